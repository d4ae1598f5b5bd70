"""Rows of McEval's files: an instruction, a solution and the test that goes behind it, graded by our harness.

Theirs takes a program that runs out of time for right. Two of its fifty tests in Common Lisp check nothing that a
program does: such a task is kept and cannot be judged, and its label `no_test` says why. One compares by a function
that only its solution defines, of which the instruction says nothing: the test is given that function.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lrcode.tasks.rows import Row, shown
from lrcode.types import File, Task, UnitTests

LICENCE = "CC-BY-SA-4.0"
SUFFIXES = {"common-lisp": "lisp", "racket": "rkt"}
"""Of test files; other languages' tests are called after the language."""
_NAMES = {"scheme": "racket", "c++": "cpp", "c#": "csharp", "f#": "fsharp", "emacs lisp": "emacs-lisp"}
"""All of McEval's fifty tasks in "Scheme" begin with `#lang racket`."""
_OUTSIDE = re.compile(r'"[^"\n]*\.\./[^"\n]*"')
_HELPER = re.compile(r"^\(defun (\S+) \(.*?(?=^\(def|\Z)", re.MULTILINE | re.DOTALL)
"""A function at the beginning of a line, to the next definition that begins one."""
_CHECK = re.compile(r"\(defun ((?:check|test)-\S+) \(")


def is_mceval(row: Row) -> bool:
    """Whether a row is in this format."""
    return {"task_id", "canonical_solution", "test", "instruction", "signature"} <= row.values.keys()


def mceval_task(row: Row, split: str) -> Task:
    """The task of a row, bound to the language that its id begins with.

    Raises:
        TaskError: the row is malformed.
    """
    name, test = row.text("task_id"), row.text("test")
    title, slash, number = name.rpartition("/")
    if not slash or not title.strip() or not number.isdigit():
        raise row.fault(f"expected 'task_id' to be a language and a number, as `Common Lisp/1`, found {shown(name)}")
    language = language_of(title)
    why, test = hole(test), "\n\n".join([*helpers(row), test])
    labels = {"source": "mceval", "split": split, "licence": LICENCE, "language": language}
    labels |= {key: value for key in ("level",) if isinstance(value := row.values.get(key), str)}
    return Task(
        id=name,
        question=row.text("instruction").strip(),
        judge=None if why else UnitTests((File(f"check.{SUFFIXES.get(language, language)}", test),)),
        labels=labels | {"function": row.text("entry_point")} | ({"no_test": why} if why else {}),
        reference=f"{row.text('prompt')}\n{row.text('canonical_solution')}",
    )


def helpers(row: Row) -> Iterator[str]:
    """Functions that the test calls, and that only the solution defines, as the solution has them."""
    test, solution, said = (row.text(key) for key in ("test", "canonical_solution", "instruction"))
    for name, form in ((found[1], found[0]) for found in _HELPER.finditer(solution)):
        if f"({name} " in test and f"(defun {name} " not in test and name not in said:
            yield form.strip()


def language_of(title: str) -> str:
    """What lrcode's plugin of that language is called, or would be."""
    return _NAMES.get(title.lower(), title.lower().replace(" ", "-"))


def hole(test: str) -> str:
    """Why a test checks nothing of a program, in words; empty where it does."""
    outside = _OUTSIDE.search(test)
    if outside:
        return f"its test reads {outside[0]}, a file that does not come with it"
    for check in _CHECK.findall(test):
        if test.count(f"({check}") + test.count(f"'{check}") == 0:
            return f"its test defines {check} and never calls it"
    return ""
