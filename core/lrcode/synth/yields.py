"""Counts what became of verified samples and their mutants, by kind of change, without keeping them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from lrcode.tasks.overlap import masked, words_of

AGAIN = "the same program again, names aside"


@dataclass
class Yields:
    """Figures of one run of `mutate`."""

    originals: int = 0
    """Verified samples that were mutated."""
    pairs: int = 0
    """Lines of the file: verified problems with their programs, originals among them where these were wanted."""
    resumed: int = 0
    """Of these, what an interrupted run had verified already."""
    seconds: float = 0.0
    made: Counter[str] = field(default_factory=Counter)
    """Mutants by kind of change, and by what their changes are together; one with two changes counts for both."""
    kept: Counter[str] = field(default_factory=Counter)
    """Of these, what was run and found right."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Originals and mutants that were thrown away, by reason."""
    unnumbered: Counter[str] = field(default_factory=Counter)
    """Originals that get no other numbers, by reason."""
    fewer: int = 0
    """Originals of which there were not so many different mutants as were wanted."""
    _questions: set[bytes] = field(default_factory=set)
    _masked: set[bytes] = field(default_factory=set)

    def add(self, question: str, kinds: Sequence[str], *, written: bool, before: bool) -> None:
        """Count an original or a mutant that is right; `before`: an interrupted run found it so."""
        self._count(kinds, kept=True)
        if written:
            self.pairs += 1
            self.resumed += before
            self._questions.add(_digest(question))
            self._masked.add(_digest(" ".join(masked(words_of(question)))))

    def drop(self, reason: str, kinds: Sequence[str]) -> None:
        """Count an original or a mutant that is thrown away; one that was not run says nothing of its kinds."""
        self.dropped[reason] += 1
        if reason != AGAIN:
            self._count(kinds, kept=False)

    def _count(self, kinds: Sequence[str], kept: bool) -> None:
        for kind in {*kinds, shape(kinds)} - {""}:
            self.made[kind] += 1
            self.kept[kind] += kept

    @property
    def questions(self) -> int:
        """How many different questions the file has."""
        return len(self._questions)

    @property
    def masked_questions(self) -> int:
        """How many differ in more than their numbers."""
        return len(self._masked)

    @property
    def pairs_per_second(self) -> float:
        """Verified by this run, without what was resumed."""
        return (self.pairs - self.resumed) / self.seconds if self.seconds else 0.0

    def row(self) -> dict[str, Any]:
        """The figures for a script."""
        return {
            "pairs": self.pairs,
            "originals": self.originals,
            "resumed": self.resumed,
            "seconds": round(self.seconds, 1),
            "pairs_per_second": round(self.pairs_per_second, 1),
            "questions": self.questions,
            "masked_questions": self.masked_questions,
            "kinds": {
                kind: {"made": made, "verified": self.kept[kind], "share": round(self.kept[kind] / made, 4)}
                for kind, made in self.made.most_common()
            },
            "dropped": dict(self.dropped.most_common()),
            "unnumbered": dict(self.unnumbered.most_common()),
            "fewer": self.fewer,
        }


def shape(kinds: Sequence[str]) -> str:
    """What a mutant's changes are together, in words; empty for an original."""
    rewrites = ("", "one rewrite", "two rewrites")[sum(kind != "numbers" for kind in kinds)]
    if "numbers" not in kinds:
        return f"{rewrites} alone" if rewrites else ""
    return f"numbers, then {rewrites}" if rewrites else "numbers alone"


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
