"""Follows a run directory while something else writes it: its steps as they come, its stage, its end. Writes nothing.

How that looks is `picture`'s. No lock is taken and no process asked: that a run lives is told by what it writes.
"""

from __future__ import annotations

import json
import time
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from lrcode.errors import RunDirError
from lrcode.record import CONFIG, FOLDERS, METRICS, STAGES, SUMMARY

WARNINGS = "warnings.jsonl"
PARTS = ("generate_s", "wait_s", "sync_s", "resample_s", "critic_s", "process_s", "update_s")
"""What a step's seconds consist of; `grade_s` goes on beside them, and what of it did not is `wait_s`."""
_TRAINED = ("pretrain", "sft", "coarse", "grpo", "control")
"""Stages with steps."""
_QUIET_S, _STEPS = 60.0, 5
"""A run is said to be quiet after so long, or so many of its steps, whichever is later."""


class Tail:
    """Lines of JSON that are being appended to a file; what is not a whole line yet waits for the next look."""

    def __init__(self, path: Path) -> None:
        self._path, self._at = path, 0

    def read(self) -> list[dict[str, Any]]:
        """What came since the last look; lines that a kill cut off are passed over.

        Raises:
            RunDirError: it is there and may not be read.
        """
        try:
            with self._path.open("rb") as file:
                if file.seek(0, 2) < self._at:  # another file than the one before
                    self._at = 0
                file.seek(self._at)
                whole, _, _ = file.read().rpartition(b"\n")
        except PermissionError as error:
            raise RunDirError(f"{self._path} cannot be read: {error.strerror}") from error
        except OSError:
            return []
        self._at += len(whole) + 1 if whole else 0
        return [entry for line in whole.split(b"\n") if (entry := _entry(line)) is not None]


@dataclass(frozen=True)
class State:
    """A run as it is now."""

    path: Path
    language: str = ""
    model: str = ""
    preset: str = ""
    plan: Sequence[str] = ()
    """Its stages, in order."""
    done: Mapping[str, float] = field(default_factory=dict)
    """Seconds by stage that has ended."""
    stage: str = ""
    """The one under way, the last one where the run has ended."""
    total: int | None = None
    """Its steps, None where that is not known or it has none."""
    steps: Sequence[Mapping[str, Any]] = ()
    """Figures of the stage that trained last, one a step, step 0 being what was measured before the first."""
    shown: str = ""
    """Which stage that is."""
    warnings: Sequence[Mapping[str, Any]] = ()
    summary: Mapping[str, Any] | None = None
    """What the run ended with, None where it has not."""
    idle_s: float = 0.0
    """Seconds since it last wrote something."""

    @property
    def step(self) -> int:
        """The last step of the stage that is shown."""
        return int(self.steps[-1]["step"]) if self.steps else 0

    @property
    def trains(self) -> bool:
        """Whether the stage under way is the one whose steps are shown."""
        return self.stage == self.shown and self.summary is None

    @property
    def elapsed_s(self) -> float:
        """Seconds of the stage that is shown, over all processes that worked on it."""
        return float(sum((row.get("step_s") or 0.0) + (row.get("validate_s") or 0.0) for row in self.steps))

    @property
    def left_s(self) -> float | None:
        """Seconds that the stage goes on at the pace of its last steps, None where that cannot be told."""
        if not self.trains or self.total is None or not self.step:
            return None
        measuring = sum(row.get("validate_s") or 0.0 for row in self.steps) / len(self.steps)
        return max(0, self.total - self.step) * (self.pace_s + measuring)

    @property
    def pace_s(self) -> float:
        """Seconds of a step, the median of the last ten."""
        taken = [row["step_s"] for row in self.steps[-10:] if row.get("step_s")]
        return float(median(taken)) if taken else 0.0

    @property
    def quiet(self) -> str:
        """What is said of a run that may have died; empty where it need not be thought of."""
        if self.summary is not None or self.idle_s < max(_QUIET_S, _STEPS * self.pace_s if self.trains else 0.0):
            return ""
        if self.trains:
            return f"no new step for {span(self.idle_s)}, where one takes {span(self.pace_s)}: it may have been stopped"
        return f"nothing new for {span(self.idle_s)}; {self.stage} writes when it ends, or the run was stopped"


