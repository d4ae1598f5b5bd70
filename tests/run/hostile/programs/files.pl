% tries: read and write files outside, list folders and follow links, with Prolog's own predicates
% wall: files: Landlock; a box does not show them
% shows: it prints the secret, or the canary changed
attempt(Goal) :- catch(Goal, Error, (write(refused), write(' '), print(Error), nl)), !.
attempt(_).
:- attempt((read_term_from_atom('x', _, []), open('@CANARY@', read, S), read_string(S, _, T), write(T), nl)).
:- attempt((open('@CANARY@', append, S), write(S, changed), close(S))).
:- attempt((directory_files('@HOME@', Fs), write(Fs), nl, member(F, Fs), F == diary, write('ESCAPED: listed the home'), nl)).
:- attempt((read_file_to_string('@HOME@/diary', T, []), write(T), nl)).
:- attempt((open('/dev/shm/lrcode-hostile-left', write, S), close(S))).
:- attempt((delete_file('@CANARY@'))).
