"""Reads completions that were written elsewhere, JSONL of `task_id` and `completion`; grades nothing."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lrcode.errors import TaskError
from lrcode.types import Task


def read_completions(path: Path, tasks: Sequence[Task]) -> list[tuple[Task, str]]:
    """Each line's task and completion, in the file's order.

    A line is a JSON object; keys other than `task_id` and `completion` are ignored and blank lines skipped. A `task_id`
    is a task's id or, where no task has it, a row of the task list counted from 0. Lines of one task are its samples.

    Raises:
        TaskError: the file cannot be read or has no completion, or (naming file and line) a line is malformed, lacks a
            key or names no task.
    """
    known = by_id(tasks)
    items = []
    for place, text in _lines(path):
        record = _record(place, text)
        task = _task(place, _value(place, record, "task_id", (str, int)), known, tasks)
        items.append((task, _value(place, record, "completion", (str,))))
    if not items:
        raise TaskError(f"{path}: no completion in it; each line is to be {_SHAPE}")
    return items


def by_id(tasks: Sequence[Task]) -> dict[str, Task]:
    """Tasks by their id.

    Raises:
        TaskError: there is no task, or two have one id, whose samples could not be told apart.
    """
    if not tasks:
        raise TaskError("there is no task to evaluate on: give a task file or source that has some")
    known: dict[str, Task] = {}
    for task in tasks:
        if known.setdefault(task.id, task) is not task:
            raise TaskError(f"two tasks have the id {task.id!r}: their samples could not be told apart; rename one")
    return known


_SHAPE = '{"task_id": …, "completion": "…"}'


def _lines(path: Path) -> Iterable[tuple[str, str]]:
    try:
        # Split at \n alone: JSON text may hold other line separators (U+2028) unescaped.
        lines = path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        raise TaskError(f"completions {path} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise TaskError(f"completions {path} are not UTF-8: byte {error.start}: {error.reason}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield f"{path}:{number}", line


def _record(place: str, text: str) -> Mapping[str, Any]:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TaskError(f"{place}: not JSON ({error}); a line is to be {_SHAPE}") from error
    if not isinstance(record, dict):
        raise TaskError(f"{place}: a JSON {type(record).__name__}, not an object; a line is to be {_SHAPE}")
    return record


def _value(place: str, record: Mapping[str, Any], key: str, kinds: tuple[type, ...]) -> Any:
    if key not in record:
        found = ", ".join(map(repr, record)) or "no key"
        raise TaskError(f"{place}: no key {key!r} (found: {found}); a line is to be {_SHAPE}")
    value = record[key]
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise TaskError(f"{place}: {key!r} is {value!r:.60}, not {' or '.join(k.__name__ for k in kinds)}")
    return value


def _task(place: str, wanted: str | int, known: Mapping[str, Task], tasks: Sequence[Task]) -> Task:
    name = str(wanted)
    if name in known:
        return known[name]
    if name.isascii() and name.isdigit() and len(name) < 10 and int(name) < len(tasks):
        return tasks[int(name)]
    close = difflib.get_close_matches(name[:200], known, n=1) or [tasks[0].id]
    raise TaskError(
        f"{place}: none of the {len(tasks):,} tasks has the id {name[:200]!r}; "
        f"ids look like {close[0]!r}, or give a row from 0 to {len(tasks) - 1}"
    )
