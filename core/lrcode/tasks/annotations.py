"""Chains out of worked solutions in GSM8K's notation, `48/2 = <<48/2=24>>24 clips`; that they run is `synth`'s to show.

An operand that equals the result of an earlier calculation becomes a reference to that step, and a calculation that the
answer does not need is left out. Where the annotations do not lead to the answer, the equations of the text itself are
read in their place: some solutions leave steps without annotation, or annotate only `<<24=24>>`. A chain that states
the answer and computes nothing is no chain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lrcode.arithmetic import values
from lrcode.tasks.expressions import parse_expression
from lrcode.tasks.names import step_name
from lrcode.types import Chain, Expression, Operation, Step

_ANNOTATION = re.compile(r"<<([^<>]*)>>")
_EQUATION = re.compile(r"(?P<left>[\d.,$%()+*/x×÷ -]*)=\s*\$?\s*(?P<right>-?(?:\d[\d,]*)?\.?\d+)")
_CALCULATION = re.compile(r"[\d)%]\s*[-+*/x×÷]|\(")


@dataclass(frozen=True)
class Equation:
    """One calculation of a solution."""

    left: str
    right: str
    """The result as stated, which may be rounded."""
    before: str
    """What the line says before it."""
    after: str
    """What the line says after its result."""


class NoChain(ValueError):
    """A solution has no usable chain; the message is the reason, in words that are counted."""


def chain_of(solution: str, answer: Fraction) -> Chain:
    """The chain of a worked solution; its last step is the answer.

    Raises:
        NoChain: says why there is none.
    """
    lines = solution.splitlines()
    try:
        return _build([equation for line in lines for equation in _annotated(line)], answer)
    except NoChain as reason:
        try:
            return _build([e for line in lines for e in _mixed(line) if _holds(e)], answer)
        except NoChain:
            raise reason from None


def _annotated(line: str) -> Iterator[Equation]:
    for found in _ANNOTATION.finditer(line):
        left, equals, right = found[1].rpartition("=")
        before, after = (_ANNOTATION.sub("", part) for part in (line[: found.start()], line[found.end() :]))
        yield Equation(left, right, before, after) if equals else Equation(right, "", before, after)


def _mixed(line: str) -> list[Equation]:
    """The line's annotations if they calculate and none is missing, or there is nothing else; else its equations."""
    annotated = list(_annotated(line))
    plain = _ANNOTATION.sub("", line)
    written = [
        Equation(found["left"], found["right"], plain[: found.start()], plain[found.start("right") :])
        for found in _EQUATION.finditer(plain)
    ]
    calculates = any(_CALCULATION.search(equation.left) for equation in annotated)
    return annotated if (calculates and len(annotated) >= len(written)) or not written else written


def _holds(equation: Equation) -> bool:
    """Whether both sides can be read and are equal: text is full of equations that only look like arithmetic."""
    try:
        return _constant(_read(equation.left)) == _constant(_read(equation.right))
    except (ValueError, ZeroDivisionError):
        return False


def _build(equations: list[Equation], answer: Fraction) -> Chain:
    if not equations:
        raise NoChain("no calculation")
    steps: list[Step] = []
    results: dict[Fraction, str] = {}
    last: Expression = Fraction(0)
    for equation in equations:
        try:
            expression = last = _refer(_read(equation.left), results)
        except ValueError:
            raise NoChain("not arithmetic") from None
        if isinstance(expression, Operation):
            name = last = step_name(equation.after, equation.before, {step.name for step in steps})
            steps.append(Step(name, expression))
            _remember(results, equation.right, name)
    return _checked(tuple(steps), last, answer)


def _checked(steps: Chain, last: Expression, answer: Fraction) -> Chain:
    if not isinstance(last, str):
        raise NoChain("states its answer without computing it")
    try:
        found = values(steps)
    except ZeroDivisionError:
        raise NoChain("divides by zero") from None
    if found[last] != answer:
        raise NoChain("ends in another number than the answer")
    return needed(steps, last)


def needed(steps: Chain, last: str) -> Chain:
    """The steps that `last` rests on, itself at the end."""
    wanted, kept = {last}, []
    for step in reversed(steps):
        if step.name in wanted:
            kept.append(step)
            wanted |= references(step.expression)
    return tuple(reversed(kept))


def references(expression: Expression) -> set[str]:
    """Names of the steps that an expression uses."""
    if isinstance(expression, Operation):
        return references(expression.left) | references(expression.right)
    return {expression} if isinstance(expression, str) else set()


def _remember(results: dict[Fraction, str], stated: str, name: str) -> None:
    try:
        results[_constant(_read(stated))] = name
    except ValueError:
        return


def _read(text: str) -> Expression:
    text = text.replace("$", "").replace(",", "").replace("//", "/")
    return parse_expression(re.sub("[x×]", "*", text).replace("÷", "/"))


def _constant(expression: Expression) -> Fraction:
    return values((Step("it", expression),))["it"]


def _refer(expression: Expression, results: dict[Fraction, str]) -> Expression:
    if isinstance(expression, Fraction):
        return results.get(expression, expression)
    if isinstance(expression, str):
        return expression
    return Operation(expression.sign, _refer(expression.left, results), _refer(expression.right, results))
