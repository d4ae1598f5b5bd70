"""Evaluates a model by sampling it, or completions from elsewhere; counts and intervals are `statistics`'s."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, TypeAlias

from lrcode.errors import ConfigError
from lrcode.evaluate.completions import by_id, read_completions
from lrcode.evaluate.evaluation import Evaluation
from lrcode.language import Language
from lrcode.types import FormatReport, Program, Prompt, Rollout, Task

if TYPE_CHECKING:
    from lrcode.models.sampling import Sampled
    from lrcode.reward.interface import AnyGrader

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many completions are graded and how many there will be, in the caller's thread."""
Keep: TypeAlias = Callable[[Rollout, "int | None", "bool | None"], None]
"""Given each graded rollout in turn, the tokens of its completion, and whether the limit cut it off."""


class Samples(Protocol):
    """What completions are drawn from; `lrcode.models.sampling.Sampler` is one."""

    def sample(
        self, prompts: Sequence[Prompt], *, n: int, temperature: float, top_p: float, max_tokens: int
    ) -> Iterator[Sampled]:
        """Draw `n` completions of each prompt, in any order."""


def evaluate(
    sampler: Samples,
    tasks: Sequence[Task],
    grader: AnyGrader,
    language: Language,
    *,
    n: int,
    temperature: float,
    top_p: float,
    max_tokens: int,
    shots: int = 0,
    progress: Progress | None = None,
    keep: Keep | None = None,
) -> Evaluation:
    """Sample n completions a task and grade them; grading goes on while the model samples.

    Args:
        shots: worked examples in each prompt.
        keep: given all that was graded, also where Ctrl-C ends it; the evaluation's rollouts have no texts then.

    Raises:
        TaskError: there is no task, two have one id, or one cannot be judged by this version.
        ConfigError: a number of the drawing is out of its range.
    """
    by_id(tasks)
    _check(n, temperature, top_p, max_tokens)
    prompts = [language.build_prompt(task, shots) for task in tasks]
    asked = []
    clipped = tokens = 0
    with _Grading(n * len(tasks), progress, keep) as grading:
        for sampled in sampler.sample(prompts, n=n, temperature=temperature, top_p=top_p, max_tokens=max_tokens):
            future = grader.submit(tasks[sampled.prompt], prompts[sampled.prompt], sampled.text)
            grading.add(future, sampled.tokens, sampled.clipped)
            asked.append(sampled.prompt)
            clipped += sampled.clipped
            tokens += sampled.tokens
        graded = grading.rollouts()
    ordered = sorted(zip(asked, graded, strict=True), key=lambda pair: pair[0])
    return Evaluation(language.name, tuple(rollout for _, rollout in ordered), 0, clipped, tokens, grader.computed)


def grade_completions(
    path: Path,
    tasks: Sequence[Task],
    grader: AnyGrader,
    language: Language,
    progress: Progress | None = None,
    keep: Keep | None = None,
) -> Evaluation:
    """Grade what a JSONL file or a folder has; see `read_completions` for its lines.

    Rollouts are in the file's order, with an empty prompt: what the model was asked is not known. Tasks without a
    completion are counted in `missing` and are in no figure. The whole file is read before the first one is graded.
    For `keep` see `evaluate`.

    Raises:
        TaskError: file and line that cannot be used.
    """
    items = read_completions(path, tasks, language)
    with _Grading(len(items), progress, keep) as grading:
        for task, completion in items:
            grading.add(grader.submit(task, (), completion))
        graded = grading.rollouts()
    missing = len(tasks) - len({task.id for task, _ in items})
    return Evaluation(language.name, graded, missing=missing, computed=grader.computed)


def _check(n: int, temperature: float, top_p: float, max_tokens: int) -> None:
    for name, value, fine, wanted in (
        ("n", n, n >= 1, "1 or more samples a problem"),
        ("temperature", temperature, temperature >= 0, "0 or more"),
        ("top_p", top_p, 0 < top_p <= 1, "above 0 and at most 1"),
        ("max_tokens", max_tokens, max_tokens >= 1, "1 or more"),
    ):
        if not fine:
            raise ConfigError(f"{name} is {value}: it must be {wanted}")


class _Grading(AbstractContextManager["_Grading"]):
    """Completions at the grader, in order, and how many of the first ones are graded; left early, it keeps those that
    are."""

    def __init__(self, total: int, progress: Progress | None, keep: Keep | None) -> None:
        self._total, self._progress, self._keep = total, progress or (lambda done, total: None), keep
        self._waiting: deque[tuple[Future[Rollout], int | None, bool | None]] = deque()
        self._graded: list[Rollout] = []

    def add(self, future: Future[Rollout], tokens: int | None = None, clipped: bool | None = None) -> None:
        self._waiting.append((future, tokens, clipped))
        while self._waiting and self._waiting[0][0].done():
            self._take()

    def rollouts(self) -> tuple[Rollout, ...]:
        while self._waiting:
            self._take()
        return tuple(self._graded)

    def _take(self) -> None:
        future, tokens, clipped = self._waiting[0]
        rollout = future.result()
        self._waiting.popleft()
        if self._keep:
            self._keep(rollout, tokens, clipped)
            rollout = _without_texts(rollout)
        self._graded.append(rollout)
        self._progress(len(self._graded), self._total)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for future, tokens, clipped in self._waiting if error and self._keep else ():
            # One that has not ended is not waited for: it may be a program that never does.
            if future.done() and not future.cancelled() and not future.exception():
                assert self._keep is not None
                self._keep(future.result(), tokens, clipped)


def _without_texts(rollout: Rollout) -> Rollout:
    """What figures need of a rollout whose texts are kept elsewhere: a hundredth of its size."""
    report = FormatReport(rollout.report.ok, (), rollout.report.share)
    return replace(rollout, prompt=(), completion="", program=Program(""), report=report, execution=None)
