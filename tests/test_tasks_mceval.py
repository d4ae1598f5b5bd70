"""McEval's files as a task source: read as they are, without the two tests that check nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lrcode.errors import TaskError
from lrcode.language import load_language
from lrcode.reward import open_grader
from lrcode.reward.judgeable import why_not
from lrcode.tasks import open_tasks
from lrcode.tasks.mceval import hole
from lrcode.types import File, Task, UnitTests

TEST = "(defun check-twice ()\n  (assert (= (twice 2) 4)))\n\n(check-twice)"


def row(**more: object) -> dict[str, object]:
    return {
        "task_id": "Common Lisp/1",
        "prompt": "(defun twice (n)\n;; Double a number.",
        "canonical_solution": "(* 2 n))",
        "test": TEST,
        "entry_point": "twice",
        "signature": "(defun twice (n)",
        "docstring": "Double a number.",
        "instruction": "Write a Common Lisp function `(defun twice (n)`: Double a number.",
        "level": "easy",
        **more,
    }


def opened(folder: Path, *rows: dict[str, object]) -> list[Task]:
    path = folder / "made-up.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)))
    return open_tasks(str(path))


def test_a_row_is_a_task_with_its_test_and_its_solution_made_whole(tmp_path: Path) -> None:
    (task,) = opened(tmp_path, row())
    assert task.judge == UnitTests((File("check.lisp", TEST),))
    assert task.reference == "(defun twice (n)\n;; Double a number.\n(* 2 n))"
    assert task.question.startswith("Write a Common Lisp function")
    assert task.labels == {
        "source": "mceval",
        "split": "made-up",
        "licence": "CC-BY-SA-4.0",
        "language": "common-lisp",
        "level": "easy",
        "function": "twice",
    }


@pytest.mark.parametrize(
    ("name", "language"), [("Scheme/3", "racket"), ("Racket/3", "racket"), ("C++/3", "cpp"), ("AWK/3", "awk")]
)
def test_the_id_says_the_language_and_what_is_called_scheme_is_racket(tmp_path: Path, name: str, language: str) -> None:
    (task,) = opened(tmp_path, row(task_id=name))
    assert task.labels["language"] == language
    assert language in why_not(load_language("common-lisp"), task)


NEAR = "(defun near (a b)\n(< (abs (- a b)) 1/8))"


def test_a_function_that_only_the_solution_has_is_given_to_the_test(tmp_path: Path) -> None:
    test = "(assert (near (twice 2) 4))"
    solution = f"(* 2 n))\n\n{NEAR}\n\n(defun other (a)\na)\n"
    (given,) = opened(tmp_path, row(canonical_solution=solution, test=test))
    assert given.judge == UnitTests((File("check.lisp", f"{NEAR}\n\n{test}"),))
    asked = row(canonical_solution=solution, test=test, instruction="Write `twice` and `(near a b)`.")
    assert opened(tmp_path, asked)[0].judge == UnitTests((File("check.lisp", test),))
    texts = ["(defun twice (n) (+ n n))", "(defun twice (n) (declare (ignore n)) 5)\n(defun near (a b) (list a b))"]
    with open_grader("common-lisp", workers=2) as grader:
        rollouts = grader.grade((given, (), f"```lisp\n{text}\n```") for text in [given.reference, *texts])
    assert [rollout.verdict.outcome for rollout in rollouts] == ["pass", "pass", "fail"]


def test_an_id_without_a_language_is_refused_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=r"made-up\.jsonl:1: expected 'task_id' to be a language and a number"):
        opened(tmp_path, row(task_id="17"))


@pytest.mark.parametrize(
    ("test", "why"),
    [
        (TEST, ""),
        (TEST.replace("\n\n(check-twice)", ""), "never calls it"),
        (TEST.replace("(check-twice)", "(mapc #'funcall '(check-twice))"), ""),
        ("(assert (= (twice 2) 4))", ""),
        (TEST.replace("(twice 2)", '(twice "../data/file.txt")'), "a file that does not come with it"),
    ],
)
def test_a_test_that_checks_nothing_is_none_and_the_reason_is_said(tmp_path: Path, test: str, why: str) -> None:
    (task,) = opened(tmp_path, row(test=test))
    assert why in hole(test)
    assert bool(why) == bool(hole(test))
    assert (task.judge is None, why in task.labels.get("no_test", "")) == (bool(why), True)


@pytest.mark.shared
def test_of_fifty_tasks_two_cannot_be_judged(shared_data: Path) -> None:
    tasks = open_tasks(str(shared_data / "mceval" / "common-lisp.jsonl"))
    lisp = load_language("common-lisp")
    assert len(tasks) == 50
    assert {task.id: task.labels["no_test"].split(",")[0] for task in tasks if task.judge is None} == {
        "Common Lisp/14": 'its test reads "../data/Common Lisp/file.txt"',
        "Common Lisp/41": "its test defines check-calculate-expression and never calls it",
    }
    assert {why_not(lisp, task) for task in tasks} == {""}
    assert all(task.reference for task in tasks)
