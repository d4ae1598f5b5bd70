"""Settings of a main job that takes seconds: for what is said of stages, not of learning."""

from __future__ import annotations

SMALL = [
    "data.train=builtin:train?levels=1&n=40",
    "data.held_out=builtin:heldout?levels=1&n=6",
    "data.synth=",
    "data.programs=24",
    "tiny.hidden=32",
    "tiny.layers=2",
    "tiny.heads=2",
    "tiny.feed_forward=64",
    "pretrain.steps=0",
    "sft.steps=90",
    "sft.batch=8",
    "sft.micro_batch=8",
    "sft.learning_rate=0.01",
    "sft.save_every=60",
    "grpo.steps=6",
    "grpo.prompts=2",
    "grpo.generations=4",
    "grpo.micro_batch=8",
    "grpo.chunk=4",
    "grpo.max_tokens=64",
    "grpo.save_every=2",
    "eval.samples=2",
    "eval.max_tokens=64",
    "threads=1",
]
