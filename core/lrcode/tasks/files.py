"""Opens a local task file: GSM8K's, SVAMP's, lrcode's own or what `lrcode synth` wrote, told apart by the first row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lrcode.errors import TaskError
from lrcode.tasks.gsm8k import gsm8k_task, is_gsm8k
from lrcode.tasks.mceval import is_mceval, mceval_task
from lrcode.tasks.multipl_e import is_multipl_e, multipl_e_task
from lrcode.tasks.rows import Row, read_rows
from lrcode.tasks.schema import own_task
from lrcode.tasks.svamp import is_svamp, svamp_task
from lrcode.types import Task

SUFFIXES = (".jsonl", ".json")
_WRITTEN = ("reasoning", "program", "entry", "completion", "origin")
"""What `synth.samples` adds to a task."""


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
    return next((make for is_of, make in _FORMATS if is_of(first)), own_task)


def _is_sample(row: Row) -> bool:
    return {"completion", "origin"} <= row.values.keys()


def _sample_task(row: Row, source: str) -> Task:
    """The problem of a verified program; the program itself is nobody's to see."""
    return own_task(
        replace(row, values={key: value for key, value in row.values.items() if key not in _WRITTEN}), source
    )


_FORMATS: tuple[tuple[Callable[[Row], bool], Callable[[Row, str], Task]], ...] = (
    (is_gsm8k, gsm8k_task),
    (is_svamp, svamp_task),
    (is_mceval, mceval_task),
    (is_multipl_e, multipl_e_task),
    (_is_sample, _sample_task),
)
"""Told by a file's first row; the first that knows it reads all."""
