"""RLCF: coarse-tuning without tests, execution rewards, and one after the other, from one SFT model each.

Coarse-tuning sees the compiler's word and a discriminator that was trained on verified programs against what the SFT
model writes. The paper (Jain et al., arXiv 2305.18341) reports for CodeGen-350M on MBJP, Java, a compile rate of
60.68 % that becomes 71.82 %, and pass@1 of 4.54 % that becomes 5.08 %. Ours is a model of 0.7 M parameters on word
problems of one operation, GRPO with a KL term instead of PPO with an anchor loss, and a discriminator as small as that.
"""

from __future__ import annotations

import json
from pathlib import Path
from statistics import fmean

from common import Arm, Asked, difference, lrcode, metrics, rate, settings, summary, table

STEPS = 40
TRAIN = "builtin:train?levels=1&n=4000&seed=0"
"""The tiny preset's own questions, so that there is a reference for each."""
TWICE = "execution for as long as both"
CAVEATS = """\
Coarse-tuning compares with verified programs for the training questions, as the paper does; execution rewards see
their answers, and SFT saw 20 programs. A program that misses its query or call compiles in coarse-tuning, where entries
are not checked, and not here."""
PAPER = [
    ["RLCF, CodeGen-350M, MBJP: before", "60.68", "4.54"],
    ["RLCF, CodeGen-350M, MBJP: after", "71.82", "5.08"],
]


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether coarse-tuning raised the compile rate in every run."""
    rows, critics, gains, raised = [], [], [], []
    for lang, seed in asked.runs:
        out = asked.out / f"{lang}-{seed}"
        arms = trained(lang, seed, out)
        for name, (run, arm) in arms.items():
            found = summary(run)[arm]
            compiles = found["compile_rate"]
            rows.append([lang, seed, name, rate({**compiles, "pass@1": compiles["value"]}), rate(found)])
        critics.append([lang, seed, *discriminator(out / "discriminator", arms["coarse"][0])])
        compared = (("coarse", "SFT"), ("coarse, then execution", "execution"), (TWICE, "coarse, then execution"))
        gains.append([lang, seed, *(difference(arms[one], arms[other]) for one, other in compared)])
        before, coarse = (summary(run)[arm]["compile_rate"] for run, arm in (arms["SFT"], arms["coarse"]))
        raised.append(before["high"] < coarse["low"])
    print(table(["language", "seed", "after", "compile rate, %", "pass@1, %"], rows))
    heads = ["coarse - SFT", "coarse, then execution - execution", f"{TWICE} - coarse, then execution"]
    print("\npass@1 on the same problems, differences:\n\n" + table(["language", "seed", *heads], gains))
    heads = ["knows the reference, %", "length alone", "passed above failed, %", "length alone", "first, last 10 steps"]
    print("\nthe discriminator, on held-out problems:\n\n" + table(["language", "seed", *heads], critics))
    print("\n" + table(["the paper's own", "compile rate, %", "pass@1, %"], PAPER))
    print("\n" + CAVEATS)
    print(f"\ncompile rates before and after coarse-tuning do not overlap in {sum(raised)} of {len(raised)} runs")
    return all(raised)


def discriminator(folder: Path, run: Path) -> list[str]:
    """What `lrcode train-discriminator` measured, and how well it knew references in the run's first and last steps."""
    held = json.loads((folder / "discriminator.json").read_text())["held_out"]
    found = [
        held["accuracy"],
        held["length_accuracy"],
        held["verdicts"]["agreement"],
        held["length_verdicts"]["agreement"],
    ]
    known = metrics(run, "coarse", "critic_accuracy")
    drift = f"{100 * fmean(known[:10]):.1f}, {100 * fmean(known[-10:]):.1f}"
    return [*("-" if one["value"] is None else rate({**one, "pass@1": one["value"]}) for one in found), drift]


def trained(lang: str, seed: int, out: Path) -> dict[str, Arm]:
    """Each arm's run, and where in its summary the arm stands."""
    tiny = ["--lang", lang, "--preset", "tiny", "--seed", seed]
    sft = lrcode(out / "sft", "sft", *tiny, "--out", out / "sft")
    references = out / "references.jsonl"
    lrcode(references, "synth", "--lang", lang, "--tasks", TRAIN, "--out", references)
    critic = out / "discriminator"
    told = ["--references", references, "--policy", sft / "models/sft", "--problems", 1500, "--samples", 2]
    lrcode(critic, "train-discriminator", "--lang", lang, *told, "--max-tokens", 80, "--seed", seed, "--out", critic)

    def arm(name: str, begin: Path, coarse: int, execution: int) -> Path:
        steps = settings("sft.steps=0", "control=false", f"grpo.steps={execution}", f"critic.references={references}")
        feedback = ["--coarse-steps", coarse, "--discriminator", critic, *settings("critic.stages=coarse")]
        more = feedback if coarse else []
        return lrcode(out / name, "train", *tiny, "--model", begin, *steps, *more, "--out", out / name)

    both = arm("coarse-execution", sft / "models/sft", STEPS, STEPS)
    once = arm("execution", sft / "models/sft", 0, STEPS)
    twice = arm("execution-execution", once / "models/grpo", 0, STEPS)
    return {
        "SFT": (both, "before"),
        "coarse": (both, "coarse"),
        "execution": (once, "after"),
        "coarse, then execution": (both, "after"),
        TWICE: (twice, "after"),
    }
