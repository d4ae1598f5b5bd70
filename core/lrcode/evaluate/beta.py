"""The beta distribution's function and its inverse, for exact intervals; leaves their use to `statistics`."""

from __future__ import annotations

import math

TINY = 1e-300


def quantile(share: float, a: float, b: float) -> float:
    """The x with P(X <= x) = share for X ~ Beta(a, b), by bisection to 1e-10; a and b above 0, share in 0 to 1."""
    low, high = 0.0, 1.0
    while high - low > 1e-10:
        middle = (low + high) / 2
        low, high = (middle, high) if cumulative(middle, a, b) < share else (low, middle)
    return (low + high) / 2


def cumulative(x: float, a: float, b: float) -> float:
    """P(X <= x) for X ~ Beta(a, b): the regularised incomplete beta function, DLMF 8.17."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):  # the fraction converges fast on the other side only
        return 1 - cumulative(1 - x, b, a)
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(log_front) / (a * _fraction(x, a, b))


def _fraction(x: float, a: float, b: float) -> float:
    """1 + d1/(1 + d2/(1 + …)) of DLMF 8.17.22, by the modified Lentz algorithm (DLMF 3.10(iii))."""
    value, c, d = 1.0, 1.0, 0.0
    for term in range(1, 1000):
        m = term // 2
        if term % 2:
            factor = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            factor = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / ((1 + factor * d) or TINY)
        c = (1 + factor / c) or TINY
        value *= c * d
        if abs(c * d - 1) < 1e-14:
            break
    return value
