"""A program as pieces with classes for a page to colour, by its language's grammar; knows no language's node types.

Where the grammar's package brings a `HIGHLIGHTS_QUERY`, as those on PyPI do, that query names the classes. Else they
are read from what most grammars have in common: the words in the names of their nodes, and bare tokens.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import groupby

from tree_sitter import Language as Grammar, Node, Query, QueryCursor, QueryError

from lrcode.facts import Facts
from lrcode.grammar import faults, parse, placed
from lrcode.types import Span

Pieces = list[tuple[str, str]]
"""Class and text of each piece; the texts joined are the whole text."""

CLASSES = ("comment", "string", "number", "keyword", "function", "variable", "operator", "constant", "error")
LONGEST = 200_000
"""Characters; what is longer stays plain."""
_BY_TYPE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(words))
    for name, words in (
        ("comment", r"comment|shebang"),
        ("string", r"string|character|^char|regex|backquoted|quasi_quotation|escape"),
        ("number", r"number|integer|float|rational|decimal"),
        ("constant", r"bool|constant|keyword|^(nil|null|none|true|false)$"),
        ("keyword", r"^(language|directive)$"),
        ("operator", r"^(operator|end)$|_operator$"),
        ("variable", r"variable|identifier"),
    )
)
"""Class by a word in a node's type; the first that fits."""
_WHOLE = ("comment", "string")
"""Classes that a node with children gives to all that stands in it."""
_NAME = re.compile(r"symbol|atom|identifier|^name$")
_CALL = re.compile(r"list|compound|call|application|form")
_BY_CAPTURE = {
    **{name: name for name in CLASSES[:-1]},
    **dict.fromkeys(("character", "escape", "regexp"), "string"),
    **dict.fromkeys(("float", "integer"), "number"),
    **dict.fromkeys(("conditional", "repeat", "include", "exception", "preproc", "storageclass"), "keyword"),
    **dict.fromkeys(("method", "constructor", "type", "macro"), "function"),
    **dict.fromkeys(("property", "parameter", "field", "namespace", "module", "attribute", "label"), "variable"),
    **dict.fromkeys(("boolean", "symbol"), "constant"),
}
"""Class by the first word of a capture's name; others, e.g. `punctuation` and `embedded`, are plain."""


def highlight(text: str, facts: Facts | None) -> Pieces:
    """The text in pieces; without facts, or a grammar among them that can be used, in one plain piece."""
    grammar = facts.grammar if facts else None
    if facts is None or grammar is None or not text or len(text) > LONGEST:
        return [("", text)] if text else []
    try:
        root, span = parse(grammar, text).root_node, placed(text)
    except ValueError:  # a grammar of another tree-sitter than the one installed
        return [("", text)]
    classes = [""] * len(text)
    for name, node in _captured(grammar, root) or _read(root, text, span, _keywords(facts)):
        place = span(node)
        classes[place.start : place.end] = [name] * (place.end - place.start)
    for node in _faults(root):
        place = _seen(span(node), len(text))
        classes[place.start : place.end] = [f"{name} error".strip() for name in classes[place.start : place.end]]
    runs = groupby(range(len(text)), key=classes.__getitem__)
    return [(name, "".join(text[index] for index in run)) for name, run in runs]


def _captured(grammar: Callable[[], object], root: Node) -> list[tuple[str, Node]]:
    """What the grammar's own query says, wider nodes first, then later patterns over earlier ones."""
    query = _query(grammar)
    if query is None:
        return []
    found = [
        (pattern, name, node)
        for pattern, captures in QueryCursor(query).matches(root)
        for name, nodes in captures.items()
        for node in nodes
    ]
    found.sort(key=lambda item: (item[2].start_byte - item[2].end_byte, item[0]))
    return [(_BY_CAPTURE.get(name.split(".")[0], ""), node) for _, name, node in found]


_queries: dict[Callable[[], object], Query | None] = {}


def _query(grammar: Callable[[], object]) -> Query | None:
    if grammar not in _queries:
        _queries[grammar] = _compiled(grammar)
    return _queries[grammar]


def _compiled(grammar: Callable[[], object]) -> Query | None:
    home = getattr(grammar, "__module__", None) or ""
    for name in (home, home.rpartition(".")[0]):
        text = getattr(sys.modules.get(name), "HIGHLIGHTS_QUERY", None)
        if isinstance(text, str) and text.strip():
            try:
                return Query(Grammar(grammar()), text)
            except (QueryError, ValueError):  # made for another version of its grammar
                return None
    return None


def _keywords(facts: Facts) -> frozenset[str]:
    """Heads that the facts say bind, define, assign or choose."""
    forms = facts.forms
    if forms is None:
        return frozenset()
    defining = [pattern.lstrip("([").split(" ")[0] for pattern in (forms.function, forms.constant)]
    words = (forms.sequential, forms.parallel, forms.abstraction, *defining)
    return frozenset((*words, *forms.clauses, *forms.assignments, *forms.declarations, *forms.macros))


def _read(root: Node, text: str, span: Callable[[Node], Span], keywords: frozenset[str]) -> Iterator[tuple[str, Node]]:
    """Class of each leaf, and of comments and strings whole, by its type; a form's head is a function or a keyword."""
    stack = [(root, False)]
    while stack:
        node, head = stack.pop()
        name = _by_type(node)
        if node.child_count and name not in _WHOLE and (not name or node.named_child_count):
            first = _head(node)
            stack.extend((child, child == first) for child in reversed(node.children))
            continue
        place = span(node)
        word = text[place.start : place.end]
        if not node.is_named and not node.is_error:
            name = _bare(word)
        elif not name and _NAME.search(node.type):
            name = _named(word, head, keywords)
        if name:
            yield name, node


def _by_type(node: Node) -> str:
    return next((name for name, words in _BY_TYPE if words.search(node.type)), "") if node.is_named else ""


def _head(node: Node) -> Node | None:
    """What a form or a compound calls."""
    # What stands in brackets is data, or a clause of a form, even where grammars call it a list.
    calls = _CALL.search(node.type) and node.named_children and node.children[0].type != "["
    return node.named_children[0] if calls else None


def _bare(word: str) -> str:
    if word[:1].isalpha():
        return "keyword"
    return "" if not word.strip("()[]{},;.:|") else "operator"


def _named(word: str, head: bool, keywords: frozenset[str]) -> str:
    if word[:1] == ":":
        return "constant"
    if not any(character.isalnum() for character in word):
        return "operator"
    if not head:
        return ""
    return "keyword" if word in keywords else "function"


def _faults(root: Node) -> Iterator[Node]:
    """Outermost nodes in error and missing ones; where the whole text is in error, those inside it, if there are."""
    inner = [found for child in root.children for found in faults(child)]
    if inner:
        yield from inner
    elif root.is_error:
        yield root


def _seen(place: Span, length: int) -> Span:
    """The place, widened to the character before it (else behind it) where it has no width, as a missing node's."""
    if place.end > place.start:
        return place
    start = max(place.start - 1, 0)
    return Span(start, min(start + 1, length))
