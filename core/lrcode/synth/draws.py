"""Draws another number of the same kind for each number of a question that may change; what must hold is `renumber`'s.

Whole numbers stay whole, round ones round, 1 stays 1 and no other becomes it, percents below 100 stay
below it, and what a week, a day or an hour has at most is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from random import Random

from lrcode.synth.mentions import Mention

_ROUND = tuple(unit * 10**power for power in range(9, -1, -1) for unit in (5, 1))
"""Steps from one round number to the next; taken is the first that divides a number and is at most an eighth of it."""
_PERCENTS = 25
"""How far a percentage moves."""
_AT_MOST: tuple[tuple[str, str, int], ...] = (
    (r"[ -](?:\w+[ -])?days?\b", r"week", 7),
    (r"[ -](?:\w+[ -])?days?\b", r"month", 30),
    (r"[ -](?:\w+[ -])?(?:hours?|hrs?)\b", r"day|daily|night|morning|afternoon|evening|shift|yesterday|today", 24),
    (r"[ -](?:\w+[ -])?(?:minutes?|mins?)\b", r"hour", 60),
    (r"[ -](?:\w+[ -])?seconds?\b", r"minute", 60),
    (r"[ -](?:\w+[ -])?months?\b", r"year", 12),
    (r"[ -](?:\w+[ -])?weeks?\b", r"month", 4),
    (r"[ -](?:\w+[ -])?weeks?\b", r"year", 52),
    (r"[ -]inch(?:es)?\b", r"feet|foot", 12),
    (r"[ -](?:years?[- ]old|years of age)\b", r"", 100),
    (r" times? (?:a|per|each|every) (?:week|day)", r"", 10),
)
"""What follows a number, what else is in the question, and the most that it can be, if it was no more than that."""


@dataclass(frozen=True)
class Range:
    """What one number of a question may be instead, with `step` between one value and the next."""

    value: Fraction
    """What it is."""
    least: Fraction
    step: Fraction
    count: int

    def draw(self, random: Random) -> Fraction:
        """One of its values."""
        return self.least + self.step * int(random.random() * self.count)


def ranges(question: str, found: Sequence[Mention], free: Sequence[Fraction]) -> list[Range]:
    """The range of each number that may change, in their order."""
    return [_range(question, [mention for mention in found if mention.value == value]) for value in free]


def _range(question: str, found: Sequence[Mention]) -> Range:
    """Values that suit every mention of one number."""
    value = found[0].value
    step = _step(value, max(mention.places for mention in found))
    least, most = _bounds(value)
    if value % 5 == 0 and value < 100 and any(mention.kind == "percent" for mention in found):
        step, least, most = Fraction(5), value - _PERCENTS, value + _PERCENTS
    for mention in found:
        most = min(most, _most(question, mention))
    least = max(step, ceil(least / step) * step)
    if value.denominator == 1 and value > 1:
        least = max(least, Fraction(2) if step < 2 else step)
    count = int((most - least) / step) + 1 if most >= least else 0
    return Range(value, least, step, count) if count > 1 else Range(value, value, step, 1)


def _bounds(value: Fraction) -> tuple[Fraction, Fraction]:
    """The least and the most of a similar size: half to double, for small numbers a little more."""
    if value.denominator == 1 and value <= 5:
        return Fraction(2), 2 * value + 2
    if value < 1:
        return value / 2, min(2 * value, Fraction(99, 100))
    return (max(value / 2, Fraction(101, 100)) if value.denominator != 1 else value / 2), 2 * value


def _step(value: Fraction, places: int) -> Fraction:
    if value.denominator == 1:
        return Fraction(next((step for step in _ROUND if 8 * step <= value and value % step == 0), 1))
    unit = Fraction(1, 10**places)
    scaled = value / unit
    if scaled.denominator != 1:
        return unit
    return unit * next((step for step in (50, 25, 10, 5) if scaled >= step and scaled % step == 0), 1)


def _most(question: str, mention: Mention) -> Fraction:
    value, after = mention.value, question[mention.span.end : mention.span.end + 30]
    most = 10**12
    if mention.kind in ("percent", "cents"):
        most = 99 if value < 100 else 400
    if mention.kind == "word":
        most = 20 if value <= 20 else 99
    for follows, other, limit in _AT_MOST:
        if value <= limit and re.match(follows, after) and re.search(other, question, re.IGNORECASE):
            most = min(most, limit)
            break
    return Fraction(most)
