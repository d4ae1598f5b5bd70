"""Versions of what verdicts stand on, as a record keeps them, and which of them are others today."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version

from lrcode.reward.interface import Machine

OF_MODELS = ("torch", "transformers")
"""Libraries that completions depend on and verdicts do not."""


def versions_of(language: str, machine: Machine | None, libraries: Sequence[str] = ()) -> dict[str, str]:
    """Versions of Python, lrcode, the plugin, libraries that are installed and the interpreter, and the walls.

    Args:
        language: its plugin's name.
        libraries: distributions besides.
    """
    found = {"python": platform.python_version(), "platform": platform.platform()}
    for name in ("lrcode", *libraries, f"lrcode-{language}"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    if machine is None:
        return found
    around = {"walls": machine.walls_line(), "way": machine.walls.way, "layers": ", ".join(machine.walls.layers)}
    around |= {"cluster": machine.cluster} if machine.cluster else {}
    return {**found, "interpreter": machine.interpreter, **around, "profiles": machine.profiles_line()}


def changes(then: Mapping[str, str], now: Mapping[str, str], language: str) -> list[str]:
    """What differs of that which a verdict can depend on, a line each; empty: nothing that is known of does."""
    looked = ("lrcode", f"lrcode-{language}", "interpreter", "walls", "profiles", "cluster", "python", "platform")
    lines = []
    for name in looked:
        before, after = then.get(name, ""), now.get(name, "")
        if then and before != after:
            lines.append(f"{name}: {before or 'none'} then, {after or 'none'} now")
    return lines
