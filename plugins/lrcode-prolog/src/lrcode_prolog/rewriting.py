"""Rewrites the goals of a Prolog clause where that is certain to change nothing: order, inlining, helpers, identities.

Certain means: a goal that moves can neither fail nor bind what another uses, and an identity is used for integers
alone, since those of floats hold but nearly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from tree_sitter import Node

from lrcode import Expression, Operation, equal_forms
from lrcode_prolog.goals import (
    GROUPS,
    Clause,
    Goal,
    Source,
    evaluated,
    expression,
    is_beside,
    nodes,
    operator,
    predicate,
    sides,
    text,
)
from lrcode_prolog.integers import are_integers, integer_value, known_integers
from lrcode_prolog.writing import written

_ROLES = {"+": ("Amount", "Added"), "-": ("Start", "Taken"), "*": ("Count", "Factor"), "/": ("Whole", "Parts")}
"""What a left and a right operand are called that become facts; never after their value."""


@dataclass(frozen=True)
class Change:
    """Bytes of a program and what stands there afterwards."""

    kind: str
    edits: tuple[tuple[int, int, str], ...]
    """Start, end and new text; none overlap."""
    start: int
    """What was touched begins here; a clause that is added elsewhere is not part of it."""
    end: int


def changes(source: Source) -> Iterator[Change]:
    """Every rewriting of goals, one at a time."""
    for clause in source.clauses:
        for goals in clause.conjunctions:
            for one, other in pairwise(goals):
                yield from _reordered(clause, one, other)
                yield from _inlined(clause, one, other)
            # A clause for another module looks for predicates there.
            for goal in goals if predicate(clause.node) else ():
                yield from _helper(source, clause, goal)
                yield from _constants(source, clause, goal)
    yield from _identities(source)


def _reordered(clause: Clause, one: Goal, other: Goal) -> Iterator[Change]:
    """Two neighbours that bind a fresh variable each, neither of which uses the other's."""
    if not (one.expression and other.expression and clause.is_fresh(one) and clause.is_fresh(other)):
        return
    uses = {text(variable) for whole in (one.expression, other.expression) for variable in nodes(whole, "variable")}
    if one.variable != other.variable and not uses & {one.variable, other.variable}:
        first, second = one.node, other.node
        edits = (_edit(first, text(second)), _edit(second, text(first)))
        yield Change("reordered", edits, first.start_byte, second.end_byte)


def _inlined(clause: Clause, one: Goal, other: Goal) -> Iterator[Change]:
    """What the first binds is written into the second, if that is the only place where it is used."""
    if one.expression is None or not clause.is_fresh(one) or clause.variables[one.variable] != 2:
        return
    for whole in evaluated(other):
        for use in nodes(whole, "variable"):
            if text(use) == one.variable and _is_arithmetic(whole, use):
                inner, old = expression(one.expression), expression(whole)
                new = written(_substituted(old, one.variable, inner), {})
                goal = _within(other.node, whole, new)
                edit = (one.node.start_byte, other.node.end_byte, goal)
                yield Change("inlined", (edit,), edit[0], edit[1])


def _helper(source: Source, clause: Clause, goal: Goal) -> Iterator[Change]:
    """The expression in a predicate of its own, behind the clauses of the one that calls it."""
    if not isinstance(goal.expression and expression(goal.expression), Operation):
        return
    assert goal.expression is not None
    used = list(dict.fromkeys(text(variable) for variable in nodes(goal.expression, "variable")))
    if goal.variable in (*used, "_") or "_" in used:
        return
    name = _fresh(f"compute_{goal.variable.strip('_').lower()}", source.words())
    call = f"{name}({', '.join([*used, goal.variable])})"
    clause_text = f"\n{call} :- {goal.variable} is {text(goal.expression)}."
    end = _behind(clause.node)
    yield Change("helper", (_edit(goal.node, call), (end, end, clause_text)), *_place(goal.node))


