"""`lrcode bench train`: two trainers take turns, and the programs that run are those that were asked for."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from lrcode import Facts, hookimpl, load_language
from lrcode.cli import run
from lrcode.errors import ConfigError
from lrcode.language import Language
from lrcode.models.tiny import TinyShape
from lrcode.reward import open_grader
from lrcode.tasks import open_tasks
from lrcode.train.bench import Plan, bench_train, texts

pytestmark = pytest.mark.usefixtures("one_thread")
PROLOG = load_language("prolog")
TASKS = open_tasks("builtin:train?levels=1&n=20")


def test_each_step_has_the_shares_of_broken_and_endless_programs_that_were_asked_for() -> None:
    plan = Plan(programs=16, broken=0.25, endless=0.125)
    text = texts(PROLOG, plan, TASKS)
    with open_grader("prolog", cpu_s=0.2, share_identical=False) as grader:
        judged = grader.grade([(task, (), text(task)) for task in (*TASKS, *TASKS)[: 2 * plan.programs]])
    for step in (judged[:16], judged[16:]):
        kinds = Counter(r.verdict.kind or r.verdict.outcome for r in step)
        assert kinds["timeout"] == 2
        # A letter lost from a name that stands once changes nothing.
        assert 10 <= kinds["pass"] < 14


def test_both_trainers_draw_and_learn_and_only_ours_waits_for_programs() -> None:
    plan = Plan(
        *(8, 4, 4, 8, 8, 0.25, 0.125, 0.2, 1, 1), shape=TinyShape(hidden=32, layers=2, heads=2, feed_forward=64)
    )
    told: list[str] = []
    found = bench_train("prolog", plan, ["threads=1"], told.append)
    assert told == ["round 1 of 1: TRL", "round 1 of 1: lrcode"]
    assert found["programs"]["kind/timeout"] == 0.125
    assert found["ratio"] == found["step_s"]["lrcode"] / found["step_s"]["trl"]
    assert found["stages_s"]["wait"] > 0
    assert json.loads(json.dumps(found)) == found


class Mute:
    """A plugin of facts that cannot write programs."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        return Facts(title="mute", suffix=".m", command=("sh", "{main}"))


def test_a_language_that_writes_no_programs_is_told_so() -> None:
    with pytest.raises(ConfigError, match="mute: its facts must say how it writes programs"):
        texts(Language("mute", Mute()), Plan(), TASKS)


def test_programs_that_are_no_whole_groups_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "train", "--lang", "prolog", "--programs", "10", "--generations", "4"]) == 2
    assert "10 programs are no whole groups of 4" in capsys.readouterr().err
