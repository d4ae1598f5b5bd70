"""The run directory: config, versions, stages, metrics, rollouts, summary, each written whole or not at all.

It keeps what it is given; what the numbers mean is the trainer's and the evaluation's.
"""

from __future__ import annotations

import json
import math
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError
from lrcode.record.rows import rollout_row, whole, write_rows
from lrcode.types import Rollout

CONFIG, VERSIONS, STAGES, METRICS, SUMMARY = (
    "config.toml",
    "versions.json",
    "stages.json",
    "metrics.jsonl",
    "summary.json",
)
FOLDERS = frozenset({"rollouts", "checkpoints", "models", "evals"})
"""What a run directory begins with."""


class RunDir:
    """One run's directory; `create` makes a new one, `open` goes on with one that is there."""

    def __init__(self, path: Path, *, writes: bool = True) -> None:
        """Args: writes: no for all but the first of several training processes, which read what that one writes."""
        self.path, self.writes = path, writes

    @classmethod
    def create(cls, path: Path, config_toml: str, versions: Mapping[str, str]) -> RunDir:
        """A new directory with its config and versions.

        Raises:
            RunDirError: it exists and holds something, or cannot be written.
        """
        cls.refuse(path)
        run = cls(path)
        with run.writing("the run directory"):
            for folder in FOLDERS:
                (path / folder).mkdir(parents=True, exist_ok=True)
        run.write_text(CONFIG, config_toml)
        run.write_json(VERSIONS, dict(versions))
        return run

    @staticmethod
    def refuse(path: Path) -> None:
        """Answer early, before anything heavy is done, where `create` would fail.

        Raises:
            RunDirError: it exists and holds something, or cannot be written.
        """
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise RunDirError(
                f"run directory {path} exists: give another --out, or go on with it: `lrcode train --resume {path}`"
            )
        above = next(parent for parent in (path, *path.absolute().parents) if parent.exists())
        if not above.is_dir() or not os.access(above, os.W_OK):
            raise RunDirError(f"run directory {path} cannot be made: {above} is not a writable folder")

    @classmethod
    def open(cls, path: Path) -> RunDir:
        """A directory that `create` made.

        Raises:
            RunDirError: there is none, or it holds something else.
        """
        if not (path / CONFIG).is_file() or not (path / "checkpoints").is_dir():
            what = "holds no run of lrcode (no config.toml)" if path.is_dir() else "does not exist"
            raise RunDirError(f"run directory {path} {what}: `lrcode train --out {path}` begins one")
        if not os.access(path, os.W_OK):
            raise RunDirError(f"run directory {path} is not writable")
        return cls(path)

    def folder(self, *parts: str) -> Path:
        """A folder or file inside, e.g. `folder("models", "sft")`."""
        return self.path.joinpath(*parts)

    @contextmanager
    def writing(self, what: str) -> Iterator[None]:
        """Turns a full disk or a missing permission inside the block into one line.

        Raises:
            RunDirError: something could not be written.
        """
        try:
            yield
        except OSError as error:
            raise RunDirError(
                f"{what} cannot be written to {self.path}: {error.strerror or error}; a run that was training goes on "
                f"from its last checkpoint, once that is mended: `lrcode train --resume {self.path}`"
            ) from error

    def write_text(self, name: str, text: str) -> None:
        """Write a file whole or not at all."""
        if not self.writes:
            return
        with self.writing(name):
            whole(self.path / name, lambda unfinished: unfinished.write_text(text, encoding="utf-8"))

    def write_json(self, name: str, value: object) -> None:
        """Write plain values as JSON, whole or not at all."""
        self.write_text(name, json.dumps(value, indent=1, ensure_ascii=False) + "\n")

    def read_json(self, name: str) -> Any:
        """What `write_json` wrote, None where there is no such file.

        Raises:
            RunDirError: it is there and cannot be read.
        """
        try:
            return json.loads((self.path / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise RunDirError(f"{self.path / name} cannot be read: {error}") from error

    def finish_stage(self, stage: str, seconds: float, **facts: object) -> None:
        """Mark a stage as done, so that a resumed run passes over it."""
        self.write_json(STAGES, {**self.stages(), stage: {"seconds": round(seconds, 3), **facts}})

    def stages(self) -> dict[str, dict[str, Any]]:
        """Stages that are done, with their seconds and what each left behind."""
        return self.read_json(STAGES) or {}

    def add_metrics(self, stage: str, step: int, values: Mapping[str, object]) -> None:
        """Append one step's figures; one that is NaN or infinite, which JSON does not know, as null."""
        if not self.writes:
            return
        known = {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in values.items()}
        line = json.dumps({"stage": stage, "step": step, **known}, ensure_ascii=False).encode() + b"\n"
        with self.writing(METRICS), (self.path / METRICS).open("ab") as file:
            # A kill or a full disk may have cut the line before this one off.
            file.write(b"\n" + line if _cut_off(self.path / METRICS) else line)

    def metrics(self, stage: str) -> list[dict[str, Any]]:
        """A stage's figures in the order of steps; where a resumed run went over a step again, the later ones.

        A line that a killed process left unfinished is passed over.
        """
        found: dict[int, dict[str, Any]] = {}
        path = self.path / METRICS
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if entry.get("stage") == stage:
                found[entry["step"]] = entry
        return [found[step] for step in sorted(found)]

    def write_rollouts(self, stage: str, step: int, rollouts: Sequence[Rollout]) -> None:
        """Store one step's rollouts as Parquet, one row each."""
        if not self.writes:
            return
        name = f"{stage}-{step:06d}.parquet"
        with self.writing(name):
            write_rows(self.folder("rollouts", name), [rollout_row(rollout, step) for rollout in rollouts])

    def replace_folder(self, unfinished: Path, final: Path) -> None:
        """Put a finished folder in its place; one that was there before goes."""
        if not self.writes:
            return
        with self.writing(str(final)):
            if final.exists():
                shutil.rmtree(final)
            unfinished.replace(final)


def _cut_off(path: Path) -> bool:
    """Whether a file's last line has no end."""
    with path.open("rb") as file:
        return bool(file.seek(0, os.SEEK_END)) and file.seek(-1, os.SEEK_END) >= 0 and file.read(1) != b"\n"
