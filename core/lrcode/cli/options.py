"""Options that several commands share, so that one name means one thing everywhere."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from lrcode.language import Language
    from lrcode.tasks.open import Source
    from lrcode.tasks.opened import Opened
    from lrcode.train.progress import Progress
    from lrcode.types import Task

F = TypeVar("F", bound=Callable[..., Any])
FILE = click.Path(path_type=Path)


def language(command: F) -> F:
    """`--lang NAME`."""
    return click.option("--lang", "language", metavar="NAME", required=True, help="An installed language plugin.")(
        command
    )


def sandbox(command: F) -> F:
    """`--sandbox`."""
    return click.option(
        "--sandbox",
        type=click.Choice(["default", "strict", "off"]),
        default="default",
        show_default=True,
        help="Walls around programs: those that hold here, refuse to run unless all hold, or rlimits alone.",
    )(command)


def executor(command: F) -> F:
    """`--executor` and `--ray-address`."""
    place = click.option(
        "--executor",
        type=click.Choice(["local", "ray"]),
        default="local",
        show_default=True,
        help="Where programs run: here, or on the nodes of a Ray cluster.",
    )
    address = click.option(
        "--ray-address",
        metavar="HOST:PORT",
        default="auto",
        show_default=True,
        help="Of that cluster; local: begin one.",
    )
    return place(address(command))


def workers(command: F) -> F:
    """`--workers N`."""
    return click.option(
        "--workers", type=click.IntRange(min=1), metavar="N", help="Programs that run at once.  [default: one a core]"
    )(command)


def as_json(command: F) -> F:
    """`--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON object for a script.")(command)


def tasks(**more: Any) -> Callable[[F], F]:
    """`--tasks SPEC`, as often as wanted."""
    return click.option(
        "--tasks",
        "tasks",
        multiple=True,
        metavar="SPEC",
        help="A task source: a .jsonl or .json file, packed as .gz or not, of GSM8K, SVAMP, GSM-hard, MathQA-Python, "
        "MBPP, HumanEval, McEval, MultiPL-E, of stdin and stdout cases as Agnostics has them, or of lrcode's schema; a "
        "part of it by its labels, e.g. mbpp.jsonl?split=test; a folder of exercises; gsm8k, svamp, gsm-hard, "
        "mathqa-python, mbpp or humaneval from the hub, with :SPLIT or without; "
        "builtin:SPLIT?levels=1-3&n=200&seed=0.  Repeatable.",
        **more,
    )


def open_specs(specs: Sequence[str], sources: Source | None = None) -> list[Task]:
    """The tasks of every source, one after the other; `sources` are asked first, where extensions join in."""
    return open_sources(specs, sources).tasks


def open_sources(specs: Sequence[str], sources: Source | None = None) -> Opened:
    """The same, with the rows that became no task, of which stderr is told."""
    from lrcode.tasks.open import open_source
    from lrcode.tasks.opened import Opened

    found = []
    for spec in specs:
        found.append(open_source(spec, sources))
        if found[-1].line:
            click.echo(f"{spec}: {found[-1].line}", err=True)
    return Opened([task for one in found for task in one.tasks], tuple(row for one in found for row in one.left_out))


def open_askable(specs: Sequence[str], language: Language, sources: Source | None = None) -> list[Task]:
    """The tasks of every source that the language can judge; stderr is told of the others."""
    from lrcode.train.sources import askable

    found: list[Task] = []
    for spec in specs:
        tasks, said = askable(spec, language, sources)
        found += tasks
        if said:
            click.echo(said, err=True)
    return found


@contextmanager
def counter(quiet: bool, title: str = "graded") -> Iterator[Callable[[int, int], None] | None]:
    """A bar on stderr, told how many are done of how many; None where it should be quiet."""
    if quiet:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress as Bars, TextColumn, TimeElapsedColumn

    columns = (TextColumn(title), BarColumn(bar_width=24), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bars:
        bar = bars.add_task("", total=None)
        yield lambda done, total: bars.update(bar, completed=done, total=total)


@contextmanager
def preemptible() -> Iterator[None]:
    """SIGTERM, which a preempted job gets, is Ctrl-C inside."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # not the main thread: whoever called has signals of its own
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def progress() -> Iterator[Progress]:
    """Bars on a terminal, plain lines elsewhere; on stderr."""
    from lrcode.train.progress import Live, Plain

    if not sys.stderr.isatty():
        yield Plain()
        return
    with Live() as live:
        yield live


def can_show(text: str, encoding: str | None) -> bool:
    """Whether an encoding has every letter of a text."""
    try:
        text.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def print_json(value: object) -> None:
    """One JSON object on stdout."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    click.echo(text if can_show(text, sys.stdout.encoding) else json.dumps(value, indent=2))
