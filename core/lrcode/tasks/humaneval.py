"""Rows of HumanEval, from a file or the hub: a function's beginning in Python, and `check(candidate)`, to become calls.

The question is the docstring as it stands, behind it the names of the arguments in their order, which the dropped
signature would have said. Its examples are kept: often they are all that says what is meant, and many are in no form
that could be taken out. They are in Python's notation, which is said where there are any. No call is shown besides.
"""

from __future__ import annotations

import re

from lrcode.tasks.literals import docstring, function_of
from lrcode.tasks.opened import LeftOut, left_out_of
from lrcode.tasks.python_tests import OTHER_CODE, calls_in
from lrcode.tasks.rows import Row, shown
from lrcode.types import Calls, Task

PREFIX = "HumanEval/"


def is_humaneval(row: Row) -> bool:
    """Whether a row is in this format."""
    name = row.values.get("task_id")
    return {"prompt", "test", "entry_point"} <= row.values.keys() and isinstance(name, str) and name.startswith(PREFIX)


def humaneval_task(row: Row, split: str) -> Task:
    """The task of a row.

    Raises:
        TaskError: the row is malformed, or its tests are in another language than Python.
        LeftOut: its tests are no calls with literals, or no docstring says what to do.
    """
    language = row.values.get("language", "python")
    if language != "python":
        raise row.fault(f"expected HumanEval in Python, whose tests can be read, found {shown(language)}")
    labels = {"source": "humaneval", "split": "test", "licence": "MIT"}
    name, function = row.text("task_id").removeprefix(PREFIX), row.text("entry_point")
    with left_out_of(labels):
        question = _question(row.text("prompt"), function)
        called, calls = calls_in(row.text("test"), "check")
        if called not in ("candidate", function):
            raise LeftOut(OTHER_CODE)
    return Task(f"humaneval-{name}", question, Calls(function, calls), labels=labels)


def _question(prompt: str, name: str) -> str:
    text, function = docstring(prompt, name), function_of(prompt, name)
    if not text or function is None:
        raise LeftOut("without a docstring")
    given = function.args
    if given.vararg or given.kwarg or given.kwonlyargs:
        raise LeftOut(OTHER_CODE)
    notes = [f"Arguments, in this order: {', '.join(one.arg for one in (*given.posonlyargs, *given.args))}."]
    if ">>>" in text or re.search(rf"\b{re.escape(name)}\(", text):
        notes.append("The examples are in Python's notation.")
    return "\n\n".join([text, *(notes if given.posonlyargs or given.args else notes[1:])])
