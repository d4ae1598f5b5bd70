"""Turns what a user names (a file, a hub name, the generator) into tasks; each format has its own module."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lrcode.tasks.builtin.spec import builtin_tasks
from lrcode.types import Task

Source = Callable[[str], "Iterable[Task] | None"]
"""Answers None where a spec is not its own."""


def open_tasks(spec: str, sources: Source | None = None) -> list[Task]:
    """The tasks that a spec names.

    Args:
        spec: a path to `.jsonl` or `.json`, `gsm8k[:train|test]`, `svamp`, or
            `builtin:train|heldout?levels=1-3&n=200&seed=0`.
        sources: asked first; where extensions join in (`Extensions.open_tasks`).

    Raises:
        TaskError: the source is unknown, cannot be read or is malformed, or two tasks share an id.
    """
    given = sources(spec) if sources else None
    return list(given) if given is not None else builtin_tasks(spec)
