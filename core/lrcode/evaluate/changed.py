"""Which problems passed more often, or less, in another evaluation, and which of them by more than the draw of samples.

Pure arithmetic on one pair of tallies a problem; whether the evaluations differ as a whole is `compare`'s.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from lrcode.evaluate.attempts import Attempt, Problem
from lrcode.evaluate.statistics import Tally

DISCOVERIES = 0.05
"""Most of the problems marked as beyond noise that are none, on average."""
Pair = tuple[Problem, Problem]
"""One problem in both evaluations; each has an attempt that counts."""


def changed(pairs: Iterable[Pair]) -> list[dict[str, Any]]:
    """The problems that did not pass as often as before, the surest first, gained before lost.

    Keys: `id`, `question`, `one` and `other` (passed, samples), `kinds` (of most failures, before and after; pass where
    none failed), `p` (Fisher's exact test of its samples), and `beyond`: whether that is more than the draw of samples
    explains, at a false discovery rate of 5 % over all problems (Benjamini and Hochberg 1995).
    """
    found: list[dict[str, Any]] = []
    p_values = []
    for before, after in pairs:
        one, other = tally(before), tally(after)
        p_values.append(fisher(one, other))
        if one.passed * other.samples != other.passed * one.samples:
            kinds = [failing(before.counted), failing(after.counted)]
            question = before.question or after.question
            found.append({"id": before.id, "question": question, "one": list(one), "other": list(other)})
            found[-1] |= {"kinds": kinds, "p": p_values[-1]}
    most = _threshold(p_values)
    for entry in found:
        entry["beyond"] = entry["p"] <= most
    return sorted(found, key=lambda entry: (-abs(gain(entry)), entry["p"], gain(entry) < 0))


def gain(entry: dict[str, Any]) -> float:
    """How much more often the other one passed, -1 to 1."""
    (a, n), (b, m) = entry["one"], entry["other"]
    return float(b / m - a / n)


def expected_changed(pairs: Iterable[Pair]) -> float:
    """How many problems would pass more often or less if both evaluations had drawn from the same model.

    Each problem's samples are dealt to the two again at random, all ways alike (hypergeometric).
    """
    return math.fsum(1 - _chance_of_equal(tally(one), tally(other)) for one, other in pairs)


def fisher(one: Tally, other: Tally) -> float:
    """Two-sided p of Fisher's exact test: all ways to deal the passes that are no likelier than the one seen."""
    passed, samples = one.passed + other.passed, one.samples + other.samples
    ways = {
        first: math.comb(one.samples, first) * math.comb(other.samples, passed - first)
        for first in range(max(0, passed - other.samples), min(one.samples, passed) + 1)
    }
    seen = ways[one.passed]
    return sum(count for count in ways.values() if count <= seen) / math.comb(samples, passed)


def tally(problem: Problem) -> Tally:
    """The tally of a problem that has one."""
    found = problem.tally
    assert found is not None
    return found


def failing(attempts: Sequence[Attempt]) -> str:
    """The kind of most failures, the first one of equals; pass: none failed."""
    kinds = Counter(attempt.kind for attempt in attempts if not attempt.passed)
    return kinds.most_common(1)[0][0] if kinds else "pass"


def usual(attempts: Sequence[Attempt]) -> str:
    """The kind of most attempts, pass among them; of equals the one that came first."""
    return Counter(attempt.kind for attempt in attempts).most_common(1)[0][0]


def _chance_of_equal(one: Tally, other: Tally) -> float:
    passed, samples = one.passed + other.passed, one.samples + other.samples
    if passed * one.samples % samples:
        return 0.0
    first = passed * one.samples // samples
    return math.comb(one.samples, first) * math.comb(other.samples, passed - first) / math.comb(samples, passed)


def _threshold(p_values: Sequence[float]) -> float:
    """The largest p-value that Benjamini and Hochberg's procedure refuses; below 0 where it refuses none."""
    ordered = sorted(p_values)
    fine = [p for place, p in enumerate(ordered, start=1) if p <= DISCOVERIES * place / len(ordered)]
    return max(fine, default=-1.0)
