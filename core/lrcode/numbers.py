"""Reads a number out of a short text exactly, as a person would; whether two answers agree is `reward.compare`'s."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

LONGEST = 400
"""Characters, and the largest power of ten: a longer text is no answer but an attack on our arithmetic."""

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_NUMBER = re.compile(
    rf"""(?P<sign>[-+]?)[$€£¥]?(?P<inner>[-+]?)(?:
        (?P<whole>{_DIGITS})\ (?P<top>\d+)/(?P<bottom>\d+)
      | (?P<numerator>{_DIGITS})\s*/\s*(?P<denominator>{_DIGITS})
      | (?P<decimal>{_DIGITS}?\.\d+|{_DIGITS}\.?)(?:[eE](?P<power>[-+]?\d+))?
    )""",
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True)
class Number:
    """A number as it was written."""

    value: Fraction
    exact: bool
    """False where it was written with a decimal point or a power of ten, as floating point is."""


def read_number(text: str) -> Number | None:
    """The number that the whole text is, None where it is none.

    Reads thousands commas, a currency sign before the digits, fractions and mixed numbers, decimals, powers of ten and
    a final full stop. Does not read percents, units, or digits grouped in any other way.
    """
    found = _NUMBER.fullmatch(text.strip().replace("\u2212", "-")) if len(text) <= LONGEST else None
    if found is None or (found["sign"] and found["inner"]):
        return None
    part = {name: (value or "").replace(",", "") for name, value in found.groupdict().items()}
    sign = -1 if "-" in (part["sign"], part["inner"]) else 1
    if part["decimal"]:
        return _decimal(sign, part["decimal"], part["power"])
    top, bottom = part["numerator"] or part["top"], part["denominator"] or part["bottom"]
    if int(bottom) == 0:
        return None
    return Number(sign * (int(part["whole"] or 0) + Fraction(int(top), int(bottom))), exact=True)


def _decimal(sign: int, digits: str, power: str) -> Number | None:
    if power and abs(int(power)) > LONGEST:
        return None
    value = Fraction(digits.removesuffix(".")) * Fraction(10) ** int(power or 0)
    return Number(sign * value, exact=not power and "." not in digits.removesuffix("."))
