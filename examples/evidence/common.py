"""What the experiments share: running lrcode, a command only once, and figures with their intervals."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

SEEDS = {"prolog": (0, 1, 2), "common-lisp": (0,)}
"""Three seeds in Prolog, one in a Lisp."""


Arm = tuple[Path, str]
"""A run, and one of the arms that it was measured in: before, coarse or after."""


@dataclass(frozen=True)
class Difference:
    """Between two arms, on the same problems."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{100 * self.mean:+.1f} ({100 * self.low:+.1f} to {100 * self.high:+.1f})"


@dataclass(frozen=True)
class Asked:
    """What the command line asks an experiment for."""

    out: Path
    """Folder of its runs; what is finished there is not made again."""
    runs: Sequence[tuple[str, int]]
    """Language and seed of each."""


def lrcode(made: Path, *arguments: object) -> Path:
    """Run `lrcode`, unless what it makes is there already; gives what it made, a file or a folder.

    An unfinished `train` is gone on with, what else is unfinished begins again. Seconds stand beside what was made.
    """
    if not made.is_file() and not any((made / name).exists() for name in ("summary.json", "config.json")):
        made.parent.mkdir(parents=True, exist_ok=True)
        words = [str(Path(sys.executable).with_name("lrcode")), *map(str, arguments)]
        if made.exists() and arguments[0] == "train":
            words = [words[0], "train", "--resume", str(made)]
        elif made.exists():
            shutil.rmtree(made)
        print("$", " ".join(["lrcode", *words[1:]]), flush=True)
        began = time.monotonic()
        subprocess.run(words, check=True)
        made.with_name(f"{made.name}.s").write_text(f"{time.monotonic() - began:.0f}\n")
    return made


def settings(*pairs: str) -> list[str]:
    """`--set` for each pair."""
    return [word for pair in pairs for word in ("--set", pair)]


def summary(run: Path) -> dict[str, Any]:
    """A run's figures."""
    found: dict[str, Any] = json.loads((run / "summary.json").read_text())
    return found


def metrics(run: Path, stage: str, name: str) -> list[float]:
    """One figure of each step of a stage."""
    rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    return [row[name] for row in rows if row["stage"] == stage and name in row]


def rate(figures: dict[str, Any], key: str = "pass@1") -> str:
    """A rate with its 95 % interval, in percent."""
    return f"{100 * figures[key]:.1f} ({100 * figures['low']:.1f} to {100 * figures['high']:.1f})"


def difference(better: Arm, worse: Arm) -> Difference:
    """Mean difference of pass@1 on the same problems with a 95 % interval: a bootstrap over problems, seeded."""
    one, other = (passed(*arm) for arm in (better, worse))
    gains = [one[task] - other[task] for task in sorted(one.keys() & other.keys())]
    rng = random.Random(0)
    means = sorted(fmean(rng.choices(gains, k=len(gains))) for _ in range(2000))
    return Difference(fmean(gains), means[50], means[1949])


def passed(run: Path, arm: str) -> dict[str, float]:
    """Share of an arm's samples that passed, by problem."""
    from pyarrow import parquet

    file = run / "rollouts" / f"eval-{arm}-000000.parquet"
    found: dict[str, list[bool]] = {}
    for row in parquet.read_table(file, columns=["task_id", "outcome"]).to_pylist():
        found.setdefault(row["task_id"], []).append(row["outcome"] == "pass")
    return {task: fmean(samples) for task, samples in found.items()}


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


Experiment = Callable[[Asked], bool]
"""Runs, prints its tables, and says whether what it is to show held."""
