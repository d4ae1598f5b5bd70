"""Answers that a source computed in floating point, and how near to one of them is right.

A program may compute exactly where the source did not: 1/3 is right where 0.3333333333333333 is written, and so is the
whole number that a double of more than 53 bits only comes near to. Such answers get 1e-6 relative, which is what an
answer in floating point has anyway. A whole number that a double holds exactly stays exact: 5.0 is 5.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lrcode.arithmetic import number_text
from lrcode.numbers import LONGEST, read_number
from lrcode.types import Expected

RELATIVE = Fraction(1, 10**6)
LEAST = Fraction(1, 10**9)
"""Absolute, where the answer is too near to 0 for the relative one: sums in floating point seldom end in 0 itself."""
EXACT = 2**53


def computed_answer(value: int | float | Decimal) -> Expected | None:
    """What a source's number expects, None where it is no number that can be compared (NaN, infinity, too long).

    A whole number written without a point is exact however large, since no double was between.
    """
    number = read_number(str(value))
    if number is None:
        return None
    whole = number.value.denominator == 1
    text = number_text(number.value)
    if len(text) > LONGEST:
        return None
    if whole and (isinstance(value, int) or 0 < abs(number.value) < EXACT):
        return Expected(text)
    return Expected(text, tolerance=max(abs(number.value) * RELATIVE, LEAST))