def _constants(source: Source, clause: Clause, goal: Goal) -> Iterator[Change]:
    """An integer operand as a fact that a goal before this one asks for."""
    if not _is_among_commas(goal.node):
        return
    start = _above(clause.node)
    for whole in evaluated(goal):
        for node in nodes(whole, "infix"):
            for operand, role in zip(sides(node), _ROLES.get(operator(node), ()), strict=False):
                if operand.type == "integer" and _is_arithmetic(whole, operand):
                    variable, name = _fresh(role, source.words()), _fresh(f"{role.lower()}_value", source.words())
                    asked = f"{name}({variable}), {_within(goal.node, operand, variable)}"
                    fact = f"{name}({text(operand)}).\n"
                    yield Change("constant", ((start, start, fact), _edit(goal.node, asked)), *_place(goal.node))


def _identities(source: Source) -> Iterator[Change]:
    everywhere = are_integers(source)
    for clause in source.clauses:
        for goals in clause.conjunctions:
            known: dict[str, Fraction] = {}
            for goal in goals:
                for whole in evaluated(goal):
                    yield from _equal(whole, None if everywhere else known)
                known |= known_integers(source, goal, known)


def _equal(whole: Node, known: Mapping[str, Fraction] | None) -> Iterator[Change]:
    """The expression in equal forms; `known` values of variables, None where all is known to be integers."""
    old = expression(whole)
    for kind, new in equal_forms(old):
        if kind == "commuted" or not _is_certain(old, new, known):
            continue
        yield Change(kind, (_edit(whole, written(new, {})),), *_place(whole))


def _is_certain(old: Expression, new: Expression, known: Mapping[str, Fraction] | None) -> bool:
    if known is None:
        return _is_whole(new)
    before, after = integer_value(old, known), integer_value(new, known)
    return before is not None and before == after


def _is_whole(what: Expression) -> bool:
    """Whether it gives an integer for whatever integers."""
    if isinstance(what, Operation):
        return what.sign != "/" and _is_whole(what.left) and _is_whole(what.right)
    return isinstance(what, str) or what.denominator == 1


def _is_arithmetic(whole: Node, inner: Node) -> bool:
    """Whether between a node and one around it there is nothing but brackets and `+ - * /`."""
    node: Node | None = inner
    while node is not None and node != whole:
        node = node.parent
        plain = node is not None and node.type == "infix" and operator(node) in _ROLES
        if node is None or not (plain or node.type == "parenthesized"):
            return False
    return True


def _substituted(what: Expression, name: str, new: Expression) -> Expression:
    if isinstance(what, Operation):
        return Operation(what.sign, _substituted(what.left, name, new), _substituted(what.right, name, new))
    return new if what == name else what


def _is_among_commas(goal: Node) -> bool:
    """Whether another goal and a comma can stand before it without brackets."""
    around = goal.parent
    return around is not None and (
        around.type in ("clause", "parenthesized") or (around.type == "infix" and operator(around) in GROUPS)
    )


def _above(clause: Node) -> int:
    """Where the clauses of its predicate that stand together begin, with the comments above them."""
    first = clause
    while (before := first.prev_named_sibling) is not None and is_beside(before, clause):
        first = before
    while (before := first.prev_named_sibling) is not None and "comment" in before.type:
        earlier = before.prev_named_sibling
        if earlier is not None and earlier.end_point.row == before.start_point.row:
            break
        first = before
    return first.start_byte


def _behind(clause: Node) -> int:
    """Where they end, with a comment on their last line."""
    last = clause
    while (after := last.next_named_sibling) is not None and is_beside(after, clause):
        last = after
    after = last.next_named_sibling
    beside = after is not None and "comment" in after.type and after.start_point.row == last.end_point.row
    return after.end_byte if after is not None and beside else last.end_byte


def _fresh(word: str, taken: set[str]) -> str:
    name, count = word, 1
    while name in taken:
        count += 1
        name = f"{word}_{count}"
    return name


def _within(node: Node, inner: Node, new: str) -> str:
    """A node's text with a part of it replaced."""
    data, start = node.text or b"", node.start_byte
    return (data[: inner.start_byte - start] + new.encode() + data[inner.end_byte - start :]).decode()


def _edit(node: Node, new: str) -> tuple[int, int, str]:
    return node.start_byte, node.end_byte, new


def _place(node: Node) -> tuple[int, int]:
    return node.start_byte, node.end_byte
