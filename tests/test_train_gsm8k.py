"""GRPO on GSM8K's training problems with a model made from their own chains, graded by real swipl."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyarrow import parquet

from lrcode.train.pipeline import run_training
from lrcode.train.settings import resolve

pytestmark = pytest.mark.shared

SHORT = [
    "pretrain.steps=20",
    "pretrain.batch=8",
    "pretrain.micro_batch=8",
    "data.train_limit=200",
    "data.held_out_limit=4",
    "data.programs=16",
    "tiny.hidden=32",
    "tiny.heads=2",
    "tiny.feed_forward=64",
    "sft.steps=60",
    "sft.batch=8",
    "sft.micro_batch=8",
    "sft.learning_rate=0.01",
    "grpo.steps=3",
    "grpo.prompts=2",
    "grpo.generations=4",
    "grpo.micro_batch=8",
    "eval.samples=1",
    "control=false",
    "threads=1",
]


def test_several_steps_run_on_gsm8k_with_programs_from_its_own_chains(shared_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    summary = run_training(resolve("tiny", None, SHORT, data__train=str(shared_data / "gsm8k" / "train.jsonl")), out)
    assert summary["held_out"]["source"] == {"gsm8k": 4}
    rows = [row for path in sorted(out.glob("rollouts/grpo-*")) for row in parquet.read_table(path).to_pylist()]
    assert len(rows) == 24
    assert all(row["outcome"] != "infra" for row in rows)
