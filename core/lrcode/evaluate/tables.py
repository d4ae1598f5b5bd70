"""Evaluations as tables for a person, plain text where the output is no terminal; measures nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from lrcode.reward.compare import without_reports
from lrcode.types import Rollout

LINES = 40
"""Most lines of a program's output that are shown."""
NO_FIGURE = "–"


def open_console(file: IO[str] | None = None) -> Console:
    """A console that is plain and 120 columns wide where it writes to no terminal."""
    console = Console(file=file, highlight=False)
    return console if console.is_terminal else Console(file=file, highlight=False, width=120, no_color=True)


def print_evaluation(console: Console, summary: Mapping[str, Any], title: str = "") -> None:
    """The overall line, then parts and kinds of verdicts as tables, from an evaluation's summary."""
    console.print(Text(f"{title}: {overall(summary)}" if title else overall(summary)), soft_wrap=True)
    for note in notes(summary):
        console.print(Text(note))
    if any(len(values) > 1 for values in summary["parts"].values()):
        show_table(console, _parts(console, summary))
    show_table(console, _kinds(console, summary))


def overall(summary: Mapping[str, Any]) -> str:
    """One line: pass@1 with its interval and what it is over."""
    per, n = summary["samples_per_problem"], summary["n"]
    line = f"pass@1 {percent(summary['pass@1'])} (95 % interval {between(summary)}) on {count(n, 'problem')}"
    if per > 1:
        line += (
            f"; any of {per} {with_interval(summary, 'any_of_n')}, all of {per} {with_interval(summary, 'all_of_n')}"
        )
    return line


def with_interval(summary: Mapping[str, Any], name: str) -> str:
    """One of a summary's rates, with its interval where the version that made the summary worked it out."""
    interval = summary.get("intervals", {}).get(name)
    return percent(summary[name]) + (f" ({between(interval)})" if interval and interval["low"] is not None else "")


def notes(summary: Mapping[str, Any]) -> list[str]:
    """What a reader must know beside the figures: what was left out of them, and what ran into a limit."""
    left, found = summary["left_out"], _at_k(summary)
    if left["infra"]:
        found.append(f"{count(left['infra'], 'completion')} left out: the machine failed, not the program")
    if left["unjudged"]:
        found.append(f"{count(left['unjudged'], 'completion')} left out: no test for what was asked")
    if summary["missing"]:
        found.append(f"{count(summary['missing'], 'task')} left out: no completion given")
    if summary.get("clipped"):
        found.append(f"{count(summary['clipped'], 'completion')} cut off at the token limit")
    if summary["compile_rate"]["value"] is not None:
        found.append(f"compile rate {percent(summary['compile_rate']['value'])} ({between(summary['compile_rate'])})")
    if "computes" in summary:
        found.append(f"right answers that follow from a computation: {shares(summary['computes'])}")
    return found


def shares(computes: Mapping[str, int]) -> str:
    """`yes 81.0 %, no 6.5 %, abstain 12.5 % of 240`: right answers by whether they follow from a computation."""
    total = sum(computes.values())
    if not total:
        return "there is no right answer"
    return ", ".join(f"{said} {percent(number / total)}" for said, number in computes.items()) + f" of {total:,}"


def computing(figures: Mapping[str, Any]) -> str:
    """The share of the right answers that compute, in percent."""
    total = sum(figures["computes"].values())
    return percent(figures["computes"]["yes"] / total if total else None)


def print_comparison(console: Console, arms: Mapping[str, Mapping[str, Any]]) -> None:
    """One row an arm (before, coarse, after, control), from their summaries; `seen` and `unseen` by template."""
    most = max((arm["samples_per_problem"] for arm in arms.values()), default=1)
    table = open_table(console, "arm", "pass@1", "95 % interval", "problems")
    for heading in (f"any of {most}", f"all of {most}") if most > 1 else ():
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("compile", justify="right", no_wrap=True)
    looked = all("computes" in arm for arm in arms.values())
    for heading in ("computes",) if looked else ():
        table.add_column(heading, justify="right", no_wrap=True)
    split = any(len(arm["parts"].get("seen", {})) > 1 for arm in arms.values())
    for heading in ("seen", "unseen") if split else ():
        table.add_column(heading, justify="right", no_wrap=True)
    for name, arm in arms.items():
        row = [name, percent(arm["pass@1"]), between(arm), f"{arm['n']:,}"]
        row += [percent(arm["any_of_n"]), percent(arm["all_of_n"])] if most > 1 else []
        row += [percent(arm["compile_rate"]["value"])]
        row += [computing(arm)] if looked else []
        row += [percent(arm["parts"].get("seen", {}).get(v, {}).get("pass@1")) for v in ("seen", "unseen") if split]
        table.add_row(*row)
    show_table(console, table)


