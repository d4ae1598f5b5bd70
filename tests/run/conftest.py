"""Tiny languages made of facts alone, and SWI-Prolog, behind the real runner."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

import pytest

from lrcode import Execution, Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner

Sandbox = Literal["default", "strict", "off"]

LANGUAGES = {
    "sh": Facts(title="a shell", suffix=".sh", command=("sh", "{main}")),
    "python": Facts(title="Python", suffix=".py", command=(sys.executable, "-I", "-S", "{main}")),
    "prolog": Facts(title="SWI-Prolog", suffix=".pl", command=("swipl", "-g", "halt", "{main}")),
}


@dataclass(frozen=True)
class Programs:
    """Runs program texts of one language."""

    runner: ColdRunner
    suffix: str

    def run(self, text: str, stdin: str = "", limits: Limits = Limits()) -> Execution:  # noqa: B008
        main = f"main{self.suffix}"
        return self.runner.run(Job(files=(File(main, text),), main=main, stdin=stdin), limits)


@cache
def programs(language: str, sandbox: Sandbox) -> Programs:
    return Programs(ColdRunner(LANGUAGES[language], sandbox), LANGUAGES[language].suffix)


@pytest.fixture(params=["default", "off"])
def sandbox(request: pytest.FixtureRequest) -> Sandbox:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def sh(sandbox: Sandbox) -> Programs:
    return programs("sh", sandbox)


@pytest.fixture
def python(sandbox: Sandbox) -> Programs:
    return programs("python", sandbox)


@pytest.fixture
def prolog(sandbox: Sandbox) -> Programs:
    return programs("prolog", sandbox)


@pytest.fixture
def boxed() -> Callable[[str], Programs]:
    """A language behind every wall; fails where this machine refuses one."""
    return lambda language: programs(language, "strict")
