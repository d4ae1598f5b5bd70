"""Alchemy: SFT on N verified programs against SFT on the same N and K mutations of each, at equal optimizer steps.

Two kinds of mutations: problems with other numbers alone, and the mix with programs rewritten. All begin with one model
that was pre-trained on worked solutions. Alchemy's own finding (arXiv 2410.15748) is that mutations help, a mix more
than one kind, and that the gain ends at some tens of thousands.
"""

from __future__ import annotations

from pathlib import Path

from common import Asked, difference, lrcode, rate, settings, summary, table

SIZES: tuple[int | None, ...] = (100, 1000, None)
K = 10
POOL = "builtin:train?levels=1-2&n=2000&seed=1000"
HELD_OUT = "builtin:heldout?levels=1-2&n=400&seed=7"
STEPS = 400


def experiment(asked: Asked) -> bool:
    """Train, print, and say whether other numbers did no harm at the smallest size: no difference lies below 0."""
    rows, harmless = [], []
    for lang, seed in asked.runs:
        found = trained(lang, seed, asked.out / f"{lang}-{seed}")
        for size, *runs in found:
            plain, *others = [(run, "before") for run in runs]
            reached = [rate(summary(run)["before"]) for run in runs]
            gains = [difference(other, plain) for other in others]
            rows.append([lang, seed, size, *reached, *gains])
        _, plain, numbers, _ = found[0]
        harmless.append(difference((numbers, "before"), (plain, "before")).high > 0)
    heads = ["pass@1, %", f"and {K} with other numbers, %", "and a mix, %", "difference: numbers", "mix"]
    print(table(["language", "seed", "programs", *heads], rows))
    return all(harmless)


def trained(lang: str, seed: int, out: Path) -> list[tuple[int, Path, Path, Path]]:
    """For each size the number of programs and each arm's run: the programs, with numbers, with the mix."""
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
