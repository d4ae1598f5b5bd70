"""Gives changed programs a little more time than the program they came from: many changes make one run for ever."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from lrcode.facts import Limits
from lrcode.reward.computed import changed_limits
from lrcode.run import Runner
from lrcode.types import Execution, Job


class Paced:
    """A runner whose limits depend on what ran before in the same thread; safe to use from several threads."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._own = threading.local()

    def run(self, job: Job, limits: Limits) -> Execution:
        """Run one job; see `Runner`."""
        for done in getattr(self._own, "slowest", ()):
            limits = changed_limits(limits, done)
        done = self._runner.run(job, limits)
        for noted in getattr(self._own, "noted", ()):
            noted.append(done)
        return done

    @contextmanager
    def noting(self) -> Iterator[list[Execution]]:
        """Inside, what this thread runs is put into the list."""
        noted: list[Execution] = []
        self._own.noted = (noted,)
        try:
            yield noted
        finally:
            self._own.noted = ()

    @contextmanager
    def after(self, runs: Sequence[Execution]) -> Iterator[None]:
        """Inside, programs that this thread runs get a small multiple of what the slowest of these took."""
        self._own.slowest = (max(runs, key=lambda done: done.cpu_s),) if runs else ()
        try:
            yield
        finally:
            self._own.slowest = ()
