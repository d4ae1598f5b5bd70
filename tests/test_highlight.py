"""Programs in pieces for a page: what is what by a grammar, and never another text than the program's."""

from __future__ import annotations

import dataclasses
import random

import pytest
import tree_sitter_python
from hypothesis import given, settings, strategies as st

from lrcode.evaluate.report.highlight import CLASSES, LONGEST, Pieces, highlight
from lrcode.facts import Facts
from lrcode.language import load_language

LANGUAGES = ("prolog", "common-lisp", "scheme", "racket", "template")
FACTS = {name: load_language(name).facts for name in LANGUAGES}
PYTHON = dataclasses.replace(FACTS["template"], grammar=tree_sitter_python.language)
PROGRAMS = {
    "prolog": 'f(X, "s", [1|T]) :- \\+ g(X), Y is X * 2.5 + 0\'a. % c\n:- use_module(library(clpfd)).\n',
    "common-lisp": '(defun f (x) "doc" ; c\n #| b |# (let ((z \'q)) (if (> x 1/2) :key #\\a)))\n',
    "scheme": '(define (f x) ; c\n  (let ((y \'(1 2))) (if #t "s" (g (- x 1.5))))) #| b |#\n',
    "racket": '#lang racket/base\n(define (f x) ; c\n  #;(datum) (let ([y \'(1 2)]) (if #t "s" (g (- x 1.5e3)))))\n',
    "template": "BEGIN { print 1 }\n",
}


def joined(pieces: Pieces) -> str:
    return "".join(text for _, text in pieces)


def classes(name: str, program: str) -> dict[str, str]:
    """By word its class; where a word stands twice, that of the later one."""
    return {text.strip(): found for found, text in highlight(program, FACTS[name]) if found}


def checked(text: str, facts: Facts) -> None:
    pieces = highlight(text, facts)
    assert joined(pieces) == text
    assert all(part for _, part in pieces)
    assert {word for found, _ in pieces for word in found.split()} <= set(CLASSES)


@pytest.mark.parametrize("name", LANGUAGES)
def test_pieces_joined_are_the_program_whatever_is_cut_out_of_it(name: str) -> None:
    draw = random.Random(7)
    program = PROGRAMS[name] + "Grüße 🦊 \u2028 "
    for _ in range(150):
        start, end = sorted(draw.sample(range(len(program) + 1), 2))
        checked(program[:start] + program[end:], FACTS[name])


@pytest.mark.parametrize("name", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(st.sampled_from("()[]{}\"'`|;:%#\\.,-+*/ \n\tabXY019é🦊\0\ud800"), max_size=60))
def test_pieces_joined_are_the_text_whatever_a_model_wrote(name: str, text: str) -> None:
    checked(text, FACTS[name])


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=80))
def test_a_grammars_own_query_loses_nothing_of_any_text(text: str) -> None:
    checked(text, PYTHON)


def test_prolog_is_read_by_the_types_of_its_nodes() -> None:
    found = classes("prolog", PROGRAMS["prolog"])
    expected = {"f": "function", "X": "variable", '"s"': "string", "2.5": "number", "0'a": "string", "% c": "comment"}
    assert {word: found[word] for word in expected} == expected
    assert found["is"] == found[":-"] == "operator"


@pytest.mark.parametrize("name", ["common-lisp", "scheme", "racket"])
def test_the_head_of_a_form_is_a_keyword_where_the_facts_name_it_and_else_a_function(name: str) -> None:
    found = classes(name, PROGRAMS[name])
    assert found["let"] == "keyword"
    assert found["if"] == "function"
    assert found["; c"] == "comment"
    constant = ":key" if name == "common-lisp" else "#t"
    assert found[constant] == "constant"


def test_what_is_commented_out_is_a_comment_as_a_whole() -> None:
    assert classes("racket", PROGRAMS["racket"])["#;(datum)"] == "comment"


def test_a_query_that_a_grammar_brings_decides() -> None:
    pieces = highlight('def f(x):\n    return f"a{x}" if True else None  # c\n', PYTHON)
    found = {text: name for name, text in pieces if name}
    assert found["return"] == "keyword"
    assert found["f"] == "function"
    assert found["x"] == "variable"
    assert found["True"] == "constant"
    assert found["# c"] == "comment"
    assert ("", "{") in pieces  # what is put into a string is no string


def test_a_syntax_error_is_marked_at_its_place_alone() -> None:
    pieces = highlight("f(X) :- g(X).\nh(X) :- ) 1.\nk(Y).\n", FACTS["prolog"])
    wrong = [text for name, text in pieces if "error" in name.split()]
    assert wrong
    assert ")" in "".join(wrong)
    assert not any("k" in text or "g" in text for text in wrong)


def test_something_missing_is_marked_where_it_would_stand() -> None:
    pieces = highlight("(define (f x) x", FACTS["scheme"])
    assert [(text, "error" in name.split()) for name, text in pieces][-1] == ("x", True)
    assert sum("error" in name.split() for name, _ in pieces) == 1


def test_without_a_grammar_or_without_a_plugin_the_text_is_plain() -> None:
    assert highlight("BEGIN { print 1 }", FACTS["template"]) == [("", "BEGIN { print 1 }")]
    assert highlight("f(X).", None) == [("", "f(X).")]
    assert highlight("", FACTS["prolog"]) == []


def test_a_grammar_that_cannot_be_used_leaves_the_text_plain() -> None:
    def unusable() -> object:
        raise ValueError("Incompatible Language version 9. Must be between 13 and 15")

    assert highlight("f(X).", dataclasses.replace(FACTS["prolog"], grammar=unusable)) == [("", "f(X).")]


def test_a_text_of_any_length_is_answered() -> None:
    long = "(" * (LONGEST - 1)
    checked(long, FACTS["scheme"])
    assert highlight(long + "((", FACTS["scheme"]) == [("", long + "((")]
