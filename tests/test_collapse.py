"""The watchers: silent on recorded runs that learnt, heard on recorded runs that fell apart, and each on its own."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from lrcode.train.collapse import Alarm, Watchers, unwatched
from lrcode.train.config import Config, Grpo
from lrcode.train.rules import validate
from lrcode.train.settings import resolve
from lrcode.train.watchers import WATCHERS
from lrcode.train.wording import repetition

RECORDED: Mapping[str, Any] = json.loads((Path(__file__).parent / "recorded_steps.json").read_text(encoding="utf-8"))
"""Figures of real runs of the tiny preset by step, 128 completions each: of Prolog, Racket and, the others, Lua."""
HEALTHY = {
    "entropy": 0.2,
    "completions/mean_length": 60.0,
    "completions/clipped_ratio": 0.02,
    "distinct": 0.8,
    "repetition": 0.02,
    "reasoning_words": 12.0,
    "compile_rate": 0.6,
    "pass_rate": 0.3,
    "reward": 0.4,
    "infra": 0.0,
    "groups_without_signal": 0.2,
}
KNOBS = Grpo(prompts=16, generations=8)
ILL: Mapping[str, Mapping[str, float]] = {
    "entropy": {"entropy": 0.01},
    "disorder": {"entropy": 0.5, "pass_rate": 0.2},
    "kl": {"kl": 0.7},
    "runaway": {"completions/mean_length": 100.0, "completions/clipped_ratio": 0.3},
    "dwindling": {"completions/mean_length": 25.0},
    "clipped": {"completions/clipped_ratio": 0.6},
    "repeats": {"distinct": 0.2},
    "loops": {"repetition": 0.3},
    "reasoning": {"reasoning_words": 2.0},
    "format": {"compile_rate": 0.9, "reward": 0.5},
    "forgotten": {"pass_rate": 0.05},
    "unlearnt": {"validation_pass_rate": 0.05, "validation_n": 64},
    "machine": {"infra": 0.1},
    "silent": {"groups_without_signal": 0.9},
}


def heard(rows: Sequence[Mapping[str, Any]], knobs: Grpo = KNOBS) -> list[Alarm]:
    watchers = Watchers(knobs)
    return [alarm for step, row in enumerate(rows, 1) for alarm in watchers.see(step, row)]


def recorded(name: str) -> list[Alarm]:
    figures = RECORDED[name]["figures"]
    rows = [dict(zip(figures, values, strict=True)) for values in zip(*figures.values(), strict=True)]
    return heard(rows, Grpo(prompts=16, generations=8, max_tokens=RECORDED[name]["max_tokens"]))


@pytest.mark.parametrize("name", [name for name in RECORDED if name.startswith("learns")])
def test_a_run_that_learns_is_not_warned_of(name: str) -> None:
    assert recorded(name) == []


@pytest.mark.parametrize("name", [name for name in RECORDED if not name.startswith("learns")])
def test_a_run_that_falls_apart_is_warned_of_and_would_be_stopped_before_its_end(name: str) -> None:
    alarms = recorded(name)
    assert any(alarm.fatal for alarm in alarms)
    assert "loops" in {alarm.watcher for alarm in alarms}
    assert min(alarm.step for alarm in alarms if alarm.fatal) < len(RECORDED[name]["figures"]["reward"])


@pytest.mark.parametrize("name", [watcher.name for watcher in WATCHERS])
def test_each_watcher_is_heard_when_its_figure_turns(name: str) -> None:
    well = [{**HEALTHY, **({"validation_pass_rate": 0.4, "validation_n": 64} if name == "unlearnt" else {})}] * 10
    assert heard(well) == []
    alarms = heard([*well, *[{**HEALTHY, **ILL[name]}] * 15])
    assert name in {alarm.watcher for alarm in alarms}
    said = next(alarm for alarm in alarms if alarm.watcher == name)
    assert said.saw in said.line()
    assert said.cause in said.line()
    assert said.mend


@pytest.mark.parametrize("name", [watcher.name for watcher in WATCHERS])
def test_the_knobs_that_a_warning_names_can_be_set(name: str) -> None:
    watcher = next(watcher for watcher in WATCHERS if watcher.name == name)
    for knobs in (KNOBS, Grpo(temperature=0.2, beta=0.1, mask_clipped=True)):
        mend = [knob.replace("{stage}", "grpo") for knob in watcher.mend(knobs)]
        assert mend
        assert isinstance(validate(resolve("tiny", settings=mend)), Config)


def test_an_episode_is_told_once_and_a_new_one_again() -> None:
    ill = {**HEALTHY, "groups_without_signal": 0.9}
    rows = [HEALTHY] * 6 + [ill] * 12 + [HEALTHY] * 12 + [ill] * 12
    assert [alarm.watcher for alarm in heard(rows)] == ["silent", "silent"]


def test_sameness_is_no_fault_of_a_policy_that_is_right() -> None:
    sure = {**HEALTHY, "pass_rate": 0.97, "entropy": 0.005, "distinct": 0.15, "groups_without_signal": 0.9}
    names = {alarm.watcher for alarm in heard([HEALTHY] * 10 + [sure] * 10)}
    assert not names & {"entropy", "repeats"}
    assert "silent" in names


def test_longer_completions_that_are_more_often_right_are_no_collapse() -> None:
    rows = [
        {**HEALTHY, "completions/mean_length": 60.0 + 4 * step, "completions/clipped_ratio": 0.01 * step}
        | {"pass_rate": 0.3 + 0.01 * step}
        for step in range(40)
    ]
    assert heard(rows) == []


def test_a_rate_of_few_questions_may_swing() -> None:
    few = Grpo(prompts=1, generations=4)
    rows = [{**HEALTHY, "pass_rate": rate} for rate in (1.0, 0.0, 0.5, 0.0, 0.0, 0.25, 0.0, 0.0, 1.0, 0.0)]
    assert heard(rows * 3, few) == []


def test_what_cannot_be_watched_is_said_with_the_knob_that_changes_it() -> None:
    assert unwatched(Grpo(), "grpo", validated=True).keys() == {"kl"}
    assert unwatched(Grpo(beta=0.1), "grpo", validated=False).keys() == {"unlearnt"}
    assert unwatched(Grpo(beta=0.1, curriculum=True), "grpo", validated=True).keys() == {"forgotten"}
    assert "forgotten" in unwatched(Grpo(beta=0.1), "coarse", validated=False)
    falling = [HEALTHY] * 10 + [{**HEALTHY, "pass_rate": 0.05}] * 15
    assert "forgotten" not in {alarm.watcher for alarm in heard(falling, Grpo(resample=1.0))}


def test_repetition_counts_lines_and_runs_of_words_but_not_what_every_program_repeats() -> None:
    assert repetition("begin\n  if a then\n  end\n  if b then\n  end\nend\nend\n") == 0
    assert repetition("solve(Answer).\n" * 4) == 0.75
    assert repetition("it goes round and " * 10) > 0.85
    assert repetition("") == 0
