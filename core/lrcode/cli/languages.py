"""`lrcode languages`: what is installed, and whether it can work here."""

from __future__ import annotations

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import EntryPoint
from typing import TypedDict

import click

from lrcode.cli import options
from lrcode.errors import LrcodeError, UsageError
from lrcode.facts import Facts
from lrcode.language import installed_languages, load_language
from lrcode.run.command import find_interpreter

_PATIENCE_S = 10
"""Seconds that a version command has."""


class Row(TypedDict):
    """One installed language."""

    name: str
    title: str
    distribution: str
    version: str
    interpreter: str
    grammar: bool
    warm: bool
    why_cold: str
    tasks: list[str]
    profiles: list[str]
    contract: int | None
    error: str


@click.command("languages")
@options.as_json
def languages(as_json: bool) -> None:
    """Show the installed languages: package, interpreter, grammar, warm or cold, kinds of task.

    Each interpreter is started, to see whether programs can be forks of it (warm) or need a start each (cold).
    `lrcode doctor` says more of each, and what mends what is missing.
    """
    installed = installed_languages()
    with ThreadPoolExecutor() as pool:
        rows = list(pool.map(_row, installed, installed.values()))
    if as_json:
        options.print_json(rows)
        return
    if not rows:
        click.echo("no language is installed: `pip install lrcode-prolog`, or another plugin")
        return
    _print(rows)


def _row(name: str, points: tuple[EntryPoint, ...]) -> Row:
    dists = [p.dist for p in points if p.dist]
    row = Row(
        name=name,
        title="",
        distribution=" and ".join(d.name for d in dists),
        version=" and ".join(d.version for d in dists),
        interpreter="",
        grammar=False,
        warm=False,
        why_cold="",
        tasks=[],
        profiles=[],
        contract=None,
        error="",
    )
    try:
        facts = load_language(name).facts
    except UsageError as error:
        row["error"] = str(error)
        return row
    row["title"], row["grammar"] = facts.title, facts.grammar is not None
    row["profiles"] = [p.name for p in facts.profiles]
    row["tasks"], row["contract"] = kinds_of_task(facts), facts.contract
    row["interpreter"] = interpreter_version(facts.version_command or (facts.command[0], "--version"))
    try:
        find_interpreter(facts)
        row["why_cold"] = _why_cold(facts)
        row["warm"] = not row["why_cold"]
    except LrcodeError as error:
        row["error"] = str(error)
    return row


def kinds_of_task(facts: Facts) -> list[str]:
    """How tasks may be judged in a language, for a person."""
    calls = ["literal calls"] if facts.calling else []
    return ["answers", "stdin cases", *calls, *([f"unit tests ({facts.unit_tests})"] if facts.unit_tests else [])]


def _why_cold(facts: Facts) -> str:
    from lrcode.run.open import open_runner

    with open_runner(facts) as runner:
        return runner.why_cold(facts.profiles[0].name)


def interpreter_version(command: tuple[str, ...]) -> str:
    """The first line that the version command prints, with its name before a bare number; empty where it cannot run."""
    if shutil.which(command[0]) is None:
        return ""
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE_S, stdin=subprocess.DEVNULL, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    first = next(iter((done.stdout or done.stderr).decode("utf-8", "replace").strip().splitlines()), "")
    return first if any(map(str.isalpha, first)) else f"{command[0]} {first}".strip()


def _print(rows: list[Row]) -> None:
    from rich.table import Table

    from lrcode.evaluate.tables import open_console

    table = Table(box=None, pad_edge=False)
    for head in ("language", "distribution", "interpreter", "grammar", "runs", "tasks"):
        table.add_column(head, overflow="fold")
    for row in rows:
        grammar = "yes" if row["grammar"] else "no"
        about = row["error"] or row["interpreter"]
        runs = "" if row["error"] else "warm" if row["warm"] else "cold"
        table.add_row(
            row["name"], f"{row['distribution']} {row['version']}", about, grammar, runs, ", ".join(row["tasks"])
        )
    open_console().print(table)


COMMANDS = (languages,)
