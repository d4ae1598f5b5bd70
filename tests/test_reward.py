"""A verdict sets the band; whatever the terms and weights, a worse verdict never scores above a better one."""

from __future__ import annotations

import dataclasses
import itertools
import threading
import types
from collections.abc import Mapping
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lrcode import hookimpl
from lrcode.errors import ConfigError
from lrcode.extensions import Extensions
from lrcode.reward.bands import BANDS, checked_weights, score
from lrcode.reward.terms import WEIGHTS, score_groups, scored
from lrcode.reward.verdict import judge_answer, judge_cases
from lrcode.types import (
    Answer,
    Case,
    Diagnostic,
    Execution,
    Expected,
    FormatReport,
    Program,
    Rollout,
    Score,
    Span,
    Tag,
    Task,
    Verdict,
)

ORDER = ("cheat", "syntax", "load", "runtime", "wrong", "unjudged", "pass")
EQUAL = {"no_program": "cheat", "timeout": "runtime", "resource": "runtime"}
NAMES = ("structure", "syntax", "runs", "correct", "mine")
TERMS = st.dictionaries(st.sampled_from(NAMES), st.none() | st.floats(0, 1))
FINITE = st.dictionaries(st.sampled_from(NAMES), st.floats(0, 1e300))


def verdict(name: str) -> Verdict:
    return Verdict(name) if name in ("pass", "unjudged", "infra") else Verdict("fail", name)  # type: ignore[arg-type]


@given(st.sampled_from(sorted(BANDS)), st.sampled_from(sorted(BANDS)), TERMS, TERMS, FINITE)
def test_no_term_and_no_weight_crosses_a_band(
    worse: str,
    better: str,
    some: Mapping[str, float | None],
    other: Mapping[str, float | None],
    weights: Mapping[str, float],
) -> None:
    places = [ORDER.index(EQUAL.get(name, name)) for name in (worse, better)]
    if places[0] >= places[1]:
        return
    low, high = score(verdict(worse), some, weights), score(verdict(better), other, weights)
    assert low is not None
    assert high is not None
    assert low < high


def test_bands_are_in_the_order_of_the_design() -> None:
    for lower, upper in itertools.pairwise(ORDER):
        assert BANDS[lower][1] < BANDS[upper][0]
    for one, other in EQUAL.items():
        assert BANDS[one] == BANDS[other]


@given(TERMS, FINITE)
def test_infra_is_nobodys_score(terms: Mapping[str, float | None], weights: Mapping[str, float]) -> None:
    assert score(verdict("infra"), terms, weights) is None


@pytest.mark.parametrize("weight", [-1.0, float("nan"), float("inf")])
def test_a_weight_that_could_cross_a_band_is_refused(weight: float) -> None:
    with pytest.raises(ConfigError, match="the weight of 'syntax'"):
        checked_weights({"syntax": weight}, WEIGHTS)


def test_a_weight_of_no_term_is_refused() -> None:
    with pytest.raises(ConfigError, match="there is no reward term 'length'"):
        checked_weights({"length": 1.0}, WEIGHTS)


def test_a_term_that_is_none_is_left_out_of_the_mean() -> None:
    low, high = BANDS["pass"]
    assert score(verdict("pass"), {"runs": 1.0, "syntax": None}, WEIGHTS) == high
    assert score(verdict("pass"), {"runs": 1.0, "syntax": 0.0}, WEIGHTS) == (low + high) / 2
    assert score(verdict("pass"), {}, WEIGHTS) == low


FIVE = Fraction(5)
UNKNOWN, FINE, BAD = FormatReport(None), FormatReport(True, share=1.0), FormatReport(False, share=0.5)


def ran(ending: str = "ok", stdout: str = "", *found: Diagnostic) -> Execution:
    return Execution(ending, stdout, "", 0, diagnostics=found)  # type: ignore[arg-type]


