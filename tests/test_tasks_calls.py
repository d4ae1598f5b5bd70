"""Judges as JSON: what a record keeps of a task, and lrcode's own format of literal calls and references."""

from __future__ import annotations

import json
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path

import pytest

from lrcode.errors import TaskError
from lrcode.record import rollout_row
from lrcode.tasks import open_tasks
from lrcode.tasks.schema import judge_from_json, judge_to_json, task_row
from lrcode.types import (
    Call,
    Calls,
    Case,
    Cases,
    Expected,
    File,
    FormatReport,
    Judge,
    Program,
    Rollout,
    Score,
    Task,
    UnitTests,
    Verdict,
)

CALLS = Calls(
    "near",
    (
        Call((1, -2.5, 'a"b\n☃'), True),
        Call((), None),
        Call(((1, (2.0, ()), Fraction(1, 3)), 10**40), (Fraction(-7, 2), 1e-300, "1/3")),
    ),
    shown=1,
)
JUDGES = (
    None,
    Expected("1,200"),
    Expected("blue", "text"),
    Expected("3", tolerance=Fraction(1, 3)),
    Cases((Case("1 2\n", "3\n"), Case("", ""))),
    UnitTests((File("a.plt", "x"), File("b.plt", "y")), "a.pl", (File("c.pl", "z"),)),
    CALLS,
)


def kinds(value: object) -> object:
    """A value with the type of each of its parts: True and 1 and 1.0 are equal, and not the same."""
    return [kinds(item) for item in value] if isinstance(value, tuple) else (type(value), value)


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: type(judge).__name__)
def test_a_judge_comes_back_from_json(judge: Judge | None) -> None:
    assert judge_from_json(json.loads(json.dumps(judge_to_json(judge)))) == judge


def test_kinds_of_numbers_come_back_from_json() -> None:
    back = judge_from_json(json.loads(json.dumps(judge_to_json(CALLS))))
    assert isinstance(back, Calls)
    assert [kinds((*c.arguments, c.result)) for c in back.calls] == [
        kinds((*c.arguments, c.result)) for c in CALLS.calls
    ]


@pytest.mark.parametrize("judge", JUDGES[:-1], ids=lambda judge: type(judge).__name__)
def test_judges_of_older_records_are_read(judge: Judge | None) -> None:
    old = json.dumps(judge, default=lambda v: asdict(v) if hasattr(v, "__dataclass_fields__") else str(v))
    assert judge_from_json(json.loads(old)) == judge


def test_a_judge_that_nothing_wrote_is_refused() -> None:
    with pytest.raises(TaskError, match="expected a judge"):
        judge_from_json({"verdict": 1})


def test_calls_and_a_reference_come_back_from_a_file(tmp_path: Path) -> None:
    task = Task("near-1", "Tell whether they are near.", CALLS, labels={"source": "own"}, reference="near(A, B).")
    path = tmp_path / "own.jsonl"
    path.write_text(json.dumps(task_row(task)))
    (back,) = open_tasks(str(path))
    assert back == task
    assert isinstance(back.judge, Calls)
    assert kinds(back.judge.calls[2].arguments) == kinds(CALLS.calls[2].arguments)


@pytest.mark.parametrize(
    ("calls", "said"),
    [
        ([], "expected 'calls' to be {function, calls, shown}, found \\[\\]"),
        ({"function": "f", "calls": []}, "expected 'calls' to be a list of {arguments, result}"),
        ({"function": "f g", "calls": [{"arguments": [], "result": 1}]}, "expected 'function' to be a name"),
        ({"function": "f", "calls": [{"arguments": []}]}, "expected a call to have 'result'"),
        ({"function": "f", "calls": [{"arguments": 1, "result": 1}]}, "expected 'arguments' to be a list"),
        ({"function": "f", "calls": [{"arguments": [{"a": 1}], "result": 1}]}, "expected a value, found"),
        ({"function": "f", "calls": [{"arguments": [], "result": 1}], "shown": 2}, "'shown' to be a count"),
        ({"function": "f", "calls": [{"arguments": [], "result": {"fraction": "1/0"}}]}, "Fraction"),
    ],
)
def test_malformed_calls_name_file_and_line(tmp_path: Path, calls: object, said: str) -> None:
    path = tmp_path / "own.jsonl"
    path.write_text(json.dumps({"question": "?", "calls": calls}))
    with pytest.raises(TaskError, match=f"own.jsonl:1: .*{said}"):
        open_tasks(str(path))


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: type(judge).__name__)
def test_a_record_keeps_the_judge_whole(judge: Judge | None) -> None:
    unjudged = Verdict("unjudged")
    none = FormatReport(ok=None)
    rollout = Rollout(Task("t", "?", judge), (), "", Program(""), none, None, None, unjudged, Score(None))
    row = rollout_row(rollout, step=1)
    assert judge_from_json(json.loads(str(row["judge"]))) == judge
