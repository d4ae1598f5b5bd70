"""Changes that keep the meaning: what each kind makes of a program, and where it keeps its hands off."""

from __future__ import annotations

import pytest

from lrcode import Mutant, Program, load_language


def mutants(source: str, entry: str = "solve(Answer).") -> list[Mutant]:
    found = load_language("prolog").mutate_program(Program(source, entry), 1)
    assert all(mutant.program.entry == entry for mutant in found)
    return [mutant for mutant in found if mutant.meaning == "preserved"]


def changed(source: str, kind: str = "", entry: str = "solve(Answer).") -> set[str]:
    """What the preserving mutants of a program are, of one kind where it is given."""
    return {mutant.program.source for mutant in mutants(source, entry) if kind in ("", mutant.kind)}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("solve(X) :- X is 2 + 3.", {"solve(X) :- X is 3 + 2."}),
        ("solve(X) :- X is 2 * 3 + Y.", {"solve(X) :- X is 3 * 2 + Y.", "solve(X) :- X is Y + 2 * 3."}),
        ("solve(X) :- X is (1 + 2) * 3.", {"solve(X) :- X is (2 + 1) * 3.", "solve(X) :- X is 3 * (1 + 2)."}),
        ("solve(X) :- X is 1 + 2 + 3.", {"solve(X) :- X is 2 + 1 + 3."}),
        ("solve(X) :- X is 5 - 3, X > 1 / 2.", set()),
        ("solve(X) :- \\+ 2 + X > 5.", {"solve(X) :- \\+ X + 2 > 5."}),
        ("solve(X) :- findall(Y, Y is 2 + 3, X).", {"solve(X) :- findall(Y, Y is 3 + 2, X)."}),
        ("solve(X) :- ( a -> X is 2 + 3 ; true ).", {"solve(X) :- ( a -> X is 3 + 2 ; true )."}),
    ],
)
def test_operands_are_commuted_where_they_are_evaluated(source: str, wanted: set[str]) -> None:
    assert changed(source, "commuted") == wanted


