"""Runs a great many programs in one go, some of them hostile, and looks what went wrong and what is left of them."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lrcode.bench.programs import Item
from lrcode.errors import MachineError
from lrcode.facts import Limits
from lrcode.language import Language
from lrcode.run import Runner, Sandbox, tree
from lrcode.run.open import open_runner
from lrcode.run.place import base_directory
from lrcode.run.pool import Pool
from lrcode.run.ways import JOB
from lrcode.types import Ending, Execution, Job, Program, Task

Allowed = frozenset[Ending]


@dataclass(frozen=True)
class Hostile:
    """A program that does harm, and the ways in which it may end."""

    name: str
    job: Job
    endings: Allowed


@dataclass
class Soak:
    """What was seen."""

    programs: int = 0
    hostile: int = 0
    infra: int = 0
    """The machine's faults."""
    wrong: list[str] = field(default_factory=list)
    """What did not end or answer as it must, at most a hundred."""
    endings: Counter[str] = field(default_factory=Counter)
    good_cpu_s: float = 0.0
    """CPU time of the good programs."""
    first_bytes: int = 0
    """Our own resident size after the first hundredth."""
    last_bytes: int = 0
    left: list[str] = field(default_factory=list)
    """Processes, directories and files that are still there."""

    def summary(self) -> dict[str, Any]:
        """For a script; rates are good programs a second of their CPU time, sizes MB."""
        good = self.programs - self.hostile
        return {
            "programs": self.programs,
            "hostile": self.hostile,
            "wrong": len(self.wrong),
            "infra": self.infra,
            "good_per_cpu_s": good / self.good_cpu_s if self.good_cpu_s else 0.0,
            "first_rss_mb": self.first_bytes / 2**20,
            "last_rss_mb": self.last_bytes / 2**20,
            "endings": dict(self.endings),
            "left": self.left,
        }


_PROBES: dict[str, Allowed] = {
    "loops": frozenset({"timeout"}),
    "recurses": frozenset({"error", "memory", "killed", "timeout", "ok"}),
    "floods": frozenset({"output_limit"}),
    "raises": frozenset({"error", "ok"}),
    "unparsable": frozenset({"error", "ok"}),
}
"""How the facts' probes may end; an interpreter may say what is wrong and still exit with 0."""


def probes(language: Language) -> list[Hostile]:
    """The five probes of a language, none where it gives none."""
    given = language.facts.probes
    task = Task("probe", "", None)
    return [
        Hostile(name, language.make_job(Program(getattr(given, name)), task, "run"), endings)
        for name, endings in _PROBES.items()
        if given is not None
    ]


def soak(
    language: Language,
    runner: Runner,
    items: Sequence[Item],
    hostile: Sequence[Hostile],
    count: int,
    *,
    every: int = 50,
    workers: int | None = None,
    limits: Limits | None = None,
    tell: Callable[[int], None] = lambda _: None,
) -> Soak:
    """Run `count` programs, each `every`-th a hostile one.

    Args:
        limits: of every program; None: the language's.
        runner: is not closed here, so its waiting servers are still there at the end.
        tell: called with the number of programs that have ended.
    """
    found = Soak()
    given = limits or language.facts.limits

    def run(case: Item | Hostile) -> tuple[Item | Hostile, Execution | str]:
        try:
            return case, runner.run(case.job, given)
        except MachineError as fault:
            return case, str(fault)

    with Pool(workers) as pool:
        for case, done in pool.map(run, _mixed(items, hostile, count, every)):
            _note(found, language, case, done)
            tell(found.programs)
            if found.programs == max(count // 100, 1):
                found.first_bytes = _own_bytes()
    found.last_bytes = _own_bytes()
    return found


def soak_twice(
    language: Language,
    items: Sequence[Item],
    hostile: Sequence[Hostile],
    count: int,
    every: int,
    workers: int | None,
    sandbox: Sandbox,
    tell: Callable[[int, int], None],
    limits: Limits | None = None,
) -> dict[str, Any]:
    """A tenth without hostile programs, then all; the summary of all, and how the good ones' CPU time compares."""
    total = count // 10 + count
    before = left_behind()
    with open_runner(language.facts, sandbox) as runner:
        clean = soak(
            *(language, runner, items, [], count // 10),
            workers=workers,
            limits=limits,
            tell=lambda done: tell(done, total),
        )
        found = soak(
            *(language, runner, items, hostile, count),
            every=every,
            workers=workers,
            limits=limits,
            tell=lambda done: tell(count // 10 + done, total),
        )
    found.left = sorted(left_behind() - before)
    whole, alone = found.summary(), clean.summary()
    return {
        **whole,
        "cpu_against_clean": whole["good_per_cpu_s"] / alone["good_per_cpu_s"],
        "first_wrong": found.wrong[:3],
    }


def _mixed(items: Sequence[Item], hostile: Sequence[Hostile], count: int, every: int) -> Iterator[Item | Hostile]:
    for number in range(count):
        if hostile and number % every == every - 1:
            yield hostile[number // every % len(hostile)]
        else:
            yield items[number % len(items)]


def _note(found: Soak, language: Language, case: Item | Hostile, done: Execution | str) -> None:
    found.programs += 1
    found.hostile += isinstance(case, Hostile)
    if isinstance(done, str):
        found.infra += 1
        fault = f"infra: {done}"
    else:
        found.endings[done.ending] += 1
        fault = _fault(language, case, done)
        found.good_cpu_s += 0.0 if isinstance(case, Hostile) else done.cpu_s
    if fault and len(found.wrong) < 100:
        found.wrong.append(f"program {found.programs}: {fault}")


def _fault(language: Language, case: Item | Hostile, done: Execution) -> str:
    if isinstance(case, Hostile):
        return "" if done.ending in case.endings else f"{case.name} ended as {done.ending} {done.status}"
    answer = language.read_answer(done)
    if answer is not None and str(answer.number) == case.value:
        return ""
    return f"answered {answer and answer.text!r} for {case.value!r} ({done.ending} {done.status}: {done.stderr[:80]!r})"


def _own_bytes() -> int:
    gc.collect()
    return tree.resident_bytes(os.getpid())


def left_behind() -> set[str]:
    """Whatever programs and servers of ours may have left on this machine: their processes and directories."""
    folders = {
        str(path) for place in {base_directory(), Path("/tmp")} for path in place.glob(f"lrcode-{os.getpid()}-*")
    }
    return folders | {f"process {pid} {tree.name(pid)}" for pid in tree.processes() if _is_left(pid)}


def _is_left(pid: int) -> bool:
    """It is a program's or a server's, and was started by us or by somebody who is gone."""
    if not _is_a_programs(pid):
        return False
    while _is_a_programs(pid):
        pid = tree.parent(pid)
    return pid in (0, 1, os.getpid())


def _is_a_programs(pid: int) -> bool:
    home = next((word[5:] for word in tree.environment(pid) if word.startswith(b"HOME=")), b"")
    return home == JOB.encode() or home.startswith(f"{base_directory()}/lrcode-".encode())
