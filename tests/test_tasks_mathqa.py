"""MathQA-Python in mxeval's format: the answer is read out of a test that is never run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lrcode.errors import TaskError
from lrcode.tasks import open_tasks
from lrcode.tasks.hub import tasks_of_rows
from lrcode.tasks.open import open_source
from lrcode.types import Expected

TEST = (
    "import math\ndef compare(x, y):\n    return math.fabs(x-y)<1e-8\ncandidate = problem\n"
    "assert compare(candidate(), {})\ndef check(x): pass\n"
)


def row(answer: str = "38.0", number: int = 0, **more: Any) -> dict[str, Any]:
    prompt = 'def problem():\n    """\n    how many legs have 9.5 dogs ? n0 = 9.5\n    """\n'
    own = {"task_id": f"MathQA/{number}", "language": "python", "prompt": prompt, "entry_point": "problem"}
    return own | {"canonical_solution": "    return 38.0\n", "test": TEST.format(answer)} | more


def file(folder: Path, *rows: dict[str, Any]) -> str:
    path = folder / "mathqa-test-python.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)))
    return str(path)


def test_a_row_is_a_number_answer_with_the_docstring_for_a_question(tmp_path: Path) -> None:
    whole, part, minus = open_tasks(file(tmp_path, row(), row("2249.9999999999995", 1), row("-2", 2)))
    assert (whole.id, whole.question) == ("mathqa-0", "how many legs have 9.5 dogs ? n0 = 9.5")
    assert (whole.judge, minus.judge) == (Expected("38"), Expected("-2"))
    assert isinstance(part.judge, Expected)
    assert (part.judge.value, float(part.judge.tolerance or 0)) == ("2249.9999999999995", pytest.approx(0.00225))
    assert dict(whole.labels) == {
        "source": "mathqa-python",
        "split": "mathqa-test-python",
        "licence": "Apache-2.0",
    }


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (row("float('nan')"), "with arguments or results that are no literals"),
        (row("1e999"), "with a complex number, bytes or infinity"),
        (row("'38'"), "whose test does not state one number"),
        (row("True"), "whose test does not state one number"),
        (row(test=TEST.format(1) + "assert compare(candidate(), 2)\n"), "whose test does not state one number"),
        (row(test="assert problem() == 38"), "whose test does not state one number"),
        (row(test="assert compare(candidate(), 38"), "whose tests are not Python"),
        (row(prompt="def problem():\n"), "without a docstring"),
    ],
)
def test_a_row_without_one_number_is_counted(tmp_path: Path, given: dict[str, Any], reason: str) -> None:
    opened = open_source(file(tmp_path, row(number=7), given))
    assert opened.reasons == {reason: 1}
    assert opened.left_out[0].labels["source"] == "mathqa-python"


def test_a_test_is_never_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    test = f"open({str(trace)!r}, 'w')\n{TEST.format('38.0')}"
    assert len(open_tasks(file(tmp_path, row(test=test)))) == 1
    assert not trace.exists()


def test_mxevals_files_for_other_languages_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=":1: expected mxeval's file for Python, whose tests can be read, found 'java'"):
        open_tasks(file(tmp_path, row(language="java")))


def test_rows_of_the_hub_are_those_of_a_file(tmp_path: Path) -> None:
    (ours,), (theirs,) = tasks_of_rows("mathqa-python", "test", [row()]), open_tasks(file(tmp_path, row()))
    assert (ours.id, ours.question, ours.judge) == (theirs.id, theirs.question, theirs.judge)