def print_rollout(console: Console, rollout: Rollout) -> None:
    """One completion: the program, what it printed, diagnostics, its answer and, where there is one, its verdict."""
    _block(console, "program", rollout.program.source)
    if rollout.program.entry:
        _block(console, "entry", rollout.program.entry)
    if rollout.execution is not None:
        _block(console, "printed", without_reports(rollout.execution.stdout))
        _block(console, "diagnostics", _diagnostics(rollout))
    console.print(Text(f"answer: {visible(rollout.answer.text) if rollout.answer else 'none'}"))
    verdict = rollout.verdict
    named = verdict.outcome if verdict.kind is None else f"{verdict.outcome} ({verdict.kind.replace('_', ' ')})"
    console.print(Text(f"verdict: {named}" + (f": {visible(verdict.detail)}" if verdict.detail else "")))
    if rollout.evidence:
        console.print(Text(f"computes: {rollout.computed}: {visible(rollout.evidence)}"))


def percent(share: float | None) -> str:
    """A share of 1 as a percentage with one decimal."""
    return NO_FIGURE if share is None else f"{100 * share:.1f} %"


def count(number: int, noun: str) -> str:
    """A number and what it counts, e.g. `1,240 problems`."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def between(figures: Mapping[str, Any]) -> str:
    """`low` and `high` of an estimate, in percent."""
    return NO_FIGURE if figures["low"] is None else f"{100 * figures['low']:.1f} to {100 * figures['high']:.1f}"


def visible(text: str) -> str:
    """The text with control characters spelled out: a program must not reach the reader's terminal with them."""
    return "".join(c if c.isprintable() or c in "\n\t" else ascii(c)[1:-1] for c in text)


def _at_k(summary: Mapping[str, Any]) -> list[str]:
    """pass@2, pass@4, pass@8 ...: those that are neither pass@1 nor any of n."""
    per = summary["samples_per_problem"]
    known = [f"pass@{2**power}" for power in range(1, per.bit_length()) if 2**power < per]
    shown = [f"{name} {with_interval(summary, name)}" for name in known if summary.get(name) is not None]
    return [f"{', '.join(shown)}: right with one of so many, unbiased"] if shown else []


def _parts(console: Console, summary: Mapping[str, Any]) -> Table:
    looked = "computes" in summary
    table = open_table(console, "part", "pass@1", "95 % interval", "problems", *(("computes",) if looked else ()))
    for label, values in summary["parts"].items():
        for value, figures in values.items() if len(values) > 1 else ():
            name = value if label == "seen" else f"{label} {value}"
            row = [name, percent(figures["pass@1"]), between(figures), f"{figures['n']:,}"]
            table.add_row(*row, *([computing(figures)] if looked else []))
    return table


def _kinds(console: Console, summary: Mapping[str, Any]) -> Table:
    kinds = sorted(summary["kinds"].items(), key=lambda item: (item[0] != "pass", -item[1], item[0]))
    total = sum(summary["kinds"].values())
    table = open_table(console, "verdict", "completions", "share")
    for kind, count in kinds:
        table.add_row(kind.replace("_", " "), f"{count:,}", percent(count / total))
    return table


def _diagnostics(rollout: Rollout) -> str:
    found = rollout.execution.diagnostics if rollout.execution else ()
    return "\n".join(f"{f'line {d.line}: ' if d.line else ''}{d.severity}: {d.message}" for d in found)


def _block(console: Console, title: str, text: str) -> None:
    lines = visible(text.rstrip()).splitlines()
    if not lines:
        return
    console.print(Text(f"{title}:", style="bold"))
    for line in lines[:LINES]:
        console.print(Text(f"  {line}"), soft_wrap=True)
    if len(lines) > LINES:
        console.print(Text(f"  … and {len(lines) - LINES:,} more lines"))


def show_table(console: Console, table: Table) -> None:
    """Print a table, apart from what stands before it where the output is no terminal."""
    if not console.is_terminal:
        console.print()
    console.print(table)


def open_table(console: Console, first: str, *headings: str) -> Table:
    """A table of a name and figures, plain where the output is no terminal."""
    table = Table(box=box.SIMPLE_HEAD if console.is_terminal else None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(first)
    for heading in headings:
        table.add_column(heading, justify="right", no_wrap=True)
    return table
