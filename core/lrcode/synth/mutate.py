"""Multiplies verified samples, after Alchemy (arXiv 2410.15748): mutants are run, judged and written as they come.

Originals are held in memory; of a mutant a few bytes are, to know it again. `variants` makes the mutants.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from pathlib import Path

from lrcode.errors import RunDirError
from lrcode.language import Language
from lrcode.reward import AnyGrader, open_grader
from lrcode.run import Sandbox
from lrcode.synth.candidates import Candidate, stripped
from lrcode.synth.distinct import Distinct
from lrcode.synth.generate import WORTH, Work, generated
from lrcode.synth.output import without_repeats
from lrcode.synth.partial import appending, cut_off_torn_line, partial_of
from lrcode.synth.pipeline import Progress, candidates, verified, without_overlap
from lrcode.synth.samples import Sample, read_to_learn, sample_line
from lrcode.synth.yields import AGAIN, Yields
from lrcode.tasks import open_tasks
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.open import Source
from lrcode.tasks.overlap import HeldOut
from lrcode.types import Task

Write = Callable[[str], None]
_LOST = 5000
"""Mutants, beyond one for each that it has, that a partial file may lack, thrown away; with more it is of another run.
"""
_BEFORE = "thrown away by the interrupted run"


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is to be made."""

    mutants: int
    """Of each verified sample."""
    seed: int = 0
    originals: bool = True
    """Whether the samples themselves are written as well."""
    mix: str = "mixed"
    """Of which kinds, one of `variants.MIXES`."""


@dataclass(frozen=True)
class _Made:
    """A candidate, or the reason why there is none, and what was done to make it."""

    candidate: Candidate | str
    kinds: tuple[str, ...] = ()
    verified: bool = False
    """An interrupted run did it."""


def mutate_to_file(
    language_name: str,
    specs: Sequence[str],
    out: Path,
    wanted: Wanted,
    *,
    samples: Path | None = None,
    programs: Path | None = None,
    held_out: Sequence[str] = (),
    sandbox: Sandbox = "default",
    workers: int | None = None,
    sources: Source | None = None,
    progress: Progress | None = None,
) -> Yields:
    """Write verified samples and their verified mutants to `out`, a JSONL file that must not exist.

    Until it is whole it is `out` with `.partial` after its name; the same command goes on from there.

    Args:
        specs, held_out: task sources, as `open_tasks` takes them; nothing kept overlaps a held-out problem.
        samples: a file of verified samples to mutate as well; they are run again.
        programs: a user's own programs, see `read_programs`.
        sources: extensions' task sources, see `open_tasks`.

    Raises:
        UsageError: language, interpreter, tasks, samples or `out` cannot be used, said before anything runs.
        RunDirError: the disk is full; what was verified stays in the partial file. Or that file is of another run.
        MachineError: the machine failed so often that no verdict came.
        KeyboardInterrupt: Ctrl-C; the message says where what was verified is.
    """
    partial = partial_of(out)
    tasks = [task for spec in specs for task in open_tasks(spec, sources)]
    refuse_training(tasks, "synth --tasks")
    given = read_to_learn(samples, "synth --samples") if samples else []
    apart = [task for spec in held_out for task in open_tasks(spec, sources)]
    yields, begun = Yields(), time.monotonic()
    with open_grader(language_name, sandbox=sandbox, workers=workers) as grader, appending(partial) as write:
        bases = _bases(grader.language, tasks, programs, given, HeldOut(apart))
        before = _verified_before(partial)
        run = _Run(grader, yields, progress, len(bases) * (1 + wanted.mutants))
        try:
            if wanted.originals:
                kept = list(run.settled(_resumed(bases, before, partial, first=True), write))
            else:
                kept = list(run.settled(bases, None))
            yields.originals = len(kept)
            work = Work(language_name, wanted.mutants, wanted.seed, apart, wanted.mix)
            mutants = _mutants(grader.language, kept, work, yields)
            deque(run.settled(_resumed(mutants, before, partial), write), maxlen=0)
        except KeyboardInterrupt:
            raise KeyboardInterrupt(
                f"{yields.pairs} verified programs are in {partial}; the same command goes on from there"
            ) from None
    yields.seconds = time.monotonic() - begun
    partial.replace(out)
    return yields


