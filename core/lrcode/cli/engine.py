"""`lrcode doctor --engine`: shows whether an engine draws with the newest weights; the trial itself is `train`'s."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.train.engines.smoke import Agreement

STALE = 1
"""Exit code where the engine has other weights than the trainer."""


def try_engine(engine: str, settings: Sequence[str], as_json: bool) -> int:
    """One real update of a tiny model with the engine, and what came of it; the exit code."""
    from lrcode.train.engines.smoke import SETTINGS, compare
    from lrcode.train.settings import resolve

    found = compare(resolve("tiny", settings=[*SETTINGS, f"engine.rollouts={engine}", *settings]))
    if as_json:
        options.print_json({**asdict(found), "tolerance": found.tolerance, "holds": found.holds})
    else:
        for line in told(found):
            click.echo(line)
    return 0 if found.holds else STALE


def told(found: Agreement) -> list[str]:
    """The figures in sentences, and what to do where they are wrong."""
    from lrcode.train.engines.smoke import FAR

    lines = [
        f"engine {found.engine}: {found.tokens} tokens drawn after one update, {found.sync_s:.2f} s to hand it over",
        f"  mean |difference| of log-probabilities to the trainer's   {found.fresh:.5f} (at most {found.tolerance:g})",
        f"  the same to the weights before the update                 {found.stale:.5f} "
        f"(at least {FAR * found.tolerance:g}, or nothing is shown)",
    ]
    if found.holds:
        return [*lines, "  it draws with the newest weights"]
    if found.fresh <= found.tolerance:
        return [*lines, "  NOTHING SHOWN: the update was too small; `--set grpo.learning_rate=…` makes it larger"]
    return [
        *lines,
        "  WRONG: it does not draw with the trainer's weights; `lrcode doctor` says which versions go together",
    ]
