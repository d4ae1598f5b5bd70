"""Which characters sampled tokens stand for, and which statement they belong to, in four languages beyond ASCII."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st
from tokenizers import Tokenizer, decoders, models, normalizers

from lrcode.language import load_language
from lrcode.models.alignment import decoded, owners, token_spans
from lrcode.models.tiny import train_tokenizer
from lrcode.statements import statements
from lrcode.types import Span

# This release of the grammar still hands out a pointer as a number.
pytestmark = pytest.mark.filterwarnings("ignore:int argument support:DeprecationWarning")

PROLOG = """<reasoning>
Zoé has 3 apples — twice 3 is 6. 🍎🍎
</reasoning>
<code>
% Zoés Äpfel: 苹果
name('Zoé 🍏').
'größe'(X) :- X = "naïve 数", Y = 'été', Y \\== X.
solve(Größe) :- name(_), X is 3*2, X > 0, Größe = X. % ça va
</code>
<query>
solve(Answer).
</query>"""
LISP = """<reasoning>
deux fois trois — 六
</reasoning>
<code>
;; étape première 🍎
(defparameter *größe* 3)
(defun zählen (x)
  ; 数
  (format nil "é~a🍎" x)
  (* 2 x))
(print (zählen *größe*))
</code>"""
SCHEME = """<code>
;; étape 🍎
(define größe 3)
(define (zählen x)
  (let ((名 "né 🍏"))
    (* 2 x)))
(display (zählen größe)) ; fin — 终
</code>"""
RACKET = """<code>
#lang racket
; étape 🍎
(define größe 3)
(define (zählen x)
  (string-append "né" "🍏") ; 数
  (* 2 x))
(displayln (zählen größe))
</code>"""
COMPLETIONS = {"prolog": PROLOG, "common-lisp": LISP, "scheme": SCHEME, "racket": RACKET}


@pytest.fixture(scope="module")
def byte_level() -> Any:
    """The tiny model's tokenizer, which knows some merges and writes the rest in bytes."""
    return train_tokenizer([PROLOG, RACKET, "(define (f x) é)"], 420, 512)


@pytest.fixture(scope="module")
def by_letters() -> Any:
    """A tokenizer of Llama's kind: pieces of text with ▁ for blanks, single bytes for letters it does not know."""
    from transformers import PreTrainedTokenizerFast

    pieces = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    pieces += [*"▁abcdefghijklmnopqrstuvwxyz(){}=:-.,", "▁f", "se", "if"]
    vocabulary = {piece: index for index, piece in enumerate(pieces)}
    merges = [("▁", "f"), ("s", "e"), ("i", "f")]
    raw = Tokenizer(models.BPE(vocabulary, merges, unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    raw.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    strip = decoders.Strip(" ", 1, 0)
    raw.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), strip])
    return PreTrainedTokenizerFast(
        tokenizer_object=raw, bos_token="<s>", eos_token="</s>", unk_token="<unk>", pad_token="</s>"
    )


def in_pieces(tokenizer: Any, text: str) -> list[int]:
    """Ids that nothing would encode `text` to: each byte a token of its own."""
    return [index for letter in text for index in bytes_of(tokenizer, letter)]


def bytes_of(tokenizer: Any, letter: str) -> list[int]:
    shown = tokenizer.backend_tokenizer.pre_tokenizer.pre_tokenize_str(letter)
    return [tokenizer.convert_tokens_to_ids(byte) for part, _ in shown for byte in part]


def check(text: str, spans: list[Span]) -> None:
    written = [span for span in spans if span.start < span.end]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert [s.start for s in written] == sorted(s.start for s in written)
    assert [s.end for s in written] == sorted(s.end for s in written)
    assert {at for span in written for at in range(span.start, span.end)} == set(range(len(text)))


