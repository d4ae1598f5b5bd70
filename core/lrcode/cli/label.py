"""`lrcode label`: good and bad statements from verified programs, by changing and running them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.synth.labelling import Labelling
    from lrcode.synth.teacher import Teacher


@click.command()
@options.language
@click.option(
    "--samples",
    type=options.FILE,
    multiple=True,
    metavar="FILE",
    help="Verified programs, as `lrcode synth` writes them; they are run again.  Repeatable.",
)
@options.tasks()
@click.option("--out", type=options.FILE, metavar="FILE", required=True, help="JSONL file, a new one.")
@click.option(
    "--per-program",
    type=click.IntRange(min=0),
    default=8,
    show_default=True,
    metavar="N",
    help="Most changed programs that are kept of each: as far as there are such, two wrong for each right one.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Of the changes and of those drawn.")
@click.option("--teacher", metavar="URL", help="An OpenAI-compatible endpoint that rewrites statements, too.")
@click.option("--teacher-model", metavar="NAME", help="Its model.  [default: the first that it serves]")
@click.option(
    "--teacher-changes",
    type=click.IntRange(min=1),
    default=4,
    show_default=True,
    metavar="N",
    help="Rewrites that it is asked for, of each program.",
)
@click.option("--teacher-cache", type=options.FILE, metavar="DIR", help="Where its answers are kept for other runs.")
@click.option(
    "--teacher-requests",
    type=click.IntRange(min=1),
    default=10_000,
    show_default=True,
    metavar="N",
    help="Most requests that it is sent; each is about one statement.",
)
@options.sandbox
@options.workers
@options.as_json
def label(
    language: str,
    samples: tuple[Path, ...],
    tasks: tuple[str, ...],
    out: Path,
    per_program: int,
    seed: int,
    teacher: str | None,
    teacher_model: str | None,
    teacher_changes: int,
    teacher_cache: Path | None,
    teacher_requests: int,
    sandbox: Any,
    workers: int | None,
    as_json: bool,
) -> None:
    """Label statements good or bad: verified programs are changed in one place, and run again.

    A change that is to keep the meaning must stay right, one that is to change it must make the program wrong; else
    it is dropped. What was changed in a wrong program is bad. Ctrl-C keeps what was labelled; the same command goes on
    from there. `lrcode train-prm` learns from the file.
    """
    if not samples and not tasks:
        raise click.UsageError("nothing to label: give --samples FILE (from `lrcode synth`) or --tasks SPEC")
    if teacher_model and not teacher:
        raise click.UsageError("--teacher-model needs --teacher URL")
    from lrcode.synth.label import Asked
    from lrcode.synth.labelling import label_to_file

    with ExitStack() as stack:
        rewriter = None
        if teacher:
            rewriter = _teacher(language, teacher, teacher_model or "", teacher_cache, teacher_requests)
            stack.callback(rewriter.close)
        done = label_to_file(
            language,
            out,
            samples=samples,
            specs=tasks,
            asked=Asked(per_program, seed, rewriter, teacher_changes),
            sandbox=sandbox,
            workers=workers,
            progress=stack.enter_context(options.counter(as_json, "labelled")),
        )
    if as_json:
        options.print_json(_summary(done, out))
    else:
        _print(done, out)


def _teacher(language: str, url: str, model: str, cache: Path | None, requests: int) -> Teacher:
    from lrcode.language import load_language
    from lrcode.synth.teacher import open_teacher

    return open_teacher(url, model, title=load_language(language).facts.title, cache=cache, requests=requests)


def _summary(done: Labelling, out: Path) -> dict[str, object]:
    return {
        "programs": done.programs,
        "rows": done.total.programs,
        "statements": {name: count for name, count in asdict(done.total).items() if name != "programs"},
        "kinds": {kind or "verified": asdict(tally) for kind, tally in done.kinds.items()},
        "dropped": dict(done.dropped.most_common()),
        "runs": done.runs,
        "seconds": round(done.seconds, 3),
        "out": str(out),
    }


def _print(done: Labelling, out: Path) -> None:
    total = done.total
    click.echo(f"{done.programs} verified programs and {total.programs - done.programs} changed ones: {out}")
    click.echo(f"{'':>14}{'programs':>10}{'good':>9}{'bad':>9}{'unknown':>9}   statements")
    shown = [(kind or "verified", tally) for kind, tally in sorted(done.kinds.items())]
    for kind, tally in [*shown, ("all", total)]:
        click.echo(f"{kind:>14}{tally.programs:10}{tally.good:9}{tally.bad:9}{tally.unknown:9}")
    if total.good:
        click.echo(f"{total.bad / total.good:.2f} bad for each good one; PRLCoder's 3,469 good and 2,674 bad are 0.77")
    for reason, count in done.dropped.most_common():
        click.echo(f"  {count:6d} thrown away: {reason}")
    if done.seconds:
        click.echo(f"{done.runs} programs ran in {done.seconds:.1f} s, {done.runs / done.seconds:.0f} a second")


COMMANDS = (label,)
