"""Finds the parts that are written in C, which a platform may lack; what they do is in native/README.md."""

from __future__ import annotations

import functools
import os
import platform
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent / "native"


@dataclass(frozen=True)
class Native:
    """Built by the wheel, for one platform."""

    preload: Path
    """Shared library that makes an interpreter a server."""
    launch: Path
    """Program that serves by starting the interpreter anew."""
    probe: Path
    """Program that attempts to get out."""


@functools.cache
def find_native() -> Native | None:
    """The built parts, None where they are not there, or LRCODE_PORTABLE is set: do as if they were not."""
    if os.environ.get("LRCODE_PORTABLE"):
        return None
    found = Native(_FOLDER / "warm.so", _FOLDER / "launch", _FOLDER / "probe")
    whole = all(part.exists() for part in (found.preload, found.launch, found.probe))
    return found if whole and platform.system() == "Linux" else None
