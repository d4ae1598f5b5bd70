"""Changes that keep a Prolog program's meaning, which core cannot know: what is evaluated, and which clauses may move.

How goals are rewritten is in `rewriting`; here operands and whole predicates change places, and changes become mutants.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from tree_sitter import Node

from lrcode import Mutant, Program, Span
from lrcode_prolog.goals import Source, evaluated, is_beside, nodes, operator, predicate, read, sides
from lrcode_prolog.rewriting import Change, changes

_TIGHTER = {"+": ("*", "/", "//", "mod", "rem", "**", "^"), "*": ("**", "^")}
"""Operators that an operand may have and still stand on the other side without parentheses."""


def preserved(program: Program) -> list[Mutant]:
    """Operands of `+` and `*` commuted where they are evaluated, neighbouring predicates swapped, goals rewritten.

    Nothing for a program with a fault, or one that reads or redefines itself; see `goals.read`.
    """
    source = read(program)
    if source is None:
        return []
    found: dict[str, Mutant] = {}
    for change in (*_commuted(source), *_swapped(source), *changes(source)):
        if not any(source.has_comment(start, end) for start, end, _ in change.edits):
            mutant = _mutant(source, program, change)
            if mutant.program.source != program.source:
                found.setdefault(mutant.program.source, mutant)
    return list(found.values())


def _mutant(source: Source, program: Program, change: Change) -> Mutant:
    data = source.data
    # Of two edits at one place, the one that adds comes first.
    for start, end, new in sorted(change.edits, reverse=True):
        data = data[:start] + new.encode() + data[end:]
    start, end = (len(source.data[:place].decode()) for place in (change.start, change.end))
    return Mutant(Program(data.decode(), program.entry), Span(start, end), "preserved", change.kind)


def _exchanged(source: Source, kind: str, one: tuple[int, int], other: tuple[int, int]) -> Change:
    first, second = (source.data[start:end].decode() for start, end in (one, other))
    return Change(kind, ((*one, second), (*other, first)), one[0], other[1])


def _commuted(source: Source) -> Iterator[Change]:
    """Left and right operands that differ and may change places."""
    for clause in source.clauses:
        for goal in (goal for goals in clause.conjunctions for goal in goals):
            for whole in evaluated(goal):
                for node in nodes(whole, "infix"):
                    allowed, (left, right) = _TIGHTER.get(operator(node)), sides(node)
                    if allowed is None or left.text == right.text:
                        continue
                    if all(part.type != "infix" or operator(part) in allowed for part in (left, right)):
                        spans = ((part.start_byte, part.end_byte) for part in (left, right))
                        yield _exchanged(source, "commuted", *spans)


def _swapped(source: Source) -> Iterator[Change]:
    """Neighbouring predicates, each with all its clauses in one place, and no comment that would speak of another."""
    runs = _runs(source)
    counts = Counter(predicate(run[0]) for run in runs)
    for one, other in pairwise(runs):
        spans = [(run[0].start_byte, run[-1].end_byte) for run in (one, other)]
        movable = all(run[0].type == "clause" and counts[predicate(run[0])] == 1 for run in (one, other))
        if movable and predicate(one[0]) and predicate(other[0]) and not _is_commented(source, one[0], other[-1]):
            yield _exchanged(source, "swapped", *spans)


def _runs(source: Source) -> list[list[Node]]:
    """Clauses of one predicate that stand together; anything else by itself."""
    runs: list[list[Node]] = []
    for node in source.root.named_children:
        if runs and node.type == "clause" and is_beside(runs[-1][-1], node):
            runs[-1].append(node)
        else:
            runs.append([node])
    return runs


def _is_commented(source: Source, first: Node, last: Node) -> bool:
    before, after = first.prev_named_sibling, last.next_named_sibling
    beside = after is not None and "comment" in after.type and after.start_point.row == last.end_point.row
    above = before is not None and "comment" in before.type
    return above or beside or source.has_comment(first.start_byte, last.end_byte)
