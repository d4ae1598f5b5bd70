"""How stored rollouts were graded: the language, the grader's settings and versions then, as their record tells."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError, UsageError
from lrcode.evaluate import folder
from lrcode.record import CONFIG, VERSIONS

CHECKED = ("coarse", "coarse-dropped")
"""Stages whose programs were checked and not judged."""


@dataclass(frozen=True)
class Origin:
    """What is known of it; what is not is as `open_grader` has it."""

    language: str
    computed: bool = True
    weights: Mapping[str, float] = field(default_factory=dict)
    extensions: tuple[str, ...] = ()
    extension_timeout_s: float = 30.0
    compiles: bool = False
    cpu_s: float = 0.0
    critic_weight: float = 1.0
    groups: Mapping[str, int] = field(default_factory=dict)
    """Completions a group, by stage whose scores are compared in groups."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Empty: not stored."""
    notes: tuple[str, ...] = ()
    """What of the scores then is no part of grading now, or could not be found out."""

    def asked(self, *, check_only: bool) -> dict[str, Any]:
        """The keywords of `open_grader` for one of its two kinds."""
        known = {"computed": self.computed, "compiles": self.compiles or check_only}
        # A weight may be meant for the other one of the two graders.
        without = {name for name, there in known.items() if not there} | ({"computed"} if check_only else set())
        return {
            "weights": {name: weight for name, weight in self.weights.items() if name not in without},
            "extensions": self.extensions,
            "extension_timeout_s": self.extension_timeout_s,
            "computed": self.computed,
            "check_only": check_only,
            "compiles": self.compiles,
            "cpu_s": self.cpu_s,
        }


def origin_of(place: Path, language: str = "") -> Origin:
    """The origin of a run directory, an evaluation folder, or a Parquet file by itself.

    Args:
        language: instead of the one that is stored; needed for a Parquet file.

    Raises:
        RunDirError: there is nothing, or its config or its `eval.json` cannot be read.
        UsageError: no language is stored or given.
    """
    if not place.exists():
        raise RunDirError(f"{place} does not exist: give a run directory, or what `lrcode eval --out DIR` wrote")
    if (place / CONFIG).is_file():
        found = _of_run(place, language)
    elif (place / folder.FILE).is_file():
        found = _of_evaluation(place, language)
    else:
        found = Origin(language, notes=("how they were graded is not stored: the defaults of `lrcode eval` are used",))
    if not found.language:
        raise UsageError(f"{place} does not say of which language its programs are: give --lang NAME")
    return found


def _of_run(place: Path, language: str) -> Origin:
    try:
        config = tomllib.loads((place / CONFIG).read_text(encoding="utf-8"))
        stored = place / VERSIONS
        versions = json.loads(stored.read_text(encoding="utf-8")) if stored.is_file() else {}
        grading, critic = config.get("grading", {}), config.get("critic", {})
        pairs = (text.partition("=") for text in grading.get("weights", []))
        return Origin(
            language=language or config.get("lang", ""),
            # A config has every key that there was: without it, nothing of the kind was looked for.
            computed=grading.get("computed", False),
            weights={name.strip(): float(number) for name, _, number in pairs},
            extensions=tuple(grading.get("extensions", [])),
            extension_timeout_s=grading.get("extension_timeout_s", Origin.extension_timeout_s),
            compiles=grading.get("compiles", False),
            cpu_s=grading.get("cpu_s", 0.0),
            critic_weight=critic.get("weight", 1.0),
            groups={stage: config[stage]["generations"] for stage in ("coarse", "grpo") if stage in config},
            versions=versions,
            notes=tuple(_beside(config)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RunDirError(f"{place}: its config or versions cannot be read: {error}") from error


def _beside(config: Mapping[str, Any]) -> list[str]:
    critic, notes = config.get("critic", {}), []
    if critic.get("discriminator") or critic.get("judge"):
        notes.append("the critic is not asked again: its stored term is kept in the scores")
    if config.get("process", {}).get("reward"):
        notes.append("the process reward model is not asked: it gave tokens credit, and no part of a score")
    if config.get("grading", {}).get("extensions"):
        notes.append("extensions are those that are installed today, whatever they were then")
    return notes


def _of_evaluation(place: Path, language: str) -> Origin:
    try:
        found = json.loads((place / folder.FILE).read_text(encoding="utf-8"))
        return Origin(
            language=language or found.get("language", ""),
            computed=bool(found.get("computed", True)),
            versions=found.get("versions") or {},
        )
    except (OSError, ValueError, AttributeError) as error:
        raise RunDirError(f"{place / folder.FILE} cannot be read: {error}") from error
