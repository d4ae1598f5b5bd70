"""Turns what a user names (a file, a part of it, a hub name, the generator) into tasks; formats have own modules."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from lrcode.errors import TaskError
from lrcode.tasks.builtin.spec import builtin_tasks
from lrcode.tasks.exercises import exercise_tasks
from lrcode.tasks.files import SUFFIXES, open_file
from lrcode.tasks.hub import KNOWN, open_hub
from lrcode.tasks.opened import Opened
from lrcode.types import Task

Source = Callable[[str], "Iterable[Task] | None"]
"""Answers None where a spec is not its own."""


def open_tasks(spec: str, sources: Source | None = None) -> list[Task]:
    """The tasks that a spec names, see `open_source`."""
    return open_source(spec, sources).tasks


def open_source(spec: str, sources: Source | None = None) -> Opened:
    """The tasks that a spec names, and which of a source's rows became none.

    Args:
        spec: a path to a `.jsonl` or `.json` file, `.gz` behind it or not, whose first row tells its format (GSM8K's,
            SVAMP's, GSM-hard's, MathQA-Python's in mxeval's form, MBPP's, HumanEval's, McEval's, MultiPL-E's, cases of
            stdin and stdout as Agnostics has them, lrcode's own); `?KEY=VALUE` behind it, `&` between several, keeps
            the tasks with these labels, e.g. `mbpp.jsonl?split=test`. Or a path to a folder of exercises with test
            files. Or a name of `hub.KNOWN`, e.g. `gsm8k` or `gsm8k:test`. Or `builtin:train?levels=1-3&n=200&seed=0`,
            where `builtin:heldout` shares no problem with `builtin:train`.
        sources: asked first; where extensions join in (`Extensions.open_tasks`).

    Raises:
        TaskError: the source is unknown, cannot be read or is malformed, or two tasks share an id.
    """
    given = sources(spec) if sources else None
    found = Opened(list(given)) if given is not None else _own(spec)
    if not found.tasks:
        raise TaskError(f"{spec!r} has no tasks" + (f": {found.line}" if found.line else ""))
    name, count = Counter(task.id for task in found.tasks).most_common(1)[0]
    if count > 1:
        raise TaskError(f"{spec!r}: the id {name!r} is used {count} times; ids must be unique")
    return found


def _own(spec: str) -> Opened:
    name = spec.partition(":")[0]
    if name == "builtin":
        return Opened(builtin_tasks(spec))
    path = Path(spec)
    if name in KNOWN and not path.exists():
        return open_hub(spec)
    if path.is_dir():
        return Opened(exercise_tasks(path))
    if spec.endswith(SUFFIXES) or path.exists():
        return open_file(path)
    file, mark, wanted = spec.rpartition("?")
    if mark and file.endswith(SUFFIXES):
        return _part(spec, open_file(Path(file)), wanted)
    names = ("builtin", *KNOWN)
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    raise TaskError(
        f"unknown tasks {spec!r}: {hint}expected a .jsonl or .json file, a folder of exercises, {', '.join(KNOWN)}, "
        "or e.g. `builtin:train?levels=1-3&n=200`"
    )


def _part(spec: str, whole: Opened, text: str) -> Opened:
    wanted = dict(part.partition("=")[::2] for part in text.split("&") if part)
    given = [task.labels for task in whole.tasks] + [one.labels for one in whole.left_out]
    for key, value in wanted.items():
        known = sorted({labels[key] for labels in given if key in labels})
        if value not in known:
            keys = sorted({key for labels in given for key in labels})
            there = f"{key} is {', '.join(known)} there" if known else f"its tasks have the labels {', '.join(keys)}"
            raise TaskError(f"{spec!r}: no task has {key}={value}; {there}")
    return whole.part(wanted)
