"""Finds training problems that give away held-out ones: 13 words in a row, or the whole text but for its numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from lrcode.tasks.wordnumbers import PATTERN, word_value
from lrcode.types import Task

RUN = 13
"""Words in a row; the length that GPT-3's report used for its overlap (Brown et al., arXiv 2005.14165, appendix C).
"""
SAME = "the same text"
SAME_BUT_NUMBERS = "the same text but for its numbers"
SAME_RUN = f"{RUN} words in a row"
WITHIN = "its text within another, but for its numbers"
REASONS = (SAME, SAME_BUT_NUMBERS, SAME_RUN, WITHIN)
"""How a text can give a problem away, the plainest first."""
_HEAD = 6
"""Words that a whole text within another is looked up by."""
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|%")
_NUMBER = re.compile(rf"\b(?:{PATTERN})\b")
_MARKS = re.compile(r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")
"""Accents, and what is not seen: soft hyphens, spaces of no width, marks of direction."""
_PYTHON = "python"
_PERCENT = re.compile(r"\bper\s+cent\b")


class HeldOut:
    """What of held-out problems must not be learnt from.

    A built-in problem of a *seen* template differs from training only in its numbers and words, on purpose; of it only
    the same text counts as an overlap.
    """

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._texts: dict[tuple[str, ...], list[str]] = {}
        self._masked: dict[tuple[str, ...], list[str]] = {}
        self._heads: dict[tuple[str, ...], set[int]] = {}
        """Lengths of the masked texts that begin so."""
        self._runs: dict[tuple[str, ...], list[str]] = {}
        for task in tasks:
            words = words_of(task.question)
            self._texts.setdefault(words, []).append(task.id)
            if task.labels.get("seen") != "seen":
                plain = masked(words)
                self._masked.setdefault(plain, []).append(task.id)
                self._heads.setdefault(plain[:_HEAD], set()).add(len(plain))
                for run in _runs(words):
                    self._runs.setdefault(run, []).append(task.id)

    def overlaps(self, task: Task) -> bool:
        """Whether learning from this task could give away a held-out one."""
        return bool(self.reason(task))

    def reason(self, task: Task) -> str:
        """How it could, in words that are counted, the plainest way; empty: it could not."""
        return next(iter(self.found(task.question).values()), "")

    def found(self, text: str) -> dict[str, str]:
        """Ids of the problems that a text gives away, and how; those that it gives away most plainly come first."""
        words = words_of(text)
        plain = masked(words)
        given_away: dict[str, str] = {}
        for reason, owners in (
            (SAME, self._texts.get(words, ())),
            (SAME_BUT_NUMBERS, self._masked.get(plain, ())),
            (SAME_RUN, [owner for run in _runs(words) for owner in self._runs.get(run, ())]),
            (WITHIN, self._within(plain)),
        ):
            for owner in owners:
                given_away.setdefault(owner, reason)
        return given_away

    def _within(self, plain: tuple[str, ...]) -> Iterable[str]:
        """Those whose masked text stands within another."""
        for at in range(len(plain) - _HEAD + 1):
            for length in self._heads.get(plain[at : at + _HEAD], ()):
                yield from self._masked.get(plain[at : at + length], ())


def words_of(text: str) -> tuple[str, ...]:
    """Words and numbers whatever their case, accents and spacing; `1,000` as 1000, `three` as 3, percent as %.

    Without "python": sources ask for a function where their files have a python function.
    """
    plain = _PERCENT.sub("percent", _MARKS.sub("", unicodedata.normalize("NFKD", text)).lower())
    if _NUMBER.search(plain):
        plain = _NUMBER.sub(lambda found: str(word_value(found[0])), plain)
    return tuple(
        word.replace(",", "") if word[0].isdigit() else ("%" if word == "percent" else word)
        for word in _WORD.findall(plain)
        if word != _PYTHON
    )


def masked(words: Sequence[str]) -> tuple[str, ...]:
    """The words with every number alike, and the article, which goes by the number behind it: an 8, a 9."""
    return tuple("0" if word[0].isdigit() else "a" if word == "an" else word for word in words)


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
