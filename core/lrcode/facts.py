"""What a language says about itself: data that every default behaviour reads. Leaves all behaviour to hooks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from lrcode.types import Program, Task

CONTRACT = 4
"""Version of the contract of this core. Raised when arguments or facts are added."""


@dataclass(frozen=True)
class Limits:
    """What one program may use."""

    cpu_s: float = 5.0
    wall_s: float = 15.0
    memory_bytes: int = 1 << 30
    output_bytes: int = 64 << 10
    """Of stdout and of stderr, each."""
    file_bytes: int = 1 << 20
    """Size of any one file that the program writes."""
    processes: int = 16


@dataclass(frozen=True)
class Profile:
    """What an interpreter is started with and preloads."""

    name: str = "plain"
    preload: tuple[Path, ...] = ()
    """Files of the plugin that are loaded before the program, in order."""
    options: tuple[str, ...] = ()
    """Put where the command says `{options}`."""


@dataclass(frozen=True)
class Arithmetic:
    """How to write a chain of named steps; each field is a `str.format` pattern."""

    style: Literal["infix", "prefix", "postfix"] = "infix"
    operation: str = ""
    """Over {left}, {sign} and {right}; empty: as the style says, e.g. `({left} {sign} {right})`."""
    name_value: str = "{name} = {value}"
    divide: str = ""
    """A pattern over {left} and {right} for exact division; empty: `operation` with the sign `/`."""
    print_value: str = "print({value})"
    header: str = ""
    footer: str = ""
    name: str = "{name}"
    """How a reference to a named value is written."""
    number: str = "{number}"
    """How an integer or a decimal is written as a constant, e.g. `{number}e` where that makes it a float."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """What stands for `+`, `-`, `*` or `/` where {sign} is filled in, e.g. `add`; the others stay."""
    joint: str = "_"
    """Between the words of a name; a Lisp's is `-`, which must not be read as an operator."""
    reserved: tuple[str, ...] = ()
    """Names that a value cannot have, as they would be written; they are given another word, `value`."""
    rational: str = ""
    """Over {numerator} and {denominator}, for constants that are no integers; empty: decimals, else a division."""
    entry: str = ""
    """The entry of what is written, e.g. `(solve)`; for languages with an `entry_tag`."""


@dataclass(frozen=True)
class Forms:
    """Forms of a language in parentheses, by which core rewrites its programs and keeps their meaning.

    What is empty is not used; what a program does with any other form is left as it is.
    """

    sequential: str = ""
    """Binds names one after the other: `let*`."""
    parallel: str = ""
    """Binds names at once: `let`. Both are written `(let ((name value) ...) body ...)`."""
    abstraction: str = ""
    """`lambda`, written `(lambda parameters body ...)`."""
    function: str = ""
    """Defines a function at top level, over {name}, {parameters} and {body}."""
    constant: str = ""
    """Defines a value at top level, over {name} and {value}."""
    constant_name: str = "{name}"
    """How such a value is named, e.g. `*{name}*`."""
    local: bool = False
    """`constant` at the beginning of a function's body binds as `sequential` does."""
    evaluated: tuple[str, ...] = ()
    """Heads whose arguments are all evaluated, or not, where they stand: `if`, `list`, `display`. Given exact numbers
    they give nothing inexact."""
    clauses: tuple[str, ...] = ()
    """Heads whose arguments are lists of such arguments: `cond`."""
    assignments: tuple[str, ...] = ()
    """Heads whose first argument is a place and whose second is evaluated: `set!`."""
    preambles: tuple[str, ...] = ()
    """What may stand at top level and leaves the meaning of these forms alone: `#lang racket/base`, `in-package`."""
    declarations: tuple[str, ...] = ()
    """Heads that say something of what a form binds, at the beginning of its body: `declare`."""
    macros: tuple[str, ...] = ()
    """Words of a program that may change what its own text means; such a program is left alone."""


@dataclass(frozen=True)
class Literals:
    """How plain values are written; an empty pattern means the language cannot write that kind."""

    true: str = "true"
    false: str = "false"
    nothing: str = ""
    rational: str = ""
    """Over {numerator} and {denominator}."""
    decimal: str = ""
    """How a float is written, over {number}, e.g. `0.5` or `1.5e-7`; or over {mantissa} and {exponent}, its parts, e.g.
    `{mantissa}d{exponent}`."""
    quote: str = '"'
    escapes: Mapping[str, str] = field(default_factory=lambda: {"\\": "\\\\", '"': '\\"', "\n": "\\n"})
    list_open: str = "["
    list_separator: str = ", "
    list_close: str = "]"


@dataclass(frozen=True)
class Calling:
    """How a function that a program defines is called and its value printed; each field is a `str.format` pattern.

    What is made of it (`begin`, a `show` for every call, `finish`, one below the other) is the program's entry where
    the language has an `entry_tag`, and goes behind the program's text where it has none. A run of its own, without
    the program, shows the right results in the same way, as `value` of their literals: what is compared is the
    language's own text of both values, so that its `nil` may stand for no, for nothing and for the empty list.
    """

    call: str
    """Over {name} and {arguments}, e.g. `({name} {arguments})`; in a logic language it binds a variable."""
    show: str
    """Over {mark} and {call}, which is evaluated first: prints a new line, the mark, a blank, the value as the language
    reads it back, a blank, the mark again and a new line. A mark is letters, digits and `-`."""
    separator: str = ", "
    """Between arguments."""
    result: str = ""
    """Put behind the arguments: the variable that a logic language binds to the result."""
    value: str = "{value}"
    """A literal, in the place of a call."""
    truth: str = ""
    """Over {call}: true or false, by whether its value counts as true. For languages whose predicates may give any such
    value, and only where a task's results are all true or false, and one is false; empty: values are compared."""
    begin: str = ""
    finish: str = ""
    name: str = "{name}"
    """How a name is written, its words in lower case with `joint` between them."""
    joint: str = "_"
    reserved: tuple[str, ...] = ()
    """Names that a program cannot define, as they would be written; the function is then named with `my` before it."""
    asks: str = "function"
    """What a prompt calls it, e.g. `predicate`."""
    rules: str = ""
    """What a prompt says of it besides, e.g. how lists are written."""
    table: str = ""
    """A program whose function knows its results by heart, over {name} and {entries}, one below the other; an audit's
    known programs are written so. Empty: none can be written, and what they would have shown is not."""
    entry: str = ""
    """Of that table, over {name}, {arguments} and {result}: gives the result where the arguments are these. In a logic
    language, that is where `result` is not empty, the result stands behind them."""
    otherwise: str = ""
    """Its last entry, over {name}, {any} and {result}: gives the result whatever the arguments are."""
    any: str = "_"
    """Stands for any one argument in `otherwise`, where {any} has one for each in the place of {arguments}."""
    end: str = ""
    """A program that does nothing but end, as if all were well, e.g. `(exit 0)`."""


