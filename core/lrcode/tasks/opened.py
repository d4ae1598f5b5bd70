"""What a source gave: its tasks, and why each row that became none was left out. Each format's module makes the tasks.

A row is left out, and not refused, where it is as its source means it to be, and no task can be made of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from lrcode.tasks.rows import Row
from lrcode.types import Task

Make = Callable[[Row, str], Task]
"""Makes the task of a row; the text is the split, or what the file is called."""


class LeftOut(ValueError):
    """No task can be made of a row; the message is the reason, as it goes on after a count: `with a set or a dict`."""

    def __init__(self, reason: str, labels: Mapping[str, str] | None = None) -> None:
        """Args: labels: of the row, as far as they are known, so that it is counted in its own split alone."""
        super().__init__(reason)
        self.labels = dict(labels or {})


@contextmanager
def left_out_of(labels: Mapping[str, str]) -> Iterator[None]:
    """Gives these labels to a row that is left out inside the block."""
    try:
        yield
    except LeftOut as reason:
        raise LeftOut(str(reason), labels) from None


@dataclass(frozen=True)
class Opened:
    """What became of a source's rows."""

    tasks: list[Task] = field(default_factory=list)
    left_out: tuple[LeftOut, ...] = ()

    @property
    def reasons(self) -> dict[str, int]:
        """How many rows were left out for each reason, the commonest first."""
        return dict(Counter(map(str, self.left_out)).most_common())

    @property
    def line(self) -> str:
        """One line on what was left out, empty where nothing was."""
        if not self.left_out:
            return ""
        why = ", ".join(f"{count:,} {reason}" for reason, count in self.reasons.items())
        return f"{len(self.left_out):,} of {len(self.left_out) + len(self.tasks):,} tasks left out: {why}"

    def part(self, wanted: Mapping[str, str]) -> Opened:
        """Those whose labels say what is wanted, e.g. `{"split": "test"}`."""
        return Opened(
            [task for task in self.tasks if wanted.items() <= task.labels.items()],
            tuple(one for one in self.left_out if wanted.items() <= one.labels.items()),
        )


def opened(rows: Iterable[Row], make: Make, split: str) -> Opened:
    """The tasks of rows.

    Raises:
        TaskError: a row is malformed, or two share an id; names both.
    """
    places: dict[str, str] = {}
    tasks: list[Task] = []
    left_out: list[LeftOut] = []
    for row in rows:
        try:
            task = make(row, split)
        except LeftOut as reason:
            left_out.append(reason)
            continue
        if task.id in places:
            raise row.fault(f"the id {task.id!r} is already used at {places[task.id]}; ids must be unique")
        places[task.id] = row.where
        tasks.append(task)
    return Opened(tasks, tuple(left_out))
