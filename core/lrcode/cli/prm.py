"""`lrcode train-prm`: options, one function of `train`, and its figures as a small table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from lrcode.cli import options


@click.command("train-prm")
@click.option(
    "--labels",
    type=options.FILE,
    multiple=True,
    required=True,
    metavar="FILE",
    help="Programs with labelled statements, made by `lrcode label`; of one language or several.  Repeatable.",
)
@click.option(
    "--held-out",
    type=options.FILE,
    multiple=True,
    metavar="FILE",
    help="Labels to measure on beside the held-out share; nothing is learnt from their problems.  Repeatable.",
)
@click.option(
    "--held-out-share",
    type=click.FloatRange(min=0, max=0.9, min_open=True),
    default=0.1,
    show_default=True,
    help="Share of the problems of --labels that it is measured on.",
)
@click.option(
    "--model", default="", metavar="DIR|NAME", help="Backbone, e.g. the policy.  [default: a tiny one, from scratch]"
)
@click.option("--out", type=options.FILE, metavar="DIR", required=True, help="Where it is written, a new folder.")
@click.option("--steps", type=click.IntRange(min=1), default=600, show_default=True, help="Optimizer steps.")
@click.option("--batch", type=click.IntRange(min=1), default=32, show_default=True, help="Programs a step.")
@click.option(
    "--learning-rate", type=click.FloatRange(min=0, min_open=True), default=1e-3, show_default=True, help="Its peak."
)
@click.option(
    "--bad-weight",
    type=click.FloatRange(min=0, min_open=True),
    default=1.0,
    show_default=True,
    help="Weight of a bad statement in the loss; more than 1 finds more of them and is wrong more often.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Of the split, the weights and the data's order.")
@options.as_json
def train_prm(
    labels: tuple[Path, ...],
    held_out: tuple[Path, ...],
    held_out_share: float,
    model: str,
    out: Path,
    steps: int,
    batch: int,
    learning_rate: float,
    bad_weight: float,
    seed: int,
    as_json: bool,
) -> None:
    """Train a process reward model: it learns from labelled statements which ones of a program are good.

    It is measured on problems that it never saw. `lrcode train --process-reward DIR` uses it. Ctrl-C ends training
    early; what was learnt is measured and saved.
    """
    from lrcode.train.prm import Knobs, train_prm as run

    knobs = Knobs(model, steps, batch, learning_rate, bad_weight, held_out_share, seed)
    with options.progress() as progress:
        facts = run(labels, out, held_out=held_out, knobs=knobs, progress=progress)
    if as_json:
        options.print_json({**facts, "out": str(out)})
    else:
        _print(facts, out)


def _print(facts: Mapping[str, Any], out: Path) -> None:
    learnt = facts["learnt"]
    click.echo(
        f"learnt from {learnt['good'] + learnt['bad']:,} statements ({learnt['bad']:,} bad) of {learnt['problems']:,} "
        f"problems in {facts['steps_done']} steps, {facts['seconds']} s: {out}"
    )
    click.echo("held out, with 95 % intervals over problems; precision and recall are of finding bad statements")
    heads = ("AUC", "precision", "recall", "accuracy", "Brier")
    click.echo(f"  {'':26s} {'statements':>10s} {'bad':>6s}" + "".join(f"  {head:<21s}" for head in heads).rstrip())
    for place, figures in facts["held_out"].items():
        click.echo(_row(place, figures["all"]))
        for part in ("language", "change"):
            for name, values in figures[part].items():
                if len(figures[part]) > 1:
                    click.echo(_row(f"  {name}", values))


def _row(name: str, figures: Mapping[str, Any]) -> str:
    rate = figures["base_rate"]["value"]
    cells = [_between(figures[key]) for key in ("auc", "precision", "recall", "accuracy", "brier")]
    if not rate:  # whatever is called bad is a mistake where nothing is
        cells[1] = "-"
    said = "-" if rate is None else f"{rate:.1%}"
    shown = name if len(name) <= 26 else f"…{name[-25:]}"
    return f"  {shown:26s} {figures['statements']:10,d} {said:>6s}" + "".join(f"  {c:<21s}" for c in cells).rstrip()


def _between(given: Mapping[str, Any]) -> str:
    if given["value"] is None:
        return "-"
    return f"{given['value']:.3f} ({given['low']:.3f}-{given['high']:.3f})"


COMMANDS = (train_prm,)
