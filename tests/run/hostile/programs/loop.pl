% tries: loop without end where no signal is looked at
% wall: cpu: it is killed, which nobody can ignore
% shows: it still runs after its deadline
% ends: timeout
% limits: cpu_s=0.5 wall_s=3
:- catch(on_signal(xcpu, _, ignore), _, true).
loop(N) :- N1 is N + 1, loop(N1).
:- catch(loop(0), _, true).
