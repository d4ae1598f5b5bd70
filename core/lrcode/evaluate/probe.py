"""Samples a model as GRPO would and says in numbers what it would learn from; what to do about it is `advice`'s."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import fmean
from typing import TYPE_CHECKING, Any, Protocol

from lrcode.evaluate.evaluation import counts, kind_of
from lrcode.evaluate.measure import Progress, evaluate
from lrcode.evaluate.statistics import Estimate, Tally, all_of_n, mean_pass_at_k, mixed_share, pass_at_1
from lrcode.language import Language
from lrcode.reward.compiles import compiled
from lrcode.reward.terms import score_groups, without_signal
from lrcode.types import Prompt, Rollout, Task

if TYPE_CHECKING:
    from lrcode.models.sampling import Sampled
    from lrcode.reward.interface import AnyGrader

TAIL, TIMES = 40, 3
"""A completion goes round in circles where its last so many characters stand in it so often."""


@dataclass(frozen=True)
class Drawing:
    """How a probe's completions are drawn: as GRPO's will be."""

    shots: int = 0
    """Worked examples in the prompt."""
    generations: int = 8
    """Completions of each problem: one group; 2 or more."""
    temperature: float = 1.0
    top_p: float = 1.0
    max_tokens: int = 512
    """Longest completion, in tokens."""


@dataclass(frozen=True)
class Level:
    """What a probe saw of one level of difficulty."""

    name: str
    """The value of the tasks' label `level`."""
    pass_rate: Estimate
    silent: Estimate
    """Share of groups whose scores are all equal."""


@dataclass(frozen=True)
class Figures:
    """What a probe saw. Shares are of 1, intervals over problems like these; machine faults count in `infra` alone."""

    drawing: Drawing
    asked: int
    """Problems that were to be sampled."""
    problems: int
    """Problems that were."""
    completions: int
    pass_rate: Estimate
    """Mean over problems of the share that is right: pass@1."""
    silent: Estimate
    """Share of groups whose scores are all equal, as the trainer sees them: nothing is learned from those."""
    all_pass: Estimate
    """Share of groups in which every program is right."""
    all_fail: Estimate
    """Share of groups in which none is."""
    format: Estimate
    """Share of completions with every tag of the response once and in order."""
    compiles: Estimate
    """Share of completions whose program the interpreter reads and loads."""
    clipped: Estimate
    """Share of completions that the token limit cut off."""
    distinct: Estimate
    """Share of a group's completions that say something that none before them said."""
    pass_at: Mapping[int, float] = field(default_factory=dict)
    """pass@k by k."""
    all_of_n: float | None = None
    """Share of problems where every sample is right."""
    mixed: float | None = None
    """Share of groups that would hold right and wrong programs with as many generations, by a beta distribution."""
    mixed_doubled: float | None = None
    """The same with twice as many generations."""
    rambling: float | None = None
    """Share of the cut-off completions that go round in circles; None: none was cut off."""
    computes: float | None = None
    """Share of right answers that are known to follow from a computation; None: nobody looked, or none is right."""
    kinds: Mapping[str, int] = field(default_factory=dict)
    """Completions by kind of failure, or else by outcome."""
    infra: float = 0.0
    """Share of completions that the machine failed on."""
    tokens: float = 0.0
    """Mean length of a completion, in tokens."""
    tokens_per_s: float | None = None
    """Tokens drawn a second, all rows of a batch together."""
    levels: tuple[Level, ...] = ()
    """By level, where the tasks have that label."""
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    """By task id, those that could be judged."""

    @property
    def any_of_n(self) -> float | None:
        """Share of groups with at least one right program."""
        return None if self.all_fail.value is None else 1 - self.all_fail.value

    def step_s(self, prompts: int = 16) -> float | None:
        """Seconds that drawing a GRPO step of so many questions would take here; its update comes on top."""
        per_step = prompts * self.drawing.generations * self.tokens
        return per_step / self.tokens_per_s if self.tokens_per_s else None


class Batches(Protocol):
    """What completions are drawn from; `lrcode.models.sampling.Sampler` is one."""

    def sample(
        self, prompts: Sequence[Prompt], *, n: int, temperature: float, top_p: float, max_tokens: int, batch: int
    ) -> Iterator[Sampled]:
        """Draw `n` completions of each prompt, `batch` at once, in any order."""


