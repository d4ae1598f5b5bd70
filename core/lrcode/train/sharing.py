"""Shares an evaluation's problems among the training processes, so that no GPU stands idle while another draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from lrcode.errors import TaskError
from lrcode.evaluate.completions import by_id
from lrcode.evaluate.evaluation import Evaluation
from lrcode.evaluate.measure import Samples, evaluate
from lrcode.language import Language
from lrcode.reward.interface import AnyGrader
from lrcode.train import ranks
from lrcode.types import Task


def evaluate_shared(
    sampler: Samples, tasks: Sequence[Task], grader: AnyGrader, language: Language, **asked: Any
) -> Evaluation:
    """`evaluate`, each rank drawing and grading its share; every rank gets the whole. All ranks must call it.

    Args:
        asked: as `evaluate` has them; its progress is told of this rank's share.

    Raises as `evaluate` does.
    """
    if ranks.world() == 1:
        return evaluate(sampler, tasks, grader, language, **asked)
    by_id(tasks)
    # In turn, not in blocks: problems often stand in the order of their difficulty, and so of their length.
    mine = tasks[ranks.rank() :: ranks.world()]
    part = ranks.each(lambda: evaluate(sampler, mine, grader, language, **asked) if mine else None)
    return joined(ranks.gather(part), tasks)


def joined(parts: Sequence[Evaluation | None], tasks: Sequence[Task]) -> Evaluation:
    """Evaluations of parts of the tasks as one of all of them, in the order of the tasks.

    Raises:
        TaskError: there is none.
    """
    found = [part for part in parts if part is not None]
    if not found:
        raise TaskError("there is no problem to measure on")
    place = {task.id: number for number, task in enumerate(tasks)}
    rollouts = sorted((one for part in found for one in part.rollouts), key=lambda one: place[one.task.id])
    return replace(
        found[0],
        rollouts=tuple(rollouts),
        missing=sum(part.missing for part in found),
        clipped=sum(part.clipped or 0 for part in found),
        tokens=sum(part.tokens or 0 for part in found),
    )
