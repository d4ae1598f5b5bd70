"""`Errands`: programs that wait for a node, and those that a lost node took with it. How they travel is `courier`'s."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from lrcode.errors import LrcodeError, MachineError
from lrcode.facts import Limits
from lrcode.types import Execution, Job

SUSPECT, MOST_LOSSES = 2, 3
"""Losses of nodes that were just running a program, after which it runs alone, and then no more."""


@dataclass
class Errand:
    """One program that somebody waits for."""

    job: Job
    limits: Limits
    future: Future[Execution] = field(default_factory=Future)
    losses: int = 0
    """Of actors or nodes that had it."""

    @property
    def suspect(self) -> bool:
        """Whether it may be what they died of."""
        return self.losses >= SUSPECT

    def fail(self, error: Exception) -> None:
        """It will not be run."""
        self.future.set_exception(error)


class Errands:
    """Handed out fairly to all who ask; safe to use from several threads."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._waiting: deque[Errand] = deque()
        self._suspects: deque[Errand] = deque()
        self._takers = 0
        self._refusal: LrcodeError | None = None
        self.closed = False

    def put(self, errand: Errand) -> None:
        """Let one wait for its turn; it fails at once where there is no node any more."""
        with self._turn:
            refusal = self._refusal
            if refusal is None:
                (self._suspects if errand.suspect else self._waiting).append(errand)
                self._turn.notify()
        if refusal is not None:
            errand.fail(refusal)

    def join(self) -> None:
        """One more takes errands from now on: what comes next need not be refused."""
        with self._turn:
            self._takers += 1
            if not self.closed:
                self._refusal = None

    def leave(self) -> int:
        """One takes none any more; how many still do."""
        with self._turn:
            self._takers -= 1
            return self._takers

    def take(self, cpus: int, most: int, under_way: Sequence[Errand]) -> list[Errand]:
        """What one who has so many CPUs is to run besides what it has under way, `most` in all; a suspect comes alone.

        Waits for something to come where nothing is under way; empty then: all is over.
        """
        with self._turn:
            if not under_way:
                self._turn.wait_for(lambda: self._waiting or self._suspects or self.closed)
                if self._suspects:
                    return [self._suspects.popleft()]
            elif any(errand.suspect for errand in under_way):
                return []
            # Above one for each CPU no more than the others leave: they are to have some too.
            fair = math.ceil(len(self._waiting) / max(self._takers, 1))
            room = max(cpus - len(under_way), min(most - len(under_way), fair), 0)
            return [self._waiting.popleft() for _ in range(min(room, len(self._waiting)))]

    def give_back(self, lost: Sequence[Errand], why: str) -> None:
        """Have those that a lost node had run elsewhere; one that was lost too often fails."""
        for errand in lost:
            errand.losses += 1
            if errand.losses >= MOST_LOSSES:
                errand.fail(MachineError(f"{errand.losses} nodes were lost while they ran this program: {why}"))
            else:
                self.put(errand)

    def refuse(self, error: LrcodeError) -> None:
        """Fail all that wait, and all that come until somebody takes them again."""
        with self._turn:
            if self._takers and not self.closed:
                return
            self._refusal = error
            dropped = [*self._waiting, *self._suspects]
            self._waiting.clear()
            self._suspects.clear()
        for errand in dropped:
            errand.fail(error)

    def close(self) -> None:
        """From now on all fail; who waits to take some is told."""
        with self._turn:
            self.closed = True
            self._turn.notify_all()
        self.refuse(MachineError("grading was given up before this program ran"))
