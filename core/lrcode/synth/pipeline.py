"""The cold start's data: candidates are graded as a model's completions would be, and only those that pass are kept."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from lrcode.errors import MachineError
from lrcode.language import Language
from lrcode.reward.grader import Grader
from lrcode.reward.interface import AnyGrader
from lrcode.run import Runner
from lrcode.synth.candidates import Candidate, from_chain, stripped
from lrcode.synth.programs import read_programs
from lrcode.synth.samples import Sample
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.overlap import HeldOut
from lrcode.types import Rollout, Task

Progress = Callable[[int, int, int], None]
"""Told how many are done, how many of these were kept, and how many there are."""
FAULTY = 20
"""Machine faults, and not one verdict, after which making data stops."""


@dataclass
class Synthesis:
    """What was kept, and what was thrown away by reason."""

    kept: list[Sample] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)

    def add(self, result: Sample | str) -> None:
        """Count a sample, or the reason why there is none."""
        if isinstance(result, Sample):
            self.kept.append(result)
        else:
            self.dropped[result] += 1


def synthesize(
    language: Language,
    runner: Runner,
    tasks: Sequence[Task],
    *,
    programs: Path | None = None,
    held_out: Iterable[Task] = (),
    workers: int | None = None,
    progress: Progress | None = None,
) -> Synthesis:
    """Verified samples from the chains of tasks and from a folder of programs, in order.

    Args:
        programs: a user's own programs, see `read_programs`.
        held_out: problems that nothing kept may overlap.
        workers: programs that run at once; None: one a core.

    Raises:
        TaskError: the folder of programs is malformed.
        MachineError: the machine failed so often that no verdict came.
    """
    with Grader(language, runner, workers=workers) as grader:
        return synthesize_with(grader, tasks, programs=programs, held_out=held_out, progress=progress)


def synthesize_with(
    grader: AnyGrader,
    tasks: Sequence[Task],
    *,
    programs: Path | None = None,
    held_out: Iterable[Task] = (),
    progress: Progress | None = None,
) -> Synthesis:
    """`synthesize` with a grader that is open already."""
    made = candidates(grader.language, tasks, programs, held_out)
    done = Synthesis()
    for result in verified(grader, made):
        done.add(result)
        if progress:
            progress(len(done.kept) + done.dropped.total(), len(done.kept), len(made))
    return done


def candidates(
    language: Language, tasks: Sequence[Task], programs: Path | None = None, held_out: Iterable[Task] = ()
) -> list[Candidate | str]:
    """A candidate, or the reason why there is none, for each task and each program of the folder.

    Raises:
        TaskError: a task or a program is for evaluation only, or the folder cannot be read.
    """
    refuse_training(tasks, "programs to learn from")
    kept_apart = HeldOut(held_out)
    own = read_programs(language, programs) if programs else []
    made: list[Candidate | str] = [from_chain(language, task) for task in tasks]
    return [without_overlap(one, kept_apart) for one in (*made, *own)]


def without_overlap(one: Candidate | str, kept_apart: HeldOut) -> Candidate | str:
    """The candidate, or the reason why it must not be learnt from."""
    found = kept_apart.reason(one.task) if isinstance(one, Candidate) else ""
    return f"overlaps a held-out problem: {found}" if found else one


def verified(grader: AnyGrader, made: Iterable[Candidate | str]) -> Iterator[Sample | str]:
    """For each candidate its sample, or the reason why it is thrown away, in order, while the next ones run.

    Raises:
        MachineError: the machine failed so often that no verdict came.
    """
    waiting: deque[tuple[Candidate | str, Future[Rollout] | None]] = deque()
    faults = 0
    for one in made:
        waiting.append((one, None if isinstance(one, str) else grader.submit(one.task, (), one.completion)))
        if len(waiting) >= 4 * grader.workers:
            faults = _counted(waiting[0][1], faults)
            yield _result(*waiting.popleft())
    while waiting:
        faults = _counted(waiting[0][1], faults)
        yield _result(*waiting.popleft())


def _counted(future: Future[Rollout] | None, faults: int) -> int:
    """Machine faults so far; minus one for ever once a verdict came."""
    if future is None or faults < 0:
        return faults
    verdict = future.result().verdict
    if verdict.outcome != "infra":
        return -1
    if faults + 1 >= FAULTY:
        raise MachineError(f"the machine failed on each of the first {FAULTY} programs: {verdict.detail}")
    return faults + 1


def _result(one: Candidate | str, future: Future[Rollout] | None) -> Sample | str:
    if isinstance(one, str) or future is None:
        return str(one)
    rollout = future.result()
    if rollout.verdict.outcome == "infra":
        return "machine fault"
    if rollout.verdict.outcome != "pass":
        return f"verdict: {rollout.verdict.kind or rollout.verdict.outcome}".replace("_", " ")
    if stripped(rollout.program) != stripped(one.program):
        return "another program is read back from the completion"
    return Sample(one.task, one.reasoning, stripped(one.program), one.completion, one.origin)
