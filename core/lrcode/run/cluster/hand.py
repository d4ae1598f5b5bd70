"""`Hand`: the actor on a node, which runs the programs that it is given there. Who gives it some is `courier`'s."""

from __future__ import annotations

import hashlib
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Protocol

from lrcode.errors import LrcodeError
from lrcode.facts import Facts, Limits
from lrcode.run import Sandbox, tree
from lrcode.run.open import open_runner
from lrcode.run.walls import Walls
from lrcode.types import Execution, Job

_LINGER_S = 0.002
"""After the first program that has ended, for others that are about to: what travels together costs once."""
_SWITCH_S = 0.0005
_PAUSE_S = 0.05


class Speaks(Protocol):
    """A language as a node needs it; it travels by its name, so that each node has its own plugin's."""

    @property
    def name(self) -> str:
        """As it is asked for."""

    @property
    def facts(self) -> Facts:
        """What it says of itself."""


@dataclass(frozen=True)
class Look:
    """What a machine runs programs with, as far as verdicts could depend on it."""

    refusal: str = ""
    """Why it cannot run any; empty: it can, and the rest is there."""
    lrcode: str = ""
    """Its version."""
    interpreter: str = ""
    """Its version line."""
    plugin: str = ""
    """A digest of what the plugin says of running: commands, profiles, what they preload."""
    walls: Walls = field(default_factory=lambda: Walls((), ()))
    cold: Mapping[str, str] = field(default_factory=dict)
    """By profile why programs start the interpreter anew; empty where they are forks of a started one."""


@dataclass(frozen=True)
class Given:
    """One program to run."""

    number: int
    job: Job
    limits: Limits


@dataclass(frozen=True)
class Done:
    """What came of one."""

    number: int
    execution: Execution | None
    error: Exception | None = None
    """Where there is no execution: what running it raised."""


def look_here(language: Speaks, sandbox: Sandbox) -> Look:
    """What this machine runs programs with."""
    try:
        with open_runner(language.facts, sandbox) as runner:
            interpreter = runner.require()
            cold = {profile.name: runner.why_cold(profile.name) for profile in language.facts.profiles}
            return Look("", version("lrcode"), interpreter, _digest(language.facts), runner.walls, cold)
    except LrcodeError as error:
        return Look(str(error))


def differences(here: Look, there: Look) -> str:
    """In one line, in what verdicts of another machine could differ from this one's; empty: in nothing.

    Warm or cold gives the same, and so do walls that are built another way but hold the same.
    """
    if there.refusal:
        return there.refusal
    held, holds = ", ".join(here.walls.held) or "none", ", ".join(there.walls.held) or "none"
    compared = (
        ("lrcode", here.lrcode, there.lrcode),
        ("the interpreter", here.interpreter, there.interpreter),
        ("what the language's plugin runs and preloads", here.plugin, there.plugin),
        ("the walls that hold", held, holds),
    )
    return "; ".join(f"{what}: {one!r} here, {other!r} there" for what, one, other in compared if one != other)


def _digest(facts: Facts) -> str:
    told = hashlib.sha256(repr((facts.suffix, facts.command, facts.version_command, facts.memory_cap)).encode())
    for profile in facts.profiles:
        told.update(repr((profile.name, profile.options)).encode())
        for path in profile.preload:
            told.update(path.read_bytes())
    return told.hexdigest()[:12]


class Hand:
    """Runs programs of one language on its node, as many at once as it has CPUs. Its methods are never called at once.

    A program goes from here to the same runner as on one machine: warm servers, walls, deadlines.
    """

    def __init__(self, language: Speaks, sandbox: Sandbox, cpus: int) -> None:
        # Ray's workers block it, and programs would inherit that.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        sys.setswitchinterval(_SWITCH_S)
        self._language, self._sandbox, self._cpus = language, sandbox, cpus
        self._threads = ThreadPoolExecutor(cpus, thread_name_prefix="lrcode-hand")
        self._ended: queue.SimpleQueue[Done] = queue.SimpleQueue()
        self._under_way = 0

    def look(self) -> Look:
        """What its node runs programs with; to be called first."""
        found = look_here(self._language, self._sandbox)
        if not found.refusal:
            self._runner = open_runner(self._language.facts, self._sandbox)
        return found

    def exchange(self, given: Sequence[Given], patience_s: float) -> list[Done]:
        """Begin with these, and return what has ended meanwhile: at once where there is some, else after a while."""
        self._under_way += len(given)
        for one in given:
            self._threads.submit(self._run, one)
        done = self._collected(patience_s)
        self._under_way -= len(done)
        return done

    def _collected(self, patience_s: float) -> list[Done]:
        done: list[Done] = []
        until = time.monotonic() + patience_s
        with suppress(queue.Empty):
            while len(done) < self._under_way:
                done.append(self._ended.get(timeout=max(until - time.monotonic(), 0)))
                if len(done) == 1:
                    until = time.monotonic() + _LINGER_S
        return done

    def _run(self, one: Given) -> None:
        try:
            done = Done(one.number, self._runner.run(one.job, one.limits))
        except LrcodeError as error:
            done = Done(one.number, None, error)
        except Exception as error:  # a bug of ours must reach somebody
            said = "".join(traceback.format_exception(error)).rstrip()
            done = Done(one.number, None, RuntimeError(f"on a node of the Ray cluster:\n{said}"))
        self._ended.put(done)

    def end(self) -> None:
        """Kill what runs, and leave nothing."""
        over = threading.Event()
        killer = threading.Thread(target=_kill_children, args=(over,))
        killer.start()
        try:
            self._threads.shutdown(wait=True, cancel_futures=True)
            self._runner.close()
        finally:
            over.set()
            killer.join()


def _kill_children(over: threading.Event) -> None:
    # Every child runs a program, or serves some.
    while not over.wait(_PAUSE_S):
        for child in tree.children(os.getpid()):
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