class Followed:
    """One run directory, which need not exist yet."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._metrics, self._told = Tail(path / METRICS), Tail(path / WARNINGS)
        self._steps: dict[str, list[dict[str, Any]]] = {}
        self._warnings: list[dict[str, Any]] = []
        self._last = ""

    def missing(self) -> str:
        """Why there is no run to be seen yet; empty where there is one.

        Raises:
            RunDirError: none will ever be there: it may not be read, is a file, or holds something else.
        """
        try:
            there = {entry.name for entry in self.path.iterdir()}
        except FileNotFoundError:
            return f"{self.path} does not exist yet"
        except OSError as error:
            raise RunDirError(f"{self.path} cannot be read as a run directory: {error.strerror}") from error
        if CONFIG in there:
            return ""
        # A run directory begins with its folders, in an empty place.
        if others := sorted(name for name in there - FOLDERS if not name.startswith(".")):
            raise RunDirError(f"{self.path} holds no run, but {others[0]}: give what `lrcode train --out` was given")
        return f"{self.path} holds no run yet"

    def look(self) -> list[dict[str, Any]]:
        """Read what is new; the steps among it, in the order they came."""
        came = [entry for entry in self._metrics.read() if {"stage", "step"} <= entry.keys()]
        for entry in came:
            rows = self._steps.setdefault(entry["stage"], [])
            # A resumed run goes over steps again that were done after its last checkpoint.
            while rows and rows[-1]["step"] >= entry["step"]:
                rows.pop()
            rows.append(entry)
            self._last = entry["stage"]
        self._warnings += self._told.read()
        return came

    def state(self, now: float | None = None) -> State:
        """The run as it was when `look` was called last.

        Args:
            now: seconds since the epoch, for how long nothing was written.

        Raises:
            RunDirError: its config cannot be read.
        """
        config = self._config()
        done = {name: float(entry.get("seconds", 0)) for name, entry in (_json(self.path / STAGES) or {}).items()}
        plan, summary = _plan(config, done), self._summary()
        stage = next((name for name in plan if name not in done), plan[-1])
        # What a run was for says more at its end than the control that came last.
        of_interest = "grpo" if summary is not None else stage
        shown = of_interest if of_interest in self._steps else self._last
        return State(
            path=self.path,
            language=str(config.get("lang", "")),
            model=str(config.get("model") or "one made from scratch"),
            preset=str(config.get("preset", "")),
            plan=plan,
            done=done,
            stage=stage if summary is None else next((name for name in reversed(plan) if name in done), plan[-1]),
            total=self._total(config, shown),
            steps=list(self._steps.get(shown, ())),
            shown=shown,
            warnings=[entry for entry in self._warnings if entry.get("stage") == shown],
            summary=summary,
            idle_s=max(0.0, (time.time() if now is None else now) - self._touched()),
        )

    def _config(self) -> dict[str, Any]:
        try:
            return tomllib.loads((self.path / CONFIG).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise RunDirError(f"{self.path / CONFIG} cannot be read: {error}") from error

    def _summary(self) -> Mapping[str, Any] | None:
        """Of a run that ended, and was not gone on with since."""
        later = max((_written(self.path / name) for name in (METRICS, STAGES, CONFIG)), default=0.0)
        found = _json(self.path / SUMMARY)
        return found if found is not None and _written(self.path / SUMMARY) >= later else None

    def _total(self, config: Mapping[str, Any], stage: str) -> int | None:
        if stage == "control":  # as long as GRPO took, which only its end tells
            told = (_json(self.path / STAGES) or {}).get(stage, {}).get("steps")
        else:
            told = (config.get(stage) or {}).get("steps")
        return int(told) if told else None

    def _touched(self) -> float:
        names = (METRICS, STAGES, WARNINGS, CONFIG, "rollouts", "evals", "models", "checkpoints")
        return max(_written(self.path / name) for name in names)


def span(seconds: float) -> str:
    """A time for a person, e.g. `2.3 s`, `4 min 5 s`, `2 h 10 min`."""
    if seconds < 60:
        return f"{seconds:.{0 if seconds >= 10 else 1 if seconds >= 1 else 2}f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def last_rollout(state: State) -> dict[str, Any] | None:
    """One of the newest stored rollouts of the stage, another place in each step; None where none can be read."""
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        return None
    files = sorted((state.path / "rollouts").glob(f"{state.shown}-??????.parquet"))
    try:
        rows = parquet.read_table(files[-1]).to_pylist() if files else []
    except (OSError, ArrowException):
        return None
    return dict(rows[state.step % len(rows)]) if rows else None


def _plan(config: Mapping[str, Any], done: Mapping[str, float]) -> list[str]:
    """The main job's stages; of an SFT alone more than will come, as its directory does not tell."""
    coarse = ["coarse", "eval-coarse"] if (config.get("coarse") or {}).get("steps") else []
    control = ["control", "eval-control"] if config.get("control") else []
    known = ["synth", "start", "pretrain", "sft", "eval-before", *coarse, "grpo", "eval-after", *control]
    return [*known, *(name for name in done if name not in known)]


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
