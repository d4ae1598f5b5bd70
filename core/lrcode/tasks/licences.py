"""Keeps what is for evaluation only out of everything that learns; a source's own module says what its licence allows.

The label stays with a task wherever it goes: through `lrcode synth`, mutants, labels of statements and stored rollouts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lrcode.errors import TaskError
from lrcode.types import Task

USE = "use"
"""The label."""
EVALUATION_ONLY = "evaluation only"


def only_for_evaluation(labels: Mapping[str, str]) -> bool:
    """Whether these labels of a task forbid learning from it, however somebody spells it."""
    return re.sub(r"[\W_]+", " ", labels.get(USE, "")).strip().lower() == EVALUATION_ONLY


def refuse_training(tasks: Iterable[Task], what: str) -> None:
    """Refuse tasks that nothing may learn from.

    Args:
        what: what would learn from them, as the error begins, e.g. `data.train`.

    Raises:
        TaskError: names the sources, their licences, and what may be done with them.
    """
    kept = [task for task in tasks if only_for_evaluation(task.labels)]
    if kept:
        found = dict.fromkeys((task.labels.get("source", "?"), task.labels.get("licence", "")) for task in kept)
        names = ", ".join(f"{source} (licence: {licence})" if licence else source for source, licence in found)
        raise TaskError(
            f"{what}: {len(kept):,} tasks, e.g. {kept[0].id!r}, are for evaluation only and nothing may learn from "
            f"them: {names}; measure on them with `lrcode eval --tasks` or hold them out"
        )
