"""What a new language is asked, one row a question: its option, its prompt and its default; asks nobody itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Given = Mapping[str, tuple[str, ...]]
"""Answers by the key of their question; a question without an answer is not there."""


@dataclass(frozen=True)
class Question:
    """One thing to know of a language."""

    key: str
    """Of the option, with underscores."""
    text: str
    """What it means, for the help and for whoever is asked."""
    metavar: str = "TEXT"
    default: str | Mapping[str, str] = ""
    """Or by the style of the language."""
    part: str = "writing"
    """`interpreter`, `writing`, `endings`, `grammar` or `package`: what is tried once these are answered."""
    asked: bool = False
    """On a terminal; the others have defaults that fit most languages."""
    many: bool = False
    choices: tuple[str, ...] = ()
    file: bool = False
    """Whether `@FILE` stands for what the file holds."""

    @property
    def option(self) -> str:
        """As it is typed."""
        return "--" + self.key.replace("_", "-")

    def default_for(self, style: str) -> str:
        """The default in a language of that style."""
        return self.default if isinstance(self.default, str) else self.default.get(style, "")


STYLES = ("infix", "prefix", "postfix")
PROBES = ("loops", "recurses", "floods", "raises", "unparsable")
ABILITIES = ("prints", "echoes", "writes", "forks")
"""What probes show that it can do, besides how it fails."""
LICENCES = ("Apache-2.0", "MIT", "none")
CAPS = ("address_space", "resident", "cgroup")


@dataclass(frozen=True)
class _Probe(Question):
    metavar: str = "PROGRAM"
    part: str = "endings"
    asked: bool = True
    file: bool = True


QUESTIONS: tuple[Question, ...] = (
    Question("command", 'What runs a program, e.g. "lua5.4 {file}".', "COMMAND", part="interpreter", asked=True),
    Question("title", "Its name as people write it.", part="interpreter", asked=True),
    Question("suffix", "The suffix of its source files, e.g. .lua.", part="interpreter", asked=True),
    Question(
        "comment",
        "What begins a comment that ends with its line.",
        default={"infix": "#", "prefix": ";", "postfix": "\\"},
        asked=True,
    ),
    Question("fence", "A word after ``` that means this language.", "WORD", part="package", many=True),
    Question("style", "Where the sign of an operation stands.", default="infix", choices=STYLES, asked=True),
    Question(
        "name_value",
        "How a value gets a name, over {name} and {value}.",
        default={
            "infix": "{name} = {value}",
            "prefix": "(define {name} {value})",
            "postfix": "{value} constant {name}",
        },
        asked=True,
    ),
    Question("name", "How a name is used, over {name}, e.g. ${name}.", default="{name}"),
    Question(
        "operation",
        "How an operation is written, over {left}, {sign} and {right}.",
        default={
            "infix": "({left} {sign} {right})",
            "prefix": "({sign} {left} {right})",
            "postfix": "{left} {right} {sign}",
        },
    ),
    Question("sign", "A sign that is written in another way, e.g. +=add.", "SIGN=TEXT", many=True),
    Question("divide", "How to divide exactly, over {left} and {right}.  [default: an operation with the sign /]"),
    Question("number", "How a constant is written, over {number}, e.g. {number}e.", default="{number}"),
    Question("rational", "How a constant that is a fraction is written, over {numerator} and {denominator}."),
    Question(
        "joint", "What stands between the words of a name.", default={"infix": "_", "prefix": "-", "postfix": "-"}
    ),
    Question("reserved", "A word that no value can be named.  [default: found out]", "WORD", many=True),
    Question(
        "print",
        "How a value is printed on a line of its own, over {}.",
        default={"infix": "print({})", "prefix": "(print {})", "postfix": "{} . cr"},
        asked=True,
    ),
    Question("header", "What stands before a program.", file=True),
    Question("footer", "What stands after a program.", file=True),
    Question("exact", "Whether plain division gives exact fractions.  [default: found out]", choices=("yes", "no")),
    Question("quote", "What stands around a text.", default='"'),
    Question(
        "escape", "How a character is written within a text, e.g. $=\\$.  [default: found out]", "CHAR=TEXT", many=True
    ),
    Question("true", "How true is written.", default="true"),
    Question("false", "How false is written.", default="false"),
    Question("nothing", "How the value that is none is written."),
    Question("list", "How a list of two values is written, over {} twice, e.g. [{}, {}]."),
    _Probe("loops", "A program that runs for ever, using the CPU."),
    _Probe("recurses", "A program that calls itself until memory or stack ends."),
    _Probe("floods", "A program that prints without end."),
    _Probe("raises", "A program that fails while it runs."),
    _Probe("unparsable", "A program that cannot be read."),
    _Probe("prints", "A program that prints one value, over {value}.  [default: as --print]", asked=False),
    _Probe("echoes", "A program that copies its standard input to its standard output.", asked=False),
    _Probe(
        "writes",
        "A program that adds a line to kept.txt, prints what that holds, then tries to write ../escaped.txt.",
        asked=False,
    ),
    _Probe("forks", "A program that starts a process that outlives it by a minute.", asked=False),
    Question(
        "diagnostics",
        "A regular expression over what it prints as errors, with groups message and perhaps line, column, severity.",
        "REGEX",
        part="endings",
    ),
    Question(
        "grammar",
        "A module with its tree-sitter tables, e.g. tree_sitter_lua from PyPI, or MODULE:FUNCTION.  [default: none]",
        "MODULE",
        part="grammar",
        asked=True,
    ),
    Question("memory_cap", "How its memory is capped.  [default: as it starts]", part="interpreter", choices=CAPS),
    Question("version_command", "Prints its version.  [default: looked for]", "COMMAND", part="interpreter"),
    Question(
        "install",
        "The interpreter's package by package manager, e.g. debian=lua5.4.  [default: asked of dpkg]",
        "MANAGER=PACKAGE",
        part="interpreter",
        many=True,
    ),
    Question("prompt", "What a model is told of the language besides.", part="package", file=True),
    Question("author", "Whose package it is.", part="package"),
    Question("licence", "The licence of the package.", default="Apache-2.0", part="package", choices=LICENCES),
)
BY_KEY: Mapping[str, Question] = {question.key: question for question in QUESTIONS}


@dataclass(frozen=True)
class Answers:
    """What is known of a language: what was given, else the defaults."""

    name: str
    given: Given = field(default_factory=dict)

    @property
    def style(self) -> str:
        """Where its signs stand."""
        return (self.given.get("style") or ("infix",))[0]

    def default(self, key: str) -> str:
        """What an answer is where none was given; empty where there is no sensible one."""
        if key == "title":
            return self.name.replace("-", " ").title()
        if key == "suffix":
            return "." + self.name.replace("-", "")
        return BY_KEY[key].default_for(self.style)

    def one(self, key: str) -> str:
        """The answer to a question."""
        found = self.given.get(key)
        return found[0] if found else self.default(key)

    def many(self, key: str) -> tuple[str, ...]:
        """All answers to a question that takes several."""
        return self.given.get(key, ())

    def has(self, key: str) -> bool:
        """Whether it was answered."""
        return key in self.given

    def with_(self, key: str, *values: str) -> Answers:
        """The same with one answer changed."""
        return Answers(self.name, {**self.given, key: values})
