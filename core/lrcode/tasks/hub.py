"""Data sets that are known by name, through the `datasets` library, which is imported when one is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lrcode.errors import TaskError
from lrcode.tasks.gsm8k import gsm8k_task
from lrcode.tasks.humaneval import humaneval_task
from lrcode.tasks.mathqa import mathqa_task
from lrcode.tasks.mbpp import mbpp_task
from lrcode.tasks.opened import Make, Opened, opened
from lrcode.tasks.pal import pal_task
from lrcode.tasks.rows import Row
from lrcode.tasks.svamp import svamp_task
from lrcode.types import Task


@dataclass(frozen=True)
class Known:
    """A data set and how its rows are read."""

    address: str
    config: str | None
    splits: tuple[str, ...]
    """The first one is meant where none is named."""
    make: Make


KNOWN: Mapping[str, Known] = {
    "gsm8k": Known("openai/gsm8k", "main", ("train", "test"), gsm8k_task),
    "svamp": Known("ChilleD/SVAMP", None, ("train+test", "train", "test"), svamp_task),
    "gsm-hard": Known("reasoning-machines/gsm-hard", None, ("train",), pal_task),
    "mathqa-python": Known("mxeval/mathqa-x", "python", ("test",), mathqa_task),
    "mbpp": Known("google-research-datasets/mbpp", "full", ("test", "train", "validation", "prompt"), mbpp_task),
    "humaneval": Known("openai/openai_humaneval", None, ("test",), humaneval_task),
}


def open_hub(spec: str) -> Opened:
    """The tasks of `name` or `name:split`, and what became none.

    Raises:
        TaskError: the split is unknown, or the data set cannot be loaded here; says how to give a local file.
    """
    name, _, split = spec.partition(":")
    known = KNOWN[name]
    split = split or known.splits[0]
    if split not in known.splits:
        raise TaskError(f"{spec!r}: {name} has the splits {', '.join(known.splits)}, not {split!r}")
    return opened(_rows(name, split, _load(spec, known, split)), known.make, split)


def tasks_of_rows(name: str, split: str, rows: Iterable[Mapping[str, Any]]) -> list[Task]:
    """Tasks of a known data set's rows."""
    return opened(_rows(name, split, rows), KNOWN[name].make, split).tasks


def _rows(name: str, split: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    for index, values in enumerate(rows):
        yield Row(values, f"{name}:{split} row {index + 1}", index)


def _load(spec: str, known: Known, split: str) -> Iterable[Mapping[str, Any]]:
    local = "give a local file instead, e.g. --tasks path/to/train.jsonl"
    try:
        from datasets import load_dataset
    except ImportError as error:
        raise TaskError(f"{spec!r}: needs the `datasets` library (pip install 'lrcode[train]'), or {local}") from error
    try:
        rows: Iterable[Mapping[str, Any]] = load_dataset(known.address, known.config, split=split)
    except (OSError, RuntimeError, ValueError) as error:
        found = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise TaskError(f"{spec!r}: {known.address} cannot be loaded from the hub ({found:.120}); {local}") from error
    return rows
