"""Reads a Prolog program as far as rewriting it needs: conjunctions of goals, what is evaluated, and its integers.

What can be changed, and how, is in `mutants` and `rewriting`. Offsets are tree-sitter's bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from tree_sitter import Language, Node, Parser

from lrcode import Expression, Operation, Program
from lrcode_prolog._grammar import language

COMPARES = ("=:=", "=\\=", "<", ">", "=<", ">=")
_BRANCHES = (";", "->", "*->", "|")
GROUPS = (",", *_BRANCHES)
"""What binds goals together, none tighter than the comma."""
_CALLS = {
    ("findall", 3): (1,),
    ("aggregate_all", 3): (1,),
    ("forall", 2): (0, 1),
    ("once", 1): (0,),
    ("ignore", 1): (0,),
    ("catch", 3): (0,),
}
"""Places of the arguments that are goals."""
_UNSETTLED = (
    "op term_expansion goal_expansion arithmetic_function set_prolog_flag clause listing portray_clause "
    "current_predicate predicate_property current_op end_of_file"
)
"""Words of programs that read themselves or change how programs are read: nothing is certain there."""


@cache
def _language() -> Language:
    return Language(language())


@dataclass(frozen=True)
class Goal:
    """A goal of a clause's body."""

    node: Node
    variable: str = ""
    """What it binds, where it is `Variable is Expression`."""
    expression: Node | None = None
    """What it evaluates then."""


@dataclass(frozen=True)
class Clause:
    """A clause `Head :- Body` with the goals of its body that follow each other, commas alone between them."""

    node: Node
    conjunctions: tuple[tuple[Goal, ...], ...]
    variables: Counter[str]
    """How often each stands in it."""

    def is_fresh(self, goal: Goal) -> bool:
        """Whether nothing before a goal of it can have bound what the goal binds: then it cannot fail."""
        before = (n for n in nodes(self.node, "variable") if text(n) == goal.variable)
        return goal.variable != "_" and all(n.start_byte >= goal.node.start_byte for n in before)


@dataclass(frozen=True)
class Source:
    """A program that can be read and whose meaning is settled."""

    data: bytes
    root: Node
    clauses: tuple[Clause, ...]
    entry: Node | None
    """The query; None where there is none that can be read: the program is called from elsewhere."""

    def has_comment(self, start: int, end: int) -> bool:
        """Whether a comment lies between two bytes; it would be lost, or stand at another place."""
        found = (node for node in nodes(self.root) if "comment" in node.type)
        return any(start < node.end_byte and node.start_byte < end for node in found)

    def words(self) -> set[str]:
        """Every atom and variable in it."""
        found = (node for tree in self.trees() for node in nodes(tree))
        return {text(node).strip("'") for node in found if node.type in ("atom", "quoted_atom", "variable")}

    def trees(self) -> tuple[Node, ...]:
        """The program and its query."""
        return (self.root, self.entry) if self.entry else (self.root,)


def read(program: Program) -> Source | None:
    """A program's clauses and goals; None where the grammar finds a fault or the program changes what it means."""
    try:
        data = program.source.encode()
        entry = f"{program.entry.strip().removesuffix('.')} .".encode()
    except UnicodeEncodeError:
        return None
    parser = Parser(_language())
    root, query = parser.parse(data).root_node, parser.parse(entry).root_node
    unsettled = _UNSETTLED.split()
    if root.has_error or any(text(n).strip("'") in unsettled for n in nodes(root) if n.type.endswith("atom")):
        return None
    rules = tuple(_clause(node) for node in root.named_children if node.type == "clause" and operator(node) == ":-")
    return Source(data, root, rules, None if query.has_error else query)


def _clause(node: Node) -> Clause:
    body = node.child_by_field_name("body")
    found = tuple(_conjunctions(body)) if body else ()
    return Clause(node, found, Counter(text(variable) for variable in nodes(node, "variable")))


def _conjunctions(node: Node) -> Iterator[tuple[Goal, ...]]:
    """Goals that follow each other, here and inside brackets, branches and calls."""
    members = list(_members(node))
    yield tuple(_goal(one) for one in members)
    for one in members:
        for inner in _inside(one):
            yield from _conjunctions(inner)


def _inside(goal: Node) -> list[Node]:
    """The goals that a goal is made of."""
    if goal.type == "parenthesized":
        return goal.named_children[:1]
    if goal.type == "infix" and operator(goal) in _BRANCHES:
        return [*sides(goal)]
    if goal.type == "prefix" and operator(goal) == "\\+":
        return goal.named_children[1:]
    arguments = goal.child_by_field_name("arguments")
    if goal.type != "compound" or arguments is None:
        return []
    given, functor = arguments.named_children, goal.child_by_field_name("functor")
    return [given[place] for place in _CALLS.get((text(functor) if functor else "", len(given)), ())]


def _members(node: Node) -> Iterator[Node]:
    if node.type == "infix" and operator(node) == ",":
        for side in sides(node):
            yield from _members(side)
    else:
        yield node


def _goal(node: Node) -> Goal:
    if node.type == "infix" and operator(node) == "is":
        left, right = sides(node)
        if left.type == "variable":
            return Goal(node, text(left), right)
    return Goal(node)


def predicate(node: Node) -> tuple[str, int] | None:
    """Name and number of arguments of what a clause is about, where its head says so plainly."""
    head = node.child_by_field_name("head")
    if head is None or head.type not in ("atom", "quoted_atom", "compound"):
        return None
    functor, arguments = head.child_by_field_name("functor"), head.child_by_field_name("arguments")
    name = text(functor or head).strip("'")
    return None if "\\" in name else (name, arguments.named_child_count if arguments else 0)


def is_beside(node: Node | None, clause: Node) -> bool:
    """Whether a node is a clause of the same predicate."""
    return node is not None and predicate(clause) is not None and predicate(node) == predicate(clause)


def evaluated(goal: Goal) -> tuple[Node, ...]:
    """The expressions that a goal evaluates."""
    if goal.node.type == "infix" and operator(goal.node) in COMPARES:
        return sides(goal.node)
    return (goal.expression,) if goal.expression else ()


def sides(node: Node) -> tuple[Node, ...]:
    """Left and right operand of an infix node."""
    found = (node.child_by_field_name(name) for name in ("left", "right"))
    return tuple(side for side in found if side)


def operator(node: Node) -> str:
    """The operator of a node, empty where it has none."""
    found = node.child_by_field_name("operator")
    return text(found) if found else ""


def text(node: Node) -> str:
    """A node's text."""
    return (node.text or b"").decode()


def nodes(root: Node, kind: str = "") -> Iterator[Node]:
    """A node and all inside it, in the order of the text; of one type, where that is given."""
    stack = [root]
    while stack:
        node = stack.pop()
        if not kind or node.type == kind:
            yield node
        stack.extend(reversed(node.children))


def expression(node: Node) -> Expression:
    """What is evaluated, as core's `Expression`; what is neither an integer nor one of `+ - * /` is its text."""
    if node.type == "parenthesized" and node.named_child_count == 1:
        return expression(node.named_children[0])
    if node.type == "integer" and text(node).isdigit():
        return Fraction(int(text(node)))
    if node.type == "infix":
        match operator(node), sides(node):
            case ("+" | "-" | "*" | "/") as sign, (left, right):
                return Operation(sign, expression(left), expression(right))
        return f"({text(node)})"
    return text(node)
