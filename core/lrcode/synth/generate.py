"""Mutants of many samples in order, made in processes of their own: finding them costs as much as running them.

One process makes all mutants of a sample, none twice; what two samples share is sorted out by whoever reads them.
`python -m lrcode.synth.generate` is such a process: pickled work comes on stdin, results go to stdout.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import BinaryIO

from lrcode.errors import MachineError
from lrcode.language import Language, load_language
from lrcode.run.pool import in_order
from lrcode.synth.candidates import Candidate
from lrcode.synth.distinct import Distinct
from lrcode.synth.pipeline import without_overlap
from lrcode.synth.samples import Sample
from lrcode.synth.variants import NUMBERS, Variants
from lrcode.tasks.overlap import HeldOut
from lrcode.types import Task

REPEATS = 4
"""Times as many mutants are looked at as are wanted, since some are the same program under other names."""
WORTH = 200
"""Samples from which on processes are worth their start."""
AHEAD = 4
"""Samples a process whose mutants may wait for their turn."""


@dataclass(frozen=True)
class Work:
    """What a process is told once."""

    language: str
    mutants: int
    """Of each sample."""
    seed: int
    held_out: Sequence[Task]
    """Problems that no mutant may overlap."""
    mix: str = "mixed"
    """Of which kinds, one of `MIXES`."""


@dataclass(frozen=True)
class Made:
    """What came of one sample."""

    mutants: list[tuple[Candidate | str, tuple[str, ...], tuple[bytes, ...]]] = field(default_factory=list)
    """A candidate or the reason why there is none, the kinds of its changes, and what tells it from others."""
    again: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """Mutants that were the same program again, by kinds."""
    no_numbers: str = ""
    """Why none has other numbers."""


class Generator:
    """Makes the mutants of samples in this process."""

    def __init__(self, language: Language, work: Work) -> None:
        self._language, self._work = language, work
        self._distinct = Distinct(language)
        self._apart = HeldOut(work.held_out)

    def mutants(self, sample: Sample) -> Made:
        """So many as are wanted and can be had."""
        variants = Variants(self._language, sample, self._work.seed, self._work.mix)
        made = Made()
        met = {*self._distinct.keys(sample.task, sample.program, numbers=True)}
        for variant in islice(variants, REPEATS * self._work.mutants):
            one = variant.sample
            keys = self._distinct.keys(one.task, one.program, numbers=variant.kinds == (NUMBERS,))
            if not met.isdisjoint(keys):
                made.again[variant.kinds] += 1
                continue
            met.update(keys)
            made.mutants.append((without_overlap(variant.candidate(), self._apart), variant.kinds, keys))
            if len(made.mutants) == self._work.mutants:
                break
        return replace(made, no_numbers=variants.no_numbers)


def generated(language: Language, samples: Sequence[Sample], work: Work, processes: int) -> Iterator[Made]:
    """What comes of each sample, in order.

    Args:
        processes: 0: make them in this one.

    Raises:
        MachineError: a process died.
    """
    if not processes:
        yield from map(Generator(language, work).mutants, samples)
        return
    idle: queue.SimpleQueue[_Process] = queue.SimpleQueue()
    started = [_Process(work) for _ in range(processes)]
    try:
        for one in started:
            idle.put(one)

        def make(sample: Sample) -> Made:
            process = idle.get()
            try:
                return process.make(sample)
            finally:
                idle.put(process)

        with ThreadPoolExecutor(processes, thread_name_prefix="lrcode-mutants") as threads:
            yield from in_order(lambda sample: threads.submit(make, sample), samples, AHEAD * processes)
    finally:
        for one in started:
            one.close()


class _Process:
    """One process that makes mutants; asked by one thread at a time."""

    def __init__(self, work: Work) -> None:
        path = os.pathsep.join(part or os.getcwd() for part in sys.path)
        # -P: the working directory may hold a file that is called like a module of Python's.
        words = [sys.executable, "-P", "-m", "lrcode.synth.generate"]
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
        )
        self._tell(work)

    def make(self, sample: Sample) -> Made:
        """The mutants of a sample."""
        self._tell(sample)
        assert self._process.stdout is not None
        try:
            made = pickle.load(self._process.stdout)
        except (EOFError, pickle.UnpicklingError) as error:
            raise MachineError("a process that makes mutants died; what is on stderr says why") from error
        assert isinstance(made, Made)
        return made

    def _tell(self, what: Work | Sample) -> None:
        assert self._process.stdin is not None
        try:
            pickle.dump(what, self._process.stdin)
            self._process.stdin.flush()
        except BrokenPipeError as error:
            raise MachineError("a process that makes mutants died; what is on stderr says why") from error

    def close(self) -> None:
        """End it."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(BrokenPipeError):
                pipe and pipe.close()
        self._process.wait()


def serve(given: BinaryIO, results: BinaryIO) -> None:
    """Answer each sample that comes with its mutants, until no more come."""
    work = pickle.load(given)
    generator = Generator(load_language(work.language), work)
    with suppress(EOFError):
        while True:
            pickle.dump(generator.mutants(pickle.load(given)), results)
            results.flush()


if __name__ == "__main__":
    # Ctrl-C in a terminal goes to a whole process group; whoever started this decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    from lrcode.synth import generate  # under its own name, by which its values are pickled

    generate.serve(sys.stdin.buffer, results)
