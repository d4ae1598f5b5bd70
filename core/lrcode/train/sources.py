"""Opens the tasks that a run asks a model: those of a source that the language can judge, and a line on the others."""

from __future__ import annotations

from collections import Counter

from lrcode.errors import TaskError
from lrcode.language import Language
from lrcode.reward.judgeable import why_not
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.open import Source, open_source
from lrcode.types import Task


def askable(
    spec: str, language: Language, sources: Source | None = None, *, learns: str = ""
) -> tuple[list[Task], str]:
    """The tasks of a spec that the language can judge, and what was left out of it in one line; empty where all is in.

    Args:
        sources: asked first for the spec: where extensions join in.
        learns: what learns from these tasks, as `refuse_training` takes it; empty: nothing does.

    Raises:
        TaskError: the source cannot be read, may not be learnt from, or has no task that the language can judge.
    """
    found = open_source(spec, sources)
    if learns:
        refuse_training(found.tasks, learns)
    reasons = [why_not(language, task) for task in found.tasks]
    tasks = [task for task, reason in zip(found.tasks, reasons, strict=True) if not reason]
    left_out = Counter(found.reasons) + Counter(filter(None, reasons))
    if not left_out:
        return tasks, ""
    why = "; ".join(f"{count:,}: {reason}" for reason, count in left_out.most_common())
    said = f"{spec}: {left_out.total():,} of {len(found.tasks) + len(found.left_out):,} tasks left out ({why})"
    if not tasks:
        raise TaskError(f"{said}; {language.facts.title} can judge none of them: give another source")
    return tasks, said
