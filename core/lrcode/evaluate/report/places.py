"""`Place`: what a report knows of a run directory or evaluation folder besides its rollouts; draws nothing from it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from lrcode.errors import LrcodeError, RunDirError, UsageError
from lrcode.evaluate.folder import FILE
from lrcode.evaluate.store import Store
from lrcode.language import Language, load_language
from lrcode.record import CONFIG, METRICS, STAGES, SUMMARY, VERSIONS, RunDir

ARMS = ("before", "coarse", "after", "control")
T = TypeVar("T", dict[str, Any], list[Any])
JSON: Mapping[type, str] = {dict: "object", list: "array"}
EVAL_ARM = "eval"
"""Of an evaluation folder."""


@dataclass(frozen=True)
class Place:
    """One column of a report."""

    path: Path
    name: str
    """Distinct among the places of a report."""
    language: str
    """Empty where nothing says it."""
    model: str
    config: str
    """TOML of a run, JSON of an evaluation."""
    versions: Mapping[str, str]
    arms: Mapping[str, Mapping[str, Any]]
    """An evaluation's summary by arm; an evaluation folder has the one arm `eval`."""
    stages: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """`seconds` and other facts of each stage that is done, in order."""
    metrics: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    """By stage, in the order of steps."""
    warnings: Sequence[Mapping[str, Any]] = ()
    changes: Sequence[Mapping[str, Any]] = ()
    graded: int | None = None
    """Rollouts of an evaluation that has not finished, so far."""

    def store(self) -> Store | None:
        """Its rollouts; None where there are none (yet).

        Raises:
            RunDirError: there are some and they cannot be read.
            UsageError: duckdb is not installed.
        """
        try:
            return Store(self.path) if rollout_files(self.path) else None
        except ModuleNotFoundError as error:
            raise missing(error) from error

    def plugin(self) -> Language | None:
        """Its language; None where its plugin is not installed, or cannot be loaded."""
        try:
            return load_language(self.language) if self.language else None
        except LrcodeError:
            return None


def missing(error: ModuleNotFoundError) -> UsageError:
    """What to say where a library of the extra `report` is not there."""
    return UsageError(f"a report needs {error.name}, which is not installed: pip install 'lrcode[report]'")


def rollout_files(path: Path) -> list[Path]:
    """What `Store` would read; a file that is being written is none yet."""
    folder = path / "rollouts" if (path / "rollouts").is_dir() else path
    return [path] if path.is_file() else sorted(p for p in folder.glob("*.parquet") if p.name[0] != ".")


def open_places(paths: Sequence[Path]) -> list[Place]:
    """Read what each path holds: a run directory, an evaluation folder, or Parquet files alone.

    Raises:
        RunDirError: one of them is nothing of the kind, or cannot be read.
    """
    return [_open(path, name) for path, name in zip(paths, _names(paths), strict=True)]


def _open(path: Path, name: str) -> Place:
    if (path / CONFIG).is_file():
        return _run(path, name)
    if (path / FILE).is_file():
        return _evaluation(path, name)
    if rollout_files(path):
        return Place(path, name, language="", model="", config="", versions={}, arms={})
    found = "holds neither a run nor an evaluation" if path.exists() else "does not exist"
    raise RunDirError(f"{path} {found}: give a run directory, or what `lrcode eval --out DIR` wrote")


def _run(path: Path, name: str) -> Place:
    run = RunDir(path, writes=False)
    text = _text(path / CONFIG)
    try:
        config = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RunDirError(f"{path / CONFIG} cannot be read: {error}") from error
    summary = _read(run, SUMMARY, dict)
    # A run that still trains has no summary yet, but what it has measured.
    arms = {arm: summary.get(arm) or _read(run, f"evals/{arm}.json", dict) for arm in ARMS}
    return Place(
        path=path,
        name=name,
        language=str(config.get("lang", "")),
        model=str(config.get("model", "")) or "made from scratch",
        config=text,
        versions=_read(run, VERSIONS, dict),
        arms={arm: figures for arm, figures in arms.items() if figures},
        stages=_read(run, STAGES, dict),
        metrics=_metrics(path / METRICS),
        warnings=_lines(path / "warnings.jsonl"),
        changes=_read(run, "changes.json", list),
    )


def _evaluation(path: Path, name: str) -> Place:
    found = _read(RunDir(path, writes=False), FILE, dict)
    shown = {key: value for key, value in found.items() if key not in ("summary", "versions")}
    return Place(
        path=path,
        name=name,
        language=str(found.get("language", "")),
        model=str(found.get("model") or found.get("completions") or ""),
        config=json.dumps(shown, indent=1, ensure_ascii=False),
        versions=found.get("versions") or {},
        arms={EVAL_ARM: found["summary"]} if found.get("summary") else {},
        graded=None if found.get("complete", True) else found.get("graded", 0),
    )


def _read(run: RunDir, name: str, kind: type[T]) -> T:
    """What stands in a JSON file, empty where there is none."""
    found = run.read_json(name)
    if found is not None and not isinstance(found, kind):
        raise RunDirError(f"{run.path / name} cannot be read: expected a JSON {JSON[kind]}")
    return found or kind()


def _metrics(path: Path) -> dict[str, list[dict[str, Any]]]:
    """By stage; where a resumed run went over a step again, the later figures of it."""
    found: dict[str, dict[int, dict[str, Any]]] = {}
    for entry in _lines(path):
        if isinstance(entry.get("stage"), str) and isinstance(entry.get("step"), int):
            found.setdefault(entry["stage"], {})[entry["step"]] = entry
    return {stage: [steps[step] for step in sorted(steps)] for stage, steps in found.items()}


def _lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines, without one that a killed process left unfinished; none without the file."""
    found = []
    for line in _bytes(path).split(b"\n") if path.exists() else ():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict):
            found.append(entry)
    return found


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode()
    except UnicodeDecodeError as error:
        raise RunDirError(f"{path} cannot be read: {error}") from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RunDirError(f"{path} cannot be read: {error}") from error


def _names(paths: Sequence[Path]) -> list[str]:
    """As few last parts of each path as tell them apart; a path given twice is numbered."""
    parts = [path.resolve().parts for path in paths]
    for count in range(1, max(map(len, parts), default=1) + 1):
        names = ["/".join(part[-count:]) for part in parts]
        if len(set(names)) == len(names):
            return names
    names = [path.name for path in paths]
    return [f"{name} ({number})" for number, name in enumerate(names, 1)]
