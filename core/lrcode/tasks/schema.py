"""lrcode's own task format: one JSON object a line, with the fields of `FIELDS`. Other formats have their own modules.

{"id": "t1", "question": "What is 3 times 4?", "answer": "12", "chain": ["total = 3 * 4"]}
{"id": "t2", "question": "Print the sum of the numbers on stdin.", "cases": [{"stdin": "1 2", "stdout": "3"}]}
{"id": "t3", "question": "Define double/2.", "tests": {"double.plt": ":- begin_tests(...). ..."}}
{"id": "t4", "question": "Double it.", "calls": {"function": "double", "calls": [{"arguments": [2], "result": 4}]}}
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection
from decimal import Decimal
from fractions import Fraction
from typing import Any

from lrcode.arithmetic import number_text
from lrcode.numbers import read_number
from lrcode.tasks.expressions import parse_steps, step_text
from lrcode.tasks.judges import (
    calls_from_json,
    calls_to_json,
    judge_from_json as judge_from_json,
    judge_to_json as judge_to_json,
)
from lrcode.tasks.rows import Row, shown
from lrcode.types import Calls, Case, Cases, Chain, Expected, File, Judge, Task, UnitTests

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("id", "text", "Unique in the file; left out: the file's name and the row's number."),
    ("question", "text", "What the model reads. Required."),
    (
        "answer",
        "text or number",
        "The right answer; null: it cannot be judged. This, `cases`, `tests` or `calls` is required.",
    ),
    ("kind", "`number` or `text`", "How the answer is compared; left out: number."),
    ("tolerance", "number", "Largest accepted difference of a number; left out: exact."),
    ("cases", "list of {stdin, stdout}", "What the program must print for each input, instead of an answer."),
    (
        "tests",
        "object of texts",
        "Test files by name, instead of an answer; each must pass as a whole.",
    ),
    ("support", "object of texts", "Files that `tests` load besides, by name."),
    ("program", "text", "Name of the file that `tests` load the program by; left out: the language's choice."),
    (
        "calls",
        "{function, calls, shown}",
        "Calls of the function that is asked for, each {arguments, result}, instead of an answer; a prompt shows the "
        'first `shown` with their results. An exact fraction is {"fraction": "1/3"}.',
    ),
    ("reference", "text", "A right program, which no prompt and no program is told."),
    ("chain", "list of `name = expression`", "Arithmetic that leads to the answer; the last step is the answer."),
    ("labels", "object of texts", "What reports group by: source, split, level, template, licence."),
)
"""Name, type and meaning of every field."""


def own_task(row: Row, source: str) -> Task:
    """The task of a row; `source` names its file, for the label and for ids that are left out.

    Raises:
        TaskError: a field is missing, unknown or of the wrong kind; names file and line.
    """
    refuse_unknown(row, [name for name, _, _ in FIELDS])
    has = [key for key in _JUDGES if key in row.values]
    if len(has) != 1:
        raise row.fault(f"expected one of {', '.join(map(repr, _JUDGES))}, found {' and '.join(has) or 'none'}")
    for key, goes_with in _GOES_WITH.items():
        if key in row.values and has[0] != goes_with:
            raise row.fault(f"{key!r} goes with {goes_with!r}, not with {has[0]!r}")
    return Task(
        id=row.text("id") if "id" in row.values else f"{source}-{row.index}",
        question=row.text("question").strip(),
        judge=_JUDGES[has[0]](row),
        chain=_chain(row),
        labels=({"source": source} if source else {}) | _labels(row),
        reference=_reference(row),
    )


def task_row(task: Task) -> dict[str, Any]:
    """A task as a row of this format, which `own_task` reads back."""
    row: dict[str, Any] = {"id": task.id, "question": task.question}
    match task.judge:
        case None:
            row["answer"] = None
        case Cases(cases):
            row["cases"] = [{"stdin": case.stdin, "stdout": case.stdout} for case in cases]
        case Expected(value, kind, tolerance):
            row |= {"answer": value} | ({"kind": kind} if kind == "text" else {})
            row |= {} if tolerance is None else {"tolerance": number_text(tolerance)}
        case UnitTests(files, program, support):
            row["tests"] = {file.name: file.text for file in files}
            row |= {"support": {file.name: file.text for file in support}} if support else {}
            row |= {"program": program} if program else {}
        case Calls():
            row["calls"] = calls_to_json(task.judge)
    if task.reference:
        row["reference"] = task.reference
    if task.chain:
        row["chain"] = [step_text(step) for step in task.chain]
    return row | ({"labels": dict(task.labels)} if task.labels else {})


def refuse_unknown(row: Row, known: Collection[str]) -> None:
    """Refuse keys that mean nothing, so that a misspelt one is not ignored.

    Raises:
        TaskError: names the key and the closest right one.
    """
    for key in row.values:
        if key not in known:
            close = difflib.get_close_matches(key, known, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise row.fault(f"unknown key {key!r}{hint} (keys: {', '.join(known)})")


def _expected(row: Row) -> Expected | None:
    answer, kind, tolerance = (row.values.get(key) for key in ("answer", "kind", "tolerance"))
    if answer is None:
        return None
    text = number_field(answer)
    if text is None:
        raise row.fault(f"expected 'answer' to be a text or a number, found {shown(answer)}")
    if kind not in (None, "number", "text"):
        raise row.fault(f"expected 'kind' to be 'number' or 'text', found {shown(kind)}")
    if kind == "text":
        if tolerance is not None:
            raise row.fault("'tolerance' is for numbers; this answer's 'kind' is 'text'")
        return Expected(text, "text")
    if read_number(text) is None:
        raise row.fault(f'expected \'answer\' to be a number, found {shown(answer)}; for a text add "kind": "text"')
    return Expected(text, tolerance=None if tolerance is None else _tolerance(row, tolerance))


def number_field(value: Any) -> str | None:
    """A text or number of a row as text; None where it is neither."""
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _tolerance(row: Row, value: object) -> Fraction:
    found = read_number(number_field(value) or "")
    if found is None or found.value < 0:
        raise row.fault(f"expected 'tolerance' to be a number of at least 0, found {shown(value)}")
    return found.value


def _cases(row: Row) -> Cases:
    given = row.values["cases"]
    if not isinstance(given, list) or not given:
        raise row.fault(f"expected 'cases' to be a list of {{stdin, stdout}}, found {shown(given)}")
    return Cases(tuple(_case(row, item) for item in given))


def _case(row: Row, item: object) -> Case:
    if not isinstance(item, dict) or set(item) != {"stdin", "stdout"}:
        raise row.fault(f"expected a case to have 'stdin' and 'stdout', found {shown(item)}")
    if not all(isinstance(text, str) for text in item.values()):
        raise row.fault(f"expected 'stdin' and 'stdout' to be texts, found {shown(item)}")
    return Case(item["stdin"], item["stdout"])


def _tests(row: Row) -> UnitTests:
    files = _files(row, "tests")
    if not files:
        raise row.fault("expected 'tests' to hold at least one file")
    program = row.text("program") if "program" in row.values else ""
    row.file_names("program", [program] if program else [])
    return UnitTests(files, program, _files(row, "support"))


def _files(row: Row, key: str) -> tuple[File, ...]:
    given = row.values.get(key, {})
    if not isinstance(given, dict) or not all(isinstance(text, str) for text in given.values()):
        raise row.fault(f"expected {key!r} to be an object of texts, file by name, found {shown(given)}")
    row.file_names(key, given)
    return tuple(File(name, text) for name, text in given.items())


def _calls(row: Row) -> Calls:
    given = row.values["calls"]
    if not isinstance(given, dict) or not {"function", "calls"} <= set(given) <= {"function", "calls", "shown"}:
        raise row.fault(f"expected 'calls' to be {{function, calls, shown}}, found {shown(given)}")
    try:
        return calls_from_json(given)
    except KeyError as error:
        raise row.fault(f"'calls': expected a call to have {error}") from error
    except (TypeError, ValueError, ZeroDivisionError) as error:
        raise row.fault(f"'calls': {error}") from error


_JUDGES: dict[str, Callable[[Row], Judge | None]] = {
    "answer": _expected,
    "cases": _cases,
    "tests": _tests,
    "calls": _calls,
}
_GOES_WITH = {"kind": "answer", "tolerance": "answer", "support": "tests", "program": "tests"}


def _reference(row: Row) -> str:
    given = row.values.get("reference", "")
    if not isinstance(given, str):
        raise row.fault(f"expected 'reference' to be a text, found {shown(given)}")
    return given


def _chain(row: Row) -> Chain:
    given = row.values.get("chain") or []
    if not isinstance(given, list) or not all(isinstance(text, str) for text in given):
        raise row.fault(f"expected 'chain' to be a list of `name = expression`, found {shown(given)}")
    try:
        return parse_steps(given)
    except ValueError as error:
        raise row.fault(f"'chain': {error}") from error


def _labels(row: Row) -> dict[str, str]:
    given = row.values.get("labels") or {}
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise row.fault(f"expected 'labels' to be an object of texts, found {shown(given)}")
    return given
