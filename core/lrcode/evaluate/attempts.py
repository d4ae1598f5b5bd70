"""The values of an evaluation that was kept: attempts, problems, results; where they are read from is `results`'s."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from lrcode.evaluate.statistics import Tally
from lrcode.evaluate.store import Store
from lrcode.reward.compiles import NOT_COMPILED


@dataclass(frozen=True)
class Attempt:
    """What became of one completion."""

    outcome: str
    """pass, fail, unjudged or infra."""
    kind: str
    """The kind of failure, or else the outcome."""
    detail: str = ""
    answer: str | None = None
    computed: str = ""
    """yes, no or abstain for a right answer; empty: not looked for."""
    score: float | None = None

    @property
    def passed(self) -> bool:
        """Whether it is right."""
        return self.outcome == "pass"

    @property
    def compiled(self) -> bool:
        """Whether there was a program that could be read and loaded."""
        return self.kind not in NOT_COMPILED


@dataclass(frozen=True)
class Problem:
    """One problem with its attempts."""

    id: str
    attempts: tuple[Attempt, ...]
    """In the order in which they were stored."""
    question: str = ""
    """Empty: not stored."""
    labels: Mapping[str, str] = field(default_factory=dict)
    judged: bool = True
    """Whether it has a test or an answer; where it has none, a program can be found to fail but never to pass."""

    @cached_property
    def counted(self) -> tuple[Attempt, ...]:
        """The attempts that are in the rates: not those where the machine failed, nor any of a problem without test."""
        return tuple(a for a in self.attempts if self.judged and a.outcome in ("pass", "fail"))

    @cached_property
    def tally(self) -> Tally | None:
        """What is counted of it; None: nothing."""
        counted = self.counted
        return Tally(sum(a.passed for a in counted), len(counted)) if counted else None


@dataclass(frozen=True)
class Results:
    """One evaluation."""

    name: str
    """Short, for tables; two evaluations may have the same."""
    place: str
    """As it was given."""
    language: str
    problems: Mapping[str, Problem]
    """By id, in the order in which they were stored."""
    drawing: Mapping[str, Any] = field(default_factory=dict)
    """n, temperature, top_p, max_tokens, shots, as far as they are known."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Of lrcode, the plugin, the interpreter and libraries, as far as they are known."""
    missing: int = 0
    """Tasks that had no completion at all."""
    complete: bool = True
    """Whether the evaluation came to its end."""
    model: str = ""
    """Folder or name of the weights, or the run that they are of; empty: unknown."""
    stored: Path | None = None
    """Run or folder with its completions; None: they are not stored."""
    stage: str = ""
    step: int | None = None
    """Which of the stored rollouts are its own; None: of all steps."""

    @property
    def kept(self) -> tuple[Path, str, int | None]:
        """Where its verdicts are, however that was written: two that are the same evaluation have the same."""
        return (self.stored or Path(self.place)).resolve(), self.stage, self.step

    @property
    def moving(self) -> bool:
        """Whether these are rollouts of many steps of training, each of another policy."""
        return self.stage in ("grpo", "coarse") and self.step is None

    def completions(self, task: str) -> list[dict[str, Any]]:
        """A problem's stored rollouts, all columns of `Store`; none where only verdicts are stored.

        Raises:
            RunDirError: they cannot be read.
        """
        if self.stored is None:
            return []
        with Store(self.stored) as store:
            wanted, given = rows_of(self.stage, self.step)
            return store.query(
                f"SELECT * FROM rollouts WHERE {wanted} AND task_id = $task ORDER BY file, row", {**given, "task": task}
            )


class Gathered:
    """Attempts by problem, as they come in any order."""

    def __init__(self) -> None:
        self.heads: dict[str, Problem] = {}
        self._attempts: dict[str, list[Attempt]] = {}

    def add(self, task: str, attempt: Attempt) -> bool:
        """Whether it is the first of its problem, which is to be put among the heads then."""
        own = self._attempts.setdefault(task, [])
        own.append(attempt)
        return len(own) == 1

    def problems(self) -> dict[str, Problem]:
        return {task: replace(self.heads[task], attempts=tuple(own)) for task, own in self._attempts.items()}


def rows_of(stage: str, step: int | None) -> tuple[str, dict[str, Any]]:
    """Which rows of a store are meant, and the parameters of that."""
    if step is None:
        return "stage = $stage", {"stage": stage}
    return "stage = $stage AND step = $step", {"stage": stage, "step": step}
