"""Reads what driver.pl reports on stdout and stderr; judges nothing."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, cast

from lrcode import Answer, Diagnostic

MARK = "\x1elrcode "
_ANSWER = re.compile(rf"{MARK}answer (?P<kind>integer|rational|float|text) (?P<text>[^\n]*)\n?\Z")
_DIAGNOSTIC = re.compile(
    rf"^{MARK}(?P<severity>error|warning) (?P<kind>syntax|load|runtime|resource) "
    r"(?P<line>\d+|-) (?P<column>\d+|-) (?P<message>.*)$",
    re.MULTILINE,
)
_ESCAPE = re.compile(r"\\(?:([\\nr])|x1E)")
_ESCAPED = {"\\": "\\", "n": "\n", "r": "\r"}
LONGEST = 400
"""Digits; a longer number is kept as text, for turning it into a number would cost us."""


def answer(stdout: str) -> Answer | None:
    """The one answer that was reported, last of all that was printed; None for none, several, or one with more behind.

    A program can print such a line itself. That gives it one report too many, or, if it then halts, what binding the
    query's variable would have given it.
    """
    found = _ANSWER.search(stdout)
    if found is None or stdout.count(MARK) != 1:
        return None
    text = _ESCAPE.sub(lambda escape: _ESCAPED.get(escape[1], "\x1e"), found["text"])
    return Answer(text, _number(found["kind"], text), exact=found["kind"] != "float")


def _number(kind: str, text: str) -> Fraction | None:
    if kind == "text" or len(text) > LONGEST:
        return None
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):  # inf and nan; or a forged line
        return None


def diagnostics(stderr: str, source: str) -> list[Diagnostic]:
    """Every report, in order; `source` is the program that was loaded."""
    lines = source.split("\n")
    return [_diagnostic(found, lines) for found in _DIAGNOSTIC.finditer(stderr)]


def _diagnostic(found: re.Match[str], lines: list[str]) -> Diagnostic:
    line = None if found["line"] == "-" else int(found["line"])
    text = lines[line - 1] if line is not None and 0 < line <= len(lines) else ""
    return Diagnostic(
        severity=cast(Literal["error", "warning"], found["severity"]),
        kind=cast(Literal["syntax", "load", "runtime", "resource"], found["kind"]),
        message=found["message"].strip(),
        line=line,
        column=None if found["column"] == "-" else _column(text, int(found["column"])),
    )


def _column(line: str, column: int) -> int:
    """swipl counts the bytes of a line that it could not read, we count code points."""
    before = line.encode("utf-8", "replace")[: column - 1]
    return column - len(before) + len(before.decode("utf-8", "ignore"))
