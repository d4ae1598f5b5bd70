"""Reads a stored row back as what it was of: its task and its prompt, also from records of older versions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lrcode.errors import TaskError
from lrcode.tasks.judges import judge_from_json
from lrcode.types import Message, Prompt, Task


def task_of_row(row: Mapping[str, Any]) -> Task:
    """The task of a row of `Store`: id, question, judge and labels; its chain and its reference are not stored.

    Raises:
        TaskError: a part of it is not as a record keeps it; the message is the same for all rows that share the fault.
    """
    for name in ("task_id", "question"):
        if not isinstance(row.get(name), str):
            raise TaskError(f"no {name} is stored")
    judge = _json(row, "judge", "null")
    try:
        read = judge_from_json(judge)
    except TaskError as error:
        raise TaskError("its judge is none that this version of lrcode knows") from error
    labels = _json(row, "labels", "{}")
    if not isinstance(labels, dict):
        raise TaskError("its labels are no object")
    return Task(row["task_id"], row["question"], read, labels={str(name): str(said) for name, said in labels.items()})


def prompt_of_row(row: Mapping[str, Any]) -> Prompt:
    """What the model was asked; empty where that is not stored.

    Raises:
        TaskError: it is not as a record keeps it.
    """
    found = _json(row, "prompt", "[]")
    try:
        return tuple(Message(message["role"], message["content"]) for message in found)
    except (KeyError, TypeError) as error:
        raise TaskError("its prompt is no list of messages") from error


def _json(row: Mapping[str, Any], name: str, without: str) -> Any:
    try:
        return json.loads(row.get(name) or without)
    except (TypeError, ValueError, RecursionError) as error:
        raise TaskError(f"its {name} cannot be read as JSON") from error
