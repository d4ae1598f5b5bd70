"""Finds arithmetic by the shape of lists alone, in a language that names no forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lrcode.facts import Arithmetic
from lrcode.forms.lists import Node
from lrcode.forms.places import QUOTE, WORD, Place, Survey, Unclear

_BINDS = re.compile(r"def|let|lambda|λ|do|flet|labels|fn", re.IGNORECASE)
_ODD = re.compile(r".*(?:quote|quasi|syntax|macro|case|match|loop|bind|receive|rules|values)|for", re.IGNORECASE)


def guess(found: Survey, how: Arithmetic) -> None:
    """Places by the shape of lists alone, for a language that names no forms."""
    signs = set(found.signs.values())
    told = (how.header, how.name_value, how.print_value, how.footer, how.entry)
    known = signs | {one for pattern in told for one in WORD.findall(pattern)}
    for top in found.text.top:
        found.exact = found.exact and top.head in known
        for place, exact in _shapes(found, top, top, signs, known):
            if place:
                found.places.append(place)
            found.exact = found.exact and exact


def _shapes(
    found: Survey, node: Node, top: Node, signs: set[str], known: set[str]
) -> Iterator[tuple[Place | None, bool]]:
    items, binds = node.items or (), bool(_BINDS.match(node.head))
    if node.mark or _ODD.match(node.head):
        _no_sign_bound(node, signs)
        yield None, node.mark == QUOTE
        return
    for index, item in enumerate(items):
        bound = item.head in signs and (not node.head or (binds and index == 1))
        # What is bound is named anywhere in the first list but at the head of a value: `(f + a)`, `((a 1) b)`.
        first = item.lists() if binds and index == 1 else ()
        named = [item, *(part for one in first for part in (one.items or ())[1:])]
        if bound or (binds and any(part.text in signs for part in named)):
            raise Unclear
        if item.items is None:
            continue
        told = not node.head or (binds and index == 1) or item.head in known or not item.head
        if found.pure(item) and not (binds and index == 1):
            yield Place(item, frozenset(), top), told
        else:
            yield None, told
            yield from _shapes(found, item, top, signs, known)


def _no_sign_bound(node: Node, signs: set[str]) -> None:
    for one in node.lists():
        if _BINDS.match(one.head) and any(item.text in signs or item.head in signs for item in (one.items or ())[1:2]):
            raise Unclear
