"""What the kit asks of every language: its question, chains of arithmetic, names that collide, awkward texts."""

from __future__ import annotations

from fractions import Fraction

from lrcode.numbers import read_number
from lrcode.types import Call, Calls, Case, Cases, Chain, Expected, Expression, File, Operation, Step, Task, UnitTests

QUESTION = Task("kit", "What is six times seven?", Expected("42"))
CASES = Task("kit-cases", "Copy the input to the output.", Cases((Case("a line\n", "a line\n"),)))
TESTS = Task("kit-tests", "Write add, which adds two numbers.", UnitTests((File("tests", ""),)))
CALLS = Task("kit-calls", "Add two numbers.", Calls("add", (Call((200, 300), 500), Call((7000, 66), 7066)), shown=1))
"""The four kinds of task, for prompts; the test file is none."""

TEXTS = ("plain", "it's", 'say "so"', "back\\slash", "two\nlines", "a\ttab", "100% {sure} $x #y", "naïve ☃ 😀 λ", "")
"""Strings that a language must write so that printing them gives them back."""
UNICODE = "naïve ☃ 😀 λ Ω 漢字"

NAMES = (
    *("list", "time", "t", "if", "end", "print", "length", "index", "sum", "max", "do", "in", "is", "not", "e", "pi"),
    *("let", "set", "get", "next", "return", "function", "string", "count", "value", "result", "total", "n", "x", "i"),
    *("def", "class", "for", "while", "else", "case", "var", "new", "min", "mod", "abs", "round", "first", "last"),
    *("rest", "dup", "drop", "swap", "over", "define", "lambda", "begin", "quote", "cons", "car", "map", "append"),
)
"""Words of problems that are words of languages, too."""


def op(sign: str, left: Expression | int, right: Expression | int) -> Operation:
    """An operation over numbers and names."""
    return Operation(sign, *(Fraction(side) if isinstance(side, int) else side for side in (left, right)))  # type: ignore[arg-type]


def steps(*expressions: Expression) -> Chain:
    """A chain whose steps are called `step_one`, `step_two`, …; each may name those before it."""
    words = ("one", "two", "three", "four", "five", "six")
    return tuple(Step(f"step_{word}", expression) for word, expression in zip(words, expressions, strict=False))


RIGHT: Chain = steps(op("*", 6, 7))
"""Answers the kit's question."""
WRONG: Chain = steps(op("*", 6, 7), op("-", "step_one", 1))
"""Does not, in all honesty."""

HALVES: tuple[Chain, ...] = (steps(op("/", 1, 2)), steps(Fraction(1, 2)), steps(op("/", 5, 10), op("*", "step_one", 1)))
"""One half, computed and written."""
THIRDS: tuple[Chain, ...] = (steps(op("/", 1, 3)), steps(op("/", 7, 3), op("-", "step_one", 2)))
"""One third, which no decimal is."""

ARITHMETIC: tuple[tuple[str, Chain], ...] = (
    ("a - (b - c)", steps(op("-", 10, op("-", 7, 2)))),
    ("(a - b) - c", steps(op("-", op("-", 10, 7), 2))),
    ("a / (b / c)", steps(op("/", 12, op("/", 6, 2)))),
    ("a * (b + c)", steps(op("*", 3, op("+", 4, 5)))),
    ("(a + b) / c", steps(op("/", op("+", 7, 5), 4))),
    ("a negative result", steps(op("-", 3, 10))),
    ("a negative constant", steps(Fraction(-4), op("-", "step_one", -3))),
    ("a decimal", steps(op("*", Fraction(5, 4), 8))),
    ("a fraction that no decimal is", steps(op("*", Fraction(1, 3), 9))),
    ("a result that is no integer", steps(op("/", 7, 4))),
    ("a large number", steps(op("*", 1_234_567, 1_000_000))),
    ("one value used twice", steps(op("+", 2, 3), op("*", "step_one", "step_one"))),
    ("a step that only names another", steps(op("+", 2, 3), "step_one")),
)
"""What goes wrong where an order of operations or a kind of number is lost."""


def colliding(names: tuple[str, ...]) -> Chain:
    """A chain in which every name is a step: each adds one to that before it."""
    found: list[Step] = []
    for name in names:
        before: Expression = found[-1].name if found else Fraction(0)
        found.append(Step(name, Operation("+", before, Fraction(1))))
    return tuple(found)


def expected(text: str) -> Expected:
    """A gold answer: a number where it reads as one."""
    return Expected(text, "text" if read_number(text) is None else "number")