@dataclass(frozen=True)
class _Run:
    """Judges what is made, and counts, writes and shows what became of it."""

    grader: AnyGrader
    yields: Yields
    progress: Progress | None
    expected: int

    def settled(self, made: Iterable[_Made], write: Write | None) -> Iterator[Sample]:
        """Samples that are right, in order; those that were verified before are not written again."""
        for one, result in _results(self.grader, made):
            if isinstance(result, Sample):
                self.yields.add(result.task.question, one.kinds, written=write is not None, before=one.verified)
                if write and not one.verified:
                    write(f"{sample_line(result)}\n")
                yield result
            else:
                self.yields.drop(result, one.kinds)
            if self.progress:
                self.progress(self.yields.pairs + self.yields.dropped.total(), self.yields.pairs, self.expected)


def _bases(
    language: Language, tasks: Sequence[Task], programs: Path | None, given: Sequence[Sample], apart: HeldOut
) -> list[_Made]:
    """What is run before it is mutated."""
    own = [Candidate(one.task, one.reasoning, one.program, one.completion, one.origin) for one in given]
    made = without_repeats([*candidates(language, tasks, programs), *own])
    return [_Made(without_overlap(one, apart)) for one in made]


def _mutants(language: Language, samples: Sequence[Sample], work: Work, yields: Yields) -> Iterator[_Made]:
    """For each mutant a candidate, or why it is not run; what an earlier sample gave is not given again."""
    distinct = Distinct(language)
    met = {key for sample in samples for key in distinct.keys(sample.task, sample.program, numbers=True)}
    processes = len(os.sched_getaffinity(0)) if len(samples) >= WORTH else 0
    for made in generated(language, samples, work, processes):
        yields.unnumbered.update([made.no_numbers] if made.no_numbers else [])
        yields.fewer += len(made.mutants) < work.mutants
        for kinds, count in made.again.items():
            yield from repeat(_Made(AGAIN, kinds), count)
        for candidate, kinds, keys in made.mutants:
            yield _Made(candidate if met.isdisjoint(keys) else AGAIN, kinds)
            met.update(keys)


def _results(grader: AnyGrader, made: Iterable[_Made]) -> Iterator[tuple[_Made, Sample | str]]:
    """What became of each, in order; what was verified before is not run again."""
    waiting: deque[_Made] = deque()

    def asked() -> Iterator[Candidate | str]:
        for one in made:
            waiting.append(one)
            yield "" if one.verified else one.candidate

    for result in verified(grader, asked()):
        one = waiting.popleft()
        yield one, _sample(one.candidate) if one.verified else result


def _sample(one: Candidate | str) -> Sample:
    """A candidate that was verified before, as it stands in the file."""
    assert isinstance(one, Candidate)
    program = stripped(one.program)
    return Sample(one.task, one.reasoning, program, one.completion, one.origin)


def _verified_before(partial: Path) -> dict[str, bytes]:
    """Ids of an interrupted run's samples, in their order, each with a digest; a torn last line is cut off."""
    if not cut_off_torn_line(partial):
        return {}
    with partial.open(encoding="utf-8") as file:
        rows = (json.loads(line) for line in file)
        return {row["id"]: _digest(row["question"], row["completion"]) for row in rows}


def _resumed(made: Iterable[_Made], before: dict[str, bytes], partial: Path, *, first: bool = False) -> Iterator[_Made]:
    """The same, those marked that were verified before and so leave `before`; nothing new until none is left there.

    Args:
        first: more will be made after these.

    Raises:
        RunDirError: the partial file is of another run.
    """
    other = RunDirError(f"{partial} is of another run; move it away or delete it")
    held: list[_Made] = []
    most = _LOST
    for one in made:
        if not before or isinstance(one.candidate, str):
            yield one
            continue
        known = before.pop(one.candidate.task.id, None)
        if known is None:
            held.append(one)
            if len(held) > most:
                raise other
            continue
        most += 1
        if known != _digest(one.candidate.task.question, one.candidate.completion):
            raise other
        yield replace(one, verified=True)
        if not before:
            yield from held
            held.clear()
    if before and not first:
        raise other
    yield from (replace(one, candidate=_BEFORE) for one in held)


def _digest(*parts: str) -> bytes:
    return hashlib.blake2b("\2".join(parts).encode("utf-8", "replace"), digest_size=12).digest()
