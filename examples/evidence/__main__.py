"""The evidence: each claim of the README as runs of `lrcode` and one table; `make evidence` makes all of it.

`python examples/evidence rlcf --lang prolog --seeds 0` makes a part. What is finished in the folder of runs is not made
again. Exits with 1 where something that an experiment is to show did not hold.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import alchemy
import false_alarms
import live_groups
import main_job
import prlcoder
import rlcf
from common import SEEDS, Asked, Experiment

EXPERIMENTS: dict[str, Experiment] = {
    "main": main_job.experiment,
    "rlcf": rlcf.experiment,
    "prlcoder": prlcoder.experiment,
    "alchemy": alchemy.experiment,
    "signal": live_groups.experiment,
    "compare": false_alarms.experiment,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("experiments", nargs="*", metavar="EXPERIMENT", help=f"of {', '.join(EXPERIMENTS)}; all")
    parser.add_argument("--lang", nargs="+", help="default: each experiment's own")
    parser.add_argument("--seeds", type=int, nargs="+", help="default: 0 1 2 for Prolog, 0 for others")
    parser.add_argument("--out", type=Path, default=Path("runs/evidence"))
    options = parser.parse_args()
    unknown = set(options.experiments) - set(EXPERIMENTS)
    if unknown:
        parser.error(f"there is no {' nor '.join(sorted(unknown))}; there are: {', '.join(EXPERIMENTS)}")
    held = []
    for name in options.experiments or EXPERIMENTS:
        seeds = main_job.SEEDS if name == "main" else SEEDS
        runs = [(lang, seed) for lang in options.lang or seeds for seed in options.seeds or seeds.get(lang, (0,))]
        print(f"\n## {name}\n", flush=True)
        held.append(EXPERIMENTS[name](Asked(options.out / name, runs)))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
