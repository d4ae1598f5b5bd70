"""The discriminator as GRPO's reward term, which goes on learning from the newest rollouts so that it does not drift.

How one is trained to begin with is in `discriminator`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import fmean

from lrcode.errors import ConfigError, RunDirError
from lrcode.models.discriminator import Discriminator, Pair, read_facts
from lrcode.record import RunDir
from lrcode.synth.samples import Sample, read_samples, read_to_learn
from lrcode.train.config import Config, Critic as Knobs
from lrcode.train.pairs import (
    Generated,
    Triple,
    generated_of,
    ordered,
    references_of,
    same,
    verdict_pairs,
)
from lrcode.types import Rollout

PAIRS = "pairs.json"
"""Written last: a folder without it was cut off by a kill."""
EARLIER = ("models", "critic")
"""Where in a run directory a stage leaves its critic to the next one."""
KEPT = 2048
"""Pairs kept of the newest steps, and as many of older ones."""
COMPARED = 4
"""References of a problem that a program is compared with, at most."""
BATCH = 16
"""Pairs a step of a round."""


class DiscriminatorCritic:
    """`reward.critic.Critic` by a discriminator; `save` and `load` let a resumed run go on with what it has learnt."""

    def __init__(
        self, discriminator: Discriminator, references: dict[str, tuple[str, ...]], knobs: Knobs, seed: int = 0
    ) -> None:
        """Args: references: the reference programs of each question."""
        self.discriminator = discriminator
        self._references = {question: texts[:COMPARED] for question, texts in references.items()}
        self._knobs, self._seed = knobs, seed
        self._recent: list[Triple] = []
        self._older: list[Triple] = []
        self._told: dict[Pair, float] = {}
        self._learnt = 0
        """The step that was learnt from last."""

    def score(self, rollouts: Sequence[Rollout], group_size: int) -> list[float | None]:
        """(tanh((s(x, generated) - s(x, reference)) * scale) + 1) / 2, s(x, reference) being a mean over references.

        A question without one is compared with the mean score of all references that training saw. RLCF's reward is
        the tanh alone, with a scale of 1; see `discriminator.scale` for why ours has one. None for what holds no
        program and for machine faults.
        """
        written = [generated_of(rollout) for rollout in rollouts]
        scores = iter(self._scores([one for one in written if one]))
        scale = float(self.discriminator.facts["scale"])
        return [
            None if one is None else (math.tanh((next(scores) - self._reference(one.question)) * scale) + 1) / 2
            for one in written
        ]

    def learn(self, rollouts: Sequence[Rollout], step: int) -> dict[str, float]:
        """Figures of the discriminator as it scored this step, then perhaps a round of training.

        `critic_mean`: mean term. `critic_accuracy`: share of fresh programs that score below their reference.
        `critic_agreement`: share of pairs of a passed and a failed program of one question that are in that order.
        `critic_referenced`: share of programs whose question has a reference. `critic_loss`: of a round's last step.
        """
        written = [one for one in map(generated_of, rollouts) if one]
        if not written:
            return {}
        scores = self._scores(written)
        scale = float(self.discriminator.facts["scale"])
        terms = [
            (math.tanh((s - self._reference(g.question)) * scale) + 1) / 2 for g, s in zip(written, scores, strict=True)
        ]
        figures = {
            "critic_mean": fmean(terms),
            "critic_referenced": fmean(g.question in self._references for g in written),
            **self._accuracy(written, scores),
            **_agreement(written, scores),
        }
        self._remember(written, step)
        if self._due(step) and self._recent:
            figures["critic_loss"] = self._refresh(step)
        self._told.clear()
        return figures

    def save(self, folder: Path) -> None:
        """Write the discriminator and the pairs it remembers; called when a checkpoint is.

        Raises:
            OSError: it cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        (folder / PAIRS).unlink(missing_ok=True)
        self.discriminator.save(folder / "discriminator")
        state = {name: [_plain(pair) for pair in getattr(self, f"_{name}")] for name in ("recent", "older")}
        text = json.dumps({**state, "learnt": self._learnt}, ensure_ascii=False)
        (folder / PAIRS).write_text(text, encoding="utf-8")

    def load(self, folder: Path) -> None:
        """Go on with what `save` wrote.

        Raises:
            RunDirError: there is none in the folder.
        """
        try:
            state = json.loads((folder / PAIRS).read_text(encoding="utf-8"))
            self.discriminator = Discriminator.load(folder / "discriminator")
            self._recent, self._older = ([Triple(*pair) for pair in state[name]] for name in ("recent", "older"))
            self._learnt = int(state.get("learnt", 0))
        except (OSError, ValueError, KeyError, TypeError, ConfigError) as error:
            raise RunDirError(f"{folder}: the discriminator of this checkpoint cannot be read: {error}") from error
        self._told.clear()

    def _scores(self, written: Sequence[Generated]) -> list[float]:
        """Scores of programs, found together with those of the references that they are compared with.

        Kept until the step is learnt from and no longer: a reference is scored anew in each step, in a batch of that
        step's programs, so that a resumed run finds the same numbers to the last digit.
        """
        asked: list[Pair] = [(g.question, g.text) for g in written]
        asked += [(q, text) for q in sorted({g.question for g in written}) for text in self._references.get(q, ())]
        if not all(pair in self._told for pair in asked):
            self._told |= zip(asked, self.discriminator.scores(asked), strict=True)
        return [self._told[pair] for pair in asked[: len(written)]]

    def _reference(self, question: str) -> float:
        if question not in self._references:
            return float(self.discriminator.facts["mean_reference"])
        return fmean(self._told[question, text] for text in self._references[question])

    def _others(self, written: Sequence[Generated]) -> list[int]:
        """Which of them have a reference and are none."""
        known = {g.question: {same(text) for text in self._references.get(g.question, ())} for g in written}
        return [i for i, g in enumerate(written) if known[g.question] and same(g.text) not in known[g.question]]

    def _accuracy(self, written: Sequence[Generated], scores: Sequence[float]) -> dict[str, float]:
        chosen = self._others(written)
        if not chosen:
            return {}
        tally = ordered([self._reference(written[i].question) for i in chosen], [scores[i] for i in chosen])
        return {"critic_accuracy": tally.passed / tally.samples}

    def _remember(self, written: Sequence[Generated], step: int) -> None:
        fresh = dict.fromkeys(
            Triple(g.question, texts[i % len(texts)], g.text)
            for i in self._others(written)
            for g in [written[i]]
            for texts in [self._references[g.question]]
        )
        left = self._recent + list(fresh)
        self._recent = left[-KEPT:]
        self._age(left[:-KEPT], step)

    def _age(self, pairs: Sequence[Triple], step: int) -> None:
        """Put pairs among the older ones, of which a random half of what is too many is kept, seeded by the step."""
        older = self._older + list(pairs)
        self._older = Random(f"{self._seed}:{step}").sample(older, KEPT) if len(older) > KEPT else older

    def _due(self, step: int) -> bool:
        """Whether a multiple of `refresh_every` was reached since the step before: with several updates on a batch not
        every step is seen, and a later stage begins at 1 again."""
        before = self._learnt if self._learnt < step else 0
        self._learnt, every = step, self._knobs.refresh_every
        return bool(every) and step // every > before // every

    def _refresh(self, step: int) -> float:
        from lrcode.train.discriminator import fit_pairs, scale

        count = min(len(self._older), len(self._recent))
        rows = self._recent + Random(f"{self._seed}:{step}:mix").sample(self._older, count)
        losses: list[float] = []
        fit_pairs(
            self.discriminator,
            rows,
            steps=self._knobs.refresh_steps,
            batch=BATCH,
            learning_rate=self._knobs.refresh_rate,
            seed=self._seed + step,
            told=lambda done, total, loss: losses.append(loss),
        )
        self.discriminator.facts = {**self.discriminator.facts, **scale(self.discriminator, rows, most=128)}
        self._age(self._recent, step)
        self._recent = []
        return losses[-1]


