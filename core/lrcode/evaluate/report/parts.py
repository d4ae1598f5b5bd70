"""A completion in parts, with the program and the entry in it in pieces; what the pieces are is `highlight`'s."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lrcode.errors import LrcodeError
from lrcode.evaluate.report.highlight import Pieces, highlight
from lrcode.language import Language
from lrcode.types import Span


def parts(row: Mapping[str, Any], source: Pieces, language: Language | None) -> list[list[Any]]:
    """The completion in order, complete: `text` as it is, `program` and `entry` in pieces."""
    completion, facts = row["completion"] or "", language.facts if language else None
    found: list[list[Any]] = []
    at = 0
    for name, span in _spans(row, language):
        if span.start < at:  # one within the other
            continue
        if span.start > at:
            found.append(["text", completion[at : span.start]])
        pieces = source if name == "program" else highlight(completion[span.start : span.end], facts)
        found.append([name, pieces])
        at = span.end
    return [*found, ["text", completion[at:]]] if at < len(completion) else found


def _spans(row: Mapping[str, Any], language: Language | None) -> list[tuple[str, Span]]:
    """Where program and entry stand in the completion: as stored, as extraction finds them, or seen last."""
    completion = row["completion"] or ""
    spans = _stored(row["spans"]) if row["spans"] else _extracted(completion, row["source"] or "", language)
    texts = {"program": row["source"] or "", "entry": row["entry"] or ""}
    places = [(name, _place(completion, text, spans.get(name))) for name, text in texts.items()]
    return sorted(((name, span) for name, span in places if span), key=lambda item: (item[1].start, -item[1].end))


def _stored(text: str) -> Mapping[str, Span | None]:
    found = json.loads(text)
    return {name: Span(*found[own]) for name, own in (("program", "source"), ("entry", "entry")) if found.get(own)}


def _extracted(completion: str, source: str, language: Language | None) -> Mapping[str, Span | None]:
    """Of a row of a version that stored no spans; nothing where today's plugin finds another program."""
    try:
        program = language.extract_program(completion) if language else None
    except LrcodeError:
        return {}
    return {"program": program.source_span, "entry": program.entry_span} if program and program.source == source else {}


def _place(completion: str, text: str, span: Span | None) -> Span | None:
    if not text:
        return None
    if span and completion[span.start : span.end] == text:
        return span
    start = completion.rfind(text)
    return None if start < 0 else Span(start, start + len(text))
