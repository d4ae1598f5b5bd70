"""Values as languages print them: which texts show one value, and what stands behind a mark."""

from __future__ import annotations

import pytest

from lrcode.reward.shown import alike, values_in

ALIKE = (
    ("42", "42"),
    ("0.5", "0.5d0"),
    ("1/2", "0.5"),
    ("1r3", "0.3333333333333333"),
    ("1.0e-7", "1e-7"),
    ("1.00000001d-7", "1e-7"),
    ("3", "3.0000001"),
    ("-2.5f0", "-2.5"),
    ("(1 2.0000001)", "(1 2.0)"),
    ('[["x",0.30000000000000004]]', '[["x",0.3]]'),
    ("1e-12", "0.0"),
    (".5", "0.5"),
    ("NIL", "NIL"),
    ('"a\nb"', '"a\nb"'),
    ("#\\a", "#\\a"),
)
UNLIKE = (
    ("42", "43"),
    ("3", "4.0"),
    ("1/3", "1/2"),
    ("1r3", "333333333r1000000000"),
    ("100000000000000000001", "100000000000000000002"),
    ("0.50001", "0.5"),
    ("1.0", '"1.0"'),
    ('"1.0"', '"1.00"'),
    ('"a 1"', '"a 1.0"'),
    ('"a"', "a"),
    ("a1", "a1.0"),
    ("x1.0", "x1.00"),
    ("(1 2)", "(1 2 3)"),
    ("(1 (2))", "((1) 2)"),
    ("(1 2)", "(12)"),
    ("#\\1", "#\\2"),
    ("1", "-1"),
    ("3-1", "3-2"),
    ("1/0", "1/1"),
    ("1e999999999", "1.0"),
    ("9" * 5000, "9" * 4999 + "8"),
    ("nan", "0.0"),
    ("+inf.0", "-inf.0"),
    ("+inf.0", "1e300"),
)


@pytest.mark.parametrize(("found", "wanted"), ALIKE)
def test_texts_of_one_value_are_alike(found: str, wanted: str) -> None:
    assert alike(found, wanted)
    assert alike(wanted, found)


@pytest.mark.parametrize(("found", "wanted"), UNLIKE)
def test_texts_of_two_values_are_not(found: str, wanted: str) -> None:
    assert not alike(found, wanted)
    assert not alike(wanted, found)


MARKS = ["m-1", "m-2", "m-12"]


@pytest.mark.parametrize(
    ("printed", "values"),
    [
        ("\nm-1 1 m-1\n\nm-2 2 m-2\n\nm-12 3 m-12\n", [["1"], ["2"], ["3"]]),
        ("hello\nm-1 1 m-1\nm-2 two\nlines m-2", [["1"], ["two\nlines"], []]),
        ("m-1  a  m-1", [[" a "], [], []]),
        ("m-1  m-1", [[""], [], []]),
        ("m-1 1 m-1 m-1 1 m-1", [["1", "1"], [], []]),
        ("m-1 cut of", [[], [], []]),
        ("m-1 forged m-1 1 m-1", [["forged", ""], [], []]),
        ("", [[], [], []]),
        ("m-123 no m-123", [[], [], []]),
    ],
)
def test_values_stand_between_the_two_of_their_mark(printed: str, values: list[list[str]]) -> None:
    assert values_in(printed, MARKS) == values


def test_a_flood_of_marks_is_read_at_once() -> None:
    assert [len(found) for found in values_in("m-1 " * 16_000, MARKS)] == [8_000, 0, 0]
