"""When a program is stopped and what its end is called: pure functions over what was seen, which `tree` reads."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from typing import Literal, TypeAlias

from lrcode.facts import Limits
from lrcode.types import Ending

Reason: TypeAlias = Literal["cpu", "wall", "memory", "output", "processes"]

FILES_OF_A_PROGRAM = 16
"""How many files of the largest size a program may write in all."""
_NEAR_CAP = 0.5
"""An abort with this share of the memory cap resident counts as running out of it: heaps that grow by doubling fail
when they ask for as much again."""
_ASLEEP = 0.9
"""Share of its time that a program must have slept for the load on the machine to be no excuse."""
_SPARE_TASKS = 8
"""Above the cap: the box's own helpers, and threads that are just ending."""


@dataclass(frozen=True)
class Tree:
    """One look at a program and all its descendants."""

    tasks: int = 0
    """Processes and threads."""
    cpu_s: float = 0.0
    """User and system time, of ended descendants too."""
    resident_bytes: int = 0
    """Sum over processes."""
    file_bytes: int = 0
    """What its directory holds, where nothing but us caps that."""
    waited_s: float = 0.0
    """How long its threads that still live were ready and had no core."""
    awake: bool = False
    """Some thread was running, waiting for a core, or waiting for a disk."""


@dataclass(frozen=True)
class Evidence:
    """What was seen of a program that has ended."""

    status: int
    """Exit status, or minus the signal."""
    stopped: Reason | None
    """Why we stopped it; None: it ended by itself."""
    cpu_s: float
    wall_s: float
    asleep_s: float
    """Of the wall time, how long nothing of it wanted a core."""
    memory_bytes: int
    """Peak resident size, as far as it was seen."""
    waited_s: float | None = None
    """How long it was ready and had no core; None: this kernel does not count that."""
    ran_out: bool = False
    """The kernel killed some of it for want of memory."""
    truncated: bool = False
    """It wrote more than the output limit."""


def reason_to_stop(tree: Tree, wall_s: float, flooded: bool, limits: Limits) -> Reason | None:
    """The limit that a running program has met, None where it may go on."""
    if flooded:
        return "output"
    if tree.file_bytes > FILES_OF_A_PROGRAM * limits.file_bytes:
        return "output"
    if tree.resident_bytes > limits.memory_bytes:
        return "memory"
    if tree.cpu_s >= limits.cpu_s:
        return "cpu"
    if tree.tasks > limits.processes + _SPARE_TASKS:
        return "processes"
    return "wall" if wall_s >= limits.wall_s else None


def decide_ending(seen: Evidence, limits: Limits) -> Ending:
    """The name of a program's end; the first rule that fits wins."""
    if seen.truncated or seen.stopped == "output" or seen.status == -signal.SIGXFSZ:
        return "output_limit"
    if seen.stopped == "memory" or (seen.ran_out and seen.status):
        return "memory"
    if seen.stopped in ("cpu", "wall") or seen.status == -signal.SIGXCPU or seen.cpu_s >= limits.cpu_s:
        return "timeout"
    if seen.stopped == "processes":
        return "killed"
    if seen.status < 0:
        return "memory" if _ran_out(seen, limits) else "killed"
    return "error" if seen.status else "ok"


def _ran_out(seen: Evidence, limits: Limits) -> bool:
    crashed = -seen.status in (signal.SIGABRT, signal.SIGSEGV, signal.SIGBUS, signal.SIGTRAP, signal.SIGILL)
    return crashed and seen.memory_bytes >= _NEAR_CAP * limits.memory_bytes


def may_have_starved(seen: Evidence) -> bool:
    """Whether a program met only the wall deadline while it wanted a core, so that others may be to blame."""
    if seen.stopped != "wall" or seen.truncated:
        return False
    # A program that dozes, a little work between short sleeps, looks awake whenever one looks; it waits for nobody.
    waited = seen.waited_s is None or seen.waited_s >= (1 - _ASLEEP) * seen.wall_s
    return waited and seen.asleep_s < _ASLEEP * seen.wall_s
