"""`lrcode audit`: whether the verdicts on a task source agree with what is known of its programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.evaluate.audit import Audit

SHOWN = 20
"""Disagreements of one kind that are listed; --json has all."""


@click.command()
@options.language
@options.tasks()
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="The first N tasks of each source only.")
@options.sandbox
@options.workers
@options.as_json
def audit(
    language: str, tasks: tuple[str, ...], limit: int | None, sandbox: Any, workers: int | None, as_json: bool
) -> None:
    """Try programs whose verdicts are known, and list each verdict that is another.

    What must pass: a source's own solutions, programs written from its chains and answers, and tables of a task's calls
    with their results. What must fail: these with one number or one entry changed (each entry in turn), the file that
    an exercise begins with, functions of one result, programs that only end, comments and nothing. Without --tasks, the
    plugin's own exercises are tried.

    Exits with 1 where a disagreement is not explained by the task itself.
    """
    from lrcode.evaluate.audit import audit as audited, own_exercises
    from lrcode.reward import open_grader

    given = [task for spec in tasks for task in options.open_specs([spec])[:limit]]
    with open_grader(language, sandbox=sandbox, workers=workers) as grader, options.counter(as_json, "tried") as show:
        found = audited(given, grader, show) if tasks else own_exercises(grader, show)
    if as_json:
        options.print_json(found.summary())
    else:
        _print(found)
    if found.stopped:
        raise KeyboardInterrupt(f"stopped after {found.tried} of {found.programs} programs")
    raise click.exceptions.Exit(1 if found.unexplained else 0)


def _print(found: Audit) -> None:
    from rich.table import Table

    from lrcode.evaluate.known import KINDS
    from lrcode.evaluate.tables import open_console, show_table

    console = open_console()
    console.print(f"{found.tried} programs of {found.tasks} tasks in {found.language}")
    for reason, count in found.left_out.most_common():
        console.print(f"  left out: {count} tasks: {reason}", markup=False)
    table = Table(box=None)
    for heading in ("programs", "must", "tried", "as expected", "explained", "unexplained"):
        table.add_column(heading, justify="left" if heading in ("programs", "must") else "right")
    for kind in (kind for kind in KINDS if kind in found.kinds):
        tally = found.kinds[kind]
        counts = (tally.tried, tally.as_expected, tally.explained, tally.unexplained)
        table.add_row(kind, tally.expected, *map(str, counts))
    show_table(console, table)
    for line in _listed(found):
        console.print(line, markup=False, soft_wrap=True)


def _listed(found: Audit) -> list[str]:
    lines = [f"known to be wrong: {task}: {said}" for task, said in found.errata.items()]
    for explained in (False, True):
        for kind in found.kinds:
            some = [one for one in found.disagreements if one.kind == kind and bool(one.explained) == explained]
            for one in some[:SHOWN]:
                what = f" ({one.what})" if one.what else ""
                why = f"; explained: {one.explained}" if one.explained else ""
                lines.append(f"{one.task}: {one.kind}{what} must {one.expected}, found {one.found}{why}")
            if some[SHOWN:]:
                lines.append(f"... and {len(some) - SHOWN} more of {kind}; --json has them")
    return lines


COMMANDS: tuple[click.Command, ...] = (audit,)
