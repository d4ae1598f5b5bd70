"""HumanEval's rows become literal calls: a docstring, the arguments' names, and what `check(candidate)` asserts."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lrcode.errors import TaskError
from lrcode.language import load_language
from lrcode.reward.judgeable import why_not
from lrcode.tasks import open_tasks
from lrcode.tasks.hub import tasks_of_rows
from lrcode.tasks.open import open_source
from lrcode.types import Call, Calls

PROMPT = '''
from typing import List


def helper(x: int) -> int:
    """ Not this one. """
    return x


def rise(numbers: List[int], by: int = 1) -> List[int]:
    """ Raise each number.
      Even the first.
    >>> rise([1, 2], 3)
    [4, 5]
    """
'''
TEST = """

METADATA = {
    'author': 'me'
}


def check(candidate):
    import math
    # A comment.
    print
    assert candidate([1, 2], 3) == [
        4, 5
    ], "Error"
    assert True, "This prints if this assert fails"
    assert candidate([], 0) == []
"""


def row(**more: Any) -> dict[str, Any]:
    own = {"task_id": "HumanEval/0", "prompt": PROMPT, "entry_point": "rise", "canonical_solution": "    return []\n"}
    return own | {"test": TEST} | more


def file(folder: Path, *rows: dict[str, Any]) -> str:
    path = folder / "HumanEval.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    return str(path)


def test_the_question_is_the_docstring_and_the_order_of_the_arguments(tmp_path: Path) -> None:
    (task,) = open_tasks(file(tmp_path, row()))
    assert task.id == "humaneval-0"
    assert task.question == (
        "Raise each number.\n  Even the first.\n>>> rise([1, 2], 3)\n[4, 5]\n\n"
        "Arguments, in this order: numbers, by.\n\nThe examples are in Python's notation."
    )
    assert task.judge == Calls("rise", (Call(((1, 2), 3), (4, 5)), Call(((), 0), ())), shown=0)
    assert dict(task.labels) == {"source": "humaneval", "split": "test", "licence": "MIT"}


def test_a_docstring_that_does_not_come_first_is_found_and_no_examples_are_spoken_of(tmp_path: Path) -> None:
    prompt = "def now():\n    import time\n    '''Return 1.'''\n"
    given = row(prompt=prompt, entry_point="now", test="def check(candidate):\n    assert candidate() == 1\n")
    (task,) = open_tasks(file(tmp_path, given))
    assert task.question == "Return 1."


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"prompt": "def rise(x):\n"}, "without a docstring"),
        ({"prompt": "def other(x):\n    '''Do.'''\n"}, "without a docstring"),
        ({"prompt": "def rise(*x):\n    '''Do.'''\n"}, "whose tests are more than calls with a result"),
        ({"test": f"{TEST}    for i in range(3):\n        assert candidate(i) == i\n"}, "whose tests are more than"),
        ({"test": f"{TEST}\ncheck(rise)\n"}, "whose tests are more than calls with a result"),
        ({"test": "assert rise(1) == 2"}, "whose tests are more than calls with a result"),
        ({"test": f"{TEST}    assert other(1) == 2\n"}, "that call several functions"),
        ({"test": "def check(candidate):\n    assert other(1) == 2\n"}, "whose tests are more than calls"),
        ({"test": f"{TEST}    assert candidate({{}}, 1) == 2\n"}, "with a set or a dict"),
    ],
)
def test_what_cannot_be_translated_is_counted(tmp_path: Path, given: dict[str, str], reason: str) -> None:
    opened = open_source(file(tmp_path, row(task_id="HumanEval/1"), row() | given))
    assert ([task.id for task in opened.tasks], len(opened.left_out)) == (["humaneval-1"], 1)
    assert str(opened.left_out[0]).startswith(reason)
    assert opened.left_out[0].labels["licence"] == "MIT"


def test_tests_in_another_language_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=":1: expected HumanEval in Python, whose tests can be read, found 'kotlin'"):
        open_tasks(file(tmp_path, row(language="kotlin")))


def test_rows_of_the_hub_are_those_of_a_file(tmp_path: Path) -> None:
    assert tasks_of_rows("humaneval", "test", [row()]) == open_tasks(file(tmp_path, row()))


@pytest.mark.shared
def test_154_of_the_164_are_calls(shared_data: Path) -> None:
    opened = open_source(str(shared_data / "humaneval" / "HumanEval.jsonl.gz"))
    assert (len(opened.tasks), opened.reasons) == (
        154,
        {
            "whose tests are more than calls with a result": 6,
            "with a set or a dict": 3,
            "with arguments or results that are no literals": 1,
        },
    )
    assert not any("def " in task.question and "->" in task.question for task in opened.tasks)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["prolog", "common-lisp", "scheme", "scheme-chez", "racket"])
def test_every_language_can_be_asked_148_or_154_of_them(shared_data: Path, name: str) -> None:
    language, tasks = load_language(name), open_tasks(str(shared_data / "humaneval" / "HumanEval.jsonl.gz"))
    reasons = Counter(why_not(language, task) for task in tasks)
    nothing = {"nothing (None), which Prolog cannot write": 6} if name == "prolog" else {}
    assert reasons == {"": 154 - sum(nothing.values()), **nothing}
