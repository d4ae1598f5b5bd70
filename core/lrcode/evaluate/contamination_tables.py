"""What a training set gives away of an evaluation, as tables for a person; looks nothing up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from lrcode.evaluate.tables import between, count, open_table, percent, show_table, visible


def print_contamination(console: Console, found: Mapping[str, Any], most: int) -> None:
    """How many problems are given away, how, the rates without them and with them, and at most `most` of them."""
    given, problems = found["given_away"], found["problems"]
    against = ", ".join(map(visible, found["against"]))
    share = percent(len(given) / problems if problems else None)
    line = f"{len(given):,} of {count(problems, 'problem')} ({share}) given away by {count(found['texts'], 'text')}"
    console.print(Text(f"{line} of {against}", style="bold"), soft_wrap=True)
    if found["seen"]:
        seen = count(found["seen"], "problem")
        console.print(Text(f"{seen} of templates that training has: only the same text counts"))
    for note in found["notes"]:
        console.print(Text(f"note: {visible(note)}"), soft_wrap=True)
    if found["reasons"]:
        table = open_table(console, "given away by", "problems")
        for reason, number in found["reasons"].items():
            table.add_row(reason, f"{number:,}")
        show_table(console, table)
    if "clean" in found:
        _rates(console, found)
    for entry in given[:most]:
        console.print(Text(f"\n{visible(entry['id'])}: {entry['reason']}, {visible(entry['where'])}"), soft_wrap=True)
        console.print(Text(f"  asked:  {_short(entry['question'])}"), soft_wrap=True)
        console.print(Text(f"  learnt: {_short(entry['text'])}"), soft_wrap=True)
    if len(given) > most:
        console.print(Text(f"… and {len(given) - most:,} more: --most {len(given)}"))


def _rates(console: Console, found: Mapping[str, Any]) -> None:
    table = open_table(console, "problems", "pass@1", "95 % interval", "problems")
    for part in ("clean", "contaminated"):
        rates = found[part]
        table.add_row(part, percent(rates["pass@1"]), between(rates), f"{rates['n']:,}")
    show_table(console, table)


def _short(text: str, most: int = 300) -> str:
    line = visible(" ".join(text.split()))
    return line if len(line) <= most else line[: most - 1] + "…"
