"""Draws completions for TRL's GRPO chunk by chunk and has each chunk graded while the next one is drawn."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import Any

from lrcode.errors import TooManyMachineFaults
from lrcode.models.sampling import Drawing
from lrcode.record import RunDir
from lrcode.reward.compiles import compiled
from lrcode.reward.critic import TERM as CRITIC
from lrcode.reward.critic import Critic
from lrcode.reward.interface import AnyGrader
from lrcode.reward.terms import COMPUTED, score_groups, without_signal
from lrcode.train.config import Grpo
from lrcode.train.engines import RolloutEngine
from lrcode.train.engines.chunks import Chunks
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
        self._drawing = Drawing(config.temperature, config.top_p, config.max_tokens)
        self._generate_s = self._sync_s = self._submitted = self._graded = 0.0

    def draw(self, prompts: Sequence[Sequence[Mapping[str, str]]], trainer: Any) -> dict[str, Any]:
        """A completion of each prompt. Its grading has been started: `rollout` is a Future[Rollout] for each."""
        engine = self.engine or Chunks(trainer, self._config.chunk)
        self._sync_s = engine.sync()
        began = time.monotonic()
        self._submitted = 0.0
        asked = [tuple(Message(m["role"], m["content"]) for m in chat) for chat in prompts]  # type: ignore[arg-type]
        encoded = trainer.processing_class.apply_chat_template(
            [list(chat) for chat in prompts], add_generation_prompt=True, tokenize=True, return_dict=True
        )
        rows = [list(ids) for ids in encoded["input_ids"]]
        futures: dict[int, Future[Rollout]] = {}

        def finished(row: int, ids: list[int]) -> None:
            text = trainer.processing_class.decode(ids, skip_special_tokens=True)
            futures[row] = self._submit(asked[row], text)

        drawn = engine.draw(rows, self._drawing, finished)
        self._generate_s = time.monotonic() - began
        return {
            "prompt_ids": rows,
            "completion_ids": drawn.ids,
            "logprobs": drawn.logprobs,
            "rollout": [futures[row] for row in range(len(rows))],
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
        """
        began = time.monotonic()
        judged, size = [future.result() for future in rollout], self._config.generations
        waited = time.monotonic() - began
        said = self._critic.score(judged, size) if self._critic else None
        rollouts = score_groups(judged, size, self._weights, self._grader.extensions, said)
        self.latest = rollouts
        step = trainer_state.global_step + 1
        self._hold(rollouts, step)
        found = figures(rollouts, size)
        if self._stage == "coarse":
            # Nothing can pass where nothing is judged: 0 would read as all wrong.
            del found["pass_rate"]
        if self._critic:
            found |= self._critic.learn(rollouts, step)
            log_metric("critic_s", time.monotonic() - began - waited)
        for name, value in found.items():
            log_metric(name, value)
        log_metric("generate_s", self._generate_s)
        log_metric("sync_s", self._sync_s)
        log_metric("grade_s", self._graded - self._submitted)
        log_metric("wait_s", waited)
        self._run.write_rollouts(self._stage, step, rollouts)
        return [r.score.value for r in rollouts]

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
            raise TooManyMachineFaults(
                f"step {step}: the machine failed on {len(faults)} of {len(rollouts)} programs, each tried twice "
                f"(first: {faults[0]}); training stopped rather than learn from it; mend it and go on with "
                f"`lrcode train --resume {self._run.path}`"
            )


def figures(rollouts: Sequence[Rollout], group_size: int) -> dict[str, float]:
    """Shares of a step: passes, kinds of failure, groups whose scores are all equal, machine faults, repeats.

    Where that was looked for, too: right answers that follow from a computation, among the right ones.
    """
    judged = [r for r in rollouts if r.verdict.outcome != "infra"]
    kinds = Counter(r.verdict.kind for r in judged if r.verdict.kind)
    groups = [rollouts[start : start + group_size] for start in range(0, len(rollouts), group_size)]
    total = len(judged) or 1
    looked = [r for r in judged if r.verdict.outcome == "pass" and COMPUTED in r.score.terms]
    return {
        "pass_rate": sum(r.verdict.outcome == "pass" for r in judged) / total,
        "compile_rate": sum(compiled(r) for r in judged) / total,
        **{f"kind/{kind}": count / total for kind, count in sorted(kinds.items())},
        **({"computes": sum(r.computed == "yes" for r in looked) / len(looked)} if looked else {}),
        "groups_without_signal": sum(map(without_signal, groups)) / len(groups),
        "infra": 1 - len(judged) / len(rollouts),
        "distinct": len({(r.task.id, r.completion) for r in rollouts}) / len(rollouts),
    }
