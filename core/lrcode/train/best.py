"""Keeps the weights that did best on validation problems as a copy beside the checkpoints; measures nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError
from lrcode.models.load import saving
from lrcode.record import RunDir
from lrcode.train import ranks
from lrcode.train.validation import RATE

FACTS = "best.json"
"""Beside the weights: the step, and what was measured after it."""


def keep_if_best(run: RunDir, stage: str, step: int, figures: Mapping[str, float], save: Callable[[str], None]) -> None:
    """Have the trained weights saved, if they are better than those kept so far; all ranks must call it.

    The copy is the trainer's own kind: the whole model, or the adapters alone. It is there whole or not at all, and
    the one before goes only then. Of two that are equally good the earlier one stays.

    Args:
        save: writes the weights to a folder.

    Raises:
        RunDirError: they cannot be written.
    """
    before = ranks.gather(kept(run, stage))[0]
    if RATE not in figures or (before and figures[RATE] <= before[RATE]):
        return
    parent = run.folder("checkpoints", stage)
    unfinished = parent / ".best.tmp"
    if run.writes:
        shutil.rmtree(unfinished, ignore_errors=True)
    ranks.barrier()
    try:
        with saving():
            save(str(unfinished))
    except (OSError, RuntimeError) as error:
        # torch.save turns a full disk into an error of its own.
        shutil.rmtree(unfinished, ignore_errors=True)
        first = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
        raise RunDirError(f"the best weights so far cannot be written to {unfinished}: {first}; make room") from error
    if run.writes:
        with run.writing("the best weights so far"):
            (unfinished / FACTS).write_text(json.dumps({"step": step, **figures}))
        run.replace_folder(unfinished, parent / f"best-{step}")
        if before:
            shutil.rmtree(folder_of(run, stage, before), ignore_errors=True)


def kept(run: RunDir, stage: str) -> dict[str, Any] | None:
    """Step and figures of the best weights that are kept, None where there are none."""
    found = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in run.folder("checkpoints", stage).glob(f"best-*/{FACTS}")
    ]
    return max(found, key=lambda facts: (facts[RATE], -facts["step"]), default=None)


def folder_of(run: RunDir, stage: str, facts: Mapping[str, Any]) -> Path:
    """Where the weights are that `kept` told of."""
    return run.folder("checkpoints", stage, f"best-{facts['step']}")
