"""Worked solutions give chains of named steps, or the reason why they give none."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from lrcode.arithmetic import evaluate
from lrcode.numbers import read_number
from lrcode.tasks import open_tasks
from lrcode.tasks.annotations import NoChain, chain_of
from lrcode.tasks.expressions import step_text
from lrcode.types import Expected


def steps(solution: str, answer: int | Fraction) -> list[str]:
    return [step_text(step) for step in chain_of(solution, Fraction(answer))]


def test_an_operand_that_equals_an_earlier_result_refers_to_its_step() -> None:
    solution = "He has 6*4 = <<6*4=24>>24 eggs.\nHe sells half, 24/2 = <<24/2=12>>12 eggs."
    assert steps(solution, 12) == ["eggs = 6 * 4", "eggs_2 = eggs / 2"]


def test_steps_are_named_after_the_words_beside_their_results() -> None:
    solution = "It earns $<<5*3=15>>15 per day.\nThe cost is 15-4=$<<15-4=11>>11."
    assert steps(solution, 11) == ["day = 5 * 3", "cost = day - 4"]


def test_words_that_languages_keep_are_no_names() -> None:
    assert steps("The <<2*3=6>>6 class lists.", 6) == ["lists = 2 * 3"]
    assert steps("<<2*3=6>>6", 6) == ["step = 2 * 3"]


def test_a_calculation_that_the_answer_does_not_need_is_left_out() -> None:
    solution = "Old: <<7*9=63>>63 nuts.\nNew: <<2*5=10>>10 pears.\nAll: <<10+1=11>>11 pears."
    assert steps(solution, 11) == ["pears = 2 * 5", "pears_2 = pears + 1"]


def test_a_step_without_annotation_is_read_from_the_text() -> None:
    solution = "She has <<20+5=25>>25 cards.\nShe gives 25 / 5 = 5 cards to each."
    assert steps(solution, 5) == ["cards = 20 + 5", "cards_2 = cards / 5"]


def test_percents_leading_dots_and_money_are_read() -> None:
    assert steps("It is $<<.5*30=15>>15 off, so 200*20% = <<200*20%=40>>40 dollars.", 40) == ["dollars = 200 * 0.2"]


@pytest.mark.parametrize(
    ("solution", "answer", "reason"),
    [
        ("We guess 5.", 5, "no calculation"),
        ("So x = <<38=38>>38.", 38, "states its answer without computing it"),
        ("There are <<3*4=12>>12.", 13, "ends in another number than the answer"),
        ("There are <<3*a=12>>12.", 12, "not arithmetic"),
        ("There are <<3/0=12>>12.", 12, "divides by zero"),
    ],
)
def test_a_solution_without_chain_says_why(solution: str, answer: int, reason: str) -> None:
    with pytest.raises(NoChain, match=reason):
        chain_of(solution, Fraction(answer))


@pytest.mark.shared
@pytest.mark.parametrize(("split", "least"), [("train", 7001), ("test", 1208)])
def test_gsm8k_gives_at_least_the_known_number_of_chains(
    shared_data: Path, split: str, least: int, capsys: pytest.CaptureFixture[str]
) -> None:
    tasks = open_tasks(str(shared_data / "gsm8k" / f"{split}.jsonl"))
    reasons = Counter(task.labels.get("no_chain", "usable") for task in tasks)
    with capsys.disabled():
        print(f"\nGSM8K {split}: " + ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()))
    assert reasons["usable"] == sum(bool(task.chain) for task in tasks) >= least
    for task in tasks:
        assert isinstance(task.judge, Expected)
        gold = read_number(task.judge.value)
        assert gold is not None
        assert not task.chain or evaluate(task.chain) == gold.value
