"""Which statements of a changed program the change touched, by comparing the statements of both; runs nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lrcode.language import Language
from lrcode.statements import lines, reads, statements
from lrcode.synth.labels import Label
from lrcode.types import Program, Span

_ENDING = re.compile(r"[\s,;.)\]}]+\Z")
"""What ends a statement depends on what follows it: its neighbour's removal is no change of its own."""


@dataclass(frozen=True)
class Touched:
    """A changed program's statements, and what of them is new."""

    spans: tuple[Span, ...]
    """Of the changed program, as `lrcode.statements` finds them."""
    new: frozenset[int]
    """Places of those that do not stand so in the original, or stand elsewhere."""
    gone: int
    """How many of the original's do not stand so in the changed program, or stand elsewhere."""

    def labels(self, good: bool) -> tuple[Label, ...]:
        """Labels where the changed program is right, or is not.

        In a wrong one what was not touched is the verified program's own, and good. Of several statements that are
        new together, or that changed places, nobody knows which is at fault.
        """
        at_fault = False if len(self.new) == 1 and self.gone <= 1 else None
        return tuple(
            Label(span, True if good or place not in self.new else at_fault) for place, span in enumerate(self.spans)
        )


def touched(language: Language, original: Program, changed: Program) -> Touched:
    """What a change touched. Where it broke the program's syntax, both are taken line by line."""
    spans = statements(language, changed)
    fine = reads(language, changed)
    before = _texts(original.source, statements(language, original) if fine else lines(language, original))
    after = _texts(changed.source, spans)
    ends = ([_ENDING.sub("", text) for text in texts] for texts in (before, after))
    # Where the ends alone differ, as where a bracket is missing, they are all that was changed.
    differing = _differing(*ends) or _differing(before, after)
    gone = [place for _, start, end, _, _ in differing for place in range(start, end)]
    new = [place for _, _, _, start, end in differing for place in range(start, end)]
    if {before[place] for place in gone} & {after[place] for place in new}:
        # Something changed places with what is between: all of that stands elsewhere now.
        gone = list(range(min(step[1] for step in differing), max(step[2] for step in differing)))
        new = list(range(min(step[3] for step in differing), max(step[4] for step in differing)))
    return Touched(spans, frozenset(new), len(gone))


def _differing(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [step for step in steps if step[0] != "equal"]


def _texts(source: str, spans: Sequence[Span]) -> list[str]:
    return [" ".join(source[span.start : span.end].split()) for span in spans]
