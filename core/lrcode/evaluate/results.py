"""Writes and reads an evaluation's figures as JSON; the rollouts themselves are the run directory's."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError

KEYS = frozenset({"pass@1", "low", "high", "n"})


def write_results(path: Path, summary: Mapping[str, Any]) -> None:
    """Write a summary whole or not at all: an older file stays until the new one is complete.

    Raises:
        RunDirError: the file cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        try:
            unfinished.write_text(json.dumps(summary, indent=1) + "\n", encoding="utf-8")
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise RunDirError(f"results cannot be written to {path}: {error.strerror or error}") from error


def read_results(path: Path) -> dict[str, Any]:
    """A summary that `write_results` wrote.

    Raises:
        RunDirError: it cannot be read or is none.
    """
    try:
        summary = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RunDirError(f"results {path} cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise RunDirError(f"results {path} are not JSON: {error}") from error
    if not isinstance(summary, dict) or not summary.keys() >= KEYS:
        raise RunDirError(f"{path} holds no evaluation: it needs the keys {', '.join(sorted(KEYS))}")
    return summary
