"""The paper's figures beside those of runs, in its measures and in pass@1. Runs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lrcode.evaluate.statistics import Estimate, Tally, pass_at_1

SOURCE = "Pennino et al., arXiv 2506.11027, GSM8K in Prolog, four samples at temperature 0.1, top-p 0.95"
STEPS = 1500

BASE: Mapping[tuple[str, int], tuple[float, float]] = {
    ("0.5B", 0): (0.001, 0.0),
    ("1.5B", 0): (0.042, 0.001),
    ("3B", 0): (0.342, 0.061),
    ("7B", 0): (0.637, 0.222),
    ("0.5B", 1): (0.007, 0.001),
    ("1.5B", 1): (0.403, 0.119),
    ("3B", 1): (0.580, 0.234),
    ("7B", 1): (0.814, 0.618),
}
"""Any of 4 and all of 4 before training, by size and worked examples, as the paper prints them."""
TRAINED: Mapping[tuple[str, int], tuple[float, float]] = {
    ("0.5B", 0): (0.0, 0.0),
    ("1.5B", 0): (0.312, 0.055),
    ("3B", 0): (0.777, 0.378),
    ("7B", 0): (0.668, 0.571),
    ("0.5B", 1): (0.124, 0.044),
    ("1.5B", 1): (0.516, 0.059),
    ("3B", 1): (0.767, 0.425),
    ("7B", 1): (0.672, 0.601),
}
"""The same after 1,500 steps."""
BONUS: Mapping[tuple[str, int], tuple[float, float]] = {("7B", 1): (0.857, 0.700)}
"""The same with the bonus for reasoning of 90 to 130 words; the paper's text says .893 after mending rewards."""

NOTES = f"""\
The rows marked `paper` are copied from it:
{SOURCE}.
Its grader made them, it gives no intervals, and what it calls pass@1 is any of 4. All other rows are of runs on this
machine, with lrcode's grader, which runs a program as it is written; 95 % intervals are over problems. So the two rows
of one base model differ by grader and prompt."""


def rows(size: str, shots: int, runs: Mapping[str, Mapping[str, Any]]) -> list[list[str]]:
    """Lines of the table: whose, what, any of 4, all of 4, pass@1.

    Args:
        runs: by recipe the summary of its run.
    """
    cell = (size, shots)
    found = [["paper", "base", *_printed(BASE[cell])], ["paper", f"{STEPS:,} steps", *_printed(TRAINED[cell])]]
    found += [["paper", f"{STEPS:,} steps, length bonus", *_printed(BONUS[cell])]] if cell in BONUS else []
    named = {
        "paper": ("before, the base model", "the paper's recipe, our rewards"),
        "ours": ("after SFT", "our recipe"),
    }
    for recipe, summary in runs.items():
        for arm, name in zip(("before", "after"), named[recipe], strict=True):
            found.append(["here", name, *_measured(summary[arm])])
    return found


def said(size: str, shots: int, runs: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """For each run, in a sentence, how its any-of-4 lies beside the paper's best for this size."""
    best = max(found[size, shots][0] for found in (TRAINED, BONUS) if (size, shots) in found)
    lines = []
    for recipe, summary in runs.items():
        own = share(summary["after"], "any_of_n")
        place = "around" if _low(own) <= best <= _high(own) else "above" if _low(own) > best else "below"
        lines.append(f"{recipe}: any of 4 is {place} the paper's {100 * best:.1f} %: {_interval(own)}")
    return lines


def share(arm: Mapping[str, Any], key: str) -> Estimate:
    """A share of an arm's problems with its exact interval (Clopper and Pearson's)."""
    hits = round(arm[key] * arm["n"])
    return pass_at_1([Tally(1, 1)] * hits + [Tally(0, 1)] * (arm["n"] - hits))


def _printed(pair: Sequence[float]) -> list[str]:
    return [*(f"{100 * value:.1f}" for value in pair), "not given"]


def _measured(arm: Mapping[str, Any]) -> list[str]:
    true = Estimate(arm["pass@1"], arm["low"], arm["high"], arm["n"])
    return [_interval(share(arm, "any_of_n")), _interval(share(arm, "all_of_n")), _interval(true)]


def _interval(found: Estimate) -> str:
    return f"{100 * (found.value or 0):.1f} ({100 * _low(found):.1f} to {100 * _high(found):.1f})"


def _low(found: Estimate) -> float:
    return found.low or 0.0


def _high(found: Estimate) -> float:
    return found.high or 0.0
