"""`lrcode synth`: verified programs from chains of arithmetic and from a user's own folder, and mutants of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.synth.pipeline import Synthesis
    from lrcode.synth.yields import Yields

DEFAULT_TASKS = "builtin:train?n=1000"


@click.command()
@options.language
@options.tasks()
@click.option(
    "--programs", type=options.FILE, metavar="DIR", help="Your own programs, verified like the others and added."
)
@click.option(
    "--samples",
    type=options.FILE,
    metavar="FILE",
    help="With --mutate: verified programs that this command wrote before; they are run again and mutated.",
)
@click.option("--held-out", multiple=True, metavar="SPEC", help="Tasks that nothing kept may overlap.  Repeatable.")
@click.option(
    "--mutate",
    type=click.IntRange(min=1),
    metavar="K",
    help="Make up to K new problems or programs of each verified one: other numbers, the program rewritten, or both.",
)
@click.option(
    "--mix",
    type=click.Choice(["mixed", "numbers", "rewrites"]),
    default="mixed",
    show_default=True,
    help="With --mutate: of both kinds, or problems with other numbers alone, or programs rewritten alone.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Of --mutate.")
@click.option(
    "--originals/--no-originals", default=True, show_default=True, help="With --mutate: write those mutated, too."
)
@click.option("--out", type=options.FILE, metavar="FILE", required=True, help="JSONL file, a new one.")
@options.sandbox
@options.workers
@options.as_json
def synth(
    language: str,
    tasks: tuple[str, ...],
    programs: Path | None,
    samples: Path | None,
    held_out: tuple[str, ...],
    mutate: int | None,
    mix: str,
    seed: int,
    originals: bool,
    out: Path,
    sandbox: Any,
    workers: int | None,
    as_json: bool,
) -> None:
    """Write verified programs: each is run, compared with the answer, and kept only if right.

    GSM8K's <<...>> annotations and the built-in generator's chains become programs of the language; without --tasks
    and --samples they are 1,000 built-in problems. Mutants are run like all others; their labels say what they
    were made of, and how. Ctrl-C keeps what was verified; the same command goes on from there.
    """
    if samples and not mutate:
        raise click.UsageError("--samples goes with --mutate K: they are verified already")
    if not mutate and (mix != "mixed" or seed or not originals):
        raise click.UsageError("--mix, --seed and --no-originals go with --mutate K")
    if not (tasks or samples):
        tasks = (DEFAULT_TASKS,)
    common: dict[str, Any] = {"programs": programs, "held_out": held_out, "sandbox": sandbox, "workers": workers}
    with options.counter(as_json, "verified") as show:
        common["progress"] = None if show is None else lambda tried, kept, total: show(tried, total)
        if mutate:
            from lrcode.synth.mutate import Wanted, mutate_to_file

            wanted = Wanted(mutants=mutate, seed=seed, originals=originals, mix=mix)
            yields = mutate_to_file(language, tasks, out, wanted, samples=samples, **common)
        else:
            from lrcode.synth.output import synthesize_to_file

            done = synthesize_to_file(language, tasks, out, **common)
    if mutate and as_json:
        options.print_json({**yields.row(), "out": str(out)})
    elif mutate:
        _print_yields(yields, out)
    elif as_json:
        options.print_json({"kept": len(done.kept), "dropped": dict(done.dropped.most_common()), "out": str(out)})
    else:
        _print(done, out)


def _print(done: Synthesis, out: Path) -> None:
    total = len(done.kept) + done.dropped.total()
    click.echo(f"{len(done.kept)} of {total} became verified programs: {out}")
    _print_reasons("thrown away", done.dropped)


def _print_yields(yields: Yields, out: Path) -> None:
    resumed = f", {yields.resumed:,} of them before" if yields.resumed else ""
    click.echo(
        f"{yields.pairs:,} verified pairs from {yields.originals:,} verified originals{resumed}, "
        f"{yields.seconds:,.0f} s, {yields.pairs_per_second:,.0f} a second: {out}"
    )
    click.echo(f"{yields.questions:,} different questions, {yields.masked_questions:,} different but for their numbers")
    for kind, made in yields.made.most_common():
        kept = yields.kept[kind]
        click.echo(f"  {kept:7,d} of {made:7,d} verified ({kept / made:7.2%}): {kind}")
    _print_reasons("thrown away", yields.dropped)
    _print_reasons("without other numbers", yields.unnumbered)


def _print_reasons(what: str, counts: dict[str, int]) -> None:
    for reason, count in sorted(counts.items(), key=lambda item: -item[1]):
        click.echo(f"  {count:6d} {what}: {reason}")


COMMANDS = (synth,)
