"""A comparison as tables for a person; works nothing out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from lrcode.evaluate.attempts import Results
from lrcode.evaluate.changed import gain, usual
from lrcode.evaluate.compare import written
from lrcode.evaluate.tables import NO_FIGURE, between, computing, count, open_table, percent, show_table, visible


def print_compared(console: Console, found: Mapping[str, Any], most: int, by: Sequence[str]) -> None:
    """The verdict first, then what it rests on; at most `most` problems gained and as many lost.

    Args:
        by: labels to break the difference down by; `kind` shows which verdicts became which.
    """
    console.print(Text(visible(found["says"]), style="bold"), soft_wrap=True)
    for warning in found["warnings"]:
        console.print(Text(f"note: {visible(warning)}"), soft_wrap=True)
    _arms(console, found["arms"])
    _differences(console, found)
    _kinds(console, found["kinds"])
    for label in by:
        if label == "kind":
            _transitions(console, found["transitions"])
        else:
            _parts(console, label, found["parts"].get(label, {}))
    _changed(console, found, most)


def print_completions(console: Console, sides: Sequence[Results], task: str) -> None:
    """One completion of a problem from each side, one below the other: the first one of its usual verdict."""
    question = next((p.question for s in sides if (p := s.problems.get(task)) and p.question), "")
    console.print(Text(f"{visible(task)}: {visible(question)}", style="bold"), soft_wrap=True)
    for results in sides:
        problem = results.problems.get(task)
        console.print(Text(f"\n{results.place}", style="bold"), soft_wrap=True)
        if problem is None:
            console.print(Text("has no such problem"))
            continue
        kind = usual(problem.attempts)
        said = ", ".join(a.kind.replace("_", " ") for a in problem.attempts)
        console.print(Text(f"{count(len(problem.attempts), 'completion')}: {said}"), soft_wrap=True)
        rows = [row for row in results.completions(task) if (row["kind"] or row["outcome"]) == kind]
        if not rows:
            console.print(Text("its completions are not stored: `lrcode eval --out DIR` stores them"))
            continue
        for line in visible(rows[0]["completion"]).rstrip().split("\n"):
            console.print(Text(f"  {line}"), soft_wrap=True)
        detail = f": {visible(rows[0]['detail'])}" if rows[0]["detail"] else ""
        console.print(Text(f"{kind.replace('_', ' ')}{detail}"), soft_wrap=True)


def _arms(console: Console, arms: Sequence[Mapping[str, Any]]) -> None:
    n = min(arm["samples_per_problem"] for arm in arms)
    most = sorted({k for arm in arms for k in _powers(arm["samples_per_problem"]) if f"pass@{k}" in arm})
    table = open_table(console, "", *(visible(arm["name"]) for arm in arms))
    table.add_row("pass@1", *(_with(arm["pass@1"], arm) for arm in arms))
    for name in (f"pass@{k}" for k in most):
        table.add_row(name, *(_rate(arm, name) for arm in arms))
    for name, says in (("any_of_n", "any of n"), ("all_of_n", "all of n")) if n > 1 else ():
        table.add_row(says, *(_rate(arm, name) for arm in arms))
    table.add_row("compile rate", *(_with(arm["compile_rate"]["value"], arm["compile_rate"]) for arm in arms))
    if any("computes" in arm for arm in arms):
        table.add_row(
            "right answers that compute", *(computing(arm) if "computes" in arm else NO_FIGURE for arm in arms)
        )
    table.add_row("samples a problem", *(str(arm["samples_per_problem"]) for arm in arms))
    for kind, says in (("infra", "machine failed"), ("unjudged", "no test")):
        if any(arm["left_out"][kind] for arm in arms):
            table.add_row(f"left out: {says}", *(f"{arm['left_out'][kind]:,}" for arm in arms))
    show_table(console, table)


def _powers(samples: int) -> list[int]:
    """2, 4, 8 ... below the number of samples: any of n is the last one."""
    return [2**power for power in range(1, samples.bit_length()) if 2**power < samples]


def _rate(arm: Mapping[str, Any], name: str) -> str:
    return _with(arm[name], arm["intervals"][name]) if arm.get(name) is not None else NO_FIGURE


def _with(value: float | None, interval: Mapping[str, Any]) -> str:
    return percent(value) if interval["low"] is None else f"{percent(value)} ({between(interval)})"


def _differences(console: Console, found: Mapping[str, Any]) -> None:
    table = open_table(console, "difference, points", "", "95 % interval", "problems", "p", "p, for all of these")
    first = found["difference"]
    table.add_row("pass@1", _points(first), _around(first), f"{first['n']:,}", _p(first["p"]), "")
    for name, entry in found["secondary"].items():
        row = [name.replace("_", " "), _points(entry), _around(entry), f"{entry['n']:,}"]
        table.add_row(*row, _p(entry["p"]), _p(entry["holm"]))
    show_table(console, table)


def _kinds(console: Console, kinds: Mapping[str, Mapping[str, Any]]) -> None:
    table = open_table(console, "verdict, % of completions", "first", "second", "difference", "95 % interval")
    for kind, entry in kinds.items():
        shares = [percent(entry["one"]), percent(entry["other"])]
        table.add_row(kind.replace("_", " "), *shares, _points(entry), _around(entry))
    show_table(console, table)


def _transitions(console: Console, found: Mapping[str, Mapping[str, int]]) -> None:
    columns = dict.fromkeys(kind for row in found.values() for kind in row)
    ordered = sorted(columns, key=lambda kind: kind != "pass")
    names = [kind.replace("_", " ") for kind in ordered]
    table = open_table(console, "problems: usual verdict, then", *names)
    for before in sorted(found, key=lambda kind: kind != "pass"):
        row = [f"{found[before][after]:,}" if after in found[before] else "" for after in ordered]
        table.add_row(before.replace("_", " "), *row)
    show_table(console, table)


def _parts(console: Console, label: str, values: Mapping[str, Mapping[str, Any]]) -> None:
    if not values:
        console.print(Text(f"no label {label!r} that parts these problems"))
        return
    table = open_table(console, label, "first", "second", "difference", "95 % interval", "problems", "p")
    for value, entry in values.items():
        row = [visible(value), percent(entry["one"]), percent(entry["other"]), _points(entry), _around(entry)]
        table.add_row(*row, f"{entry['n']:,}", _p(entry["p"]))
    show_table(console, table)


def _changed(console: Console, found: Mapping[str, Any], most: int) -> None:
    changed, samples = found["changed"], max(arm["samples_per_problem"] for arm in found["arms"])
    gained = [entry for entry in changed if gain(entry) > 0]
    lost = [entry for entry in changed if gain(entry) < 0]
    console.print()
    said = f"{len(gained):,} problems pass more often, {len(lost):,} less"
    if samples > 1:
        said += f"; of two evaluations of one model about {found['expected_changed']:.0f} would differ"
    beyond = sum(entry["beyond"] for entry in changed)
    said += (
        f"; {beyond:,} by more than the draw of samples explains (marked *)" if beyond else "; no single one for sure"
    )
    console.print(Text(said), soft_wrap=True)
    _gained_and_lost(console, gained, lost, most)


def _gained_and_lost(console: Console, gained: Sequence[Any], lost: Sequence[Any], most: int) -> None:
    for title, own in (("gained", gained), ("lost", lost)):
        if not own[:most]:
            continue
        table = open_table(console, title, "passed", "verdicts")
        table.add_column("question", no_wrap=True)
        rows = [_row(entry) for entry in own[:most]]
        room = max(console.width - sum(max(len(row[cell]) for row in rows) + 2 for cell in range(3)), 20)
        for *cells, question in rows:
            table.add_row(*cells, question if len(question) <= room else question[: room - 1] + "…")
        show_table(console, table)
        if len(own) > most:
            console.print(Text(f"… and {len(own) - most:,} more: --changed {len(own)}"))


def _row(entry: Mapping[str, Any]) -> tuple[str, str, str, str]:
    passed = " → ".join(f"{a}/{n}" for a, n in (entry["one"], entry["other"]))
    kinds = " → ".join(kind.replace("_", " ") for kind in entry["kinds"])
    name = ("* " if entry["beyond"] else "") + visible(entry["id"])
    return name, passed, kinds, visible(" ".join(entry["question"].split()))


def _points(entry: Mapping[str, Any]) -> str:
    return NO_FIGURE if entry["value"] is None else f"{100 * entry['value']:+.1f}"


def _around(entry: Mapping[str, Any]) -> str:
    return NO_FIGURE if entry["low"] is None else f"{100 * entry['low']:+.1f} to {100 * entry['high']:+.1f}"


def _p(value: float) -> str:
    return written(value).removeprefix("p = ").removeprefix("p ")
