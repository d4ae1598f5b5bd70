"""The main job from verified programs to a table of before and after; each stage is done once and kept in the run directory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lrcode.record import RunDir
from lrcode.train.config import Config
from lrcode.train.progress import Progress, Quiet


def run_training(config: Config, out: Path, progress: Progress | None = None) -> dict[str, Any]:
    """The main job in a new run directory: synth, SFT, eval, GRPO, eval, the control arm, summary.

    Returns what stands in `summary.json`: `before`, `after` and `control` (each with pass@1, low, high, n), `seconds`
    by stage and `held_out`.

    Raises:
        UsageError: language, tasks, model or directory cannot be used; said before torch is imported where possible.
        TooManyMachineFaults: the machine failed too often to learn from.
        KeyboardInterrupt: Ctrl-C; a checkpoint was saved and the message is the command that goes on.
    """
    raise NotImplementedError


def resume_training(out: Path, progress: Progress | None = None) -> dict[str, Any]:
    """Go on with a run directory from its last checkpoint, with the config that it was begun with.

    Raises:
        RunDirError: there is no run in it.
    """
    raise NotImplementedError


def run_sft(config: Config, out: Path, progress: Progress | None = None, samples: Path | None = None) -> dict[str, Any]:
    """Only the cold start, in a new run directory: verified programs (or those of `samples`), then SFT, then eval.

    Returns what stands in `summary.json`, without `after` and `control`. The model is in `models/sft`.
    """
    raise NotImplementedError


_ = RunDir, Quiet
