"""Sees to groups that teach: which question each group of a step gets, and which groups are drawn again.

How questions are picked is in `curriculum`; completions are drawn and graded by `rollouts`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from lrcode.errors import RunDirError
from lrcode.reward.compiles import compiled
from lrcode.reward.terms import without_signal
from lrcode.train import ranks
from lrcode.train.config import Grpo
from lrcode.train.curriculum import Curriculum, Tally
from lrcode.types import Prompt, Rollout, Task

FILE = "curriculum.json"
"""In a checkpoint: what is known of the questions."""
Rescore = Callable[[Sequence[Rollout]], Sequence[Rollout]]
"""Makes the scores of one group's rollouts comparable: `reward.terms.score_groups`, without a critic."""


@dataclass
class Batch:
    """A rank's completions of a step, whole groups one after the other; rows of equal length."""

    prompts: list[Prompt]
    rows: list[list[int]]
    """Prompt ids."""
    ids: list[list[int]] = field(default_factory=list)
    """Completion ids."""
    logprobs: list[list[float]] | None = None
    """Each token's log-probability by the engine, where that is not the trained model itself."""
    futures: list[Future[Rollout]] = field(default_factory=list)
    """Their grading, under way or done."""

    def put(self, start: int, other: Batch, begin: int, size: int) -> None:
        """Replace `size` rows from `start` on by those of another batch from `begin` on."""
        here, there = slice(start, start + size), slice(begin, begin + size)
        for name in ("prompts", "rows", "ids", "futures"):
            getattr(self, name)[here] = getattr(other, name)[there]
        if self.logprobs is not None and other.logprobs is not None:
            self.logprobs[here] = other.logprobs[there]


Draw = Callable[[Sequence[Prompt], int], Batch]
"""Completions of prompts, in as many calls of the engine as are said."""


@dataclass
class _Step:
    """What is remembered of a step between its drawing and its scores."""

    places: list[int]
    """All ranks' questions as they were picked first, a group each."""
    explored: list[bool]
    used: set[int]
    """All questions of the step, thrown away ones too, on all ranks."""
    replaced: set[int] = field(default_factory=set)
    """This rank's groups that were drawn again."""
    dropped: list[Rollout] = field(default_factory=list)
    """This rank's completions that were thrown away."""
    clipped: list[bool] = field(default_factory=list)
    """Which of this rank's groups are of completions all of which hit the length limit."""
    extra: int = 0
    """Groups drawn in addition, on all ranks."""
    waited_s: float = 0.0


