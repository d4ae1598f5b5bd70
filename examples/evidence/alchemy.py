"""Alchemy: SFT on N verified programs against SFT on the same N and K mutations of each, at equal optimizer steps.

All begin with one model that was pre-trained on worked solutions. Alchemy's own finding (arXiv 2410.15748) is that
mutations help and that the gain ends at some tens of thousands.
"""

from __future__ import annotations

from pathlib import Path

from common import Asked, lrcode, rate, settings, summary, table

SIZES: tuple[int | None, ...] = (100, 1000, None)
K = 10
POOL = "builtin:train?levels=1-2&n=4000&seed=1000"
HELD_OUT = "builtin:heldout?levels=1-2&n=400&seed=7"
STEPS = 400


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether mutations did no harm at the smallest size in any run."""
    rows, harmless = [], []
    for lang, seed in asked.runs:
        found = trained(lang, seed, asked.out / f"{lang}-{seed}")
        for size, plain, mutated, pairs in found:
            one, other = summary(plain)["before"], summary(mutated)["before"]
            rows.append([lang, seed, size, pairs, rate(one), rate(other)])
        one, other = (summary(run)["before"] for run in found[0][1:3])
        harmless.append(other["high"] > one["low"])
    heads = ["language", "seed", "programs", f"and {K} mutations of each", "pass@1 of the first, %", "of both, %"]
    print(table(heads, rows))
    return all(harmless)


def trained(lang: str, seed: int, out: Path) -> list[tuple[int, Path, Path, int]]:
    """For each size the number of programs, the run on them, the run with mutations, and how many pairs that learnt."""
    tiny = ["--lang", lang, "--preset", "tiny", "--seed", seed, *settings(f"data.held_out={HELD_OUT}")]
    begun = lrcode(out / "begin", "sft", *tiny, *settings("sft.steps=0"), "--out", out / "begin")
    pool = out / "pool.jsonl"
    lrcode(pool, "synth", "--lang", lang, "--tasks", POOL, "--held-out", HELD_OUT, "--out", pool)
    lines = pool.read_text().splitlines(keepends=True)

    def sft(name: str, samples: Path) -> Path:
        told = ["--model", begun / "models/pretrain", "--samples", samples]
        return lrcode(out / name, "sft", *tiny, *told, *settings(f"sft.steps={STEPS}"), "--out", out / name)

    found = []
    for size in SIZES:
        count = size or len(lines)
        plain, mutated = out / f"programs-{count}.jsonl", out / f"mutated-{count}.jsonl"
        plain.write_text("".join(lines[:count]))
        more = ["--samples", plain, "--mutate", K, "--seed", seed, "--held-out", HELD_OUT]
        lrcode(mutated, "synth", "--lang", lang, *more, "--out", mutated)
        pairs = len(mutated.read_text().splitlines())
        found.append((count, sft(f"sft-{count}", plain), sft(f"sft-{count}-mutated", mutated), pairs))
    return found
