"""Which evaluations of a report are held against each other; what is said of two is `evaluate.compare`'s."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from lrcode.errors import RunDirError
from lrcode.evaluate.compare import comparison
from lrcode.evaluate.report.places import EVAL_ARM, Place
from lrcode.evaluate.results import Results, read_results

ALL_PAIRS = 5
"""Up to so many runs each is compared with each; of more, the first with every other."""


def comparisons(places: Sequence[Place]) -> list[dict[str, Any]]:
    """`one` and `other`, by place in the report, with `comparison`'s keys; of one run, `one` is `other`: before, after.

    Two runs are compared in the last arm that both have. Those that share no problem, or no language, are left out.
    """
    within = [(number, number, "before", "after") for number, place in enumerate(places) if "after" in place.arms]
    pairs = [
        (one, other, *arms)
        for one, other in combinations(range(len(places)), 2)
        if (one == 0 or len(places) <= ALL_PAIRS) and (arms := _arms(places[one], places[other]))
    ]
    read: dict[tuple[int, str], Results | None] = {}
    found = []
    for one, other, *names in [*pairs, *within]:
        results = [_read(places, key, read) for key in zip((one, other), names, strict=True)]
        try:
            if results[0] and results[1]:
                found.append({"one": one, "other": other, **comparison(results[0], results[1])})
        except RunDirError:
            continue
    return found


def _arms(one: Place, other: Place) -> tuple[str, str] | None:
    if EVAL_ARM in one.arms or EVAL_ARM in other.arms:
        last = [next((arm for arm in (EVAL_ARM, "after", "before") if arm in place.arms), "") for place in (one, other)]
        return (last[0], last[1]) if all(last) else None
    return next(((arm, arm) for arm in ("after", "before") if arm in one.arms and arm in other.arms), None)


def _read(places: Sequence[Place], key: tuple[int, str], read: dict[tuple[int, str], Results | None]) -> Results | None:
    """The results of one arm, once; None where they are not stored problem by problem."""
    if key not in read:
        number, arm = key
        path = places[number].path
        try:
            read[key] = read_results(str(path) if arm == EVAL_ARM else f"{path}:{arm}")
        except RunDirError:
            read[key] = None
    return read[key]
