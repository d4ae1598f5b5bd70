"""Rewritten chains keep their value and are well formed; rewritten programs, run by real interpreters, pass."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings, strategies as st

from lrcode.arithmetic import evaluate, values
from lrcode.identities import equal_forms
from lrcode.language import Language, load_language
from lrcode.prompts import completion
from lrcode.reward.grader import Grader
from lrcode.run.open import open_runner
from lrcode.synth.candidates import from_chain
from lrcode.synth.chains import rewritten
from lrcode.synth.rewrites import rewrites
from lrcode.synth.samples import Sample
from lrcode.tasks import open_tasks
from lrcode.tasks.annotations import references
from lrcode.tasks.expressions import expression_text, parse_expression, parse_steps, step_text
from lrcode.types import Chain, Expected, Expression, Operation, Program, Step, Task

NAMES = ("cost", "sum", "product", "amount", "factor", "left")
"""Some of them are those that steps are given."""


@st.composite
def chains(draw: st.DrawFn) -> Chain:
    made: list[Step] = []
    for name in NAMES[: draw(st.integers(1, 4))]:
        numbers = st.sampled_from([Fraction(2), Fraction(3), Fraction(10), Fraction(1, 2), Fraction(7, 4), Fraction(1)])
        known = [step.name for step in made]
        leaf = st.one_of(numbers, st.sampled_from(known)) if known else numbers
        nodes: st.SearchStrategy[Expression] = st.recursive(
            leaf, lambda inner: st.builds(Operation, st.sampled_from("+-*/"), inner, inner), max_leaves=4
        )
        made.append(Step(name, draw(nodes)))
    try:
        evaluate(tuple(made))
    except ZeroDivisionError:
        assume(False)
    return tuple(made)


def texts(chain: Chain) -> str:
    return "; ".join(step_text(step) for step in chain)


def of_kind(kind: str, *steps: str, exact: bool = False) -> set[str]:
    found = rewritten(parse_steps(steps), exact=exact)
    return {texts(chain) for found_kind, chain in found if found_kind == kind}


def sample_of(language: Language, task: Task) -> Sample:
    found = from_chain(language, task)
    assert not isinstance(found, str), found
    return Sample(task, found.reasoning, found.program, found.completion, found.origin)


@settings(max_examples=60)
@given(chains(), st.booleans())
def test_a_rewritten_chain_has_the_same_value_and_steps_that_are_defined_before_their_use(
    chain: Chain, exact: bool
) -> None:
    found = rewritten(chain, exact=exact)
    assert len({other for _, other in found}) == len(found)
    for _, other in found:
        assert other != chain
        assert evaluate(other) == evaluate(chain)
        assert other[-1].name == chain[-1].name
        known: set[str] = set()
        for step in other:
            assert step.name.isascii()
            assert step.name not in known
            assert references(step.expression) <= known
            known.add(step.name)


@settings(max_examples=60)
@given(chains())
def test_a_chain_of_whole_numbers_is_rewritten_without_any_other(chain: Chain) -> None:
    def numbers(chain: Chain) -> list[Fraction]:
        parts = [part for step in chain for part in operations(step.expression)]
        literals = [side for part in parts for side in (part.left, part.right) if isinstance(side, Fraction)]
        known = values(chain)
        inner = [evaluate((*(Step(n, v) for n, v in known.items()), Step("it", part))) for part in parts]
        return [*known.values(), *literals, *inner]

    if all(number.denominator == 1 and number >= 0 for number in numbers(chain)):
        for _, other in rewritten(chain):
            assert all(number.denominator == 1 and number >= 0 for number in numbers(other)), texts(other)


def operations(expression: Expression) -> list[Operation]:
    if not isinstance(expression, Operation):
        return []
    return [expression, *operations(expression.left), *operations(expression.right)]


@pytest.mark.parametrize(
    ("kind", "steps", "wanted"),
    [
        ("commuted", ("a = 2 + 3",), {"a = 3 + 2"}),
        ("commuted", ("a = 2 - 3",), set()),
        ("reordered", ("a = 2 + 3", "b = 4 * 5", "c = b - a"), {"b = 4 * 5; a = 2 + 3; c = b - a"}),
        ("reordered", ("a = 2 + 3", "b = a * 5", "c = b - a"), set()),
        ("inlined", ("a = 2 + 3", "b = a * 5"), {"b = (2 + 3) * 5"}),
        ("inlined", ("a = 2 + 3", "b = a * a * a"), set()),
        ("extracted", ("a = (2 + 3) * 5",), {"sum = 2 + 3; a = sum * 5"}),
        ("extracted", ("sum = 1 + 1", "a = (2 + 3) * sum"), {"sum = 1 + 1; sum_2 = 2 + 3; a = sum_2 * sum"}),
        ("extracted", ("a = 2 + 3",), set()),
        (
            "constant",
            ("a = 9 - 4",),
            {"start = 9; a = start - 4", "taken = 4; a = 9 - taken", "start = 9; taken = 4; a = start - taken"},
        ),
        ("regrouped", ("a = 9 - 4 - 3",), {"a = 9 - (4 + 3)", "a = 9 - 3 - 4"}),
        ("regrouped", ("a = 9 - (4 + 3)",), {"a = 9 - 4 - 3"}),
        ("regrouped", ("a = 12 / 3 * 2",), {"a = 12 * 2 / 3"}),
        ("regrouped", ("a = 7 * 6 / 2",), {"a = 7 * (6 / 2)"}),
        ("regrouped", ("a = 12 / 3 / 2",), {"a = 12 / (3 * 2)", "a = 12 / 2 / 3"}),
        ("distributed", ("a = (2 + 3) * 5",), {"a = 2 * 5 + 3 * 5"}),
        ("distributed", ("a = 2 * 5 + 3 * 5",), {"a = (2 + 3) * 5"}),
        ("distributed", ("a = 9 / 3 + 6 / 3",), {"a = (9 + 6) / 3"}),
        ("distributed", ("a = (9 + 5) / 7",), set()),
        ("distributed", ("c = 5 + 3", "a = c - c * 0.5"), {"c = 5 + 3; a = c * (1 - 0.5)"}),
        ("doubled", ("c = 5 + 3", "a = c * 2"), {"c = 5 + 3; a = c + c"}),
        ("doubled", ("a = (5 + 3) * 2",), set()),
        ("doubled", ("a = 4 + 4",), {"a = 4 * 2", "a = 2 * 4"}),
        ("scaled", ("a = 30 * 0.2",), {"a = 30 / 5", "a = 30 * 1 / 5", "a = 30 * 20 / 100"}),
        ("scaled", ("a = 30 * 20 / 100",), set()),
    ],
)
def test_each_kind_of_rewriting_makes_what_it_should_and_no_more(
    kind: str, steps: tuple[str, ...], wanted: set[str]
) -> None:
    assert of_kind(kind, *steps) == wanted


def test_only_exact_arithmetic_goes_by_way_of_fractions_that_do_not_end() -> None:
    assert of_kind("scaled", "a = 30 / 3") == set()
    assert of_kind("scaled", "a = (29 + 1) / 3", exact=True) == {"a = (29 + 1) * (1/3)"}
    assert of_kind("regrouped", "a = 10 * 3 / 6") == set()
    assert of_kind("regrouped", "a = 10 * 3 / 6", exact=True) == {"a = 10 / 6 * 3", "a = 10 * (3 / 6)"}


def test_no_value_is_negative_on_the_way_where_none_was() -> None:
    assert of_kind("regrouped", "a = 2 + 9 - 5") == {"a = 2 + (9 - 5)"}


@given(st.sampled_from(["a * (b - c) / d", "a / (b / c) - d / b", "a + b * 2 - (c - d)", "a - a * (b + c)"]))
def test_equal_forms_are_equal_for_any_numbers(text: str) -> None:
    steps = tuple(Step(name, Fraction(value)) for name, value in zip("abcd", (7, 11, 13, 17), strict=True))
    expression = parse_expression(text, "abcd")
    forms = list(equal_forms(expression))
    assert forms
    for _, form in forms:
        assert evaluate((*steps, Step("it", form))) == evaluate((*steps, Step("it", expression))), expression_text(form)


def test_a_program_that_was_not_written_from_its_chain_is_changed_alone() -> None:
    language = load_language("prolog")
    chain = parse_steps(["total = 2 + 3"])
    task = Task("own", "2 and 3?", Expected("5"), chain)
    sample = Sample(task, "", Program("n(2).\nm(3).\nsolve(X) :- n(A), m(B), X is A + B.", "solve(A)."), "", "programs")
    found = rewrites(language, sample, 1)
    assert {one.kind for one in found} >= {"commuted", "swapped", "helper"}
    assert all(one.chain == chain for one in found)
    assert all("n(2)" in one.program.source for one in found)


def test_the_seed_alone_decides_the_order_and_kinds_take_turns() -> None:
    language = load_language("template")
    (task,) = open_tasks("builtin:train?levels=4&n=1")
    sample = sample_of(language, task)
    first, again, other = (rewrites(language, sample, seed) for seed in (1, 1, 2))
    assert first == again != other
    assert {one.program for one in first} == {one.program for one in other}
    kinds = {one.kind for one in first}
    assert len(kinds) > 1
    assert {one.kind for one in first[: len(kinds)]} == kinds


def test_a_rewrite_can_be_rewritten_in_its_turn() -> None:
    language = load_language("template")
    (task,) = open_tasks("builtin:train?levels=4&n=1")
    sample = sample_of(language, task)
    once = next(one for one in rewrites(language, sample, 1) if one.kind == "inlined")
    second = replace(sample, task=replace(task, chain=once.chain), program=once.program)
    twice = {one.program for one in rewrites(language, second, 1)}
    assert len(twice - {one.program for one in rewrites(language, sample, 1)} - {sample.program}) > 3


@pytest.mark.parametrize(
    ("name", "count"), [("prolog", 100), ("template", 100), ("common-lisp", 20), ("scheme", 20), ("racket", 4)]
)
def test_every_rewrite_of_generated_programs_passes(name: str, count: int) -> None:
    language = load_language(name)
    tasks = open_tasks(f"builtin:train?levels=1-4&n={count}")
    made = [(task, one) for task in tasks for one in rewrites(language, sample_of(language, task), seed=3)]
    assert len(made) > 5 * count
    assert len({(task.id, one.program) for task, one in made}) == len(made)
    with open_runner(language.facts, "default") as runner, Grader(language, runner, workers=2) as grader:
        items = ((task, (), completion(language.facts, "So:", one.program)) for task, one in made)
        for (_, one), rollout in zip(made, grader.grade(items), strict=True):
            assert rollout.verdict.outcome == "pass", f"{one.kind}: {one.program.source}: {rollout.verdict}"
