"""Numbers are read and compared as a mathematician would, exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lrcode.arithmetic import decimal_text, evaluate, literal, number_text, program, values, write, written_names
from lrcode.errors import TaskError
from lrcode.facts import Arithmetic, Literals
from lrcode.numbers import read_number
from lrcode.reward.compare import agrees, same_output
from lrcode.types import Answer, Expected, Operation, Plain, Step


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("72", Fraction(72)),
        (" 1,200 ", Fraction(1200)),
        ("1,234,567.50", Fraction(2469135, 2)),
        ("$5", Fraction(5)),
        ("-$5", Fraction(-5)),
        ("$-5", Fraction(-5)),
        ("€3.50", Fraction(7, 2)),
        ("3/4", Fraction(3, 4)),
        ("1 1/2", Fraction(3, 2)),
        ("7.0", Fraction(7)),
        (".5", Fraction(1, 2)),
        ("5e-1", Fraction(1, 2)),
        ("2.5E+2", Fraction(250)),
        ("18.", Fraction(18)),
        ("\u22123", Fraction(-3)),
        ("+4", Fraction(4)),
    ],
)
def test_a_number_is_read_as_a_person_would(text: str, value: Fraction) -> None:
    found = read_number(text)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "5 apples",
        "12%",
        "1,20",
        "12,34,567",
        "1/0",
        "--5",
        "-$-5",
        "1e999999999",
        "9" * 500,
        "0x10",
        "٣",
        "nan",
        "inf",
        "1 2",
    ],
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert read_number(text) is None


@given(st.fractions(max_denominator=10_000))
def test_every_fraction_is_read_back_as_it_was_written(value: Fraction) -> None:
    found = read_number(number_text(value))
    assert found is not None
    assert found.value == value


@given(st.text(max_size=30))
def test_reading_never_fails(text: str) -> None:
    read_number(text)


def number(text: str) -> Answer:
    found = read_number(text)
    assert found is not None
    return Answer(text, found.value, found.exact)


@pytest.mark.parametrize(
    ("answer", "gold"),
    [
        ("1200", "1,200"),
        ("7.0", "7"),
        ("1/2", "0.5"),
        ("5e-1", "1/2"),
        ("0.30000000000000004", "0.3"),
        ("5", "$5"),
        ("33.333333333333336", "100/3"),
    ],
)
def test_equal_numbers_agree_however_they_are_written(answer: str, gold: str) -> None:
    assert agrees(number(answer), Expected(gold))


@pytest.mark.parametrize(
    ("answer", "gold"),
    [("7", "8"), ("333333333333", "1000000000000/3"), ("0.34", "1/3"), ("100000001", "100000000"), ("-5", "5")],
)
def test_unequal_numbers_do_not_agree(answer: str, gold: str) -> None:
    assert not agrees(number(answer), Expected(gold))


def test_a_stated_tolerance_is_the_only_one() -> None:
    loose = Expected("10", tolerance=Fraction(1, 2))
    assert agrees(number("10.5"), loose)
    assert not agrees(number("10.51"), loose)
    assert not agrees(number("10.0000001"), Expected("10", tolerance=Fraction(0)))


def test_a_text_agrees_but_for_blanks_and_a_text_is_no_number() -> None:
    assert agrees(Answer(" red  apple "), Expected("red apple", kind="text"))
    assert not agrees(Answer("Red apple"), Expected("red apple", kind="text"))
    assert not agrees(Answer("16-3"), Expected("13"))


def test_a_gold_answer_that_is_no_number_is_the_tasks_fault() -> None:
    with pytest.raises(TaskError, match="its gold answer is 'many'"):
        agrees(number("1"), Expected("many"))


def test_outputs_are_equal_but_for_trailing_blanks() -> None:
    assert same_output("a \nb\n\n", "a\nb")
    assert not same_output(" a", "a")


def test_a_drivers_report_is_not_the_programs_output() -> None:
    assert same_output("a\n\x1elrcode answer integer 5\n", "a\n")
    assert not same_output("a\n\x1elrcode answer integer 5\n", "a\n5\n")


CHAIN = (
    Step("half", Operation("/", Fraction(7), Fraction(2))),
    Step("total", Operation("*", "half", Operation("-", Fraction(10), Fraction(1, 3)))),
)


def test_a_chain_has_exact_values() -> None:
    assert values(CHAIN) == {"half": Fraction(7, 2), "total": Fraction(203, 6)}
    assert evaluate(CHAIN) == Fraction(203, 6)
    with pytest.raises(ZeroDivisionError):
        evaluate((Step("a", Operation("/", Fraction(1), Fraction(0))),))
    with pytest.raises(KeyError):
        evaluate((Step("a", Operation("+", "later", Fraction(0))),))


@given(st.integers(-(10**12), 10**12), st.integers(0, 12))
def test_a_decimal_is_exact(top: int, places: int) -> None:
    value = Fraction(top, 10**places)
    text = decimal_text(value)
    assert text is not None
    assert Fraction(text) == value
    assert decimal_text(Fraction(1, 3)) is None


@pytest.mark.parametrize(
    ("style", "divide", "written"),
    [
        ("infix", "", "(half * (10 - (1 / 3)))"),
        ("prefix", "", "(* half (- 10 (/ 1 3)))"),
        ("postfix", "", "half 10 1 3 / - *"),
        ("infix", "div({left}, {right})", "(half * (10 - div(1, 3)))"),
    ],
)
def test_facts_say_how_an_operation_is_written(style: str, divide: str, written: str) -> None:
    how = Arithmetic(style=style, divide=divide)  # type: ignore[arg-type]
    assert write(how, CHAIN[1].expression, {step.name: step.name for step in CHAIN}) == written
    assert program(how, CHAIN).splitlines()[-1] == "print(total)"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (3, "3"),
        (True, "true"),
        (None, None),
        ("a\n", '"a\\n"'),
        ([1, [False]], "[1, [false]]"),
        ([None], None),
        (Fraction(1, 2), None),
    ],
)
def test_facts_say_how_a_literal_is_written(value: Plain, written: str | None) -> None:
    assert literal(Literals(), value) == written


def test_names_are_the_languages_own_and_never_two_alike() -> None:
    how = Arithmetic(joint="-", reserved=("end",))
    names = written_names(how, ["end", "end_value", "total_cost", "end_value_2"])
    assert names == {
        "end": "end-value",
        "end_value": "end-value-value",
        "total_cost": "total-cost",
        "end_value_2": "end-value-2",
    }
    lisp = Arithmetic(style="prefix", joint="-", name_value="({name} {value})", print_value="{value}")
    chain = (Step("unit_price", Fraction(3)), Step("total_cost", Operation("*", "unit_price", Fraction(2))))
    assert program(lisp, chain) == "(unit-price 3)\n(total-cost (* unit-price 2))\ntotal-cost"


def test_a_constant_that_is_no_integer_is_a_rational_where_the_language_has_them() -> None:
    half = Fraction(1, 2)
    assert write(Arithmetic(), half, {}) == "0.5"
    assert write(Arithmetic(rational="{numerator}/{denominator}"), half, {}) == "1/2"
    assert write(Arithmetic(rational="{numerator}/{denominator}"), Fraction(3), {}) == "3"


def test_constants_and_signs_are_the_languages_own_where_the_facts_say_so() -> None:
    names = {step.name: step.name for step in CHAIN}
    forth = Arithmetic(style="postfix", operation="{left} {right} f{sign}", number="{number}e")
    assert write(forth, CHAIN[1].expression, names) == "half 10e 1e 3e f/ f- f*"
    assert write(forth, Fraction(-5, 2), names) == "-2.5e"
    lisp = Arithmetic(style="prefix", signs={"-": "sub", "*": "mul"})
    assert write(lisp, CHAIN[1].expression, names) == "(mul half (sub 10 (/ 1 3)))"


def test_a_language_without_brackets_of_lists_writes_none() -> None:
    assert literal(Literals(list_open="", list_separator=" ", list_close=""), [1, 2]) is None
