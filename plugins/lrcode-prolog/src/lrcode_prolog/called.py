"""Exercises of literal calls: tasks, each with a program that gives the right results and one that does not."""

from __future__ import annotations

from lrcode import Call, Calls, Exercise, Program, Task

_TASKS = (
    Task(
        "prolog/run-lengths",
        "Put a list of whole numbers in short: for each run of equal neighbours a list of the number and how often it "
        "stands there.",
        Calls(
            "run_lengths",
            (
                Call(((3, 3, 5),), ((3, 2), (5, 1))),
                Call(((),), ()),
                Call(((-1, -1, -1, 0, -1),), ((-1, 3), (0, 1), (-1, 1))),
            ),
            shown=1,
        ),
    ),
    Task(
        "prolog/shelf-label",
        "Write the label of a shelf: what lies there in quotes, a colon, a blank, and how many.",
        Calls(
            "shelf_label",
            (
                Call(("nails", 12), '"nails": 12'),
                Call(("Öl ☃", 0), '"Öl ☃": 0'),
                Call(("two\nlines", -3), '"two\nlines": -3'),
            ),
            shown=1,
        ),
    ),
    Task(
        "prolog/half-full",
        "Tell whether the mean of some weights in kilograms is more than half of the load that a cart can carry.",
        Calls(
            "half_full",
            (
                Call(((1.5, 2.5), 3.5), True),
                Call(((0.1, 0.2, 0.3), 0.5), False),
                Call(((7,), 10**30), False),
            ),
            shown=1,
        ),
    ),
)
_PROGRAMS = (
    (
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
    (
        """\
shelf_label(What, Count, Label) :- format(string(Label), "\\"~w\\": ~w", [What, Count]).
""",
        """\
shelf_label(What, Count, Label) :- format(string(Label), "~w: ~w", [What, Count]).
""",
    ),
    (
        """\
half_full(Weights, Load, Full) :-
    sum_list(Weights, Sum), length(Weights, Count),
    ( Sum / Count > Load / 2 -> Full = true ; Full = false ).
""",
        """\
half_full(_, _, true).
""",
    ),
)
"""The solution and the stub of each."""

CALLED = tuple(
    Exercise(task, Program(solution), Program(stub)) for task, (solution, stub) in zip(_TASKS, _PROGRAMS, strict=True)
)