@pytest.mark.parametrize("canonical", [True, False])
@pytest.mark.parametrize("name", COMPLETIONS)
def test_the_tokens_of_each_statement_hold_it_whole_whatever_letters_it_is_written_in(
    name: str, canonical: bool, byte_level: Any
) -> None:
    language, text = load_language(name), COMPLETIONS[name]
    program = language.extract_program(text)
    assert program.source_span is not None
    at = program.source_span.start
    assert text[at : program.source_span.end] == program.source
    found = [Span(at + span.start, at + span.end) for span in statements(language, program)]
    assert sum(not text[span.start : span.end].isascii() for span in found) >= 2
    ids = byte_level(text)["input_ids"] if canonical else in_pieces(byte_level, text)
    assert decoded(byte_level, ids) == text
    spans = token_spans(byte_level, [*ids, byte_level.eos_token_id, byte_level.pad_token_id])
    check(text, spans)
    owner = owners(spans, found)
    assert owner[-2:] == [None, None]
    for place, statement in enumerate(found):
        touching = [k for k, s in enumerate(spans) if s.start < statement.end and s.end > statement.start]
        assert text[statement.start : statement.end] in decoded(byte_level, [ids[k] for k in touching])
        own = [k for k, other in enumerate(owner) if other == place]
        assert set(own) <= set(touching)
        # A token on the border goes to one side, so a statement may miss its separator, never a word.
        assert text[statement.start : statement.end].rstrip(",.;)") in decoded(byte_level, [ids[k] for k in own])


@pytest.mark.parametrize("name", COMPLETIONS)
def test_a_tokenizer_that_is_not_of_bytes_is_aligned_by_decoding(name: str, by_letters: Any) -> None:
    text = COMPLETIONS[name]
    ids = [by_letters.bos_token_id, *by_letters(text, add_special_tokens=False)["input_ids"], by_letters.eos_token_id]
    assert decoded(by_letters, ids) == text
    spans = token_spans(by_letters, ids)
    check(text, spans)
    assert spans[0] == Span(0, 0)
    assert spans[-1] == Span(len(text), len(text))
    place = text.index("é")
    assert sum(span.start <= place < span.end for span in spans) == 2
    place = text.index("🍎")
    assert sum(span.start <= place < span.end for span in spans) == 4


@given(st.lists(st.integers(0, 430), max_size=40))
def test_any_ids_at_all_are_aligned_with_the_text_they_are_read_as(byte_level: Any, ids: list[int]) -> None:
    check(decoded(byte_level, ids), token_spans(byte_level, ids))


@given(st.lists(st.sampled_from([0x41, 0x80, 0xA0, 0xC3, 0xA9, 0xE2, 0xED, 0xF0, 0x9F, 0x8D, 0x8E, 0xFF]), max_size=12))
def test_bytes_that_are_no_text_stand_for_what_they_are_shown_as(byte_level: Any, data: list[int]) -> None:
    letters = byte_level.backend_tokenizer.pre_tokenizer
    assert letters is not None
    ids = [byte_level.convert_tokens_to_ids(_letter(byte)) for byte in data]
    text, spans = decoded(byte_level, ids), token_spans(byte_level, ids)
    assert text == bytes(data).decode(errors="replace")
    check(text, spans)
    assert all(span.end - span.start == 1 for span in spans)


@given(st.lists(st.integers(0, 290), max_size=30))
def test_any_ids_of_another_tokenizer_stay_within_their_text(by_letters: Any, ids: list[int]) -> None:
    text, spans = decoded(by_letters, ids), token_spans(by_letters, ids)
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert [span.end for span in spans] == sorted(span.end for span in spans)


def test_tokens_that_were_added_and_ids_without_a_token_are_aligned(byte_level: Any) -> None:
    import copy

    tokenizer = copy.deepcopy(byte_level)
    tokenizer.add_tokens(["é→x", "<tool>"])
    first, second = tokenizer.convert_tokens_to_ids(["é→x", "<tool>"])
    (word,) = bytes_of(byte_level, "a")
    assert token_spans(tokenizer, [word, 100_000, first, second, word]) == [
        Span(0, 1),
        Span(1, 1),
        Span(1, 4),
        Span(4, 10),
        Span(10, 11),
    ]


def test_a_token_over_a_border_belongs_to_the_next_statements_word() -> None:
    first, second, third = Span(0, 4), Span(4, 7), Span(10, 12)
    tokens = [Span(0, 3), Span(3, 5), Span(5, 7), Span(7, 8), Span(8, 11), Span(11, 11), Span(11, 12), Span(12, 13)]
    assert owners(tokens, [first, second, third]) == [0, 1, 1, None, 2, None, 2, None]


def _letter(byte: int) -> str:
    from tokenizers import pre_tokenizers

    from lrcode.models.alignment import _byte_of_letter

    letter = {value: letter for letter, value in _byte_of_letter().items()}[byte]
    assert letter in pre_tokenizers.ByteLevel.alphabet()
    return letter
