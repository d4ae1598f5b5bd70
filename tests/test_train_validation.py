"""Measuring the policy during GRPO: on problems of its own, beside the training and without a trace in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from lrcode.models.load import load_policy
from lrcode.record import RunDir
from lrcode.train.config import Config
from lrcode.train.grpo import train_grpo
from lrcode.train.material import Material, open_material, split_tasks
from lrcode.train.pipeline import run_sft
from lrcode.train.progress import Quiet
from lrcode.train.settings import resolve, to_toml
from lrcode.types import Task
from tiny_runs import SMALL

pytestmark = pytest.mark.usefixtures("one_thread")


def config(*settings: str) -> Config:
    return resolve("tiny", settings=[*SMALL, "eval.every=2", "eval.validation=8", *settings])


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> RunDir:
    """A run that ended after SFT."""
    out = tmp_path_factory.mktemp("runs") / "sft"
    run_sft(config("eval.samples=1", "data.held_out=builtin:heldout?levels=1&n=2"), out)
    return RunDir.open(out)


@pytest.fixture(scope="module")
def material() -> Iterator[Material]:
    made = open_material(config())
    with made.grader:
        yield made


def trained(
    begun: RunDir, material: Material, out: Path, validation: Sequence[Task], *settings: str
) -> tuple[Any, list[dict[str, Any]]]:
    knobs = config(*settings)
    run = RunDir.create(out, to_toml(knobs), {})
    model, tokenizer = load_policy(begun.folder("models", "sft"), dtype="float32")
    parts = (model, tokenizer, material.train, material.grader, material.language, knobs, run, Quiet())
    return train_grpo(*parts, validation=validation), run.metrics("grpo")


def learned(rows: Sequence[dict[str, Any]]) -> list[Any]:
    return [(m["step"], m["loss"], m["reward"], m["grad_norm"]) for m in rows if m["step"]]


def test_validation_problems_are_neither_trained_on_nor_held_out() -> None:
    split = split_tasks(config("data.held_out=", "data.held_out_limit=5"))
    asked = {task.question for task in split.validation}
    assert len(asked) == 8
    assert not asked & {task.question for task in (*split.train, *split.held_out)}
    assert len(split_tasks(config("eval.validation=500")).validation) == 10
    assert not split_tasks(config("eval.every=0")).validation
    assert len(split_tasks(config("eval.every=0", "collapse.stop=true")).validation) == 8


def test_no_program_is_made_of_a_validation_problem(begun: RunDir, material: Material) -> None:
    aside = {task.question for task in material.validation}
    assert aside & {task.question for task in material.synth}
    text = begun.folder("samples.jsonl").read_text(encoding="utf-8")
    assert not [question for question in aside if question in text]


def test_training_goes_on_as_if_nothing_had_been_measured(begun: RunDir, material: Material, tmp_path: Path) -> None:
    _, plain = trained(begun, material, tmp_path / "plain", ())
    _, measured = trained(begun, material, tmp_path / "measured", material.validation)
    assert learned(measured) == learned(plain)
    assert sum(row["grad_norm"] > 0 for row in plain) >= 3
    assert [row["step"] for row in measured if "validation_pass_rate" in row] == [0, 2, 4, 6]
    for row in measured:
        if "validation_n" in row:
            assert row["validation_n"] == 8
            assert row["validation_low"] <= row["validation_pass_rate"] <= row["validation_high"]
            assert row["validate_s"] > 0
    assert measured[0].keys() == {"stage", "step", *(key for key in measured[0] if key.startswith("valid"))}
    assert not [row for row in plain if "validate_s" in row]
