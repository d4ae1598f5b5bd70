"""Writes chains of arithmetic as Prolog clauses; literals of other kinds are core's, from the facts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from lrcode import Chain, Expression

WIDTH = 100
"""A clause that is longer is written with a goal a line."""
_BINDS = {"+": 1, "-": 1, "*": 2, "/": 2}


def program(chain: Chain) -> str:
    """One clause `solve(Last)` with a goal `Name is Expression` for each step.

    Division of integers is exact in SWI-Prolog where it comes out even and gives a float where it does not.
    """
    names = variables([step.name for step in chain])
    goals = [f"{names[step.name]} is {written(step.expression, names)}" for step in chain]
    head = f"solve({names[chain[-1].name]}) :-"
    line = f"{head} {', '.join(goals)}."
    return line if len(line) <= WIDTH else "\n    ".join([head, *(f"{goal}," for goal in goals[:-1]), f"{goals[-1]}."])


def variables(names: list[str]) -> dict[str, str]:
    """A Prolog variable for each snake_case name, all of them different."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        camel = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
        wanted = camel if camel[:1].isupper() else f"V{camel}"
        variable, count = wanted, 1
        while variable in taken:
            count += 1
            variable = f"{wanted}_{count}"
        found[name] = variable
        taken.add(variable)
    return found


def written(expression: Expression, names: Mapping[str, str], outer: int = 0) -> str:
    """An expression with as few brackets as it needs; what has no name in `names` is Prolog already.

    `outer` is how tightly the operator around it binds; 0 for none.
    """
    if isinstance(expression, str):
        return names.get(expression, expression)
    if isinstance(expression, Fraction):
        return _number(expression)
    binds = _BINDS[expression.sign]
    left = written(expression.left, names, binds)
    # One tighter on the right: these operators associate to the left.
    text = f"{left} {expression.sign} {written(expression.right, names, binds + 1)}"
    return f"({text})" if binds < outer else text


def _number(value: Fraction) -> str:
    if value.denominator == 1:
        return str(value.numerator)
    decimal = Decimal(value.numerator) / Decimal(value.denominator)
    if Fraction(decimal) == value:
        return format(decimal, "f")
    return f"({value.numerator}/{value.denominator})"
