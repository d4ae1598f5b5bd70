"""Rows of SVAMP, from a file or the hub: Body, Question, Equation, Answer."""

from __future__ import annotations

from fractions import Fraction

from lrcode.arithmetic import evaluate, number_text
from lrcode.numbers import read_number
from lrcode.tasks.expressions import parse_expression
from lrcode.tasks.rows import Row, shown
from lrcode.types import Chain, Expected, Expression, Operation, Step, Task


def is_svamp(row: Row) -> bool:
    """Whether a row is in this format."""
    return {"Body", "Question", "Answer"} <= set(row.values)


def svamp_task(row: Row, split: str) -> Task:
    """The task of a row; an equation that does not give the stated answer gives no chain.

    Raises:
        TaskError: the row is malformed.
    """
    body, question = row.text("Body").strip(), row.text("Question").strip()
    answer = row.values.get("Answer")
    number = read_number(str(answer))
    if number is None:
        raise row.fault(f"expected 'Answer' to be a number, found {shown(answer)}")
    labels = {"source": "svamp", "split": split, "licence": "MIT"}
    chain = _chain(row)
    if not chain or _value(chain) != number.value:
        chain = ()
        labels["no_chain"] = "ends in another number than the answer"
    text = f"{body}{'' if body[-1] in '.?!,' else '.'} {question}"
    name = row.values.get("ID")
    identity = str(name) if name else f"svamp-{split}-{row.index}"
    return Task(identity, text, Expected(number_text(number.value)), chain, labels)


def _chain(row: Row) -> Chain:
    """The equation as steps of one operation each."""
    try:
        expression = parse_expression(str(row.values.get("Equation") or ""))
    except ValueError as error:
        raise row.fault(f"'Equation': {error}") from error
    steps: list[Step] = []
    last = _unnest(expression, steps)
    return tuple(steps) if isinstance(last, str) else ()


def _unnest(expression: Expression, steps: list[Step]) -> Expression:
    if not isinstance(expression, Operation):
        return expression
    left, right = _unnest(expression.left, steps), _unnest(expression.right, steps)
    name = f"part_{len(steps) + 1}"
    steps.append(Step(name, Operation(expression.sign, left, right)))
    return name


def _value(chain: Chain) -> Fraction | None:
    try:
        return evaluate(chain)
    except ZeroDivisionError:
        return None
