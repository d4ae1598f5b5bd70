"""What a probe's figures call for: each rule on figures that call for it, and on figures that do not."""

from __future__ import annotations

import shlex
from dataclasses import replace
from typing import Any

import pytest

from lrcode.evaluate.advice import advise, compare_shots
from lrcode.evaluate.probe import Drawing, Figures, Level
from lrcode.evaluate.remedies import RULES, Place
from lrcode.evaluate.statistics import Estimate, Tally, mean_difference, mixed_share
from lrcode.train.settings import resolve

HERE = Place("prolog", "models/sft", ("builtin:train?levels=1-3&n=400",))
FILE = Place("prolog", "models/sft", ("my problems.jsonl",), chains=False)


def share(value: float | None, n: int = 200) -> Estimate:
    return Estimate(value, value, value, n)


def level(name: str, rate: float, n: int = 60) -> Level:
    return Level(name, share(rate, n), share(0.0, n))


# A model to train as it is: two in five right, groups that differ, nothing cut off, little said twice.
FINE = Figures(
    drawing=Drawing(),
    asked=200,
    problems=200,
    completions=1600,
    pass_rate=share(0.4),
    silent=share(0.02),
    all_pass=share(0.05),
    all_fail=share(0.15),
    format=share(0.9),
    compiles=share(0.8),
    clipped=share(0.01),
    distinct=share(0.8),
    mixed=0.8,
    mixed_doubled=0.88,
    levels=(level("1", 0.6), level("2", 0.2)),
)

CALLS: list[tuple[str, dict[str, Any], Place, str]] = [
    ("machine", {"infra": 0.06}, HERE, "lrcode doctor --lang prolog"),
    ("unjudged", {"pass_rate": share(None)}, HERE, "take --tasks with answers"),
    ("few", {"problems": 49}, HERE, "--limit 200"),
    ("worked_example", {"format": share(0.49)}, HERE, "--compare-shots"),
    (
        "sft_first",
        {"all_fail": share(0.91)},
        HERE,
        "lrcode sft --lang prolog --model models/sft --tasks 'builtin:train?levels=1-3&n=400'",
    ),
    ("sft_first", {"all_fail": share(0.7), "compiles": share(0.4)}, FILE, "--tasks gsm8k"),
    (
        "easier",
        {"pass_rate": share(0.1), "levels": (level("1", 0.25), level("2", 0.02))},
        HERE,
        "--tasks 'builtin:train?levels=1&n=400'",
    ),
    ("easier", {"pass_rate": share(0.04), "levels": ()}, FILE, "--tasks 'builtin:train?levels=1&n=4000'"),
    ("harder", {"all_pass": share(0.6)}, HERE, "--tasks 'builtin:train?levels=2&n=400'"),
    ("harder", {"all_pass": share(0.6)}, FILE, "--tasks SPEC, its level 2 alone"),
    ("harder", {"all_pass": share(0.6), "levels": ()}, FILE, "--tasks 'builtin:train?levels=3-4&n=4000'"),
    ("longer", {"clipped": share(0.11), "rambling": 0.2}, HERE, "--max-tokens 1024"),
    ("circles", {"clipped": share(0.11), "rambling": 0.6}, HERE, "--set grpo.mask_clipped=true"),
    ("warmer", {"distinct": share(0.4)}, HERE, "--temperature 1.2"),
    ("warmer", {"distinct": share(0.4), "drawing": Drawing(temperature=0.7)}, HERE, "--temperature 1"),
    ("cooler", {"compiles": share(0.4), "all_fail": share(0.5)}, HERE, "--temperature 0.8"),
    ("more_generations", {"mixed": 0.3, "mixed_doubled": 0.45}, HERE, "--generations 16"),
    ("resample", {"silent": share(0.3)}, HERE, "--resample 0.5"),
    ("curriculum", {"all_pass": share(0.2), "all_fail": share(0.3)}, HERE, "--curriculum"),
]


def names(figures: Figures, place: Place = HERE) -> set[str]:
    return {advice.name for advice in advise(figures, place)}


@pytest.mark.parametrize(("name", "changes", "place", "do"), CALLS)
def test_a_figure_past_its_threshold_calls_for_what_mends_it(
    name: str, changes: dict[str, Any], place: Place, do: str
) -> None:
    found = {advice.name: advice for advice in advise(replace(FINE, **changes), place)}
    assert do in found[name].do
    assert any(letter.isdigit() for letter in found[name].says), "an advice names the figure that it rests on"


