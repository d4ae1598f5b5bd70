"""Tells a person how a run goes: headlines, bars and a live line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Protocol, TextIO


class Progress(Protocol):
    """Where a run reports to."""

    def stage(self, title: str, total: int | None = None) -> None:
        """A stage of `total` steps begins; the one before has ended."""

    def advance(self, done: int, total: int | None = None, note: str = "") -> None:
        """So many steps of the stage are done; `note` is its latest figures in one line."""

    def say(self, line: str) -> None:
        """One line that stays."""


class Quiet:
    """Reports to nobody."""

    def stage(self, title: str, total: int | None = None) -> None: ...
    def advance(self, done: int, total: int | None = None, note: str = "") -> None: ...
    def say(self, line: str) -> None: ...


class Plain:
    """Lines for a log: one a stage, then one whenever `every` seconds have gone by."""

    def __init__(self, out: TextIO | None = None, every: float = 15.0) -> None:
        self._out, self._every = out or sys.stderr, every
        self._title, self._total, self._last = "", 0, 0.0

    def stage(self, title: str, total: int | None = None) -> None:
        self._title, self._total, self._last = title, total or 0, time.monotonic()
        self.say(f"== {title}")

    def advance(self, done: int, total: int | None = None, note: str = "") -> None:
        self._total = total or self._total
        if time.monotonic() - self._last >= self._every or done == self._total:
            self._last = time.monotonic()
            self.say(f"   {done}/{self._total or '?'} {note}".rstrip())

    def say(self, line: str) -> None:
        print(line, file=self._out, flush=True)


class Live:
    """A bar a stage with the latest figures beside it; a context manager that gives the terminal back."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress as Bars, TaskID, TextColumn, TimeElapsedColumn

        self._console = Console(stderr=True)
        self._bars = Bars(
            TextColumn("[bold]{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("[cyan]{task.fields[note]}"),
            console=self._console,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Live:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def stage(self, title: str, total: int | None = None) -> None:
        self._task = self._bars.add_task(title, total=total, note="")

    def advance(self, done: int, total: int | None = None, note: str = "") -> None:
        if self._task is None:
            return
        self._bars.update(self._task, completed=done)
        if total:
            self._bars.update(self._task, total=total)
        if note:
            self._bars.update(self._task, note=note)

    def say(self, line: str) -> None:
        self._console.print(line, highlight=False, markup=False)
