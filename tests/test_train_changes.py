"""Knobs that a run may go on with changed: refused where what was done rests on them, and written down."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from lrcode.errors import ConfigError
from lrcode.record import CONFIG, RunDir
from lrcode.train.changes import CHANGES, changed, differences, record
from lrcode.train.settings import resolve, to_toml


@pytest.fixture
def run(tmp_path: Path) -> RunDir:
    run = RunDir.create(tmp_path / "run", to_toml(resolve("tiny", settings=["grpo.steps=7", "seed=3"])), {})
    run.add_metrics("sft", 200, {})
    run.add_metrics("grpo", 4, {})
    return run


def test_a_run_goes_on_with_its_own_config_but_for_what_is_set(run: RunDir) -> None:
    before, after = changed(run, ["grpo.learning_rate=1e-5", "engine.dtype=bfloat16"])
    assert (after.grpo.steps, after.seed, after.grpo.learning_rate) == (7, 3, 1e-5)
    assert set(differences(before, after)) == {"grpo.learning_rate", "engine.dtype"}


@pytest.mark.parametrize("setting", ["seed=4", "grpo.steps=9", "data.shots=1", "lora.rank=8", "lang=scheme"])
def test_a_knob_that_the_run_rests_on_is_refused_and_those_that_may_change_are_named(run: RunDir, setting: str) -> None:
    with pytest.raises(ConfigError, match="cannot change in a run that has begun") as caught:
        changed(run, [setting])
    assert str(caught.value).startswith(setting.partition("=")[0])
    assert {"grpo.learning_rate,", "grpo.micro_batch,", "engine.dtype,"} <= set(str(caught.value).split())


def test_a_run_that_put_no_problems_aside_to_validate_on_cannot_begin_to_stop_on_a_collapse(
    run: RunDir, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError, match=r"collapse\.stop cannot change in a run that has begun with eval\.every=0"):
        changed(run, ["collapse.stop=true"])
    measured = RunDir.create(tmp_path / "measured", to_toml(resolve("tiny", settings=["eval.every=5"])), {})
    assert changed(measured, ["collapse.stop=true"])[1].collapse.stop


def test_a_value_out_of_range_is_refused_as_at_the_beginning(run: RunDir) -> None:
    with pytest.raises(ConfigError, match=r"grpo\.micro_batch = 3: must be a divisor"):
        changed(run, ["grpo.micro_batch=3"])


def test_each_change_is_written_down_with_its_place_and_stays(run: RunDir) -> None:
    for rate in ("1e-5", "1e-6"):
        record(run, *changed(run, [f"grpo.learning_rate={rate}"]))
    record(run, *changed(run, []))
    rates = [3e-4, 1e-5, 1e-6]
    assert run.read_json(CHANGES) == [
        {"at": {"stage": "grpo", "step": 4}, "knobs": {"grpo.learning_rate": [old, new]}}
        for old, new in itertools.pairwise(rates)
    ]
    assert resolve(file=run.folder(CONFIG)).grpo.learning_rate == 1e-6
