"""`lrcode train-discriminator`: options, one function of `train`, and its figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from lrcode.cli import options


@click.command("train-discriminator")
@options.language
@click.option(
    "--references", type=options.FILE, metavar="FILE", required=True, help="Verified programs, made by `lrcode synth`."
)
@click.option(
    "--rollouts",
    type=options.FILE,
    multiple=True,
    metavar="RUNDIR",
    help="A run whose rollouts are the generated programs.  Repeatable.",
)
@click.option("--policy", default="", metavar="DIR|NAME", help="A model that writes generated programs now.")
@click.option(
    "--samples", type=click.IntRange(min=1), default=4, show_default=True, help="Programs of the policy for a problem."
)
@click.option("--problems", type=click.IntRange(min=1), metavar="N", help="The policy answers the first N only.")
@click.option("--max-tokens", type=click.IntRange(min=1), default=512, show_default=True, help="Longest completion.")
@click.option(
    "--verdicts", is_flag=True, help="Leave out generated programs that passed; RLCF, which has no tests, does not."
)
@click.option("--model", default="", metavar="DIR|NAME", help="Backbone.  [default: a tiny one, made from scratch]")
@click.option("--out", type=options.FILE, metavar="DIR", required=True, help="Where it is written, a new folder.")
@click.option("--steps", type=click.IntRange(min=1), default=300, show_default=True, help="Optimizer steps.")
@click.option("--batch", type=click.IntRange(min=1), default=32, show_default=True, help="Pairs a step.")
@click.option(
    "--learning-rate", type=click.FloatRange(min=0, min_open=True), default=1e-3, show_default=True, help="Its peak."
)
@click.option("--seed", type=int, default=0, show_default=True, help="Of split, weights, data order and sampling.")
@options.as_json
def train_discriminator(
    language: str,
    references: Path,
    rollouts: tuple[Path, ...],
    policy: str,
    samples: int,
    problems: int | None,
    max_tokens: int,
    verdicts: bool,
    model: str,
    out: Path,
    steps: int,
    batch: int,
    learning_rate: float,
    seed: int,
    as_json: bool,
) -> None:
    """Train a discriminator: it learns to tell verified programs from those that a model wrote for the same problems.

    A fifth of the problems is held out; on those it is measured, also against what running the programs said, and
    beside what their length alone tells. `lrcode train` uses it as a reward term. Ctrl-C keeps what was learnt.
    """
    from lrcode.train.discriminator import Knobs, train_discriminator as run

    knobs = Knobs(base=model, steps=steps, batch=batch, learning_rate=learning_rate, seed=seed)
    with options.progress() as progress:
        facts = run(
            language,
            references,
            out,
            rollouts=rollouts,
            policy=policy,
            samples=samples,
            problems=problems or 0,
            max_tokens=max_tokens,
            verdicts=verdicts,
            knobs=knobs,
            progress=None if as_json else progress,
        )
    if as_json:
        options.print_json({**facts, "out": str(out)})
    else:
        _print(facts, out)


def _print(facts: dict[str, Any], out: Path) -> None:
    held = facts["held_out"]
    if facts["stopped"]:
        click.echo("ended early by Ctrl-C")
    click.echo(f"learnt from {facts['pairs']} pairs of {facts['problems']} problems in {facts['seconds']} s: {out}")
    click.echo(f"{held['problems']} held-out problems, {held['pairs']} pairs, 95 % intervals over problems")
    for title, accuracy, verdicts in (
        ("discriminator", "accuracy", "verdicts"),
        ("length alone", "length_accuracy", "length_verdicts"),
    ):
        said = held[verdicts]
        click.echo(
            f"  {title:13s}  knows the reference {_share(held[accuracy])}; puts a passing program above a failing one "
            f"{_share(said['agreement'])}, AUC {_area(said['auc'])}"
        )
    said, others = held["verdicts"], held["verdicts_without_copies"]
    if said["passed"] or said["failed"]:
        click.echo(
            f"  of the generated programs {said['passed']} passed and {said['failed']} failed; "
            f"{said['passed'] - others['passed']} of those that passed are a reference but for blanks, "
            f"without them: {_share(others['agreement'])}"
        )


def _area(given: dict[str, Any]) -> str:
    if given["value"] is None:
        return "-"
    return f"{given['value']:.3f} ({given['low']:.3f} to {given['high']:.3f})"


def _share(given: dict[str, Any]) -> str:
    if given["value"] is None:
        return "-"
    return f"{given['value']:.1%} ({given['low']:.1%} to {given['high']:.1%}, n {given['n']})"


COMMANDS = (train_discriminator,)
