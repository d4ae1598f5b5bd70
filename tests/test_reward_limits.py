"""A run may allow programs less time than their language does."""

from __future__ import annotations

from lrcode import load_language
from lrcode.prompts import completion
from lrcode.reward import open_grader
from lrcode.types import Expected, Program, Task


def test_a_program_is_ended_after_the_cpu_time_that_the_run_allows() -> None:
    facts = load_language("prolog").facts
    forever = completion(facts, "", Program("solve(X) :- solve(X).", "solve(A)."))
    with open_grader("prolog", cpu_s=0.5, workers=1) as grader:
        [rollout] = grader.grade([(Task("t", "?", Expected("1")), (), forever)])
    assert rollout.verdict.kind == "timeout"
    # On a machine with more to do than cores the limit on all of its time, which follows the other, comes first.
    assert rollout.execution is not None
    assert rollout.execution.wall_s < facts.limits.wall_s
    assert float(rollout.verdict.detail.split()[2]) < facts.limits.cpu_s / 2
