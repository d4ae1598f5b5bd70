"""PRLCoder: outcome rewards against outcome and process rewards on the harder levels, from one SFT model each.

A process reward model learns from statements that were changed and run (`lrcode label`, `lrcode train-prm`); in GRPO it
gives each statement's tokens an advantage of their own. Both arms take the same questions in the same order.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from common import Asked, lrcode, metrics, rate, settings, summary, table

STEPS, WINDOW = 60, 10
LEVELS = "3-4"
PAPER = "PRLCoder's own (arXiv 2502.01715): CodeT5+ 770M on MBPP, +10.5 % over its base, +5.1 % over outcome rewards"
HARD = [
    f"data.train=builtin:train?levels={LEVELS}&n=4000&seed=0",
    "data.pretrain=builtin:train?levels=1-4&n=16000&seed=2000",
    "pretrain.steps=700",
    f"data.synth=builtin:train?levels={LEVELS}&n=700&seed=1000",
    "data.programs=300",
    "sft.steps=200",
    # Of templates that the model has seen: with others its pass rate is 0 whatever it is trained by.
    f"data.held_out=builtin:train?levels={LEVELS}&n=400&seed=7",
    *("grpo.max_tokens=140", "eval.max_tokens=140"),
]


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether process rewards did no harm in any run (no interval wholly below the outcome's)."""
    rows, harmless = [], []
    for lang, seed in asked.runs:
        out = asked.out / f"{lang}-{seed}"
        outcome, process = trained(lang, seed, out)
        judged = json.loads((out / "prm" / "prm.json").read_text())
        plain, more = summary(outcome)["after"], summary(process)["after"]
        steps = [steps_to(run, settled(outcome)) for run in (outcome, process)]
        before = rate(summary(outcome)["before"])
        rows.append([lang, seed, before, rate(plain), rate(more), *steps, f"{auc(judged):.3f}"])
        harmless.append(more["high"] > plain["low"])
    print(
        table(
            [
                *("language", "seed", "SFT, pass@1 %", "outcome", "outcome and process"),
                *("outcome: steps", "both: steps to the same", "AUC of the statements"),
            ],
            rows,
        )
    )
    print(
        f"\nsteps: until the pass rate in training, a mean over {WINDOW} steps, is what outcome rewards end with; "
        f"- is never within {STEPS}"
    )
    print(f"\n{PAPER}")
    return all(harmless)


def settled(run: Path) -> float:
    """The pass rate in training that a run ends with."""
    return smooth(metrics(run, "grpo", "pass_rate"))[-1]


def steps_to(run: Path, wanted: float) -> int | str:
    """Steps until a run's pass rate in training reaches a wanted one."""
    rates = smooth(metrics(run, "grpo", "pass_rate"))
    return next((step for step, found in enumerate(rates, start=WINDOW) if found >= wanted), "-")


def smooth(rates: list[float]) -> list[float]:
    """Means over windows, of which the first ends with step `WINDOW`."""
    return [sum(rates[at : at + WINDOW]) / WINDOW for at in range(len(rates) - WINDOW + 1)]


def auc(judged: dict[str, Any]) -> float:
    """Of held-out statements, as `lrcode train-prm` measured it."""
    found: float = judged["held_out"]["problems"]["all"]["auc"]["value"]
    return found


def trained(lang: str, seed: int, out: Path) -> tuple[Path, Path]:
    """The runs with outcome rewards and with both."""
    tiny = ["--lang", lang, "--preset", "tiny", "--seed", seed, *settings(*HARD)]
    sft = lrcode(out / "sft", "sft", *tiny, "--out", out / "sft")
    labels = out / "labels.jsonl"
    asked = ["--tasks", f"builtin:train?levels={LEVELS}&n=1500&seed=3000", "--seed", seed]
    lrcode(labels, "label", "--lang", lang, *asked, "--out", labels)
    model = out / "prm"
    told = ["--labels", labels, "--model", sft / "models/sft", "--steps", 400]
    lrcode(model, "train-prm", *told, "--seed", seed, "--out", model)

    def arm(name: str, *more: object) -> Path:
        steps = settings("sft.steps=0", "control=false", f"grpo.steps={STEPS}")
        begin = ["--model", sft / "models/sft"]
        return lrcode(out / name, "train", *tiny, *begin, *steps, *more, "--out", out / name)

    return arm("outcome"), arm("outcome-process", "--process-reward", model)
