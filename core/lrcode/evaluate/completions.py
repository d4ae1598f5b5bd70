"""Reads what models wrote elsewhere: completions, bare programs, what goes on where MultiPL-E stops; grades nothing."""

from __future__ import annotations

import difflib
import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lrcode import prompts
from lrcode.errors import TaskError
from lrcode.language import Language
from lrcode.types import Program, Task


def read_completions(path: Path, tasks: Sequence[Task], language: Language) -> list[tuple[Task, str]]:
    """Each line's task and completion, in the file's order; files end in .gz where they are packed.

    A line is a JSON object; keys other than `task_id` and `completion` are ignored and blank lines skipped. A `task_id`
    is a task's id or, where no task has it, a row of the task list counted from 0. Lines of one task are its samples.
    In the place of `completion` there may be `program`, which is nothing but the program, without a fence, and `entry`,
    e.g. a query, where the language starts programs by one. Or a line, or each file of a folder, is an object of
    MultiPL-E's: `name`, `prompt`, and `completions` that go on behind it.

    Raises:
        TaskError: the file cannot be read or has no completion, or (naming file and line) a line is malformed, lacks a
            key or names no task.
    """
    known = by_id(tasks)
    items: list[tuple[Task, str]] = []
    for place, text in _texts(path):
        record = _record(place, text)
        name, texts = _read(place, record)
        task = _task(place, name, known, tasks)
        if "completion" in record:
            items += [(task, text) for text in texts]
            continue
        entry = _value(place, record, "entry", (str,)) if "entry" in record else ""
        for program in (Program(text, entry) for text in texts):
            items.append((task, as_answer(language, task, program, "A program as it was given.")))
    if not items:
        raise TaskError(f"{path}: no completion in it; each line is to be {_SHAPE}")
    return items


def as_answer(language: Language, task: Task, program: Program, reasoning: str) -> str:
    """What a model would write that has this program in mind."""
    facts = replace(language.facts, entry_tag=prompts.entry_tag(language.facts, task.judge))
    return prompts.completion(facts, reasoning, program)


def by_id(tasks: Sequence[Task]) -> dict[str, Task]:
    """Tasks by their id.

    Raises:
        TaskError: there is no task, or two have one id, whose samples could not be told apart.
    """
    if not tasks:
        raise TaskError("there is no task to evaluate on: give a task file or source that has some")
    known: dict[str, Task] = {}
    for task in tasks:
        if known.setdefault(task.id, task) is not task:
            raise TaskError(f"two tasks have the id {task.id!r}: their samples could not be told apart; rename one")
    return known


_SHAPE = '{"task_id": …, "completion": "…"} or {"task_id": …, "program": "…"}'


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    """Places and lines of a file, or of the files of a folder."""
    if not path.is_dir():
        yield from _lines(path)
        return
    # MultiPL-E keeps its own verdicts beside the completions.
    files = [file for end in ("json", "jsonl") for gz in ("", ".gz") for file in path.glob(f"*.{end}{gz}")]
    for file in sorted(file for file in files if ".results.json" not in file.name):
        yield from _lines(file)


def _read(place: str, record: Mapping[str, Any]) -> tuple[str | int, list[str]]:
    """Name of the task, and what was written for it: completions where the line has `completion`, else programs."""
    if isinstance(record.get("completions"), list) and "completion" not in record:
        begun = _value(place, record, "prompt", (str,))
        name = _value(place, record, "name", (str,))
        given = {str(number): text for number, text in enumerate(record["completions"])}
        return name, [f"{begun}{_value(place, given, number, (str,))}" for number in given]
    key = "program" if "program" in record and "completion" not in record else "completion"
    return _value(place, record, "task_id", (str, int)), [_value(place, record, key, (str,))]


def _lines(path: Path) -> Iterable[tuple[str, str]]:
    try:
        given = path.read_bytes()
        # Split at \n alone: JSON text may hold other line separators (U+2028) unescaped.
        lines = (gzip.decompress(given) if path.suffix == ".gz" else given).decode("utf-8-sig").split("\n")
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise TaskError(f"completions {path} cannot be unpacked: {error}") from error
    except OSError as error:
        raise TaskError(f"completions {path} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise TaskError(f"completions {path} are not UTF-8: byte {error.start}: {error.reason}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield f"{path}:{number}", line


def _record(place: str, text: str) -> Mapping[str, Any]:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TaskError(f"{place}: not JSON ({error}); a line is to be {_SHAPE}") from error
    if not isinstance(record, dict):
        raise TaskError(f"{place}: a JSON {type(record).__name__}, not an object; a line is to be {_SHAPE}")
    return record


def _value(place: str, record: Mapping[str, Any], key: str, kinds: tuple[type, ...]) -> Any:
    if key not in record:
        found = ", ".join(map(repr, record)) or "no key"
        raise TaskError(f"{place}: no key {key!r} (found: {found}); a line is to be {_SHAPE}")
    value = record[key]
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise TaskError(f"{place}: {key!r} is {value!r:.60}, not {' or '.join(k.__name__ for k in kinds)}")
    return value


def _task(place: str, wanted: str | int, known: Mapping[str, Task], tasks: Sequence[Task]) -> Task:
    name = str(wanted)
    if name in known:
        return known[name]
    if name.isascii() and name.isdigit() and len(name) < 10 and int(name) < len(tasks):
        return tasks[int(name)]
    close = difflib.get_close_matches(name[:200], known, n=1) or [tasks[0].id]
    raise TaskError(
        f"{place}: none of the {len(tasks):,} tasks has the id {name[:200]!r}; "
        f"ids look like {close[0]!r}, or give a row from 0 to {len(tasks) - 1}"
    )
