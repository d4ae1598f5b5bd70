"""The changed programs that labelling tries for one program: a language's mutants and a teacher's rewrites.

Which come first, so that right and wrong ones, and all statements, get their share. Runs nothing.
"""

from __future__ import annotations

import random
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from lrcode import grammar
from lrcode.language import Language
from lrcode.mutation import replaced
from lrcode.statements import statements
from lrcode.synth.candidates import stripped
from lrcode.types import Program, Span

_OPENING, _CLOSING = "([{", ")]}"
_NAME = re.compile(r"[^\W\d][\w?!*<>=-]*")
_SEPARATORS = re.compile(r"[\s,;.]+\Z")


class Rewriter(Protocol):
    """Whoever rewrites single statements of a program, as a teacher model does."""

    def rewrites(self, question: str, source: str, span: Span, n: int) -> list[str]:
        """As many as `n` other texts for `source[span.start:span.end]`, right or wrong; fewer where it fails."""


@dataclass(frozen=True)
class Change:
    """A changed program that was not run yet."""

    program: Program
    span: Span
    """What was touched, in the source of the original."""
    kind: str
    by: str = "mutation"
    """Who made it: `mutation` or `teacher`."""
    preserved: bool | None = None
    """What its maker says of its meaning; None: nothing."""


def mutations(language: Language, program: Program, seed: int) -> list[Change]:
    """The language's own mutants of a program's source."""
    return [
        Change(stripped(mutant.program), mutant.span, mutant.kind, preserved=mutant.meaning == "preserved")
        for mutant in language.mutate_program(program, seed)
    ]


def misnamed(language: Language, program: Program, rng: random.Random) -> Iterator[Change]:
    """Programs in which one use of a name is another name of the program, as models mistake one quantity for another.

    Names are words that stand twice or oftener and somewhere as no head of a call; a language without a grammar has
    none. Where a name comes first it stays: it may be defined there, and all who use it would be at fault too.
    """
    facts, source = language.facts, program.source
    if facts.grammar is None:
        return
    leaves = [
        (leaf.kind, source[leaf.span.start : leaf.span.end], leaf.span)
        for leaf in grammar.leaves(grammar.parse(facts.grammar, source), source)
        if not leaf.opaque
    ]
    texts = ["", *(text for _, text, _ in leaves), ""]
    used = [
        (kind, text, span)
        for place, (kind, text, span) in enumerate(leaves, start=1)
        if _NAME.fullmatch(text) and texts[place - 1] != "(" != texts[place + 1]
    ]
    often = Counter(texts)
    first = {text: span for _, text, span in reversed(leaves)}
    names = {kind: sorted({t for k, t, _ in used if k == kind and often[t] > 1}) for kind, _, _ in used}
    for kind, text, span in used:
        others = [name for name in names[kind] if name != text]
        if text in names[kind] and others and span != first[text]:
            changed = replaced(source, [(span, rng.choice(others))])
            yield Change(Program(changed, program.entry), span, "name", preserved=False)


def rewritten(
    teacher: Rewriter, language: Language, question: str, program: Program, count: int, rng: random.Random
) -> list[Change]:
    """About `count` rewrites of single statements by a teacher: of one asked for alone, its teacher may make no wrong
    one, so each statement is asked for two at least, where two are wanted."""
    cores = [core for span in statements(language, program) if (core := core_of(program.source, span)) is not None]
    chosen = rng.sample(cores, min(max(1, count // 2), len(cores))) if count else []
    made = []
    for place, span in enumerate(chosen):
        wanted = count // len(chosen) + (place < count % len(chosen))
        for text in teacher.rewrites(question, program.source, span, wanted)[:wanted]:
            new = _SEPARATORS.sub("", text.strip())
            source = replaced(program.source, [(span, new)])
            if new and source != program.source:
                made.append(Change(Program(source, program.entry), span, "rewrite", "teacher"))
    return made


def core_of(source: str, span: Span) -> Span | None:
    """A statement without the brackets and separators that belong to what stands around it; None: nothing whole.

    Of `(let* ((a 3)` it is `(a 3)`, of `b))` it is `b`; of `(defun f ()` there is none.
    """
    start, end = span.start, span.end
    opened: list[int] = []
    closed_alone = None
    for place in range(start, end):
        if source[place] in _OPENING:
            opened.append(place)
        elif source[place] in _CLOSING:
            if opened:
                opened.pop()
            elif closed_alone is None:
                closed_alone = place
    if opened:
        start = opened[-1] + 1
        if closed_alone is not None or source[start : start + 1] not in _OPENING:
            return None
    end = closed_alone if closed_alone is not None else end
    text = _SEPARATORS.sub("", source[start:end])
    return Span(start, start + len(text)) if text.strip() else None


def drawn(changes: Iterable[Change], original: Program, rng: random.Random) -> Iterator[Change]:
    """Changes in the order to try them: a teacher's, then meant as wrong and as right by turns.

    Of each sort those that touch a place no other touched come first. The same program comes once, the original never.
    """
    seen = {(original.source.strip(), original.entry.strip())}
    once: list[Change] = []
    for change in changes:
        text = (change.program.source.strip(), change.program.entry.strip())
        if text not in seen:
            seen.add(text)
            once.append(change)
    rng.shuffle(once)
    yield from _spread([change for change in once if change.preserved is None], original)
    sorts = [
        deque(_spread([change for change in once if change.preserved is kept], original)) for kept in (False, True)
    ]
    while any(sorts):
        for waiting in sorts:
            if waiting:
                yield waiting.popleft()


def _spread(changes: Sequence[Change], original: Program) -> list[Change]:
    """The first of each line and kind before the second of any."""
    met: Counter[tuple[int, str]] = Counter()
    turns = []
    for change in changes:
        place = (original.source.count("\n", 0, change.span.start), change.kind)
        turns.append(met[place])
        met[place] += 1
    return [change for _, change in sorted(zip(turns, changes, strict=True), key=lambda pair: pair[0])]
