"""What a model learnt from: the texts of a run's training set, of the runs before it, of files, of task sources.

Which problems they give away is `contamination`'s.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError, TaskError
from lrcode.evaluate.store import Store
from lrcode.record import CONFIG, STAGES
from lrcode.tasks.open import open_tasks
from lrcode.tasks.rows import read_rows

SAMPLES = "samples.jsonl"
"""Of a run: the verified programs that it was warmed up on."""
TRAINED = ("coarse", "grpo")
"""Stages whose rollouts were learnt from."""
ROWS = (".jsonl", ".json", ".jsonl.gz", ".json.gz")
PLAIN = (".txt", ".md")
WORDS = 4
"""Shorter texts name a language or a licence; they give no problem away."""


@dataclass(frozen=True)
class Learnt:
    """One text that was learnt from."""

    where: str
    """Run and stage, or file and row."""
    text: str


@dataclass
class Sources:
    """Goes through training sets, and keeps what it could not look into."""

    notes: list[str] = field(default_factory=list)
    """One line for each part of a training set that is not known here."""
    _seen: set[Path] = field(default_factory=set)

    def texts(self, place: str) -> Iterator[Learnt]:
        """The texts of a run directory (and of the runs that its model came from), a file, or a task source.

        Of a run they are the questions of its programs, of its pre-training and of the steps that were done. A file
        may have any rows, whose texts are all taken, or be plain text, paragraph by paragraph.

        Raises:
            RunDirError: a run cannot be read.
            TaskError: a file or source cannot be read.
        """
        path = Path(place)
        if (path / CONFIG).is_file():
            yield from self._of_run(path)
        elif path.is_file() and path.name.endswith(ROWS):
            for row in read_rows(path):
                yield from (Learnt(row.where, text) for text in _strings(row.values))
        elif path.is_file() and path.suffix in PLAIN:
            paragraphs = path.read_text(encoding="utf-8", errors="replace").split("\n\n")
            yield from (Learnt(f"{path}, paragraph {n}", text) for n, text in enumerate(paragraphs, start=1))
        elif path.is_file():
            raise TaskError(f"{path}: its kind is not known; there are {', '.join((*ROWS, *PLAIN))}")
        else:
            yield from (Learnt(f"{place} {task.id}", task.question) for task in open_tasks(place))

    def _of_run(self, run: Path) -> Iterator[Learnt]:
        if run.resolve() in self._seen:
            return
        self._seen.add(run.resolve())
        try:
            config = tomllib.loads((run / CONFIG).read_text(encoding="utf-8"))
            stages = json.loads((run / STAGES).read_text(encoding="utf-8")) if (run / STAGES).is_file() else {}
        except (OSError, ValueError) as error:
            raise RunDirError(f"{run}: its config or stages cannot be read: {error}") from error
        if (run / SAMPLES).is_file():
            for row in read_rows(run / SAMPLES):
                yield Learnt(f"{run.name}: programs of SFT", row.text("question"))
        yield from self._pretrained(run, config.get("data", {}), stages)
        yield from _reinforced(run)
        yield from self._before(str(config.get("model", "")), run)

    def _pretrained(self, run: Path, data: dict[str, Any], stages: dict[str, Any]) -> Iterator[Learnt]:
        if not stages.get("pretrain", {}).get("steps"):
            return
        spec = data.get("pretrain") or data.get("synth") or data.get("train", "")
        try:
            tasks = open_tasks(spec)
        except TaskError as error:
            self.notes.append(f"{run.name}: its pre-training was on {spec!r}, which cannot be read again: {error}")
            return
        yield from (Learnt(f"{run.name}: pre-training", task.question) for task in tasks if task.chain)

    def _before(self, model: str, run: Path) -> Iterator[Learnt]:
        """The training sets of the run that the model came from, where it came from one."""
        if not model:
            return
        # A path may have been given from where the run's own folder was made.
        before = run_of(model) or run_of(str(run.parent / model))
        if before is None:
            self.notes.append(f"{run.name}: what {model} had learnt before is not known")
        else:
            yield from self._of_run(before)


def run_of(place: str) -> Path | None:
    """The run directory that a path lies in, or is."""
    path = Path(place)
    around = (path, *path.absolute().parents) if path.exists() else ()
    return next((folder for folder in around if (folder / CONFIG).is_file() and (folder / STAGES).is_file()), None)


def _reinforced(run: Path) -> Iterator[Learnt]:
    """The questions of GRPO's and coarse-tuning's steps, each once."""
    if not any((run / "rollouts").glob("*.parquet")):
        return
    with Store(run) as store:
        wanted = ", ".join(f"'{stage}'" for stage in TRAINED)
        for row in store.rows(f"SELECT DISTINCT stage, question FROM rollouts WHERE stage IN ({wanted})"):
            yield Learnt(f"{run.name}: {row['stage']}", row["question"] or "")


def _strings(value: object) -> Iterator[str]:
    """Every text in a row, however deep, that is long enough to say something."""
    if isinstance(value, str):
        if len(value.split()) >= WORDS:
            yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
