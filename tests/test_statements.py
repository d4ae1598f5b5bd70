"""The statements that labels and process rewards are given to: what counts as one, in every kind of language."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kit_plugins import plugin
from lrcode.language import Language, load_language
from lrcode.statements import lines, reads, statements
from lrcode.tasks import open_tasks
from lrcode.types import Program

LANGUAGES = ("prolog", "common-lisp", "scheme", "racket")


def found(language: Language | str, source: str) -> list[str]:
    known = load_language(language) if isinstance(language, str) else language
    return [source[span.start : span.end] for span in statements(known, Program(source))]


def test_goals_of_one_line_are_statements_and_what_is_in_brackets_is_none() -> None:
    clause = "solve(X) :- member(X, [1, 2]), ( X > 1 -> true ; fail ), Y is 0'( + 1. % é, ü\n"
    source = f"{clause}name('a, é', \"ü, b\"). g(1).\n"
    assert found("prolog", source) == [
        "solve(X) :- member(X, [1, 2]),",
        "( X > 1 -> true ; fail ),",
        "Y is 0'( + 1.",
        "name('a, é', \"ü, b\").",
        "g(1).",
    ]


def test_bindings_and_the_body_of_a_form_are_statements_and_brackets_alone_are_none() -> None:
    source = '(defun solve ()\n  ; é (\n  (let* ((a 3)\n         (b "é, ("))\n    (* a b)\n  )\n)\n(solve)\n'
    assert found("common-lisp", source) == [
        "(defun solve ()",
        "(let* ((a 3)",
        '(b "é, ("))',
        "(* a b)\n  )\n)",
        "(solve)",
    ]


def test_of_a_program_with_a_fault_the_lines_are_the_statements() -> None:
    source = "(define x 1)\n; a comment\n  (define y (+ x é)\n"
    assert found("scheme", source) == ["(define x 1)", "(define y (+ x é)"]
    assert not reads(load_language("scheme"), Program(source))


def test_of_a_language_without_a_grammar_the_lines_are_the_statements() -> None:
    assert found(plugin(), "a = 1 # é\n\n# nothing\nif a:\n    print(a, 2)\n") == ["a = 1 # é", "if a:", "print(a, 2)"]
    assert not reads(plugin(), Program("a = 1"))


@pytest.mark.parametrize("source", ["", "\n", "% only this\n", ")))"])
def test_what_says_nothing_has_no_statements(source: str) -> None:
    assert found("prolog", source) == []
    assert lines(load_language("prolog"), Program(source)) == ()


@pytest.mark.parametrize("name", LANGUAGES)
def test_statements_stand_in_order_and_hold_every_word_of_a_program(name: str) -> None:
    language = load_language(name)
    for task in open_tasks("builtin:train?levels=1-4&n=20"):
        program = language.write_program(task.chain)
        assert program is not None
        spans = statements(language, program)
        assert spans
        assert all(one.end <= other.start for one, other in pairwise(spans))
        left = program.source
        for span in reversed(spans):
            left = left[: span.start] + left[span.end :]
        assert left.replace("#lang racket/base", "").strip() == ""
