"""`lrcode doctor`: whether programs run here, how fast, how safe, and what to do about what is missing."""

from __future__ import annotations

import platform
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from lrcode import __version__
from lrcode.cli import options
from lrcode.errors import SandboxError
from lrcode.language import installed_languages, load_language
from lrcode.versions import compare, installed_versions

if TYPE_CHECKING:
    from lrcode.evaluate.health import Health
    from lrcode.run.machine import Offer
    from lrcode.run.walls import Walls

MISSING = 1
"""Exit code where something that was asked for is not there."""


@click.command()
@click.option(
    "--lang",
    "languages",
    metavar="NAME",
    multiple=True,
    help="Look at this one.  Repeatable.  [default: all installed]",
)
@click.option("--strict", is_flag=True, help="Exit with 1 for whatever is missing, asked for or not.")
@click.option(
    "--engine",
    type=click.Choice(["transformers", "vllm", "vllm-server"]),
    help="Try this alone: whether it draws with the newest weights after a real update of a tiny model made from "
    "scratch, or of `--set model=DIR`, which a server must serve.",
)
@click.option("--set", "settings", multiple=True, metavar="KEY=VALUE", help="One knob of --engine's run.  Repeatable.")
@options.sandbox
@options.as_json
def doctor(
    languages: tuple[str, ...],
    strict: bool,
    engine: str | None,
    settings: tuple[str, ...],
    sandbox: Any,
    as_json: bool,
) -> int:
    """Say whether programs run here, how fast and how safe, and what to do about what is missing.

    Everything is tried here and now: each wall by a program that attempts to get out, each language by running its own
    example. The libraries that train are compared with the sets that were tested together. Exits with 0, or with 1
    where a --lang cannot run, where --sandbox strict was asked for and a wall does not hold, where --engine draws with
    old weights, or with --strict where anything is missing: a wall, a language, its unit tests, the warm way, or a
    library in the version that was tested.
    """
    if engine:
        if languages or strict or sandbox != "default":
            raise click.UsageError("--engine is tried alone, without programs: leave --lang, --strict, --sandbox out")
        from lrcode.cli.engine import try_engine

        return try_engine(engine, settings, as_json)
    if settings:
        raise click.UsageError("--set goes with --engine")
    from lrcode.evaluate.health import check_language
    from lrcode.run.machine import look_at_machine, mends

    offer = look_at_machine()
    walls, refusal = _walls(sandbox)
    # Where the walls refuse, each language would only say so again.
    asked = languages or tuple(installed_languages())
    for name in languages:
        if name not in installed_languages():
            load_language(name)  # which says so
    found = [] if refusal else [check_language(name, sandbox) for name in asked]
    fit = compare(installed_versions())
    advice = [*(mends(offer, walls, sandbox != "off") if walls else ()), *fit.mend]
    if as_json:
        options.print_json({**_plain(offer, walls, refusal, advice, found, sandbox), "training": asdict(fit)})
    else:
        from lrcode.cli.health import print_languages, print_machine, print_training
        from lrcode.evaluate.tables import open_console

        console = open_console()
        print_machine(console, offer, walls, refusal, advice, sandbox)
        print_training(console, fit)
        print_languages(console, found)
    return MISSING if _is_missing(walls, refusal, advice, found, bool(languages), strict) else 0


def _walls(sandbox: Any) -> tuple[Walls | None, str]:
    """The walls that hold, and why the sandbox that was asked for cannot be had; empty: it can."""
    from lrcode.run.walls import find_way

    try:
        return find_way(sandbox)[1], ""
    except SandboxError as error:
        refusal = str(error)
    if sandbox != "strict":
        return None, refusal
    return _walls("default")[0], refusal


def _is_missing(
    walls: Walls | None, refusal: str, advice: list[str], found: list[Health], asked: bool, strict: bool
) -> bool:
    if refusal or (asked and any(health.problem for health in found)):
        return True
    cold = any(reason for health in found for reason in health.cold.values())
    lacking = walls is None or walls.missing or advice
    return strict and bool(lacking or cold or not found or any(h.problem or h.tests_problem for h in found))


def _plain(
    offer: Offer, walls: Walls | None, refusal: str, advice: list[str], found: list[Health], sandbox: str
) -> dict[str, Any]:
    from lrcode.run.machine import NEVER, WITHOUT

    missing = walls.missing if walls else tuple(WITHOUT)
    return {
        "versions": {"lrcode": __version__, "python": platform.python_version()},
        "machine": asdict(offer),
        "walls": {
            "sandbox": sandbox,
            "refused": refusal or None,
            "way": walls.way if walls else None,
            "layers": walls.layers if walls else (),
            "held": walls.held if walls else (),
            "missing": {name: WITHOUT[name] for name in missing},
            "stronger_ways": walls.refused if walls else (),
            "never": NEVER,
        },
        "mend": advice,
        "languages": {health.name: _language(health) for health in found},
    }


def _language(health: Health) -> dict[str, Any]:
    about = asdict(health)
    cold = about.pop("cold")
    profiles = {profile: {"warm": not reason, "why_cold": reason or None} for profile, reason in cold.items()}
    return {"runs": not health.problem, **about, "profiles": profiles}


COMMANDS = (doctor,)
