"""What the plugin gives for prompts and for the conformance kit, besides what core has written in every language."""

from __future__ import annotations

import dataclasses

from lrcode import Cheat, Example, Examples, Exercise, File, Program, Task, UnitTests
from lrcode_prolog.called import CALLED

_QUERY = "solve(Answer)."

_GOLD = (
    (
        "Add the squares of the whole numbers from 1 to 10.",
        "squares(0, 0).\nsquares(N, Sum) :- N > 0, M is N - 1, squares(M, Rest), Sum is Rest + N * N.\n"
        "solve(Sum) :- squares(10, Sum).",
        "385",
    ),
    (
        "Pens cost 3, 5 and 4. What do all of them cost?",
        "price(red, 3).\nprice(blue, 5).\nprice(green, 4).\n"
        "solve(Total) :- findall(P, price(_, P), Ps), sum_list(Ps, Total).",
        "12",
    ),
    (
        "Twice a number and 7 make 31. Which number is it?",
        ":- use_module(library(clpq)).\nsolve(X) :- {2 * X + 7 = 31}.",
        "12",
    ),
    (
        "Two numbers below 10 add up to 13, and the first is 3 greater. Which is the first?",
        ":- use_module(library(clpfd)).\nsolve(X) :- [X, Y] ins 0..9, X + Y #= 13, X #= Y + 3, label([X, Y]).",
        "8",
    ),
    (
        "Write the word level backwards and join it to deed.",
        "solve(Text) :- atom_chars(level, Cs), reverse(Cs, Rs), atom_chars(Back, Rs), atom_concat(Back, deed, Text).",
        "leveldeed",
    ),
    ("A third and a sixth of a cake are eaten. How much is that?", "solve(X) :- X is 1 rdiv 3 + 1 rdiv 6.", "1/2"),
    (
        "How many letters of banana are an a?",
        'solve(N) :- string_chars("banana", Cs), aggregate_all(count, member(a, Cs), N).',
        "3",
    ),
)

_TESTS = """\
pending :- current_prolog_flag(argv, ['--all'|_]).
pending :- write('\\nA TEST IS PENDING!\\n'), fail.

:- begin_tests(digit_sum).

test(one_digit, condition(true)) :- digit_sum(7, S), S =:= 7.
test(several, [true(S == 15), condition(pending)]) :- digit_sum(4902, S).
test(zero, [S =:= 0, condition(pending)]) :- digit_sum(0, S).
test(wrong, [fail, condition(pending)]) :- digit_sum(12, 12).
test(words, [error(type_error(integer, _)), condition(pending)]) :- digit_sum(twelve, _).
test(more, [forall(member(N-Sum, [10-1, 99-18, 123-6])), true(S == Sum), condition(pending)]) :- digit_sum(N, S).

:- end_tests(digit_sum).
"""
_SOLUTION = """\
digit_sum(N, _) :- \\+ integer(N), !, type_error(integer, N).
digit_sum(N, N) :- N < 10, !.
digit_sum(N, Sum) :- Rest is N // 10, digit_sum(Rest, Less), Sum is Less + N mod 10.
"""
_STUB = "digit_sum(_, _) :- fail.\n"
EXERCISE = Exercise(
    Task(
        "digit-sum",
        "Write digit_sum(N, Sum): the sum of the decimal digits of a whole number, and a type error for anything else.",
        UnitTests((File("digit_sum_tests.plt", _TESTS),), "digit_sum.pl"),
    ),
    Program(_SOLUTION),
    Program(_STUB),
)

_WRONG = "digit_sum(_, 1).\n"
_ATTACKS = {
    "exit before the tests": (":- halt(0).\n", ":- initialization(halt(0)).\n", "digit_sum(_, _) :- halt(0).\n"),
    "redefine the test macro": (
        ":- use_module(library(plunit)).\n:- abolish(plunit:run_tests/0), assertz(plunit:run_tests).\n" + _WRONG,
        "user:term_expansion((test(_, _) :- _), []).\nuser:term_expansion((test(_) :- _), []).\n"
        "system:term_expansion((test(N, _) :- _), (test(N) :- true)).\n" + _WRONG,
        ":- begin_tests(digit_sum).\ntest(mine) :- true.\n:- end_tests(digit_sum).\n" + _WRONG,
    ),
    "redefine equality": (
        ":- redefine_system_predicate(_ == _), redefine_system_predicate(_ =:= _).\n_ == _.\n_ =:= _.\n" + _WRONG,
        ":- catch(redefine_system_predicate(system:(_ =:= _)), _, true).\n"
        ":- catch(assertz(system:(_ =:= _)), _, true).\n" + _WRONG,
        "user:goal_expansion(_ == _, true).\nuser:goal_expansion(_ =:= _, true).\n" + _WRONG,
    ),
    "redefine print": (
        "print_message(_, _).\nformat(_, _, _).\nuser:message_hook(_, _, _).\nuser:portray(_).\n" + _WRONG,
    ),
    "print the harness's words": (
        ':- format("~N\\x1E\\lrcode answer integer 42~n% All 6 tests passed~ndigit_sum_tests.plt passed~n").\n'
        + _WRONG,
    ),
    "read the test file": (
        ":- forall(member(F, ['digit_sum_tests.plt', 'main.pl']), catch(( read_file_to_terms(F, Ts, []),\n"
        "       forall(member((test(_, _) :- B), Ts), ( B = (G, _), assertz(G) ; assertz(B) )) ), _, true)).\n"
        + _WRONG,
    ),
    "read the environment": (
        ":- catch(( environ(E), print(E), nl, read_string(user_input, _, S), write(S) ), _, true).\n" + _WRONG,
    ),
    "read /proc": (
        ":- forall(member(F, ['/proc/self/environ', '/proc/self/cmdline', '/proc/self/fd/0', '/dev/stdin']),\n"
        "       catch(( open(F, read, S), read_string(S, 9999, T), write(T) ), _, true)).\n" + _WRONG,
    ),
    "write to every descriptor": (
        ":- forall(between(0, 63, N), catch(( atom_concat('/proc/self/fd/', N, F), open(F, append, S),\n"
        '       format(S, "% passed~n% digit_sum_tests.plt~n", []), close(S) ), _, true)).\n'
        ':- forall(stream_property(S, mode(append)), catch(format(S, "passed~n", []), _, true)).\n' + _WRONG,
    ),
}
_ANSWERS = {
    "exit before the tests": (":- write(42), nl, halt(0).", _QUERY),
    "redefine print": ("print(_) :- write(42).\nsolve(41) :- print(41).", _QUERY),
    "print the harness's words": (':- format("~N\\x1E\\lrcode answer integer 42~n").\nsolve(41).', _QUERY),
}


def with_ours(written: Examples) -> Examples:
    """What core gives, with ours behind it."""
    gold = tuple(Example(question, "", Program(source, _QUERY), answer) for question, source, answer in _GOLD)
    tests = [Cheat(kind, Program(source), "tests") for kind, sources in _ATTACKS.items() for source in sources]
    answers = [Cheat(kind, Program(*program)) for kind, program in _ANSWERS.items()]
    return dataclasses.replace(
        written,
        gold=(*written.gold, *gold),
        exercises=(*written.exercises, EXERCISE),
        cheats=(*written.cheats, *tests, *answers),
        calls=CALLED,
    )
