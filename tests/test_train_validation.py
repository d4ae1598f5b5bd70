"""Measuring the policy during GRPO: on problems of its own, beside the training and without a trace in it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from pyarrow import parquet

from lrcode.errors import RunDirError
from lrcode.models.load import load_policy
from lrcode.models.sampling import Drawing, draw, prompt_ids
from lrcode.record import RunDir
from lrcode.train.best import keep_if_best, kept
from lrcode.train.config import Config
from lrcode.train.grpo import train_grpo
from lrcode.train.material import Material, open_material, split_tasks
from lrcode.train.pipeline import resume_training, run_sft
from lrcode.train.progress import Quiet
from lrcode.train.report import endings
from lrcode.train.settings import resolve, to_toml
from lrcode.train.validation import own_randomness
from lrcode.types import Message, Task
from tiny_runs import SMALL

pytestmark = pytest.mark.usefixtures("one_thread")

FEW = ["eval.samples=1", "data.held_out=builtin:heldout?levels=1&n=2", "control=false"]
HOT = ["grpo.steps=16", "grpo.learning_rate=0.02", "grpo.prompts=16", "grpo.generations=2", "grpo.micro_batch=32"]
HOT += ["grpo.chunk=32", "grpo.max_tokens=48", "grpo.save_every=16", "eval.every=16"]


def config(*settings: str) -> Config:
    return resolve("tiny", settings=[*SMALL, "eval.every=2", "eval.validation=8", *settings])


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> RunDir:
    """A run that ended after SFT."""
    out = tmp_path_factory.mktemp("runs") / "sft"
    run_sft(config(*FEW), out)
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


def gone_on(begun: RunDir, out: Path, *settings: str) -> RunDir:
    """The run after SFT with other knobs, trained to its end."""
    shutil.copytree(begun.path, out)
    (out / "config.toml").write_text(to_toml(config(*FEW, *settings)))
    resume_training(out)
    return RunDir.open(out)


def weights(folder: Path) -> dict[str, torch.Tensor]:
    found: dict[str, torch.Tensor] = load_policy(folder, dtype="float32")[0].state_dict()
    return found


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return all(torch.allclose(one[name], other[name], atol=1e-6) for name in one)


def writes_as_after(run: RunDir, model: str, step: int) -> bool:
    """Whether a model of the run draws the very completions that were drawn when a step was measured."""
    policy, tokenizer = load_policy(run.folder("models", model), dtype="float32")
    rows = parquet.read_table(run.folder("rollouts", f"validation-{step:06d}.parquet")).to_pylist()
    prompts = [tuple(Message(**message) for message in json.loads(row["prompt"])) for row in rows]
    with own_randomness(0):
        drawn = draw(policy, tokenizer, prompt_ids(tokenizer, prompts), Drawing(max_tokens=64))
    return tokenizer.batch_decode(drawn, skip_special_tokens=True) == [row["completion"] for row in rows]


@pytest.fixture(scope="module")
def collapsed(begun: RunDir, tmp_path_factory: pytest.TempPathFactory) -> RunDir:
    """A run whose learning rate is a hundred times too high, told to stop when it collapses."""
    return gone_on(begun, tmp_path_factory.mktemp("runs") / "hot", "collapse.stop=true", *HOT)


def test_a_run_that_collapses_stops_and_goes_on_with_its_best_weights(collapsed: RunDir) -> None:
    facts = collapsed.stages()["grpo"]
    stopped, best = facts["collapsed"]["step"], facts["best"]
    assert stopped < 16
    assert [row["step"] for row in collapsed.metrics("grpo")] == list(range(stopped + 1))
    assert collapsed.folder("checkpoints", "grpo", f"checkpoint-{stopped}", "whole.json").is_file()
    assert best["step"] < stopped
    last = collapsed.folder("checkpoints", "grpo", f"checkpoint-{stopped}")
    kept = collapsed.folder("checkpoints", "grpo", f"best-{best['step']}")
    assert same(weights(collapsed.folder("models", "grpo")), weights(kept))
    assert not same(weights(kept), weights(last))
    assert "after" in collapsed.read_json("summary.json")
    said = endings(collapsed.read_json("summary.json"))
    assert said[0].startswith(f"grpo was stopped after step {stopped} ({facts['collapsed']['watcher']})")
    assert "--set grpo.learning_rate=" in said[1]


def test_a_stopped_run_that_is_resumed_trains_no_further(collapsed: RunDir, tmp_path: Path) -> None:
    shutil.copytree(collapsed.path, tmp_path / "run")
    run = RunDir.open(tmp_path / "run")
    stages = run.stages()
    # As if it had been killed after the stop and before its model was kept.
    run.write_json("stages.json", {name: stages[name] for name in stages if name not in ("grpo", "eval-after")})
    shutil.rmtree(run.folder("models", "grpo"))
    resume_training(run.path)
    assert run.stages()["grpo"]["collapsed"] == stages["grpo"]["collapsed"]
    assert run.metrics("grpo") == collapsed.metrics("grpo")
    assert same(weights(run.folder("models", "grpo")), weights(collapsed.folder("models", "grpo")))


@pytest.mark.parametrize("rank", [0, 2])
def test_a_run_that_does_not_collapse_keeps_its_last_weights_and_the_best_beside(
    begun: RunDir, tmp_path: Path, rank: int
) -> None:
    settings = ["grpo.steps=4", "eval.every=1", "grpo.learning_rate=0.01", f"lora.rank={rank}"]
    run = gone_on(begun, tmp_path / "run", *settings)
    facts = run.stages()["grpo"]
    rates = [row["validation_pass_rate"] for row in run.metrics("grpo")]
    assert "collapsed" not in facts
    assert facts["best"]["step"] == rates.index(max(rates))
    assert [path.name for path in run.folder("checkpoints", "grpo").glob("best-*")] == [f"best-{facts['best']['step']}"]
    assert writes_as_after(run, "grpo", 4)
    assert writes_as_after(run, "grpo-best", facts["best"]["step"])
    assert facts["best"]["step"] == 4 or not same(*(weights(run.folder("models", n)) for n in ("grpo", "grpo-best")))


def test_the_best_weights_are_kept_whole_and_the_ones_before_go_after_them(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})

    def save(folder: str) -> None:
        Path(folder).mkdir(parents=True)
        Path(folder, "weights").write_text("here")

    def fail(folder: str) -> None:
        Path(folder).mkdir(parents=True)
        raise OSError("no space left on device")

    for step, rate in ((0, 0.2), (5, 0.2), (10, 0.4), (15, 0.3)):
        keep_if_best(run, "grpo", step, {"validation_pass_rate": rate}, save)
    with pytest.raises(RunDirError, match=r"best weights so far cannot be written .* no space left"):
        keep_if_best(run, "grpo", 20, {"validation_pass_rate": 0.9}, fail)
    # A copy that a kill cut off has no facts.
    run.folder("checkpoints", "grpo", "best-25").mkdir()
    assert kept(run, "grpo") == {"step": 10, "validation_pass_rate": 0.4}
    assert not run.folder("checkpoints", "grpo", ".best.tmp").exists()
    assert not run.folder("checkpoints", "grpo", "best-0").exists()
