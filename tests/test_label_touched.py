"""Which statements of a changed program are labelled, and how: on programs written by hand."""

from __future__ import annotations

import random

import pytest

from kit_plugins import plugin
from lrcode.language import Language, load_language
from lrcode.synth.changes import Change, core_of, drawn, misnamed, rewritten
from lrcode.synth.touched import touched
from lrcode.types import Program, Span

GOALS = "solve(X) :- A is 3 * 4, B = 'é, ü', C is A + 1, X is C."
LET = '(defun solve ()\n  (let* ((a (* 3 4))  ; é\n         (b (+ a 1)))\n    (list "ü" b)))'
FACTS = "price(3).\ncount(4).\nsolve(X) :-\n    price(P),\n    count(C),\n    X is P * C."


def labelled(
    language: Language | str, original: str, changed: str, good: bool = False
) -> list[tuple[str, bool | None]]:
    known = load_language(language) if isinstance(language, str) else language
    labels = touched(known, Program(original), Program(changed)).labels(good)
    return [(changed[label.span.start : label.span.end], label.good) for label in labels]


def test_of_goals_on_one_line_the_changed_one_is_bad_and_the_others_are_good() -> None:
    assert labelled("prolog", GOALS, GOALS.replace("A + 1", "A - 1")) == [
        ("solve(X) :- A is 3 * 4,", True),
        ("B = 'é, ü',", True),
        ("C is A - 1,", False),
        ("X is C.", True),
    ]


def test_a_changed_binding_is_bad_and_not_the_form_around_it() -> None:
    assert labelled("common-lisp", LET, LET.replace("(+ a 1)", "(- a 1)")) == [
        ("(defun solve ()", True),
        ("(let* ((a (* 3 4))", True),
        ("(b (- a 1)))", False),
        ('(list "ü" b)))', True),
    ]


def test_all_statements_of_a_program_that_stayed_right_are_good() -> None:
    swapped = FACTS.replace("price(3).\ncount(4).", "count(4).\nprice(3).")
    assert [good for _, good in labelled("prolog", FACTS, swapped, good=True)] == [True] * 6


def test_of_statements_that_changed_places_nobody_knows_which_is_at_fault() -> None:
    swapped = GOALS.replace("B = 'é, ü', C is A + 1", "C is A + 1, B = 'é, ü'")
    assert [good for _, good in labelled("prolog", GOALS, swapped)] == [True, None, None, True]
    later = "price(3).\nsolve(X) :-\n    price(P),\n    count(C),\n    X is P * C.\ncount(4)."
    assert [good for _, good in labelled("prolog", FACTS, later)] == [True, None, None, None, None, None]


def test_of_two_changed_statements_nobody_knows_which_is_at_fault() -> None:
    both = GOALS.replace("3 * 4", "3 + 4").replace("A + 1", "A - 1")
    assert [good for _, good in labelled("prolog", GOALS, both)] == [None, True, None, True]


def test_a_statement_in_the_place_of_two_is_not_known_to_be_at_fault() -> None:
    one = GOALS.replace("C is A + 1, X is C", "X is A - 1")
    assert [good for _, good in labelled("prolog", GOALS, one)] == [True, True, None]


def test_a_statement_that_was_put_in_is_bad_and_those_around_it_are_good() -> None:
    more = GOALS.replace("C is A + 1,", "C is A + 1, C > 99,")
    assert [good for _, good in labelled("prolog", GOALS, more)] == [True, True, True, False, True]


@pytest.mark.parametrize(
    ("language", "original", "changed"),
    [
        ("prolog", GOALS, GOALS.replace(", X is C.", ".")),
        ("common-lisp", LET, LET.replace("(* 3 4))  ; é\n         (b (+ a 1)))", "(* 3 4)))")),
        ("prolog", FACTS, FACTS.replace("count(4).\n", "")),
    ],
)
def test_where_a_statement_is_gone_its_neighbours_are_not_to_blame(language: str, original: str, changed: str) -> None:
    found = touched(load_language(language), Program(original), Program(changed))
    assert (found.new, found.gone) == (frozenset(), 1)


def test_of_a_program_whose_syntax_broke_the_changed_line_is_bad() -> None:
    broken = LET.replace("(+ a 1)", "(+ a 1")
    assert load_language("common-lisp").check_format(Program(broken)).ok is False
    assert labelled("common-lisp", LET, broken.replace("a 1", "a 2")) == [
        ("(defun solve ()", True),
        ("(let* ((a (* 3 4))  ; é", True),
        ("(b (+ a 2))", False),
        ('(list "ü" b)))', True),
    ]


