"""29 completions that Qwen2.5-Coder wrote (arXiv 2506.11027): all are extracted, and graded as their authors did."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lrcode import Expected, Language, Rollout, Task
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner

pytestmark = pytest.mark.shared

DISAGREE: dict[str, str] = {}
"""Why a verdict differs from the authors' label, by task id. There is none: they, too, ran the first solution."""

KINDS = {
    "16": "wrong",  # three variables in the query, none of them Answer; and age(X), age(Y) in their first solutions
    "17": "runtime",  # diff(Z) computes with X and Y that nothing binds
    "22": "runtime",  # counts with the name of a predicate as if it were its value
    "23": "load",  # `a : 16.` is a clause for module `a` with the head 16
    "24": "wrong",  # B is B / 2 fails
    "26": "runtime",
    "27": "syntax",  # Python's assignments
    "28": "runtime",
}
"""Kinds of the failures that are more than a wrong number."""


@pytest.fixture(scope="module")
def rows(shared_data: Path) -> list[dict[str, Any]]:
    text = (shared_data / "model-completions" / "prolog.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="module")
def rollouts(rows: list[dict[str, Any]], prolog: Language, runner: ColdRunner) -> list[Rollout]:
    with Grader(prolog, runner, workers=2) as grader:
        return grader.grade((Task(row["task_id"], "", Expected(row["answer"])), (), row["completion"]) for row in rows)


def test_every_program_and_query_is_found_where_it_stands(rows: list[dict[str, Any]], prolog: Language) -> None:
    assert len(rows) == 29
    for row in rows:
        text = row["completion"]
        program = prolog.extract_program(text)
        assert program.source == text.split("<code>")[1].split("</code>")[0].strip()
        assert program.entry == text.split("<query>")[1].split("</query>")[0].strip()
        assert program.source_span is not None
        assert text[program.source_span.start : program.source_span.end] == program.source


def test_verdicts_agree_with_the_labels(rows: list[dict[str, Any]], rollouts: list[Rollout]) -> None:
    differ = {
        row["task_id"]
        for row, found in zip(rows, rollouts, strict=True)
        if (found.verdict.outcome == "pass") != bool(row["label"])
    }
    assert differ == set(DISAGREE)


def test_failures_have_their_kind(rollouts: list[Rollout]) -> None:
    for found in rollouts:
        if found.verdict.outcome != "pass":
            assert (found.task.id, found.verdict.kind) == (found.task.id, KINDS.get(found.task.id, "wrong"))


def test_the_grammar_refuses_none_that_swipl_reads(rollouts: list[Rollout]) -> None:
    refused = {found.task.id for found in rollouts if not found.report.ok}
    assert refused == {found.task.id for found in rollouts if found.verdict.kind == "syntax"} == {"27"}
