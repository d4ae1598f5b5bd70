"""How well statements are told apart, pure arithmetic: AUC, precision and recall of the bad ones, Brier, calibration.

The intervals are bootstrapped over problems, whose statements are alike. What judged the statements is for others.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from random import Random

from lrcode.evaluate.statistics import Estimate

RESAMPLES = 400
BINS = 10


@dataclass(frozen=True)
class Judged:
    """What is known of a statement, and what was said of it."""

    problem: str
    """Statements of one problem are drawn together."""
    good: bool
    probability: float
    """That it is good, as was said; below 0.5 it was called bad."""


@dataclass(frozen=True)
class Classification:
    """Figures over statements; an estimate without a value says that there was nothing to work it out from."""

    statements: int
    base_rate: Estimate
    """Share of the statements that are bad."""
    auc: Estimate
    """Chance that a good statement got the higher probability of a good and a bad one; ties count half."""
    precision: Estimate
    """Share of bad statements among those called bad."""
    recall: Estimate
    """Share of those called bad among the bad statements."""
    accuracy: Estimate
    """Share of statements called what they are."""
    brier: Estimate
    """Mean square of probability minus truth (1 good, 0 bad); the base rate b said of all would get b(1 - b)."""
    calibration_error: float | None
    """Mean distance between what was said and what was true, over ten bins of equal width weighted by their size.

    Guo et al. 2017, arXiv 1706.04599, section 2.
    """


def classification(judged: Sequence[Judged], *, seed: int = 0, resamples: int = RESAMPLES) -> Classification:
    """All figures, each with the middle 95 % of what `resamples` draws of as many problems gave."""
    problems = sorted({one.problem for one in judged})
    rng = Random(seed)
    draws = [_counts(rng.choices(problems, k=len(problems))) for _ in range(resamples)] if problems else []
    ones = dict.fromkeys(problems, 1)
    ranked = _ranked(judged)

    def estimate(figure: Callable[[Mapping[str, int]], float | None]) -> Estimate:
        drawn = sorted(value for draw in draws if (value := figure(draw)) is not None)
        value = figure(ones)
        if value is None or not drawn:
            return Estimate(None, None, None, len(problems))
        last = len(drawn) - 1
        return Estimate(value, drawn[math.floor(0.025 * last)], drawn[math.ceil(0.975 * last)], len(problems))

    def share(counted: Callable[[Judged], float], among: Callable[[Judged], bool] = lambda _: True) -> Estimate:
        return estimate(_share(judged, counted, among))

    return Classification(
        statements=len(judged),
        base_rate=share(lambda one: not one.good),
        auc=estimate(lambda weights: _auc(ranked, weights)),
        precision=share(lambda one: not one.good, _called_bad),
        recall=share(_called_bad, lambda one: not one.good),
        accuracy=share(lambda one: _called_bad(one) != one.good),
        brier=share(lambda one: (one.probability - one.good) ** 2),
        calibration_error=calibration_error(judged),
    )


def calibration_error(judged: Sequence[Judged]) -> float | None:
    """See `Classification`; None without statements."""
    bins: list[list[float]] = [[] for _ in range(BINS)]
    for one in judged:
        bins[min(int(one.probability * BINS), BINS - 1)].append(one.probability - one.good)
    return math.fsum(abs(math.fsum(inside)) for inside in bins) / len(judged) if judged else None


def _called_bad(one: Judged) -> bool:
    return one.probability < 0.5


def _counts(drawn: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for problem in drawn:
        counts[problem] = counts.get(problem, 0) + 1
    return counts


def _share(
    judged: Sequence[Judged], counted: Callable[[Judged], float], among: Callable[[Judged], bool]
) -> Callable[[Mapping[str, int]], float | None]:
    """A mean over statements, as a function of how often each problem was drawn."""
    sums: dict[str, tuple[float, int]] = {}
    for one in judged:
        if among(one):
            total, size = sums.get(one.problem, (0.0, 0))
            sums[one.problem] = (total + counted(one), size + 1)

    def weighted(weights: Mapping[str, int]) -> float | None:
        size = sum(weights.get(problem, 0) * n for problem, (_, n) in sums.items())
        return math.fsum(weights.get(problem, 0) * v for problem, (v, _) in sums.items()) / size if size else None

    return weighted


Ranked = list[list[tuple[str, bool]]]
"""Problem and truth of the statements, from the lowest probability up; those of one probability together."""


def _ranked(judged: Sequence[Judged]) -> Ranked:
    ordered = sorted(judged, key=lambda one: one.probability)
    return [[(one.problem, one.good) for one in tied] for _, tied in groupby(ordered, key=lambda one: one.probability)]


def _auc(ranked: Ranked, weights: Mapping[str, int]) -> float | None:
    """With each problem as often as it was drawn; what was sorted once serves every draw."""
    won, below, goods = 0.0, 0, 0  # pairs that the good one wins, bad ones passed, good ones passed
    for tied in ranked:
        good = bad = 0
        for problem, is_good in tied:
            weight = weights.get(problem, 0)
            if is_good:
                good += weight
            else:
                bad += weight
        won += good * (below + bad / 2)
        below, goods = below + bad, goods + good
    return won / (goods * below) if goods and below else None
