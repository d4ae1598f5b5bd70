"""One stored verdict beside today's, why they differ as far as that can be told, and what many of them come to."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lrcode.types import Rollout

SAME = 1e-9
"""Scores that differ by less are the same."""
COLUMNS: Mapping[str, str] = {
    "id": "VARCHAR",
    "stage": "VARCHAR",
    "step": "BIGINT",
    "task_id": "VARCHAR",
    "old_outcome": "VARCHAR",
    "new_outcome": "VARCHAR",
    "old_kind": "VARCHAR",
    "new_kind": "VARCHAR",
    "old_detail": "VARCHAR",
    "new_detail": "VARCHAR",
    "old_score": "DOUBLE",
    "new_score": "DOUBLE",
    "old_computed": "VARCHAR",
    "new_computed": "VARCHAR",
    "changed": "BOOLEAN",
    "why": "VARCHAR",
}
"""What `Regraded.row` gives."""


@dataclass(frozen=True)
class Regraded:
    """A stored row and what it is today."""

    stored: Mapping[str, Any]
    """A row of `Store`."""
    now: Rollout

    @property
    def old(self) -> str:
        """The kind of failure then, or else the outcome."""
        return str(self.stored["kind"] or self.stored["outcome"])

    @property
    def new(self) -> str:
        """The same today."""
        return self.now.verdict.kind or self.now.verdict.outcome

    @property
    def changed(self) -> bool:
        """Whether the verdict is another one."""
        return self.old != self.new

    @property
    def rescored(self) -> bool:
        """Whether the score is another one; one that there was not, or is not, is."""
        then, now = self.stored["score"], self.now.score.value
        return then is not now if then is None or now is None else abs(then - now) > SAME

    def why(self) -> str:
        """What comes first of all that is different in how it went; empty where verdict and score are the same."""
        if not (self.changed or self.rescored):
            return ""
        stored, now, done = self.stored, self.now, self.now.execution
        if stored["outcome"] == "infra" or now.verdict.outcome == "infra":
            return f"the machine failed {'then' if stored['outcome'] == 'infra' else 'now'}"
        if (stored["source"], stored["entry"]) != (now.program.source, now.program.entry):
            return "another program is found in the completion"
        if stored["format_ok"] != now.report.ok:
            return "the grammar reads the program otherwise"
        ending = done.ending if done else None
        if stored["ending"] != ending:
            return f"the program ended otherwise: {stored['ending'] or 'not run'} then, {ending or 'not run'} now"
        if stored["stdout"] != (done.stdout if done else None):
            return "the program printed something else"
        if stored["answer"] != (now.answer.text if now.answer else None):
            return "another answer is read from what it printed"
        if self.changed:
            return "what it did is judged otherwise"
        if stored["computed"] != now.computed:
            return f"whether it computes: {stored['computed']} then, {now.computed} now"
        terms = json.loads(stored["terms"] or "{}")
        names = sorted(name for name in {*terms, *now.score.terms} if terms.get(name) != now.score.terms.get(name))
        return f"other terms: {', '.join(names)}" if names else "the same terms have other weights"

    def row(self) -> dict[str, object]:
        """All of it as a flat row, see `COLUMNS`."""
        stored, verdict = self.stored, self.now.verdict
        return {
            **{name: stored[name] for name in ("id", "stage", "step", "task_id")},
            "old_outcome": stored["outcome"],
            "new_outcome": verdict.outcome,
            "old_kind": stored["kind"],
            "new_kind": verdict.kind,
            "old_detail": stored["detail"],
            "new_detail": verdict.detail,
            "old_score": stored["score"],
            "new_score": self.now.score.value,
            "old_computed": stored["computed"],
            "new_computed": self.now.computed,
            "changed": self.changed,
            "why": self.why(),
        }


@dataclass
class Tally:
    """A stage's verdicts."""

    graded: int = 0
    old_pass: int = 0
    old_judged: int = 0
    new_pass: int = 0
    new_judged: int = 0

    def plain(self) -> dict[str, Any]:
        """With the share that passes of those judged, then and now; None where none is."""
        old = self.old_pass / self.old_judged if self.old_judged else None
        new = self.new_pass / self.new_judged if self.new_judged else None
        return {"graded": self.graded, "old_pass_rate": old, "new_pass_rate": new}


@dataclass
class Tallies:
    """What all of them come to."""

    graded: int = 0
    rescored: int = 0
    unreadable: Counter[str] = field(default_factory=Counter)
    """Rows that could not be graded, by the reason."""
    moves: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)
    """By kind then and kind now, how many for which reason."""
    scores: Counter[str] = field(default_factory=Counter)
    """Scores that changed while the kind did not, by the reason."""
    stages: dict[str, Tally] = field(default_factory=dict)

    def add(self, one: Regraded) -> None:
        """Count one."""
        self.graded += 1
        self.rescored += one.rescored
        if one.changed:
            self.moves.setdefault((one.old, one.new), Counter())[one.why()] += 1
        elif one.rescored:
            self.scores[one.why()] += 1
        tally = self.stages.setdefault(one.stored["stage"], Tally())
        tally.graded += 1
        old, new = one.stored["outcome"], one.now.verdict.outcome
        tally.old_pass += old == "pass"
        tally.old_judged += old in ("pass", "fail")
        tally.new_pass += new == "pass"
        tally.new_judged += new in ("pass", "fail")

    def plain(self) -> dict[str, Any]:
        """Plain values that JSON can hold; moves from the commonest on."""
        moves = sorted(self.moves.items(), key=lambda item: -item[1].total())
        return {
            "graded": self.graded,
            "changed": sum(whys.total() for whys in self.moves.values()),
            "rescored": self.rescored,
            "unreadable": dict(self.unreadable.most_common()),
            "moves": [
                {"old": old, "new": new, "count": whys.total(), "why": dict(whys.most_common())}
                for (old, new), whys in moves
            ],
            "scores_alone": dict(self.scores.most_common()),
            "stages": {stage: tally.plain() for stage, tally in sorted(self.stages.items())},
        }
