"""Other chains of arithmetic with the same value: steps moved, joined and cut apart; `identities` has the algebra.

Pure: what a language makes of a chain, and whether it runs, is for others. Values are exact, so a rewritten chain has
the value of its original by construction; what a language rounds is kept out by `_tame`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from lrcode.arithmetic import decimal_text, evaluate, value_of, values
from lrcode.identities import equal_forms, everywhere
from lrcode.tasks.annotations import references
from lrcode.types import Chain, Expression, Operation, Step

ORDERS = 24
"""Orders of the steps that are looked at: a chain of many independent steps has more than anyone needs."""
_RESULT = {"+": "sum", "-": "difference", "*": "product", "/": "quotient"}
_ROLES = {"+": ("amount", "added"), "-": ("start", "taken"), "*": ("count", "factor"), "/": ("whole", "parts")}
"""What a left and a right operand are called; never after their value, which may be changed later."""


def rewritten(chain: Chain, *, exact: bool = False) -> list[tuple[str, Chain]]:
    """Kind of change and chain, none twice; each has other steps and the same value, and is well formed.

    Args:
        exact: the language computes with exact rationals. Otherwise no value on the way is worse than the original's
            worst: a whole number, a decimal that ends, any other. None is ever negative where none was.

    Raises:
        ZeroDivisionError: the chain itself divides by zero.
    """
    value, (grade, negative) = evaluate(chain), _tame(chain)
    found: dict[Chain, str] = {}
    for kind, other in _changes(chain):
        if other == chain or other in found:
            continue
        try:
            same = evaluate(other) == value
        except ZeroDivisionError:
            continue
        if same and (grade >= (worst := _tame(other))[0] or exact) and negative >= worst[1]:
            found[other] = kind
    return [(kind, other) for other, kind in found.items()]


def _changes(chain: Chain) -> Iterator[tuple[str, Chain]]:
    yield from (("reordered", other) for other in islice(_orders(chain), ORDERS))
    yield from (("inlined", other) for other in _inlined(chain))
    yield from (("extracted", other) for other in _extracted(chain))
    yield from (("constant", other) for other in _constants(chain))
    for place, step in enumerate(chain):
        for kind, expression in equal_forms(step.expression):
            yield kind, _with(chain, place, expression)


def _orders(chain: Chain, done: Chain = ()) -> Iterator[Chain]:
    """Orders in which each step stands behind those that it uses, and the answer last."""
    *steps, last = chain
    names = {step.name for step in done}
    left = [step for step in steps if step.name not in names]
    if not left:
        yield (*done, last)
    for step in left:
        if not references(step.expression) - names:
            yield from _orders(chain, (*done, step))


def _inlined(chain: Chain) -> Iterator[Chain]:
    """Each step but the last written into the steps that use it, where these are one or two."""
    for place, step in enumerate(chain[:-1]):
        others = (*chain[:place], *chain[place + 1 :])
        uses = sum(_count(other.expression, step.name) for other in others)
        if 0 < uses <= 2:
            yield _replaced(others, step.name, step.expression)


def _extracted(chain: Chain) -> Iterator[Chain]:
    """Each operation inside a step made a step of its own, for all places where it stands."""
    for place, step in enumerate(chain):
        for inner in _parts(step.expression):
            if isinstance(inner, Operation) and all(other.expression != inner for other in chain):
                name = _fresh(_RESULT[inner.sign], chain)
                later = _replaced(chain[place:], inner, name)
                yield (*chain[:place], Step(name, inner), *later)


def _constants(chain: Chain) -> Iterator[Chain]:
    """Each literal operand given a name by a step before all others, and all of them at once."""
    single = [named for place in range(len(chain)) for named in _named(chain, place)]
    yield from single
    if len(single) > 1:
        every = chain
        while found := next((n for place in range(len(every)) for n in _named(every, place)), None):
            every = found
        count = len(every) - len(chain)
        yield (*reversed(every[:count]), *every[count:])


def _named(chain: Chain, place: int) -> Iterator[Chain]:
    """The chain with each literal operand of one step in turn as a first step."""
    for first, expression in everywhere(chain[place].expression, lambda node: _held(node, chain)):
        yield (first, *_with(chain, place, expression))


def _held(node: Operation, chain: Chain) -> Iterator[tuple[Step, Expression]]:
    left, right = (_fresh(role, chain) for role in _ROLES[node.sign])
    if isinstance(node.left, Fraction):
        yield Step(left, node.left), replace(node, left=left)
    if isinstance(node.right, Fraction):
        yield Step(right, node.right), replace(node, right=right)


def _count(expression: Expression, wanted: str) -> int:
    if isinstance(expression, Operation):
        return _count(expression.left, wanted) + _count(expression.right, wanted)
    return int(expression == wanted)


def _with(chain: Chain, place: int, expression: Expression) -> Chain:
    return (*chain[:place], replace(chain[place], expression=expression), *chain[place + 1 :])


def _replaced(chain: Chain, old: Expression, new: Expression) -> Chain:
    return tuple(replace(step, expression=_substituted(step.expression, old, new)) for step in chain)


def _substituted(expression: Expression, old: Expression, new: Expression) -> Expression:
    if expression == old:
        return new
    if not isinstance(expression, Operation):
        return expression
    left, right = (_substituted(part, old, new) for part in (expression.left, expression.right))
    return replace(expression, left=left, right=right)


def _fresh(word: str, chain: Chain) -> str:
    taken = {step.name for step in chain}
    name, count = word, 1
    while name in taken:
        count += 1
        name = f"{word}_{count}"
    return name


def _tame(chain: Chain) -> tuple[int, bool]:
    """How far from whole the worst value of a chain is, those inside steps too, and whether one is negative."""
    known = values(chain)
    found = [value_of(part, known) for step in chain for part in _parts(step.expression)]
    return max(_grade(value) for value in found), any(value < 0 for value in found)


def _parts(expression: Expression) -> Iterator[Expression]:
    yield expression
    if isinstance(expression, Operation):
        yield from _parts(expression.left)
        yield from _parts(expression.right)


def _grade(value: Fraction) -> int:
    if value.denominator == 1:
        return 0
    return 1 if decimal_text(value) is not None else 2
