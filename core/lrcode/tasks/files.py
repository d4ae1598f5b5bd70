"""Opens a local task file: GSM8K's, SVAMP's or lrcode's own format, told apart by the first row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lrcode.errors import TaskError
from lrcode.tasks.gsm8k import gsm8k_task, is_gsm8k
from lrcode.tasks.rows import Row, read_rows
from lrcode.tasks.schema import own_task
from lrcode.tasks.svamp import is_svamp, svamp_task
from lrcode.types import Task

SUFFIXES = (".jsonl", ".json")


def file_tasks(path: Path) -> list[Task]:
    """The tasks of a file; split or source are named after the file.

    Raises:
        TaskError: the file cannot be read, a row is malformed, or two rows share an id; names file and line.
    """
    if path.suffix not in SUFFIXES:
        raise TaskError(f"{path}: expected a file that ends in {' or '.join(SUFFIXES)}")
    rows = read_rows(path)
    make = _format(rows[0])
    lines: dict[str, str] = {}
    tasks = []
    for row in rows:
        task = make(row, path.stem)
        if task.id in lines:
            raise row.fault(f"the id {task.id!r} is already used at {lines[task.id]}; ids must be unique")
        lines[task.id] = row.where
        tasks.append(task)
    return tasks


def _format(first: Row) -> Callable[[Row, str], Task]:
    if is_gsm8k(first):
        return gsm8k_task
    return svamp_task if is_svamp(first) else own_task
