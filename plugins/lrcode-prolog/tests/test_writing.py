"""Programs written from chains give the chain's value when swipl runs them; literals read back as they were."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from lrcode import Answer, Execution, Language, Operation, Step
from lrcode.arithmetic import evaluate
from lrcode.run.cold import ColdRunner
from lrcode.tasks import open_tasks
from lrcode_prolog.writing import WIDTH, variables

Run = Callable[..., tuple[Execution, Answer | None]]


def agrees(answer: Answer | None, value: Fraction) -> bool:
    return answer is not None and answer.number is not None and abs(answer.number - value) <= abs(value) / 10**6


def test_a_chain_is_one_clause_in_the_idiom_of_the_language(prolog: Language) -> None:
    chain = (
        Step("apples_sold", Operation("/", Fraction(48), Fraction(2))),
        Step("total", Operation("*", Operation("+", "apples_sold", Fraction(48)), Operation("-", "apples_sold", "x"))),
    )
    chain = (Step("x", Fraction(1, 3)), *chain)
    program = prolog.write_program(chain)
    assert program is not None
    assert program.source == (
        "solve(Total) :- X is (1/3), ApplesSold is 48 / 2, Total is (ApplesSold + 48) * (ApplesSold - X)."
    )
    assert program.entry == "solve(Answer)."


def test_a_long_chain_has_a_goal_a_line(prolog: Language) -> None:
    names = ["first_of_many_results", "second_of_many_results", "third_of_many_results"]
    program = prolog.write_program(tuple(Step(name, Operation("+", Fraction(1), Fraction(2))) for name in names))
    assert program is not None
    assert program.source.count("\n") == 3
    assert all(len(line) <= WIDTH for line in program.source.splitlines())


@given(st.lists(st.from_regex(r"[a-z0-9_]{1,6}", fullmatch=True), unique=True, min_size=1, max_size=30))
def test_different_names_are_different_variables(names: list[str]) -> None:
    found = variables(names)
    assert len(set(found.values())) == len(names)
    assert all(variable.isidentifier() and variable[0].isupper() for variable in found.values())


NUMBERS = st.one_of(st.integers(-50, 2000).map(Fraction), st.fractions(-20, 20, max_denominator=40))


def operations(names: list[str]) -> st.SearchStrategy[object]:
    leaves = NUMBERS if not names else st.one_of(NUMBERS, st.sampled_from(names))
    return st.recursive(leaves, lambda inner: st.builds(Operation, st.sampled_from("+-*/"), inner, inner), max_leaves=5)


@st.composite
def chains(draw: st.DrawFn) -> tuple[Step, ...]:
    names: list[str] = []
    steps = []
    for name in ("first", "second_one", "third"):
        steps.append(Step(name, draw(operations(names))))
        names.append(name)
    return tuple(steps)


@settings(max_examples=60, deadline=None)
@given(chains())
def test_any_chain_runs_to_its_value(prolog: Language, run: Run, chain: tuple[Step, ...]) -> None:
    try:
        value = evaluate(chain)
    except ZeroDivisionError:
        return
    program = prolog.write_program(chain)
    assert program is not None
    answer = run(program.source, program.entry)[1]
    assert answer is not None
    assert answer.number is not None
    # Differences of near equal floats lose digits: what is held to here is structure, not rounding.
    assert abs(answer.number - value) <= max(abs(value), 1) / 10**6


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5, "5"),
        (-5, "-5"),
        (Fraction(1, 3), "1r3"),
        (Fraction(-7, 2), "-7r2"),
        (True, "true"),
        (False, "false"),
        ('say "é"\n\\', '"say \\"é\\"\\n\\\\"'),
        ([1, [2, "b"]], '[1, [2, "b"]]'),
        ([], "[]"),
    ],
)
def test_a_literal_is_read_back_as_it_was(prolog: Language, run: Run, value: object, text: str) -> None:
    assert prolog.write_literal(value) == text  # type: ignore[arg-type]
    execution, answer = run("", f"Y = {text}, print(Y), Answer = yes")
    assert answer == Answer("yes"), execution.stderr


def test_a_language_without_nothing_writes_none(prolog: Language) -> None:
    assert prolog.write_literal(None) is None
    assert prolog.write_literal([1, None]) is None


@pytest.mark.shared
def test_every_fiftieth_chain_of_gsm8k_runs_to_its_value(
    prolog: Language, run: Run, runner: ColdRunner, shared_data: Path
) -> None:
    tasks = [task for task in open_tasks(str(shared_data / "gsm8k" / "train.jsonl")) if task.chain][::50]
    assert len(tasks) > 130
    for task in tasks:
        program = prolog.write_program(task.chain)
        assert program is not None
        assert agrees(run(program.source, program.entry)[1], evaluate(task.chain)), (task.id, program.source)
