"""What a run wrote down itself while it trained: its figures by step and its measurements, as arrays for a page."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from lrcode.evaluate.report.curves import width

POINTS = 400
"""Points of a figure; more steps are put together, as their means."""


def figures(metrics: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, dict[str, list[float | None]]]:
    """By stage `step` and every figure, aligned; None where a step lacks one."""
    return {stage: _aligned(entries) for stage, entries in metrics.items() if entries}


def _aligned(entries: Sequence[Mapping[str, Any]]) -> dict[str, list[float | None]]:
    low, high = entries[0]["step"], entries[-1]["step"]
    wide = width(low, high, POINTS)
    bins: dict[int, list[Mapping[str, Any]]] = {}
    for entry in entries:
        bins.setdefault((entry["step"] - low) // wide, []).append(entry)
    names = dict.fromkeys(name for entry in entries for name, value in entry.items() if _number(value) is not None)
    steps: list[float | None] = [min(low + place * wide + (wide - 1) // 2, high) for place in bins]
    values = {name: [_mean([entry.get(name) for entry in together]) for together in bins.values()] for name in names}
    return {**values, "step": steps}


def _mean(values: Sequence[object]) -> float | None:
    known = [number for number in map(_number, values) if number is not None]
    return float(f"{fmean(known):.6g}") if known else None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)


def measured(
    metrics: Mapping[str, Sequence[Mapping[str, Any]]], arms: Mapping[str, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Every measurement on problems that nothing was trained on: `stage`, `step`, `value`, `low`, `high`, `n`.

    `stage` is `validation` (with `of`, the stage that it watched) or an arm's name; an arm stands at the last step of
    what it measures, `before` at 0, and `control`, which is given GRPO's time, where GRPO ended.
    """
    found = []
    for stage, entries in metrics.items():
        for entry in entries:
            if entry.get("validation_pass_rate") is not None:
                value, low, high, n = (entry.get(f"validation_{name}") for name in ("pass_rate", "low", "high", "n"))
                found.append(_measurement("validation", entry["step"], (value, low, high, n)) | {"of": stage})
    for arm, summary in arms.items():
        entries = metrics.get({"after": "grpo", "control": "grpo", "coarse": "coarse"}.get(arm, ""), ())
        step = entries[-1]["step"] if entries else 0
        found.append(_measurement(arm, step, tuple(summary.get(name) for name in ("pass@1", "low", "high", "n"))))
    return found


def _measurement(stage: str, step: int, estimate: tuple[Any, ...]) -> dict[str, Any]:
    value, low, high, n = estimate
    return {"stage": stage, "step": step, "value": value, "low": low, "high": high, "n": n}
