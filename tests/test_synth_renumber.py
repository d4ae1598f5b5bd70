"""Numbers change in question, chain and answer together, or not at all."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import islice

import pytest
from hypothesis import given, settings, strategies as st

from lrcode.arithmetic import evaluate, number_text, values
from lrcode.synth.mentions import mentions
from lrcode.synth.renumber import Numbers
from lrcode.synth.tracing import Traced, trace
from lrcode.tasks import open_tasks
from lrcode.tasks.expressions import parse_steps
from lrcode.tasks.overlap import masked, words_of
from lrcode.tasks.wordnumbers import number_word, word_value
from lrcode.types import Expected, Task


def problem(question: str, *steps: str) -> Task:
    chain = parse_steps(steps)
    return Task("t", question, Expected(number_text(evaluate(chain))), chain)


def made(question: str, *steps: str, count: int = 40, seed: int = 0) -> list[Task]:
    return [one.task for one in islice(Numbers(problem(question, *steps), seed), count)]


def free(question: str, *steps: str) -> tuple[int, ...] | str:
    traced = trace(question, parse_steps(steps))
    return tuple(int(value) for value in traced.free) if isinstance(traced, Traced) else traced


def test_question_chain_and_answer_change_together() -> None:
    tasks = made("Ann buys 6 pens for $3 each and pays with $50. What is left?", "cost = 6 * 3", "left = 50 - cost")
    assert len({task.question for task in tasks}) == 40
    for task in tasks:
        found = re.fullmatch(
            r"Ann buys (\d+) pens for \$(\d+) each and pays with \$(\d+). What is left\?", task.question
        )
        assert found
        pens, price, paid = map(int, found.groups())
        assert task.chain == parse_steps([f"cost = {pens} * {price}", f"left = {paid} - cost"])
        assert task.judge == Expected(str(paid - pens * price))
        assert paid > pens * price, "no debts where there were none"


def test_percents_are_followed_into_every_form_that_a_chain_gives_them() -> None:
    question = "A coat costs $80. It is 25% off. What does it cost now?"
    for step in ("off = 80 * 0.25", "off = 80 * 25 / 100", "off = 80 * 25 * 0.01"):
        for task in made(question, step, "now = 80 - off", count=10):
            price, percent = (int(number) for number in re.findall(r"\d+", task.question))
            assert 1 <= percent <= 99
            assert evaluate(task.chain) == price - Fraction(price * percent, 100)
    for task in made(question, "now = 80 * 0.75", count=10):
        price, percent = (int(number) for number in re.findall(r"\d+", task.question))
        assert evaluate(task.chain) == price - Fraction(price * percent, 100)


def test_money_keeps_its_decimals_and_a_thousand_its_comma() -> None:
    tasks = made("A car costs $12,000 and a toy $1.50. What do both cost?", "cost = 12000 + 1.5")
    assert tasks
    for task in tasks:
        assert re.search(r"costs \$\d{1,2},\d{3} and a toy \$\d\.\d\d\.", task.question)


def test_words_stay_words_with_their_capital_and_articles_follow() -> None:
    tasks = made("Twelve men work an 8-minute job and a 9-minute one each.", "time = 8 + 9", "all = 12 * time")
    assert tasks
    for task in tasks:
        assert re.match(r"[A-Z][a-z-]+ men work an? \d+-minute job and an? \d+-minute one", task.question)
        assert not re.search(r"\ba (?:8|11|18)\b|\ban (?!8|11|18)\d", task.question)
    assert len({task.question.split()[0] for task in tasks}) > 5


@pytest.mark.parametrize(
    ("question", "steps", "stays"),
    [
        ("In 1990 she was 20. How old was she in 2010?", ["age = 2010 - 1990", "now = 20 + age"], "1990 2010"),
        ("From 9 am to 5:30 he sold 40 cups for $3 each.", ["money = 40 * 3"], "9 am to 5:30"),
        ("On May 5 the 3rd class took 40 books of 20 pages.", ["pages = 40 * 20"], "May 5 the 3rd"),
        ("Each of 20 dogs has 4 legs.", ["legs = 20 * 4"], "4 legs"),
        ("He works 24 hours and reads 30 pages a day.", ["pages = 24 * 30"], "24 hours"),
        ("She has 1 cat and 30 birds.", ["pets = 1 + 30"], "1 cat"),
        ("He pays 3 caps of $11 with a $50 bill.", ["left = 50 - 3 * 11"], "$50 bill"),
        ("Room 12 has 30 seats in 15 rows.", ["row = 30 / 15"], "Room 12"),
        ("She fills 30 gallons. There are 128 ounces in a gallon.", ["all = 30 * 128"], "128 ounces"),
        ("He throws 8 3-pointers and 7 more baskets.", ["all = 8 * 3 + 7"], "3-pointers"),
        ("A cup is 18 spoons, he says. He has 30.", ["all = 30 * 18"], "cup is 18"),
    ],
)
def test_what_is_no_quantity_stays(question: str, steps: list[str], stays: str) -> None:
    for task in made(question, *steps):
        assert all(part in task.question for part in re.findall(r"\S+", stays))


@pytest.mark.parametrize(
    ("question", "steps", "expected"),
    [
        ("He has 20 pens. Half of them break.", ["left = 20 / 2"], (20,)),
        ("He has 2 pens and eats twice as many figs.", ["figs = 2 * 2"], "every number must stay"),
        ("He has 40 pens and 17 caps.", ["caps = 17 * 2"], "a number of its chain is not in the question"),
        (
            "He has 40 pens and 17 caps, half of them red.",
            ["caps = 17 / 2"],
            "a number of the question is not in its chain",
        ),
        ("3 friends, Al, Bo and Cy, have 20 pens each.", ["pens = 3 * 20"], (20,)),
        ("Three tests gave 80, 90 and 70.", ["sum = 80 + 90 + 70", "mean = sum / 3"], (70, 80, 90)),
        ("Monday to Friday he runs 5 miles.", ["miles = 5 * 5"], "every number must stay"),
        ("4 boxes of 20 pens and 4 boxes of 30 caps.", ["a = 4 * 20", "b = 4 * 30", "c = a + b"], (4, 20, 30)),
    ],
)
def test_what_can_be_read_in_two_ways_stays(question: str, steps: list[str], expected: object) -> None:
    assert free(question, *steps) == expected


def test_one_value_in_two_places_changes_in_both() -> None:
    for task in made("4 boxes of 20 pens and 4 boxes of 30 caps.", "a = 4 * 20", "b = 4 * 30", "c = a + b"):
        first, _, second, _ = re.findall(r"\d+", task.question)
        assert first == second


def test_steps_that_a_chain_may_have_mixed_up_stay_equal() -> None:
    steps = ("pens = 5 * 4", "caps = 2 * 10", "cost = caps + caps")
    for task in made("5 boxes of 4 pens and 2 boxes of 10 caps.", *steps):
        results = values(task.chain)
        assert results["pens"] == results["caps"]


def test_a_step_that_a_chain_may_have_taken_for_part_of_a_fraction_keeps_its_value() -> None:
    steps = ("absent = 40 * 1 / 10", "present = 40 - absent", "here = present * 3 / absent", "away = present - here")
    assert evaluate(parse_steps(steps)) == 9, "right by chance: 3/4 was meant"
    for task in made("Of 40 pupils 1/10 are absent, 3/4 of the others are here. How many others are away?", *steps):
        assert values(task.chain)["absent"] == 4


def test_sums_among_the_numbers_stay_sums() -> None:
    steps = ("a = 14 * 3", "b = 26 * 5", "c = 40 * 2", "d = a + b + c")
    for task in made("Of 40 pens 14 cost $3 and 26 cost $5; ink is $2 for each of them.", *steps):
        whole, one, _, other, *_ = (int(number) for number in re.findall(r"\d+", task.question))
        assert whole == one + other


@pytest.mark.parametrize(
    ("question", "steps", "parts"),
    [
        ("9 hours on 4 days of a week, 11 on each of the other 3 days.", ["a = 9 * 4", "b = 11 * 3 + a"], "4 3 7"),
        ("A bag of 8 balls: 3 of 20 ounces, the other 5 of 30.", ["a = 3 * 20 + 5 * 30", "b = a / 8"], "3 5 8"),
        ("6 pigs eat $7 each. 3 go for $40, the remaining 3 for $31.", ["a = 3 * 40 + 3 * 31 - 6 * 7"], "3 3 6"),
    ],
)
def test_a_part_and_the_rest_are_the_whole(question: str, steps: list[str], parts: str) -> None:
    before = re.findall(r"\d+", question)
    places = [before.index(part) for part in parts.split() if part in before]
    tasks = made(question, *steps)
    assert tasks
    for task in tasks:
        part, rest, *whole = (int(re.findall(r"\d+", task.question)[place]) for place in places)
        assert [part + rest] == (whole or [7])


def test_a_week_has_no_more_than_seven_days() -> None:
    for task in made("She runs 30 miles on each of 6 days a week.", "miles = 30 * 6"):
        assert int(re.findall(r"(\d+) days", task.question)[0]) <= 7


def test_a_threshold_is_passed_where_it_was_passed() -> None:
    steps = ("pens = 6 * 5", "cost = pens * 2")
    for task in made("Over 20 pens the price falls to $2. Al buys 6 packs of 5 pens.", *steps):
        limit, _, packs, each = (int(number) for number in re.findall(r"\d+", task.question))
        assert limit < packs * each


def test_a_draw_is_the_same_every_time_and_another_with_another_seed() -> None:
    task = ("Ann buys 6 pens for $3 each and pays with $50. What is left?", "cost = 6 * 3", "left = 50 - cost")
    assert made(*task) == made(*task)
    assert made(*task) != made(*task, seed=1)


def test_number_words_read_back() -> None:
    assert [word_value(number_word(value)) for value in range(100)] == list(range(100))
    assert word_value("Twenty five") == 25


@settings(max_examples=150, deadline=None)
@given(
    st.integers(2, 60),
    st.integers(2, 60),
    st.integers(2, 400),
    st.sampled_from(["a = {0} * {1};b = a + {2}", "a = {2} - {0};b = a * {1}", "a = {0} + {1};b = {2} / a"]),
    st.integers(0, 5),
)
def test_every_value_keeps_its_character(one: int, two: int, three: int, steps: str, seed: int) -> None:
    chain = parse_steps(steps.format(one, two, three).split(";"))
    task = Task("t", f"{one} pens, {two} caps, {three} inks.", Expected(number_text(evaluate(chain))), chain)
    before = list(values(chain).values())
    for other in islice(Numbers(task, seed), 3):
        after = list(values(other.task.chain).values())
        assert [value > 0 for value in after] == [value > 0 for value in before]
        assert all(new.denominator == 1 for new, old in zip(after, before, strict=True) if old.denominator == 1)
        assert masked(words_of(other.task.question)) == masked(words_of(task.question))
        assert other.task.judge == Expected(number_text(after[-1]))


def test_the_built_in_problems_take_other_numbers() -> None:
    tasks = open_tasks("builtin:train?levels=1-4&n=100")
    got = [list(islice(Numbers(task, 0), 5)) for task in tasks]
    assert sum(bool(found) for found in got) > 80
    for task, found in zip(tasks, got, strict=True):
        for one in found:
            assert len(mentions(one.task.question)) == len(mentions(task.question))
