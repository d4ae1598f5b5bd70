"""What a grader process and its clients say to each other: plain values that pickle. How they travel is in `line`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lrcode.reward.interface import Machine, Setup
from lrcode.types import Prompt, Rollout, Task


@dataclass(frozen=True)
class Up:
    """The process to the one that started it: others can join now."""


@dataclass(frozen=True)
class Ready:
    """The answer to a `Setup`, a client's first message."""

    weights: Mapping[str, float]
    workers: int
    machine: Machine | None
    process: int
    """Its process id."""
    client: int
    """What it calls this client, see `UnderWay`."""


@dataclass(frozen=True)
class Ask:
    """One completion to grade."""

    number: int
    """The client's own, answered once."""
    task: Task
    prompt: Prompt
    completion: str
    alone: bool = False
    """Grade nothing else meanwhile: it may be what a process died of."""


@dataclass(frozen=True)
class Graded:
    """The answer to an `Ask`."""

    number: int
    rollout: Rollout


@dataclass(frozen=True)
class Failed:
    """The answer to an `Ask` that raised, or (number 0) to a set-up that did."""

    number: int
    error: Exception


@dataclass(frozen=True)
class Bye:
    """A client's last message; what it still waits for is dropped."""


@dataclass(frozen=True)
class Farewell:
    """The process's last message to a client."""

    ending: bool
    """That was the last client: the process ends, and the line with it."""


Message = Setup | Up | Ready | Ask | Graded | Failed | Bye | Farewell
