"""Coarse-tuning: programs are checked, graded by where their first fault lies, and judged by no test."""

from __future__ import annotations

from typing import Any

import pytest
from pyarrow import parquet

from lrcode.errors import ConfigError
from lrcode.language import load_language
from lrcode.record import RunDir
from lrcode.reward import open_grader
from lrcode.reward.bands import BANDS
from lrcode.reward.compiles import compiles
from lrcode.reward.terms import WEIGHTS
from lrcode.train.grpo import note
from lrcode.train.material import grader_of
from lrcode.train.pipeline import run_training
from lrcode.train.settings import resolve
from lrcode.types import Expected, File, Rollout, Task, UnitTests
from tiny_runs import SMALL

LANGUAGES = ("prolog", "common-lisp", "scheme", "racket", "template")
FAULTY = {
    "prolog": ("p(1).\np(2).\np(3 .\nq(1).\n", "p(1 .\np(2).\np(3).\nq(1).\n"),
    "common-lisp": (
        "(defun f () 1)\n(defun g () 2)\n(defun h () (+ 1 2)))\n",
        "(defun f () 1))\n(defun g () 2)\n(defun h () 3)\n",
    ),
    "scheme": ("(define a 1)\n(define b 2)\n(define c #<no>)\n", "(define a #<no>)\n(define b 2)\n(define c 3)\n"),
    "racket": (
        "#lang racket/base\n(define a 1)\n(define b 2)\n(define c #<no>)\n",
        "#lang racket/base\n(define a #<no>)\n(define b 2)\n(define c 3)\n",
    ),
    "template": ("BEGIN {\na = 1\nb = 2\nc = 3 +* )\n}\n", "BEGIN {\na = 1 +* )\nb = 2\nc = 3\n}\n"),
}
"""Programs whose only fault is late, and early."""


def checked(language: str, *sources: str) -> list[Rollout]:
    with open_grader(language, check_only=True) as grader:
        task = Task("t", "What is 1 and 2?", Expected("3"))
        return grader.grade([(task, (), f"<code>\n{source}</code>") for source in sources])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_later_first_fault_scores_higher_and_stays_in_its_band(language: str) -> None:
    late, early = checked(language, *FAULTY[language])
    assert {late.verdict.kind, early.verdict.kind} <= {"syntax", "load"}
    assert late.score.terms["compiles"] > early.score.terms["compiles"] >= 0
    for one in (late, early):
        low, high = BANDS[one.verdict.kind or ""]
        assert low <= (one.score.value or 0) <= high
        assert (one.score.terms["compiles"] or 0) < 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_compiles_is_unjudged_whatever_it_answers(language: str) -> None:
    loaded = load_language(language)
    right = loaded.describe_examples().gold[0]
    (one,) = checked(language, right.program.source)
    assert (one.verdict.outcome, one.score.terms["compiles"]) == ("unjudged", 1.0)
    assert one.answer is None
    assert one.score.terms["runs"] is None
    assert one.score.terms["correct"] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_comments_alone_are_no_program(language: str) -> None:
    comment = load_language(language).facts.line_comment
    (one,) = checked(language, f"{comment} nothing to compile\n")
    assert (one.verdict.outcome, one.verdict.kind) == ("fail", "no_program")
    assert one.score.terms["compiles"] == 0
    assert (one.score.value or 0) <= BANDS["no_program"][1]


def test_lines_are_counted_as_the_interpreter_counts_them() -> None:
    plain, fed = checked("prolog", *(f"p(1).{blank}\np(2).\np(3).\np(4 .\n" for blank in ("", "\f\f\f")))
    assert plain.score.terms["compiles"] == fed.score.terms["compiles"] == 18 / 19


def test_a_fault_of_the_entry_stands_behind_the_whole_source() -> None:
    task = Task("t", "What is 1 and 2?", Expected("3"))
    sources = ("solve(X) :- X is 1 + 2.\n", "p(1 .\nsolve(X) :- X is 1 + 2.\n")
    completions = [f"<code>\n{source}</code><query>solve(X</query>" for source in sources]
    with open_grader("prolog", compiles=True) as grader:
        entry, source = grader.grade([(task, (), completion) for completion in completions])
    assert entry.verdict.kind == source.verdict.kind == "syntax"
    assert 1 > entry.score.terms["compiles"] == 16 / 17 > source.score.terms["compiles"]


