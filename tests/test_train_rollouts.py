"""Rollouts: what a step says in figures, what equal questions mean, when training stops for the machine's sake."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lrcode import hookimpl
from lrcode.errors import MachineError, TaskError, TooManyMachineFaults
from lrcode.extensions import Extensions
from lrcode.facts import Limits
from lrcode.language import load_language
from lrcode.record import RunDir
from lrcode.reward.bands import BANDS
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.train.config import Grpo
from lrcode.train.grpo import by_prompt
from lrcode.train.rollouts import Rollouts, figures
from lrcode.types import Execution, Expected, Job, Rollout, Task

PROLOG = load_language("prolog")
TASK = Task("t", "What is 3 times 4?", Expected("12"))
RIGHT = "<reasoning>\n3 * 4\n</reasoning>\n<code>\nsolve(X) :- X is 3 * 4.\n</code>\n<query>\nsolve(Answer).\n</query>"
WRONG = RIGHT.replace("X is 3 * 4", "X is 3 + 4")
BROKEN = RIGHT.replace("X is 3 * 4", "X is 3 *")


class FailingRunner:
    """A machine that runs the first programs and then no more."""

    def __init__(self, good: int) -> None:
        self._good, self._runner = good, ColdRunner(PROLOG.facts)

    def run(self, job: Job, limits: Limits) -> Execution:
        if self._good <= 0:
            raise MachineError("no process can be started: out of memory")
        self._good -= 1
        return self._runner.run(job, limits)


def graded(*completions: str) -> list[Rollout]:
    with Grader(PROLOG, ColdRunner(PROLOG.facts)) as grader:
        return grader.grade((TASK, PROLOG.build_prompt(TASK), text) for text in completions)


def scored(
    grader: Grader, run: RunDir, completions: list[str], **knobs: Any
) -> tuple[list[float | None], dict[str, float]]:
    rollouts = Rollouts(grader, {PROLOG.build_prompt(TASK): TASK}, Grpo(generations=4, **knobs), run)
    futures = [grader.submit(TASK, PROLOG.build_prompt(TASK), text) for text in completions]
    logged: dict[str, float] = {}
    state = SimpleNamespace(global_step=0)
    return rollouts.score(rollout=futures, trainer_state=state, log_metric=logged.__setitem__), logged


class Ranked:
    """An extension that likes later members of a group better."""

    @staticmethod
    @hookimpl
    def score_group(rollouts: Sequence[Rollout]) -> list[float]:
        return [place / len(rollouts) for place in range(len(rollouts))]


def test_an_extensions_group_term_moves_scores_of_a_step_inside_their_band(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    with Grader(PROLOG, ColdRunner(PROLOG.facts), extensions=Extensions({"ranked": Ranked})) as grader:
        scores, _ = scored(grader, run, [RIGHT, RIGHT, WRONG, WRONG])
    assert BANDS["pass"][0] < scores[0] < scores[1] < BANDS["pass"][1]
    assert BANDS["wrong"][0] < scores[2] < scores[3] < BANDS["wrong"][1]


def test_a_steps_figures_are_shares_of_what_was_judged() -> None:
    said = figures(graded(RIGHT, WRONG, BROKEN, "no idea", RIGHT, RIGHT, RIGHT, RIGHT), 4)
    assert said["pass_rate"] == 5 / 8
    assert {k: v for k, v in said.items() if k.startswith("kind/")} == {
        "kind/no_program": 1 / 8,
        "kind/syntax": 1 / 8,
        "kind/wrong": 1 / 8,
    }
    assert (said["groups_without_signal"], said["infra"], said["distinct"]) == (0.5, 0.0, 4 / 8)


def test_a_machine_fault_is_no_score_and_is_counted_apart(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    with Grader(PROLOG, FailingRunner(3), workers=1) as grader:
        scores, logged = scored(grader, run, [RIGHT, WRONG, RIGHT, RIGHT], max_fault_share=0.25)
    assert scores[3] is None
    assert scores[0] is not None
    assert scores[1] is not None
    assert scores[0] > scores[1]
    assert (logged["infra"], logged["pass_rate"]) == (0.25, 2 / 3)


def test_training_stops_where_the_machine_fails_too_often(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    with (
        Grader(PROLOG, FailingRunner(2), workers=1) as grader,
        pytest.raises(TooManyMachineFaults, match=r"step 1: the machine failed on 2 of 4 .* out of memory") as caught,
    ):
        scored(grader, run, [RIGHT, WRONG, RIGHT, RIGHT], max_fault_share=0.25)
    assert f"lrcode train --resume {run.path}" in str(caught.value)


def test_tasks_that_ask_the_same_must_expect_the_same() -> None:
    again = Task("again", TASK.question, Expected("12"))
    assert list(by_prompt([TASK, again], PROLOG, 0).values()) == [TASK]
    with pytest.raises(TaskError, match="'t' and 'other' ask the same and expect something else"):
        by_prompt([TASK, Task("other", TASK.question, Expected("13"))], PROLOG, 0)
