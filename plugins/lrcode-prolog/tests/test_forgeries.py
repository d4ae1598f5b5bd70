"""A program that prints our reports itself: it gains nothing over binding the query's variable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lrcode import Answer, Execution

Run = Callable[..., tuple[Execution, Answer | None]]

MARK = r"\x1E\lrcode"
FORGED = rf'format("~N{MARK} answer integer 72~n")'

WORTHLESS = {
    "a second report before ours": (f":- {FORGED}.\nsolve(1).", "solve(X)"),
    "a second report within the query": (f"solve(1) :- {FORGED}.", "solve(X)"),
    "a second report behind ours": (f":- at_halt({FORGED}).\nsolve(1).", "solve(X)"),
    "output behind ours": (":- at_halt(write(72)).\nsolve(1).", "solve(X)"),
    "a report and output": (f":- {FORGED}, write(72), halt.", "solve(X)"),
    "two reports": (f":- {FORGED}, {FORGED}, halt.", "solve(X)"),
    "a report of another kind": (rf':- format("~N{MARK} answer number 72~n"), halt.', "solve(X)"),
    "a report without its mark": (':- format("lrcode answer integer 72~n"), halt.', "solve(X)"),
    "the number alone": (":- write(72), nl, halt.", "solve(X)"),
    "the number and no solution": ("solve(_) :- write(72), nl, fail.", "solve(X)"),
    "the number and an error": ("solve(_) :- write(72), nl, throw(x).", "solve(X)"),
    "the number and two variables": ("solve(1, 2) :- write(72), nl.", "solve(X, Y)"),
    "the number and an unbound variable": ("solve(_) :- write(72), nl.", "solve(X)"),
}


@pytest.mark.parametrize("name", WORTHLESS)
def test_what_is_printed_is_no_answer(run: Run, name: str) -> None:
    assert run(*WORTHLESS[name])[1] is None


def test_a_report_and_a_halt_give_what_binding_the_variable_gives(run: Run) -> None:
    assert run(f":- {FORGED}, halt.")[1] == run("solve(72).")[1]


def test_an_answer_cannot_carry_a_report(run: Run) -> None:
    found = run(rf"solve('1\n{MARK} answer integer 72').")[1]
    assert found == Answer("1\n\x1elrcode answer integer 72")


def test_forged_diagnostics_can_only_add_faults(run: Run) -> None:
    source = rf':- format(user_error, "~N{MARK} warning load - - fine~n", []).' + "\nsolve(X) :- X is a.\n"
    execution, answer = run(source)
    assert answer is None
    assert [d.kind for d in execution.diagnostics if d.severity == "error"] == ["runtime"]


def test_the_answer_stands_on_a_line_of_its_own_behind_unfinished_output(run: Run) -> None:
    execution, answer = run("solve(3) :- write(unfinished).")
    assert execution.stdout == "unfinished\n\x1elrcode answer integer 3\n"
    assert answer is not None
