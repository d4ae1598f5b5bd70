"""Chains of arithmetic: their exact values, and how facts write them, and plain values, in a language."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from lrcode.facts import Arithmetic, Literals
from lrcode.types import Chain, Expression, Operation, Plain, Step

EXAMPLES: tuple[tuple[str, str, Chain], ...] = (
    (
        "A baker fills 6 trays with 8 rolls each and sells 30 rolls. How many rolls are left?",
        "Multiply trays by rolls, then take away the rolls that were sold.",
        (
            Step("baked", Operation("*", Fraction(6), Fraction(8))),
            Step("left", Operation("-", "baked", Fraction(30))),
        ),
    ),
    (
        "Mira shares 45 stamps equally among 5 friends. Each friend already had 7 stamps. How many does one have now?",
        "Divide the stamps among the friends, then add what one friend had.",
        (
            Step("share", Operation("/", Fraction(45), Fraction(5))),
            Step("total", Operation("+", "share", Fraction(7))),
        ),
    ),
)
"""Question, reasoning and chain of the worked examples that a language has without writing any."""


def evaluate(chain: Chain) -> Fraction:
    """The value of a chain's last step.

    Raises:
        ZeroDivisionError: a step divides by zero.
        KeyError: a step names one that does not come before it.
    """
    return values(chain)[chain[-1].name]


def values(chain: Chain) -> dict[str, Fraction]:
    """The value of every step by name; raises as `evaluate` does."""
    known: dict[str, Fraction] = {}
    for step in chain:
        known[step.name] = value_of(step.expression, known)
    return known


def value_of(expression: Expression, known: Mapping[str, Fraction]) -> Fraction:
    """The value of an expression, where those of the steps that it uses are known; raises as `evaluate` does."""
    if isinstance(expression, Fraction):
        return expression
    if isinstance(expression, str):
        return known[expression]
    left, right = value_of(expression.left, known), value_of(expression.right, known)
    match expression.sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right


def number_text(value: Fraction) -> str:
    """An integer's digits, a terminating decimal, else `numerator/denominator`."""
    decimal = decimal_text(value)
    return f"{value.numerator}/{value.denominator}" if decimal is None else decimal


def decimal_text(value: Fraction) -> str | None:
    """The exact decimal of a value; None where it does not terminate."""
    rest, places = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest, power = rest // prime, power + 1
        places = max(places, power)
    if rest != 1:
        return None
    scaled = abs(value.numerator) * 10**places // value.denominator
    digits = str(scaled).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def program(how: Arithmetic, chain: Chain) -> str:
    """A chain as source text: header, one line a step, the line that prints the last value, footer."""
    names = written_names(how, [step.name for step in chain])
    lines = [how.name_value.format(name=names[step.name], value=write(how, step.expression, names)) for step in chain]
    lines.append(how.print_value.format(value=how.name.format(name=names[chain[-1].name])))
    return "\n".join(part for part in (how.header, *lines, how.footer) if part)


def written_names(how: Arithmetic, names: Sequence[str]) -> dict[str, str]:
    """The language's own name for each name of a step: its joint between the words, nothing reserved, none twice."""
    found: dict[str, str] = {}
    taken = set(how.reserved)
    for name in names:
        written, count = name.replace("_", how.joint), 1
        while written in taken:
            written = how.joint.join([*name.split("_"), "value", *([str(count)] if count > 1 else [])])
            count += 1
        found[name] = written
        taken.add(written)
    return found


def write(how: Arithmetic, expression: Expression, names: Mapping[str, str]) -> str:
    """An expression in the facts' style; `names` are those of the steps, as they are written."""
    if isinstance(expression, Fraction):
        if how.rational and expression.denominator != 1:
            return how.rational.format(numerator=expression.numerator, denominator=expression.denominator)
        decimal = decimal_text(expression)
        if decimal is not None:
            return how.number.format(number=decimal)
        return write(how, Operation("/", Fraction(expression.numerator), Fraction(expression.denominator)), names)
    if isinstance(expression, str):
        return how.name.format(name=names[expression])
    left, right = write(how, expression.left, names), write(how, expression.right, names)
    if expression.sign == "/" and how.divide:
        return how.divide.format(left=left, right=right)
    sign = how.signs.get(expression.sign, expression.sign)
    return (how.operation or _OPERATION[how.style]).format(left=left, sign=sign, right=right)


_OPERATION = {
    "infix": "({left} {sign} {right})",
    "prefix": "({sign} {left} {right})",
    "postfix": "{left} {right} {sign}",
}


def literal(how: Literals, value: Plain) -> str | None:
    """A plain value as the facts write it, None where they cannot."""
    if isinstance(value, bool):
        return (how.true if value else how.false) or None
    if value is None:
        return how.nothing or None
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Fraction):
        return how.rational.format(numerator=value.numerator, denominator=value.denominator) if how.rational else None
    if isinstance(value, float):
        return _decimal(how, value)
    if isinstance(value, str):
        return how.quote + "".join(how.escapes.get(c, c) for c in value) + how.quote
    items = [literal(how, item) for item in value]
    if None in items or not (how.list_open or how.list_close):
        return None
    return how.list_open + how.list_separator.join(item for item in items if item is not None) + how.list_close


def _decimal(how: Literals, value: float) -> str | None:
    """The shortest text of a float with digits on both sides of its point; None for what is no number."""
    if not how.decimal or not math.isfinite(value):
        return None
    mantissa, _, exponent = repr(value).partition("e")
    mantissa, power = mantissa if "." in mantissa else f"{mantissa}.0", int(exponent or 0)
    number = f"{mantissa}e{power}" if exponent else mantissa
    return how.decimal.format(number=number, mantissa=mantissa, exponent=power)
