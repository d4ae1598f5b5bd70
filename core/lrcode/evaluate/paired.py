"""Whether two sets of figures of the same problems differ by more than chance: an exact paired test.

Pure arithmetic on one difference a problem; intervals are `statistics`'s, what is said of figures is for `compare`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

FINEST = 60
"""Steps of 1/60 are fine enough: finer differences, of numbers of samples that differ much, are rounded to it."""
LEAST, UNHEARD = 1e-12, 1e-22
"""Below the first a p-value is Hoeffding's bound (1963); chances below the second are left out of the sum."""


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
    seen = abs(sum(steps)) // common
    sizes = Counter(abs(step) // common for step in steps)
    beyond, at = _tails(sizes, seen)
    if beyond + at < LEAST:
        squares = math.fsum(count * step**2 for step, count in sizes.items())
        return min(LEAST, 2 * math.exp(-(seen**2) / (2 * squares)))
    return min(1.0, 2 * beyond + (at if seen else at / 2))


def holm(p_values: Sequence[float]) -> list[float]:
    """Each p-value adjusted for there being several, in their order: Holm 1979, Scand. J. Statist. 6, 65."""
    order = sorted(range(len(p_values)), key=lambda place: p_values[place])
    adjusted, least = [0.0] * len(p_values), 0.0
    for passed, place in enumerate(order):
        least = max(least, min(1.0, (len(p_values) - passed) * p_values[place]))
        adjusted[place] = least
    return adjusted


def _tails(sizes: Mapping[int, int], seen: int) -> tuple[float, float]:
    """Chances that steps of these sizes, so many of each, with random signs come to more than `seen`, and to it."""
    *others, (step, count) = sorted(sizes.items(), key=lambda item: item[1])
    chances = {0: 1.0}
    for size, number in others:
        moves = [(size * (2 * ups - number), chance) for ups, chance in _coins(number)]
        added: defaultdict[int, float] = defaultdict(float)
        for place, chance in chances.items():
            for move, its in moves:
                added[place + move] += chance * its
        chances = {place: chance for place, chance in added.items() if chance > UNHEARD}
    # Of the size that most steps have only the sums are needed, from each place how often it leads so far.
    coins = dict(_coins(count))
    above = {count + 1: 0.0}
    for ups in range(count, -1, -1):
        above[ups] = above[ups + 1] + coins.get(ups, 0.0)
    beyond = at = 0.0
    for place, chance in chances.items():
        ups, rest = divmod(seen - place + step * count, 2 * step)  # place + step * (2 * ups - count) = seen
        beyond += chance * above[min(max(ups + 1, 0), count + 1)]
        at += chance * coins.get(ups, 0.0) if not rest else 0.0
    return beyond, at


def _coins(number: int) -> list[tuple[int, float]]:
    """Chances of heads in so many throws of a coin, those that can be met."""
    ways, found = 1, []
    for heads in range(number + 1):
        found.append((heads, ways / 2**number))
        ways = ways * (number - heads) // (heads + 1)
    return [(heads, chance) for heads, chance in found if chance > UNHEARD]
