"""Measures the policy while GRPO trains it, on problems it never trains on; what is made of the figures is others'."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from lrcode.evaluate.statistics import Tally, pass_at_1
from lrcode.language import Language
from lrcode.record import RunDir
from lrcode.reward.interface import AnyGrader
from lrcode.train import ranks
from lrcode.train.config import Config
from lrcode.types import Rollout, Task

RATE = "validation_pass_rate"


def measured_every(config: Config) -> int:
    """Steps of GRPO between two measurements; 0: none. Stopping on a collapse needs ten in a run at least."""
    if not config.grpo.steps:
        return 0
    return config.eval.every or (max(1, config.grpo.steps // 10) if config.collapse.stop else 0)


class Validation:
    """One trainer's measurements: one completion of each problem, drawn by the trained model from a seed of its own.

    Equal weights give equal figures, and training goes on with the random numbers it would have had without.
    """

    def __init__(
        self, trainer: Any, tasks: Sequence[Task], grader: AnyGrader, language: Language, config: Config, run: RunDir
    ) -> None:
        self._trainer, self._tasks, self._grader, self._run = trainer, tasks, grader, run
        self._prompts = [language.build_prompt(task, config.data.shots) for task in tasks]
        self._knobs, self._seed, self._every = config.eval, config.seed, measured_every(config)

    def due(self, step: int, last: int) -> bool:
        """Whether a step is one to measure after: before the first, every so many, and after the last."""
        return bool(self._tasks) and (step % self._every == 0 or step == last)

    def measure(self, step: int) -> Mapping[str, float]:
        """Share of right answers with its 95 % interval, problems that count, seconds. All ranks must call it.

        `validation_pass_rate`, `validation_low`, `validation_high`, `validation_n`, `validate_s`; without the first
        three where the machine failed on every problem.
        """
        began = time.monotonic()
        rollouts = [rollout for share in ranks.gather(self._share()) for rollout in share][: len(self._tasks)]
        if ranks.main():
            self._run.write_rollouts("validation", step, rollouts)
        judged = [r for r in rollouts if r.verdict.outcome != "infra" and r.task.judge is not None]
        found = pass_at_1([Tally(int(r.verdict.outcome == "pass"), 1) for r in judged])
        rates = {RATE: found.value, "validation_low": found.low, "validation_high": found.high}
        return {
            **{name: round(value, 4) for name, value in rates.items() if value is not None},
            "validation_n": found.n,
            "validate_s": round(time.monotonic() - began, 4),
        }

    def _share(self) -> list[Rollout]:
        """This rank's rollouts: of as many problems as any other's, since sharded weights are read by all at once."""
        from lrcode.models.sampling import Drawing, prompt_ids
        from lrcode.train.private import draw_policy

        knobs, size, world = self._knobs, len(self._tasks), ranks.world()
        each = -(-size // world)
        # Beyond the last problem the first ones again; `measure` cuts them off.
        mine = [place % size for place in range(each * ranks.rank(), each * (ranks.rank() + 1))]
        tokenizer = self._trainer.processing_class
        rows = prompt_ids(tokenizer, [self._prompts[place] for place in mine])
        drawing = Drawing(knobs.temperature, knobs.top_p, knobs.max_tokens)
        futures = []
        with own_randomness(self._seed + ranks.rank()):
            for start in range(0, len(mine), knobs.batch):
                batch = slice(start, start + knobs.batch)
                for place, ids in zip(mine[batch], draw_policy(self._trainer, rows[batch], drawing), strict=True):
                    text = tokenizer.decode(ids, skip_special_tokens=True)
                    futures.append(self._grader.submit(self._tasks[place], self._prompts[place], text))
        return [future.result() for future in futures]


@contextmanager
def own_randomness(seed: int) -> Iterator[None]:
    """Inside, torch draws from a seed; afterwards it goes on as if nothing had been drawn."""
    import torch

    devices = [torch.cuda.current_device()] if torch.cuda.is_available() else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        yield


def line(step: int, figures: Mapping[str, Any]) -> str:
    """A measurement as a line for a person."""
    if RATE not in figures:
        return f"validation after step {step}: the machine failed on every problem"
    low, high, n = figures["validation_low"], figures["validation_high"], figures["validation_n"]
    return f"validation after step {step}: {figures[RATE]:.0%} right ({low:.0%} to {high:.0%}, {n} problems)"
