"""Rows of MathQA-Python in mxeval's format, from a file or the hub: a prompt, and a test that states the answer.

The question is the prompt's docstring as it stands, with the list of its numbers (`n0 = 5.0 n1 = 31.1`) at its end.
The answer is read out of the test, `assert compare(candidate(), 38.0)`, without running anything. There it must be met
to 1e-8 absolute, which large numbers miss when they are computed in another order; see `decimals` for what is accepted
here. Answers are those of formulas that people annotated, and some are wrong.
"""

from __future__ import annotations

import ast

from lrcode.tasks.decimals import computed_answer
from lrcode.tasks.literals import constant, docstring, parsed
from lrcode.tasks.opened import LeftOut, left_out_of
from lrcode.tasks.rows import Row, shown
from lrcode.types import Task

PREFIX = "MathQA/"


def is_mathqa(row: Row) -> bool:
    """Whether a row is in this format."""
    name = row.values.get("task_id")
    return {"prompt", "test", "entry_point"} <= row.values.keys() and isinstance(name, str) and name.startswith(PREFIX)


def mathqa_task(row: Row, split: str) -> Task:
    """The task of a row.

    Raises:
        TaskError: the row is malformed, or its test is in another language than Python.
        LeftOut: its test states no single number.
    """
    language = row.values.get("language", "python")
    if language != "python":
        raise row.fault(f"expected mxeval's file for Python, whose tests can be read, found {shown(language)}")
    labels = {"source": "mathqa-python", "split": split, "licence": "Apache-2.0"}
    name = row.text("task_id").removeprefix(PREFIX)
    with left_out_of(labels):
        question = docstring(row.text("prompt"), row.text("entry_point"))
        if not question:
            raise LeftOut("without a docstring")
        answers = [answer for node in parsed(row.text("test")) if (answer := _answer(node)) is not None]
        expected = computed_answer(answers[0]) if len(answers) == 1 else None
        if expected is None:
            raise LeftOut("whose test does not state one number")
    return Task(f"mathqa-{name}", question, expected, labels=labels)


def _answer(node: ast.stmt) -> int | float | None:
    """The number of `assert compare(candidate(), NUMBER)`."""
    match node:
        case ast.Assert(ast.Call(ast.Name("compare"), [ast.Call(ast.Name("candidate"), [], []), answer], [])):
            value = constant(answer)
            return value if isinstance(value, int | float) and not isinstance(value, bool) else None
    return None
