"""Arithmetic identities: other forms of one operation that have the same value, whatever its operands are.

A form that divides by zero, or by way of values that a language rounds, is for `chains` to leave out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from lrcode.types import Expression, Operation

_TWO, _HUNDRED, _ONE = Fraction(2), Fraction(100), Fraction(1)


def equal_forms(node: Operation) -> Iterator[tuple[str, Expression]]:
    """Kind of identity and another form of an operation; a form may come twice."""
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
