"""Writes what the driver is told of a job; knows nothing of how it is run."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from lrcode import ContractError, File, Job, UnitTests, UsageError

INSTRUCTIONS = "job.sexp"
FIVEAM = [Path(root, "share/common-lisp/source/fiveam") for root in ("/usr", "/usr/local")]
"""Where fiveam.lisp looks for it."""

_COMMENT = re.compile(r";.*")
Value = str | Sequence[str] | bool


def plist(what: Mapping[str, Value]) -> str:
    """A property list as the driver reads it; `phase` is written as a keyword."""
    return (
        "("
        + " ".join(f":{key} {f':{value}' if key == 'phase' else _written(value)}" for key, value in what.items())
        + ")"
    )


def readable(source: str) -> str:
    """The source as SBCL's --script reads it: a first line `#!/usr/bin/...` is a comment."""
    return f";{source[1:]}" if source.startswith("#!") else source


def tests(source: str, judge: UnitTests) -> Job:
    """A program behind its test files, each a check of its own.

    Raises:
        ContractError: two files share a name.
        UsageError: FiveAM is not installed.
    """
    if not any(path.is_dir() for path in FIVEAM):
        raise UsageError("FiveAM runs unit tests in Common Lisp and is not installed: `apt-get install cl-fiveam`")
    program = judge.program or "main.lisp"
    names = tuple(file.name for file in judge.files)
    stem = re.escape(program.removesuffix(".lisp"))
    loads = re.compile(rf'\bload\b[^"]*"[^"]*{stem}', re.IGNORECASE)
    loaded = any(loads.search(_COMMENT.sub("", file.text)) for file in (*judge.files, *judge.support))
    what: dict[str, Value] = {"phase": "test", "program": program, "tests": names, "loaded": loaded}
    files = (File(program, readable(source)), File(INSTRUCTIONS, plist(what)), *judge.support, *judge.files)
    if len({file.name for file in files}) < len(files):
        raise ContractError(f"files of one task share a name: {sorted(file.name for file in files)}")
    # Always the same main file: for each name of one, a process would have to be prepared.
    return Job(files, INSTRUCTIONS, "test", profile="fiveam", checks=names)


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "t" if value else "nil"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return "(" + " ".join(_written(item) for item in value) + ")"
