"""Reads `builtin:train?levels=1-3&n=200&seed=0`; drawing is `generate`'s."""

from __future__ import annotations

import difflib
import re
from typing import Literal, cast

from lrcode.errors import TaskError
from lrcode.tasks.builtin.catalogue import LEVELS
from lrcode.tasks.builtin.generate import draw_tasks
from lrcode.types import Task

DEFAULTS = {"levels": "1-3", "n": "200", "seed": "0"}
MOST = 1_000_000


def builtin_tasks(spec: str) -> list[Task]:
    """The problems that a spec names; what it leaves out is as in `DEFAULTS`.

    Raises:
        TaskError: an unknown split or key, a value out of range, or more problems than there are.
    """
    split, _, query = spec.removeprefix("builtin:").partition("?")
    if split not in ("train", "heldout"):
        raise TaskError(f"{spec!r}: expected `builtin:train` or `builtin:heldout`, found {split!r}")
    options = dict(DEFAULTS)
    for part in filter(None, query.split("&")):
        key, _, value = part.partition("=")
        if key not in DEFAULTS:
            close = difflib.get_close_matches(key, DEFAULTS, n=1)
            hint = f"did you mean {close[0]!r}? " if close else ""
            raise TaskError(f"{spec!r}: unknown key {key!r}; {hint}keys: {', '.join(DEFAULTS)}")
        options[key] = value
    return draw_tasks(
        cast(Literal["train", "heldout"], split),
        _levels(spec, options["levels"]),
        _whole(spec, "n", options["n"], 1),
        _whole(spec, "seed", options["seed"], 0),
    )


def _levels(spec: str, text: str) -> list[int]:
    chosen: set[int] = set()
    for part in text.split(","):
        found = re.fullmatch(r"(\d)(?:-(\d))?", part)
        levels = range(int(found[1]), int(found[2] or found[1]) + 1) if found else ()
        if not levels or not set(levels) <= set(LEVELS):
            raise TaskError(f"{spec!r}: levels are e.g. `2`, `1-3` or `1,3` within 1-{LEVELS[-1]}, found {text!r}")
        chosen.update(levels)
    return sorted(chosen)


def _whole(spec: str, key: str, text: str, least: int) -> int:
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or not least <= int(text) <= MOST:
        raise TaskError(f"{spec!r}: {key} is a whole number from {least} to {MOST:,}, found {text!r}")
    return int(text)
