"""Arithmetic as people type it is read exactly, and written so that it reads back the same."""

from __future__ import annotations

import contextlib
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lrcode.arithmetic import values
from lrcode.tasks.expressions import expression_text, parse_expression, parse_steps, step_text
from lrcode.types import Expression, Operation, Step

NUMBERS = st.builds(lambda top, power: Fraction(top, 10**power), st.integers(-500, 500), st.integers(0, 3))
EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    NUMBERS | st.sampled_from(["total", "left"]),
    lambda inner: st.builds(Operation, st.sampled_from("+-*/"), inner, inner),
    max_leaves=12,
)


def value(text: str) -> Fraction:
    return values((Step("it", parse_expression(text)),))["it"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48/2", Fraction(24)),
        ("100-50-30-15", Fraction(5)),
        ("20-2*(3+4)", Fraction(6)),
        (".5*4", Fraction(2)),
        ("5.*2", Fraction(10)),
        ("200*20%", Fraction(40)),
        ("-3+10", Fraction(7)),
        ("2*-3", Fraction(-6)),
        ("+7", Fraction(7)),
        ("-(2+3)", Fraction(-5)),
        ("8/4/2", Fraction(1)),
        (" 1 / 3 ", Fraction(1, 3)),
    ],
)
def test_arithmetic_has_its_usual_value(text: str, expected: Fraction) -> None:
    assert value(text) == expected


@given(EXPRESSIONS)
def test_an_expression_reads_back_as_it_was_written(expression: Expression) -> None:
    assert parse_expression(expression_text(expression), {"total", "left"}) == expression


@pytest.mark.parametrize("text", ["", "2+", "(2", "2)", "2 3", "x", "2**3", "1,000", "2=2", "(" * 5000, "٣+1"])
def test_what_is_no_arithmetic_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected|nested"):
        parse_expression(text)


@given(st.text(alphabet="0123456789.+-*/()% ab", max_size=40))
def test_any_text_is_read_or_refused_and_never_crashes(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert expression_text(parse_expression(text, {"a"}))


def test_steps_may_use_those_before_them_only() -> None:
    texts = ["cost = 3 * 4", "change = 20 - cost"]
    assert [step_text(step) for step in parse_steps(texts)] == texts
    for wrong in (["change = 20 - cost", "cost = 3 * 4"], ["a = 1", "a = 2"], ["A = 1"], ["a"], ["1a = 2"]):
        with pytest.raises(ValueError, match=r"expected|twice"):
            parse_steps(wrong)
