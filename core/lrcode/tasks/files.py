"""Opens a local task file: each known format has its own module, and a file's first row tells which one it is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lrcode.errors import TaskError
from lrcode.tasks.gsm8k import gsm8k_task, is_gsm8k
from lrcode.tasks.humaneval import humaneval_task, is_humaneval
from lrcode.tasks.iocases import io_task, is_io
from lrcode.tasks.mathqa import is_mathqa, mathqa_task
from lrcode.tasks.mbpp import is_mbpp, mbpp_task
from lrcode.tasks.mceval import is_mceval, mceval_task
from lrcode.tasks.multipl_e import is_multipl_e, multipl_e_task
from lrcode.tasks.opened import Make, Opened, opened
from lrcode.tasks.pal import is_pal, pal_task
from lrcode.tasks.rows import Row, read_rows
from lrcode.tasks.schema import own_task
from lrcode.tasks.svamp import is_svamp, svamp_task
from lrcode.types import Task

SUFFIXES = (".jsonl", ".json", ".jsonl.gz", ".json.gz")
_WRITTEN = ("reasoning", "program", "entry", "completion", "origin")
"""What `synth.samples` adds to a task."""


def open_file(path: Path) -> Opened:
    """The tasks of a file, and what became none; split or source are named after the file.

    Raises:
        TaskError: the file cannot be read, a row is malformed, or two rows share an id; names file and line.
    """
    end = next((suffix for suffix in reversed(SUFFIXES) if path.name.endswith(suffix)), "")
    if not end:
        raise TaskError(f"{path}: expected a file that ends in .jsonl or .json, with .gz behind it or not")
    rows = read_rows(path)
    make = next((make for is_of, make in _FORMATS if is_of(rows[0])), own_task)
    return opened(rows, make, path.name.removesuffix(end))


def _is_sample(row: Row) -> bool:
    return {"completion", "origin"} <= row.values.keys()


def _sample_task(row: Row, source: str) -> Task:
    """The problem of a verified program; the program itself is nobody's to see."""
    return own_task(
        replace(row, values={key: value for key, value in row.values.items() if key not in _WRITTEN}), source
    )


_FORMATS: tuple[tuple[Callable[[Row], bool], Make], ...] = (
    (is_gsm8k, gsm8k_task),
    (is_svamp, svamp_task),
    (is_mceval, mceval_task),
    (is_multipl_e, multipl_e_task),
    (is_pal, pal_task),
    (is_mathqa, mathqa_task),
    (is_mbpp, mbpp_task),
    (is_humaneval, humaneval_task),
    (_is_sample, _sample_task),
    (is_io, io_task),
)
"""Told by a file's first row; the first that knows it reads all."""
