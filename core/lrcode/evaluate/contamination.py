"""Which problems of an evaluation a training set gives away, and what the model can on the others.

What counts as giving away is `tasks.overlap`'s; where a training set comes from is `learnt`'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from lrcode.errors import RunDirError
from lrcode.evaluate.attempts import Results
from lrcode.evaluate.evaluation import rates
from lrcode.evaluate.learnt import Learnt
from lrcode.tasks.overlap import REASONS, HeldOut
from lrcode.types import Task


def contamination(tasks: Sequence[Task], texts: Iterable[Learnt], results: Results | None = None) -> dict[str, Any]:
    """What a training set gives away of the problems of an evaluation, as plain values that JSON can hold.

    Args:
        texts: what was learnt from.
        results: of the same tasks; splits the figures.

    `problems` and `texts` are how many were looked at, `given_away` lists the problems found: `id`, `question`,
    `reason` (the plainest), `where` (the first place) and `text` (what was learnt from there), the plainest first;
    `reasons` counts them. `seen` problems are the generator's of a template that training has: of them only the same
    text counts. With results, `clean` and `contaminated` have the rates of both parts, as `Evaluation.summary` does.
    """
    apart = HeldOut(tasks)
    found: dict[str, tuple[str, Learnt]] = {}
    looked = 0
    for learnt in texts:
        looked += 1
        for owner, reason in apart.found(learnt.text).items():
            known = found.get(owner)
            if known is None or REASONS.index(reason) < REASONS.index(known[0]):
                found[owner] = (reason, learnt)
    said: dict[str, Any] = {
        "problems": len(tasks),
        "seen": sum(task.labels.get("seen") == "seen" for task in tasks),
        "texts": looked,
        "reasons": {reason: n for reason in REASONS if (n := Counter(r for r, _ in found.values())[reason])},
        "given_away": [
            {"id": task.id, "question": task.question, "reason": reason, "where": learnt.where, "text": learnt.text}
            for reason, learnt, task in sorted(
                ((*found[task.id], task) for task in tasks if task.id in found),
                key=lambda one: REASONS.index(one[0]),
            )
        ],
    }
    if results is not None:
        for name, inside in (("clean", False), ("contaminated", True)):
            own = [p.tally for p in results.problems.values() if (p.id in found) == inside]
            said[name] = rates([tally for tally in own if tally])
    return said


def tasks_of(results: Results, tasks: Sequence[Task]) -> list[Task]:
    """The problems of an evaluation with their questions, which `tasks` give where they are not stored.

    Raises:
        RunDirError: there is a problem whose question is not known.
    """
    known = {task.id: task for task in tasks}
    found = []
    for problem in results.problems.values():
        if problem.question:
            found.append(Task(problem.id, problem.question, None, labels=problem.labels))
        elif problem.id in known:
            found.append(known[problem.id])
        else:
            raise RunDirError(
                f"{results.place}: the question of {problem.id!r} is not stored: give the tasks that it was made with, "
                "--tasks SPEC"
            )
    return found
