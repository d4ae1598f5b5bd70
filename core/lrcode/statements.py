"""The statements of a program that labels and process rewards are given to: the finest that any language has.

`split_statements` gives clauses and forms; a whole program may be one of those. PRLCoder (arXiv 2502.01715, section 3)
works line by line; here a clause or form is cut where a line begins and, since Prolog's goals share a line, after each
comma or semicolon outside brackets. How programs are changed is in `mutation`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tree_sitter import Tree

from lrcode import grammar
from lrcode.language import Language
from lrcode.types import Program, Span

_OPENING, _CLOSING = "([{", ")]}"
_SAYS = re.compile(r"\w")


def statements(language: Language, program: Program) -> tuple[Span, ...]:
    """Spans in `program.source`, in order, none overlapping or blank; comments alone and lone brackets are none.

    Where the language has no grammar, or the program a fault, its lines.
    """
    source, tree = program.source, _tree(language, program)
    if tree is None:
        return lines(language, program)
    tokens = [leaf.span for leaf in grammar.leaves(tree, source) if "comment" not in leaf.kind]
    whole = language.split_statements(program) or (Span(0, len(source)),)
    cut = [span for one in whole for span in _cut(source, [t for t in tokens if _inside(t, one)])]
    return tuple(_telling(source, cut))


def lines(language: Language, program: Program) -> tuple[Span, ...]:
    """The program's lines that say something, whatever the grammar makes of it."""
    return tuple(_telling(program.source, _lines(program.source, language.facts.line_comment)))


def reads(language: Language, program: Program) -> bool:
    """Whether the language has a grammar and it reads the program: else its statements are its lines."""
    return _tree(language, program) is not None


def _tree(language: Language, program: Program) -> Tree | None:
    facts = language.facts
    tree = grammar.parse(facts.grammar, program.source) if facts.grammar is not None else None
    return None if tree is None or tree.root_node.has_error else tree


def _cut(source: str, tokens: Sequence[Span]) -> Iterator[Span]:
    """The tokens' text, cut before each that begins a line and after each separator outside brackets."""
    depth = 0
    curly = 0
    start: int | None = None
    end = 0
    parted = False
    for token in tokens:
        text = source[token.start : token.end]
        if start is not None and (parted or "\n" in source[end : token.start]):
            yield Span(start, end)
            start = None
        start, end = token.start if start is None else start, token.end
        curly += (text == "{") - (text == "}")
        depth += (text in _OPENING) - (text in _CLOSING)
        # Braces enclose statements in many languages, but the members of a set or a constraint, too.
        parted = (text == "," and depth == 0) or (text == ";" and depth == curly)
    if start is not None:
        yield Span(start, end)


def _telling(source: str, spans: Sequence[Span] | Iterator[Span]) -> Iterator[Span]:
    """Spans with a word or a number in them; those without are part of what stands before, or after, them."""
    held: Span | None = None
    for span in spans:
        says = _SAYS.search(source, span.start, span.end)
        if held is None:
            held = span
        elif says and _SAYS.search(source, held.start, held.end):
            yield held
            held = span
        else:
            held = Span(held.start, span.end)
    if held is not None and _SAYS.search(source, held.start, held.end):
        yield held


def _lines(source: str, comment: str) -> Iterator[Span]:
    for found in re.finditer(r"[^\n]+", source):
        text = found[0].strip()
        if text and not (comment and text.startswith(comment)):
            start = found.start() + found[0].index(text)
            yield Span(start, start + len(text))


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end
