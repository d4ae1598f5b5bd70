"""PRLCoder: outcome rewards against outcome and process rewards on the harder levels, from one SFT model each.

A process reward model learns from statements that were changed and run (`lrcode label`, `lrcode train-prm`); in GRPO it
gives each statement's tokens an advantage of their own. Both arms take the same questions in the same order.
"""

from __future__ import annotations

import json
from pathlib import Path

from common import Asked, difference, lrcode, metrics, rate, settings, summary, table

STEPS, WINDOW = 60, 10
FIXED, EARNED = "and process", "and process, weight earned"
OWN = "AUC on the policy's own programs"
LEVELS = "3-4"
PAPER = "PRLCoder's own (arXiv 2502.01715): CodeT5+ 770M on MBPP, +10.5 % over its base, +5.1 % over outcome rewards"
CAVEAT = "The process reward model has learnt from 1,500 problems' verified programs, SFT from 300."
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
    """Train, print, and say whether process rewards with an earned weight did no harm: no difference lies below 0."""
    rows, gains, models, harmless = [], [], [], []
    for lang, seed in asked.runs:
        out = asked.out / f"{lang}-{seed}"
        runs = trained(lang, seed, out)
        outcome, *others = runs
        steps = [steps_to(run, settled(outcome)) for run in runs]
        arms = [summary(outcome)["before"], *(summary(run)["after"] for run in runs)]
        rows.append([lang, seed, *map(rate, arms), *steps])
        found = [difference((run, "after"), (outcome, "after")) for run in others]
        gains.append([lang, seed, *found, earned_share(others[-1])])
        models.append([lang, seed, *judged(out / "prm"), own_programs(lang, out / "prm", outcome)])
        harmless.append(found[-1].high > 0)
    heads = ["SFT, pass@1 %", "outcome", FIXED, EARNED, "steps: outcome", FIXED, EARNED]
    print(table(["language", "seed", *heads], rows))
    print(
        f"\nsteps: until the pass rate in training, a mean over {WINDOW} steps, is what outcome rewards end with; "
        f"- is not within {STEPS}"
    )
    print("\npass@1 on the same problems, differences to outcome rewards alone:\n")
    print(table(["language", "seed", FIXED, EARNED, "weight earned, mean"], gains))
    heads = ["AUC", "of numbers", "of operators", "of names", "precision of bad, %", "recall, %", OWN]
    print("\nthe process reward model, on statements of held-out problems:\n")
    print(table(["language", "seed", *heads], models))
    print(f"\n{PAPER}\n{CAVEAT}")
    return all(harmless)


def earned_share(run: Path) -> str:
    """Mean over a run's steps of what the process reward model has earned of its weight."""
    found = [max(0.0, 2 * agreement - 1) for agreement in metrics(run, "grpo", "process_agreement")]
    return f"{sum(found) / len(found):.2f}" if found else "-"


def judged(folder: Path) -> list[str]:
    """What `lrcode train-prm` measured."""
    held = json.loads((folder / "prm.json").read_text())["held_out"]["problems"]
    parts = [held["all"], *(held["change"][kind] for kind in ("number", "operator", "name"))]
    rates = [{**held["all"][name], "pass@1": held["all"][name]["value"]} for name in ("precision", "recall")]
    return [*(f"{part['auc']['value']:.3f}" for part in parts), *map(rate, rates)]


def own_programs(lang: str, model: Path, run: Path) -> str:
    """How well a program's worst statement tells right from wrong among what the policy wrote in its first 30 steps.

    Programs that could be read, each once: what the model is for and has not learnt from.
    """
    from pyarrow import parquet

    from lrcode.evaluate.classification import Judged, classification
    from lrcode.language import load_language
    from lrcode.models.prm import ProcessRewardModel
    from lrcode.statements import statements
    from lrcode.types import Program

    files = sorted((run / "rollouts").glob("grpo-*.parquet"))[:30:3]
    rows = [row for file in files for row in parquet.read_table(file).to_pylist()]
    ran = {(r["question"], r["source"]): r["outcome"] for r in rows if r["kind"] in (None, "wrong", "runtime")}
    language, scorer = load_language(lang), ProcessRewardModel.load(model)
    asked = [(question, source, statements(language, Program(source))) for question, source in list(ran)[:1500]]
    worst = [min(said, default=0.0) for said in scorer.score(asked)]
    found = classification(
        [
            Judged(question, ran[question, source] == "pass", p)
            for (question, source, _), p in zip(asked, worst, strict=True)
        ]
    )
    return f"{found.auc.value:.3f} ({found.auc.low:.3f} to {found.auc.high:.3f})"


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


def trained(lang: str, seed: int, out: Path) -> tuple[Path, Path, Path]:
    """The runs with outcome rewards, and with process rewards of a fixed and of an earned weight beside them."""
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

    process = ["--process-reward", model]
    fixed = arm("outcome-process-fixed", *process, *settings("process.by_agreement=false"))
    return arm("outcome"), fixed, arm("outcome-process", *process)
