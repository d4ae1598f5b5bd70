"""What to do before training, most pressing first, and the command of the training; the rules are in `remedies`."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from lrcode.evaluate.probe import Drawing, Figures
from lrcode.evaluate.remedies import RULES, Advice, Place, Rule, percent, worked_example
from lrcode.evaluate.statistics import mean_difference


def advise(figures: Figures, place: Place, other: Figures | None = None) -> tuple[Advice, ...]:
    """What the figures call for, most pressing first; the last one says `ready` where nothing is to be done first.

    Args:
        other: figures of the same problems with another number of worked examples: which is better comes first then,
            and the rest is about the better one.
    """
    if other is not None:
        without, example = sorted((figures, other), key=lambda f: f.drawing.shots)
        shots = compare_shots(without, example)
        figures = example if shots.settings != ("data.shots=0",) else without
        rest = [rule for rule in RULES if rule is not worked_example]
        return _ordered(figures, place, (shots, *_found(figures, place, rest)))
    return _ordered(figures, place, _found(figures, place, RULES))


def _found(figures: Figures, place: Place, rules: Sequence[Rule]) -> list[Advice]:
    return [advice for rule in rules if (advice := rule(figures, place))]


def _ordered(figures: Figures, place: Place, found: Sequence[Advice]) -> tuple[Advice, ...]:
    return tuple(found) if any(advice.first for advice in found) else (*found, ready(figures, place, found))


def ready(f: Figures, place: Place, others: Sequence[Advice]) -> Advice:
    """Nothing is to be done first: the command of the training, with what the others advise in it."""
    silent = "" if f.silent.value is None else f", {percent(1 - f.silent.value)} of the groups differ in score"
    says = f"ready: {percent(f.pass_rate.value)} is right{silent}"
    others_tasks = (a.do for a in others if a.name in ("easier", "harder") and "builtin:" in a.do)
    tasks = next(others_tasks, f"--tasks {shlex.quote(place.tasks[0])}")
    settings = {**_drawn(f.drawing), **dict(s.split("=", 1) for a in others for s in a.settings)}
    size = int(settings["grpo.generations"])
    if size % 8:
        # The presets' micro-batches divide 16 questions of 8; one group always divides the batch.
        settings["grpo.micro_batch"] = str(size)
    knobs = " ".join(f"--set {key}={value}" for key, value in settings.items())
    do = f"lrcode train --lang {place.lang} --model {shlex.quote(place.model)} {tasks} --set sft.steps=0 {knobs}"
    return Advice("ready", says, do, settings=tuple(f"{key}={value}" for key, value in settings.items()))


def compare_shots(without: Figures, example: Figures) -> Advice:
    """Zero-shot or with worked examples, from probes of the same problems."""
    shared = [task for task in without.tallies if task in example.tallies]
    gain = mean_difference([example.tallies[t] for t in shared], [without.tallies[t] for t in shared])
    shots = example.drawing.shots
    how = f"with {shots} worked example{'s' if shots > 1 else ''}"
    if gain.value is None or gain.low is None or gain.high is None:
        return _shots(f"{how} or without: no problem could be judged with both", 0)
    interval = f"({100 * gain.low:+.1f} to {100 * gain.high:+.1f}, {gain.n} problems)"
    if gain.low > 0:
        return _shots(f"{how} {100 * gain.value:.1f} points more are right {interval}", shots)
    if gain.high < 0:
        return _shots(f"{how} {-100 * gain.value:.1f} points fewer are right {interval}: leave it out", 0)
    same = f"{how} and without it about as much is right, {100 * gain.value:+.1f} points {interval}"
    return _shots(f"{same}: zero-shot prompts are shorter", 0)


def _shots(says: str, shots: int) -> Advice:
    return Advice("shots", says, f"--set data.shots={shots}", settings=(f"data.shots={shots}",))


def _drawn(drawing: Drawing) -> dict[str, str]:
    return {
        "data.shots": str(drawing.shots),
        "grpo.generations": str(drawing.generations),
        "grpo.temperature": f"{drawing.temperature:g}",
        "grpo.top_p": f"{drawing.top_p:g}",
        "grpo.max_tokens": str(drawing.max_tokens),
    }
