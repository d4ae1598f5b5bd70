"""Three problems of literal calls that every language can solve; a plugin gives its own programs for them."""

from __future__ import annotations

from collections.abc import Mapping

from lrcode.facts import Exercise
from lrcode.types import Call, Calls, Program, Task

_RUNS = Calls(
    "run_lengths",
    (
        Call(((3, 3, 5),), ((3, 2), (5, 1))),
        Call(((),), ()),
        Call(((-1, -1, -1, 0, -1),), ((-1, 3), (0, 1), (-1, 1))),
    ),
    shown=1,
)
_LABEL = Calls(
    "shelf_label",
    (
        Call(("nails", 12), '"nails": 12'),
        Call(("Öl ☃", 0), '"Öl ☃": 0'),
        Call(("two\nlines", -3), '"two\nlines": -3'),
    ),
    shown=1,
)
_HALF = Calls(
    "half_full",
    (
        Call(((1.5, 2.5), 3.5), True),
        Call(((0.1, 0.2, 0.3), 0.5), False),
        Call(((7,), 10**30), False),
    ),
    shown=1,
)
_TASKS = (
    Task(
        "run-lengths",
        "Put a list of whole numbers in short: for each run of equal neighbours a list of the number and how often it "
        "stands there.",
        _RUNS,
    ),
    Task(
        "shelf-label",
        "Write the label of a shelf: what lies there in quotes, a colon, a blank, and how many.",
        _LABEL,
    ),
    Task(
        "half-full",
        "Tell whether the mean of some weights in kilograms is more than half of the load that a cart can carry.",
        _HALF,
    ),
)


def call_exercises(programs: Mapping[str, tuple[str, str]]) -> tuple[Exercise, ...]:
    """Exercises for `Examples.calls` out of a solution and a stub for each of these problems.

    Args:
        programs: by problem the program that gives the right results, and one that runs and does not: `run-lengths`
            (lists in lists), `shelf-label` (texts with quotes, other letters, lines) and `half-full` (floats, truth, an
            integer of thirty digits). A problem that is left out is no exercise.

    Raises:
        KeyError: there is no such problem.
    """
    known = {task.id: task for task in _TASKS}
    return tuple(Exercise(known[name], Program(right), Program(stub)) for name, (right, stub) in programs.items())
