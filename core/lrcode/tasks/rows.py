"""Reads JSON rows from a file, each with the line it starts on; what a row means is its format's own module's."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path, PurePosixPath
from typing import Any

from lrcode.errors import TaskError

_DECODER = json.JSONDecoder(parse_float=Decimal)
"""Numbers stay as they were written."""


@dataclass(frozen=True)
class Row:
    """One object of a file or of a table on the hub."""

    values: Mapping[str, Any]
    where: str
    """`file:line`, as errors name it."""
    index: int
    """Counts from 0."""

    def fault(self, wanted: str) -> TaskError:
        """An error that says what was expected of this row."""
        return TaskError(f"{self.where}: {wanted}")

    def text(self, key: str) -> str:
        """A value that must be a text with something in it."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.fault(f"expected {key!r} to be a text, found {shown(value)}")
        return value

    def file_names(self, key: str, names: Iterable[str]) -> None:
        """Refuse names of files that lead out of the folder that they are put into."""
        for name in names:
            path = PurePosixPath(name)
            if not name.strip() or path.is_absolute() or ".." in path.parts:
                raise self.fault(f"expected {key!r} to name files below the task's folder, found {shown(name)}")


def read_rows(path: Path) -> list[Row]:
    """The rows of a `.jsonl` file, one object a line, or of a `.json` file, a list of objects; either may end in `.gz`.

    Raises:
        TaskError: the file cannot be read or is malformed; names file and line.
    """
    text = read_text(path)
    found = _list_items(path, text) if _is_list(path) else _lines(path, text)
    rows: list[Row] = []
    for line, value in found:
        if not isinstance(value, dict):
            raise TaskError(f"{path}:{line}: expected a JSON object, found {shown(value)}")
        rows.append(Row(value, f"{path}:{line}", len(rows)))
    if not rows:
        raise TaskError(f"{path}: the file has no rows; expected one JSON object a line")
    return rows


def read_object(path: Path) -> Row:
    """The one object that a `.json` file is.

    Raises:
        TaskError: the file cannot be read or is no JSON object; names file and line.
    """
    text = read_text(path)
    value, end = _decoded(path, text, 0, 1)
    if not isinstance(value, dict) or text[end:].strip():
        raise TaskError(f"{path}:1: expected one JSON object, found {shown(value)}")
    return Row(value, f"{path}:1", 0)


def read_text(path: Path) -> str:
    """A file of UTF-8 text, unpacked where its name ends in `.gz`.

    Raises:
        TaskError: there is no such file, it cannot be read, or it is not UTF-8.
    """
    try:
        data = path.read_bytes()
        if path.suffix == ".gz":
            data = gzip.decompress(data)
    except (EOFError, zlib.error) as error:
        raise TaskError(f"{path}: cannot be unpacked: {error}") from error
    except OSError as error:
        raise TaskError(f"{path}: cannot be read: {error.strerror or error}") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TaskError(f"{path}:{line}: expected UTF-8 text, found the byte 0x{data[error.start]:02x}") from error


def shown(value: object) -> str:
    """A value as an error shows it, short."""
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _is_list(path: Path) -> bool:
    return path.name.endswith((".json", ".json.gz"))


def _lines(path: Path, text: str) -> Iterator[tuple[int, object]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _decoded(path, line, 0, number)[0]


def _list_items(path: Path, text: str) -> Iterator[tuple[int, object]]:
    """Items of a list one by one, so that each has its line."""
    at = _blank(text, 0)
    if text[at : at + 1] != "[":
        raise TaskError(f"{path}:1: expected a JSON list of objects; one object a line goes into a .jsonl file")
    at = _blank(text, at + 1)
    while text[at : at + 1] != "]":
        line = text.count("\n", 0, at) + 1
        value, at = _decoded(path, text, at, line)
        yield line, value
        at = _blank(text, at)
        if text[at : at + 1] not in (",", "]"):
            raise TaskError(f"{path}:{text.count(chr(10), 0, at) + 1}: expected `,` or `]` after an item of the list")
        at = _blank(text, at + 1) if text[at] == "," else at


def _decoded(path: Path, text: str, at: int, line: int) -> tuple[object, int]:
    try:
        value, end = _DECODER.raw_decode(text, _blank(text, at))
    except (ValueError, RecursionError) as error:
        if isinstance(error, json.JSONDecodeError):
            line += text.count("\n", at, error.pos)
        what = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise TaskError(f"{path}:{line}: expected a JSON object: {what}") from error
    if not _is_list(path) and text[end:].strip():
        raise TaskError(f"{path}:{line}: expected one JSON object a line, found more after it: {shown(text[end:])}")
    return value, end


def _blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at
