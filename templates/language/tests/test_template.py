"""The template is a live plugin: its programs run, its gold programs are right, its probes end as they say."""

from __future__ import annotations

import lrcode_template
import pytest

from lrcode import Expected, Program, Task
from lrcode.arithmetic import evaluate, number_text
from lrcode.language import Language
from lrcode.prompts import completion
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.tasks import open_tasks

TASK = Task("1", "?", Expected("1"))


@pytest.fixture(scope="module")
def grader() -> Grader:
    language = Language("template", lrcode_template)
    return Grader(language, ColdRunner(language.facts))


def test_every_chain_of_the_generator_becomes_a_program_that_gives_its_answer(grader: Grader) -> None:
    facts = grader.language.facts
    items = []
    for task in open_tasks("builtin:train?n=100&seed=1"):
        program = grader.language.write_program(task.chain)
        assert program is not None
        gold = Task(task.id, task.question, Expected(number_text(evaluate(task.chain))))
        items.append((gold, (), completion(facts, "Compute.", program)))
    assert {r.verdict.outcome for r in grader.grade(items)} == {"pass"}


@pytest.mark.parametrize(
    ("probe", "kinds"),
    [
        ("loops", {"timeout"}),
        ("recurses", {"resource", "runtime", "timeout"}),
        ("floods", {"resource"}),
        ("unparsable", {"runtime"}),
    ],
)
def test_a_probe_fails_in_its_own_way(grader: Grader, probe: str, kinds: set[str]) -> None:
    source = getattr(grader.language.facts.probes, probe)
    text = completion(grader.language.facts, "", Program(source))
    assert grader.grade_one(TASK, (), text).verdict.kind in kinds
