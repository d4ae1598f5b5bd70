"""Gives each token of a completion its own advantage: the outcome's, and its statement's by a process reward model.

The model is in `models.prm`, where tokens stand in `models.alignment`; what TRL does with advantages is in `private`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from lrcode.errors import LrcodeError
from lrcode.evaluate.classification import Judged, classification
from lrcode.language import Language
from lrcode.models.alignment import decoded, owners, token_spans
from lrcode.reward.compiles import compiled
from lrcode.statements import statements
from lrcode.train import ranks
from lrcode.train.blame import brief, figures, mean, process_part, squares, with_reasoning
from lrcode.train.config import Config, Grpo
from lrcode.types import Rollout, Span

if TYPE_CHECKING:
    from torch import Tensor


class Credit(Protocol):
    """Turns a batch's advantages into one a token."""

    @property
    def figures(self) -> Mapping[str, float]:
        """Of the batch that was given credit last, for the log, by name."""

    def advantages(self, outcome: Tensor, ids: Tensor, mask: Tensor, rollouts: Sequence[Rollout]) -> Tensor:
        """Advantages of shape (B, T).

        Args:
            outcome: (B,), the group-relative advantages of the scores.
            ids: (B, T), completion tokens, padded on the right.
            mask: (B, T), 1 where a token counts in the loss; 0 on padding and on completions left out.
            rollouts: B of them, in the same order, whole groups one after the other.
        """


class Scorer(Protocol):
    """What `models.prm.ProcessRewardModel` does."""

    def score(self, items: Sequence[tuple[str, str, Sequence[Span]]]) -> list[list[float]]:
        """For each (question, source, statements) the probability of each statement that it is good."""


class ProcessCredit:
    """Outcome and process together: A[i, t] = outcome[i] + weight · process[i, t]; `process_part` has the formula.

    Where a completion has no program, its program no statement, or its program cheats or could not be read or loaded,
    all statements have p = 0, and where there are none all tokens are one: to write nothing is never better than to
    write something wrong. Labels are of programs that run, so of others the model knows nothing; believed, it taught a
    small policy to write plausible lines that do not parse (Lua, within ten steps).
    """

    def __init__(
        self,
        scorer: Scorer,
        language: Language,
        tokenizer: Any,
        knobs: Grpo,
        weight: float = 0.5,
        trust_verdict: bool = True,
        by_agreement: bool = False,
    ) -> None:
        """Args:
        tokenizer: of the policy.
        knobs: of the stage: how large groups are and what advantages are divided by.
        weight: of the process part; the outcome part's is 1.
        trust_verdict: all statements of a program that passed have p = 1, whatever the model says; not where its
            answer does not follow from a computation.
        by_agreement: multiply the weight by how much better than chance the model tells this batch's right programs
            from its wrong ones; see `earned`.
        """
        self._scorer, self._language, self._tokenizer, self._knobs = scorer, language, tokenizer, knobs
        self._weight, self._trust, self._by_agreement = weight, trust_verdict, by_agreement
        self.figures: dict[str, float] = {}

    def advantages(self, outcome: Tensor, ids: Tensor, mask: Tensor, rollouts: Sequence[Rollout]) -> Tensor:
        """See `Credit`."""
        import torch

        began = time.monotonic()
        counted = [int(row.sum()) for row in mask]
        spans = [self._statements(rollout) for rollout in rollouts]
        said = self._said(rollouts, spans)
        weight, told = self._weight, dict[str, float]()
        if self._by_agreement:
            agreement = agreement_of(list(chain(*ranks.gather(readable(rollouts, said)))))
            told = {} if agreement is None else {"process_agreement": agreement}
            weight *= earned(agreement)
            said = [
                [1.0] * len(one) if self._trusted(rollout) else one for rollout, one in zip(rollouts, said, strict=True)
            ]
        goodness = [
            None if rollout.score.value is None else self._goodness(row.tolist(), count, rollout, found, probabilities)
            for row, count, rollout, found, probabilities in zip(ids, counted, rollouts, spans, said, strict=True)
        ]
        knobs, of_all = (
            self._knobs,
            list(chain(*ranks.gather([None if row is None else brief(row) for row in goodness]))),
        )
        batch = mean(list(chain(*squares(of_all, knobs.generations))))
        part = process_part(goodness, counted, ids.shape[1], knobs.generations, knobs.scale_rewards, batch)
        process = torch.tensor(part, dtype=outcome.dtype, device=outcome.device)
        self.figures = {**figures(of_all), **told, "process_s": time.monotonic() - began}
        return (outcome.unsqueeze(1) + weight * process) * mask

    def _statements(self, rollout: Rollout) -> tuple[Span, ...]:
        return statements(self._language, rollout.program) if rollout.program.source_span else ()

    def _said(self, rollouts: Sequence[Rollout], spans: Sequence[Sequence[Span]]) -> list[Sequence[float]]:
        """For each rollout its statements' probabilities; equal programs are read once."""
        known = [self._known(rollout) for rollout in rollouts]
        asked = {
            (rollout.task.question, rollout.program.source): found
            for rollout, found, p in zip(rollouts, spans, known, strict=True)
            if p is None and found
        }
        answers = self._scorer.score([(*key, found) for key, found in asked.items()]) if asked else []
        by_key = dict(zip(asked, answers, strict=True))
        return [
            by_key.get((rollout.task.question, rollout.program.source), ()) if p is None else [p] * len(found)
            for rollout, found, p in zip(rollouts, spans, known, strict=True)
        ]

    def _known(self, rollout: Rollout) -> float | None:
        """What all statements are for certain, without asking the model."""
        # Where a language tells no kinds of faults apart, its grammar knows what could not be read.
        unread = rollout.verdict.kind == "runtime" and rollout.report.ok is False
        if rollout.score.value is None or unread or not compiled(rollout):
            return 0.0
        return 1.0 if self._trusted(rollout) and not self._by_agreement else None

    def _trusted(self, rollout: Rollout) -> bool:
        return self._trust and rollout.verdict.outcome == "pass" and rollout.computed != "no"

    def _goodness(
        self, ids: Sequence[int], counted: int, rollout: Rollout, found: Sequence[Span], said: Sequence[float]
    ) -> list[float | None]:
        if decoded(self._tokenizer, ids) != rollout.completion:
            raise LrcodeError(f"tokens were given to another completion than that of rollout {rollout.task.id!r}")
        where = rollout.program.source_span
        if where is not None:
            placed = [Span(where.start + span.start, where.start + span.end) for span in found]
            owned = owners(token_spans(self._tokenizer, ids), placed)
            if any(place is not None for place in owned):
                return with_reasoning([None if place is None else said[place] for place in owned])
        return [0.0 if place < counted else None for place in range(len(ids))]


