"""Languages and an extension that the tests of the grader process install for themselves.

`installed` puts their entry points on a path that processes started by the test search as well.
"""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import time
from pathlib import Path

import lrcode_prolog
from lrcode import Execution, Facts, Job, Limits, MachineError, Program, Rollout, hookimpl
from lrcode.run import Runner

POISON, FAULTY = "# poison", "# faulty machine"
DIES = "LRCODE_TEST_DIES"
"""Variable that makes the shell kill every grader process that loads it."""
MARK = "LRCODE_TEST_MARK"
"""Variable with a word that is to stand on the command line of each program of `prolog-marked`."""
_NAMES = {"shell": "Shell", "shell-missing": "Missing", "prolog-marked": "Marked"}


def installed(folder: Path) -> Path:
    """A folder to be searched for packages, in which these languages are installed."""
    info = folder / "grader_plugins-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: grader-plugins\nVersion: 1\n")
    points = "".join(f"{name} = grader_plugins:{plugin}\n" for name, plugin in _NAMES.items())
    (info / "entry_points.txt").write_text(
        f"[lrcode.languages]\n{points}[lrcode.extensions]\nmoody = grader_plugins:Moody\n"
    )
    return folder


def shell(text: str) -> str:
    """A completion with a shell program."""
    return f"<code>\n{text}\n</code>"


def die() -> None:
    """Kill this process if it is a grader."""
    if "service" in sys.argv[0]:
        os.kill(os.getpid(), signal.SIGKILL)


class Shell:
    """A shell; text that is poison kills the grader process that reads it."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        if DIES in os.environ:
            die()
        limits = Limits(cpu_s=20, wall_s=40)
        return Facts(title="a shell", suffix=".sh", command=("sh", "{main}"), fences=("sh",), limits=limits)

    @staticmethod
    @hookimpl
    def extract_program(completion: str) -> Program:
        if POISON in completion:
            die()
        return Program(completion.removeprefix("<code>\n").removesuffix("\n</code>"))

    @staticmethod
    @hookimpl
    def run_job(job: Job, limits: Limits, runner: Runner) -> Execution:
        if FAULTY in job.files[0].text:
            raise MachineError("no process can be started: out of memory")
        return runner.run(job, limits)


class Moody:
    """An extension that tells any two completions apart, but raises, or never ends, where one says so."""

    @staticmethod
    @hookimpl
    def score_rollout(rollout: Rollout) -> float:
        if "# raise" in rollout.completion:
            raise LookupError("a completion that nobody thought of")
        while "# hang" in rollout.completion:
            time.sleep(0.01)
        return sum(map(ord, rollout.completion)) % 17 / 16


class Missing:
    """A language whose interpreter nobody has."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        return Facts(title="nothing", suffix=".no", command=("interpreter-that-nobody-has", "{main}"))


class Marked:
    """Prolog whose processes can be told from all others."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        facts = lrcode_prolog.describe_language()
        return dataclasses.replace(facts, command=(*facts.command, "--", os.environ.get(MARK, "unmarked")))


for _name, _hook in vars(lrcode_prolog).items():
    if hasattr(_hook, "lrcode_impl") and not hasattr(Marked, _name):
        setattr(Marked, _name, staticmethod(_hook))
