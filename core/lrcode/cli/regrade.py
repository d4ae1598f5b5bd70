"""`lrcode regrade`: stored completions under today's grader, and which verdicts changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from rich.console import Console

    from lrcode.evaluate.regrading import Regrading


@click.command()
@click.argument("place", metavar="RUN", type=options.FILE)
@click.option("--stage", default="", metavar="NAME", help="Only rollouts of it: grpo, eval-after, validation, ...")
@click.option(
    "--kind", default="", metavar="KIND", help="Only those with this verdict: pass, syntax, wrong, infra, ..."
)
@click.option("--where", "condition", default="", metavar="SQL", help="Only those: a condition of DuckDB over columns.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="The first N of them.")
@click.option("--lang", "language", default="", metavar="NAME", help="Where RUN does not say of which language it is.")
@click.option("--out", type=options.FILE, metavar="DIR", help="For the result.  [default: RUN/regraded/TIME]")
@click.option("--show", type=click.IntRange(min=0), default=0, metavar="N", help="Print N completions that changed.")
@options.sandbox
@options.workers
@options.as_json
def regrade(
    place: Path,
    stage: str,
    kind: str,
    condition: str,
    limit: int | None,
    language: str,
    out: Path | None,
    show: int,
    sandbox: Any,
    workers: int | None,
    as_json: bool,
) -> None:
    """Grade the stored completions of RUN again with today's grader, and say which verdicts changed and why.

    RUN is a run directory, a folder of `lrcode eval --out`, or a Parquet file of either, and stays as it is. Grading is
    as its config says: weights, extensions, CPU seconds. Every old verdict beside the new one is written as Parquet.
    Ctrl-C and SIGTERM keep what was done. E.g. `--where "kind = 'timeout' AND step > 100"`.
    """
    from lrcode.evaluate.regrade import Selection
    from lrcode.evaluate.regrading import regrade_place
    from lrcode.evaluate.store import KIND

    parts = [f"({condition}\n)"] if condition else []
    parts += ["{} = '{}'".format(KIND, kind.replace("'", "''"))] if kind else []
    selection = Selection(stage, " AND ".join(parts), limit or 0)
    with options.preemptible(), options.counter(as_json, "regraded") as bar:
        found = regrade_place(
            place,
            language=language,
            selection=selection,
            out=out,
            show=show,
            sandbox=sandbox,
            workers=workers,
            progress=bar,
        )
    if as_json:
        options.print_json({**found.summary(), "examples": [one.row() for one in found.examples]})
    else:
        _print(found)
    if not found.complete:
        raise KeyboardInterrupt(f"stopped after {found.tallies.graded:,} of {found.selected:,} rollouts")


def _print(found: Regrading) -> None:
    from lrcode.evaluate.tables import count, open_console

    console, summary = open_console(), found.summary()
    graded, changed = summary["graded"], summary["changed"]
    share = f" ({100 * changed / graded:.2f} %)" if graded else ""
    lines = [f"{count(graded, 'rollout')} graded again: {count(changed, 'verdict')} changed{share}, "
             f"{count(summary['rescored'], 'score')}"]  # fmt: skip
    lines += [f"{count(number, 'rollout')} not graded: {reason}" for reason, number in summary["unreadable"].items()]
    lines += [f"{count(number, 'score')} alone: {why}" for why, number in summary["scores_alone"].items()]
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)
    _tables(console, summary)
    for line in _around(summary):
        console.print(line, markup=False, soft_wrap=True)
    _examples(console, found)


def _tables(console: Console, summary: dict[str, Any]) -> None:
    from lrcode.evaluate.tables import open_table, percent, show_table

    if summary["moves"]:
        table = open_table(console, "then → now", "rollouts")
        table.add_column("why")
        for move in summary["moves"]:
            names = " → ".join(move[key].replace("_", " ") for key in ("old", "new"))
            for place, (why, number) in enumerate(move["why"].items()):
                table.add_row("" if place else names, f"{number:,}", why)
        show_table(console, table)
    table = open_table(console, "stage", "rollouts", "right then", "right now")
    for stage, figures in summary["stages"].items():
        rates = (percent(figures[key]) for key in ("old_pass_rate", "new_pass_rate"))
        table.add_row(stage, f"{figures['graded']:,}", *rates)
    if summary["stages"]:
        show_table(console, table)


def _around(summary: dict[str, Any]) -> list[str]:
    if not summary["versions_stored"]:
        lines = ["versions then are not stored"]
    elif summary["differs"]:
        lines = [f"different now: {line}" for line in summary["differs"]]
    else:
        lines = ["lrcode, plugin, interpreter, walls and Python are the same versions as then"]
    lines += [f"note: {line}" for line in summary["notes"]]
    return lines + ([f"kept in {summary['out']}"] if summary["out"] else [])


def _examples(console: Console, found: Regrading) -> None:
    from lrcode.evaluate.tables import print_rollout, visible

    for one in found.examples:
        stored = one.stored
        console.print(f"\n{stored['id']}, task {visible(stored['task_id'])}: {one.why()}", markup=False, soft_wrap=True)
        said = f": {stored['detail']}" if stored["detail"] else ""
        console.print(f"then: {one.old}{visible(said)}", markup=False, soft_wrap=True)
        print_rollout(console, one.now)


COMMANDS: tuple[click.Command, ...] = (regrade,)
