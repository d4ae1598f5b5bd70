"""Trees of lists from a grammar's tokens, for every language that is written in parentheses; knows no forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lrcode import grammar
from lrcode.facts import Facts
from lrcode.types import Span

_OPENING, _CLOSING = ("(", "["), (")", "]")
_MARKS = ("'", "`", ",", ",@", "#'")
_EXACT = re.compile(r"[+-]?\d+(?:/\d+)?", re.ASCII)
_NUMERIC = re.compile(r"[+-]?\.?\d.+|[+-]?\d|#[ieIE].+|[+-](?:inf|nan).*", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d][\w?!*<>=/-]*|\*[\w-]+\*")
_STEPS = ("1+", "1-")
"""Names of functions although they begin with a digit."""


@dataclass(frozen=True)
class Node:
    """A list, or an atom of it: a name, a number, a string; comments are no nodes."""

    span: Span
    """From its bracket or its first character; its mark stands before it."""
    text: str
    """Of an atom; empty for a list."""
    items: tuple[Node, ...] | None = None
    """None: an atom."""
    mark: str = ""
    """A quote or another sign right before it."""

    @property
    def key(self) -> str:
        """What two spellings of one name have in common, in any language."""
        bare = unicodedata.normalize("NFKC", self.text).casefold().replace("|", "").replace("\\", "")
        return bare.rpartition(":")[2]

    @property
    def head(self) -> str:
        """The name that a list begins with, or nothing."""
        return self.items[0].text if self.items and not self.items[0].mark else ""

    @property
    def is_exact(self) -> bool:
        """It is an integer or a rational number."""
        return not self.mark and self.items is None and bool(_EXACT.fullmatch(self.text))

    @property
    def is_inexact(self) -> bool:
        """It is a number in another form, which may be a float."""
        return bool(_NUMERIC.fullmatch(self.text)) and not _EXACT.fullmatch(self.text) and self.text not in _STEPS

    @property
    def is_name(self) -> bool:
        return not self.mark and self.items is None and bool(_NAME.fullmatch(self.text))

    def atoms(self) -> Iterator[Node]:
        """Every atom in it, itself included, in the order of the text."""
        if self.items is None:
            yield self
        else:
            for item in self.items:
                yield from item.atoms()

    def lists(self) -> Iterator[Node]:
        """Every list in it, itself included, the outer one first."""
        if self.items is not None:
            yield self
            for item in self.items:
                yield from item.lists()


@dataclass(frozen=True)
class Text:
    """A program as a tree."""

    source: str
    top: tuple[Node, ...]
    comments: tuple[Span, ...]

    def of(self, node: Node) -> str:
        """A node as it is written."""
        return self.source[node.span.start : node.span.end]

    def plain(self, node: Node) -> bool:
        """No comment stands in it."""
        return not any(node.span.start <= one.start < node.span.end for one in self.comments)

    def blank(self, start: int, end: int) -> bool:
        """There is nothing but white space between two places."""
        return not self.source[start:end].strip()

    def shifted(self, start: int, end: int, by: int) -> list[tuple[Span, str]]:
        """Edits that move the lines that begin between two places to the right, or with a negative `by` to the left.

        None where a text may go on from line to line, or a line has no room.
        """
        part, back = self.source[start:end], max(-by, 0)
        lines = [] if '"' in part or "|" in part else [start + found.end() for found in re.finditer(r"\n(?=.)", part)]
        roomy = all(self.blank(line, line + back) for line in lines)
        return [(Span(line, line + back), " " * by) for line in lines] if roomy else []

    def column(self, place: int) -> int:
        """Characters before a place in its line."""
        return place - self.source.rfind("\n", 0, place) - 1


def read(facts: Facts, source: str) -> Text | None:
    """The tree of a program; None where the grammar is at a loss, or text is no list's (`#.`, `#+`, `{`)."""
    assert facts.grammar is not None
    tree = grammar.parse(facts.grammar, source)
    if tree.root_node.has_error:
        return None
    stack: list[tuple[Span, str, list[Node]]] = [(Span(0, 0), "", [])]
    comments, mark, before = [], "", 0
    for leaf in grammar.leaves(tree, source):
        text, known = source[leaf.span.start : leaf.span.end], before
        before = leaf.span.end
        if source[known : leaf.span.start].strip():
            return None
        if "comment" in leaf.kind:
            comments.append(leaf.span)
        elif text in _MARKS:
            mark += text
        elif text in _OPENING or text == "#(":
            stack.append((leaf.span, mark + text[:-1], []))
            mark = ""
        elif text in _CLOSING:
            if len(stack) == 1 or mark:
                return None
            opened, own, items = stack.pop()
            stack[-1][2].append(Node(Span(opened.start, leaf.span.end), "", tuple(items), own))
        elif (text.startswith("#") and text[1:2] in ("+", "-", ".", ",", "{")) or text in ("{", "}", "#"):
            return None
        else:
            quoted = text[0] if text[:1] in _MARKS else ""
            stack[-1][2].append(Node(leaf.span, text, None, mark + quoted))
            mark = ""
    if len(stack) > 1 or mark or source[before:].strip():
        return None
    return Text(source, tuple(stack[0][2]), tuple(comments))
