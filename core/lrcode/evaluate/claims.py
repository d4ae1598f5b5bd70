"""Programs of a task whose verdicts are known: right by construction or by its source, or never; runs none."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lrcode.arithmetic import evaluate
from lrcode.evaluate.known import Known
from lrcode.evaluate.lookup import by_heart
from lrcode.language import Language
from lrcode.reward.compare import agrees, gold_number
from lrcode.tasks.exercises import begins_with
from lrcode.types import Answer, Calls, Chain, Expected, Expression, Operation, Program, Step, Task, UnitTests


def known_programs(language: Language, task: Task) -> Iterator[Known]:
    """All that can be written in the language for a task; nothing for one that nothing judges."""
    if task.judge is None:
        return
    entry = _entry(language, task)
    if task.reference:
        yield Known("reference", Program(task.reference, entry), True)
    if isinstance(task.judge, Expected) and task.judge.kind == "number":
        yield from _of_number(language, task.chain, task.judge)
    if isinstance(task.judge, Calls):
        yield from by_heart(language, task.judge)
    if isinstance(task.judge, UnitTests):
        yield from _stubs(language, task)
    yield from _idle(language, entry)


def _entry(language: Language, task: Task) -> str:
    """What a completion starts a program by, where such a task has it started: as the language itself does."""
    if not language.facts.entry_tag or not isinstance(task.judge, Expected):
        return ""
    written = language.write_program((Step("answer", Fraction(0)),))
    return written.entry if written else ""


def _of_number(language: Language, chain: Chain, expected: Expected) -> Iterator[Known]:
    gold = gold_number(expected)
    written: list[tuple[str, bool, Chain, str]] = [("answer written down", True, (Step("answer", gold),), "")]
    written += [("another answer", False, (Step("answer", gold + 1),), "")]
    if chain:
        written += [("chain", True, chain, ""), ("chain, a number changed", False, *_changed(chain, expected))]
    for kind, passes, steps, what in written:
        program = language.write_program(steps)
        if program is not None:
            yield Known(kind, program, passes, what)


def _changed(chain: Chain, expected: Expected) -> tuple[Chain, str]:
    """The chain with one of its numbers made greater by one: the first that makes another answer of it."""
    for place, step in enumerate(chain):
        for number, expression in _with_one_more(step.expression):
            changed = (*chain[:place], Step(step.name, expression), *chain[place + 1 :])
            if not _gives(changed, expected):
                return changed, f"{number} is {number + 1} in step {place + 1}"
    last = Step("one_more", Operation("+", chain[-1].name, Fraction(1)))
    return (*chain, last), "1 added at the end"


def _with_one_more(expression: Expression) -> Iterator[tuple[Fraction, Expression]]:
    if isinstance(expression, Fraction):
        yield expression, expression + 1
    if isinstance(expression, Operation):
        for number, left in _with_one_more(expression.left):
            yield number, Operation(expression.sign, left, expression.right)
        for number, right in _with_one_more(expression.right):
            yield number, Operation(expression.sign, expression.left, right)


def _gives(chain: Chain, expected: Expected) -> bool:
    """Whether a chain comes to the answer, or near enough for floating point to hide the difference."""
    try:
        return agrees(Answer("", evaluate(chain), exact=False), expected)
    except ZeroDivisionError:
        return False


def _stubs(language: Language, task: Task) -> Iterator[Known]:
    """The file that an exercise begins with, and a function of the name that gives nothing."""
    given = begins_with(task.question)
    if given:
        yield Known("what it begins with", Program(given), False)
    how, name = language.facts.calling, task.labels.get("function", "")
    nothing = language.write_literal(None)
    if how and how.table and how.otherwise and "{any}" not in how.otherwise and name and nothing is not None:
        entries = how.otherwise.format(name=name, result=nothing)
        yield Known("gives nothing", Program(how.table.format(name=name, entries=entries)), False)


def _idle(language: Language, entry: str) -> Iterator[Known]:
    """Programs that do nothing at all."""
    facts = language.facts
    if facts.calling and facts.calling.end:
        yield Known("only ends", Program(facts.calling.end.format(), entry), False)
    if facts.line_comment:
        yield Known("a comment", Program(f"{facts.line_comment} nothing yet", entry), False)
    yield Known("empty", Program("", entry), False)
