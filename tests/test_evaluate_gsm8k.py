"""GSM8K's own chains as Prolog programs, written to a file and graded as a model's completions would be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lrcode.evaluate.evaluation import Evaluation
from lrcode.evaluate.measure import grade_completions
from lrcode.language import load_language
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.synth.pipeline import synthesize
from lrcode.tasks import open_tasks

pytestmark = pytest.mark.shared


def gold_of(file: Path, folder: Path, first: int | None = None) -> tuple[Evaluation, int]:
    """The gold programs' evaluation, and how many tasks have a chain that can be used."""
    prolog = load_language("prolog")
    tasks = open_tasks(str(file))[:first]
    runner = ColdRunner(prolog.facts)
    kept = synthesize(prolog, runner, tasks, workers=2).kept
    path = folder / "gold.jsonl"
    path.write_text("".join(json.dumps({"task_id": s.task.id, "completion": s.completion}) + "\n" for s in kept))
    with Grader(prolog, runner, workers=2) as grader:
        return grade_completions(path, tasks, grader, prolog), sum(bool(task.chain) for task in tasks)


def assert_all_pass(found: Evaluation) -> None:
    summary = found.summary(detailed=True)
    assert [entry for entry in summary["completions"] if entry["verdict"] != "pass"] == []
    assert (summary["pass@1"], summary["high"], summary["kinds"]) == (1.0, 1.0, {"pass": len(found.rollouts)})
    assert {entry["terms"]["runs"] for entry in summary["completions"]} == {1.0}


def test_the_gold_programs_of_150_test_problems_all_pass(shared_data: Path, tmp_path: Path) -> None:
    found, chains = gold_of(shared_data / "gsm8k" / "test.jsonl", tmp_path, 150)
    assert_all_pass(found)
    assert found.summary()["n"] == chains == 150 - found.missing
    assert chains >= 135


@pytest.mark.long
def test_the_gold_programs_of_all_1319_test_problems_with_a_chain_pass(shared_data: Path, tmp_path: Path) -> None:
    found, chains = gold_of(shared_data / "gsm8k" / "test.jsonl", tmp_path)
    assert_all_pass(found)
    assert found.summary()["n"] == chains == 1319 - found.missing
    assert chains >= 1240, "fewer chains can be used than when this was written"
