"""The ways in which the judge runs a hostile program, behind one method: the runners of lrcode, and no wall at all."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from lrcode import Execution, Facts, Job, Limits, load_language
from lrcode.run.command import fill_command, find_interpreter, find_profile
from lrcode.run.open import open_runner

KINDS = {
    "bare": "no walls: a subprocess with a deadline",
    "portable": "each program started through command-line tools",
    "cold": "each program started by a launcher",
    "warm": "each program a fork of a started interpreter",
}
_NUMBER = itertools.count()
_OWN = {
    "sh": Facts(title="a shell", suffix=".sh", command=("sh", "{main}")),
    "python3": Facts(title="Python", suffix=".py", command=("python3", "-I", "-S", "{main}")),
    "prolog": Facts(title="SWI-Prolog", suffix=".pl", command=("swipl", "-g", "halt", "{main}")),
}


class Run(Protocol):
    """What the judge needs of a runner."""

    def run(self, job: Job, limits: Limits) -> Execution: ...

    def close(self) -> None: ...


def facts_of(language: str) -> Facts:
    return _OWN[language] if language in _OWN else load_language(language).facts


def open_run(kind: str, language: str) -> Run:
    facts = facts_of(language)
    if kind == "bare":
        return Bare(facts)
    if kind == "portable":
        os.environ["LRCODE_PORTABLE"] = "1"
    return open_runner(facts, warm=kind == "warm")


class Bare:
    """No walls: what a program can do to the harness that starts it with subprocess and a deadline."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def run(self, job: Job, limits: Limits) -> Execution:
        place = Path(f"/dev/shm/bare-{next(_NUMBER)}")
        place.mkdir()
        for file in job.files:
            (place / file.name).write_text(file.text)
        profile = find_profile(self._facts, job.profile)
        words = fill_command(self._facts.command[1:], str(place / job.main), profile)
        out, err = os.memfd_create("out"), os.memfd_create("err")
        started = subprocess.Popen(
            [find_interpreter(self._facts), *words], cwd=place, stdin=subprocess.DEVNULL,
            stdout=out, stderr=err, close_fds=False,
        )  # fmt: skip
        try:
            status = started.wait(limits.wall_s + 1)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.kill(started.pid, signal.SIGKILL)
            started.wait()
            status = -9999
        texts = []
        for descriptor in (out, err):
            size = os.fstat(descriptor).st_size
            texts.append(os.pread(descriptor, min(size, 1 << 22), 0).decode(errors="replace"))
            os.close(descriptor)
        with suppress(OSError):  # a careless harness removes what it put there
            (place / job.main).unlink()
            place.rmdir()
        ending = "timeout" if status == -9999 else "ok" if status == 0 else "error"
        return Execution(ending, *texts, status=status)  # type: ignore[arg-type]

    def close(self) -> None:
        """Nothing is kept open."""
