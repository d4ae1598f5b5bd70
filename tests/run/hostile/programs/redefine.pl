% tries: change what the next program finds: flags, predicates of the system, facts, random numbers, its own file
% wall: state: each program is a process of its own
% shows: the next program's answer is another
% real: no: without walls each program is a process as well
:- set_prolog_flag(double_quotes, codes).
:- set_prolog_flag(prefer_rationals, true).
:- set_prolog_flag(protect_static_code, false).
:- catch((redefine_system_predicate(print(_)), assertz((system:print(_) :- write(43)))), _, true).
:- catch((assertz((user:portray(42) :- write(43)))), _, true).
:- op(700, xfx, *).
:- assertz(user:term_expansion((:- _), (:- write(43), nl))).
:- catch(working_directory(_, '/'), _, true).
:- setenv('HOME', '/nowhere').
