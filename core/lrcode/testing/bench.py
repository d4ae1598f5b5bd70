"""`Bench`: one language with its runners and graders, opened when a check first needs them. Checks nothing itself."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from functools import cached_property
from types import TracebackType
from typing import Self

from lrcode import prompts
from lrcode.facts import Example, Examples, Facts, Limits
from lrcode.language import Language
from lrcode.reward.grader import Grader
from lrcode.reward.verdict import judge_answer
from lrcode.run import Runner, Sandbox
from lrcode.run.cold import ColdRunner
from lrcode.run.open import open_runner
from lrcode.testing.check import NotApplicable
from lrcode.testing.material import QUESTION
from lrcode.types import (
    Answer,
    Calls,
    Chain,
    Execution,
    Expected,
    Job,
    Phase,
    Plain,
    Program,
    Rollout,
    Task,
    UnitTests,
    Verdict,
)

_CPU_S, _WALL_S = 1.0, 10.0
"""What a program gets that is known to use up whatever it gets."""


class _Hasty:
    """A runner that gives programs less time, for those that are known to use all of it."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def run(self, job: Job, limits: Limits) -> Execution:
        return self._runner.run(job, hasty(limits))


def hasty(limits: Limits) -> Limits:
    """The limits with less time."""
    return dataclasses.replace(limits, cpu_s=min(limits.cpu_s, _CPU_S), wall_s=min(limits.wall_s, _WALL_S))


class Bench:
    """A language that is being checked; a context that ends what it started.

    Args:
        sandbox: walls around its programs.
        warm: False runs everything the cold way.
    """

    def __init__(self, language: Language, sandbox: Sandbox = "default", *, warm: bool = True) -> None:
        self.language = language
        self.facts: Facts = language.facts
        self.sandbox: Sandbox = sandbox
        self.warm = warm
        self._closing = ExitStack()
        self._lock = threading.Lock()
        self._ran: dict[object, Execution] = {}
        self._judged: dict[tuple[str, str, bool], Rollout] = {}

    # ---------------------------------------------------------------- what runs programs

    @cached_property
    def runner(self) -> ColdRunner:
        """As in training: warm where the language can be."""
        return self._closing.enter_context(open_runner(self.facts, self.sandbox, warm=self.warm))

    @cached_property
    def cold(self) -> ColdRunner:
        """Starts the interpreter anew for each program."""
        return self._closing.enter_context(open_runner(self.facts, self.sandbox, warm=False))

    @cached_property
    def grader(self) -> Grader:
        """As in training, eight programs at once."""
        return self._closing.enter_context(Grader(self.language, self.runner, workers=8))

    @cached_property
    def hasty_grader(self) -> Grader:
        """For programs that use up the time that they get."""
        return self._closing.enter_context(Grader(self.language, _Hasty(self.runner), workers=8))

    def close(self) -> None:
        """End every process and thread."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---------------------------------------------------------------- what the plugin gives

    @cached_property
    def examples(self) -> Examples:
        """What the plugin shows of itself."""
        return self.language.describe_examples()

    @cached_property
    def gold(self) -> tuple[Example, ...]:
        """Programs that are right, each once."""
        given = (*self.examples.gold, *self.examples.worked)
        return tuple({(one.program.source, one.program.entry): one for one in given}.values())

    def golden(self) -> Example:
        """The first of them.

        Raises:
            NotApplicable: there is none.
        """
        if not self.gold:
            raise NotApplicable("there is no gold program: describe_examples() has neither gold nor worked")
        return self.gold[0]

    def written(self, chain: Chain) -> Program:
        """A chain as a program of the language.

        Raises:
            NotApplicable: it writes none.
        """
        program = self.language.write_program(chain)
        if program is None:
            raise NotApplicable("write_program() gives None: arithmetic is None among the facts")
        return program

    def probe(self, name: str) -> Program:
        """One of the facts' probes.

        Raises:
            NotApplicable: there is none of that name.
        """
        if self.facts.probes is None:
            raise NotApplicable("probes is None among the facts")
        source: str = getattr(self.facts.probes, name)
        if not source:
            raise NotApplicable(f"probes.{name} is empty among the facts")
        return Program(source, entry=self.an_entry)

    @property
    def an_entry(self) -> str:
        """An entry such as completions bring; what it starts is not there in a probe."""
        return self.gold[0].program.entry if self.gold and self.facts.entry_tag else ""

    def printing(self, *texts: Plain) -> Program:
        """A program that prints each value on a line, in order.

        Raises:
            NotApplicable: the facts do not say how a value is printed or written.
        """
        probe = self.probe("prints")
        literals = [self.language.write_literal(text) for text in texts]
        if None in literals:
            raise NotApplicable(
                "write_literal() gives None for what is to be printed: literals is None among the facts"
            )
        lines = [probe.source.replace("{value}", literal or "") for literal in literals]
        return Program("\n".join(lines), probe.entry)

    # ---------------------------------------------------------------- running and judging

    def completion(self, program: Program, judge: object = None) -> str:
        """What a model would write for a program, with an entry where the task asks for one."""
        entry = "" if isinstance(judge, UnitTests | Calls) else self.facts.entry_tag
        return prompts.completion(dataclasses.replace(self.facts, entry_tag=entry), "Step by step.", program)

    def run(
        self, program: Program, phase: Phase = "run", *, cold: bool = False, quick: bool = False, task: Task = QUESTION
    ) -> Execution:
        """What happened when a program ran; one that ran before is not run again.

        Args:
            quick: with less time, for a program that uses up what it gets.
        """
        key = (program.source, program.entry, phase, cold, quick, task.id)
        with self._lock:
            if key in self._ran:
                return self._ran[key]
        limits = hasty(self.facts.limits) if quick else self.facts.limits
        job = self.language.make_job(program, task, phase)
        done = self.language.run_job(job, self.cold if cold else self.runner, limits)
        with self._lock:
            return self._ran.setdefault(key, done)

    def judge(
        self, program: Program, done: Execution, expected: Expected | None = None
    ) -> tuple[Verdict, Answer | None]:
        """The verdict of a run, on the kit's question where nothing else is expected, and the answer that was read."""
        assert isinstance(QUESTION.judge, Expected)
        answer = self.language.read_answer(done)
        report = self.language.check_format(program)
        return judge_answer(report, done, answer, expected or QUESTION.judge), answer

    def grade(
        self, items: Iterable[tuple[Task, Program]], *, quick: bool = False, again: bool = False
    ) -> list[Rollout]:
        """Judge programs as training would, each in a completion of the usual form; see `grade_texts`."""
        texts = [(task, self.completion(program, task.judge)) for task, program in items]
        return self.grade_texts(texts, quick=quick, again=again)

    def grade_texts(
        self, items: Sequence[tuple[Task, str]], *, quick: bool = False, again: bool = False
    ) -> list[Rollout]:
        """Judge completions as training would; one that was judged before is not judged again.

        Args:
            quick: with less time.
            again: judge every one of them now.
        """
        grader = self.hasty_grader if quick else self.grader
        if again:
            return grader.grade((task, (), text) for task, text in items)
        wanted = {(repr(task), text, quick): (task, text) for task, text in items}
        fresh = {key: item for key, item in wanted.items() if key not in self._judged}
        judged = grader.grade((task, (), text) for task, text in fresh.values())
        self._judged.update(zip(fresh, judged, strict=True))
        return [self._judged[repr(task), text, quick] for task, text in items]