@pytest.mark.parametrize(
    "source",
    [
        "solve(X) :- X = 2 + 3.",
        "solve(X) :- pairs(2 * 3, X).",
        "solve(X) :- assertz((half(Y) :- Y is X + 2)).",
        "solve(X) :- {X = 2 + 3}.",
        "solve('X is 2 + 3').",
        "rule(X is 2 + 3).",
        "solve(X) :- X #= 2 + 3.",
        "solve(X) :- X is 2 + .",
        ":- op(200, xfx, +).\nsolve(X) :- X is 2 + 3 * 4.",
        "solve(X) :- X is 2 + 3, clause(solve(_), B), print(B).",
        "goal_expansion(X is _, X = 3).\nsolve(X) :- X is 2 + 3.",
        "solve(X) :- X is 2 + 3.\nend_of_file.\nsolve(4).",
        "solve(X) :- X is 2 + 3. % \ud800",
    ],
)
def test_what_is_not_evaluated_or_not_settled_is_left_alone(source: str) -> None:
    assert changed(source) == set()


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a(1).\nb(2).\n", {"b(2).\na(1).\n"}),
        ("a(1).\na(1, 2).\n", {"a(1, 2).\na(1).\n"}),
        ("a(1).\na(2).\nb(X) :- a(X).\n", {"b(X) :- a(X).\na(1).\na(2).\n"}),
        ("a(1).\nb(2).\na(3).\n", set()),
        ("a(1).\n'a'(2).\n", set()),
        ("a + 1.\nb + 2.\n", set()),
        ("a(1).\n:- a(X), print(X).\nb(2).\n", set()),
        ("% one\na(1).\nb(2).\n", set()),
        ("a(1).\nb(2). % two\n", set()),
        ("a(1).\nb --> [2].\n", set()),
    ],
)
def test_neighbouring_predicates_are_swapped_whole_or_not_at_all(source: str, wanted: set[str]) -> None:
    assert changed(source, "swapped") == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("A is 2 + 3, B is 4 * 5, X is A + B", {"B is 4 * 5, A is 2 + 3, X is A + B"}),
        ("A is 2 + 3, B is A * 5, X is A + B", set()),
        ("X is 2 + 3, A is 4 * 5, print(A)", set()),  # solve(4) fails before it computes
        ("A is 2 + 3, print(A), B is 4 * 5, X is A + B", set()),
        ("A = 7, A is 2 + 3, B is 4 * 5, X is A + B", set()),
        ("A is 2 + 3, A is 4 * 5, X is A", set()),
        ("( a ; A is 2 + 3, B is 4 * 5, X is A + B )", {"( a ; B is 4 * 5, A is 2 + 3, X is A + B )"}),
    ],
)
def test_goals_change_places_where_neither_can_fail_or_needs_the_other(body: str, wanted: set[str]) -> None:
    assert changed(f"solve(X) :- {body}.", "reordered") == {f"solve(X) :- {one}." for one in wanted}


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("A is 2 + 3, X is A * 2", {"X is (2 + 3) * 2"}),
        ("A is 2 - 3, X is 9 - A", {"X is 9 - (2 - 3)"}),
        ("A is 7 mod 3, X is A * 2", {"X is (7 mod 3) * 2"}),
        ("A is 2 + 3, A > 1, X is 4", {"2 + 3 > 1, X is 4"}),
        ("A is 2 + 3, X is A * A", set()),
        ("A is 2 + 3, X is -A", set()),
        ("A is 2 + 3, X is max(A, 4)", set()),
        ("A is 2 + 3, X = A", set()),
        ("A is 2 + 3, print(x), X is A * 2", set()),
        ("A is 2 + 3, /* A */ X is A * 2", set()),
        ("X is 2 + 3, X > 1", set()),
        ("b(A), A is 2 + 3, X is A * 2", set()),
    ],
)
def test_a_step_is_inlined_where_it_is_used_once_by_the_next_goal(body: str, wanted: set[str]) -> None:
    assert changed(f"solve(X) :- {body}.", "inlined") == {f"solve(X) :- {one}." for one in wanted}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a(Y, X) :- X is Y + 3 * Z.", "a(Y, X) :- compute_x(Y, Z, X).\ncompute_x(Y, Z, X) :- X is Y + 3 * Z."),
        ("a(_N) :- _N is 2 + 3.\na(0).\nb.", "a(_N) :- compute_n(_N).\na(0).\ncompute_n(_N) :- _N is 2 + 3.\nb."),
        ("a(X) :- X is 2 + 3. % é\n", "a(X) :- compute_x(X). % é\ncompute_x(X) :- X is 2 + 3.\n"),
        ("a(X) :- X is 2 + 3, compute_x.", "a(X) :- compute_x_2(X), compute_x.\ncompute_x_2(X) :- X is 2 + 3."),
        ("a(X) :- \\+ X is 2 + 3.", "a(X) :- \\+ compute_x(X).\ncompute_x(X) :- X is 2 + 3."),
        ("a(X) :- X is X + 3.", ""),
        ("a(X) :- X is _ + 3.", ""),
        ("a(X) :- X is 3.", ""),
        ("m:a(X) :- X is 2 + 3.", ""),
    ],
)
def test_an_expression_becomes_a_predicate_behind_its_own(source: str, wanted: str) -> None:
    assert changed(source, "helper") == ({wanted} if wanted else set())


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a(X) :- X is Y * 7.", "factor_value(7).\na(X) :- factor_value(Factor), X is Y * Factor."),
        ("a(X) :- X > 7 - Y.", "start_value(7).\na(X) :- start_value(Start), X > Start - Y."),
        ("% é\na(Factor) :- Factor is Y * 7.", "factor_value(7).\n% é\na(Factor) :- factor_value(Factor_2), Factor is "
         "Y * Factor_2."),
        ("b. % é\na(X) :- ( b, X is Y + 7 ; c ).", "b. % é\nadded_value(7).\na(X) :- ( b, added_value(Added), X is Y + "
         "Added ; c )."),
        ("a(X) :- \\+ X > 7 - Y.", ""),
        ("a(X) :- findall(Z, Z is Y * 7, X).", ""),
        ("a(X) :- X is Y * 0x1F.", "factor_value(0x1F).\na(X) :- factor_value(Factor), X is Y * Factor."),
        ("a(X) :- X is Y * 0'a + 2.5.", ""),
    ],
)  # fmt: skip
def test_an_integer_becomes_a_fact_where_a_goal_can_stand_before(source: str, wanted: str) -> None:
    assert changed(source, "constant") == ({wanted} if wanted else set())


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("solve(X) :- n(A), X is A - 4 - 3.",
         {"solve(X) :- n(A), X is A - (4 + 3).", "solve(X) :- n(A), X is A - 3 - 4."}),
        ("solve(X) :- A is 20 / 2, X is A - 3 - 4.",
         {"solve(X) :- A is 20 / 2, X is A - (3 + 4).", "solve(X) :- A is 20 / 2, X is A - 4 - 3."}),
        ("n(9).\nsolve(X) :- n(A), X is A / 3 / 3.", {"n(9).\nsolve(X) :- n(A), X is A / (3 * 3)."}),
        ("solve(X) :- A is 21 / 2, X is A - 3 - 4.", set()),
        ("n(0.5).\nsolve(X) :- n(A), X is A - 3 - 4.", set()),
        ("n(9).\nn(8).\nsolve(X) :- n(A), X is A / 3 / 3.", set()),
        ("n(9).\nsolve(X) :- assertz(n(8)), n(A), X is A / 3 / 3.", set()),
        ("solve(X) :- read(A), X is A - 4 - 3.", set()),
        (":- use_module(library(clpr)).\nsolve(X) :- n(A), X is A - 4 - 3.", set()),
    ],
)  # fmt: skip
def test_identities_are_used_for_integers_alone(source: str, wanted: set[str]) -> None:
    assert changed(source, "regrouped") == wanted
    assert changed(source, "regrouped", entry="solve(0.5, Answer).") <= changed(source, "regrouped")


def test_who_calls_with_other_numbers_than_integers_has_no_identities() -> None:
    source = "solve(A, X) :- X is A - 4 - 3."
    assert len(changed(source, "regrouped", "solve(9, Answer).")) == 2
    assert changed(source, "regrouped", "solve(0.5, Answer).") == set()
    assert changed(source, "regrouped", "") == set()  # tests call it, with whatever they like


def test_what_was_touched_is_told_in_characters() -> None:
    source = "% größe\nsolve(X) :- A is 2 + 3, X is A * 7."
    touched = {(one.kind, source[one.span.start : one.span.end]) for one in mutants(source)}
    assert touched == {
        ("commuted", "2 + 3"),
        ("commuted", "A * 7"),
        ("inlined", "A is 2 + 3, X is A * 7"),
        ("helper", "A is 2 + 3"),
        ("helper", "X is A * 7"),
        ("constant", "A is 2 + 3"),
        ("constant", "X is A * 7"),
    }
