"""Pass rates over problems, pure arithmetic: pass@k, any-of-n, all-of-n, intervals; what passed is the grader's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median_low
from typing import NamedTuple

from lrcode.evaluate import beta

Z = 1.959963984540054
"""97.5 % of a normal distribution lie below."""


class Tally(NamedTuple):
    """What became of one problem's samples; machine faults and unjudged ones are in neither number."""

    passed: int
    samples: int
    """At least 1."""


@dataclass(frozen=True)
class Estimate:
    """A mean over problems with its interval; all three are None where there is no problem."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    """Problems."""


def pass_at_k(samples: int, passed: int, k: int) -> float:
    """Chance that of k samples of one problem at least one passes, estimated from `samples` >= k without bias.

    1 - C(samples - passed, k) / C(samples, k) as a product that neither overflows nor cancels.
    Source: Chen et al. 2021, arXiv 2107.03374, section 2.1.

    Raises:
        ValueError: not 1 <= k <= samples, or not 0 <= passed <= samples.
    """
    if not (1 <= k <= samples and 0 <= passed <= samples):
        raise ValueError(f"pass@{k} cannot be estimated from {passed} passed of {samples} samples")
    if samples - passed < k:  # too few failures to fill k; the product would cross zero and could overflow
        return 1.0
    return 1.0 - math.prod(1.0 - k / i for i in range(samples - passed + 1, samples + 1))


def mean_pass_at_k(tallies: Sequence[Tally]) -> dict[int, float]:
    """Mean of pass@k over the problems with k samples or more, for k up to the (lower) median number of samples.

    The median: one sample lost to the machine must not take the largest k away, nor one problem with many add more.
    """
    top = median_low([t.samples for t in tallies]) if tallies else 0
    return {k: fmean([pass_at_k(t.samples, t.passed, k) for t in tallies if t.samples >= k]) for k in range(1, top + 1)}


def all_at_k(samples: int, passed: int, k: int) -> float:
    """Chance that k samples of one problem all pass, C(passed, k) / C(samples, k): without bias as `pass_at_k` is.

    Raises:
        ValueError: not 1 <= k <= samples, or not 0 <= passed <= samples.
    """
    return 1.0 - pass_at_k(samples, samples - passed, k)


def estimates_at_k(tallies: Sequence[Tally]) -> dict[int, Estimate]:
    """`mean_pass_at_k` with intervals over problems, made as those of `pass_at_1` are."""
    found = {}
    for k in mean_pass_at_k(tallies):
        enough = [t for t in tallies if t.samples >= k]
        # n samples of a problem hold n/k groups of k that have none in common.
        most = len(enough) ** 2 / math.fsum(k / t.samples for t in enough)
        found[k] = _interval([pass_at_k(t.samples, t.passed, k) for t in enough], most)
    return found


def any_of_n(tallies: Sequence[Tally]) -> float | None:
    """Share of problems where at least one sample passed.

    One of the two figures of Pennino et al., arXiv 2506.11027, which calls any-of-4 its "pass@1": beside a true pass@1
    (a mean over samples) it is higher, and it grows with n.
    """
    return fmean([t.passed > 0 for t in tallies]) if tallies else None


def all_of_n(tallies: Sequence[Tally]) -> float | None:
    """Share of problems where every sample passed; the other figure of arXiv 2506.11027."""
    return fmean([t.passed == t.samples for t in tallies]) if tallies else None


def any_of(tallies: Sequence[Tally]) -> Estimate:
    """`any_of_n` with the interval of Clopper and Pearson over problems, which covers at every share."""
    return _interval([float(t.passed > 0) for t in tallies], len(tallies))


def all_of(tallies: Sequence[Tally]) -> Estimate:
    """`all_of_n` with the interval of Clopper and Pearson over problems."""
    return _interval([float(t.passed == t.samples) for t in tallies], len(tallies))


def pass_at_1(tallies: Sequence[Tally], level: float = 0.95) -> Estimate:
    """Mean over problems of each one's pass rate, with an interval over problems like these, not over samples.

    The interval is Clopper and Pearson's on an effective sample size: Korn and Graubard 1998, "Confidence intervals for
    proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24(2). It
    stays inside 0 to 1, is right at 0 and 1, and with one sample a problem covers with at least `level` at every rate.
    """
    return _interval([t.passed / t.samples for t in tallies], independent_size(tallies), level)


def mean_difference(one: Sequence[Tally], other: Sequence[Tally]) -> Estimate:
    """Mean over problems of how much more often `one` passed than `other`, with a 95 % interval.

    Args:
        one, other: tallies of the same problems in the same order.

    The interval is `mean_of_differences`', problems being the clusters.
    """
    gains = [a.passed / a.samples - b.passed / b.samples for a, b in zip(one, other, strict=True)]
    return mean_of_differences(gains, 1 / median_low([t.samples for t in (*one, *other)] or [1]))


def mean_of_differences(differences: Sequence[float], step: float = 1.0) -> Estimate:
    """Mean of one difference a problem, with a 95 % interval for problems like these, held to -1 to 1.

    Args:
        step: the smallest difference that one sample can make, 1/n for n samples a problem.

    The interval holds what the test of `paired.p_value`, in its normal approximation, would not refuse: the deviation
    is measured from the mean that is asked about, and not from the mean seen, as in Wilson's interval. Two problems
    that differ by one step, one to each side, are added to the spread (after Bonett and Price 2012, doi
    10.3102/1076998611411915): no difference seen in 20 problems does not say that there is none.
    """
    n = len(differences)
    if not n:
        return Estimate(None, None, None, 0)
    mean = fmean(differences)
    squares = math.fsum((d - mean) ** 2 for d in differences) + 2 * step**2
    error = Z * math.sqrt(squares / n / (n - Z**2)) if n > Z**2 else 2.0
    return Estimate(mean, max(-1.0, mean - error), min(1.0, mean + error), n)


def mixed_share(tallies: Sequence[Tally], size: int) -> float | None:
    """Share of groups of `size` samples in which some would pass and some fail, foretold from these tallies.

    Problems' pass rates are taken to follow a beta distribution whose mean and intra-class correlation are those seen;
    for a `size` above the tallies' own this extrapolates. None where there is no problem, or no two samples of one.
    """
    samples = fmean([t.samples for t in tallies]) if tallies else 0
    if samples <= 1:
        return None
    rates = [t.passed / t.samples for t in tallies]
    mean = fmean(rates)
    if mean in (0.0, 1.0):
        return 0.0
    spread = fmean([(rate - mean) ** 2 for rate in rates]) / (mean * (1 - mean))
    # At 0 the beta distribution has no width, at 1 it is two points: both are limits that its formula cannot take.
    alike = min(max((samples * spread - 1) / (samples - 1), 1e-9), 1 - 1e-9)
    right, wrong = mean * (1 / alike - 1), (1 - mean) * (1 / alike - 1)
    all_fail = math.prod((wrong + i) / (right + wrong + i) for i in range(size))
    all_pass = math.prod((right + i) / (right + wrong + i) for i in range(size))
    return 1 - all_fail - all_pass


def independent_size(tallies: Sequence[Tally]) -> float:
    """How many samples there are in effect, if those of one problem do not agree more than those of others."""
    return len(tallies) ** 2 / math.fsum(1 / t.samples for t in tallies) if tallies else 0.0


def effective_size(values: Sequence[float], most: float) -> float:
    """How many independent samples tell as much: p(1 - p) over the variance of the mean, problems being the clusters.

    Args:
        values: one a problem, 0 to 1.
        most: what the samples count as if those of one problem agree no more than those of others.

    The variance is estimated with one always-passing and one never-passing problem added, so that where few passes (or
    few failures) were seen a problem counts about once. Bounded by what is possible: at least one a problem (samples of
    one problem agree wholly), at most `most`.
    """
    n = len(values)
    padded = [*values, 0.0, 1.0]
    mean = math.fsum(padded) / (n + 2)
    variance = math.fsum((v - mean) ** 2 for v in padded) / (n + 1)
    return min(max(n * mean * (1 - mean) / variance, n), most)


def _interval(values: Sequence[float], most: float, level: float = 0.95) -> Estimate:
    """The mean of one value from 0 to 1 a problem, with the interval of `pass_at_1`; `most`: of the effective size."""
    if not values:
        return Estimate(None, None, None, 0)
    mean = math.fsum(values) / len(values)
    size = effective_size(values, most)
    hits, misses = mean * size, (1 - mean) * size
    low = beta.quantile((1 - level) / 2, hits, misses + 1) if any(values) else 0.0
    high = beta.quantile((1 + level) / 2, hits + 1, misses) if min(values) < 1 else 1.0
    return Estimate(mean, low, high, len(values))
