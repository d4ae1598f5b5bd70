"""Rows of MultiPL-E's files: a program's beginning and the tests that go behind it, for evaluation only (its licence).

Their tests become a test file of the language's own framework, run by our harness: theirs takes a program for right
that ends before its tests, and in Racket one whose checks fail. Answers are whole programs; completions that only go on
where a prompt stops, as base models write them, are read with their prompts (`evaluate.completions`).
"""

from __future__ import annotations

import re

from lrcode.tasks.rows import Row, shown
from lrcode.types import File, Task, UnitTests

LICENCE = "BSD-3-Clause with Machine Learning Restriction"
USE = "evaluation only"
"""Clause 4: "may not be used as training data for any machine learning model"."""
LANGUAGES = {
    "adb": "ada",
    "clj": "clojure",
    "coq": "coq",
    "cs": "csharp",
    "dfy": "dafny",
    "ex": "elixir",
    "elixir": "elixir",
    "fs": "fsharp",
    "go_test.go": "go",
    "hs": "haskell",
    "jl": "julia",
    "js": "javascript",
    "m": "matlab",
    "ml": "ocaml",
    "pl": "perl",
    "py": "python",
    "rb": "ruby",
    "rkt": "racket",
    "rs": "rust",
    "sh": "bash",
    "ts": "typescript",
    "v": "coq",
}
"""Name of a language by MultiPL-E's code for it, where these differ. Its `pl` is Perl; Prolog and Scheme it has not."""
_FUNCTION = re.compile(r"(?:HumanEval|mbpp)_\d+_(\w+)")


def is_multipl_e(row: Row) -> bool:
    """Whether a row is in this format."""
    return {"name", "language", "prompt", "tests", "stop_tokens"} <= row.values.keys()


def multipl_e_task(row: Row, split: str) -> Task:
    """The task of a row, bound to the language that its tests are in.

    Raises:
        TaskError: the row is malformed.
    """
    code, name, prompt = row.text("language"), row.text("name"), row.text("prompt").rstrip()
    if not re.fullmatch(r"[\w.+#-]+", code):
        raise row.fault(f"expected 'language' to be one of MultiPL-E's codes, e.g. 'rkt', found {shown(code)}")
    found = _FUNCTION.fullmatch(name)
    labels = {"source": "multipl-e", "split": split, "licence": LICENCE, "use": USE, "language": language_of(code)}
    return Task(
        id=name,
        question=f"Complete this program, and write all of it:\n```\n{prompt}\n```",
        judge=UnitTests((File(f"tests.{code.rpartition('.')[2]}", row.text("tests")),)),
        labels=labels | ({"function": found[1]} if found else {}),
    )


def language_of(code: str) -> str:
    """What lrcode's plugin of that language is called, or would be."""
    return LANGUAGES.get(code, code.lower())
