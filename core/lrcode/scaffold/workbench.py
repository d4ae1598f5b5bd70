"""`Workbench`: the answers so far and an interpreter to run programs by them; judges nothing."""

from __future__ import annotations

import dataclasses
from types import TracebackType
from typing import Self

from lrcode.facts import Facts, Limits
from lrcode.hookspecs import hookimpl
from lrcode.language import Language
from lrcode.run import Sandbox
from lrcode.run.cold import ColdRunner
from lrcode.run.open import open_runner
from lrcode.scaffold.facts import facts_of
from lrcode.scaffold.questions import Answers
from lrcode.scaffold.seen import Seen
from lrcode.types import Chain, Expected, Program, Task

_TASK = Task("trial", "", Expected("42"))


class _Plugin:
    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    @hookimpl
    def describe_language(self) -> Facts:
        return self._facts


class Workbench:
    """A language that is being tried; what is seen of it joins the answers. A context that ends its runner.

    Args:
        sandbox: walls around the programs that are tried.
    """

    def __init__(self, answers: Answers, sandbox: Sandbox = "default") -> None:
        self.answers = answers
        self.sandbox: Sandbox = sandbox
        self._runner: ColdRunner | None = None

    def close(self) -> None:
        """End what waits for programs."""
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self, facts: Facts) -> ColdRunner:
        """The runner for these facts; one lasts for as long as they start programs in the same way."""
        now = self._runner and (self._runner.facts.command, self._runner.facts.memory_cap)
        if now != (facts.command, facts.memory_cap):
            self.close()
        if self._runner is None:
            self._runner = open_runner(facts, self.sandbox, warm=False)
        return self._runner

    @property
    def facts(self) -> Facts:
        """As the answers stand now.

        Raises:
            UsageError: an answer cannot be read; names its option.
        """
        return facts_of(self.answers)

    def settle(self, key: str, *values: str) -> None:
        """Take what the interpreter showed for an answer that nobody gave."""
        self.answers = self.answers.with_(key, *values)

    def print_program(self, value: str) -> Program:
        """A program that prints a value as chains do; `value` is text of the language."""
        how = self.facts.arithmetic
        assert how is not None
        lines = (how.header, how.print_value.format(value=value), how.footer)
        return Program("\n".join(line for line in lines if line))

    def write_chain(self, chain: Chain) -> Program:
        """A chain of arithmetic as the facts write it."""
        program = Language(self.answers.name, _Plugin(self.facts)).write_program(chain)
        assert program is not None
        return program

    def run_chain(self, chain: Chain) -> Seen:
        """Run it so."""
        return self.run(self.write_chain(chain))

    def run(self, program: Program, limits: Limits | None = None, stdin: str = "") -> Seen:
        """Run a program once, in an interpreter that is started for it.

        Raises:
            InterpreterMissing: there is none.
            MachineError: the machine failed, not the program.
        """
        facts = self.facts
        language = Language(self.answers.name, _Plugin(facts))
        job = dataclasses.replace(language.make_job(program, _TASK), stdin=stdin)
        done = language.run_job(job, self._open(facts), limits)
        return Seen(program, done, language.read_answer(done))

    def version(self, words: tuple[str, ...]) -> str:
        """The line that a command prints behind the walls.

        Raises:
            MachineError: it fails there.
        """
        facts = dataclasses.replace(self.facts, version_command=words)
        with open_runner(facts, self.sandbox, warm=False) as runner:
            return runner.require()