def test_a_comment_without_an_end_is_a_fault_where_it_begins() -> None:
    (one,) = checked("prolog", "p(1).\np(2).\np(3).\n/* p(4).\n")
    assert one.verdict.kind in ("syntax", "load")
    assert one.score.terms["compiles"] == 15 / 22


def test_a_program_that_is_only_checked_is_not_run() -> None:
    (one,) = checked("prolog", ":- loop, halt(3).\nloop :- loop.\nsolve(1).\n")
    assert one.verdict.outcome == "unjudged"
    assert one.execution is not None
    assert one.execution.ending == "ok"


def test_tasks_with_unit_tests_are_checked_even_where_their_language_runs_none() -> None:
    task = Task("t", "Write f.", UnitTests((File("f.test", "(f)"),)))
    with open_grader("template", check_only=True) as grader:
        (one,) = grader.grade([(task, (), "<code>\nBEGIN { print 1 }\n</code>")])
    assert one.verdict.outcome == "unjudged"


def test_where_programs_are_run_the_term_is_there_only_when_asked_for() -> None:
    task = Task("t", "What is 1 and 2?", Expected("3"))
    completion = "<code>\nsolve(X) :- X is 1 + 2.\nbad(</code><query>solve(X).</query>"
    with open_grader("prolog", compiles=True) as grader:
        assert grader.weights["compiles"] == 1.0
        (one,) = grader.grade([(task, (), completion)])
    assert one.verdict.kind == "syntax"
    assert 0 < (one.score.terms["compiles"] or 0) < 1
    with open_grader("prolog") as grader:
        assert set(grader.weights) == set(WEIGHTS)
        (plain,) = grader.grade([(task, (), completion)])
    assert "compiles" not in plain.score.terms
    assert compiles(plain) == one.score.terms["compiles"]


def test_a_weight_of_the_term_is_taken_where_coarse_tuning_alone_has_it() -> None:
    settings = ["grading.weights=compiles=2,computed=3", "grading.process=false"]
    config = resolve("tiny", settings=[*settings, "coarse.steps=1"])
    with grader_of(config) as judging, grader_of(config, check_only=True) as checking:
        assert (judging.weights.get("compiles"), judging.weights["computed"]) == (None, 3)
        assert (checking.weights["compiles"], checking.weights.get("computed")) == (2, None)
    with pytest.raises(ConfigError, match="no reward term 'compiles'"):
        grader_of(resolve("tiny", settings=settings))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[RunDir, dict[str, Any]]:
    out = tmp_path_factory.mktemp("runs") / "coarse"
    asked = [*SMALL, "coarse.steps=2", "grpo.steps=2", "control=false", "sft.steps=60"]
    same = ("prompts", "generations", "micro_batch", "chunk", "max_tokens", "save_every")
    asked += [line.replace("grpo.", "coarse.") for line in SMALL if line.split("=")[0] in {f"grpo.{k}" for k in same}]
    summary = run_training(resolve("tiny", settings=asked), out)
    return RunDir.open(out), summary


def test_coarse_tuning_goes_before_grpo_and_is_measured_by_itself(run: tuple[RunDir, dict[str, Any]]) -> None:
    folder, summary = run
    assert list(folder.stages())[-4:] == ["coarse", "eval-coarse", "grpo", "eval-after"]
    assert {"before", "coarse", "after"} <= set(summary)
    assert {"kl", "compile_rate"} <= set(folder.metrics("coarse")[0])


def test_no_share_of_right_answers_is_told_where_none_is_judged(run: tuple[RunDir, dict[str, Any]]) -> None:
    coarse, judged = (run[0].metrics(stage)[0] for stage in ("coarse", "grpo"))
    assert "pass_rate" not in coarse
    assert "pass_rate" in judged
    assert f"compiles {coarse['compile_rate']:.0%}" in note(coarse)
    assert f"right {judged['pass_rate']:.0%}" in note(judged)


def test_no_program_is_judged_in_coarse_tuning(run: tuple[RunDir, dict[str, Any]]) -> None:
    rows = [
        row
        for path in sorted(run[0].folder("rollouts").glob("coarse-*"))
        for row in parquet.read_table(path).to_pylist()
    ]
    assert len(rows) == 2 * 8
    assert {row["outcome"] for row in rows} <= {"unjudged", "fail"}
    assert {row["kind"] for row in rows} <= {None, "no_program", "syntax", "load", "timeout", "resource"}
    assert {row["answer"] for row in rows} == {None}
