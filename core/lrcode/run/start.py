"""The portable way: `ColdStart` starts each program with the command-line tools that the machine has."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

from lrcode.errors import MachineError
from lrcode.facts import Facts, Limits
from lrcode.run import tree
from lrcode.run.capture import Capture, memory_file
from lrcode.run.child import BoxedChild, Child, Running, kill_survivors
from lrcode.run.command import fill_command, find_interpreter, find_profile, job_files, places_needed
from lrcode.run.place import copies_of, private_directory, remove
from lrcode.run.ways import (
    JOB,
    Way,
    box_words,
    limit_words,
    privilege_words,
    shown_by_system,
    wait_words,
)
from lrcode.types import Job

_SHELL = "/bin/sh"
_PATH = "/usr/local/bin:/usr/bin:/bin"


class Start(Protocol):
    """The way a job becomes a process."""

    def start(self, job: Job, limits: Limits, capture: Capture) -> AbstractContextManager[Running]:
        """A context in which the program runs; at its end nothing of it is left."""

    def close(self) -> None:
        """End what waits for programs."""


class ColdStart:
    """Starts the interpreter anew for each job."""

    def __init__(self, facts: Facts, way: Way, before: tuple[str, ...] = ()) -> None:
        """`before` are words put before the command, which then is their argument."""
        self._facts = facts
        self._way = way
        self._before = before

    @contextmanager
    def start(self, job: Job, limits: Limits, capture: Capture) -> Iterator[Child]:
        """A context in which the program runs; at its end nothing of it is left.

        Raises:
            InterpreterMissing: the interpreter is not installed.
            MachineError: the program could not be started, or not be ended.
        """
        user = (1 << 20) + secrets.randbelow(1 << 30) if self._way.drop else None
        begin = self._boxed if self._way.box else self._bare
        with begin(job, limits, capture, user) as child:
            try:
                yield child
            finally:
                child.kill()

    def close(self) -> None:
        """Nothing waits here."""

    def _command(self, job: Job, place: Path) -> list[str]:
        interpreter = find_interpreter(self._facts)
        profile = find_profile(self._facts, job.profile)
        return [interpreter, *fill_command(self._facts.command[1:], str(place / job.main), profile)]

    def _limited(self, limits: Limits, tasks: int) -> list[str]:
        return limit_words(self._way, limits, self._facts.memory_cap == "address_space", tasks)

    @contextmanager
    def _boxed(self, job: Job, limits: Limits, capture: Capture, user: int | None) -> Iterator[Child]:
        words, files = self._command(job, Path(JOB)), job_files(job)
        folders, singles = places_needed(words[0], words)
        contents = {f"{JOB}/{name}": content for name, content in files.items()}
        contents |= unseen(singles, folders)
        # In a namespace of one user the waiting shell counts as well.
        tasks = limits.processes + int(self._way.user_namespace)
        inner = [*wait_words(_SHELL), *privilege_words(self._way, user), *self._limited(limits, tasks)]
        with ExitStack() as stack:
            given = {path: _opened(stack, content) for path, content in contents.items()}
            report, status = _pipe(stack)
            room = sum(map(len, files.values()))
            outer = box_words(self._way, limits, [f for f in folders if not shown_by_system(f)], given, room, status)
            keep = (status, *given.values())
            child = BoxedChild([*outer, *inner, *self._before, *words], environment(JOB), capture, Path("/"), keep)
            child.report, child.place = report, Path(JOB)
            yield child
            if not child.was_set_up():
                raise MachineError(f"the sandbox could not be set up: {_last_line(capture)}")

    @contextmanager
    def _bare(self, job: Job, limits: Limits, capture: Capture, user: int | None) -> Iterator[Child]:
        with private_directory(job_files(job), user) as place:
            # Without a user id or namespace of its own, the kernel counts all that the user runs.
            others = 0 if user is not None else tree.tasks_of_machine()
            words = [*privilege_words(self._way, user), *self._limited(limits, others + limits.processes)]
            command, tools = self._command(job, place), Path(f"{place}-tools")
            needed = [str(file) for file in places_needed(command[0], command)[1] if not file.is_relative_to(place)]
            try:
                copies = copies_of(needed, tools) if user is not None else {}
                command = [copies.get(word, word) for word in command]
                child = Child([*words, *self._before, *command], environment(str(place)), capture, place)
                try:
                    yield child
                finally:
                    child.kill()
                    kill_survivors(place, user)
            finally:
                if tools.exists():
                    remove(tools)


def environment(home: str) -> Mapping[str, str]:
    return {"PATH": _PATH, "HOME": home, "PWD": home, "LANG": "C.UTF-8"}


def unseen(files: list[Path], folders: list[Path]) -> dict[str, bytes]:
    """Contents of files that no folder of the box shows; copied, as a program's user may not read the originals."""
    shown = [*folders, Path(JOB)]
    hidden = (file for file in files if not shown_by_system(file) and not any(file.is_relative_to(f) for f in shown))
    try:
        return {str(file): file.read_bytes() for file in hidden}
    except OSError as fault:
        raise MachineError(f"cannot read {fault.filename}: {fault.strerror}") from fault


def _opened(stack: ExitStack, content: bytes) -> int:
    descriptor = memory_file(content)
    stack.callback(os.close, descriptor)
    return descriptor


def _pipe(stack: ExitStack) -> tuple[int, int]:
    try:
        ends = os.pipe()
    except OSError as fault:
        raise MachineError(f"cannot open a pipe: {fault.strerror}") from fault
    for end in ends:
        stack.callback(os.close, end)
    return ends


def _last_line(capture: Capture) -> str:
    lines = capture.text(capture.stderr).strip().splitlines()
    return lines[-1] if lines else "bubblewrap said nothing"
