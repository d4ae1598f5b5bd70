"""Writes facts as a Python module: only what differs from the defaults, in the shape that formatters give it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence

from lrcode.facts import Facts
from lrcode.scaffold.tables import Tables

_WIDTH = 120
_STEP = 4
_MANY = 12
"""Words of a tuple from which on several stand in a line."""


def module(facts: Facts, prompt: str = "") -> str:
    """The source of a plugin: one hook of facts, and one that adds to the prompt where there is something to add."""
    names = {"Facts", "hookimpl", *_kinds(facts)}
    extra = ""
    if prompt:
        names |= {"Message"}
        extra = _PROMPT.replace("TEXT", call(prompt.strip(), lead=len("ABOUT = ")))
    wrapper = "\nfrom collections.abc import Generator\n" if prompt else ""
    imports = f"from lrcode import {', '.join(sorted(names, key=_import_order))}"
    if len(imports) > _WIDTH:
        imports = "from lrcode import (\n" + "".join(f"    {n},\n" for n in sorted(names, key=_import_order)) + ")"
    body = call(facts, indent=_STEP, lead=len("return "), explode=True)
    tables = f"import {facts.grammar.module}\n" if isinstance(facts.grammar, Tables) else ""
    return (
        f'"""{facts.title} for lrcode: a language of facts alone."""\n{wrapper}\n{tables}{imports}\n{extra}\n\n'
        f"@hookimpl\ndef describe_language() -> Facts:\n    return {body}\n"
    )


_PROMPT = """
ABOUT = TEXT


@hookimpl(wrapper=True)
def build_prompt() -> Generator[None, tuple[Message, ...], tuple[Message, ...]]:
    system, *others = yield
    return Message("system", f"{system.content}\\n{ABOUT}"), *others
"""


def call(value: object, *, indent: int = 0, lead: int = 0, tail: int = 0, explode: bool = False) -> str:
    """A value as a Python expression.

    Args:
        indent: columns before the line it begins on.
        lead: columns of what stands before it on that line.
        tail: columns of what follows it on its last line.
        explode: one field a line, even where it would fit on one.
    """
    if isinstance(value, Tables):
        return f"{value.module}.{value.function}"
    if isinstance(value, str):
        return _text(value, indent, lead, tail)
    opening, parts, closing = _parts(value)
    flat = opening + ", ".join(key + call(item) for key, item in parts) + closing
    lonely = isinstance(value, tuple) and len(value) == 1
    flat = flat[:-1] + ",)" if lonely else flat
    if not parts or (not explode and "\n" not in flat and indent + lead + len(flat) + tail <= _WIDTH):
        return flat
    inner = indent + _STEP
    together = ", ".join(key + call(item) for key, item in parts)
    # The formatter sets the arguments of a call in one line of their own; of tuples and dicts, each in its own.
    is_call = len(opening) > 1
    if not explode and is_call and "\n" not in together and inner + len(together) <= _WIDTH:
        return f"{opening}\n{' ' * inner}{together}\n{' ' * indent}{closing}"
    if len(parts) > _MANY and all(isinstance(item, str) for _, item in parts) and isinstance(value, tuple):
        return f"({''.join(_rows(value, inner))}\n{' ' * indent})"
    lines = [f"{' ' * inner}{key}{call(item, indent=inner, lead=len(key), tail=1)},\n" for key, item in parts]
    return f"{opening}\n{''.join(lines)}{' ' * indent}{closing}"


def _rows(words: Sequence[str], indent: int) -> Iterator[str]:
    """Many words, as many a line as fit."""
    row: list[str] = []
    for word in (*words, None):
        line = f"{' ' * indent}*({', '.join(quoted(w) for w in [*row, word] if w is not None)}),"
        if row and (word is None or len(line) > _WIDTH):
            lonely = "," if len(row) == 1 else ""
            yield f"\n{' ' * indent}*({', '.join(map(quoted, row))}{lonely}),"
            row = []
        if word is not None:
            row.append(word)


def _parts(value: object) -> tuple[str, Sequence[tuple[str, object]], str]:
    """What opens a value, its parts with what stands before each, and what closes it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return f"{type(value).__name__}(", [(f"{name}=", item) for name, item in _told(value)], ")"
    if isinstance(value, Mapping):
        return "{", [(f"{quoted(key)}: ", item) for key, item in value.items()], "}"
    if isinstance(value, tuple):
        return "(", [("", item) for item in value], ")"
    return repr(value), [], ""


def _told(value: object) -> list[tuple[str, object]]:
    """The fields that differ from their defaults, in order."""
    told = []
    for entry in dataclasses.fields(value):  # type: ignore[arg-type]
        made = entry.default_factory() if entry.default_factory is not dataclasses.MISSING else entry.default
        # A plugin says which contract it was made for, whatever that of the lrcode that reads it.
        if getattr(value, entry.name) != made or entry.name == "contract":
            told.append((entry.name, getattr(value, entry.name)))
    return told


def _kinds(value: object) -> set[str]:
    """The classes that the expression of a value names."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type | Tables):
        return {type(value).__name__}.union(*(_kinds(item) for _, item in _told(value)))
    if isinstance(value, tuple):
        return set().union(*(_kinds(item) for item in value))
    return set()


def _import_order(name: str) -> tuple[bool, str]:
    return name[0].islower(), name


def quoted(text: str) -> str:
    """A string literal: raw where backslashes stand in it, in double quotes where that needs no more backslashes."""
    if _can_be_raw(text):
        return f"r'{text}'" if '"' in text else f'r"{text}"'
    body = repr(text + '"')[1:-2].replace("\\'", "'") if "'" in text else repr(text)[1:-1]
    if body.count('"') > body.count("'"):
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def _can_be_raw(text: str) -> bool:
    inside = text.strip("\\")
    return "\\" in inside and text[-1] != "\\" and text.isprintable() and not ('"' in text and "'" in text)


def _text(text: str, indent: int, lead: int, tail: int) -> str:
    """A text on one line where it fits, else a piece of it on each line of source."""
    flat = quoted(text)
    if indent + lead + len(flat) + tail <= _WIDTH:
        return flat
    inner = " " * (indent + _STEP)
    pieces = [piece for line in text.splitlines(keepends=True) for piece in _pieces(line, _WIDTH - len(inner))]
    if len(inner) + len(flat) <= _WIDTH:
        pieces = [text]
    elif len(pieces) == 1:
        return flat
    return "(\n" + "".join(f"{inner}{quoted(piece)}\n" for piece in pieces) + f"{' ' * indent})"


def _pieces(line: str, width: int) -> Iterator[str]:
    """A line cut behind blanks, so that each piece fits."""
    piece = ""
    for word in re.findall(r"\S*\s+|\S+", line):
        if piece and len(quoted(piece + word)) > width:
            yield piece
            piece = ""
        piece += word
    yield piece
