"""Alchemy: SFT on N verified programs against SFT on the same N and K mutations of each, at equal optimizer steps.

Two kinds of mutations: problems with other numbers alone, and the mix with programs rewritten. All begin with one model
that was pre-trained on worked solutions. Alchemy's own finding (arXiv 2410.15748) is that mutations help, a mix more
than one kind, and that the gain ends at some tens of thousands.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from common import Asked, lrcode, rate, settings, summary, table

SIZES: tuple[int | None, ...] = (100, 1000, None)
K = 10
POOL = "builtin:train?levels=1-2&n=4000&seed=1000"
HELD_OUT = "builtin:heldout?levels=1-2&n=400&seed=7"
STEPS = 400
Figures = dict[str, Any]


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether mutated numbers did no harm at the smallest size in any run."""
    rows, harmless = [], []
    for lang, seed in asked.runs:
        found = trained(lang, seed, asked.out / f"{lang}-{seed}")
        rows += [[lang, seed, size, *(rate(one) for one in arms)] for size, *arms in found]
        _, plain, numbers, _ = found[0]
        harmless.append(numbers["high"] > plain["low"])
    print(table(["language", "seed", "programs", "pass@1, %", f"and {K} with other numbers, %", "and a mix, %"], rows))
    return all(harmless)


def trained(lang: str, seed: int, out: Path) -> list[tuple[int, Figures, Figures, Figures]]:
    """For each size the number of programs and what each arm reached: the programs, with numbers, with the mix."""
    tiny = ["--lang", lang, "--preset", "tiny", "--seed", seed, *settings(f"data.held_out={HELD_OUT}")]
    begun = lrcode(out / "begin", "sft", *tiny, *settings("sft.steps=0"), "--out", out / "begin")
    pool = out / "pool.jsonl"
    lrcode(pool, "synth", "--lang", lang, "--tasks", POOL, "--held-out", HELD_OUT, "--out", pool)
    lines = pool.read_text().splitlines(keepends=True)

    def sft(name: str, samples: Path) -> Figures:
        told = ["--model", begun / "models/pretrain", "--samples", samples]
        run = lrcode(out / name, "sft", *tiny, *told, *settings(f"sft.steps={STEPS}"), "--out", out / name)
        found: Figures = summary(run)["before"]
        return found

    found = []
    for size in SIZES:
        count = size or len(lines)
        plain = out / f"programs-{count}.jsonl"
        plain.write_text("".join(lines[:count]))
        arms = [sft(f"sft-{count}", plain)]
        for mix in ("numbers", "mixed"):
            made = out / f"{mix}-{count}.jsonl"
            more = ["--samples", plain, "--mutate", K, "--mix", mix, "--seed", seed, "--held-out", HELD_OUT]
            lrcode(made, "synth", "--lang", lang, *more, "--out", made)
            arms.append(sft(f"sft-{count}-{mix}", made))
        found.append((count, arms[0], arms[1], arms[2]))
    return found
