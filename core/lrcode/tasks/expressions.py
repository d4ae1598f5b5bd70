"""Reads arithmetic as people type it into exact expressions; what a step is called and refers to is the caller's."""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction
from typing import Literal, cast

from lrcode.arithmetic import number_text
from lrcode.types import Chain, Expression, Operation, Step

_TOKEN = re.compile(r"\s*(?:(?P<number>\d+\.?\d*%?|\.\d+%?)|(?P<name>[A-Za-z_]\w*)|(?P<sign>[-+*/()]))", re.ASCII)
DEEPEST = 100
"""Nested brackets and minus signs; deeper text is no arithmetic that a person wrote."""


def parse_expression(text: str, names: Collection[str] = ()) -> Expression:
    """An expression of numbers, `names`, `+ - * /`, brackets and unary minus; `20%` is 1/5.

    Raises:
        ValueError: the text is no such expression; says what was found and where.
    """
    return _Parser(text, names).parse()


def parse_steps(texts: Collection[str], names: Collection[str] = ()) -> Chain:
    """A chain from `name = expression` texts, each of which may use `names` and the steps before it.

    Raises:
        ValueError: a text is not of that form, or a name is used twice.
    """
    chain: list[Step] = []
    for text in texts:
        name, equals, right = text.partition("=")
        name, known = name.strip(), {*names, *(step.name for step in chain)}
        if not equals or not re.fullmatch(r"[a-z][a-z0-9_]*", name, re.ASCII):
            raise ValueError(f"expected `name = expression` with a name in lower snake_case, got {text!r:.80}")
        if name in known:
            raise ValueError(f"the name {name!r} is used twice")
        chain.append(Step(name, parse_expression(right, known)))
    return tuple(chain)


def step_text(step: Step) -> str:
    """A step as `name = expression`, which `parse_steps` reads back."""
    return f"{step.name} = {expression_text(step.expression)}"


def expression_text(expression: Expression, binding: int = 0) -> str:
    """An expression as people write it, with no more brackets than it needs; `binding` is what stands around it."""
    if isinstance(expression, str):
        return expression
    if isinstance(expression, Fraction):
        text = number_text(expression)
        return f"({text})" if "/" in text or (expression < 0 and binding) else text
    own = 1 if expression.sign in "+-" else 2
    left, right = expression_text(expression.left, own), expression_text(expression.right, own + 1)
    text = f"{left} {expression.sign} {right}"
    return f"({text})" if own < binding else text


class _Parser:
    """Recursive descent, one method a level of binding."""

    def __init__(self, text: str, names: Collection[str]) -> None:
        self.text, self.names, self.at, self.depth = text, names, 0, 0

    def parse(self) -> Expression:
        found = self.sum()
        if self.text[self.at :].strip():
            raise self.fault("an operator or the end")
        return found

    def sum(self) -> Expression:
        left = self.product()
        while sign := self.sign("+-"):
            left = Operation(cast(Literal["+", "-"], sign), left, self.product())
        return left

    def product(self) -> Expression:
        left = self.factor()
        while sign := self.sign("*/"):
            left = Operation(cast(Literal["*", "/"], sign), left, self.factor())
        return left

    def factor(self) -> Expression:
        self.depth += 1
        if self.depth > DEEPEST:
            raise ValueError(f"brackets nested more than {DEEPEST} deep")
        found = self.signed()
        self.depth -= 1
        return found

    def signed(self) -> Expression:
        if sign := self.sign("+-"):
            inner = self.factor()
            if sign == "+":
                return inner
            return -inner if isinstance(inner, Fraction) else Operation("-", Fraction(0), inner)
        if self.sign("("):
            inner = self.sum()
            if not self.sign(")"):
                raise self.fault("`)`")
            return inner
        return self.atom()

    def atom(self) -> Expression:
        found = _TOKEN.match(self.text, self.at)
        if found and found["number"]:
            self.at = found.end()
            return number(found["number"])
        if found and found["name"] in self.names:
            self.at = found.end()
            return cast(str, found["name"])
        raise self.fault("a number" + (f" or one of {', '.join(sorted(self.names))}" if self.names else ""))

    def sign(self, wanted: str) -> str:
        found = _TOKEN.match(self.text, self.at)
        if found is None or not found["sign"] or found["sign"] not in wanted:
            return ""
        self.at = found.end()
        return cast(str, found["sign"])

    def fault(self, wanted: str) -> ValueError:
        return ValueError(f"expected {wanted} at character {self.at + 1} of {self.text!r:.80}")


def number(digits: str) -> Fraction:
    """`12`, `1.5`, `.5`, `5.` or `20%`, exactly."""
    value = Fraction(digits.rstrip("%").removesuffix("."))
    return value / 100 if digits.endswith("%") else value