def probe(
    sampler: Batches,
    tasks: Sequence[Task],
    grader: AnyGrader,
    language: Language,
    drawing: Drawing,
    *,
    batch: int = 64,
    progress: Progress | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Figures:
    """Sample a group of completions of each task and grade them; nothing is written anywhere.

    Args:
        tasks: in an order drawn at random, so that the first ones are a fair sample of all.
        batch: most completions drawn at once; a group is never cut.
        stop: asked between two batches; where it says so, the figures are of what was seen so far.

    Raises:
        TaskError, ConfigError: as `evaluate` does.
    """
    rounds = _Rounds(sampler, batch, stop)
    seen = evaluate(
        rounds,
        tasks,
        grader,
        language,
        n=drawing.generations,
        temperature=drawing.temperature,
        top_p=drawing.top_p,
        max_tokens=drawing.max_tokens,
        shots=drawing.shots,
        progress=progress,
    )
    rollouts = score_groups(seen.rollouts, drawing.generations, grader.weights, grader.extensions)
    # As `evaluate` orders its rollouts: by prompt, within one as they came.
    drawn = sorted(rounds.drawn, key=lambda one: one.prompt)
    return figures(rollouts, drawn, drawing, asked=len(tasks), seconds=rounds.seconds)


def figures(
    rollouts: Sequence[Rollout], drawn: Sequence[Sampled], drawing: Drawing, *, asked: int, seconds: float = 0.0
) -> Figures:
    """The figures of whole groups, one after the other, with the drawing of each completion beside it."""
    size = drawing.generations
    groups = [rollouts[start : start + size] for start in range(0, len(rollouts), size)]
    cut = [[one.clipped for one in drawn[start : start + size]] for start in range(0, len(drawn), size)]
    judged = [[r for r in group if r.verdict.outcome != "infra"] for group in groups]
    tallies = {group[0].task.id: t for group in groups if (t := _tally(group)).samples}
    right = [r for r in rollouts if r.verdict.outcome == "pass"]
    tokens = sum(one.tokens for one in drawn)
    known = list(tallies.values())
    return Figures(
        drawing=drawing,
        asked=asked,
        problems=len(groups),
        completions=len(rollouts),
        pass_rate=pass_at_1(known),
        silent=_share(map(without_signal, groups)),
        all_pass=_share(t.passed == t.samples for t in known),
        all_fail=_share(t.passed == 0 for t in known),
        format=_rate([r.score.terms.get("structure") == 1 for r in group] for group in judged),
        compiles=_rate([compiled(r) for r in group] for group in judged),
        clipped=_rate(cut),
        distinct=_rate(map(_first_said, groups)),
        pass_at=mean_pass_at_k(known),
        all_of_n=all_of_n(known),
        mixed=mixed_share(known, size),
        mixed_doubled=mixed_share(known, 2 * size),
        rambling=_mean([rambles(one.text) for one in drawn if one.clipped]),
        computes=_mean([r.computed == "yes" for r in right if "computed" in r.score.terms]),
        kinds=dict(Counter(kind_of(r) for r in rollouts).most_common()),
        infra=_mean([r.verdict.outcome == "infra" for r in rollouts]) or 0.0,
        tokens=tokens / len(drawn) if drawn else 0.0,
        tokens_per_s=tokens / seconds if seconds and tokens else None,
        levels=_levels(groups),
        tallies=tallies,
    )


def rambles(text: str) -> bool:
    """Whether a completion goes round in circles: its end has stood in it before, again and again."""
    tail = text[-TAIL:]
    # Places may overlap: what is said again may be shorter than the tail.
    return sum(text.startswith(tail, place) for place in range(len(text) - TAIL + 1)) >= TIMES


class _Rounds:
    """A sampler that draws whole groups batch by batch, in the order given, for as long as it is to go on."""

    def __init__(self, sampler: Batches, batch: int, stop: Callable[[], bool]) -> None:
        self._sampler, self._batch, self._stop = sampler, batch, stop
        self.drawn: list[Sampled] = []
        self.seconds = 0.0
        """Spent on drawing."""

    def sample(self, prompts: Sequence[Prompt], *, n: int, **told: Any) -> Iterator[Sampled]:
        step = max(1, self._batch // n)
        for start in range(0, len(prompts), step):
            if self._stop():
                return
            began = time.monotonic()
            some = self._sampler.sample(prompts[start : start + step], n=n, batch=step * n, **told)
            found = [replace(one, prompt=start + one.prompt) for one in some]
            self.seconds += time.monotonic() - began
            self.drawn += found
            yield from found


def _tally(group: Sequence[Rollout]) -> Tally:
    counted = [r.verdict.outcome == "pass" for r in group if counts(r)]
    return Tally(sum(counted), len(counted))


def _share(hits: Any) -> Estimate:
    return pass_at_1([Tally(int(hit), 1) for hit in hits])


def _rate(groups: Any) -> Estimate:
    return pass_at_1([Tally(sum(group), len(group)) for group in groups if group])


def _mean(hits: Sequence[bool]) -> float | None:
    return fmean(hits) if hits else None


def _first_said(group: Sequence[Rollout]) -> list[bool]:
    said = [r.completion for r in group]
    return [text not in said[:place] for place, text in enumerate(said)]


def _levels(groups: Sequence[Sequence[Rollout]]) -> tuple[Level, ...]:
    names = sorted({group[0].task.labels["level"] for group in groups if "level" in group[0].task.labels})
    return tuple(_level(name, [g for g in groups if g[0].task.labels.get("level") == name]) for name in names)


def _level(name: str, groups: Sequence[Sequence[Rollout]]) -> Level:
    tallies = [t for t in map(_tally, groups) if t.samples]
    return Level(name, pass_at_1(tallies), _share(map(without_signal, groups)))
