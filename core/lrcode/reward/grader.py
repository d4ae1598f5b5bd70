"""Judges completions: one pass each from text to scored Rollout, in threads that wait for interpreters.

Expected answers stay here and never reach a program. How processes are started is the runner's.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from lrcode.errors import MachineError, TaskError
from lrcode.extensions import Extensions
from lrcode.language import Language
from lrcode.reward.bands import checked_weights
from lrcode.reward.terms import WEIGHTS, scored
from lrcode.reward.verdict import judge_answer, judge_cases
from lrcode.run import Runner
from lrcode.types import (
    Answer,
    Cases,
    Execution,
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


class Grader:
    """Grades completions of one language, several at once.

    Args:
        weights: of the score's terms, by name; the rest keep their default.
        workers: programs that run at once; None: one a core.

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
    ) -> None:
        self.language = language
        self.runner = runner
        self.extensions = extensions
        known = {**WEIGHTS, **dict.fromkeys(extensions.names if extensions else (), 1.0)}
        self.weights = checked_weights(weights or {}, known)
        self.workers = workers or len(os.sched_getaffinity(0))
        self._pool = ThreadPoolExecutor(self.workers, thread_name_prefix="lrcode-grader")
        # A submitter that runs ahead waits here, so that a long list of completions needs constant memory.
        self._room = threading.BoundedSemaphore(64 * self.workers)

    def submit(self, task: Task, prompt: Prompt, completion: str) -> Future[Rollout]:
        """Start grading one completion; the future gives its rollout, with outcome infra where the machine failed.

        Raises:
            TaskError: the task is judged in a way that this version cannot.
        """
        if isinstance(task.judge, UnitTests):
            raise TaskError(f"task {task.id!r} is judged by unit tests, which this version does not run yet")
        self._room.acquire()
        future = self._pool.submit(self.grade_one, task, prompt, completion)
        future.add_done_callback(lambda _: self._room.release())
        return future

    def grade(self, items: Iterable[tuple[Task, Prompt, str]]) -> list[Rollout]:
        """Grade all, in order."""
        futures = [self.submit(*item) for item in items]
        return [future.result() for future in futures]

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
        bare = Rollout(task, prompt, completion, program, report, done, answer, verdict, Score(None))
        return scored(bare, self.language.facts.entry_tag, self.weights, self.extensions)

    def _judged(self, task: Task, program: Program, report: FormatReport) -> tuple[Execution, Answer | None, Verdict]:
        job = self.language.make_job(program, task, "run")
        if isinstance(task.judge, Cases):
            jobs = [Job(job.files, job.main, job.phase, case.stdin, job.profile) for case in task.judge.cases]
            executions = [self._run(one) for one in jobs]
            return executions[-1], None, judge_cases(report, executions, task.judge.cases)
        done = self._run(job)
        answer = self.language.read_answer(done)
        expected = None if isinstance(task.judge, UnitTests) else task.judge
        return done, answer, judge_answer(report, done, answer, expected)

    def _run(self, job: Job) -> Execution:
        try:
            return self.language.run_job(job, self.runner)
        except MachineError:
            return self.language.run_job(job, self.runner)

    def close(self) -> None:
        """Wait for what runs, drop what waits, and end the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Grader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
