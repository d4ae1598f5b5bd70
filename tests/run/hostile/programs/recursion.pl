% tries: recurse without end
% wall: memory: the interpreter's own limit, RLIMIT_AS
% shows: it still runs after its deadline
% ends: error timeout memory ok killed
% limits: cpu_s=4 wall_s=10
% real: no: the interpreter ends it itself
count(N, s(R)) :- count(N, R).
:- count(1, R), write(R).
