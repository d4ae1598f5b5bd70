"""Grades stored completions again with today's grader, beside the verdicts that they had; changes nothing stored."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from lrcode.errors import TaskError
from lrcode.evaluate.origin import CHECKED, Origin
from lrcode.evaluate.regraded import Regraded
from lrcode.evaluate.store import Store
from lrcode.evaluate.stored import prompt_of_row, task_of_row
from lrcode.reward.critic import TERM as CRITIC
from lrcode.reward.interface import AnyGrader
from lrcode.reward.judgeable import why_not
from lrcode.reward.terms import score_groups
from lrcode.types import Prompt, Rollout, Task

_NEEDED = (
    *("id", "file", "stage", "step", "task_id", "question", "judge", "labels", "prompt", "completion"),
    *("source", "entry", "format_ok", "ending", "stdout", "answer"),
    *("outcome", "kind", "detail", "score", "terms", "computed"),
)
"""Columns; the rest is not read."""


@dataclass(frozen=True)
class Selection:
    """Which of the stored rollouts are meant."""

    stage: str = ""
    """Empty: all."""
    condition: str = ""
    """Of DuckDB over the columns of `Store`; empty: none."""
    limit: int = 0
    """The first so many; 0: all."""

    @property
    def whole(self) -> bool:
        """Whether groups are all there."""
        return not self.condition and not self.limit

    def count(self, store: Store) -> dict[bool, int]:
        """How many there are that were checked only (True), and that were judged (False).

        Raises:
            UsageError: the condition cannot be asked.
            RunDirError: the files cannot be read.
        """
        if self.condition:
            store.check_condition(self.condition)
        chosen = f"FROM rollouts WHERE {self._where()}" + (f" LIMIT {self.limit}" if self.limit else "")
        parameters = {"checked": list(CHECKED), **self._given()}
        rows = store.query(
            f"SELECT checked, count(*) AS n FROM (SELECT stage IN $checked AS checked {chosen}) GROUP BY 1", parameters
        )
        return {row["checked"]: row["n"] for row in rows}

    def rows(self, store: Store, checked: bool) -> Iterator[dict[str, Any]]:
        """Them, in the order in which they are stored; raises as `count`."""
        limit = f" LIMIT {self.limit}" if self.limit else ""
        chosen = f"SELECT {', '.join(_NEEDED)} FROM rollouts WHERE {self._where()}{limit}"
        sql = f"FROM ({chosen}) WHERE (stage IN $checked) = $wanted"
        return store.rows(sql, {"checked": list(CHECKED), "wanted": checked, **self._given()})

    def _where(self) -> str:
        parts = ["stage = $stage"] if self.stage else []
        # The line's end is the end of a comment that a condition may hold.
        parts += [f"({self.condition}\n)"] if self.condition else []
        return " AND ".join(parts) or "true"

    def _given(self) -> dict[str, str]:
        return {"stage": self.stage} if self.stage else {}


def regrade(
    rows: Iterator[Mapping[str, Any]],
    grader: AnyGrader,
    origin: Origin,
    unreadable: Counter[str],
    *,
    grouped: bool = True,
) -> Iterator[Regraded]:
    """Grade stored rows again, in their order and in constant memory.

    Args:
        rows: of `Store`; those of a group one after the other.
        unreadable: counts the rows that cannot be graded, by the reason.
        grouped: make scores comparable inside each whole group, as training did.

    Raises:
        MachineError, ContractError: as the grader does.
    """
    asked: deque[Mapping[str, Any]] = deque()

    def items() -> Generator[tuple[Task, Prompt, str], None, None]:
        for row in rows:
            try:
                task, prompt = task_of_row(row), prompt_of_row(row)
            except TaskError as error:
                unreadable[str(error)] += 1
                continue
            reason = why_not(grader.language, task)
            if reason or not isinstance(row["completion"], str):
                unreadable[reason or "no completion is stored"] += 1
                continue
            asked.append(row)
            yield task, prompt, row["completion"]

    with closing(items()) as given:
        found = (Regraded(asked.popleft(), rollout) for rollout in grader.grade_each(given))
        yield from _grouped(found, grader, origin) if grouped else found


def _grouped(found: Iterator[Regraded], grader: AnyGrader, origin: Origin) -> Iterator[Regraded]:
    group: list[Regraded] = []
    for one in found:
        if group and (_place(one) != _place(group[0]) or len(group) >= origin.groups.get(_place(group[0])[0], 1)):
            yield from _rescored(group, grader, origin)
            group = []
        group.append(one)
    yield from _rescored(group, grader, origin)


def _place(one: Regraded) -> tuple[str, str, str]:
    return one.stored["stage"], one.stored["file"], one.stored["task_id"]


def _rescored(group: Sequence[Regraded], grader: AnyGrader, origin: Origin) -> Sequence[Regraded]:
    """One group with scores as training had them; as it is where a member is missing or it is no group."""
    if not group or origin.groups.get(group[0].stored["stage"]) != len(group):
        return group
    said = [json.loads(one.stored["terms"] or "{}").get(CRITIC) for one in group]
    heard = any(term is not None for term in said)
    weights = {**grader.weights, **({CRITIC: origin.critic_weight} if heard else {})}
    rollouts: list[Rollout] = score_groups(
        [one.now for one in group], len(group), weights, grader.extensions, said if heard else None
    )
    return [Regraded(one.stored, rollout) for one, rollout in zip(group, rollouts, strict=True)]
