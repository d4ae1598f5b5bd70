"""A readers-writer lock: many programs at once, or one alone. Leaves to the runner when a program must be alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Gate:
    """Whoever waits to be alone goes before those who come to share, so that it cannot starve."""

    def __init__(self) -> None:
        self._turn = Condition()
        self._inside = 0
        self._waiting = 0

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Inside together with others that share."""
        with self._turn:
            self._turn.wait_for(lambda: self._inside >= 0 and not self._waiting)
            self._inside += 1
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Inside with nobody else."""
        with self._turn:
            self._waiting += 1
            try:
                self._turn.wait_for(lambda: self._inside == 0)
                self._inside = -1
            finally:
                self._waiting -= 1
                self._turn.notify_all()
        try:
            yield
        finally:
            self._leave()

    def _leave(self) -> None:
        with self._turn:
            self._inside = max(self._inside - 1, 0)  # -1, whoever was alone, becomes 0 too
            self._turn.notify_all()