def said(kind: str, severity: str = "error") -> Diagnostic:
    return Diagnostic(severity, kind, "told", 3, 1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("report", "execution", "answer", "outcome"),
    [
        (FINE, ran(), Answer("5", FIVE), "pass"),
        (BAD, ran(), Answer("5", FIVE), "pass"),
        (FINE, ran(), Answer("6", FIVE + 1), "wrong"),
        (FINE, ran(), None, "wrong"),
        (FINE, ran("ok", "", said("syntax")), Answer("5", FIVE), "syntax"),
        (FINE, ran("ok", "", said("load")), Answer("5", FIVE), "load"),
        (FINE, ran("ok", "", said("load"), said("syntax")), Answer("5", FIVE), "syntax"),
        (FINE, ran("ok", "", said("syntax", "warning")), Answer("5", FIVE), "pass"),
        (FINE, ran("timeout"), Answer("5", FIVE), "timeout"),
        (FINE, ran("memory"), Answer("5", FIVE), "resource"),
        (FINE, ran("output_limit"), Answer("5", FIVE), "resource"),
        (FINE, ran("error", "", said("runtime")), None, "runtime"),
        (FINE, ran("ok", "", said("runtime")), None, "runtime"),
        (FINE, ran("error", "", said("resource")), None, "resource"),
        (FINE, ran("error", "", said("other")), None, "runtime"),
        (BAD, ran("error"), None, "syntax"),
        (UNKNOWN, ran("error"), None, "runtime"),
        (FINE, ran("error"), Answer("5", FIVE), "runtime"),
        (FINE, ran("killed"), None, "runtime"),
    ],
)
def test_what_was_found_decides_the_verdict(
    report: FormatReport, execution: Execution, answer: Answer | None, outcome: str
) -> None:
    given = judge_answer(report, execution, answer, Expected("5"))
    assert (given.kind or given.outcome) == outcome
    assert given.detail


def test_a_task_without_a_test_is_unjudged_but_its_faults_are_seen() -> None:
    assert judge_answer(FINE, ran(), Answer("5"), None).outcome == "unjudged"
    assert judge_answer(FINE, ran("ok", "", said("syntax")), Answer("5"), None).kind == "syntax"


def test_cases_pass_together_and_the_first_that_fails_is_told() -> None:
    cases = (Case("1", "2\n"), Case("2", "4\n"))
    assert judge_cases(FINE, [ran(stdout="2"), ran(stdout="4 \n")], cases).outcome == "pass"
    wrong = judge_cases(FINE, [ran(stdout="2"), ran(stdout="5")], cases)
    assert (wrong.kind, wrong.detail) == ("wrong", "case 2: printed 5, expected 4")
    assert judge_cases(FINE, [ran("timeout"), ran(stdout="4")], cases).kind == "timeout"


def tags(text: str) -> tuple[Tag, ...]:
    """`r R c C` as opening and closing tags."""
    names = {"r": "reasoning", "c": "code", "q": "query"}
    return tuple(Tag(names[t.lower()], t.isupper(), Span(0, 0)) for t in text.split())


def rollout(found: str = "r R c C q Q", outcome: str = "pass", report: FormatReport = FINE) -> Rollout:
    program = Program("p.", tags=tags(found))
    bare = Rollout(Task("1", "?", None), (), "", program, report, ran(), None, verdict(outcome), Score(None))
    return scored(bare, "query", WEIGHTS)


@pytest.mark.parametrize(
    ("found", "value"),
    [
        ("r R c C q Q", 1.0),
        ("r R c C c C q Q", 4 / 6),
        ("c C r R q Q", 0.5),
        ("", 0.0),
        ("r R r R r R c C q Q", 4 / 6),
    ],
)
def test_a_tag_counts_once_and_a_repeated_one_is_missing(found: str, value: float) -> None:
    assert rollout(found).score.terms["structure"] == pytest.approx(value)


