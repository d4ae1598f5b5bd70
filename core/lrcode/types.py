"""The nouns of lrcode: frozen values that cross a boundary. What a language states about itself is in `facts`.

Offsets are in code points of the completion, lines and columns count from 1, times are seconds, sizes are bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

from lrcode.problems import (
    Call as Call,
    Calls as Calls,
    Case as Case,
    Cases as Cases,
    Chain as Chain,
    Expected as Expected,
    Expression as Expression,
    File as File,
    Judge as Judge,
    Operation as Operation,
    Plain as Plain,
    Step as Step,
    Task as Task,
    UnitTests as UnitTests,
)

# ---------------------------------------------------------------- model text


@dataclass(frozen=True)
class Message:
    """One chat message."""

    role: Literal["system", "user", "assistant"]
    content: str


Prompt: TypeAlias = tuple[Message, ...]


@dataclass(frozen=True)
class Span:
    """`completion[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True)
class Tag:
    """A tag as it was found, in order of appearance."""

    name: str
    closing: bool
    span: Span


@dataclass(frozen=True)
class Program:
    """What extraction found in a completion."""

    source: str
    """The program's text, a slice of the completion; empty where there is none."""
    entry: str = ""
    """The query or call that starts it, as run; empty where the language has none or the completion gave none."""
    source_span: Span | None = None
    entry_span: Span | None = None
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True)
class FormatFault:
    """One place that the grammar could not read."""

    line: int
    column: int
    node: str
    """Type of the grammar node that is in error or missing."""
    missing: bool = False


@dataclass(frozen=True)
class FormatReport:
    """What the grammar says of a program."""

    ok: bool | None
    """None: unknown, the language has no grammar."""
    faults: tuple[FormatFault, ...] = ()
    share: float | None = None
    """Share of the program's non-blank characters outside faulty nodes, 0 to 1; None: unknown."""


@dataclass(frozen=True)
class Mutant:
    """A changed program."""

    program: Program
    span: Span
    """What was touched, in the source of the original."""
    meaning: Literal["preserved", "changed"]
    kind: str
    """What was done, e.g. `number` or `operator`."""


# ---------------------------------------------------------------- running and judging

Phase: TypeAlias = Literal["check", "run", "test"]
Ending: TypeAlias = Literal["ok", "error", "timeout", "memory", "output_limit", "killed"]


@dataclass(frozen=True)
class Job:
    """What is to be run. All that differs from program to program is in the files and stdin."""

    files: tuple[File, ...]
    main: str
    """Name of the file that the interpreter is started on."""
    phase: Phase = "run"
    stdin: str = ""
    profile: str = "plain"
    checks: tuple[str, ...] = ()
    """What its own test files may vouch for, by name; their vouchers then come on stdin, see `run.vouchers`."""


@dataclass(frozen=True)
class Diagnostic:
    """One message of a reader, compiler or run-time system."""

    severity: Literal["error", "warning"]
    kind: Literal["syntax", "load", "runtime", "resource", "other"]
    message: str
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Execution:
    """What happened when a job ran."""

    ending: Ending
    stdout: str
    stderr: str
    status: int
    """Exit status, or minus the signal that ended it. Evidence only: no verdict rests on it."""
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_bytes: int = 0
    """Peak resident size."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """Filled by `diagnose`."""
    passed: tuple[str, ...] = ()
    """Those of the job's checks that were vouched for."""


@dataclass(frozen=True)
class Answer:
    """The value that an execution gave."""

    text: str
    number: Fraction | None = None
    """Its value where it is a number; a float's is the decimal that was printed."""
    exact: bool = True
    """False where the language computed it in floating point."""


FailKind: TypeAlias = Literal["no_program", "cheat", "syntax", "load", "runtime", "timeout", "resource", "wrong"]
Computed: TypeAlias = Literal["yes", "no", "abstain"]


@dataclass(frozen=True)
class Verdict:
    """What a run means for its task."""

    outcome: Literal["pass", "fail", "unjudged", "infra"]
    kind: FailKind | None = None
    """Set where the outcome is fail."""
    detail: str = ""
    """One line for a person: what was found."""


@dataclass(frozen=True)
class Score:
    """A number in the band that the verdict sets."""

    value: float | None
    """None: infra, nobody's score."""
    terms: Mapping[str, float | None] = field(default_factory=dict)
    """Each named term in 0 to 1, before weighting; None: the term has nothing to say."""
    faults: Mapping[str, str] = field(default_factory=dict)
    """By extension, why its term is missing: its hook raised, took too long or broke the contract."""


@dataclass(frozen=True)
class Rollout:
    """One row of the record, and what a reward extension receives."""

    task: Task
    prompt: Prompt
    completion: str
    program: Program
    report: FormatReport
    execution: Execution | None
    """None where nothing was run: no program, or the machine failed."""
    answer: Answer | None
    verdict: Verdict
    score: Score
    computed: Computed = "abstain"
    evidence: str = ""
    """Why `computed` says what it says."""
