"""`lrcode languages`: what is installed, and whether it can work here."""

from __future__ import annotations

import shutil
import subprocess
from importlib.metadata import EntryPoint
from typing import TypedDict

import click

from lrcode.cli import options
from lrcode.errors import UsageError
from lrcode.language import installed_languages, load_language


class Row(TypedDict):
    """One installed language."""

    name: str
    title: str
    distribution: str
    version: str
    interpreter: str
    grammar: bool
    profiles: list[str]
    error: str


@click.command("languages")
@options.as_json
def languages(as_json: bool) -> None:
    """Show the installed languages with their distribution, interpreter and grammar."""
    rows = [_row(name, points) for name, points in installed_languages().items()]
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
        profiles=[],
        error="",
    )
    try:
        facts = load_language(name).facts
    except UsageError as error:
        row["error"] = str(error)
        return row
    row["title"], row["grammar"] = facts.title, facts.grammar is not None
    row["profiles"] = [p.name for p in facts.profiles]
    row["interpreter"] = interpreter_version(facts.version_command or (facts.command[0], "--version"))
    if not row["interpreter"]:
        package = facts.install.get("debian")
        row["error"] = f"{facts.command[0]} is not installed" + (f": `apt-get install {package}`" if package else "")
    return row


def interpreter_version(command: tuple[str, ...]) -> str:
    """The first line that the version command prints, empty where it cannot be run."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL, check=False)
    lines = (done.stdout or done.stderr).strip().splitlines()
    return lines[0] if lines else command[0]


def _print(rows: list[Row]) -> None:
    from rich.table import Table

    from lrcode.evaluate.tables import open_console

    table = Table(box=None, pad_edge=False)
    for head in ("language", "distribution", "interpreter", "grammar", "profiles"):
        table.add_column(head, overflow="fold")
    for row in rows:
        grammar = "yes" if row["grammar"] else "no"
        about = row["error"] or row["interpreter"]
        table.add_row(
            row["name"], f"{row['distribution']} {row['version']}", about, grammar, ", ".join(row["profiles"])
        )
    open_console().print(table)


COMMANDS = (languages,)
