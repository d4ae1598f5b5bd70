"""Draws with the vLLM engine that TRL holds beside the trained model, step by step; TRL hands it the weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lrcode.models.sampling import Drawing
from lrcode.train.engines import Drawn, Finished
from lrcode.train.engines.clock import Clock
from lrcode.train.engines.vllm_private import step_through
from lrcode.train.private import awake, generate_whole, weights_sleep


class Colocated:
    """A `RolloutEngine` around a trainer with `vllm_mode="colocate"`."""

    def __init__(self, trainer: Any) -> None:
        self._generation = trainer.vllm_generation
        self._clock = Clock(self._generation)

    def sync(self) -> float:
        """See `RolloutEngine`; TRL has done it but where the engine slept since, which loses the weights."""
        if weights_sleep(self._generation):
            self._generation.sync_weights()
        return self._clock.taken()

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        """See `RolloutEngine`."""
        if self._generation.tensor_parallel_size > 1:
            # Ranks that share a copy must make the same steps, over the prompts of all: TRL's own way, told at the end.
            drawn = generate_whole(self._generation, rows)
            for row, ids in enumerate(drawn.ids):
                finished(row, ids)
            return drawn
        with awake(self._generation) as llm:
            return step_through(llm, rows, drawing, finished)