@dataclass(frozen=True)
class Probes:
    """Five programs that show how the language fails, and four that show what it can do; the conformance kit runs them.

    An empty one is left out, and what it would have shown is not.
    """

    loops: str
    """Runs forever, using the CPU."""
    recurses: str
    """Recurses until memory or stack ends."""
    floods: str
    """Prints without end."""
    raises: str
    """Raises an error at run time."""
    unparsable: str
    """Cannot be read."""
    prints: str = ""
    """Prints the value whose literal stands in place of `{value}`, on a line; several of it, one below the other, print
    one line each."""
    echoes: str = ""
    """Copies standard input to standard output."""
    writes: str = ""
    """Adds a line to the file `kept.txt` in its directory, prints what that file holds, then tries to write the file
    `../escaped.txt`."""
    forks: str = ""
    """Starts a process that outlives it by a minute."""


@dataclass(frozen=True)
class Facts:
    """All that core needs to know of a language. Only `title`, `suffix` and `command` have no default."""

    title: str
    """As people write it, e.g. `Common Lisp`."""
    suffix: str
    """Of source files, e.g. `.pl`."""
    command: tuple[str, ...]
    """The cold command, one word an argument; `{main}` is the program, `{preload}` and `{options}` the profile's."""
    fences: tuple[str, ...] = ()
    """Words after ``` that mean this language, lower case; empty: the name of the language."""
    line_comment: str = "#"
    block_comment: tuple[str, str] | None = None
    profiles: tuple[Profile, ...] = (Profile(),)
    """The first one is the default."""
    grammar: Callable[[], object] | None = None
    """Gives the tree-sitter language capsule; None: format is unknown."""
    statements: tuple[str, ...] = ()
    """Grammar nodes at top level that are statements; empty: every named node that is no comment."""
    version_command: tuple[str, ...] = ()
    install: Mapping[str, str] = field(default_factory=dict)
    """Package name by package manager: `debian`, `homebrew`."""
    limits: Limits = field(default_factory=Limits)
    test_limits: Limits | None = None
    """Of a program together with the test files that judge it; None: `limits` with twice the time."""
    memory_cap: Literal["address_space", "resident", "cgroup"] = "address_space"
    """How memory is capped: RLIMIT_AS; for run-time systems that reserve much, watched resident size or a memory cgroup
    around all programs of a server, where the machine allows one (else watched)."""
    arithmetic: Arithmetic | None = None
    literals: Literals | None = None
    calling: Calling | None = None
    """None: tasks of literal calls (`Calls`) cannot be judged in this language."""
    forms: Forms | None = None
    """For languages in parentheses; None: of these core only commutes and regroups plain sums and products."""
    entry_tag: str = ""
    """`query` or `call`; empty: programs of this language need no entry."""
    entry: str = "{entry}"
    """How the entry is appended to the program, where it is appended."""
    unit_tests: str = ""
    """The framework of the test files that its `make_job` weaves in, e.g. `plunit`; empty: it runs no unit tests."""
    reports: bool = False
    """Whether a preloaded driver of the plugin reports diagnostics and the entry's value, in the lines of `reports`."""
    exact: bool = False
    """Whether its plain numbers and division are exact rationals."""
    probes: Probes | None = None
    diagnostics: str = ""
    """A regular expression over stderr with named groups: message, and optionally line, column, severity."""
    contract: int = CONTRACT
    """The contract version that the plugin was made for."""


@dataclass(frozen=True)
class Example:
    """A question with its reasoning, its program and the answer that running it gives."""

    question: str
    reasoning: str
    program: Program
    answer: str


@dataclass(frozen=True)
class Exercise:
    """A task of unit tests or literal calls with two programs whose verdicts are known."""

    task: Task
    solution: Program
    """Passes."""
    stub: Program
    """Loads, and fails."""


@dataclass(frozen=True)
class Cheat:
    """A program that tries to pass without doing what it was asked; it must score no more than an honest failure."""

    kind: str
    """What it tries: one of the conformance kit's `CHEATS`, or the plugin's own word."""
    program: Program
    attacks: Literal["answer", "tests"] = "answer"
    """What judges it: the kit's question (the answer is 42), or the first of the exercises."""


@dataclass(frozen=True)
class Examples:
    """What a plugin gives for prompts and for the conformance kit."""

    worked: tuple[Example, ...] = ()
    gold: tuple[Example, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    """At least one where the language runs unit tests."""
    calls: tuple[Exercise, ...] = field(default=(), kw_only=True)
    """Of literal calls (`Calls`), where the language makes them."""
    cheats: tuple[Cheat, ...] = ()
