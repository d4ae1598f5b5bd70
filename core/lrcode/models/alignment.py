"""Where in a completion's text each sampled token stands, and which statement it belongs to; judges neither.

Sampled ids need not be those that the text would be read back as, so nothing is encoded again here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from lrcode.types import Span

UNREADABLE = "\ufffd"
"""Stands in a text for bytes that are no letter."""
_LOOK_BACK = 8
"""Tokens decoded before a new one, so that blanks come out as in the whole text."""


def decoded(tokenizer: Any, ids: Sequence[int]) -> str:
    """The text that grading reads: special tokens left out."""
    text: str = tokenizer.batch_decode([list(ids)], skip_special_tokens=True)[0]
    return text


def token_spans(tokenizer: Any, ids: Sequence[int]) -> list[Span]:
    """The characters of `decoded(tokenizer, ids)` that each token stands for, one span a token, in order.

    A letter that several tokens hold the bytes of belongs to all of them. Bytes that are no text stand for the U+FFFD
    that they are shown as. Special tokens, and ids that the tokenizer has no token for, have empty spans. Starts and
    ends of the others never go back, and together they cover the text.
    """
    text = decoded(tokenizer, ids)
    special = set(tokenizer.all_special_ids)
    pieces = _bytes_of(tokenizer, ids, special)
    if pieces is not None:
        shown, spans = _spans_of_bytes(pieces)
        if shown == text:
            return spans
    return _spans_by_decoding(tokenizer, ids, text)


def owners(spans: Sequence[Span], statements: Sequence[Span]) -> list[int | None]:
    """For each token the statement it belongs to: that with most of its characters, of equal ones the later.

    A token over a border is mostly a separator and the next statement's first word, so that the word decides. None: no
    character of it is in a statement.

    Args:
        spans: of the tokens, in the completion.
        statements: in the completion, in order, none overlapping.
    """
    found: list[int | None] = []
    first = 0
    for span in spans:
        while first < len(statements) and statements[first].end <= span.start:
            first += 1
        best, most = None, 0
        for place in range(first, len(statements)):
            if statements[place].start >= span.end:
                break
            shared = min(span.end, statements[place].end) - max(span.start, statements[place].start)
            if shared >= max(most, 1):
                best, most = place, shared
        found.append(best)
    return found


# ---------------------------------------------------------------- byte-level tokenizers


def _bytes_of(tokenizer: Any, ids: Sequence[int], special: set[int]) -> list[bytes] | None:
    """Each token's bytes; None where the tokenizer is not one of bytes."""
    from tokenizers import decoders

    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is None or not isinstance(backend.decoder, decoders.ByteLevel):
        return None
    letters = _byte_of_letter()
    found = []
    for index in ids:
        token = None if index in special else backend.id_to_token(index)
        if token is None:
            found.append(b"")
        elif all(letter in letters for letter in token):
            found.append(bytes(letters[letter] for letter in token))
        else:
            # A token that was added as plain text; the decoder takes it as such, too.
            found.append(token.encode())
    return found


@cache
def _byte_of_letter() -> dict[str, int]:
    """GPT-2's alphabet: printable bytes of Latin-1 are themselves, the others follow from U+0100 on."""
    shown = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(0x100) if byte not in shown]
    return {chr(byte): byte for byte in shown} | {chr(0x100 + place): byte for place, byte in enumerate(hidden)}


def _spans_of_bytes(pieces: Sequence[bytes]) -> tuple[str, list[Span]]:
    """The text of the bytes, one after the other, and what of it each piece stands for."""
    text, places = _letters_of_bytes(b"".join(pieces))
    spans = []
    at = end = 0
    for piece in pieces:
        start = places[at] if piece else end
        at += len(piece)
        end = places[at - 1] + 1 if piece else end
        spans.append(Span(start, end))
    return text, spans


def _letters_of_bytes(data: bytes) -> tuple[str, list[int]]:
    """The text that bytes are shown as, and for each byte the place of its letter."""
    letters: list[str] = []
    places: list[int] = []
    at = 0
    while at < len(data):
        try:
            readable, broken = data[at:].decode(), 0
        except UnicodeDecodeError as error:
            readable, broken = data[at : at + error.start].decode(), error.end - error.start
        for letter in readable:
            places += [len(letters)] * len(letter.encode())
            letters.append(letter)
        if broken:
            places += [len(letters)] * broken
            letters.append(UNREADABLE)
        at = len(places)
    return "".join(letters), places


# ---------------------------------------------------------------- any other tokenizer


def _spans_by_decoding(tokenizer: Any, ids: Sequence[int], text: str) -> list[Span]:
    """From how the text grows token by token."""
    grown = list(_windows(tokenizer, ids))
    if grown and grown[-1][0] != len(text):
        texts = [decoded(tokenizer, ids[: count + 1]) for count in range(len(ids))]
        grown = [(len(beginning), beginning.endswith(UNREADABLE)) for beginning in texts]
    # What a tokenizer takes back later (a blank, a U+FFFD for each byte of a letter) was never there.
    ends = list(accumulate((end for end, _ in reversed(grown)), min, initial=len(text)))[:0:-1]
    special = set(tokenizer.all_special_ids)
    spans = []
    before, in_letter = 0, False
    for index, end, (_, broken) in zip(ids, ends, grown, strict=True):
        end = max(before, end)
        spans.append(Span(before - (in_letter and index not in special), end))
        before, in_letter = end, broken and end > 0 and text[end - 1] != UNREADABLE
    return spans


def _windows(tokenizer: Any, ids: Sequence[int]) -> Iterator[tuple[int, bool]]:
    """After each token the length of the text, and whether it ends within a letter; decodes a few tokens at a time."""
    start = length = shown = 0
    whole = [0]
    for place in range(len(ids)):
        window = decoded(tokenizer, ids[start : place + 1])
        length += len(window) - shown
        shown = len(window)
        broken = window.endswith(UNREADABLE)
        yield length, broken
        if not broken:
            whole.append(place + 1)
            kept = [at for at in whole if at <= place + 1 - _LOOK_BACK]
            if kept and kept[-1] > start:
                start, whole = kept[-1], [at for at in whole if at >= kept[-1]]
                shown = len(decoded(tokenizer, ids[start : place + 1]))
