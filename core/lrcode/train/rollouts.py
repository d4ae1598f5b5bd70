"""Draws completions for TRL's GRPO chunk by chunk and has each chunk graded while the next one is drawn."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from itertools import chain
from typing import Any

from lrcode.errors import ContractError, TooManyMachineFaults
from lrcode.models.sampling import Drawing, prompt_ids
from lrcode.record import RunDir
from lrcode.reward.compiles import compiled
from lrcode.reward.critic import TERM as CRITIC, Critic
from lrcode.reward.interface import AnyGrader
from lrcode.reward.terms import COMPUTED, score_groups, without_signal
from lrcode.train import ranks
from lrcode.train.config import Grpo
from lrcode.train.engines import RolloutEngine
from lrcode.train.engines.chunks import Chunks
from lrcode.train.signal import Batch, Signal
from lrcode.train.wording import wording
from lrcode.types import Message, Prompt, Rollout, Task


class Rollouts:
    """One trainer's rollouts: `draw` is its rollout function, `score` its one reward function."""

    def __init__(
        self,
        grader: AnyGrader,
        tasks: Mapping[Prompt, Task],
        config: Grpo,
        run: RunDir,
        stage: str = "grpo",
        critic: Critic | None = None,
        critic_weight: float = 1.0,
    ) -> None:
        self._grader, self._tasks, self._config, self._run = grader, tasks, config, run
        self._stage, self._critic = stage, critic
        self._weights = {**grader.weights, **({CRITIC: critic_weight} if critic else {})}
        self.latest: list[Rollout] = []
        """Those of the batch that was scored last, in its order."""
        self.engine: RolloutEngine | None = None
        """What draws; None: the trained model itself, in chunks."""
        self.signal: Signal | None = None
        """What chooses questions and draws dead groups again; None: the trainer's own questions, once."""
        self.say: Callable[[str], None] = lambda line: None
        """Tells a person."""
        self._told: set[str] = set()
        self._drawing = Drawing(config.temperature, config.top_p, config.max_tokens)
        self._generate_s = self._sync_s = self._submitted = self._graded = 0.0

    def draw(self, prompts: Sequence[Sequence[Mapping[str, str]]], trainer: Any) -> dict[str, Any]:
        """A completion of each prompt, or of each that `signal` asks for instead.

        Its grading has been started: `rollout` is a Future[Rollout] for each.
        """
        self._submitted = self._sync_s = self._generate_s = 0.0
        asked = [tuple(Message(m["role"], m["content"]) for m in chat) for chat in prompts]  # type: ignore[arg-type]
        if self.signal is None:
            batch = self._drawn(asked, trainer)
        else:
            batch = self._drawn(self.signal.prompts(asked), trainer)
            idle = batch.rows[0]
            self.signal.refill(batch, lambda again, calls: self._drawn(again, trainer, calls, idle))
        return {
            "prompt_ids": batch.rows,
            "completion_ids": batch.ids,
            "logprobs": batch.logprobs,
            "rollout": batch.futures,
        }

    def score(
        self,
        rollout: Sequence[Future[Rollout]],
        trainer_state: Any,
        log_metric: Callable[[str, float], None],
        **_: Any,
    ) -> list[float | None]:
        """One summed score a completion; None where the machine failed, so that nothing is learned from it.

        Raises:
            TooManyMachineFaults: the machine failed for too many of them.
            ContractError: so did an extension.
        """
        began = time.monotonic()
        judged, size = [future.result() for future in rollout], self._config.generations
        waited = time.monotonic() - began
        said = self._critic.score(judged, size) if self._critic else None
        rollouts = score_groups(judged, size, self._weights, self._grader.extensions, said)
        self.latest = rollouts
        step = trainer_state.global_step + 1
        dropped = self.signal.dropped if self.signal else ()
        everyone, dropped = (list(chain(*parts)) for parts in zip(*ranks.gather((rollouts, [*dropped])), strict=True))
        self._hold([*everyone, *dropped], step)
        self._hold_terms(everyone, step)
        found = figures(everyone, size)
        if self._stage == "coarse":
            # Nothing can pass where nothing is judged: 0 would read as all wrong.
            del found["pass_rate"]
        if self.signal:
            found |= self.signal.learn(judged)
        if self._critic:
            # Of all ranks' rollouts, so that every rank's critic learns the same.
            found |= self._critic.learn(everyone, step)
            log_metric("critic_s", time.monotonic() - began - waited)
        for name, value in found.items():
            log_metric(name, value)
        log_metric("generate_s", self._generate_s)
        log_metric("sync_s", self._sync_s)
        log_metric("grade_s", self._graded - self._submitted)
        log_metric("wait_s", waited)
        self._run.write_rollouts(self._stage, step, everyone)
        if dropped:
            self._run.write_rollouts(f"{self._stage}-dropped", step, dropped)
        return [r.score.value for r in rollouts]

    def rescored(self, group: Sequence[Rollout]) -> list[Rollout]:
        """One group with scores that can be compared, as the grader and the extensions have it: no critic is asked."""
        return score_groups(group, len(group), self._grader.weights, self._grader.extensions)

    def _drawn(self, asked: Sequence[Prompt], trainer: Any, calls: int = 1, idle: Sequence[int] = ()) -> Batch:
        """Completions of prompts, in `calls` calls of the engine: one with nothing to do draws a token after `idle`."""
        engine = self.engine or Chunks(trainer, self._config.chunk)
        self._sync_s += engine.sync()
        began = time.monotonic()
        rows = prompt_ids(trainer.processing_class, asked)
        batch, each = Batch(list(asked), rows), -(-len(rows) // calls)
        for start in range(0, calls * each, each) if each else [0] * calls:
            part = rows[start : start + each]
            if part:
                self._piece(engine, trainer, batch, part, start)
            else:
                engine.draw([list(idle)], replace(self._drawing, max_tokens=1), lambda row, ids: None)
        self._generate_s += time.monotonic() - began
        return batch

    def _piece(self, engine: RolloutEngine, trainer: Any, batch: Batch, part: Sequence[list[int]], start: int) -> None:
        """Draw those rows of a batch that begin at `start`; each is handed to the grader as it ends."""
        futures: dict[int, Future[Rollout]] = {}

        def finished(row: int, ids: list[int]) -> None:
            text = trainer.processing_class.decode(ids, skip_special_tokens=True)
            futures[row] = self._submit(batch.prompts[start + row], text)

        drawn = engine.draw(part, self._drawing, finished)
        batch.ids += drawn.ids
        batch.futures += [futures[row] for row in range(len(part))]
        batch.logprobs = None if drawn.logprobs is None else [*(batch.logprobs or []), *drawn.logprobs]

    def _submit(self, prompt: Prompt, text: str) -> Future[Rollout]:
        # Members of a group that came out the same, late in training half of them, are the grader's to run once.
        self._submitted = self._submitted or time.monotonic()
        future = self._grader.submit(self._tasks[prompt], prompt, text)
        future.add_done_callback(self._done)
        return future

    def _done(self, _: Future[Rollout]) -> None:
        self._graded = time.monotonic()

    def _hold(self, rollouts: Sequence[Rollout], step: int) -> None:
        faults = [r.verdict.detail for r in rollouts if r.verdict.outcome == "infra"]
        if len(faults) > self._config.max_fault_share * len(rollouts):
            error = TooManyMachineFaults(
                f"step {step}: the machine failed on {len(faults)} of {len(rollouts)} programs, each tried twice "
                f"(first: {faults[0]}); training stopped rather than learn from it; mend it and go on with "
                f"`lrcode train --resume {self._run.path}`"
            )
            raise ranks.common(error)

    def _hold_terms(self, rollouts: Sequence[Rollout], step: int) -> None:
        faults = [next(iter(r.score.faults.values())) for r in rollouts if r.score.faults]
        many = f"{len(faults)} of {len(rollouts)} completions"
        if len(faults) > self._config.max_fault_share * len(rollouts):
            error = ContractError(
                f"step {step}: extensions failed on {many} (first: {faults[0]}); training stopped rather than learn "
                f"without their terms; mend it and go on with `lrcode train --resume {self._run.path}`"
            )
            raise ranks.common(error)
        if faults and faults[0] not in self._told:
            self._told.add(faults[0])
            self.say(f"step {step}: groups go without a term, {many} have a fault (first: {faults[0]})")


def figures(rollouts: Sequence[Rollout], group_size: int) -> dict[str, float]:
    """Shares of a step: passes, kinds of failure, groups whose scores are all equal, machine faults, repeats, wording.

    `groups_alike` are right or wrong throughout, whatever their scores.
    Where that was looked for, too: right answers that follow from a computation, among the right ones.
    """
    judged = [r for r in rollouts if r.verdict.outcome != "infra"]
    kinds = Counter(r.verdict.kind for r in judged if r.verdict.kind)
    groups = [rollouts[start : start + group_size] for start in range(0, len(rollouts), group_size)]
    total = len(judged) or 1
    looked = [r for r in judged if r.verdict.outcome == "pass" and COMPUTED in r.score.terms]
    faulty = sum(bool(r.score.faults) for r in rollouts) / len(rollouts)
    return {
        "pass_rate": sum(r.verdict.outcome == "pass" for r in judged) / total,
        "compile_rate": sum(compiled(r) for r in judged) / total,
        **{f"kind/{kind}": count / total for kind, count in sorted(kinds.items())},
        **({"computes": sum(r.computed == "yes" for r in looked) / len(looked)} if looked else {}),
        "groups_without_signal": sum(map(without_signal, groups)) / len(groups),
        "groups_alike": sum(len({r.verdict.outcome == "pass" for r in group}) == 1 for group in groups) / len(groups),
        "infra": 1 - len(judged) / len(rollouts),
        **({"extension_faults": faulty} if faulty else {}),
        "distinct": len({(r.task.id, r.completion) for r in rollouts}) / len(rollouts),
        **wording(rollouts),
    }
