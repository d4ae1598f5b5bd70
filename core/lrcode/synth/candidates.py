"""Completions that may be right, from chains of arithmetic; whether they are is found out by running them."""

from __future__ import annotations

from dataclasses import dataclass

from lrcode.arithmetic import evaluate
from lrcode.language import Language
from lrcode.numbers import read_number
from lrcode.prompts import completion
from lrcode.tasks.expressions import step_text
from lrcode.types import Chain, Expected, Program, Task


@dataclass(frozen=True)
class Candidate:
    """A completion that was not run yet."""

    task: Task
    reasoning: str
    program: Program
    completion: str
    origin: str


def stripped(program: Program) -> Program:
    """A program without blanks around source and entry, as it is compared and kept."""
    return Program(program.source.strip(), program.entry.strip())


def from_chain(language: Language, task: Task) -> Candidate | str:
    """A candidate written from a task's chain, or the reason why there is none, in words that are counted."""
    if not task.chain:
        reason = task.labels.get("no_chain")
        return f"no chain: {reason}" if reason else "no chain of arithmetic to write a program from"
    if not _ends_in_answer(task):
        return "chain does not end in the answer"
    program = language.write_program(task.chain)
    if program is None:
        return f"{language.facts.title} does not say how to write a chain"
    return candidate(language, task, reasoning_of(task.chain), program, "chain")


def candidate(language: Language, task: Task, reasoning: str, program: Program, origin: str) -> Candidate:
    """A candidate with its completion."""
    return Candidate(task, reasoning, program, completion(language.facts, reasoning, program), origin)


def reasoning_of(chain: Chain) -> str:
    """A chain in words that a tiny model can learn: one clause a step, no result worked out."""
    return "; ".join(step_text(step) for step in chain)


def _ends_in_answer(task: Task) -> bool:
    if not isinstance(task.judge, Expected):
        return False
    answer = read_number(task.judge.value)
    try:
        return answer is not None and abs(evaluate(task.chain) - answer.value) <= (task.judge.tolerance or 0)
    except ZeroDivisionError:
        return False
