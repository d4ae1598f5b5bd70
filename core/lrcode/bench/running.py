"""Times programs cold, warm and next to the least they could cost, side by side; what is timed is the runner's."""

from __future__ import annotations

import itertools
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from lrcode.facts import Facts, Limits
from lrcode.run.capture import Capture
from lrcode.run.command import fill_command, find_interpreter, find_profile, job_files
from lrcode.run.protocol import Wall
from lrcode.run.served import ServedStart
from lrcode.run.start import Start
from lrcode.run.watch import watch
from lrcode.run.ways import Way
from lrcode.types import Execution, Job

BLOCK = 20
"""Programs in a row of one kind before the next kind's turn, so that what drifts meets all alike."""


@dataclass(frozen=True)
class Timed:
    """Seconds of one kind, a program each."""

    wall_s: tuple[float, ...]
    done: tuple[Execution, ...] = ()

    @property
    def median_ms(self) -> float:
        """Milliseconds of the median program."""
        return statistics.median(self.wall_s) * 1e3

    @property
    def p99_ms(self) -> float:
        """Milliseconds that 99 of 100 programs need at most."""
        return sorted(self.wall_s)[min(len(self.wall_s) - 1, len(self.wall_s) * 99 // 100)] * 1e3


Kinds: TypeAlias = Mapping[str, Callable[[Job], Execution | None]]


def side_by_side(kinds: Kinds, jobs: Sequence[Job], rounds: int = 1) -> dict[str, Timed]:
    """Every job by every kind, in blocks that take turns."""
    walls: dict[str, list[float]] = {kind: [] for kind in kinds}
    done: dict[str, list[Execution]] = {kind: [] for kind in kinds}
    for _, start in itertools.product(range(rounds), range(0, len(jobs), BLOCK)):
        for kind, run in kinds.items():
            for job in jobs[start : start + BLOCK]:
                began = time.perf_counter()
                result = run(job)
                walls[kind].append(time.perf_counter() - began)
                done[kind] += [result] if result is not None else []
    return {kind: Timed(tuple(walls[kind]), tuple(done[kind])) for kind in kinds}


def run_with(start: Start, limits: Limits) -> Callable[[Job], None]:
    """A way to run a job that judges nothing."""

    def run(job: Job) -> None:
        with Capture(job.stdin, limits.output_bytes) as capture, start.start(job, limits, capture) as child:
            watch(child, capture, limits)

    return run


def spawned(facts: Facts, place: Path) -> Callable[[Job], None]:
    """The same command by posix_spawn, no walls and nothing captured: the least that a cold start can cost."""
    interpreter = find_interpreter(facts)
    nothing = os.open(os.devnull, os.O_RDWR)

    def run(job: Job) -> None:
        words = _words(facts, interpreter, job, place)
        actions = [(os.POSIX_SPAWN_DUP2, nothing, descriptor) for descriptor in range(3)]
        os.waitpid(os.posix_spawn(interpreter, words, _environment(place), file_actions=actions), 0)

    return run


def looped(facts: Facts, place: Path) -> Callable[[Job], None]:
    """What people write first: `subprocess.run` with captured output, no walls."""
    interpreter = find_interpreter(facts)

    def run(job: Job) -> None:
        words = _words(facts, interpreter, job, place)
        subprocess.run(words, capture_output=True, text=True, timeout=60, cwd=place, stdin=subprocess.DEVNULL)

    return run


def _words(facts: Facts, interpreter: str, job: Job, place: Path) -> list[str]:
    for name, content in job_files(job).items():
        (place / name).write_bytes(content)
    profile = find_profile(facts, job.profile)
    return [interpreter, *fill_command(facts.command[1:], str(place / job.main), profile)]


def _environment(place: Path) -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(place), "LANG": "C.UTF-8"}


class Floor:
    """What a program must cost: a bare fork of its server, and the interpreter's own time, taken from the inside."""

    def __init__(self, facts: Facts, way: Way, limits: Limits) -> None:
        self._start = ServedStart(facts, replace(way, layers=way.layers | Wall.CLOCK), "warm")
        self._limits = limits
        self._forks: list[float] = []
        self._inside: list[float] = []

    def run(self, job: Job) -> None:
        """Run a program, and fork once for nothing."""
        with Capture(job.stdin, self._limits.output_bytes) as capture:
            with self._start.start(job, self._limits, capture) as child:
                watch(child, capture, self._limits)
            self._inside.append(child.inside_s)
        self._forks += self._start.fork_s(job, self._limits, 1)

    @property
    def fork_ms(self) -> float:
        """Of a bare fork, up to its child's end; the median."""
        return statistics.median(self._forks) * 1e3

    @property
    def inside_ms(self) -> float:
        """From the opening of the program to the interpreter's exit; the median."""
        return statistics.median(self._inside) * 1e3

    def close(self) -> None:
        """End its server."""
        self._start.close()


def measure_rates(
    run: Callable[[Job], object], jobs: Sequence[Job], workers: Sequence[int], seconds: float
) -> dict[int, float]:
    """Programs a second by the number of threads that run them one after another; each in turn, three times."""
    rates: dict[int, list[float]] = {count: [] for count in workers}
    for _, count in itertools.product(range(3), workers):
        rates[count].append(_rate(run, jobs, count, seconds))
    return {count: statistics.median(found) for count, found in rates.items()}


def _rate(run: Callable[[Job], object], jobs: Sequence[Job], workers: int, seconds: float) -> float:
    endless = itertools.cycle(jobs)
    for job in itertools.islice(endless, workers):
        run(job)

    def work(_: int) -> int:
        count = 0
        while time.perf_counter() < end:
            run(next(endless))
            count += 1
        return count

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(lambda _: run(jobs[0]), range(workers)))  # every worker has its server
        began = time.perf_counter()
        end = began + seconds
        total = sum(pool.map(work, range(workers)))
        return total / (time.perf_counter() - began)


def layered_ways(way: Way) -> Iterator[tuple[str, Way]]:
    """Ways with one layer more each, from none to all that `way` has."""
    bare = replace(way, box=None, drop=False, user_namespace=False, layers=Wall(0))
    yield "none", bare
    layers = Wall(0)
    for name, more in (
        ("limits", Wall.LIMITS),
        ("user", Wall.USER),
        ("landlock", Wall.LANDLOCK | Wall.SCOPE),
        ("seccomp", Wall.SECCOMP),
    ):
        if way.layers & more:
            layers |= way.layers & more
            yield name, replace(bare, layers=layers, drop=bool(layers & Wall.USER))
    if way.box:
        yield "namespaces", way


def measure_layers(facts: Facts, way: Way, jobs: Sequence[Job], limits: Limits, rounds: int) -> dict[str, float]:
    """Median milliseconds with each layer added to those before it."""
    starts = {name: ServedStart(facts, one, "warm") for name, one in layered_ways(way)}
    try:
        for start in starts.values():
            run_with(start, limits)(jobs[0])
        timed = side_by_side({name: run_with(start, limits) for name, start in starts.items()}, jobs, rounds)
        return {name: one.median_ms for name, one in timed.items()}
    finally:
        for start in starts.values():
            start.close()


def temporary() -> tempfile.TemporaryDirectory[str]:
    """Where commands without walls run, in memory where there is some."""
    memory = "/dev/shm"
    return tempfile.TemporaryDirectory(prefix="lrcode-bench-", dir=memory if os.path.isdir(memory) else None)
