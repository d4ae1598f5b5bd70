"""Finds a program and its entry in what a model wrote, as slices; leaves reading the program to its language.

Tags win over fences. A tag that is only mentioned (in prose, in a quoted string) does not count as one: it stands
inside a block, not at the start of its line, and that block is closed later on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lrcode.types import Program, Span, Tag

CODE = "code"
AHEAD = 50
"""Tags looked at to find a better closing one, and blanks before one that starts its line; limits, against floods."""
INDENT = 80
FENCE = re.compile(r"^[ \t]*(?P<ticks>`{3,}|~{3,})[ \t]*(?P<word>[^\s`{]*)[^`\r\n]*\r?$", re.MULTILINE)
LINE_END = re.compile(r"[^\S\n]*(?:\n|[<`~]|\Z)")
BLANK_LINES = re.compile(r"(?:[^\S\n]*\n)+|[^\S\n]*")


@dataclass(frozen=True)
class Block:
    """What stands between an opening tag and the next tag that counts."""

    tag: str
    span: Span
    complete: bool
    """Closed by its own closing tag."""
    own_line: bool
    """The opening tag stands first on its line, unlike inline mark-up in prose."""


@dataclass(frozen=True)
class Fence:
    """What stands between two lines of three or more backticks or tildes."""

    word: str
    """First word after the opening ticks, lower case."""
    span: Span
    complete: bool


def extract(completion: str, fences: Sequence[str], entry_tag: str) -> Program:
    """The last complete `<code>` (else the last unclosed one, else the last fence of the language) and its entry.

    `fences` are the words, in lower case, that mean the language; `entry_tag` is empty where there is no entry.
    """
    names = ["reasoning", CODE, *([entry_tag] if entry_tag else [])]
    tags, blocks = _scan(completion, names)
    code = _best_block(completion, blocks, CODE)
    entry = _best_block(completion, blocks, entry_tag) if entry_tag else None
    source = _fenced_source(completion, tags, blocks, fences, entry_tag) if code is None else code.span
    span = None if source is None else _unwrap(completion, source, fences)
    entry_span = None if entry is None else _unwrap(completion, entry.span, (*fences, entry_tag))
    return Program(
        source=_slice(completion, span),
        entry=_slice(completion, entry_span),
        source_span=span,
        entry_span=entry_span,
        tags=tuple(tags),
    )


def _slice(text: str, span: Span | None) -> str:
    return "" if span is None else text[span.start : span.end]


# ---------------------------------------------------------------- tags


def _scan(text: str, names: Sequence[str]) -> tuple[list[Tag], list[Block]]:
    found = list(_all_tags(text, names))
    last_closing = {tag.name: index for index, tag in enumerate(found) if tag.closing}
    tags: list[Tag] = []
    blocks: list[Block] = []
    current: Tag | None = None
    for index, tag in enumerate(found):
        if current is not None:
            if not _counts(text, found, index, current, last_closing.get(current.name, -1)):
                continue
            blocks.append(_block(text, current, tag))
        tags.append(tag)
        current = None if tag.closing else tag
    if current is not None:
        blocks.append(_block(text, current, None))
    return tags, blocks


def _all_tags(text: str, names: Sequence[str]) -> Iterator[Tag]:
    words = "|".join(map(re.escape, names))
    pattern = re.compile(rf"<[ \t]{{0,9}}(/?)[ \t]{{0,9}}({words})(?:[ \t][^<>\n]{{0,80}})?>", re.IGNORECASE)
    for match in pattern.finditer(text):
        yield Tag(match[2].lower(), bool(match[1]), Span(*match.span()))


def _block(text: str, opening: Tag, end: Tag | None) -> Block:
    complete = end is not None and end.closing and end.name == opening.name
    span = Span(opening.span.end, len(text) if end is None else end.span.start)
    return Block(opening.name, span, complete, _starts_line(text, opening))


def _counts(text: str, found: Sequence[Tag], index: int, current: Tag, last_closing: int) -> bool:
    """Whether a tag inside the block of `current` ends that block, or is only mentioned there."""
    tag = found[index]
    if not (tag.closing and tag.name == current.name):
        return _starts_line(text, tag) or last_closing < index
    if _ends_line(text, tag):
        return True
    for later in found[index + 1 : index + 1 + AHEAD]:
        if not later.closing and _starts_line(text, later):
            break
        if later.name == current.name and _ends_line(text, later):
            return False
    return True


def _starts_line(text: str, tag: Tag) -> bool:
    before = text[max(0, tag.span.start - INDENT) : tag.span.start]
    return not before.rpartition("\n")[2].strip() and ("\n" in before or tag.span.start < INDENT)


def _ends_line(text: str, tag: Tag) -> bool:
    return LINE_END.match(text, tag.span.end) is not None


def _best_block(text: str, blocks: Iterable[Block], tag: str) -> Block | None:
    """Of those with text in them the complete, of these those on a line of their own, of these the last."""
    written = [block for block in blocks if block.tag == tag and _slice(text, block.span).strip()]
    return max(written, key=lambda block: (block.complete, block.own_line, block.span.start), default=None)


# ---------------------------------------------------------------- fences


def _fenced_source(
    text: str, tags: Sequence[Tag], blocks: Sequence[Block], words: Sequence[str], entry_tag: str
) -> Span | None:
    """The last fence of the language outside the entry, else the last anonymous one; a tag ends a fence."""
    edges = [0, *(edge for tag in tags for edge in (tag.span.start, tag.span.end)), len(text)]
    entries = {block.span.start for block in blocks if entry_tag and block.tag == entry_tag}
    found: list[Fence] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if start not in entries:
            found.extend(_fences(text, Span(start, end)))
    return _best_fence(text, found, (words, ("",)))


def _unwrap(text: str, span: Span, words: Sequence[str]) -> Span | None:
    """The span without fences and blank lines around what it holds; None where that is nothing."""
    found = _fences(text, span)
    inner = _best_fence(text, found, (words, ("",), [fence.word for fence in found]))
    if inner is None:
        content = _slice(text, span).rstrip()
        stray = content.endswith(("```", "~~~"))
        inner = Span(span.start, span.start + len(content.rstrip(content[-1]))) if stray else span
    return _trim(text, inner)


def _best_fence(text: str, found: Sequence[Fence], preferred: Sequence[Sequence[str]]) -> Span | None:
    written = [fence for fence in found if _slice(text, fence.span).strip()]
    for words in preferred:
        matching = [fence for fence in written if fence.word in words]
        if matching:
            return max(matching, key=lambda fence: (fence.complete, fence.span.start)).span
    return None


def _fences(text: str, region: Span) -> list[Fence]:
    """Fences in a region, inner ones too; a line of ticks with a word opens, a bare one closes the innermost."""
    found: list[Fence] = []
    opened: list[tuple[str, str, int]] = []
    # A slice, so that the region's first line counts as the start of a line right after a tag.
    for match in FENCE.finditer(_slice(text, region)):
        ticks, word = match["ticks"], match["word"].lower()
        if word or not opened or not ticks.startswith(opened[-1][0]):
            opened.append((ticks, word, region.start + match.end()))
        else:
            _, word, start = opened.pop()
            found.append(Fence(word, Span(start, region.start + match.start()), complete=True))
    found.extend(Fence(word, Span(start, region.end), complete=False) for _, word, start in opened)
    return found


def _trim(text: str, span: Span) -> Span | None:
    """Without blank lines before and blanks behind; the first line keeps its indentation if a line of its own."""
    content = _slice(text, span).rstrip()
    before = BLANK_LINES.match(content)
    start = before.end() if before else 0
    return Span(span.start + start, span.start + len(content)) if content else None
