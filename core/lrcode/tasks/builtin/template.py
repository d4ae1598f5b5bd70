"""What a template of a word problem is, and how its short notation is read; drawing problems from it is `generate`'s.

The text: `{slot}` stands for a number (one letter) or a word of `words`, `[this|that]` for one of several phrasings.
The numbers: `a 2-9` draws from a range, `c 20|50` from a list, `d = a * b` follows from others; a number
that the text does not show only helps to draw. The steps: `cost = a * b; change = c - cost`, the last one
is the answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from lrcode.tasks.expressions import parse_steps
from lrcode.types import Chain, Expression, Operation, Step

_CHOICE = re.compile(r"\[([^]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Template:
    """One kind of word problem."""

    name: str
    """Unique in its level."""
    text: str
    numbers: str
    steps: str
    level: int = 0
    """Number of operations that a problem of it needs, roughly; set by the catalogue."""
    seen: bool = True
    """False: held out, no training stage draws from it; set by the catalogue."""

    @cached_property
    def parts(self) -> tuple[tuple[str, ...], ...]:
        """The text cut at its choices: each part is the phrasings that may stand there."""
        pieces = _CHOICE.split(self.text)
        return tuple(tuple(p.split("|")) if i % 2 else (p,) for i, p in enumerate(pieces))

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Numbers that the text shows, in order."""
        return tuple(dict.fromkeys(s for s in _SLOT.findall(self.text) if len(s) == 1))

    @cached_property
    def drawn(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Numbers that are drawn, each with what it may be."""
        return tuple((part[0], _values(part[1:])) for part in self._numbers if "=" not in part)

    @cached_property
    def derived(self) -> Chain:
        """Numbers that follow from those drawn."""
        return parse_steps([p for p in self._numbers if "=" in p], [name for name, _ in self.drawn])

    @cached_property
    def chain(self) -> Chain:
        """The steps over the letters of the numbers."""
        known = [name for name, _ in self.drawn] + [step.name for step in self.derived]
        return parse_steps(self.steps.split(";"), known)

    @property
    def _numbers(self) -> list[str]:
        return [part.strip() for part in self.numbers.split(";")]


def with_numbers(chain: Chain, numbers: Mapping[str, Fraction]) -> Chain:
    """The chain with the letters of a template replaced by a problem's numbers."""
    return tuple(Step(step.name, _filled(step.expression, numbers)) for step in chain)


def _filled(expression: Expression, numbers: Mapping[str, Fraction]) -> Expression:
    if isinstance(expression, str):
        return numbers.get(expression, expression)
    if isinstance(expression, Fraction):
        return expression
    return Operation(expression.sign, _filled(expression.left, numbers), _filled(expression.right, numbers))


def _values(text: str) -> tuple[int, ...]:
    if "|" in text:
        return tuple(int(part) for part in text.split("|"))
    low, _, high = text.partition("-")
    return tuple(range(int(low), int(high) + 1))