def readable(rollouts: Sequence[Rollout], said: Sequence[Sequence[float]]) -> list[Judged]:
    """Of each program that could be read its worst statement, with the program's verdict."""
    return [
        Judged(rollout.task.question, rollout.verdict.outcome == "pass", min(one))
        for rollout, one in zip(rollouts, said, strict=True)
        if one and compiled(rollout) and rollout.verdict.outcome in ("pass", "fail")
    ]


def agreement_of(judged: Sequence[Judged]) -> float | None:
    """AUC of a program's worst statement for its verdict, over all programs of a step; None: all have one verdict.

    Labels come of changed references. A policy errs in other ways, and a model that knows the former may be at a loss
    with the latter: one with an AUC of 0.85 on held-out labels had 0.54 here, and its rewards did harm.
    """
    return classification(judged, resamples=1).auc.value if len({one.good for one in judged}) == 2 else None


def earned(agreement: float | None) -> float:
    """Share of its weight that a process reward model has earned: 2 AUC - 1, and 0 for less than chance.

    1 where nobody knows: in a batch without a right program there is nothing else to learn from.
    """
    return 1.0 if agreement is None else max(0.0, 2 * agreement - 1)


def open_credit(config: Config, knobs: Grpo, language: Language, tokenizer: Any) -> ProcessCredit | None:
    """What a config's `process` asks for in a stage with these knobs; None: nothing.

    Raises:
        ConfigError: there is no process reward model in the folder.
    """
    wanted = config.process
    if not wanted.reward:
        return None
    from lrcode.models.prm import ProcessRewardModel

    scorer = ProcessRewardModel.load(Path(wanted.reward))
    return ProcessCredit(scorer, language, tokenizer, knobs, wanted.weight, wanted.trust_verdict, wanted.by_agreement)
