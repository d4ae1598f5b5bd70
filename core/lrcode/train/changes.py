"""Which knobs a run that has begun may go on with changed, and the record of what was; what they mean is `config`'s."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lrcode.errors import ConfigError
from lrcode.record import CONFIG, RunDir
from lrcode.train.config import Config
from lrcode.train.settings import resolve, to_toml
from lrcode.train.validation import measured_every

CHANGES = "changes.json"
"""In a run directory: a list, for each time that it went on with other knobs `at` (stage and step) and `knobs`."""
_STAGES = ("pretrain", "sft", "coarse", "grpo", "control")
_OF_A_STAGE = (
    *("learning_rate", "max_grad_norm", "epsilon", "epsilon_high", "mask_clipped", "temperature", "top_p"),
    *("micro_batch", "chunk", "max_tokens", "max_length", "save_every", "max_fault_share", "explore"),
)
_OTHERS = (
    *("engine.dtype", "engine.gradient_checkpointing", "engine.rollouts", "engine.vllm_memory", "engine.vllm_sleep"),
    *("engine.vllm_tensor_parallel", "engine.vllm_server", "engine.vllm_server_wait_s"),
    *("grading.sandbox", "grading.workers", "grading.process", "grading.executor", "grading.ray_address"),
    *("grading.extension_timeout_s", "critic.judge", "critic.judge_requests", "critic.judge_at_once"),
    *("critic.judge_timeout_s", "eval.batch", "collapse.stop", "threads", "report_to", "keep_checkpoints", "control"),
    "report",
)


def changed(run: RunDir, settings: Sequence[str]) -> tuple[Config, Config]:
    """The config that a run went on with last, and the same with these `key=value` settings over it.

    Raises:
        ConfigError: a knob cannot be set so, or what the run has done so far rests on it.
    """
    before, after = (resolve(file=run.folder(CONFIG), settings=asked) for asked in ((), settings))
    fixed = [key for key in differences(before, after) if not may_change(key)]
    if fixed:
        known = ", ".join(key for key, _ in _flat(dataclasses.asdict(before)) if may_change(key))
        raise ConfigError(
            f"{fixed[0]} cannot change in a run that has begun: begin another one with it; what can change: {known}"
        )
    if bool(measured_every(before)) != bool(measured_every(after)):
        raise ConfigError(
            "collapse.stop cannot change in a run that has begun with eval.every=0: which problems it was trained on "
            "rests on whether it measures on some as it goes; begin another one with it"
        )
    return before, after


def may_change(key: str) -> bool:
    """Whether a run may go on with another value of this knob."""
    section, _, name = key.partition(".")
    return key in _OTHERS or (section in _STAGES and name in _OF_A_STAGE)


def differences(before: Config, after: Config) -> dict[str, list[object]]:
    """The knobs that differ, by dotted key: what they were and what they are."""
    old, new = (dict(_flat(dataclasses.asdict(config))) for config in (before, after))
    return {key: [old[key], new[key]] for key in old if old[key] != new[key]}


def record(run: RunDir, before: Config, after: Config) -> None:
    """Write down what changed, and the config that the run goes on with in place of the one before.

    Raises:
        RunDirError: they cannot be written.
    """
    knobs = differences(before, after)
    if not knobs:
        return
    begun = [(stage, steps[-1]["step"]) for stage in _STAGES if (steps := run.metrics(stage))]
    at = dict(zip(("stage", "step"), begun[-1], strict=True)) if begun else {}
    run.write_json(CHANGES, [*(run.read_json(CHANGES) or []), {"at": at, "knobs": knobs}])
    run.write_text(CONFIG, to_toml(after))


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value
