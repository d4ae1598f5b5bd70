"""Draws with the vLLM engine that TRL holds beside the trained model, step by step; TRL hands it the weights."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from typing import Any

import torch

from lrcode.models.sampling import Drawing
from lrcode.train import ranks
from lrcode.train.engines import Drawn, Finished
from lrcode.train.engines.clock import Clock
from lrcode.train.engines.vllm_private import shut_down, step_through
from lrcode.train.private import awake, generate_whole, give_up_llm, weights_sleep


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
        if weights_sleep(self._generation):
            # The second of several drawings in a row; its time is in the next `sync`.
            self._generation.sync_weights()
        if self._generation.tensor_parallel_size > 1:
            return self._together(rows, finished)
        with awake(self._generation) as llm:
            return step_through(llm, rows, drawing, finished)

    def close(self) -> None:
        """See `RolloutEngine`; a further stage's engine and the measurement need the memory."""
        llm = give_up_llm(self._generation)
        if llm is None:
            return
        shut_down(llm)
        # The memory is free when nothing names the engine any more, which stands in circles of references.
        del llm
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _together(self, rows: Sequence[list[int]], finished: Finished) -> Drawn:
        """TRL's own way, told at the end: ranks that share a copy must make the same steps, over the prompts of all.

        It takes for granted that every rank has as many rows; those of other ranks are made up for by copies.
        """
        most = max(ranks.gather(len(rows)))
        drawn = generate_whole(self._generation, [*rows, *[rows[0]] * (most - len(rows))])
        ids, logprobs = drawn.ids[: len(rows)], (drawn.logprobs or [])[: len(rows)]
        for row, own in enumerate(ids):
            finished(row, own)
        return Drawn(ids, logprobs)
