"""Samples, what the cold start learns from, and their JSONL files: a task's fields and the program's in each row."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lrcode.tasks.licences import refuse_training
from lrcode.tasks.rows import Row, read_rows
from lrcode.tasks.schema import own_task, task_row
from lrcode.types import Program, Task

FIELDS = ("reasoning", "program", "entry", "completion", "origin")
"""Of a row, beside those of the task."""


@dataclass(frozen=True)
class Sample:
    """A problem with a completion that was run and found right."""

    task: Task
    reasoning: str
    program: Program
    completion: str
    """What a model should write: reasoning and program in their tags."""
    origin: str
    """Where the program came from: `chain`, `programs` or `mutation`; of the last the labels say what was changed."""


def write_samples(path: Path, samples: Iterable[Sample]) -> None:
    """Write a file of samples; it appears whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.new")
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            file.writelines(f"{sample_line(sample)}\n" for sample in samples)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def read_samples(path: Path) -> list[Sample]:
    """The samples of a file.

    Raises:
        TaskError: the file cannot be read or is malformed; names file and line.
    """
    return [sample_of(row) for row in read_rows(path)]


def read_to_learn(path: Path, what: str) -> list[Sample]:
    """The samples of a file that something learns from, `what` as an error begins: see `refuse_training`.

    Raises:
        TaskError: as `read_samples`, or one of them is of a task that is for evaluation only.
    """
    samples = read_samples(path)
    refuse_training((sample.task for sample in samples), f"{what} {path}")
    return samples


def sample_line(sample: Sample) -> str:
    """A sample as one line of JSON."""
    program = {"reasoning": sample.reasoning, "program": sample.program.source, "entry": sample.program.entry}
    row = task_row(sample.task) | program | {"completion": sample.completion, "origin": sample.origin}
    return json.dumps(row, ensure_ascii=False)


def sample_of(row: Row) -> Sample:
    """The sample of a row.

    Raises:
        TaskError: the row is malformed.
    """
    task = own_task(replace(row, values={k: v for k, v in row.values.items() if k not in FIELDS}), "")
    row.text("id")
    return Sample(
        task=task,
        reasoning=optional_text(row, "reasoning"),
        program=Program(row.text("program"), optional_text(row, "entry")),
        completion=row.text("completion"),
        origin=row.text("origin"),
    )


def optional_text(row: Row, key: str) -> str:
    """A text of a row, empty where it is left out.

    Raises:
        TaskError: it is something else.
    """
    value: Any = row.values.get(key, "")
    if not isinstance(value, str):
        raise row.fault(f"expected {key!r} to be a text, found {value!r:.60}")
    return value