@given(st.text(max_size=200), st.integers(2, 5))
def test_length_and_repetition_earn_nothing(text: str, times: int) -> None:
    one = rollout()
    assert scored(dataclasses.replace(one, completion=text * times), "query", WEIGHTS).score == one.score


def test_a_term_that_is_none_for_one_member_is_left_out_for_its_whole_group() -> None:
    group = [rollout(), rollout(report=UNKNOWN), rollout("r R", report=BAD), rollout(outcome="infra")]
    result = score_groups(group, 4)
    said = [{name for name, value in r.score.terms.items() if value is not None} for r in result]
    assert said == [{"structure", "runs", "correct"}] * 3 + [set()]
    assert result[0].score == result[1].score
    assert result[3].score.value is None
    with pytest.raises(ValueError, match="no whole number of groups"):
        score_groups(group, 3)


def extension(**hooks: object) -> types.ModuleType:
    module = types.ModuleType("mine")
    for name, function in hooks.items():
        setattr(module, name, hookimpl(function))  # type: ignore[type-var]
    return module


def test_an_extensions_term_moves_the_score_inside_the_band_only() -> None:
    extensions = Extensions({"mine": extension(score_rollout=lambda rollout: 0.0)})
    weights = checked_weights({"mine": 1e9}, {**WEIGHTS, "mine": 1.0})
    result = scored(rollout(), "query", weights, extensions)
    assert result.score.terms["mine"] == 0.0
    assert result.score.value == pytest.approx(BANDS["pass"][0])


@pytest.mark.parametrize("given", [2.0, float("nan"), "much", True])
def test_a_term_that_is_no_number_in_0_to_1_is_left_out_and_says_why(given: object) -> None:
    extensions = Extensions({"mine": extension(score_rollout=lambda rollout: given)})
    score = scored(rollout(), "query", {**WEIGHTS, "mine": 1.0}, extensions).score
    assert (score.terms["mine"], score.value) == (None, scored(rollout(), "query", WEIGHTS).score.value)
    assert score.faults["mine"].startswith("extension 'mine', hook score_rollout: gave")


def test_a_group_term_sees_all_completions_of_a_prompt_and_gives_one_each() -> None:
    ranked = Extensions({"mine": extension(score_group=lambda rollouts: [i / 10 for i in range(len(rollouts))])})
    result = score_groups([rollout(), rollout(outcome="infra"), rollout()], 3, {**WEIGHTS, "mine": 1.0}, ranked)
    assert [r.score.terms.get("mine") for r in result] == [0.0, None, 0.1]
    short = Extensions({"mine": extension(score_group=lambda rollouts: [0.5])})
    for member in score_groups([rollout(), rollout()], 2, WEIGHTS, short):
        assert member.score.faults == {"mine": "extension 'mine', hook score_group: gave 1 terms for 2 rollouts"}


def test_a_call_that_raises_or_hangs_gives_no_term_and_one_that_hangs_is_not_asked_for_ever() -> None:
    release = threading.Event()

    def moody(rollout: Rollout) -> float:
        if rollout.completion == "raise":
            raise ZeroDivisionError("no reason")
        if rollout.completion == "hang":
            release.wait()
        return 0.5

    extensions = Extensions({"mine": extension(score_rollout=moody)}, timeout_s=0.05)

    def told(completion: str) -> tuple[float | None, str]:
        answer = extensions.score_rollout(dataclasses.replace(rollout(), completion=completion))
        return answer.terms["mine"], answer.faults.get("mine", "")

    assert told("fine") == (0.5, "")
    value, why = told("raise")
    assert value is None
    assert "ZeroDivisionError: no reason (tests/test_reward.py:" in why
    for _ in range(3):
        assert "no answer within 0.05 s" in told("hang")[1]
    assert "not asked, since 3 earlier calls still hang" in told("fine")[1]
    release.set()
    while told("fine")[0] is None:
        pass
    assert told("fine") == (0.5, "")
