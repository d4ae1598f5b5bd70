"""Named starting points of a Config, and which one suits this machine; says nothing of what a knob means."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from dataclasses import replace

from lrcode.models.tiny import TinyShape
from lrcode.train.config import Config, Data, Engine, Eval, Grpo, Lora, Sft

# A model from scratch can read nothing, so it is pre-trained on worked solutions in plain arithmetic; then it meets
# the language in few verified programs. Rewards are scaled by the batch: scaled by the group, a group of failures that
# differ in format only would count as much as one with a right answer in it.
TINY = Config(
    preset="tiny",
    data=Data(
        train="builtin:train?levels=1&n=4000&seed=0",
        pretrain="builtin:train?levels=1-2&n=8000&seed=2000",
        synth="builtin:train?levels=1&n=200&seed=1000",
        held_out="builtin:heldout?levels=1&n=400&seed=7",
        programs=20,
    ),
    tiny=TinyShape(hidden=128, layers=4, heads=4, feed_forward=256),
    pretrain=Sft(steps=350, batch=32, micro_batch=32, learning_rate=3e-3, save_every=175),
    sft=Sft(steps=80, batch=16, micro_batch=16, learning_rate=1e-3, save_every=80),
    grpo=Grpo(
        steps=70,
        prompts=16,
        generations=8,
        micro_batch=128,
        chunk=64,
        learning_rate=3e-4,
        warmup=0.05,
        scale_rewards="batch",
        max_tokens=80,
        save_every=10,
    ),
    eval=Eval(samples=2, temperature=1.0, max_tokens=80, batch=128),
)

# LoRA on all seven projections, r = alpha = 32, eight generations, beta 0: GRPO for Prolog and Lisp, arXiv 2506.11027.
SMALL = Config(
    preset="small",
    model="Qwen/Qwen2.5-Coder-1.5B-Instruct",
    control=False,
    data=Data(programs=512),
    sft=Sft(steps=60, batch=32, micro_batch=8, learning_rate=1e-4, max_length=1024, save_every=30),
    grpo=Grpo(
        steps=500,
        prompts=16,
        generations=8,
        micro_batch=8,
        chunk=128,
        learning_rate=2e-5,
        warmup=0.1,
        schedule="cosine",
        adam_beta2=0.99,
        max_grad_norm=0.1,
        epsilon_high=0.28,
        max_tokens=512,
    ),
    lora=Lora(rank=32, alpha=32),
    engine=Engine(dtype="bfloat16", gradient_checkpointing=True, rollouts="vllm"),
    eval=Eval(samples=4, temperature=0.1, top_p=0.95, max_tokens=512),
)


def _with_coarse(config: Config) -> Config:
    """Coarse-tuning as GRPO is done, at no steps unless asked for, near the policy it began with (RLCF's anchor).

    Scaled by the batch: by the group, one whose programs all fail would count by where their faults lie alone.
    """
    return replace(config, coarse=replace(config.grpo, steps=0, beta=0.05, scale_rewards="batch"))


PRESETS: Mapping[str, Config] = {"tiny": _with_coarse(TINY), "small": _with_coarse(SMALL)}


def default_preset() -> str:
    """`small` where the NVIDIA driver sees a GPU, else `tiny`; importing torch to ask it would take seconds."""
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return "tiny"
    count = ctypes.c_int(0)
    seen = driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0
    return "small" if seen and count.value > 0 else "tiny"
