"""Mutants of one verified sample, not yet run: other numbers, another program, or both, in a mix of kinds.

After Alchemy (arXiv 2410.15748), whose finding that a mix of kinds beats one kind sets the order. `renumber` makes the
numbers, `rewrites` the programs; `mutate` runs them.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import islice

from lrcode.language import Language
from lrcode.mutation import literals, replaced
from lrcode.synth.candidates import Candidate, candidate, reasoning_of, stripped
from lrcode.synth.mentions import mentions
from lrcode.synth.renumber import Numbers
from lrcode.synth.rewrites import Rewrite, rewrites
from lrcode.synth.samples import Sample
from lrcode.synth.tracing import constants_of
from lrcode.types import Program, Task

ORIGIN = "mutation"
NUMBERS = "numbers"
_EACH = 2
"""Rewrites taken of one renumbered or rewritten sample: finding them costs more than running one."""
MIXES: Mapping[str, tuple[str, ...]] = {
    "mixed": ("numbers", "both", "rewritten", "numbers", "both", "twice"),
    "numbers": ("numbers",),
    "rewrites": ("rewritten", "rewritten", "twice"),
}
"""What is made in turn: other numbers, other numbers in a rewritten program, a program rewritten, and so twice."""


@dataclass(frozen=True)
class Variant:
    """A mutant of a sample."""

    sample: Sample
    """Not run yet."""
    kinds: tuple[str, ...]
    """What was done, in order: `numbers`, then kinds of rewrites."""

    def candidate(self) -> Candidate:
        """What is run, with an id of its own and the labels `origin_id` and `mutation`."""
        task, program = self.sample.task, self.sample.program
        parts = "\2".join((task.question, program.source, program.entry))
        digest = hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()
        labels = task.labels
        before = [labels["mutation"]] if "mutation" in labels else []
        own = {
            "origin_id": labels.get("origin_id", task.id),
            "mutation": "+".join([*before, *self.kinds]),
        }
        named = replace(task, id=f"{own['origin_id']}-{digest[:12]}", labels={**labels, **own})
        return replace(_candidate(self.sample), task=named, origin=ORIGIN)


class Variants:
    """Mutants of one sample, in an order that the seed decides."""

    def __init__(self, language: Language, sample: Sample, seed: int, mix: str = "mixed") -> None:
        self._turns = MIXES[mix]
        self._language, self._sample, self._seed = language, sample, seed
        self._written = _is_written(language, sample)
        self._numbers = Numbers(sample.task, seed)
        self._renumbered = self._with_numbers()
        self._used: Counter[str] = Counter()

    @property
    def no_numbers(self) -> str:
        """Why none has other numbers, as far as it is known; empty where one has."""
        return self._numbers.reason

    def __iter__(self) -> Iterator[Variant]:
        """Kinds in turn, until none has more."""
        makers = {
            "numbers": self._renumbered,
            "both": self._both(),
            "rewritten": self._rewritten(),
            "twice": self._twice(),
        }
        makers = {turn: maker for turn, maker in makers.items() if turn in self._turns}
        while makers:
            for turn in self._turns:
                if turn in makers:
                    made = next(makers[turn], None)
                    if made is None:
                        del makers[turn]
                    else:
                        yield made

    def _with_numbers(self) -> Iterator[Variant]:
        for one in self._numbers:
            program = self._reprogrammed(one.task, one.constants)
            if program is not None:
                yield Variant(_sample(self._language, self._sample, one.task, program), (NUMBERS,))

    def _both(self) -> Iterator[Variant]:
        for one in self._renumbered:
            found = list(islice(self._rewrites(one), _EACH))
            if not found:
                return
            yield from found

    def _rewritten(self) -> Iterator[Variant]:
        yield from self._rewrites(Variant(self._sample, ()))

    def _twice(self) -> Iterator[Variant]:
        for one in [*self._rewrites(Variant(self._sample, ()))]:
            yield from islice(self._rewrites(one), _EACH)

    def _rewrites(self, base: Variant) -> Iterator[Variant]:
        """Rewrites of a mutant, those kinds first that were used least; not the kind that it already has."""
        by_kind: dict[str, list[Rewrite]] = {}
        for one in self._first if base.sample is self._sample else self._found(base.sample):
            if one.kind not in base.kinds:
                by_kind.setdefault(one.kind, []).append(one)
        while by_kind:
            kind = min(by_kind, key=lambda kind: self._used[kind])
            one = by_kind[kind].pop(0)
            if not by_kind[kind]:
                del by_kind[kind]
            self._used[kind] += 1
            task = replace(base.sample.task, chain=one.chain)
            yield Variant(_sample(self._language, base.sample, task, one.program), (*base.kinds, kind))

    @cached_property
    def _first(self) -> list[Rewrite]:
        return self._found(self._sample)

    def _found(self, sample: Sample) -> list[Rewrite]:
        return rewrites(self._language, sample, self._seed)

    def _reprogrammed(self, task: Task, constants: Mapping[Fraction, Fraction]) -> Program | None:
        if self._written:
            return self._language.write_program(task.chain)
        return _substituted(self._language, self._sample, constants)


def _is_written(language: Language, sample: Sample) -> bool:
    written = language.write_program(sample.task.chain) if sample.task.chain else None
    return written is not None and stripped(written) == stripped(sample.program)


def _substituted(language: Language, sample: Sample, constants: Mapping[Fraction, Fraction]) -> Program | None:
    """A user's own program with other numbers, None where it is not certain which of its numbers are meant."""
    program = sample.program
    needed = Counter(value for step in sample.task.chain for value in constants_of(step.expression))
    found = literals(language.facts, program.source, quoted=True)
    there = Counter(literal.value for literal in found)
    entry = {literal.value for literal in literals(language.facts, program.entry, quoted=True)}
    changes = {old: new for old, new in constants.items() if old != new}
    if any(there[old] != needed[old] or old in entry for old in changes):
        return None
    try:
        spans = [(one.span, one.written(changes[one.value])) for one in found if one.value in changes]
    except ValueError:
        return None
    if any(literal.quoted for literal in found if literal.value in changes):
        return None
    return Program(replaced(program.source, spans), program.entry)


def _sample(language: Language, base: Sample, task: Task, program: Program) -> Sample:
    """A mutant as a sample; with another chain its reasoning is anew if it followed from that or speaks of numbers."""
    follows = base.reasoning == reasoning_of(base.task.chain)
    anew = task.chain != base.task.chain and (follows or mentions(base.reasoning))
    reasoning = reasoning_of(task.chain) if anew else base.reasoning
    made = candidate(language, task, reasoning, program, ORIGIN)
    return Sample(task, reasoning, program, made.completion, ORIGIN)


def _candidate(sample: Sample) -> Candidate:
    return Candidate(sample.task, sample.reasoning, sample.program, sample.completion, sample.origin)
