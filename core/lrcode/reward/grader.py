"""Judges completions: one pass each from text to scored Rollout, in threads that wait for interpreters.

Expected answers stay here and never reach a program. How processes are started is the runner's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from lrcode.errors import MachineError
from lrcode.extensions import Extensions
from lrcode.facts import Limits
from lrcode.language import Language
from lrcode.prompts import entry_tag
from lrcode.reward.bands import checked_weights
from lrcode.reward.calls import Caller
from lrcode.reward.case import Seen
from lrcode.reward.compiles import TERM as COMPILES
from lrcode.reward.computed import changed_limits, computes, seen
from lrcode.reward.inquiry import Finding
from lrcode.reward.interface import AnyGrader, Machine, check_judge
from lrcode.reward.terms import COMPUTED, WEIGHTS, scored
from lrcode.reward.verdict import judge_answer, judge_cases, judge_check, judge_checks
from lrcode.run import Runner
from lrcode.run.once import Once
from lrcode.run.pool import Pool
from lrcode.statements import statements
from lrcode.types import (
    Answer,
    Calls,
    Cases,
    Execution,
    Expected,
    FormatReport,
    Job,
    Program,
    Prompt,
    Rollout,
    Score,
    Task,
    UnitTests,
    Verdict,
)

_SAYS_NOTHING = "the program says nothing: comments or brackets alone"


class Grader(AnyGrader):
    """Grades completions of one language in threads of this process.

    Args:
        weights: of the score's terms, by name; the rest keep their default.
        workers: programs that run at once; None: one a core.
        share_identical: run equal jobs once for as long as something is under way; see `Once` for what is shared.
        computed: find out whether right answers follow from a computation; adds a term to the score.
        check_only: check programs and judge none; `compiles` and nothing of running is among the terms then.
        compiles: add the term that says how far a program compiles.
        machine: what the runner runs on, where that was looked at.
        cpu_s: CPU seconds that a program may take, its other times in proportion; 0: what the language says.
        ahead: completions that may be under way before `submit` waits; None: `AHEAD` a worker.
        on_abandon: called when grading is given up; what still runs may be dropped.
        on_close: called when all has ended.

    Raises:
        ConfigError: a weight could carry a score out of its band.
    """

    def __init__(
        self,
        language: Language,
        runner: Runner,
        *,
        weights: Mapping[str, float] | None = None,
        workers: int | None = None,
        extensions: Extensions | None = None,
        share_identical: bool = False,
        computed: bool = False,
        check_only: bool = False,
        compiles: bool = False,
        machine: Machine | None = None,
        cpu_s: float = 0.0,
        ahead: int | None = None,
        on_abandon: Callable[[], None] | None = None,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        self.language = language
        self._once = Once(runner) if share_identical else None
        self.runner: Runner = self._once or runner
        self.extensions = extensions
        self.machine = machine
        usual = language.facts.limits.cpu_s
        self._share = cpu_s / usual if cpu_s else 1.0
        self.computed, self.check_only = computed and not check_only, check_only
        more = ((COMPUTED, self.computed), (COMPILES, compiles or check_only))
        known = {**WEIGHTS, **{name: 1.0 for name, asked in more if asked}}
        known = {**known, **dict.fromkeys(extensions.names if extensions else (), 1.0)}
        self.weights = checked_weights(weights or {}, known)
        self._caller = Caller(language, self._run)
        self._pool = Pool(workers, ahead)
        self.workers = self._pool.workers
        self._lock = threading.Lock()
        self._under_way = 0
        self._abandoned = False
        self._on_abandon, self._on_close = on_abandon, on_close

    def submit(
        self, task: Task, prompt: Prompt, completion: str, within: AbstractContextManager[None] | None = None
    ) -> Future[Rollout]:
        """Start grading one completion; see `AnyGrader`. `within` is entered around it, in the thread that grades."""
        if not self.check_only:
            check_judge(task, self.language)
        with self._lock:
            self._under_way += 1

        def grade(within: AbstractContextManager[None]) -> Rollout:
            with within:
                return self.grade_one(task, prompt, completion)

        future = self._pool.submit(grade, within or nullcontext())
        future.add_done_callback(self._settle)
        return future

    def _settle(self, _: Future[Rollout]) -> None:
        with self._lock:
            self._under_way -= 1
            pause = not self._under_way
        if pause and self._once is not None:
            self._once.forget()

    def grade_one(self, task: Task, prompt: Prompt, completion: str) -> Rollout:
        """Grade one completion in this thread. A machine fault is retried once, then it is infra."""
        program = self.language.extract_program(completion)
        report = self.language.check_format(program) if program.source else FormatReport(ok=None)
        done: Execution | None = None
        answer: Answer | None = None
        if not program.source.strip():
            verdict = Verdict("fail", "no_program", "no program was found in the completion")
        else:
            try:
                done, answer, verdict = self._judged(task, program, report)
            except MachineError as error:
                verdict = Verdict("infra", detail=str(error))
        finding = self._computes(task, program, done, answer, verdict)
        bare = Rollout(task, prompt, completion, program, report, done, answer, verdict, Score(None), *finding)
        tag = entry_tag(self.language.facts, task.judge)
        return scored(bare, tag, self.weights, self.extensions, ran=not self.check_only)

    def _judged(
        self, task: Task, program: Program, report: FormatReport
    ) -> tuple[Execution | None, Answer | None, Verdict]:
        if self.check_only:
            # It compiles, and without a test would be worth as much as any program.
            if not statements(self.language, program):
                return None, None, Verdict("fail", "no_program", _SAYS_NOTHING)
            done = self._run(self.language.make_job(program, task, "check"))
            return done, None, judge_check(report, done)
        if isinstance(task.judge, UnitTests):
            job = self.language.make_job(program, task, "test")
            done = self._run(job)
            return done, None, judge_checks(report, done, job.checks)
        if isinstance(task.judge, Calls):
            done, verdict = self._caller.judge(program, task, task.judge, report)
            if verdict.outcome == "pass" and not statements(self.language, program):
                # The language has a function of that name itself.
                verdict = Verdict("fail", "no_program", _SAYS_NOTHING)
            return done, None, verdict
        job = self.language.make_job(program, task, "run")
        if isinstance(task.judge, Cases):
            jobs = [Job(job.files, job.main, job.phase, case.stdin, job.profile) for case in task.judge.cases]
            executions = [self._run(one) for one in jobs]
            return executions[-1], None, judge_cases(report, executions, task.judge.cases)
        done = self._run(job)
        answer = self.language.read_answer(done)
        return done, answer, judge_answer(report, done, answer, task.judge)

    def _computes(
        self, task: Task, program: Program, done: Execution | None, answer: Answer | None, verdict: Verdict
    ) -> Finding:
        asked = self.computed and verdict.outcome == "pass" and isinstance(task.judge, Expected)
        if not asked or done is None or answer is None:
            return "abstain", ""
        limits = changed_limits(self._scaled(self.language.facts.limits), done)
        return computes(
            self.language.facts, task.question, program, answer, lambda other: self._changed(task, other, limits)
        )

    def _changed(self, task: Task, program: Program, limits: Limits) -> Seen:
        try:
            done = self._run_once(self.language.make_job(program, task, "run"), limits)
        except MachineError:
            return Seen(None, conclusive=False)
        return seen(self.language, done)

    def _run(self, job: Job) -> Execution:
        try:
            return self._run_once(job)
        except MachineError:
            return self._run_once(job)

    def _run_once(self, job: Job, limits: Limits | None = None) -> Execution:
        if self._abandoned:
            raise MachineError("grading was given up before this program ran")
        return self.language.run_job(job, self.runner, limits or self._scaled(self.language.limits_of(job)))

    def _scaled(self, usual: Limits) -> Limits:
        return replace(usual, cpu_s=usual.cpu_s * self._share, wall_s=usual.wall_s * self._share)

    def abandon(self) -> None:
        """From now on start no program; what this leaves unjudged is infra. `close` is still to be called."""
        self._abandoned = True
        if self._on_abandon is not None:
            self._on_abandon()

    def close(self) -> None:
        """Wait for what runs, drop what waits, and end the threads."""
        self._pool.close()
        if self._on_close is not None:
            self._on_close()
            self._on_close = None
