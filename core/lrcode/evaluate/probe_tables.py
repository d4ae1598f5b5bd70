"""A probe as tables and numbered advice for a person, or as plain values for a script; measures nothing."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.text import Text

from lrcode.evaluate.probe import Drawing, Figures
from lrcode.evaluate.remedies import Advice
from lrcode.evaluate.statistics import Estimate
from lrcode.evaluate.tables import NO_FIGURE, between, open_table, percent, show_table

ESTIMATES: Sequence[tuple[str, Callable[[Figures], Estimate]]] = (
    ("right (pass@1)", lambda f: f.pass_rate),
    ("groups whose scores are all equal", lambda f: f.silent),
    ("groups all right", lambda f: f.all_pass),
    ("groups all wrong", lambda f: f.all_fail),
    ("in the asked format", lambda f: f.format),
    ("compile", lambda f: f.compiles),
    ("cut off at the limit", lambda f: f.clipped),
    ("new in their group", lambda f: f.distinct),
)
SHARES: Sequence[tuple[str, Callable[[Figures], float | None]]] = (
    ("any of n right (pass@n)", lambda f: f.any_of_n),
    ("groups mixed, twice the generations", lambda f: f.mixed_doubled),
    ("cut-off ones that go in circles", lambda f: f.rambling),
    ("right ones that compute", lambda f: f.computes),
    ("machine faults", lambda f: f.infra),
)


def print_probe(console: Console, found: Sequence[Figures], advice: Sequence[Advice], title: str) -> None:
    """Figures side by side, levels, kinds of verdicts, and what they call for."""
    for figures in found:
        console.print(Text(f"{title}: {what(figures)}"), soft_wrap=True)
    headings = [word for f in found for word in (shots(f.drawing), "95 % interval")]
    shown = open_table(console, "share", *headings)
    for name, estimate in ESTIMATES:
        shown.add_row(name, *[word for f in found for word in (percent(estimate(f).value), _between(estimate(f)))])
    for name, share in SHARES:
        shown.add_row(name, *[word for f in found for word in (percent(share(f)), "")])
    show_table(console, shown)
    for figures in found:
        _print_levels(console, figures)
    _print_kinds(console, found)
    for figures in found:
        console.print(Text(cost(figures)), soft_wrap=True)
    console.print()
    for number, one in enumerate(advice, start=1):
        console.print(Text(textwrap.fill(f"{number}. {one.says}", 118, subsequent_indent="   ")))
        console.print(Text(f"   {one.do}"), soft_wrap=True)


def plain(figures: Figures) -> dict[str, Any]:
    """Figures as values that JSON can hold."""
    found = asdict(figures)
    del found["tallies"]
    return {**found, "any_of_n": figures.any_of_n, "step_s": figures.step_s()}


def what(figures: Figures) -> str:
    """What was drawn, in one line."""
    d = figures.drawing
    of = "" if figures.problems == figures.asked else f" of {figures.asked:,}"
    return (
        f"{figures.problems:,}{of} problems x {d.generations} completions, {shots(d)}, temperature {d.temperature:g}, "
        f"top-p {d.top_p:g}, at most {d.max_tokens} tokens"
    )


def cost(figures: Figures) -> str:
    """What drawing costs here, in one line."""
    line = f"{shots(figures.drawing)}: {figures.tokens:.0f} tokens a completion"
    step = figures.step_s()
    if figures.tokens_per_s is None or step is None:
        return line
    size = figures.drawing.generations
    return (
        f"{line}, {figures.tokens_per_s:,.0f} drawn a second; a GRPO step of 16 questions x {size} would draw for "
        f"{step:.1f} s on this machine with transformers, and its update comes on top"
    )


def shots(drawing: Drawing) -> str:
    """The usual word for a number of worked examples."""
    return {0: "zero-shot", 1: "one-shot"}.get(drawing.shots, f"{drawing.shots}-shot")


def _print_levels(console: Console, figures: Figures) -> None:
    if len(figures.levels) < 2:
        return
    shown = open_table(
        console, f"level, {shots(figures.drawing)}", "right", "95 % interval", "scores all equal", "problems"
    )
    for level in figures.levels:
        rate, silent = level.pass_rate, level.silent
        shown.add_row(level.name, percent(rate.value), _between(rate), percent(silent.value), f"{silent.n:,}")
    show_table(console, shown)


def _print_kinds(console: Console, found: Sequence[Figures]) -> None:
    kinds = dict.fromkeys(kind for figures in found for kind in figures.kinds)
    shown = open_table(console, "verdict", *[shots(f.drawing) for f in found])
    for kind in sorted(kinds, key=lambda kind: kind != "pass"):
        shares = [f.kinds.get(kind, 0) / f.completions if f.completions else None for f in found]
        shown.add_row(kind.replace("_", " "), *map(percent, shares))
    show_table(console, shown)


def _between(estimate: Estimate) -> str:
    return NO_FIGURE if estimate.low is None else between({"low": estimate.low, "high": estimate.high})