def test_where_only_a_bracket_is_missing_its_line_is_bad() -> None:
    assert [good for _, good in labelled("common-lisp", LET, LET.replace("(+ a 1)", "(+ a 1"))] == [
        *(True, True, False, True)
    ]


def test_a_language_without_a_grammar_is_labelled_line_by_line() -> None:
    original = "a = 3 * 4  # é\n\nb = 'ü'\nprint(a)\n"
    assert labelled(plugin(), original, original.replace("3", "5")) == [
        ("a = 5 * 4  # é", False),
        ("b = 'ü'", True),
        ("print(a)", True),
    ]


@pytest.mark.parametrize(
    ("statement", "core"),
    [
        ("(let* ((a (* 3 4))", "(a (* 3 4))"),
        ("(b (+ a 1)))", "(b (+ a 1))"),
        ("total))", "total"),
        ("C is A + 1,", "C is A + 1"),
        ("solve(X) :- A is 3.", "solve(X) :- A is 3"),
        ("(defun solve ()", None),
        (")", None),
    ],
)
def test_a_teacher_is_shown_a_statement_without_what_belongs_to_those_around_it(
    statement: str, core: str | None
) -> None:
    source = f"é {statement} ü"
    found = core_of(source, Span(2, 2 + len(statement)))
    assert (None if found is None else source[found.start : found.end]) == core


@pytest.mark.parametrize(
    ("language", "source", "names"),
    [
        ("prolog", "% é Two\nsolve(One) :- Two is 3, One is Two + Two, name('Two').", {"One", "Two"}),
        (
            "common-lisp",
            '(defun solve ()\n  (let* ((one 3) (two (* one one)))\n    (list "é one" two two)))',
            {"one", "two"},
        ),
        ("scheme", "(define (solve) (define one 3) (define two (* one one)) (+ two one))", {"one", "two"}),
    ],
)
def test_a_name_is_mistaken_for_another_and_no_text_or_called_word_is(
    language: str, source: str, names: set[str]
) -> None:
    found = list(misnamed(load_language(language), Program(source), random.Random(0)))
    assert found
    for one in found:
        old = source[one.span.start : one.span.end]
        new = one.program.source[one.span.start : one.span.start + len(old)]
        assert {old, new} == names
        assert one.program.source == source[: one.span.start] + new + source[one.span.end :]
    assert list(misnamed(plugin(), Program("a = 1\nb = 2\nprint(a + b + a + b)"), random.Random(0))) == []


def test_a_name_stays_where_it_comes_first() -> None:
    source = "solve(Left2) :- Left is 3 * 4, Left2 is 97 - Left."
    found = [one.program.source for one in misnamed(load_language("prolog"), Program(source), random.Random(0))]
    assert found == [source.replace("Left2 is 97", "Left is 97"), source.replace("- Left.", "- Left2.")]


class Echo:
    """Rewrites a statement into itself with something behind it."""

    def rewrites(self, question: str, source: str, span: Span, n: int) -> list[str]:
        return [f"{source[span.start : span.end]} + {number}." for number in range(9)]


def test_a_teacher_is_asked_for_two_rewrites_of_a_statement_at_least() -> None:
    made = rewritten(Echo(), load_language("prolog"), "?", Program(GOALS, "solve(X)."), 4, random.Random(1))
    assert len(made) == 4
    assert len({change.span for change in made}) == 2
    assert all(change.by == "teacher" and change.preserved is None for change in made)
    assert all(touched(load_language("prolog"), Program(GOALS), change.program).gone == 1 for change in made)


def change(source: str, place: int, preserved: bool | None, kind: str = "number") -> Change:
    return Change(Program(source), Span(place, place + 1), kind, preserved=preserved)


def test_right_and_wrong_changes_take_turns_and_each_place_has_its_own() -> None:
    original = Program("a\nb\nc\nd")
    wrong = [change(f"{place} {number}", 2 * place, False) for place in range(4) for number in range(3)]
    right = [change(f"r{number}", 0, True, "commuted") for number in range(2)]
    found = list(drawn([*wrong, *right, change("t", 0, None)], original, random.Random(5)))
    assert [one.preserved for one in found[:6]] == [None, False, True, False, True, False]
    assert len({one.span for one in found if one.preserved is False}) == 4
    assert len({one.span for one in [one for one in found if one.preserved is False][:4]}) == 4
    assert len(found) == 15
    assert found == list(drawn([*wrong, *right, change("t", 0, None)], original, random.Random(5)))


def test_no_change_comes_twice_and_none_is_the_original() -> None:
    twice = [change("x", 0, False), change("x", 0, True), change("a", 0, True), change(" a\n", 0, False)]
    assert len(list(drawn(twice, Program("a"), random.Random(0)))) == 1
