"""How long it takes to grade distinct completions of a task list, nothing cached: what `lrcode bench grade` prints."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lrcode import prompts
from lrcode.errors import ConfigError
from lrcode.language import Language, load_language
from lrcode.reward import open_grader
from lrcode.run import Sandbox
from lrcode.types import Expected, Program, Task

_REASONING = "Compute the answer from the numbers of the problem."
_TRIES = 200
"""Broken forms of one program that are tried before it is said that no other is to be had."""


@dataclass(frozen=True)
class Plan:
    """What to grade and how."""

    samples: int = 4
    """Distinct completions of each task."""
    computed: bool = True
    """Find out whether right answers follow from a computation, as evaluations do."""
    workers: int | None = None
    sandbox: Sandbox = "default"


def bench_grading(
    name: str, tasks: Sequence[Task], plan: Plan, progress: Callable[[int, int], None] | None = None
) -> dict[str, Any]:
    """Times and counts as one object; `seconds` is from nothing, interpreters' start included, to the last verdict.

    Raises:
        ConfigError: the language cannot write programs, or the tasks have no chain to write one from.
    """
    language = load_language(name)
    made = distinct(language, tasks, plan.samples)
    began = time.perf_counter()
    with open_grader(
        name, sandbox=plan.sandbox, workers=plan.workers, share_identical=False, computed=plan.computed
    ) as grader:
        kinds: Counter[str] = Counter()
        for number, rollout in enumerate(grader.grade_each((task, (), text) for task, text in made), start=1):
            kinds[rollout.verdict.kind or rollout.verdict.outcome] += 1
            if progress:
                progress(number, len(made))
        workers = grader.workers
    seconds = time.perf_counter() - began
    return {
        "language": name,
        "tasks": len(tasks),
        "completions": len(made),
        "distinct": len({text for _, text in made}),
        "computed": plan.computed,
        "workers": workers,
        "cores": len(os.sched_getaffinity(0)),
        "seconds": seconds,
        "per_second": len(made) / seconds,
        "kinds": dict(kinds.most_common()),
    }


def distinct(language: Language, tasks: Sequence[Task], samples: int) -> list[tuple[Task, str]]:
    """`samples` completions of each task, no two of them alike, in the tasks' order.

    In turn a right program, one rewritten with its meaning kept, one with its meaning changed and a broken one, as far
    as they can be had; the rest are broken. A task without a chain is given the program of the last one that has one.

    Raises:
        ConfigError: there is no program to begin with, or not enough that differ.
    """
    seen: set[str] = set()
    made: list[tuple[Task, str]] = []
    before = next((found for task in tasks if (found := _written(language, task))), None)
    if before is None:
        raise ConfigError(f"no program can be written in {language.name} for these tasks: they need a chain of steps")
    for number, task in enumerate(tasks):
        before = _written(language, task) or before
        texts = (prompts.completion(language.facts, _REASONING, one) for one in _variants(language, before, number))
        for _ in range(samples):
            text = next((text for text in texts if text not in seen), None)
            if text is None:
                raise ConfigError(
                    f"{samples} distinct completions of task {task.id!r} are not to be had: ask for fewer"
                )
            seen.add(text)
            made.append((task, text))
    return made


def _written(language: Language, task: Task) -> Program | None:
    return language.write_program(task.chain) if task.chain and isinstance(task.judge, Expected) else None


def _variants(language: Language, program: Program, seed: int) -> Iterator[Program]:
    chance = random.Random(seed)
    mutants = list(language.mutate_program(program, seed))
    chance.shuffle(mutants)
    by_meaning = {m: [one.program for one in mutants if one.meaning == m] for m in ("preserved", "changed")}
    yield program
    while any(by_meaning.values()):
        yield from (programs.pop() for programs in by_meaning.values() if programs)
        yield _broken(program, chance)
    yield from (_broken(program, chance) for _ in range(_TRIES))


def _broken(program: Program, chance: random.Random) -> Program:
    """With a letter or a bracket lost, as a model's first programs are."""
    place = chance.randrange(len(program.source))
    return Program(program.source[:place] + program.source[place + 1 :], program.entry)
