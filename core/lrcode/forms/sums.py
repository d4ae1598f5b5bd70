"""Identities of exact arithmetic in prefix notation: other ways to write a sum, a difference, a product, a quotient."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lrcode.forms.changes import Change, at
from lrcode.forms.lists import Node
from lrcode.forms.places import Survey
from lrcode.types import Span

_INVERSE = {"-": "+", "/": "*"}


def sums(found: Survey, divides: bool) -> Iterator[Change]:
    """Changes of every piece of arithmetic.

    Two operands commute whatever numbers they are; the rest is for exact numbers. `divides`: `/` divides exactly.
    """
    for place in found.places:
        for node in place.node.lists():
            sign = found.sign(node)
            if not found.text.plain(node) or (sign == "/" and not divides):
                continue
            if sign in "+*":
                yield from _commuted(found, node)
            if found.exact:
                yield from _regrouped(found, node, sign)
                yield from _doubled(found, node, sign)


def _commuted(found: Survey, node: Node) -> Iterator[Change]:
    operands = (node.items or ())[1:]
    if len(operands) == 2 or found.exact:
        for left, right in pairwise(operands):
            one, other = found.text.of(left), found.text.of(right)
            if one != other:
                yield Change("commuted", ((left.span, other), (right.span, one)))


def _regrouped(found: Survey, node: Node, sign: str) -> Iterator[Change]:
    """`(+ a b c)` and `(+ a (+ b c))`; `(- a b c)`, `(- a (+ b c))` and `(- (- a b) c)`; the same of `*` and `/`."""
    operands = (node.items or ())[1:]
    inner = _INVERSE.get(sign, sign)
    if len(operands) > 2:
        start = operands[1].span.start
        yield Change("regrouped", (at(start, f"({found.signs[inner]} "), at(operands[-1].span.end, ")")))
    if len(operands) < 2:
        return
    for index, operand in enumerate(operands):
        parts = (operand.items or ())[1:]
        # The first operand of a difference is no part of what is taken away.
        same = found.sign(operand) == (sign if index == 0 else inner) if parts else False
        if same and len(parts) > 1:
            opened, closed = Span(operand.span.start, parts[0].span.start), Span(parts[-1].span.end, operand.span.end)
            yield Change("regrouped", ((opened, ""), (closed, "")))
    first = (operands[0].items or ())[1:]
    if sign in _INVERSE and len(operands) == 2 and len(first) == 2 and found.sign(operands[0]) == sign:
        a, b, c = (found.text.of(part) for part in (*first, operands[1]))
        yield Change("regrouped", ((node.span, f"({found.signs[sign]} {a} ({found.signs[inner]} {b} {c}))"),))


def _doubled(found: Survey, node: Node, sign: str) -> Iterator[Change]:
    """`(* x 2)` and `(+ x x)`."""
    operands = (node.items or ())[1:]
    if len(operands) != 2 or any(operand.items is not None for operand in operands):
        return
    left, right = (found.text.of(operand) for operand in operands)
    plus, times = found.signs["+"], found.signs["*"]
    if sign == "*" and "2" in (left, right):
        one = left if right == "2" else right
        yield Change("doubled", ((node.span, f"({plus} {one} {one})"),))
    elif sign == "+" and left == right:
        yield Change("doubled", ((node.span, f"({times} {left} 2)"),))
