"""A stage's figures so far, as means over windows of steps; what they mean is the watchers'."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from math import inf, isfinite, nan
from typing import Any

from lrcode.train.config import Grpo

QUESTIONS = 80
"""A window holds as many steps as ask so many questions: of 80, a rate of a half is known to within 11 points."""
LEAST = 5
"""Steps of a window at least."""
LENGTH, CLIPPED = "completions/mean_length", "completions/clipped_ratio"
FIGURES = (
    "entropy",
    "kl",
    LENGTH,
    CLIPPED,
    "distinct",
    "repetition",
    "reasoning_words",
    "compile_rate",
    "pass_rate",
    "reward",
    "infra",
    "groups_without_signal",
)
"""What is looked at of a step."""


class Seen:
    """Means over windows of steps; nan, which is neither above nor below anything, where too little has been seen."""

    def __init__(self, knobs: Grpo) -> None:
        self.knobs = knobs
        self.width = max(LEAST, -(-QUESTIONS // knobs.prompts))
        """Steps of a window."""
        self.steps = 0
        self.validated: list[tuple[float, int]] = []
        """Pass rate on validation problems and how many there were, measurement by measurement."""
        self._rows: deque[Mapping[str, Any]] = deque(maxlen=self.width)
        self._first: dict[str, float] = {}
        self._least: dict[str, float] = {}
        self._top: dict[str, float] = {}
        self._now: dict[str, float] = {}

    def add(self, row: Mapping[str, Any]) -> None:
        """One step's figures; a row of a measurement alone is no step."""
        if row.get("validation_pass_rate") is not None:
            self.validated.append((row["validation_pass_rate"], row["validation_n"]))
        if "reward" not in row:
            return
        self.steps += 1
        self._rows.append(row)
        if self.steps < self.width:
            return
        self._now = _means(self._rows)
        self._first = self._first or self._now
        for name, value in self._now.items():
            self._least[name] = min(value, self._least.get(name, inf))
            self._top[name] = max(value, self._top.get(name, -inf))

    def now(self, name: str) -> float:
        """The newest window's mean."""
        return self._now.get(name, nan)

    def first(self, name: str) -> float:
        """The first window's mean, once the newest one has no step in common with it."""
        return self._first.get(name, nan) if self.steps >= 2 * self.width else nan

    def least(self, name: str) -> float:
        """The lowest mean of any window."""
        return self._least.get(name, nan)

    def top(self, name: str) -> float:
        """The highest mean of any window."""
        return self._top.get(name, nan)


def _means(rows: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    for row in rows:
        for name in FIGURES:
            value = row.get(name)
            if isinstance(value, int | float) and isfinite(value):
                found.setdefault(name, []).append(value)
    return {name: sum(values) / len(values) for name, values in found.items()}
