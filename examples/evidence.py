"""The evidence for the main job: three seeds of `lrcode train`, one table, and an exit code that says whether it holds.

Run by `make evidence`. Prints pass@1 with 95 % intervals before GRPO, after it, and for the control arm (SFT that goes
on, on the same programs, for GRPO's wall time). Exits with 1 where an interval before GRPO overlaps the one after it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ARMS = ("before", "control", "after")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lang", default="prolog")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--out", type=Path, default=Path("runs/evidence"))
    options = parser.parse_args()
    summaries = {seed: trained(options.lang, seed, options.out / f"{options.lang}-{seed}") for seed in options.seeds}
    print(table(summaries))
    apart = [s["before"]["high"] < s["after"]["low"] for s in summaries.values()]
    print(f"\nintervals before and after GRPO do not overlap in {sum(apart)} of {len(apart)} seeds")
    return 0 if all(apart) else 1


def trained(lang: str, seed: int, out: Path) -> dict[str, Any]:
    """The summary of one run; a finished run in `out` is not made again."""
    if not (out / "summary.json").exists():
        command = [Path(sys.executable).with_name("lrcode"), "train", "--lang", lang, "--seed", str(seed)]
        more = ["--preset", "tiny", "--out", str(out), *(["--resume"] if out.exists() else [])]
        subprocess.run([*map(str, command), *more], check=True)
    summary: dict[str, Any] = json.loads((out / "summary.json").read_text())
    return summary


def table(summaries: dict[int, dict[str, Any]]) -> str:
    """A Markdown table, one row a seed."""
    lines = ["| seed | " + " | ".join(ARMS) + " | seconds |", "| --- " * (len(ARMS) + 2) + "|"]
    for seed, summary in summaries.items():
        cells = [figures(summary[arm]) for arm in ARMS]
        lines.append(f"| {seed} | {' | '.join(cells)} | {sum(summary['seconds'].values()):.0f} |")
    return "\n".join(lines)


def figures(arm: dict[str, Any]) -> str:
    return f"{arm['pass@1']:.3f} ({arm['low']:.3f} to {arm['high']:.3f}), n = {arm['n']}"


if __name__ == "__main__":
    sys.exit(main())