class Signal:
    """A stage's curriculum and its dynamic sampling (DAPO, arXiv 2503.14476, section 3.2, with a budget).

    A group is dead where all its scores by the grader are equal, machine faults apart, or, with `resample_by` verdicts,
    where it is right or wrong throughout. A critic's term and a process reward model's credit, which differ for any two
    programs, do not count. Where clipped completions are left out of the loss, a group of nothing else is dead, too.
    One that the machine failed for as a whole is not: another question would fare no better.
    """

    def __init__(self, tasks: Mapping[Prompt, Task], knobs: Grpo, seed: int, stage: str, rescore: Rescore) -> None:
        """Args:
        rescore: see `Rescore`.
        """
        self._prompts, self._knobs, self._stage, self._rescore = list(tasks), knobs, stage, rescore
        self._ids = {prompt: place for place, prompt in enumerate(self._prompts)}
        self._curriculum = Curriculum(list(tasks.values()), knobs.explore, seed)
        self._step = _Step([], [], set())

    @property
    def dropped(self) -> Sequence[Rollout]:
        """The step's completions that were thrown away here: graded, without a critic's or a group's terms."""
        return self._step.dropped

    def prompts(self, given: Sequence[Prompt]) -> list[Prompt]:
        """What this rank's rows ask in the step that begins; `given` is what the trainer would have had them ask."""
        size, known = self._knobs.generations, self._curriculum
        known.begin()
        if self._knobs.curriculum:
            picks = known.pick(self._knobs.prompts)
            places, explored = picks.places, picks.explored
        else:
            places = [place for own in ranks.gather([self._ids[p] for p in given[::size]]) for place in own]
            explored = [False] * len(places)
        known.drawn(places)
        self._step = _Step(places, explored, set(places))
        count = len(given) // size
        own = places[ranks.rank() * count : (ranks.rank() + 1) * count]
        return [self._prompts[place] for place in own for _ in range(size)]

    def refill(self, batch: Batch, draw: Draw) -> None:
        """Replace dead groups by groups of other questions, until none is dead or the budget is spent.

        All ranks make the same calls of `draw`, which tells the number of the engine's. What is drawn last is not
        waited for.
        """
        step, size = self._step, self._knobs.generations
        # A share that is no binary fraction may fall short of a whole group by its last digit.
        budget = int(self._knobs.resample * self._knobs.prompts + 1e-9)
        while step.extra < budget and self._round(batch, draw, budget - step.extra):
            pass
        step.clipped = [self._clipped(batch, start) for start in range(0, len(batch.ids), size)]

    def learn(self, judged: Sequence[Rollout]) -> dict[str, float]:
        """Count what came of the step on all ranks; the step's figures, the same on each.

        Dead is here what `resample_by` takes for it: `dead_before` is the share of groups as they were drawn first.

        Args:
            judged: this rank's, as the update sees them, without a critic's term.
        """
        step, size = self._step, self._knobs.generations
        groups = [judged[start : start + size] for start in range(0, len(judged), size)]
        dropped = [step.dropped[start : start + size] for start in range(0, len(step.dropped), size)]
        tallies = [(self._ids[group[0].prompt], self._tally(group)) for group in [*groups, *dropped]]
        dead = [self._dead(group, cut) for group, cut in zip(groups, step.clipped, strict=True)]
        first = [one or number in step.replaced for number, one in enumerate(dead)]
        rescued = sum(not dead[number] for number in step.replaced)
        gathered = ranks.gather((tallies, first, rescued))
        # In one order on every rank, so that sums of what fades are equal to the last digit.
        self._curriculum.learn([tally for own, _, _ in gathered for tally in own])
        without = [one for _, own, _ in gathered for one in own]
        found = {"groups_drawn": float(len(without)), "dead_before": sum(without) / len(without)}
        if self._knobs.curriculum and any(step.explored):
            # Those drawn longest ago are as good as drawn in turn, by the same weights in the same step.
            rate = sum(one for one, new in zip(without, step.explored, strict=True) if new) / sum(step.explored)
            found |= {"dead_in_turn": rate, "saved_groups": rate * len(without) - sum(without)}
        if self._knobs.resample:
            extra = {"resampled_groups": float(step.extra), "resampled_completions": float(step.extra * size)}
            found |= {**extra, "rescued_groups": float(sum(own for _, _, own in gathered)), "resample_s": step.waited_s}
        return found

    def save(self, checkpoint: Path) -> None:
        """Put what is known of the questions into a checkpoint; all ranks know the same."""
        if ranks.main():
            (checkpoint / FILE).write_text(json.dumps(self._curriculum.state()))

    def load(self, checkpoint: Path) -> None:
        """Go on from a checkpoint.

        Raises:
            RunDirError: it holds no curriculum, or one of other questions.
        """
        try:
            self._curriculum.restore(json.loads((checkpoint / FILE).read_text()))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise RunDirError(
                f"{checkpoint / FILE}: the curriculum of this checkpoint cannot be read: {error}; remove the folder of "
                "the checkpoint, and --resume goes on from the one before it"
            ) from error

    def _round(self, batch: Batch, draw: Draw, left: int) -> bool:
        """Replace what is dead now by `left` groups at most; whether there was something to do."""
        step, size, began = self._step, self._knobs.generations, time.monotonic()
        dead = [start for start in range(0, len(batch.ids), size) if self._dead_now(batch, start)]
        found = ranks.gather(len(dead))
        step.waited_s += time.monotonic() - began
        places = self._others(min(sum(found), left))
        if not places:
            return False
        shares = allot(found, len(places))
        before, count = sum(shares[: ranks.rank()]), shares[ranks.rank()]
        asked = [self._prompts[p] for p in places[before : before + count] for _ in range(size)]
        drawn = draw(asked, self._calls(max(shares)))
        for number, start in enumerate(dead[:count]):
            step.dropped += [future.result() for future in batch.futures[start : start + size]]
            step.replaced.add(start // size)
            batch.put(start, drawn, number * size, size)
        step.extra += len(places)
        return True

    def _others(self, count: int) -> list[int]:
        """Questions that the step has not asked yet; the same on every rank."""
        pick = self._curriculum.teaching if self._knobs.curriculum else self._curriculum.oldest
        places = pick(count, self._step.used)
        self._curriculum.drawn(places)
        self._step.used |= {*places}
        return places

    def _calls(self, groups: int) -> int:
        """How many calls the rank with most groups needs: an engine that holds the model on several GPUs hangs unless
        all ranks make the same, so on several ranks a call is no longer than a chunk."""
        return 1 if ranks.world() == 1 else -(-groups * self._knobs.generations // self._knobs.chunk)

    def _dead_now(self, batch: Batch, start: int) -> bool:
        futures = batch.futures[start : start + self._knobs.generations]
        return self._dead([future.result() for future in futures], self._clipped(batch, start))

    def _clipped(self, batch: Batch, start: int) -> bool:
        """Whether all of a group's completions are as long as they may be."""
        return all(len(row) >= self._knobs.max_tokens for row in batch.ids[start : start + self._knobs.generations])

    def _dead(self, group: Sequence[Rollout], clipped: bool) -> bool:
        judged = [r for r in self._rescore(group) if r.score.value is not None]
        alike = without_signal(judged)
        if self._knobs.resample_by == "verdicts":
            passed, count = self._tally(group)
            alike = alike or passed in (0, count)
        return bool(judged) and (alike or (self._knobs.mask_clipped and clipped))

    def _tally(self, group: Sequence[Rollout]) -> Tally:
        judged = [r for r in group if r.verdict.outcome != "infra"]
        # Where nothing is judged, what is learnt is to compile.
        good = compiled if self._stage == "coarse" else _passed
        return sum(map(good, judged)), len(judged)


def open_signal(tasks: Mapping[Prompt, Task], knobs: Grpo, seed: int, stage: str, rescore: Rescore) -> Signal | None:
    """What a stage's knobs ask for; None: the trainer's own questions, each group drawn once."""
    return Signal(tasks, knobs, seed, stage, rescore) if knobs.curriculum or knobs.resample else None


def allot(wanted: Sequence[int], total: int) -> list[int]:
    """So many of a total for each rank, none more than it wants, as equal as that allows."""
    shares = [0] * len(wanted)
    while total > 0 and shares != list(wanted):
        for place, want in enumerate(wanted):
            if total > 0 and shares[place] < want:
                shares[place] += 1
                total -= 1
    return shares


def _passed(rollout: Rollout) -> bool:
    return rollout.verdict.outcome == "pass"
