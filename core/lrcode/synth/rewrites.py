"""Other programs for the same task with the same answer, after Alchemy's verified mutation; `pipeline` runs them.

Two sources: the task's chain rewritten and written out again, for every language that writes chains, and what the
language's own `mutate_program` marks as preserved, for any program. How chains are rewritten is in `chains`.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from lrcode.language import Language
from lrcode.synth.candidates import stripped
from lrcode.synth.chains import rewritten
from lrcode.synth.samples import Sample
from lrcode.types import Chain, Program


@dataclass(frozen=True)
class Rewrite:
    """Another program for a sample's task."""

    kind: str
    """What was done, e.g. `inlined` or `commuted`."""
    program: Program
    """Not run yet."""
    chain: Chain
    """What the program computes, step by step; the task's own where the program alone was changed."""


def rewrites(language: Language, sample: Sample, seed: int) -> list[Rewrite]:
    """Distinct rewrites, each of one change; none is the sample's own program.

    The seed decides their order, in which the kinds take turns: the first few are as different as they can be. For two
    changes, rewrite a sample that has a rewrite's program, and its chain in its task.
    """
    found: dict[Program, Rewrite] = {}
    own = stripped(sample.program)
    for one in (*_of_chain(language, sample), *_of_program(language, sample, seed)):
        if stripped(one.program) != own:
            found.setdefault(stripped(one.program), one)
    return _taking_turns(list(found.values()), random.Random(seed))


def _taking_turns(found: list[Rewrite], rng: random.Random) -> list[Rewrite]:
    rng.shuffle(found)
    by_kind: dict[str, list[Rewrite]] = {}
    for one in found:
        by_kind.setdefault(one.kind, []).append(one)
    return [one for turn in zip_longest(*by_kind.values()) for one in turn if one is not None]


def _of_chain(language: Language, sample: Sample) -> Iterator[Rewrite]:
    """Rewrites of the chain, if it is what the sample's program was written from."""
    chain = sample.task.chain
    written = language.write_program(chain) if chain else None
    if written is None or stripped(written) != stripped(sample.program):
        return
    facts = language.facts
    exact = facts.exact or bool(facts.arithmetic and facts.arithmetic.rational)
    for kind, other in rewritten(chain, exact=exact):
        program = language.write_program(other)
        if program is not None:
            yield Rewrite(kind, program, other)


def _of_program(language: Language, sample: Sample, seed: int) -> Iterator[Rewrite]:
    for mutant in language.mutate_program(sample.program, seed):
        if mutant.meaning == "preserved":
            yield Rewrite(mutant.kind, mutant.program, sample.task.chain)
