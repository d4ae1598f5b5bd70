"""Knobs: presets, TOML, `--set`, and the one line that answers each mistake."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lrcode.errors import ConfigError
from lrcode.train.config import Config
from lrcode.train.presets import PRESETS
from lrcode.train.rules import validate, value_of
from lrcode.train.settings import knobs, resolve, to_toml


def test_every_knob_is_documented_and_has_its_presets_value() -> None:
    listed = knobs("small")
    assert all(knob.doc.endswith((".", "…")) or knob.doc for knob in listed)
    assert {knob.key: knob.default for knob in listed}["lora.rank"] == 32
    assert len({knob.key for knob in listed}) == len(listed)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_valid_and_survives_toml(name: str, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(to_toml(PRESETS[name]))
    assert resolve(file=file) == PRESETS[name] == validate(PRESETS[name])


def test_settings_go_over_what_is_given_which_goes_over_the_file_which_goes_over_the_preset(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("seed = 1\n[grpo]\nsteps = 1\nlearning_rate = 1\n[sft]\nsteps = 1\n")
    config = resolve("tiny", file, ["grpo.steps=3"], sft__steps=2, grpo__steps=2, seed=None)
    assert (config.seed, config.sft.steps, config.grpo.steps, config.grpo.learning_rate) == (1, 2, 3, 1.0)


def test_a_training_source_of_ones_own_also_gives_programs_and_held_out_problems() -> None:
    own = resolve("tiny", data__train="mine.jsonl", data__held_out=None).data
    assert (own.train, own.synth, own.held_out) == ("mine.jsonl", "", "")
    assert resolve("tiny", data__train="mine.jsonl", data__held_out="other.jsonl").data.held_out == "other.jsonl"


def test_a_setting_takes_the_type_of_its_knob() -> None:
    config = resolve("tiny", settings=["grpo.learning_rate=1", "report_to=wandb, trackio", "data.train=/a/b.jsonl"])
    assert config.grpo.learning_rate == 1.0
    assert isinstance(config.grpo.learning_rate, float)
    assert (config.report_to, config.data.train) == (("wandb", "trackio"), "/a/b.jsonl")


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("grpo.stepz=1", "unknown key 'grpo.stepz'; did you mean 'grpo.steps'?"),
        ("grpo.steps=many", "grpo.steps = 'many': expected a whole number"),
        ("grpo.steps=true", "expected a whole number"),
        ("grpo.steps=-1", "grpo.steps = -1: must be 0 or more"),
        ("grpo.loss=dppo", "must be one of dapo"),
        ("grpo.scale_rewards=some", "expected group or batch or none"),
        ("grpo.steps", "expected key=value"),
        ("grpo=1", "unknown key 'grpo'"),
        ("sft.micro_batch=7", "a divisor of sft.batch"),
        ("keep_checkpoints=1", "2 or more"),
    ],
)
def test_a_wrong_setting_is_answered_in_one_line(setting: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        resolve("tiny", settings=[setting])
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_unknown_preset_or_key_in_a_file_names_the_closest(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="did you mean 'tiny'"):
        resolve("tinny")
    file = tmp_path / "mine.toml"
    file.write_text("[grpo]\ntemprature = 1.0\n")
    with pytest.raises(
        ConfigError, match=r"mine\.toml: unknown key 'grpo\.temprature'; did you mean 'grpo\.temperature'"
    ):
        resolve("tiny", file)
    file.write_text("[grpo\n")
    with pytest.raises(ConfigError, match=r"mine\.toml cannot be read"):
        resolve("tiny", file)
    with pytest.raises(ConfigError, match="cannot be read"):
        resolve("tiny", tmp_path / "none.toml")


def test_values_are_read_by_dotted_keys() -> None:
    config = replace(Config(), seed=5)
    assert (value_of(config, "seed"), value_of(config, "grpo.generations")) == (5, 8)


def test_reading_a_config_imports_nothing_heavy() -> None:
    code = "import sys; from lrcode.train.settings import resolve, knobs; resolve('tiny'); knobs(); "
    code += "import lrcode.train.pipeline; print({'torch', 'trl', 'transformers', 'pytest'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
