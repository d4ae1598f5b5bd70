"""From answers to facts: patterns with their own braces, pairs, words of a command. Tries nothing."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from typing import Any, cast

from lrcode.errors import UsageError
from lrcode.facts import Arithmetic, Facts, Literals, Probes
from lrcode.scaffold.questions import ABILITIES, BY_KEY, PROBES, Answers
from lrcode.scaffold.tables import read_tables

_FIELDS = ("name", "value", "left", "right", "sign", "number", "numerator", "denominator")
_FIELD = re.compile(r"\{(" + "|".join(_FIELDS) + r"|)\}")
_SIGNS = ("+", "-", "*", "/")


def facts_of(answers: Answers) -> Facts:
    """The facts that the answers give.

    Raises:
        UsageError: an answer cannot be read; names its option.
    """
    style = _chosen(answers, "style")
    return Facts(
        title=_plain(answers, "title"),
        suffix="." + answers.one("suffix").lstrip("."),
        command=_command(answers),
        fences=_fences(answers),
        line_comment=answers.one("comment"),
        grammar=read_tables(answers.one("grammar")) if answers.one("grammar") else None,
        arithmetic=Arithmetic(
            style=cast(Any, style),
            operation=_pattern(answers, "operation") if answers.has("operation") else "",
            name_value=_pattern(answers, "name_value", "name", "value"),
            divide=_pattern(answers, "divide"),
            print_value=_pattern(answers, "print", "value"),
            header=answers.one("header"),
            footer=answers.one("footer"),
            name=_pattern(answers, "name", "name"),
            number=_pattern(answers, "number", "number"),
            signs=_pairs(answers, "sign", _SIGNS),
            joint=answers.one("joint"),
            reserved=answers.many("reserved"),
            rational=_pattern(answers, "rational"),
        ),
        literals=_literals(answers),
        memory_cap=cast(Any, _chosen(answers, "memory_cap") or "address_space"),
        version_command=tuple(_words(answers, "version_command")),
        install=_pairs(answers, "install", ("debian", "homebrew")),
        exact=_chosen(answers, "exact") == "yes",
        probes=_probes(answers),
        diagnostics=_regex(answers),
    )


def pattern(text: str) -> str:
    """A pattern as people write it, as one for `str.format`: `{}` is the value, all other braces are themselves."""
    parts = _FIELD.split(text)
    kept = [part.replace("{", "{{").replace("}", "}}") if n % 2 == 0 else part for n, part in enumerate(parts)]
    return "".join(f"{{{part or 'value'}}}" if n % 2 else part for n, part in enumerate(kept))


def _pattern(answers: Answers, key: str, *needed: str) -> str:
    text = answers.one(key)
    made = pattern(text)
    missing = [name for name in needed if "{" + name + "}" not in made]
    if missing:
        shown = "{}" if key == "print" else "{" + missing[0] + "}"
        raise UsageError(f"{BY_KEY[key].option} {text!r} has no {shown}, which stands for what is filled in")
    return made


def _words(answers: Answers, key: str) -> list[str]:
    try:
        return shlex.split(answers.one(key))
    except ValueError as error:
        raise UsageError(f"{BY_KEY[key].option} {answers.one(key)!r} cannot be split into words: {error}") from error


def _command(answers: Answers) -> tuple[str, ...]:
    words = [word.replace("{file}", "{main}") for word in _words(answers, "command")]
    if not words:
        raise UsageError("--command says what runs a program, e.g. --command 'lua5.4 {file}': give it")
    return tuple(words if any("{main}" in word for word in words) else [*words, "{main}"])


def _fences(answers: Answers) -> tuple[str, ...]:
    own = (answers.name, answers.one("title").lower().replace(" ", "-"), answers.one("suffix").lstrip("."))
    words = tuple(dict.fromkeys(word.lower() for word in answers.many("fence") or own))
    return () if words == (answers.name,) else words


def _pairs(answers: Answers, key: str, known: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in answers.many(key):
        left, equals, right = text.partition("=")
        if not equals or left not in known or not right:
            raise UsageError(
                f"{BY_KEY[key].option} {text!r}: write {BY_KEY[key].metavar}, with one of {' '.join(known)}"
            )
        found[left] = right
    return found


def _chosen(answers: Answers, key: str) -> str:
    value, choices = answers.one(key), BY_KEY[key].choices
    if value and value not in choices:
        raise UsageError(f"{BY_KEY[key].option} {value!r} is none of {', '.join(choices)}")
    return value


def _literals(answers: Answers) -> Literals | None:
    quote = answers.one("quote")
    if not quote:
        return None
    opening, separator, closing = _list(answers)
    escapes = {"\\": "\\\\", quote: "\\" + quote, "\n": "\\n"} | _escapes(answers)
    return Literals(
        true=answers.one("true"),
        false=answers.one("false"),
        nothing=answers.one("nothing"),
        rational=_pattern(answers, "rational"),
        quote=quote,
        escapes={c: text for c, text in escapes.items() if c != text},
        list_open=opening,
        list_separator=separator,
        list_close=closing,
    )


def _escapes(answers: Answers) -> dict[str, str]:
    """What was said of characters within a text, each as the character, `=` and what is written."""
    for text in answers.many("escape"):
        if len(text) < 3 or text[1] != "=":
            raise UsageError(f"--escape {text!r}: write {BY_KEY['escape'].metavar}, e.g. '$=\\$'")
    return {text[0]: text[2:] for text in answers.many("escape")}


def _list(answers: Answers) -> list[str]:
    """What stands before, between and after the values of a list; empty where none can be written."""
    text = answers.one("list")
    parts = text.split("{}") if text else ["", "", ""]
    if len(parts) != 3:
        raise UsageError(f"--list {text!r} must show two values, each as {{}}, e.g. '[{{}}, {{}}]'")
    return parts


def _plain(answers: Answers, key: str) -> str:
    text = answers.one(key)
    if not text.isprintable() or set(text) & {'"', "\\"}:
        raise UsageError(f"{BY_KEY[key].option} {text!r} must be one line without quotes and backslashes")
    return text


def _probes(answers: Answers) -> Probes | None:
    found = {key: answers.one(key) for key in (*PROBES, *ABILITIES)}
    if not any(found.values()):
        return None
    if answers.one("quote"):
        found["prints"] = printing(answers)
    return Probes(**found)


def printing(answers: Answers) -> str:
    """A program that prints what stands in place of its `{value}`."""
    if answers.one("prints"):
        return answers.one("prints")
    line = _pattern(answers, "print", "value").format(value="{value}")
    return "\n".join(text for text in (answers.one("header"), line, answers.one("footer")) if text)


def _regex(answers: Answers) -> str:
    text = answers.one("diagnostics")
    try:
        groups = re.compile(text, re.MULTILINE).groupindex
    except re.error as error:
        raise UsageError(f"--diagnostics {text!r} is no regular expression: {error}") from error
    if text and "message" not in groups:
        raise UsageError(f"--diagnostics {text!r} has no group (?P<message>…)")
    return text