def check_critic(config: Config) -> None:
    """Say before anything heavy is done where a critic, discriminator or judge, would fail for what the config says.

    Raises:
        ConfigError: the folder that it names holds no discriminator, or one of another language.
        TaskError: the references cannot be read.
    """
    knobs = config.critic
    if knobs.references and (knobs.discriminator or knobs.judge):
        read_to_learn(Path(knobs.references), "critic.references")
    if not knobs.discriminator:
        return
    told = read_facts(Path(knobs.discriminator)).get("language")
    if told != config.lang:
        where = f"critic.discriminator: {knobs.discriminator}"
        raise ConfigError(f"{where} was trained on {told}, this run learns {config.lang}")


def open_critic(config: Config, run: RunDir, samples: Sequence[Sample]) -> DiscriminatorCritic | None:
    """The discriminator that the config names, None where it names none.

    Args:
        run: where an earlier stage saved its critic in models/critic, this one goes on with it.
        samples: their programs are the references where the config names no file of others.

    Raises:
        ConfigError, TaskError: see `check_critic`.
        RunDirError: the earlier stage's cannot be read.
    """
    check_critic(config)
    knobs = config.critic
    if not knobs.discriminator:
        return None
    if knobs.references:
        samples = read_samples(Path(knobs.references))
    references = {question: texts for question, (_, texts) in references_of(samples).items()}
    critic = DiscriminatorCritic(Discriminator.load(Path(knobs.discriminator)), references, knobs, config.seed)
    if (earlier := run.folder(*EARLIER)).joinpath(PAIRS).is_file():
        critic.load(earlier)
    return critic


def _agreement(written: Sequence[Generated], scores: Sequence[float]) -> dict[str, float]:
    groups: dict[str, list[int]] = {}
    for i, one in enumerate(written):
        groups.setdefault(one.question, []).append(i)
    better: list[float] = []
    worse: list[float] = []
    for places in groups.values():
        passed, failed = verdict_pairs([written[i] for i in places], [scores[i] for i in places])
        better += passed
        worse += failed
    tally = ordered(better, worse)
    return {"critic_agreement": tally.passed / tally.samples} if better else {}


def _plain(pair: Triple) -> list[str]:
    return [pair.question, pair.reference, pair.generated]
