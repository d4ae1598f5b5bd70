"""`Evaluation`: graded rollouts by problem and what they say in numbers; leaves sampling and printing to others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median_low
from typing import Any

from lrcode.evaluate.statistics import Estimate, Tally, all_of, any_of, estimates_at_k, pass_at_1
from lrcode.reward.compiles import compiled
from lrcode.types import Expected, Rollout

PARTS = ("seen", "level", "source")
"""Labels of a task that a summary is broken down by."""


@dataclass(frozen=True)
class Evaluation:
    """Graded rollouts of one model, or of one file of completions, on one list of tasks."""

    language: str
    rollouts: tuple[Rollout, ...]
    """In the order in which they were given; all that have one task's id are samples of that problem."""
    missing: int = 0
    """Tasks that had no completion at all; they are in no figure."""
    clipped: int | None = None
    """Completions that ended at the token limit; None: unknown."""
    tokens: int | None = None
    """Tokens of all completions together; None: unknown."""
    computed: bool = False
    """Whether the grader found out if right answers follow from a computation."""

    @cached_property
    def groups(self) -> Mapping[str, tuple[Rollout, ...]]:
        """Rollouts by task id, problems and samples in their order."""
        found: dict[str, list[Rollout]] = {}
        for rollout in self.rollouts:
            found.setdefault(rollout.task.id, []).append(rollout)
        return {task: tuple(samples) for task, samples in found.items()}

    def summary(self, *, detailed: bool = False) -> dict[str, Any]:
        """All figures as plain values that JSON can hold; rates are None where no problem could be judged.

        `pass@1` with `low` and `high` (95 %), `n` problems and `samples` that count, `pass@k`, `any_of_n` and
        `all_of_n`, with `intervals` for each of the three (`low`, `high`, `n`; over problems), `compile_rate` (`value`,
        `low`, `high`: programs whose verdict is no fault in reading or loading), `kinds` (verdicts counted, left-out
        ones too), `left_out`, `missing`, `parts` by label and value; where the grader looked for it `computes` (right
        answers, by whether they follow from a computation), and where `detailed` is asked `completions`: one entry a
        rollout, in order.
        """
        tallies = tallies_of(self.groups)
        figures: dict[str, Any] = {
            "language": self.language,
            **rates(tallies),
            "compile_rate": self._compile_rate(),
            "kinds": dict(Counter(kind_of(r) for r in self.rollouts).most_common()),
            "left_out": {
                "infra": sum(r.verdict.outcome == "infra" for r in self.rollouts),
                "unjudged": sum(r.verdict.outcome != "infra" and r.task.judge is None for r in self.rollouts),
            },
            "missing": self.missing,
            "parts": self._parts(),
        }
        if self.clipped is not None:
            figures["clipped"] = self.clipped
        if self.tokens is not None:
            figures["tokens"] = self.tokens
        if self._looked:
            figures["computes"] = computes(self.rollouts)
        return {**figures, "completions": self._completions()} if detailed else figures

    @property
    def _looked(self) -> bool:
        """Whether there was a problem with an answer, which alone can follow from a computation."""
        return self.computed and any(isinstance(rollout.task.judge, Expected) for rollout in self.rollouts)

    def _compile_rate(self) -> dict[str, Any]:
        groups = ([r for r in group if r.verdict.outcome != "infra"] for group in self.groups.values())
        found = pass_at_1([Tally(sum(map(compiled, group)), len(group)) for group in groups if group])
        return {"value": found.value, "low": found.low, "high": found.high}

    def _parts(self) -> dict[str, dict[str, dict[str, Any]]]:
        parts: dict[str, dict[str, dict[str, Any]]] = {}
        for label in PARTS:
            values = {rollout.task.labels[label] for rollout in self.rollouts if label in rollout.task.labels}
            for value in sorted(values, key=_natural):
                own = {t: g for t, g in self.groups.items() if g[0].task.labels.get(label) == value}
                tallies = tallies_of(own)
                figures = {**_estimate(pass_at_1(tallies)), "samples": sum(t.samples for t in tallies)}
                if self._looked:
                    figures["computes"] = computes([rollout for group in own.values() for rollout in group])
                parts.setdefault(label, {})[value] = figures
        return parts

    def _completions(self) -> list[dict[str, Any]]:
        before: Counter[str] = Counter()
        entries = []
        for rollout in self.rollouts:
            entries.append(entry(rollout, before[rollout.task.id]))
            before[rollout.task.id] += 1
        return entries


def counts(rollout: Rollout) -> bool:
    """Whether a rollout is in the rates: not where the machine failed, nor where the task has no test.

    Without a test a program can be found to fail but never to pass, so its failures are left out too.
    """
    return rollout.task.judge is not None and rollout.verdict.outcome in ("pass", "fail")


def tallies_of(groups: Mapping[str, Sequence[Rollout]]) -> list[Tally]:
    """One tally for each problem that has a rollout that counts."""
    counted = ([r for r in group if counts(r)] for group in groups.values())
    return [Tally(sum(r.verdict.outcome == "pass" for r in group), len(group)) for group in counted if group]


def rates(tallies: Sequence[Tally]) -> dict[str, Any]:
    """What the tallies say, as `Evaluation.summary` has it: from `pass@1` to `intervals`."""
    counts = [t.samples for t in tallies]
    beside = {f"pass@{k}": found for k, found in estimates_at_k(tallies).items() if k > 1}
    beside |= {"any_of_n": any_of(tallies), "all_of_n": all_of(tallies)}
    return {
        **_estimate(pass_at_1(tallies)),
        "samples": sum(counts),
        "samples_per_problem": median_low(counts) if counts else 0,
        **{name: found.value for name, found in beside.items()},
        "intervals": {name: {"low": e.low, "high": e.high, "n": e.n} for name, e in beside.items()},
    }


def computes(rollouts: Sequence[Rollout]) -> dict[str, int]:
    """Right answers by whether they follow from a computation: yes, no, abstain."""
    right = [r for r in rollouts if r.verdict.outcome == "pass" and isinstance(r.task.judge, Expected)]
    said = Counter(rollout.computed for rollout in right)
    return {"yes": said["yes"], "no": said["no"], "abstain": said["abstain"]}


def kind_of(rollout: Rollout) -> str:
    """The kind of failure, or else the outcome."""
    return rollout.verdict.kind or rollout.verdict.outcome


def entry(rollout: Rollout, sample: int) -> dict[str, Any]:
    """One completion's row of a detailed summary; `sample` counts from 0 among those of its task."""
    return {
        "task_id": rollout.task.id,
        "sample": sample,
        "verdict": rollout.verdict.outcome,
        "kind": rollout.verdict.kind,
        "detail": rollout.verdict.detail,
        "answer": rollout.answer.text if rollout.answer else None,
        "computed": rollout.computed,
        "evidence": rollout.evidence,
        "score": rollout.score.value,
        "terms": dict(rollout.score.terms),
    }


def _estimate(found: Estimate) -> dict[str, Any]:
    return {"pass@1": found.value, "low": found.low, "high": found.high, "n": found.n}


def _natural(value: str) -> list[tuple[int, int, str]]:
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in re.split(r"(\d+)", value)]
