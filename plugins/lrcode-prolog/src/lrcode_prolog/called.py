"""Core's problems of literal calls, each with a program that gives the right results and one that does not."""

from __future__ import annotations

from lrcode import call_exercises

CALLED = call_exercises(
    {
        "run-lengths": (
            """\
run_lengths([], []).
run_lengths([X|Xs], [[X, N]|Runs]) :- run(Xs, X, 1, N, Rest), run_lengths(Rest, Runs).

run([X|Xs], X, Before, N, Rest) :- !, More is Before + 1, run(Xs, X, More, N, Rest).
run(Rest, _, N, N, Rest).
""",
            """\
run_lengths([], []).
run_lengths([X|Xs], [[X, 1]|Runs]) :- run_lengths(Xs, Runs).
""",
        ),
        "shelf-label": (
            """\
shelf_label(What, Count, Label) :- format(string(Label), "\\"~w\\": ~w", [What, Count]).
""",
            """\
shelf_label(What, Count, Label) :- format(string(Label), "~w: ~w", [What, Count]).
""",
        ),
        "half-full": (
            """\
half_full(Weights, Load, Full) :-
    sum_list(Weights, Sum), length(Weights, Count),
    ( Sum / Count > Load / 2 -> Full = true ; Full = false ).
""",
            """\
half_full(_, _, true).
""",
        ),
    }
)
