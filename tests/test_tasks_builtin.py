"""The built-in word problems: splits never meet, answers are sensible, and nothing depends on the machine."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import islice

import pytest
from hypothesis import given, settings, strategies as st

from lrcode.arithmetic import evaluate, number_text, values
from lrcode.errors import TaskError
from lrcode.tasks import open_tasks
from lrcode.tasks.annotations import references
from lrcode.tasks.builtin.catalogue import LEVELS, SEEN, TEMPLATES, UNSEEN
from lrcode.tasks.builtin.describe import describe_generator
from lrcode.tasks.builtin.generate import Split, draw_task, endless
from lrcode.tasks.builtin.template import Template
from lrcode.types import Expected, Task

SPLITS: tuple[Split, Split] = ("train", "heldout")
PROBLEMS = st.builds(
    draw_task,
    st.sampled_from(SPLITS),
    st.lists(st.sampled_from(LEVELS), min_size=1, max_size=4, unique=True).map(sorted),
    st.integers(0, 2**40),
    st.integers(0, 10**6),
)


def numbers(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", text))


def words(tasks: list[Task]) -> set[str]:
    return {word for task in tasks for word in re.findall(r"[A-Za-z]+", task.question)}


@given(PROBLEMS)
@settings(max_examples=300, deadline=None)
def test_every_problem_is_sensible(task: Task) -> None:
    assert isinstance(task.judge, Expected)
    assert number_text(evaluate(task.chain)) == task.judge.value
    assert all(v.denominator == 1 and v > 0 for v in values(task.chain).values())
    assert task.judge.value not in numbers(task.question), "the answer must be computed, not copied"
    assert not re.search(r"[{}\[\]|]|  ", task.question)
    assert task.question.isascii()
    assert task.question.endswith("?")
    assert 8 <= len(task.question.split()) <= 45


@given(PROBLEMS)
@settings(max_examples=300, deadline=None)
def test_a_chain_uses_every_number_of_the_question_and_every_step(task: Task) -> None:
    used = [text for step in task.chain for text in literals(step.expression)]
    assert set(numbers(task.question)) <= set(used)
    names = set().union(*(references(step.expression) for step in task.chain))
    assert names == {step.name for step in task.chain[:-1]}


def literals(expression: object) -> list[str]:
    if isinstance(expression, Fraction):
        return [number_text(expression)]
    left, right = getattr(expression, "left", None), getattr(expression, "right", None)
    return [] if left is None else literals(left) + literals(right)


def test_splits_share_no_question_and_no_numbers_of_a_template_in_50_000_draws() -> None:
    seen: dict[str, set[object]] = {}
    for split in SPLITS:
        tasks = list(islice(endless(split, LEVELS, 7), 25_000))
        seen[split] = {task.question for task in tasks}
        seen[split] |= {(t.labels["level"], t.labels["template"], numbers(t.question)) for t in tasks}
        assert {task.labels["split"] for task in tasks} == {split}
    assert seen["train"].isdisjoint(seen["heldout"])


def test_half_of_the_held_out_problems_come_from_templates_that_training_never_sees() -> None:
    held_out, train = open_tasks("builtin:heldout?levels=1-4&n=600"), open_tasks("builtin:train?levels=1-4&n=4000")
    of = {key: {t.labels["template"] for t in held_out if t.labels["seen"] == key} for key in ("seen", "unseen")}
    assert sum(task.labels["seen"] == "unseen" for task in held_out) == 300
    assert {task.labels["seen"] for task in train} == {"seen"}
    assert of["unseen"].isdisjoint(task.labels["template"] for task in train)
    assert len(of["unseen"]) == sum(len(rows) for rows in UNSEEN.values())


def test_unseen_templates_use_no_word_that_training_does_not() -> None:
    train, held_out = (list(islice(endless(split, LEVELS, 0), 8000)) for split in SPLITS)
    assert words(held_out) - words(train) == set()
    assert len(words(train)) < 500


def test_there_are_templates_enough_at_every_level() -> None:
    assert [len(SEEN[level]) >= least for level, least in zip(LEVELS, (12, 12, 12, 8), strict=True)] == [True] * 4
    assert all(len(UNSEEN[level]) >= 5 for level in LEVELS)
    assert len({(t.level, t.name) for t in TEMPLATES}) == len(TEMPLATES)
    names = [{row.name for rows in table.values() for row in rows} for table in (SEEN, UNSEEN)]
    assert names[0].isdisjoint(names[1])


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: f"{t.level}-{t.name}")
def test_a_template_has_as_many_operations_as_its_level_and_several_phrasings(template: Template) -> None:
    assert len(template.chain) == template.level
    assert set(template.letters) <= {name for name, _ in template.drawn} | {step.name for step in template.derived}
    assert re.search(r"\{(items|foods|toy|toys|vehicle|place|name)\}", template.text)


def test_the_same_spec_gives_the_same_problems_on_every_machine() -> None:
    spec = "builtin:heldout?levels=1-4&n=8&seed=3"
    assert open_tasks(spec) == open_tasks(spec)
    assert open_tasks("builtin:heldout?levels=1-4&n=80&seed=3")[:8] == open_tasks(spec)
    assert open_tasks("builtin:heldout?levels=1-4&n=8&seed=4") != open_tasks(spec)
    # A changed problem here means that every stored run is about other problems: change templates knowingly.
    assert open_tasks("builtin:train?levels=3&n=1")[0].question == PINNED


PINNED = (
    "Mona has 8 jars with 11 apples in each jar and 10 more apples. She shares all the apples equally among 7 friends. "
    "How many apples does each friend get?"
)


@given(st.integers(1, 60), st.integers(0, 50), st.sampled_from(SPLITS), st.sampled_from(["1", "2-3", "4", "1,3"]))
@settings(max_examples=40, deadline=None)
def test_a_source_has_as_many_different_problems_as_asked(n: int, seed: int, split: str, levels: str) -> None:
    tasks = open_tasks(f"builtin:{split}?levels={levels}&n={n}&seed={seed}")
    assert len({task.id for task in tasks}) == len({task.question for task in tasks}) == len(tasks) == n


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        ("builtin:tran", "expected `builtin:train` or `builtin:heldout`"),
        ("builtin:train?level=2", "did you mean 'levels'"),
        ("builtin:train?levels=0-9", "within 1-4"),
        ("builtin:train?levels=3-1", "within 1-4"),
        ("builtin:train?n=0", "whole number from 1"),
        ("builtin:train?n=-5", "whole number from 1"),
        ("builtin:train?seed=x", "seed is a whole number"),
    ],
)
def test_a_wrong_spec_is_answered_in_one_line(spec: str, said: str) -> None:
    with pytest.raises(TaskError, match=re.escape(said)) as caught:
        open_tasks(spec)
    assert "\n" not in str(caught.value)


def test_the_generator_describes_itself() -> None:
    figures = describe_generator(500)
    assert figures["draws"] == 500
    assert figures["distinct"] > 490
    assert 15 < figures["words, mean"] < 45
