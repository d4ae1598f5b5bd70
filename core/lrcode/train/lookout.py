"""Looks out while a stage trains: validation, the best weights, the watchers' warnings, and when to stop for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from lrcode.record import RunDir
from lrcode.train import ranks
from lrcode.train.best import keep_if_best, kept
from lrcode.train.collapse import Watchers, unwatched
from lrcode.train.config import Grpo
from lrcode.train.progress import Progress
from lrcode.train.validation import Validation, line

WARNINGS = "warnings.jsonl"
"""All warnings of a run, each with its stage, as they came."""
COLLAPSED = "collapsed.json"
"""In a stage's checkpoints: the warning that it was stopped for."""


class Lookout:
    """One stage's."""

    def __init__(
        self,
        run: RunDir,
        stage: str,
        knobs: Grpo,
        progress: Progress,
        validation: Validation,
        save: Callable[[str], None],
        *,
        stop: bool,
    ) -> None:
        """Args:
        save: writes the trained weights to a folder; all ranks call it.
        stop: whether a fatal warning ends the stage.
        """
        self._run, self._stage, self._progress, self._stop = run, stage, progress, stop
        self._validation, self._save = validation, save
        self._watchers = Watchers(knobs, stage)

    def catch_up(self, step: int) -> None:
        """Know the steps that were done before training went on; what they gave rise to was said then."""
        for row in self._run.metrics(self._stage):
            if row["step"] <= step:
                self._watchers.see(row["step"], row)

    def measure(self, step: int, last: int) -> Mapping[str, float]:
        """The policy's figures on validation problems, nothing where a step is none to measure after."""
        if not self._validation.due(step, last):
            return {}
        found = self._validation.measure(step)
        self._progress.say(line(step, found))
        keep_if_best(self._run, self._stage, step, found, self._save)
        return found

    def see(self, step: int, row: Mapping[str, Any]) -> bool:
        """Say what the watchers make of a step's figures; whether the stage is to stop."""
        # Times differ from rank to rank, and a figure may by a last bit: one rank judges for all.
        alarms = ranks.gather(self._watchers.see(step, row))[0] if ranks.world() > 1 else self._watchers.see(step, row)
        for alarm in alarms:
            self._progress.say(alarm.line())
            if self._run.writes:
                with self._run.writing(WARNINGS), self._run.folder(WARNINGS).open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"stage": self._stage, **asdict(alarm)}, ensure_ascii=False) + "\n")
        fatal = [alarm for alarm in alarms if alarm.fatal] if self._stop else []
        if fatal:
            self._run.write_json(f"checkpoints/{self._stage}/{COLLAPSED}", asdict(fatal[0]))
            self._progress.say(f"stopping {self._stage} after step {step} for `{fatal[0].watcher}` (collapse.stop)")
        return bool(fatal)


def collapse_of(run: RunDir, stage: str) -> dict[str, Any] | None:
    """The warning that a stage was stopped for, None where it was not: a resumed run trains no further then."""
    found: dict[str, Any] | None = run.read_json(f"checkpoints/{stage}/{COLLAPSED}")
    return found


def facts_of(run: RunDir, stage: str, knobs: Grpo) -> dict[str, Any]:
    """For stages.json and the summary: warnings, what was not watched, the best weights, what the stage stopped for."""
    best, collapsed = kept(run, stage), collapse_of(run, stage)
    facts = {"warnings": warnings_of(run, stage), "unwatched": unwatched(knobs, stage, bool(best))}
    return {**facts, **({"best": best} if best else {}), **({"collapsed": collapsed} if collapsed else {})}


def warnings_of(run: RunDir, stage: str) -> list[dict[str, Any]]:
    """A stage's warnings; what a resumed run said again stands once."""
    path, found = run.folder(WARNINGS), {}
    for text in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            entry = json.loads(text)
        except ValueError:
            continue
        if entry.pop("stage") == stage:
            found[entry["step"], entry["watcher"]] = entry
    return [found[key] for key in sorted(found)]
