"""`Caller`: runs a program together with calls of its function, and judges the values that it shows.

The right results are shown by a run of their own without the program, and compared here: no program's process ever
holds them. How values are compared is `shown`'s.
"""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

from lrcode.calling import judged_call, showing, written_call, written_result
from lrcode.errors import MachineError, TaskError
from lrcode.language import Language
from lrcode.reward.shown import Values, alike, values_in
from lrcode.reward.verdict import broken, diagnosed, fault, short
from lrcode.types import Calls, Execution, FormatReport, Job, Program, Task, Verdict

_KEPT = 1024
"""Tasks whose right results are kept as text; the one that was asked for least recently goes first."""


class Caller:
    """Judges tasks of literal calls in one language; safe to use from several threads.

    Args:
        run: runs a job; what it raises goes through.
    """

    def __init__(self, language: Language, run: Callable[[Job], Execution]) -> None:
        self._language, self._run = language, run
        self._right: OrderedDict[tuple[str, ...], tuple[str, ...]] = OrderedDict()
        self._lock = threading.Lock()

    def judge(self, program: Program, task: Task, judge: Calls, report: FormatReport) -> tuple[Execution, Verdict]:
        """What happened when the program was called, and what that means.

        Raises:
            TaskError: the language cannot write the calls.
            MachineError: the machine failed, or the language cannot show the right results.
        """
        calls = self._written(judge)
        expected = self._expected(task, judge)
        marks = marks_of(program.source, calls)
        compared = [judged_call(self._language.facts, judge, call) for call in calls]
        done = self._run(self._job(program.source, compared, marks, task))
        return done, judge_values(report, done, values_in(done.stdout, marks), calls, expected)

    def _job(self, source: str, calls: Sequence[str], marks: Sequence[str], task: Task) -> Job:
        # To the plugin it is a program like any other, of a task that nothing judges.
        bare = dataclasses.replace(task, judge=None, chain=(), reference="")
        return self._language.make_job(showing(self._language.facts, source, calls, marks), bare, "run")

    def _written(self, judge: Calls) -> list[str]:
        write = self._language.write_literal
        return [_whole(written_call(self._language.facts, judge.function, call, write)) for call in judge.calls]

    def _expected(self, task: Task, judge: Calls) -> tuple[str, ...]:
        """The text that the language shows for each right result."""
        write = self._language.write_literal
        results = tuple(_whole(written_result(self._language.facts, call, write)) for call in judge.calls)
        with self._lock:
            if results in self._right:
                self._right.move_to_end(results)
                return self._right[results]
        # Two threads that want the same at once both run it: that costs less than having one wait for the other.
        found = self._shown_by_itself(task, results)
        with self._lock:
            self._right[results] = found
            while len(self._right) > _KEPT:
                self._right.popitem(last=False)
        return found

    def _shown_by_itself(self, task: Task, results: Sequence[str]) -> tuple[str, ...]:
        marks = marks_of("", results)
        done = self._run(self._job("", results, marks, task))
        shown = values_in(done.stdout, marks)
        found = tuple(values[0] for values in shown if len(values) == 1)
        if len(found) < len(results):
            place = next(place for place, values in enumerate(shown) if len(values) != 1)
            said = broken(FormatReport(ok=None), done)
            why = said.detail if said else "nothing was printed behind its mark"
            title, result = self._language.facts.title, short(results[place])
            raise MachineError(f"{title} cannot show {result}, a right result of task {task.id!r}: {why}")
        return found


def marks_of(source: str, calls: Sequence[str]) -> list[str]:
    """A mark for each call, one and the same whenever they are judged; no program can contain its own hash."""
    whole = "\0".join((source, *calls))
    digest = hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:16]
    return [f"lrcode-{digest}-{number}" for number in range(1, len(calls) + 1)]


def judge_values(
    report: FormatReport, done: Execution, shown: Values, calls: Sequence[str], expected: Sequence[str]
) -> Verdict:
    """The verdict of one run that was to show the value of every call; the first call without the right one decides.

    A value that is shown twice is none: the program has printed a mark itself. So is one that is not shown, even where
    the program ended as if all were well.
    """
    found = diagnosed(done)
    if found is not None:
        return found
    for place, (values, call, wanted) in enumerate(zip(shown, calls, expected, strict=True), start=1):
        if not values:
            stopped = fault(report, done) or broken(report, done)
            if stopped is not None:
                return dataclasses.replace(stopped, detail=f"call {place}: {stopped.detail}")
            return Verdict("fail", "wrong", f"call {place}: {short(call)} gave no value")
        if len(values) > 1:
            return Verdict("fail", "wrong", f"call {place}: {short(call)} was shown {len(values)} times")
        if not alike(values[0], wanted):
            said = f"{short(call)} gave {short(values[0])}, expected {short(wanted)}"
            return Verdict("fail", "wrong", f"call {place}: {said}")
    ended = fault(report, done) if done.ending == "ok" else fault(report, done) or broken(report, done)
    return ended or Verdict("pass", detail=f"{len(calls)} of {len(calls)} calls")


def _whole(text: str | None) -> str:
    if text is None:
        raise TaskError("a call of the task cannot be written in this language: `why_not` says so before it is run")
    return text
