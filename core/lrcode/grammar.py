"""Reads programs with tree-sitter grammars, for format, statements and tokens; knows no language's node types.

tree-sitter counts UTF-8 bytes and rows from 0; everything that leaves this module counts code points and lines from 1.
"""

from __future__ import annotations

import re
import threading
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from tree_sitter import Language, Node, Parser, Tree

from lrcode.types import FormatFault, FormatReport, Span

OPAQUE = re.compile("str|comment|quote|char", re.IGNORECASE)
"""Types of nodes in which a number or an operator is text."""
_parsers = threading.local()


def parse(grammar: Callable[[], object], text: str) -> Tree:
    """The tree of a text. A parser is not thread-safe and costs more than a parse, so each thread keeps its own."""
    cache: dict[Callable[[], object], Parser] = _parsers.__dict__.setdefault("by_grammar", {})
    if grammar not in cache:
        cache[grammar] = Parser(Language(grammar()))
    return cache[grammar].parse(_encode(text))


def report(tree: Tree, text: str) -> FormatReport:
    """Every place that the grammar could not read, and the share of the text that it could (0 for an empty text)."""
    places = _Places(text)
    nodes = list(faults(tree.root_node))
    faulty = bytearray(len(text))
    for node in nodes:
        span = places.span(node)
        faulty[span.start : span.end] = b"\1" * (span.end - span.start)
    written = [index for index, character in enumerate(text) if not character.isspace()]
    read = sum(not faulty[index] for index in written)
    return FormatReport(
        ok=not nodes,
        faults=tuple(places.fault(node) for node in nodes),
        share=read / len(written) if written else 0.0,
    )


def statements(tree: Tree, text: str, node_types: Sequence[str]) -> list[Span]:
    """Spans of the statements at top level; without types, of every named node that is no comment and no fault."""
    places = _Places(text)
    found = []
    for node in tree.root_node.named_children:
        plain = not (node.is_extra or node.is_error or node.is_missing or "comment" in node.type)
        if node.type in node_types if node_types else plain:
            found.append(places.span(node))
    return found


def placed(text: str) -> Callable[[Node], Span]:
    """What tells a node's span in the text that its tree was made of."""
    return _Places(text).span


@dataclass(frozen=True)
class Leaf:
    """A token of the text, or a whole string, comment or character, which counts as one."""

    span: Span
    kind: str
    opaque: bool
    """A number or an operator in it is text."""


def leaves(tree: Tree, text: str) -> list[Leaf]:
    """The tokens in the order of the text, without those in faults."""
    places = _Places(text)
    return [Leaf(places.span(node), node.type, bool(OPAQUE.search(node.type))) for node in _tokens(tree.root_node)]


def operations(tree: Tree, text: str) -> list[tuple[Span, str, Span]]:
    """Left operand, sign and right operand of each node that has these three fields and tokens for operands."""
    places = _Places(text)
    found = []
    stack = [tree.root_node]
    while stack:
        node = stack.pop()
        left, sign, right = (node.child_by_field_name(name) for name in ("left", "operator", "right"))
        if left and sign and right and not (left.child_count or right.child_count):
            place = places.span(sign)
            found.append((places.span(left), text[place.start : place.end], places.span(right)))
        stack.extend(reversed(node.children))
    return found


def _tokens(root: Node) -> Iterator[Node]:
    """Nodes without children in the order of the text; strings and comments whole, none of a fault."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.is_error:
            continue
        if node.child_count and not OPAQUE.search(node.type):
            stack.extend(reversed(node.children))
        else:
            yield node


def faults(root: Node) -> Iterator[Node]:
    """Outermost nodes in error and missing nodes, in the order of the text."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.is_error or node.is_missing:
            yield node
        elif node.has_error:
            stack.extend(reversed(node.children))


def _encode(text: str) -> bytes:
    # Models do emit lone surrogates; the interpreter is given question marks for them, and so is the grammar.
    return text.encode("utf-8", "replace")


@dataclass(frozen=True, init=False)
class _Places:
    """Code points of a text by UTF-8 byte."""

    text: str
    starts: Sequence[int]
    """First byte of each code point, and the text's length in bytes."""

    def __init__(self, text: str) -> None:
        sizes = range(len(text) + 1) if text.isascii() else [0, *accumulate(len(_encode(c)) for c in text)]
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "starts", sizes)

    def span(self, node: Node) -> Span:
        return Span(bisect_left(self.starts, node.start_byte), bisect_left(self.starts, node.end_byte))

    def fault(self, node: Node) -> FormatFault:
        start = self.span(node).start
        line_start = self.text.rfind("\n", 0, start) + 1
        within = node if node.is_missing or node.parent is None else node.parent
        return FormatFault(node.start_point.row + 1, start - line_start + 1, within.type, node.is_missing)
