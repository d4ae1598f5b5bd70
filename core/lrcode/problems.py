"""The nouns of problems: a task, how it is judged, and the chain that leads to its answer. `types` offers them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

Plain: TypeAlias = "int | Fraction | float | str | bool | Sequence[Plain] | None"
"""A value that every language can be asked to write. A float is a decimal that was computed, a Fraction is exact."""


@dataclass(frozen=True)
class File:
    """A text file of a job, placed in the job's own directory."""

    name: str
    text: str


@dataclass(frozen=True)
class Operation:
    """`left sign right`, one arithmetic operation on exact numbers."""

    sign: Literal["+", "-", "*", "/"]
    left: Expression
    right: Expression


Expression: TypeAlias = "Fraction | str | Operation"
"""A literal number, the name of an earlier step of the chain, or an operation."""


@dataclass(frozen=True)
class Step:
    """One named step of a chain of arithmetic."""

    name: str
    """ASCII snake_case, unique in its chain; a language turns it into its own kind of name."""
    expression: Expression


Chain: TypeAlias = tuple[Step, ...]
"""Steps in order; the last one is the answer."""


@dataclass(frozen=True)
class Expected:
    """Judged by one number or one text."""

    value: str
    """The gold answer as its source writes it, e.g. `1,200` or `3/4`."""
    kind: Literal["number", "text"] = "number"
    tolerance: Fraction | None = None
    """Largest accepted |answer - value|; None: exact answers must be equal, inexact ones agree to 1e-6 relative."""


@dataclass(frozen=True)
class Case:
    """One stdin to stdout case."""

    stdin: str
    stdout: str


@dataclass(frozen=True)
class Cases:
    """Judged by what the program prints for given inputs; all must agree, trailing blanks aside."""

    cases: tuple[Case, ...]


@dataclass(frozen=True)
class UnitTests:
    """Judged by test files that are run against the program, in the framework that the language's facts name."""

    files: tuple[File, ...]
    """Test files, run in this order; each is one check, which passes where it ran tests and all of them passed."""
    program: str = ""
    """Name of the file that they load the program by, e.g. `two-fer.lisp`; empty: as the language likes."""
    support: tuple[File, ...] = ()
    """What they load besides; runs no test by itself."""


@dataclass(frozen=True)
class Call:
    """One call of the function that a task asks for."""

    arguments: tuple[Plain, ...]
    """Lists and tuples of the source are tuples here."""
    result: Plain


@dataclass(frozen=True)
class Calls:
    """Judged by calling one function of the program with literal arguments; results are compared outside of it."""

    function: str
    """As its source names it; a language turns it into its own kind of name."""
    calls: tuple[Call, ...]
    shown: int = 0
    """How many of the first calls a prompt may show with their results."""


Judge: TypeAlias = "Expected | Cases | UnitTests | Calls"


@dataclass(frozen=True)
class Task:
    """One problem."""

    id: str
    question: str
    judge: Judge | None
    """How an answer is judged; None: it cannot be (its verdict is *unjudged*)."""
    chain: Chain = ()
    """Arithmetic that leads to the answer, where the source gives one."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """What reports group by: source, split, level, template, licence."""
    reference: str = ""
    """A right program, where the source has one: what audits and discriminators hold programs against. Prompts and jobs
    are never told it."""