@pytest.mark.parametrize(
    ("name", "changes", "place"),
    [
        ("machine", {"infra": 0.05}, HERE),
        ("few", {"problems": 50}, HERE),
        ("worked_example", {"format": share(0.5)}, HERE),
        ("worked_example", {"format": share(0.2), "drawing": Drawing(shots=1)}, HERE),
        ("sft_first", {"all_fail": share(0.89)}, HERE),
        ("sft_first", {"all_fail": share(0.5), "compiles": share(0.4)}, HERE),
        ("easier", {"pass_rate": share(0.1), "levels": (level("1", 0.12), level("2", 0.08))}, HERE),
        ("easier", {"pass_rate": share(0.1), "levels": (level("1", 0.9, n=9), level("2", 0.08))}, HERE),
        ("easier", {"pass_rate": share(0.04), "levels": ()}, HERE),
        ("harder", {"all_pass": share(0.49)}, HERE),
        ("longer", {"clipped": share(0.1)}, HERE),
        ("longer", {"clipped": share(0.5), "rambling": 0.5}, HERE),
        ("circles", {"clipped": share(0.5), "rambling": 0.4}, HERE),
        ("warmer", {"distinct": share(0.4), "all_pass": share(0.7)}, HERE),
        ("warmer", {"distinct": share(0.4), "compiles": share(0.4), "all_fail": share(0.5)}, HERE),
        ("cooler", {"compiles": share(0.4), "all_fail": share(0.7)}, HERE),
        ("cooler", {"compiles": share(0.4), "all_fail": share(0.5), "drawing": Drawing(temperature=0.8)}, HERE),
        ("more_generations", {"mixed": 0.3, "mixed_doubled": 0.39}, HERE),
        ("more_generations", {"mixed": 0.6, "mixed_doubled": 0.75}, HERE),
        ("resample", {"silent": share(0.19)}, HERE),
        ("resample", {"silent": share(0.95)}, HERE),
        ("curriculum", {"all_pass": share(0.1), "all_fail": share(0.1)}, HERE),
        ("curriculum", {"all_pass": share(0.0), "all_fail": share(0.97)}, HERE),
    ],
)
def test_a_figure_short_of_its_threshold_calls_for_nothing(name: str, changes: dict[str, Any], place: Place) -> None:
    assert name not in names(replace(FINE, **changes), place)


def test_every_rule_is_tried_here() -> None:
    assert {rule.__name__ for rule in RULES} == {name for name, *_ in CALLS}


def test_figures_without_a_fault_are_ready_and_nothing_else() -> None:
    (advice,) = advise(FINE, HERE)
    assert advice.name == "ready"
    assert advice.says == "ready: 40.0 % is right, 98.0 % of the groups differ in score"
    assert "--tasks 'builtin:train?levels=1-3&n=400' --set sft.steps=0" in advice.do


@pytest.mark.parametrize("generations", [4, 6, 8, 16])
@pytest.mark.parametrize("preset", ["tiny", "small"])
def test_the_command_of_what_is_ready_is_one_that_training_takes(preset: str, generations: int) -> None:
    changed = {"silent": share(0.3), "all_fail": share(0.5), "clipped": share(0.2), "distinct": share(0.3)}
    figures = replace(FINE, drawing=Drawing(shots=1, generations=generations), **changed)
    advice = advise(figures, HERE)[-1]
    words = shlex.split(advice.do)
    given = [words[place + 1] for place, word in enumerate(words) if word == "--set"]
    config = resolve(preset, settings=given)
    assert (config.data.shots, config.sft.steps, config.grpo.generations) == (1, 0, generations)
    assert (config.grpo.resample, config.grpo.curriculum) == (0.5, True)
    assert (config.grpo.max_tokens, config.grpo.temperature) == (1024, 1.2)


def test_what_is_to_be_done_first_keeps_a_model_from_being_ready() -> None:
    assert "ready" not in names(replace(FINE, all_fail=share(0.95)))
    assert "ready" in names(replace(FINE, clipped=share(0.5)))


def probed(shots: int, rates: list[int], **changes: Any) -> Figures:
    tallies = {f"t{n}": Tally(passed, 8) for n, passed in enumerate(rates)}
    return replace(FINE, drawing=Drawing(shots=shots), tallies=tallies, **changes)


def test_worked_examples_are_advised_where_more_is_right_with_them() -> None:
    without, example = probed(0, [1, 2, 3] * 20), probed(1, [5, 6, 6] * 20)
    assert compare_shots(without, example).says.startswith("with 1 worked example 45.8 points more are right (+44.2 to")
    for pair in ((without, example), (example, without)):
        shots, ready = advise(pair[0], HERE, pair[1])
        assert shots.settings == ("data.shots=1",)
        assert "--set data.shots=1" in ready.do


def test_zero_shot_is_advised_where_examples_harm_or_change_little() -> None:
    many = [4, 5, 6] * 20
    worse = advise(probed(0, many), HERE, probed(1, [1, 2, 3] * 20))
    assert "37.5 points fewer are right (-38.1 to -36.9, 60 problems): leave it out" in worse[0].says
    same = advise(probed(0, many), HERE, probed(1, many))
    assert "zero-shot prompts are shorter" in same[0].says
    assert all(advice[-1].settings[0] == "data.shots=0" for advice in (worse, same))


def test_what_was_compared_is_not_advised_to_be_compared() -> None:
    advice = advise(probed(0, [4] * 60, format=share(0.1)), HERE, probed(1, [4] * 60))
    assert [one.name for one in advice] == ["shots", "ready"]


def test_groups_of_evenly_spread_problems_are_mixed_as_the_formula_says() -> None:
    # Pass rates spread evenly from 0 to 1: a group of k is all right, or all wrong, once in k + 1.
    even = [Tally(passed, 8) for passed in range(9)]
    for size in (2, 8, 16):
        assert mixed_share(even, size) == pytest.approx(1 - 2 / (size + 1))


def test_problems_alike_are_mixed_as_coins_are_and_settled_ones_never() -> None:
    alike = [Tally(2, 8)] * 50
    assert mixed_share(alike, 16) == pytest.approx(1 - 0.75**16 - 0.25**16, abs=1e-6)
    assert mixed_share([Tally(8, 8), Tally(0, 8)] * 10, 16) == pytest.approx(0, abs=1e-6)
    assert mixed_share([Tally(0, 8)] * 10, 16) == 0.0
    assert mixed_share([], 16) is None
    assert mixed_share([Tally(1, 1)], 16) is None


def test_a_difference_on_no_problem_is_none() -> None:
    assert mean_difference([], []).value is None
