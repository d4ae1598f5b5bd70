"""The query as models write it, the one variable that answers, and how its value is written."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from lrcode import Answer, Execution

Run = Callable[..., tuple[Execution, Answer | None]]

WRITTEN = {
    "with its dot": "solve(X).",
    "without its dot": "solve(X)",
    "with a prompt": "?- solve(X).",
    "with a prompt and no dot": "  ?-solve(X)  ",
    "as a directive": ":- solve(X).",
    "over several lines": "?- solve(_Y),\n   % a guard\n   _Y > 1,\n   X = _Y",
    "with prose behind the dot": "solve(X).\nThis query returns the answer.",
    "with prose and no dot": "solve(X)\nThis query returns the answer.",
    "with a second query": "?- solve(X).\n?- other(Z).",
    "with a comment first": "% ask for it\nsolve(X).",
    "with windows line ends": "?- solve(X),\r\n   X > 1.\r\n",
}

VALUES = {
    "X = 42": Answer("42", Fraction(42)),
    "X = -7": Answer("-7", Fraction(-7)),
    "X is 2 ** 200": Answer(str(2**200), Fraction(2**200)),
    "X is 2 rdiv 6": Answer("1/3", Fraction(1, 3)),
    "X is -3 rdiv 6": Answer("-1/2", Fraction(-1, 2)),
    "X is 7 / 2": Answer("3.5", Fraction(7, 2), exact=False),
    "X is 6 / 2": Answer("3", Fraction(3)),
    "X is 0.1 + 0.2": Answer("0.30000000000000004", Fraction("0.30000000000000004"), exact=False),
    "X is 2.0 ** 70": Answer("1.1805916207174113e21", Fraction(1180591620717411300000), exact=False),
    "X is inf": Answer("inf", None, exact=False),
    "X = 16 - 3": Answer("16-3"),
    "X = 3 / 4": Answer("3/4"),
    "X = '72'": Answer("72"),
    'X = "72"': Answer("72"),
    "X = 'größer als'": Answer("größer als"),
    r"X = 'a\\b\nc'": Answer("a\\b\nc"),
    "X = [1, a, 'B c']": Answer("[1,a,'B c']"),
    "X = f(_, _)": Answer("f(A,B)"),
    "X = f(X)": Answer("@(S_1,[S_1=f(S_1)])"),
    "X = ''": Answer(""),
}

FIRST = {
    "member(X, [1, 2, 3, 72])": "1",
    "between(5, inf, X)": "5",
    "X = 5, _Y = 6": "5",
    "X = 5, _ = 6": "5",
    "Y = 5, Answer is Y * 2": "10",
    "Answer = 5": "5",
}

NONE = {
    "X = 5, Y = 6": "the query has several free variables and none is named Answer: [X,Y]",
    "true": "the query has no free variable",
    "fail, X = 1": "the query has no solution",
    "var(X)": "the query leaves its variable unbound",
    "freeze(X, true)": "the query leaves its variable unbound",
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_query_is_read_however_it_is_written(run: Run, name: str) -> None:
    execution, answer = run("solve(3).", WRITTEN[name])
    assert (answer and answer.text, execution.diagnostics) == ("3", ())


@pytest.mark.parametrize("query", VALUES)
def test_a_value_is_reported_exactly(run: Run, query: str) -> None:
    found = run("", query)[1]
    expected = VALUES[query]
    if found is not None and query in ("X is inf", "X is 2.0 ** 70"):  # these are spelt in more than one way
        found = Answer(expected.text, found.number, found.exact)
    assert found == expected


def test_a_number_too_long_for_arithmetic_is_text(run: Run) -> None:
    found = run("", "X is 10 ** 5000")[1]
    assert found == Answer("1" + "0" * 5000)


@pytest.mark.parametrize("query", FIRST)
def test_the_first_solution_of_the_one_variable_answers(run: Run, query: str) -> None:
    found = run("", query)[1]
    assert found is not None
    assert found.text == FIRST[query]


@pytest.mark.parametrize("query", NONE)
def test_an_ambiguous_or_empty_result_is_no_answer_and_no_fault(run: Run, query: str) -> None:
    execution, answer = run("", query)
    assert (answer, execution.ending) == (None, "ok")
    assert [(d.severity, d.message) for d in execution.diagnostics] == [("warning", NONE[query])]


def test_a_constrained_variable_is_no_answer_and_a_determined_one_is(run: Run) -> None:
    clpq, clpfd = ":- use_module(library(clpq)).", ":- use_module(library(clpfd))."
    assert run(clpq, "{X > 2}")[1] is None
    assert run(clpq, "{X >= 2, X =< 2}")[1] == Answer("2", Fraction(2))
    assert run(clpfd, "X in 1..3")[1] is None
    assert run(clpfd, "X #> 2, X #< 4")[1] == Answer("3", Fraction(3))


@pytest.mark.parametrize("query", ["", "  \n", "% only a comment"])
def test_a_program_without_a_query_is_told_so(run: Run, query: str) -> None:
    execution, answer = run("solve(3).", query)
    assert answer is None
    assert [(d.severity, d.kind, d.message) for d in execution.diagnostics] == [("error", "load", "no query was given")]


@pytest.mark.parametrize("query", ["solve(X", "solve X.", "X is 2 +* ."])
def test_a_query_that_cannot_be_read_is_a_syntax_error_without_a_line_of_the_program(run: Run, query: str) -> None:
    execution, answer = run("solve(3).", query)
    (found,) = execution.diagnostics
    assert (answer, found.kind, found.line) == (None, "syntax", None)
    assert found.message.startswith("query: Syntax error: ")


def test_a_query_uses_the_operators_and_the_module_of_the_program(run: Run) -> None:
    found = run(":- module(shop, []).\n:- op(700, xfx, costs).\npear costs 3.", "pear costs X")[1]
    assert found == Answer("3", Fraction(3))
