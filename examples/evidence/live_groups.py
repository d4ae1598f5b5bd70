"""Signal in every group: curriculum and resampling, alone and together, against neither, from one SFT model each.

The tiny preset's model, which knows twenty programs of one step of arithmetic, meets questions of one to three steps:
most are beyond it, and groups of these are wrong throughout. All arms have the same number of steps and the same
settings; what differs is which questions a step learns from. The policy is measured as it goes, on questions of the
same mix that it never trains on and that no arm chooses; `after` is measured on the preset's held-out ones.
"""

from __future__ import annotations

import json
from pathlib import Path
from statistics import fmean
from typing import Any

from common import Asked, difference, lrcode, rate, settings, summary, table
from pyarrow import parquet

STEPS, EVERY, WINDOW = 70, 5, 3
RESAMPLE = ["--resample", "1", *settings("grpo.resample_by=verdicts")]
ARMS: dict[str, list[str]] = {
    "neither": [],
    "curriculum": ["--curriculum"],
    "resampling": RESAMPLE,
    "both": ["--curriculum", *RESAMPLE],
}
SCARCE = [
    "data.train=builtin:train?levels=1-3&n=4000&seed=0",
    *("grpo.max_tokens=100", "eval.max_tokens=100"),
]
CAVEATS = f"""\
to it: until a mean of {WINDOW} measurements, {EVERY} steps apart, is what neither ends with; -: not in {STEPS}. Seconds
are those of the steps alone, without measurements, on a machine that did other work as well. alike: right or wrong
throughout; saved: dead groups (equal rewards; with resampling, alike) that drawing in turn would have had more,
estimated from those that the curriculum draws because they were not drawn for long; rescued: dead groups that gave way
to one that is not."""

Row = dict[str, Any]


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether most arms were, in steps, sooner where neither ends, and none did harm."""
    rows, gains, drawn, sooner, harmless = [], [], [], [], []
    for lang, seed in asked.runs:
        runs = trained(lang, seed, asked.out / f"{lang}-{seed}")
        wanted = smooth(measured(steps_of(runs["neither"])))[-1][1]
        for name, run in runs.items():
            steps = steps_of(run)
            reached = next((step for step, found in smooth(measured(steps)) if found >= wanted), None)
            rows.append([lang, seed, name, rate(summary(run)["after"]), *cost(steps, reached), *cost(steps, STEPS)[1:]])
            drawn.append([lang, seed, name, *groups(run)])
            sooner += [reached is not None and reached < STEPS] if name != "neither" else []
        found = [difference((run, "after"), (runs["neither"], "after")) for run in runs.values()]
        gains.append([lang, seed, rate(summary(runs["neither"])["before"]), f"{100 * wanted:.1f}", *found[1:]])
        harmless += [one.high >= 0 for one in found[1:]]
    heads = ["after, pass@1 %", "steps to it", "completions", "seconds", "completions in all", "seconds in all"]
    print(table(["language", "seed", "arm", *heads], rows))
    print("\npass@1 on the same problems, differences to neither, after as many steps:\n")
    print(table(["language", "seed", "SFT, pass@1 %", "neither ends with, %", *list(ARMS)[1:]], gains))
    print("\ngroups:\n")
    heads = ["alike of all drawn, %", "alike in the update, %", "saved", "rescued", "drawn in addition", "of groups"]
    print(table(["language", "seed", "arm", *heads], drawn))
    print(f"\n{CAVEATS}")
    print(f"\n{sum(sooner)} of {len(sooner)} arms got there sooner, {sum(harmless)} did no harm")
    return sum(sooner) > len(sooner) // 2 and all(harmless)


def steps_of(run: Path) -> list[Row]:
    """Figures of each step of GRPO; of a step that a resumed run went over again, the later ones."""
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    found = {row["step"]: row for row in lines if row["stage"] == "grpo"}
    return [found[step] for step in sorted(found)]


def measured(steps: list[Row]) -> list[tuple[int, float]]:
    """Steps after which the policy was measured, and its pass@1."""
    return [(row["step"], row["validation_pass_rate"]) for row in steps if "validation_pass_rate" in row]


def smooth(found: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """Means over windows, at the step that each ends with."""
    return [
        (found[at][0], fmean(value for _, value in found[at + 1 - WINDOW : at + 1]))
        for at in range(WINDOW - 1, len(found))
    ]


def cost(steps: list[Row], until: int | None) -> list[str]:
    """Steps, completions drawn for them and seconds that they took."""
    if until is None:
        return ["-"] * 3
    spent = [row for row in steps if 0 < row["step"] <= until]
    completions = sum(128 + row.get("resampled_completions", 0) for row in spent)
    return [str(until), f"{completions:,.0f}", f"{sum(row['step_s'] for row in spent):.0f}"]


def groups(run: Path) -> list[str]:
    """What became of an arm's groups."""
    learnt, dropped = outcomes(run, "grpo"), outcomes(run, "grpo-dropped")
    shares = [f"{100 * fmean(alike for alike in found):.1f}" for found in ([*learnt, *dropped], learnt)]
    facts = summary(run)["stages"]["grpo"]
    names = ("saved_groups", "rescued_groups", "resampled_groups")
    return [*shares, *(str(facts.get(name, "-")) for name in names), str(len(learnt))]


def outcomes(run: Path, stage: str) -> list[bool]:
    """Of each group of eight that is in the record whether it is right or wrong throughout."""
    found = []
    for path in sorted((run / "rollouts").glob(f"{stage}-[0-9]*.parquet")):
        passed = [outcome == "pass" for outcome in parquet.read_table(path, columns=["outcome"])["outcome"].to_pylist()]
        found += [len(set(passed[start : start + 8])) == 1 for start in range(0, len(passed), 8)]
    return found


def trained(lang: str, seed: int, out: Path) -> dict[str, Path]:
    """Each arm's run."""
    tiny = ["--lang", lang, "--preset", "tiny", "--seed", seed, *settings(*SCARCE)]
    sft = lrcode(out / "sft", "sft", *tiny, "--out", out / "sft")
    more = ("sft.steps=0", "pretrain.steps=0", "control=false", f"grpo.steps={STEPS}", "eval.validation=300")
    begin = [*tiny, "--model", sft / "models/sft", *settings(*more, f"eval.every={EVERY}")]
    return {name: lrcode(out / name, "train", *begin, *asked, "--out", out / name) for name, asked in ARMS.items()}
