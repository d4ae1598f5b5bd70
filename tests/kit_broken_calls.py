"""Languages that make literal calls in a way that believes what it should not, or knows a value not again."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from kit_broken_words import SYSTEM, Broken
from kit_plugins import CALLED, FACTS, facts, make_job, plugin
from lrcode import Examples, Job, Language, Message, Phase, Program, Task


def _calling(**changes: str) -> Language:
    assert FACTS.calling is not None
    return facts(calling=dataclasses.replace(FACTS.calling, **changes))


def _literals(**changes: str) -> Language:
    assert FACTS.literals is not None
    return facts(literals=dataclasses.replace(FACTS.literals, **changes))


def _drops_exits() -> Language:
    """Leaves lines out by which programs end, lest they end before they are called."""

    def dropped(program: Program, task: Task, phase: Phase) -> Job:
        lines = [line for line in program.source.splitlines() if "exit" not in line]
        return make_job(dataclasses.replace(program, source="\n".join(lines)), task, phase)

    return plugin(make_job=dropped)


def _exercises(**changes: Any) -> Language:
    given = Examples(calls=tuple(dataclasses.replace(one, **changes) for one in CALLED))
    return plugin(describe_examples=lambda: given)


def _asks(said: Callable[[Task], str]) -> Language:
    def build_prompt(task: Task) -> list[Message]:
        return [Message("system", SYSTEM), Message("user", f"{task.question} {said(task)}")]

    return plugin(build_prompt=build_prompt)


_TWICE = CALLED[0].solution
BROKEN: tuple[Broken, ...] = (
    ("values-are-told-apart", _literals(false="True"), "True and False, .* are shown as 'True' and 'True'", "literals"),
    ("values-are-told-apart", _calling(show="print(repr({call}))  # {mark}"), "is shown 0 times", "calling"),
    ("values-are-told-apart", _calling(show="print('{mark}', '{mark}')  # {call}"), "not told apart", "calling"),
    (
        "solutions-give-their-results",
        _calling(call="{name}({arguments}, 1)"),
        "twice: .* ends in .*runtime",
        "call, name",
    ),
    ("stubs-give-other-results", _exercises(stub=_TWICE), "twice: .* ends in .*'pass'", "gives something else"),
    ("stubs-give-other-results", _exercises(stub=Program("def twice(")), "ends in ", "a stub that loads"),
    ("only-calls-give-values", _drops_exits(), "sys.exit.* ends in .*'pass'", "the program first and whole"),
    ("prompt-names-the-function", _asks(lambda task: ""), "'add' is not in", "with a wrapper"),
    (
        "prompt-names-the-function",
        _asks(lambda task: "Call add; 500, 7066."),
        "'7066', a result to be found",
        "leave it out",
    ),
)
