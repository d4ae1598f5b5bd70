"""Arithmetic identities: other forms of an expression that have the same value, whatever its operands are.

A form that divides by zero, or goes by way of values that a language rounds, is for the caller to leave out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from lrcode.types import Expression, Operation

T = TypeVar("T")
_TWO, _HUNDRED, _ONE = Fraction(2), Fraction(100), Fraction(1)


def equal_forms(expression: Expression) -> Iterator[tuple[str, Expression]]:
    """Kind of identity, and the expression with one of its operations in another form; one may come twice."""
    return everywhere(expression, _forms)


def everywhere(
    expression: Expression, change: Callable[[Operation], Iterable[tuple[T, Expression]]]
) -> Iterator[tuple[T, Expression]]:
    """What `change` says of an operation, and the expression with that one changed; for each operation in it."""
    if isinstance(expression, Operation):
        yield from change(expression)
        for said, left in everywhere(expression.left, change):
            yield said, replace(expression, left=left)
        for said, right in everywhere(expression.right, change):
            yield said, replace(expression, right=right)


def _forms(node: Operation) -> Iterator[tuple[str, Expression]]:
    for kind, rules in _RULES.items():
        for rule in rules:
            yield from ((kind, form) for form in rule(node) if form != node)


def _commuted(node: Operation) -> Iterator[Expression]:
    if node.sign in "+*":
        yield Operation(node.sign, node.right, node.left)


def _sums(node: Operation) -> Iterator[Expression]:
    """a + b + c = a + (b + c); a - b - c = a - (b + c) = a - c - b; a + b - c = a - c + b = a + (b - c)."""
    match node:
        case Operation("+", Operation("+", a, b), c):
            yield Operation("+", a, Operation("+", b, c))
        case Operation("-", Operation("-", a, b), c):
            yield Operation("-", a, Operation("+", b, c))
            yield Operation("-", Operation("-", a, c), b)
        case Operation("-", Operation("+", a, b), c):
            yield Operation("+", Operation("-", a, c), b)
            yield Operation("+", a, Operation("-", b, c))
        case Operation("+", Operation("-", a, b), c):
            yield Operation("-", Operation("+", a, c), b)
    match node:
        case Operation("+", a, Operation("+", b, c)):
            yield Operation("+", Operation("+", a, b), c)
        case Operation("+", a, Operation("-", b, c)):
            yield Operation("-", Operation("+", a, b), c)
        case Operation("-", a, Operation("+", b, c)):
            yield Operation("-", Operation("-", a, b), c)
        case Operation("-", a, Operation("-", b, c)):
            yield Operation("+", Operation("-", a, b), c)


def _products(node: Operation) -> Iterator[Expression]:
    """a * b * c = a * (b * c); a / b / c = a / (b * c); a / b * c = a * c / b = a * (c / b)."""
    match node:
        case Operation("*", Operation("*", a, b), c):
            yield Operation("*", a, Operation("*", b, c))
        case Operation("/", Operation("/", a, b), c):
            yield Operation("/", a, Operation("*", b, c))
            yield Operation("/", Operation("/", a, c), b)
        case Operation("/", Operation("*", a, b), c):
            yield Operation("*", Operation("/", a, c), b)
            yield Operation("*", a, Operation("/", b, c))
        case Operation("*", Operation("/", a, b), c):
            yield Operation("/", Operation("*", a, c), b)
    match node:
        case Operation("*", a, Operation("*", b, c)):
            yield Operation("*", Operation("*", a, b), c)
        case Operation("*", a, Operation("/", b, c)):
            yield Operation("/", Operation("*", a, b), c)
        case Operation("/", a, Operation("*", b, c)):
            yield Operation("/", Operation("/", a, b), c)
        case Operation("/", a, Operation("/", b, c)):
            yield Operation("*", Operation("/", a, b), c)


def _multiplied_out(node: Operation) -> Iterator[Expression]:
    """(a + b) * c = a * c + b * c, and so for minus, for c on the left, and for division by c."""
    match node:
        case Operation("*" | "/" as outer, Operation("+" | "-" as inner, a, b), c):
            yield Operation(inner, Operation(outer, a, c), Operation(outer, b, c))
    match node:
        case Operation("*", c, Operation("+" | "-" as inner, a, b)):
            yield Operation(inner, Operation("*", c, a), Operation("*", c, b))


def _factored(node: Operation) -> Iterator[Expression]:
    """a * c + b * c = (a + b) * c, and so for minus, for c on the left, for division by c; a - a * b = a * (1 - b)."""
    match node:
        case Operation("+" | "-" as outer, Operation("*", a, c), Operation("*", b, d)):
            if c == d:
                yield Operation("*", Operation(outer, a, b), c)
            if a == b:
                yield Operation("*", a, Operation(outer, c, d))
        case Operation("+" | "-" as outer, Operation("/", a, c), Operation("/", b, d)) if c == d:
            yield Operation("/", Operation(outer, a, b), c)
    match node:
        case Operation("+" | "-" as outer, a, Operation("*", b, c)):
            if a == b:
                yield Operation("*", a, Operation(outer, _ONE, c))
            if a == c:
                yield Operation("*", a, Operation(outer, _ONE, b))
    match node:
        case Operation("*", a, Operation("+" | "-" as inner, one, b)) if one == _ONE:
            yield Operation(inner, a, Operation("*", a, b))


def _doubled(node: Operation) -> Iterator[Expression]:
    """a * 2 = a + a, for a name or a number: an operation would be written twice."""
    match node:
        case Operation("*", Fraction() | str() as a, two) if two == _TWO:
            yield Operation("+", a, a)
        case Operation("*", two, Fraction() | str() as a) if two == _TWO:
            yield Operation("+", a, a)
        case Operation("+", a, b) if a == b:
            yield Operation("*", a, _TWO)
            yield Operation("*", _TWO, a)


def _scaled(node: Operation) -> Iterator[Expression]:
    """x * 0.2 = x * 20 / 100, x * 0.5 = x / 2 and x * 20 / 100 = x * 0.2, where these are literal numbers."""
    match node:
        case Operation("*", x, Fraction() as part) if part.denominator != 1:
            yield from _as_division(x, part)
        case Operation("*", Fraction() as part, x) if part.denominator != 1:
            yield from _as_division(x, part)
        case Operation("/", Operation("*", x, Fraction() as top), Fraction() as bottom) if bottom:
            yield Operation("*", x, top / bottom)
        case Operation("/", x, Fraction() as bottom) if bottom and not isinstance(x, Fraction):
            yield Operation("*", x, 1 / bottom)
        case Operation("*", x, Operation("/", Fraction() as top, Fraction() as bottom)) if bottom:
            yield Operation("*", x, top / bottom)
        case Operation("*", Operation("/", Fraction() as top, Fraction() as bottom), x) if bottom:
            yield Operation("*", top / bottom, x)


def _as_division(x: Expression, part: Fraction) -> Iterator[Expression]:
    yield Operation("/", Operation("*", x, Fraction(part.numerator)), Fraction(part.denominator))
    if part.numerator == 1:
        yield Operation("/", x, Fraction(part.denominator))
    if (part * _HUNDRED).denominator == 1:
        yield Operation("/", Operation("*", x, part * _HUNDRED), _HUNDRED)


_RULES: dict[str, tuple[Callable[[Operation], Iterator[Expression]], ...]] = {
    "commuted": (_commuted,),
    "regrouped": (_sums, _products),
    "distributed": (_multiplied_out, _factored),
    "doubled": (_doubled,),
    "scaled": (_scaled,),
}
