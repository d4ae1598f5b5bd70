"""The main job: `lrcode train` in each language, before GRPO, after it, and the control arm.

The control arm is SFT that goes on, on the same programs, for GRPO's wall time. To be shown: in no run does the
interval before GRPO overlap the one after it.
"""

from __future__ import annotations

from common import Asked, lrcode, rate, summary, table

ARMS = ("before", "control", "after")
SEEDS = {"prolog": (0, 1, 2), "common-lisp": (0,), "scheme": (0,), "racket": (0,)}


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether the intervals are apart in every run."""
    rows, apart = [], []
    for lang, seed in asked.runs:
        out = asked.out / f"{lang}-{seed}"
        found = summary(lrcode(out, "train", "--lang", lang, "--seed", seed, "--preset", "tiny", "--out", out))
        seconds = sum(found["seconds"].values())
        rows.append([lang, seed, *(rate(found[arm]) for arm in ARMS), found["after"]["n"], f"{seconds:.0f}"])
        apart.append(found["before"]["high"] < found["after"]["low"])
    print(table(["language", "seed", *(f"pass@1 {arm}, %" for arm in ARMS), "problems", "seconds"], rows))
    print(f"\nintervals before and after GRPO do not overlap in {sum(apart)} of {len(apart)} runs")
    return all(apart)
