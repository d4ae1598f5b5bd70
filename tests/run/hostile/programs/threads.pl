% tries: start threads without end
% wall: processes: RLIMIT_NPROC counts threads; who watches counts
% shows: it has 100
% ends: ok killed error memory
sleeper :- sleep(4).
more(100) :- !, sleep(1), write('ESCAPED: 100 threads'), nl.
more(N) :- thread_create(sleeper, _, [detached(true)]), N1 is N + 1, more(N1).
:- catch(more(0), Error, (write(refused), write(' '), print(Error), nl)).
:- halt.
