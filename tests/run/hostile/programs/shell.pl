% tries: start a shell that reads a secret and leaves a process behind
% wall: files, survivors: the walls outlive an exec; all are killed at the end
% shows: it prints the secret, or a process is left
:- catch(shell('cat @CANARY@ @HOME@/diary; (setsid sleep 10000 || sleep 10000) >/dev/null 2>&1 &'), E, (print(E), nl)).
