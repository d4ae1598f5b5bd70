"""MultiPL-E's files as a task source: read as they are, bound to their language, and graded by our harness."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from lrcode.cli import commands
from lrcode.errors import TaskError
from lrcode.language import load_language
from lrcode.reward.judgeable import why_not
from lrcode.tasks import open_tasks
from lrcode.types import File, UnitTests

TESTS = """(require rackunit)

(define (test-humaneval)

  (let (( candidate twice))
    (check-within (candidate 2) 4 0.001)
    (check-within (candidate 5) 10 0.001)
))

(test-humaneval)"""
PROMPT = "#lang racket\n\n;; Double a number.\n(define (twice n)\n"
RIGHT = "#lang racket\n\n(define (twice n) (* 2 n))\n"


def row(**more: object) -> dict[str, object]:
    names = {"name": "HumanEval_999_twice", "language": "rkt", "prompt": PROMPT, "tests": TESTS}
    return {**names, "doctests": "transform", "stop_tokens": ["\n("], **more}


def written(folder: Path, *rows: dict[str, object]) -> Path:
    path = folder / "humaneval-rkt-made-up.json"
    path.write_text(json.dumps(rows))
    return path


def test_a_row_is_a_task_with_its_tests_bound_to_its_language_and_for_evaluation_only(tmp_path: Path) -> None:
    (task,) = open_tasks(str(written(tmp_path, row())))
    assert (task.id, task.judge) == ("HumanEval_999_twice", UnitTests((File("tests.rkt", TESTS),)))
    assert PROMPT.rstrip() in task.question
    assert "stop" not in task.question
    assert task.labels["language"] == "racket"
    assert task.labels["use"] == "evaluation only"
    assert task.labels["function"] == "twice"
    assert "Machine Learning Restriction" in task.labels["licence"]


@pytest.mark.parametrize(("code", "language"), [("lua", "lua"), ("pl", "perl"), ("go_test.go", "go"), ("D", "d")])
def test_other_languages_are_read_and_refused_by_those_that_they_are_not(
    tmp_path: Path, code: str, language: str
) -> None:
    (task,) = open_tasks(str(written(tmp_path, row(language=code))))
    assert task.labels["language"] == language
    for name in ("racket", "prolog"):
        assert language in why_not(load_language(name), task)


def test_a_code_that_is_none_is_refused_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=r"made-up\.json:1: .*'language'.*found 'no/code'"):
        open_tasks(str(written(tmp_path, row(language="no/code"))))


def test_stored_completions_are_graded_and_a_failing_check_or_an_early_exit_passes_none(tmp_path: Path) -> None:
    programs = {
        "right": RIGHT,
        "in another shape": RIGHT.replace("#lang racket", "#lang racket/base\n(provide twice)") + "(twice 1)\n",
        "with helpers called as rackunit's": RIGHT + "(define (fail n) n)\n(define (check n) n)\n(define (before) 1)\n",
        "wrong": RIGHT.replace("2 n", "3 n"),
        "that exits": RIGHT + "(exit 0)\n",
        "that exits when called": "#lang racket\n(define (twice n) (exit 0))\n",
        "that goes on where the prompt stops": "  (* 2 n))\n",
    }
    lines = [
        json.dumps({"task_id": "HumanEval_999_twice", "completion": f"Here:\n```racket\n{text}```\n"})
        for text in programs.values()
    ]
    (tmp_path / "completions.jsonl").write_text("\n".join(lines))
    asked = ["--tasks", str(written(tmp_path, row())), "--completions", str(tmp_path / "completions.jsonl"), "--json"]
    done = CliRunner().invoke(commands, ["eval", "--lang", "racket", *asked], catch_exceptions=False)
    found = [one["verdict"] for one in json.loads(done.stdout)["completions"]]
    assert dict(zip(programs, found, strict=True)) == dict.fromkeys(programs, "fail") | dict.fromkeys(
        list(programs)[:3], "pass"
    )


@pytest.mark.shared
def test_all_of_humaneval_in_racket_is_read(shared_data: Path) -> None:
    tasks = open_tasks(str(shared_data / "multipl-e-eval-only" / "humaneval-rkt-reworded.json"))
    racket = load_language("racket")
    assert len(tasks) == 161
    assert {why_not(racket, task) for task in tasks} == {""}
    assert all(task.labels["function"] in task.question for task in tasks)
    assert {task.labels["use"] for task in tasks} == {"evaluation only"}
