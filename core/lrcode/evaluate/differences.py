"""What makes two evaluations less comparable: another drawing, another grader, problems or completions left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median_low
from typing import Any

from lrcode.evaluate.attempts import Problem, Results

DRAWING = ("temperature", "top_p", "max_tokens", "shots")
"""What changes what a model writes; `n` does not, and is seen in the samples themselves."""
FAULTS = 0.01
"""Of completions. More machine faults in one arm than in the other by this share can be a difference of its own."""


def warnings(one: Results, other: Results, pairs: Sequence[tuple[Problem, Problem]]) -> list[str]:
    """One line for each thing that a reader must know, the worst first."""
    found = [*_samples(pairs), *_drawing(one, other), *_versions(one, other), *_faults(one, other)]
    broken = dict.fromkeys(half.place for half in (one, other) if not half.complete)
    found += [f"{place} was broken off, this is what it had" for place in broken]
    found += [f"{own.name}: of all steps of a model that was learning" for own in (one, other) if own.moving]
    again = sum(
        bool(own.question and there.question and own.question != there.question)
        for task, own in one.problems.items()
        if (there := other.problems.get(task))
    )
    if again:
        found.append(f"{_count(again, 'problem')} left out: one id stands for two questions")
    apart = [_count(len(results.problems) - len(pairs) - again, "problem") for results in (one, other)]
    if any(not said.startswith("0 ") for said in apart):
        found.append(f"compared on {_count(len(pairs), 'problem')} of both; {apart[0]} and {apart[1]} are not")
    if one.kept == other.kept:
        found.append("both are the same evaluation")
    return found


def _samples(pairs: Sequence[tuple[Problem, Problem]]) -> list[str]:
    n, m = (median_low([len(pair[side].counted) for pair in pairs]) for side in (0, 1))
    return [f"{n} and {m} samples a problem: any of n and all of n are not the same figure"] if n != m else []


def _drawing(one: Results, other: Results) -> list[str]:
    apart = _apart(one.drawing, other.drawing, DRAWING)
    return [f"drawn with other settings: {apart}"] if apart else []


def _versions(one: Results, other: Results) -> list[str]:
    graders = ("lrcode", f"lrcode-{one.language}", "interpreter")
    apart = _apart(one.versions, other.versions, graders)
    again = ": `lrcode regrade` says what today's changes" if apart else ""
    return [f"graded by other versions: {apart}{again}"] if apart else []


def _apart(one: Mapping[str, Any], other: Mapping[str, Any], keys: Sequence[str]) -> str:
    both = [key for key in keys if key in one and key in other and one[key] != other[key]]
    return ", ".join(f"{key} {one[key]} and {other[key]}" for key in both)


def _faults(one: Results, other: Results) -> list[str]:
    found = []
    for results in (one, other):
        every = [attempt for problem in results.problems.values() for attempt in problem.attempts]
        found.append((sum(attempt.outcome == "infra" for attempt in every), len(every)))
    shares = [faults / total for faults, total in found]
    if abs(shares[0] - shares[1]) <= FAULTS:
        return []
    said = " and ".join(f"{faults:,} of {total:,}" for faults, total in found)
    return [f"the machine failed more often in one than in the other, and those are left out: {said} completions"]


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
