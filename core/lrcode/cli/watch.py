"""`lrcode watch`: a run in the terminal while it trains."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options
from lrcode.errors import RunDirError

if TYPE_CHECKING:
    from lrcode.evaluate.watching import Followed, State

_EARLIER = 10
"""Steps that plain lines begin with, of those that were there before."""


@click.command()
@click.argument("run", type=options.FILE)
@click.option("--once", is_flag=True, help="Show the run as it is now, and end.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a step, those that are there first.")
@click.option(
    "--interval",
    type=click.FloatRange(min=0.05),
    default=1.0,
    show_default=True,
    metavar="S",
    help="Between two looks.",
)
@click.option("--program/--no-program", default=True, help="Show a program of the last step.  [default: program]")
def watch(run: Path, once: bool, as_json: bool, interval: float, program: bool) -> None:
    """Watch the run in the directory RUN from another terminal while it trains; it is only read.

    A run that is not there yet is waited for; one that has ended is shown as it ended. Where the output is no terminal,
    one line is printed a step. Ctrl-C ends the watching, and not the run.
    """
    from lrcode.evaluate.watching import Followed

    followed = Followed(run)
    if once and (why := followed.missing()):
        raise RunDirError(f"{why}: `lrcode train --out {run}` begins one")
    _wait(followed, interval)
    if as_json:
        _objects(followed, interval, once)
    elif once or sys.stdout.isatty():
        _picture(followed, interval, once, program)
    else:
        _lines(followed, interval)


def _wait(followed: Followed, interval: float) -> None:
    if why := followed.missing():
        click.echo(f"{why}: waiting for it; Ctrl-C ends this", err=True)
    while followed.missing():
        time.sleep(interval)


def _objects(followed: Followed, interval: float, once: bool) -> None:
    """One object a line and step; with `once` one of the last step."""
    while True:
        came, state = followed.look(), followed.state()
        for row in came if not once else [dict(row) for row in state.steps[-1:]]:
            print(json.dumps(_with_times(row, state)), flush=True)
        if once or state.summary is not None:
            return
        time.sleep(interval)


def _with_times(row: dict[str, Any], state: State) -> dict[str, Any]:
    """A step's figures, and of the last one of the stage what else is known."""
    if (row["stage"], row["step"]) != (state.shown, state.step):
        return row
    left = None if state.left_s is None else round(state.left_s, 1)
    more = {"elapsed_s": round(state.elapsed_s, 1), "left_s": left, "ended": state.summary is not None}
    return {**row, "steps": state.total, **more}


def _lines(followed: Followed, interval: float) -> None:
    from lrcode.evaluate.picture import line

    came, told, quiet = followed.look()[-_EARLIER:], 0, ""
    while True:
        state = followed.state()
        for row in came:
            click.echo(line(state, row))
        for warning in state.warnings[told:]:
            click.echo(f"warning, {warning.get('watcher')} (step {warning.get('step')}): {warning.get('saw')}")
        told = len(state.warnings)
        if state.quiet and not quiet:
            click.echo(state.quiet)
        quiet = state.quiet
        if state.summary is not None:
            return _ended(state)
        time.sleep(interval)
        came = followed.look()


def _picture(followed: Followed, interval: float, once: bool, program: bool) -> None:
    from rich.live import Live

    from lrcode.evaluate.picture import Picture
    from lrcode.evaluate.tables import open_console
    from lrcode.evaluate.watching import last_rollout

    rollout: dict[str, Any] | None = None

    def now() -> tuple[State, Picture]:
        nonlocal rollout
        came = followed.look()
        state = followed.state()
        if program and (came or rollout is None):
            rollout = last_rollout(state)
        return state, Picture(state, rollout)

    console = open_console()
    state, picture = now()
    if not once and state.summary is None:
        with Live(picture, console=console, screen=True, auto_refresh=False) as live:
            while state.summary is None:
                live.update(picture, refresh=True)
                time.sleep(interval)
                state, picture = now()
    console.print(picture)
    if state.summary is not None:
        _ended(state)


def _ended(state: State) -> None:
    from lrcode.evaluate.tables import open_console, print_comparison

    found = state.summary or {}
    arms = {arm: found[arm] for arm in ("before", "control", "coarse", "after") if found.get(arm)}
    if arms:
        print_comparison(open_console(), arms)
    click.echo(f"ended: everything is in {state.path}")


COMMANDS: tuple[click.Command, ...] = (watch,)
