"""Values as a language printed them: finds them behind their marks, and says which are alike; knows no language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TypeAlias

from lrcode.numbers import LONGEST
from lrcode.reward.compare import RELATIVE

Values: TypeAlias = Sequence[Sequence[str]]
"""For each call the values that were shown for it: one, where all is well."""

SMALLEST = Fraction(1, 10**9)
"""How far a floating-point number may be from a right one that is 0, or nearly so."""

_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*")
      | (?P<character>\#\\(?:[^\W\d_]+|.))
      | (?P<number>(?<![\w.])[-+]?(?:\d+/\d+|(?:\d+r\d+)|(?:\d+\.?\d*|\.\d+)(?:[edfslEDFSL][-+]?\d+)?)(?![\w.]))
      | (?P<word>\w+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_POWER = re.compile(r"[edfsl]", re.IGNORECASE)


def values_in(stdout: str, marks: Sequence[str]) -> list[list[str]]:
    """What stands between the two of each mark, in order of the marks; a mark that is not closed shows nothing.

    All else that the program printed is passed over.
    """
    found: list[list[str]] = []
    for mark in marks:
        parts = re.split(rf"{re.escape(mark)}(?!\d)", stdout)
        # Every second part is a value; an odd one that is left over was cut off, or forged: it counts as shown again.
        shown = [part.removeprefix(" ").removesuffix(" ") for part in parts[1::2]]
        found.append(shown if len(parts) % 2 else [*shown[:-1], *([""] if len(shown) > 1 else [])])
    return found


def alike(found: str, wanted: str) -> bool:
    """Whether two texts of one language show one value.

    Texts must be equal, exact numbers too; where one of two numbers is floating point they agree to 1e-6 relative.
    """
    if found == wanted:
        return True
    ours, theirs = list(_tokens(found)), list(_tokens(wanted))
    return len(ours) == len(theirs) and all(map(_same, ours, theirs))


def _same(found: tuple[str, str], wanted: tuple[str, str]) -> bool:
    if found == wanted:
        return True
    one, other = _number(*found), _number(*wanted)
    if one is None or other is None:
        return False
    distance = abs(one[0] - other[0])
    exact = one[1] and other[1]
    return distance == 0 or (not exact and distance <= max(RELATIVE * abs(other[0]), SMALLEST))


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    for token in _TOKEN.finditer(text):
        yield str(token.lastgroup), token[0]


def _number(kind: str, text: str) -> tuple[Fraction, bool] | None:
    """Its value, and whether it is exact; None for what is no number, or longer than any answer."""
    if kind != "number" or len(text) > LONGEST:
        return None
    if "/" in text or "r" in text:
        top, bottom = re.split("[/r]", text)
        return (Fraction(int(top), int(bottom)), True) if int(bottom) else None
    mantissa, *power = _POWER.split(text)
    if power and abs(int(power[0])) > LONGEST:
        return None
    return Fraction(mantissa) * Fraction(10) ** int(power[0] if power else 0), "." not in text and not power
