"""Texts put in place of others in a program that keep its meaning, and names that it does not use."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from lrcode.types import Span


@dataclass(frozen=True)
class Change:
    """What is replaced, none of it overlapping, and the kind of rewriting."""

    kind: str
    edits: tuple[tuple[Span, str], ...]

    @property
    def span(self) -> Span:
        """All that is touched."""
        return Span(min(span.start for span, _ in self.edits), max(span.end for span, _ in self.edits))


def at(place: int, text: str) -> tuple[Span, str]:
    """An edit that adds a text."""
    return Span(place, place), text


def fresh(words: Sequence[str], used: str, rng: random.Random) -> str:
    """One of the words that stands nowhere in a text, with a number behind it where each does."""
    free = [word for word in words if word not in used.casefold()]
    if free:
        return rng.choice(free)
    count = 2
    while f"{words[0]}{count}" in used.casefold():
        count += 1
    return f"{words[0]}{count}"
