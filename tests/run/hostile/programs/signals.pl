% tries: kill the harness and its server with the library that Prolog brings
% wall: signals: another user; Landlock scopes signals; a PID namespace
% shows: one of them dies
:- use_module(library(process)).
attempt(Pid) :- catch((process_kill(Pid, kill), write(sent(Pid)), nl), Error, (write(refused), write(' '), print(Error), nl)), !.
attempt(_).
:- maplist(attempt, [@PID@, @VICTIM@, 1]).
:- catch(shell('kill -9 $PPID_OF_NOBODY @PID@ @VICTIM@ 1; kill -9 -@PID@; true'), _, true).
