"""Whether two sets of figures of the same problems differ by more than chance: an exact paired test.

Pure arithmetic on one difference a problem; intervals are `statistics`'s, what is said of figures is for `compare`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

FINEST = 60
"""Steps of 1/60 are fine enough: finer differences, of numbers of samples that differ much, are rounded to it."""
FAR = 9
"""Standard deviations. A sum of flipped differences is further out with a chance below 1e-17 (Hoeffding 1963)."""


def p_value(differences: Sequence[Fraction]) -> float:
    """Chance of a mean so far from 0, to either side, if the two arms of every problem could be swapped: 0 to 1.

    Args:
        differences: one a problem, between -1 and 1.

    The test flips the sign of each problem's difference (Fisher 1935, The Design of Experiments, section 21). It is
    exact: the distribution is worked out, not drawn, so that it needs no seed. What is as far out as what was seen
    counts half (mid-p), without which the test is needlessly hard to pass where few problems differ; with one sample
    a problem it is McNemar's mid-p test (Fagerland et al. 2013, doi 10.1186/1471-2288-13-91). Problems are what is
    flipped, as a whole: samples of one problem may be as alike as they like.
    """
    unit = min(math.lcm(*(d.denominator for d in differences)), FINEST)
    steps = [step for d in differences if (step := round(d * unit))]
    if not steps:
        return 1.0
    common = math.gcd(*steps)
    steps = [step // common for step in steps]
    seen = abs(sum(steps))
    chances = _flipped([abs(step) for step in steps])
    middle = len(chances) // 2
    if seen > middle:
        return 2 * math.exp(-(seen**2) / (2 * math.fsum(step**2 for step in steps)))
    beyond = 2 * math.fsum(chances[middle + seen + 1 :])
    return min(1.0, beyond + (chances[middle + seen] if seen else chances[middle] / 2))


def holm(p_values: Sequence[float]) -> list[float]:
    """Each p-value adjusted for there being several, in their order: Holm 1979, Scand. J. Statist. 6, 65."""
    order = sorted(range(len(p_values)), key=lambda place: p_values[place])
    adjusted, least = [0.0] * len(p_values), 0.0
    for passed, place in enumerate(order):
        least = max(least, min(1.0, (len(p_values) - passed) * p_values[place]))
        adjusted[place] = least
    return adjusted


def _flipped(steps: Sequence[int]) -> list[float]:
    """Chances of each sum of the steps with random signs, 0 in the middle; those too far out to matter are left out."""
    most = min(sum(steps), math.ceil(FAR * math.sqrt(sum(step**2 for step in steps))))
    chances = [1.0]
    for step in steps:
        blank = [0.0] * (2 * step)
        chances = [(a + b) / 2 for a, b in zip([*blank, *chances], [*chances, *blank], strict=True)]
        if (beyond := len(chances) // 2 - most) > 0:
            chances = chances[beyond:-beyond]
    return chances
