"""Finds training problems that give away held-out ones: 13 words in a row, or the same text but for its numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lrcode.types import Task

RUN = 13
"""Words in a row; the length that GPT-3's report used for its overlap (Brown et al., arXiv 2005.14165, appendix C)."""
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")


class HeldOut:
    """What of held-out problems must not be learnt from.

    A built-in problem of a *seen* template differs from training only in its numbers and words, on purpose; of it only
    the same text counts as an overlap.
    """

    def __init__(self, tasks: Iterable[Task]) -> None:
        self.texts: set[tuple[str, ...]] = set()
        self.masked: set[tuple[str, ...]] = set()
        self.runs: set[tuple[str, ...]] = set()
        for task in tasks:
            words = _words(task.question)
            self.texts.add(words)
            if task.labels.get("seen") != "seen":
                self.masked.add(_mask(words))
                self.runs.update(_runs(words))

    def overlaps(self, task: Task) -> bool:
        """Whether learning from this task could give away a held-out one."""
        words = _words(task.question)
        if words in self.texts or _mask(words) in self.masked:
            return True
        return not self.runs.isdisjoint(_runs(words))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _mask(words: Sequence[str]) -> tuple[str, ...]:
    return tuple("0" if word[0].isdigit() else word for word in words)


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
