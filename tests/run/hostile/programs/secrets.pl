% tries: find the harness's secrets in variables and in /proc
% wall: files, state: the environment is made anew; Landlock; a box has processes of its own only
% shows: it prints the secret
:- ( getenv('LRCODE_HOSTILE_SECRET', V) -> write(V), nl ; true ).
:- catch(shell('env; cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null'), _, true).
