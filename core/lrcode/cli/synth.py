"""`lrcode synth`: verified programs from chains of arithmetic and from a user's own folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.synth.pipeline import Synthesis


@click.command()
@options.language
@options.tasks(default=["builtin:train?n=1000"], show_default=True)
@click.option(
    "--programs", type=options.FILE, metavar="DIR", help="Your own programs, verified like the others and added."
)
@click.option("--held-out", multiple=True, metavar="SPEC", help="Tasks that nothing kept may overlap.  Repeatable.")
@click.option("--out", type=options.FILE, metavar="FILE", required=True, help="JSONL file, a new one.")
@options.sandbox
@options.workers
@options.as_json
def synth(
    language: str,
    tasks: tuple[str, ...],
    programs: Path | None,
    held_out: tuple[str, ...],
    out: Path,
    sandbox: Any,
    workers: int | None,
    as_json: bool,
) -> None:
    """Write verified programs: each is run, compared with the answer, and kept only if right.

    GSM8K's <<...>> annotations and the built-in generator's chains become programs of the language. Ctrl-C keeps what
    was verified; the same command goes on from there.
    """
    from lrcode.synth.output import synthesize_to_file

    with options.counter(as_json, "verified") as show:
        done = synthesize_to_file(
            language,
            tasks,
            out,
            programs=programs,
            held_out=held_out,
            sandbox=sandbox,
            workers=workers,
            progress=None if show is None else lambda tried, kept, total: show(tried, total),
        )
    if as_json:
        options.print_json({"kept": len(done.kept), "dropped": dict(done.dropped.most_common()), "out": str(out)})
    else:
        _print(done, out)


def _print(done: Synthesis, out: Path) -> None:
    total = len(done.kept) + done.dropped.total()
    click.echo(f"{len(done.kept)} of {total} became verified programs: {out}")
    for reason, count in done.dropped.most_common():
        click.echo(f"  {count:6d} thrown away: {reason}")


COMMANDS = (synth,)
