% tries: print without end
% wall: output: RLIMIT_FSIZE on files in memory
% shows: there is more of it than the limit
% ends: output_limit
% limits: cpu_s=2 wall_s=4
flood :- repeat, write(user_error, aaaaaaaaaaaaaaaaaaaa), write(bbbbbbbbbbbbbbb), nl, fail.
:- flood.
