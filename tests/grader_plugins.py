"""Languages that the tests of the grader process install for themselves: a shell, one that is missing, one that kills.

`installed` puts their entry points on a path that processes started by the test search as well.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from lrcode import Execution, Facts, Job, Limits, MachineError, Program, hookimpl
from lrcode.run import Runner

POISON, FAULTY = "# poison", "# faulty machine"
_NAMES = {"shell": "Shell", "shell-missing": "Missing"}


def installed(folder: Path) -> Path:
    """A folder to be searched for packages, in which these languages are installed."""
    info = folder / "grader_plugins-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: grader-plugins\nVersion: 1\n")
    points = "".join(f"{name} = grader_plugins:{plugin}\n" for name, plugin in _NAMES.items())
    (info / "entry_points.txt").write_text(f"[lrcode.languages]\n{points}")
    return folder


def shell(text: str) -> str:
    """A completion with a shell program."""
    return f"<code>\n{text}\n</code>"


class Shell:
    """A shell; text that is poison kills the process that reads it, once it is no longer the test's own."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        limits = Limits(cpu_s=20, wall_s=40)
        return Facts(title="a shell", suffix=".sh", command=("sh", "{main}"), fences=("sh",), limits=limits)

    @staticmethod
    @hookimpl
    def extract_program(completion: str) -> Program:
        if POISON in completion and "service" in sys.argv[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return Program(completion.removeprefix("<code>\n").removesuffix("\n</code>"))

    @staticmethod
    @hookimpl
    def run_job(job: Job, limits: Limits, runner: Runner) -> Execution:
        if FAULTY in job.files[0].text:
            raise MachineError("no process can be started: out of memory")
        return runner.run(job, limits)


class Missing:
    """A language whose interpreter nobody has."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        return Facts(title="nothing", suffix=".no", command=("interpreter-that-nobody-has", "{main}"))
