"""What is found in a program in parentheses: arithmetic that is certain to be done, and runs of bindings.

How they are found is in `walk` and `guess`, what may be changed in them in `sums`, `bindings` and `extraction`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lrcode.forms.lists import Node, Text

WORD = re.compile(r"[^\s(){}]+")
FUNCTION_MARK, QUOTE = "#'", "'"


@dataclass(frozen=True)
class Place:
    """Arithmetic on numbers and names alone that is evaluated, in none of its kind."""

    node: Node
    names: frozenset[str]
    """What the forms around it bind."""
    top: Node
    """The form at top level that it is in."""


@dataclass(frozen=True)
class Binding:
    """`(name value)`, or `(define name value)`."""

    node: Node
    name: Node
    value: Node


@dataclass(frozen=True)
class Run:
    """Bindings one after the other, and what they are for."""

    form: str
    """The word that binds them; empty where each is a definition of its own at the beginning of a body."""
    node: Node
    """The form; of definitions, that whose body they begin."""
    bindings: tuple[Binding, ...]
    body: tuple[Node, ...]
    parameters: tuple[Node, ...] = ()
    alone: bool = False
    """It is all that a function's body consists of."""
    settled: bool = True
    """Nothing of the body can be a definition."""


@dataclass
class Survey:
    """What was found in a program."""

    text: Text
    signs: dict[str, str]
    """How the language writes `+`, `-`, `*` and `/`, by these."""
    exact: bool
    """Every number in it is an integer or a rational."""
    places: list[Place] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    constants: dict[int, Binding] = field(default_factory=dict)
    """Definitions of values at top level, by their place among the forms there."""

    def pure(self, node: Node) -> bool:
        """It is arithmetic on numbers and names alone, or one of these."""
        if node.items is None:
            return node.is_name or node.is_exact or (node.is_inexact and not node.mark)
        own = not node.mark and node.head in self.signs.values() and len(node.items) > 1
        return own and all(self.pure(item) for item in node.items[1:])

    def firm(self, node: Node) -> bool:
        """Nothing in it can be rounded otherwise: a compiler may fold the constants of a longer sum first."""
        return self.exact or all(len(one.items or ()) < 4 for one in node.lists())

    def sign(self, node: Node) -> str:
        """The sign, one of `+-*/`, of pure arithmetic."""
        return next((sign for sign, written in self.signs.items() if written == node.head), "")


class Unclear(Exception):
    """The program may give a form or a sign another meaning."""


def word(pattern: str) -> str:
    """The first word of a pattern such as `(define {name} {value})`."""
    found = WORD.search(pattern)
    return found[0] if found else ""


def keys(nodes: Iterable[Node]) -> frozenset[str]:
    """The names and numbers that stand in nodes."""
    return frozenset(atom.key for node in nodes for atom in node.atoms())
