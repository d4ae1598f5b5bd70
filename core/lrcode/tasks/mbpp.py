"""Rows of MBPP and of its sanitized part, from a file or the hub: a text and asserts in Python, which become calls.

The question is the source's text; of its words `python function` become `function`, and nothing else is changed: what
it says of tuples, dictionaries or lambdas is for the model to make something of. One call is shown with its result, as
MBPP's convention has it, for the text seldom says how the function is called. Python's tuples are lists. The three
tests of each problem are asked, its `challenge_test_list` is not; its program in Python is nobody's to see.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lrcode.tasks.opened import LeftOut, left_out_of
from lrcode.tasks.python_tests import OTHER_CODE, calls_of
from lrcode.tasks.rows import Row, shown
from lrcode.types import Calls, Task

SHOWN = 1
SPLITS = (("prompt", 1, 10), ("test", 11, 510), ("validation", 511, 600), ("train", 601, 974))
"""Each split's first and last task_id, as MBPP's README has them; those of the sanitized part are the same."""


def is_mbpp(row: Row) -> bool:
    """Whether a row is in this format."""
    return {"task_id", "code", "test_list"} <= row.values.keys()


def mbpp_task(row: Row, split: str) -> Task:
    """The task of a row; its number says which split it is of, wherever it was read.

    Raises:
        TaskError: the row is malformed.
        LeftOut: its tests are no calls with literals.
    """
    number = row.values.get("task_id")
    if not isinstance(number, int) or isinstance(number, bool):
        raise row.fault(f"expected 'task_id' to be a whole number, found {shown(number)}")
    own = next((name for name, first, last in SPLITS if first <= number <= last), split)
    labels = {"source": "mbpp", "split": own, "licence": "CC-BY-4.0"}
    text = row.text("text" if "text" in row.values else "prompt")
    with left_out_of(labels):
        if str(row.values.get("test_setup_code") or "").strip():
            raise LeftOut(OTHER_CODE)
        function, calls = calls_of(_texts(row, "test_list"))
    question = re.sub(r"\bpython function\b", "function", text.strip(), flags=re.IGNORECASE)
    return Task(f"mbpp-{number}", question, Calls(function, calls, SHOWN), labels=labels)


def _texts(row: Row, key: str) -> Sequence[str]:
    given = row.values.get(key)
    if not isinstance(given, list) or not all(isinstance(text, str) for text in given):
        raise row.fault(f"expected {key!r} to be a list of texts, found {shown(given)}")
    return given
