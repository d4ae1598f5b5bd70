"""Programs whose statements are labelled good or bad, and their JSONL files: a sample's fields and `statements`.

How they are made is in `label`; a process reward model learns from them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from lrcode.synth.samples import Sample, optional_text, sample_line, sample_of
from lrcode.tasks.rows import Row, read_rows
from lrcode.types import Span

FIELDS = ("statements", "change", "by")
"""Of a row, beside those of a sample."""


@dataclass(frozen=True)
class Label:
    """What is known of one statement."""

    span: Span
    """In the program's source."""
    good: bool | None
    """None: nobody knows; it is left out of training and of the figures."""


@dataclass(frozen=True)
class Labelled:
    """A program with what is known of its statements."""

    sample: Sample
    """Its program may be wrong: then a label is bad. `sample.task.id` is that of the problem it was made for."""
    labels: tuple[Label, ...]
    """One for each statement, in order, as `lrcode.statements` finds them."""
    change: str = ""
    """Kind of the change that made it, e.g. `number`; empty: the verified program itself."""
    by: str = "mutation"
    """Who made the change: `mutation` or `teacher`."""


def write_labels(path: Path, labelled: Iterable[Labelled]) -> None:
    """Write a file of labelled programs.

    Raises:
        OSError: it cannot be written.
    """
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{labelled_line(one)}\n" for one in labelled)


def read_labels(path: Path) -> list[Labelled]:
    """The labelled programs of a file.

    Raises:
        TaskError: the file cannot be read or is malformed; names file and line.
    """
    return [labelled_of(row) for row in read_rows(path)]


def labelled_line(one: Labelled) -> str:
    """A labelled program as one line of JSON."""
    statements = [{"start": n.span.start, "end": n.span.end, "good": n.good} for n in one.labels]
    row = json.loads(sample_line(one.sample)) | {"statements": statements, "change": one.change, "by": one.by}
    return json.dumps(row, ensure_ascii=False)


def labelled_of(row: Row) -> Labelled:
    """The labelled program of a row.

    Raises:
        TaskError: the row is malformed.
    """
    sample = sample_of(replace(row, values={k: v for k, v in row.values.items() if k not in FIELDS}))
    given = row.values.get("statements")
    if not isinstance(given, list):
        raise row.fault("expected 'statements' to be a list of {start, end, good}")
    labels = tuple(_label(row, one, len(sample.program.source)) for one in given)
    return Labelled(sample, labels, optional_text(row, "change"), row.text("by"))


def _label(row: Row, given: object, length: int) -> Label:
    if isinstance(given, dict):
        start, end, good = (given.get(key) for key in ("start", "end", "good"))
        known = good is None or isinstance(good, bool)
        if known and isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length:
            return Label(Span(start, end), good)
    raise row.fault(f"expected a statement to be {{start, end, good}} inside the program, found {given!r:.80}")
