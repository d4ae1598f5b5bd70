"""Shows a person what `lrcode doctor` found. Finds nothing out itself."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from lrcode import __version__
from lrcode.evaluate.health import Health
from lrcode.evaluate.tables import visible
from lrcode.facts import CONTRACT
from lrcode.run.machine import NEVER, WITHOUT, Offer
from lrcode.run.walls import WALLS, Walls
from lrcode.versions import Fit

_INDENT = 12
_CAPPED = {
    "address_space": "address space",
    "resident": "watched, since it reserves much",
    "cgroup": "a memory cgroup, or watched where there is none",
}


def print_machine(
    console: Console, offer: Offer, walls: Walls | None, refusal: str, advice: Sequence[str], sandbox: str
) -> None:
    """What is here, the walls one by one, what no wall stops, and what mends what is missing."""
    _head(console, "Machine")
    _row(console, "system", f"{offer.system}, {offer.processor}, {offer.cores} cores{_who(offer)}")
    _row(console, "lrcode", f"{__version__} on Python {platform.python_version()}")
    built = "built" if offer.built else "set aside by LRCODE_PORTABLE" if offer.portable else "not built"
    _row(console, "parts in C", built if offer.built else f"{built}: every program runs cold", offer.built)
    _row(console, "bubblewrap", offer.bubblewrap or "not installed")
    _row(console, "Landlock", f"version {offer.landlock}" if offer.landlock else "none")
    _head(console, f"Walls around a program, tried now (--sandbox {sandbox})")
    if refusal:
        _row(console, "refused", visible(refusal), False)
    if walls is not None:
        _row(console, "way", walls.way)
        _row(console, "layers", ", ".join(walls.layers) or "none")
        for way in walls.refused:
            _row(console, "not", visible(way))
        for name, promise in WALLS.items():
            held = name in walls.held
            _row(console, name, f"holds: {promise}" if held else f"MISSING: {WITHOUT[name]}", held)
    _head(console, "What no wall stops")
    for line in NEVER:
        _item(console, line)
    if advice:
        _head(console, "What to do")
        for line in advice:
            _item(console, line)


def print_training(console: Console, fit: Fit) -> None:
    """The libraries that train, beside the set that they are nearest to."""
    _head(console, "Libraries that train")
    if not fit.extra:
        _row(console, "none", "`pip install 'lrcode[train]'` installs them; programs run without")
        return
    _row(console, "installed", ", ".join(f"{name} {number}" for name, number in fit.installed.items()))
    same = "as tested together" if not fit.mend else "NOT as tested together, see above"
    _row(console, "set", f"lrcode[{fit.extra}], {same} ({fit.seen})", not fit.mend)


def print_languages(console: Console, found: Sequence[Health]) -> None:
    """Each language: whether it runs, how, and how fast."""
    for health in found:
        _head(console, f"{health.title or health.name} (--lang {health.name})")
        if health.problem:
            _row(console, "cannot run", visible(health.problem), False)
        if health.version or health.path:
            _row(console, "found", f"{visible(health.version) or 'version unknown'}, {health.path}")
        for profile, reason in health.cold.items():
            _row(console, profile, f"cold: {visible(reason)}" if reason else "warm", not reason)
        if health.cold_ms is not None:
            warm = "" if health.warm_ms is None else f"{health.warm_ms:.1f} ms warm, "
            _row(console, "a program", f"{warm}{health.cold_ms:.1f} ms cold")
        if health.limits is not None:
            _row(console, "limits", _limits(health))
        if health.title:
            _row(console, "grammar", "yes" if health.grammar else "none: format is unknown before a program runs")
        if health.unit_tests and not health.problem:
            told = visible(health.tests_problem)
            _row(console, "unit tests", health.unit_tests + (f": {told}" if told else ""), not told)
        if health.contract is not None and health.contract < CONTRACT:
            _row(
                console, "contract", f"{health.contract}, made for an older lrcode (this one has {CONTRACT}): it works"
            )
    if not found:
        _head(console, "No language was looked at")
        _item(console, "install one, e.g. `pip install lrcode-prolog`, or mend the walls first where they refuse")


def _who(offer: Offer) -> str:
    return f"{', as root' if offer.root else ''}{', in a container' if offer.container else ''}"


def _limits(health: Health) -> str:
    limits = health.limits
    assert limits is not None
    how = _CAPPED[health.memory_cap or "address_space"]
    caps = f"{limits.cpu_s:g} s of CPU, {limits.wall_s:g} s in all, {limits.memory_bytes >> 20} MB ({how})"
    return f"{caps}, {limits.output_bytes >> 10} KB of output, {limits.processes} processes"


def _head(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold"), soft_wrap=True)


def _row(console: Console, name: str, text: str, good: bool | None = None) -> None:
    style = {None: "", True: "green", False: "red"}[good]
    console.print(Text.assemble(f"  {name:<{_INDENT}}", (text, style)), soft_wrap=True)


def _item(console: Console, text: str) -> None:
    console.print(Text(f"  - {text}"), soft_wrap=True)
