"""GSM-hard in PAL's format: answers that were computed in doubles, and what comes near enough to one."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from lrcode.errors import TaskError
from lrcode.numbers import read_number
from lrcode.reward.compare import agrees
from lrcode.tasks import open_tasks
from lrcode.tasks.decimals import computed_answer
from lrcode.tasks.hub import tasks_of_rows
from lrcode.tasks.open import open_source
from lrcode.tasks.rows import Row
from lrcode.tasks.schema import own_task, task_row
from lrcode.types import Answer, Expected

CODE = "def solution():\n    pens = 9867630\n    return pens * 1.0\n"


def file(folder: Path, *targets: str) -> str:
    path = folder / "gsmhardv2.jsonl"
    rows = (json.dumps({"input": f"How many pens are {n}? ", "code": CODE})[:-1] for n in range(len(targets)))
    path.write_text("".join(f'{row}, "target": {target}}}\n' for row, target in zip(rows, targets, strict=True)))
    return str(path)


def right(text: str, expected: Expected) -> bool:
    number = read_number(text)
    return number is not None and agrees(Answer(text, number.value, number.exact), expected)


def test_a_row_is_a_number_answer_named_after_its_place(tmp_path: Path) -> None:
    first, second = open_tasks(file(tmp_path, "9867630.0", "-17"))
    assert (first.id, first.question, first.judge) == ("gsm-hard-0", "How many pens are 0?", Expected("9867630"))
    assert dict(first.labels) == {"source": "gsm-hard", "split": "gsmhardv2", "licence": "MIT"}
    assert (second.id, second.judge, second.reference) == ("gsm-hard-1", Expected("-17"), "")


@pytest.mark.parametrize(
    ("target", "answers", "wrong"),
    [
        (Decimal("5.0"), ("5", "5.0", "10/2"), ("5.1", "4", "5000001/1000000")),
        (Decimal("0.3333333333333333"), ("1/3", "0.33333333", ".333333333"), ("0.3334", "1/4", "0")),
        (Decimal("0.0004"), ("1/2500", "0.0004"), ("0", "0.0005")),
        (12345678901234567890123456789.0, ("12345678901234567890123456789", "1.2345678901234568e+28"), ("1e28",)),
        (12345678901234567890123456789, ("12345678901234567890123456789",), ("12345678901234567890123456788",)),
        (Decimal("11.999999999999998"), ("12", "12.0"), ("11", "11.9")),
        (Decimal("0.0"), ("0", "1e-17"), ("0.001", "1")),
        (-2.5, ("-5/2", "-2.5"), ("2.5",)),
    ],
)
def test_an_answer_is_right_where_it_is_the_number_that_the_double_stands_for(
    target: int | float | Decimal, answers: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    expected = computed_answer(target)
    assert expected is not None
    assert [right(text, expected) for text in answers] == [True] * len(answers)
    assert [right(text, expected) for text in wrong] == [False] * len(wrong)


def test_a_tolerance_is_kept_by_our_own_format(tmp_path: Path) -> None:
    (task,) = open_tasks(file(tmp_path, "0.3333333333333333"))
    assert isinstance(task.judge, Expected)
    assert task.judge.tolerance == Fraction(3333333333333333, 10**22)
    assert own_task(Row(json.loads(json.dumps(task_row(task))), "file:1", 0), "") == task


def test_a_target_that_is_no_finite_number_is_left_out_and_a_text_is_malformed(tmp_path: Path) -> None:
    opened = open_source(file(tmp_path, "1", "NaN", "Infinity", "1e999"))
    assert ([task.id for task in opened.tasks], opened.reasons) == (
        ["gsm-hard-0"],
        {"with a target that is not finite": 3},
    )
    with pytest.raises(TaskError, match=":1: expected 'target' to be a number, found '5'"):
        open_tasks(file(tmp_path, '"5"'))


def test_rows_of_the_hub_whose_targets_are_all_doubles_are_read_alike(tmp_path: Path) -> None:
    rows = [{"input": "How many pens are 0?", "code": CODE, "target": 2.5}]
    (ours,), (theirs,) = tasks_of_rows("gsm-hard", "train", rows), open_tasks(file(tmp_path, "2.5"))
    assert (ours.id, ours.question, ours.judge) == (theirs.id, theirs.question, theirs.judge)
    assert ours.labels["split"] == "train"
