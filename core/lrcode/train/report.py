"""Puts a run's stages and figures together: summary.json and the reward curve as a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lrcode.record import SUMMARY, RunDir
from lrcode.types import Task

ARMS = ("before", "coarse", "after", "control")


def spent(run: RunDir, stage: str) -> float:
    """Seconds of all of a stage's steps, over all processes that worked on it."""
    return float(sum(entry.get("step_s", 0.0) for entry in run.metrics(stage)))


def write_summary(run: RunDir, held_out: Sequence[Task]) -> dict[str, Any]:
    """Write summary.json and give what stands in it."""
    stages = run.stages()
    summary: dict[str, Any] = {arm: run.read_json(f"evals/{arm}.json") for arm in ARMS}
    summary = {arm: figures for arm, figures in summary.items() if figures is not None}
    summary["seconds"] = {stage: entry["seconds"] for stage, entry in stages.items()}
    summary["stages"] = {
        stage: {k: v for k, v in entry.items() if k != "seconds"} for stage, entry in stages.items() if len(entry) > 1
    }
    summary["held_out"] = {
        "problems": len(held_out),
        **{label: _counted(held_out, label) for label in ("source", "seen", "level", "split")},
    }
    run.write_json(SUMMARY, summary)
    return summary


def gained(steps: Sequence[Mapping[str, Any]]) -> dict[str, int | float]:
    """What curriculum and resampling gained in a stage, summed over its steps; empty where neither was asked for.

    `groups_drawn`, whatever was drawn in their place later; of a curriculum `saved_groups`, an estimate of the dead
    ones that drawing in turn would have had more, below 0 where it would have had fewer; of resampling
    `rescued_groups`, dead ones that gave way to one that teaches, and `resampled_groups` and `resampled_completions`,
    what was drawn in addition.
    """
    seen = [step for step in steps if "groups_drawn" in step]
    names = ("groups_drawn", "saved_groups", "rescued_groups", "resampled_groups", "resampled_completions")
    found = {name: sum(step.get(name, 0.0) for step in seen) for name in names if any(name in step for step in seen)}
    return {name: round(value, 1) if name == "saved_groups" else round(value) for name, value in found.items()}


def gains_line(gains: Mapping[str, int | float]) -> str:
    """What `gained` says, in one line."""
    parts = [f"groups with signal, of {gains['groups_drawn']}"]
    if "saved_groups" in gains:
        parts.append(f"the curriculum saved about {gains['saved_groups']:.0f}, against drawing questions in turn")
    if "rescued_groups" in gains:
        more = f"{gains['resampled_groups']} groups ({gains['resampled_completions']} completions) drawn in addition"
        parts.append(f"resampling rescued {gains['rescued_groups']}, for {more}")
    return f"{parts[0]}: {'; '.join(parts[1:]) or 'nothing was saved'}"


def endings(summary: Mapping[str, Any]) -> list[str]:
    """What a person must know of how the stages that reinforce ended: a stop, the best weights, warnings."""
    found = []
    for stage, facts in summary.get("stages", {}).items():
        best, collapsed, warnings = facts.get("best"), facts.get("collapsed"), facts.get("warnings")
        measured = f"step {best['step']}, {best['validation_pass_rate']:.0%} right on validation" if best else ""
        if collapsed:
            kept = f"its model is that of {measured}" if best else "its model is the last one: none was measured"
            knobs = " or ".join(f"--set {knob}" for knob in collapsed["mend"])
            where = f"{stage} was stopped after step {collapsed['step']} ({collapsed['watcher']})"
            found.append(f"{where}: {collapsed['saw']}; {kept}")
            found.append(f"likely: {collapsed['cause']}; try a new run with {knobs}")
        elif best:
            found.append(f"models/{stage} is the last model; models/{stage}-best the one of {measured}")
        if warnings:
            names = ", ".join(dict.fromkeys(warning["watcher"] for warning in warnings))
            found.append(f"{stage} had warnings ({names}): see warnings.jsonl")
    return found


def draw_curve(run: RunDir) -> None:
    """Reward and pass rate by GRPO step, each step's and a running mean, as curve.png.

    Raises:
        RunDirError: the picture cannot be written.
    """
    # Step 0 is a measurement alone, and a further update on one batch of rollouts has no reward of its own.
    steps = [entry for entry in run.metrics("grpo") if "reward" in entry]
    if not steps:
        return
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4))
    axes = figure.subplots()
    x = [entry["step"] for entry in steps]
    for name, label, colour in (("reward", "reward", "tab:blue"), ("pass_rate", "share right", "tab:green")):
        y = [entry.get(name) or 0.0 for entry in steps]
        axes.plot(x, y, color=colour, alpha=0.25)
        axes.plot(x, running_mean(y, 10), color=colour, label=f"{label} (mean of 10 steps)")
    axes.set_xlabel("GRPO step")
    axes.set_ylim(0, 1)
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right")
    figure.tight_layout()
    with run.writing("curve.png"):
        figure.savefig(run.folder("curve.png"), dpi=120)


def running_mean(values: Sequence[float], width: int) -> list[float]:
    """Each value's mean with up to `width` - 1 before it."""
    return [sum(values[max(0, i + 1 - width) : i + 1]) / min(i + 1, width) for i in range(len(values))]


def _counted(tasks: Sequence[Task], label: str) -> dict[str, int]:
    return dict(sorted(Counter(task.labels[label] for task in tasks if label in task.labels).items()))
