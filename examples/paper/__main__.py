"""The paper's recipe and ours on one model, and one table: `python examples/paper --size 1.5B --shots 1`.

Trains, measures before and after, and prints the paper's figures beside those of the runs. What is finished in the
folder of runs is not made again, what was cut off is gone on with.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "evidence"))
sys.path.insert(0, str(Path(__file__).parent))

import figures
from common import lrcode, summary, table
from recipes import RECIPES, SHOTS, SIZES, recipe, toml


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, default="1.5B")
    parser.add_argument("--shots", type=int, choices=SHOTS, default=0, help="worked examples in the prompt")
    parser.add_argument("--lang", default="prolog", help="an installed language; the paper's figures are of Prolog")
    parser.add_argument("--recipe", choices=[*RECIPES, "both"], default="both")
    parser.add_argument(
        "--data", default="", metavar="DIR", help="GSM8K's train.jsonl and test.jsonl; default: the hub"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("runs/paper"))
    parser.add_argument("--tiny", action="store_true", help="the whole way in a minute: a toy model, a few steps")
    parser.add_argument("--show", action="store_true", help="print the config and end")
    asked = parser.parse_args()
    names = RECIPES if asked.recipe == "both" else (asked.recipe,)
    given = {"lang": asked.lang, "data": asked.data, "tiny": asked.tiny, "seed": asked.seed}
    configs = {name: toml(recipe(name, asked.size, asked.shots, **given)) for name in names}
    if asked.show:
        print("\n".join(configs.values()), end="")
        return 0
    print(f"\n## {asked.size}, {asked.shots}-shot, {asked.lang}\n", flush=True)
    runs = {name: trained(text, folder(asked, name)) for name, text in configs.items()}
    heads = ["whose", "what", "any of 4, %", "all of 4, %", "pass@1, %"]
    print("\n" + table(heads, figures.rows(asked.size, asked.shots, runs)))
    print("\n" + figures.NOTES)
    if asked.tiny:
        print("\n--tiny: the figures marked `here` are of a toy model on other problems. They compare with nothing.")
    elif asked.lang == "prolog":
        print("\n" + "\n".join(figures.said(asked.size, asked.shots, runs)))
    return 0


def folder(asked: argparse.Namespace, name: str) -> Path:
    """Where a run lies."""
    size = "tiny" if asked.tiny else asked.size
    return Path(asked.out) / f"{asked.lang}-{size}-{asked.shots}shot-{name}-{asked.seed}"


def trained(config: str, out: Path) -> dict[str, dict[str, float]]:
    """A recipe's run, which is made where it is not there yet: its summary."""
    file = out.with_name(f"{out.name}.toml")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(config, encoding="utf-8")
    lrcode(out, "train", "--config", file, "--out", out)
    return summary(out)


if __name__ == "__main__":
    sys.exit(main())
