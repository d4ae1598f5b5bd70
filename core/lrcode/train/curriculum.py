"""Picks questions by how much they still teach, from running pass rates; pure: who drew and judged is others' business.

Ranks that are told the same pick the same: the random numbers of a batch come from the seed and the batch's number.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

from lrcode.types import Task

HALF_LIFE = 20
"""Batches after which what was seen counts half, since the policy that it was seen of is gone."""
OWN, ALIKE = 2.0, 8.0
"""Completions that a question's kind counts for beside its own, and that all questions count for beside its kind's."""
SHARPNESS = 3.0
"""Questions are drawn in proportion to what they teach to this power: in plain proportion the many that teach little
would have most of the draws."""

Tally = tuple[int, int]
"""Completions that passed, and completions that were judged at all; machine faults are neither."""


@dataclass(frozen=True)
class Picks:
    """Questions of one batch."""

    places: list[int]
    """Which questions, as places in the list of all; none twice unless there are fewer of them than asked for."""
    explored: list[bool]
    """Which of them were picked because they had not been for long, whatever they teach."""


@dataclass
class _Rate:
    """Passes and completions that fade."""

    passed: float = 0.0
    judged: float = 0.0
    turn: int = 0
    """The batch up to which they have faded."""

    def at(self, turn: int) -> tuple[float, float]:
        kept = 0.5 ** ((turn - self.turn) / HALF_LIFE)
        return self.passed * kept, self.judged * kept

    def add(self, turn: int, passed: float, judged: float) -> None:
        before = self.at(turn)
        self.passed, self.judged, self.turn = before[0] + passed, before[1] + judged, turn


class Curriculum:
    """Running pass rates of all questions, and the picks that follow from them.

    What a question teaches is the expected spread of its verdicts, E[p (1 - p)], where p is the chance that a
    completion passes: the variance of a verdict, to which GRPO's gradient on the question is in proportion, 0 for what
    is always right and for what never is (learnability: Foster et al., arXiv 2502.12272). p is Beta(a, b) with fading
    counts (as in MoPPS, arXiv 2507.04632), so that

        E[p (1 - p)] = a b / ((a + b) (a + b + 1)),   a = passes + OWN m,   b = failures + OWN (1 - m)

    with m the pass rate of questions of its kind (same source, level and template; where there is no level, as many
    steps of arithmetic), itself drawn towards the rate of all by ALIKE. So what was learnt of some serves those that
    were never drawn, without which a source of thousands would be as new at the end of a run as at its beginning.

    Verdicts and not scores: where everything fails, scores still differ by where the fault lies, but that differs for
    any question alike, and any of them teaches it. Failures lie within 0.28 of each other and 0.7 below what passes
    (`reward.bands`), so that even the variance of scores is nearly the verdicts'.
    """

    def __init__(self, tasks: Sequence[Task], explore: float, seed: int) -> None:
        """Args:
        explore: share of a batch's picks that go to the questions drawn longest ago. With N questions and P picks a
            batch none waits for more than about N / (explore P) batches; at 0 some may be forgotten.
        """
        self._kinds = [_kind(task) for task in tasks]
        self._explore, self._seed = explore, seed
        self._turn = 0
        self._last = [0] * len(tasks)
        self._own: dict[int, _Rate] = {}
        self._alike: dict[str, _Rate] = {}
        self._all = _Rate()

    @property
    def turn(self) -> int:
        """Number of the batch that is being drawn, from 1."""
        return self._turn

    def begin(self) -> None:
        """The next batch is drawn from now on."""
        self._turn += 1

    def pick(self, count: int) -> Picks:
        """Questions of a batch's first draw."""
        share = self._explore * count
        # The sum over batches is right to the last one, however small the share of one is.
        new = math.floor(self._turn * share + 1e-9) - math.floor((self._turn - 1) * share + 1e-9)
        oldest = self.oldest(new, ())
        places = oldest + self.teaching(count - len(oldest), oldest)
        explored = [place < len(oldest) for place in range(len(places))]
        again = -(-count // len(places))
        return Picks((places * again)[:count], (explored * again)[:count])

    def oldest(self, count: int, without: Collection[int]) -> list[int]:
        """Those not drawn for longest, in random order where that is equal."""
        rng = self._random("oldest", len(without))
        return self._best(count, without, lambda place: (-self._last[place], rng.random()))

    def teaching(self, count: int, without: Collection[int]) -> list[int]:
        """A random draw without putting back, by what they teach (Efraimidis and Spirakis, 2006)."""
        rng = self._random("teaching", len(without))
        weights = self.teaches()
        return self._best(count, without, lambda place: math.log(1 - rng.random()) / weights[place] ** SHARPNESS)

    def teaches(self) -> list[float]:
        """E[p (1 - p)] of each question, above 0 and at most 1/4."""
        means = {kind: self._mean(kind) for kind in set(self._kinds)}
        found = []
        for place, kind in enumerate(self._kinds):
            passed, judged = self._own[place].at(self._turn) if place in self._own else (0.0, 0.0)
            a, b = passed + OWN * means[kind], judged - passed + OWN * (1 - means[kind])
            found.append(a * b / ((a + b) * (a + b + 1)))
        return found

    def drawn(self, places: Sequence[int]) -> None:
        """These are drawn in the present batch, whoever picked them."""
        for place in places:
            self._last[place] = self._turn

    def learn(self, tallies: Sequence[tuple[int, Tally]]) -> None:
        """What became of completions drawn in the present batch, by question."""
        for place, (passed, judged) in tallies:
            rates = (
                self._own.setdefault(place, _Rate()),
                self._alike.setdefault(self._kinds[place], _Rate()),
                self._all,
            )
            for rate in rates:
                rate.add(self._turn, passed, judged)

    def state(self) -> dict[str, Any]:
        """Plain values that `restore` goes on from."""
        return {
            "turn": self._turn,
            "last": self._last,
            "own": {str(place): asdict(rate) for place, rate in self._own.items()},
            "alike": {kind: asdict(rate) for kind, rate in self._alike.items()},
            "all": asdict(self._all),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from `state`.

        Raises:
            ValueError: it is of another number of questions.
            KeyError, TypeError: it is no state.
        """
        if len(state["last"]) != len(self._kinds):
            raise ValueError(f"it is of {len(state['last'])} questions, these are {len(self._kinds)}")
        self._turn, self._last = int(state["turn"]), [int(turn) for turn in state["last"]]
        self._own = {int(place): _Rate(**rate) for place, rate in state["own"].items()}
        self._alike = {kind: _Rate(**rate) for kind, rate in state["alike"].items()}
        self._all = _Rate(**state["all"])

    def _mean(self, kind: str) -> float:
        passed, judged = self._all.at(self._turn)
        overall = (passed + 1) / (judged + 2)
        passed, judged = self._alike[kind].at(self._turn) if kind in self._alike else (0.0, 0.0)
        return (passed + ALIKE * overall) / (judged + ALIKE)

    def _random(self, what: str, round_: int) -> Random:
        return Random(f"{self._seed}:{self._turn}:{what}:{round_}")

    def _best(self, count: int, without: Collection[int], key: Any) -> list[int]:
        taken = set(without)
        ranked = sorted((place for place in range(len(self._kinds)) if place not in taken), key=key, reverse=True)
        return ranked[:count]


def _kind(task: Task) -> str:
    labels = task.labels
    level = labels.get("level") or str(len(task.chain))
    return "/".join((labels.get("source", ""), level, labels.get("template", "")))
