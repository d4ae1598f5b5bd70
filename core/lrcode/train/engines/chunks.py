"""Draws chunk by chunk with the trained model itself, so that a chunk is graded while the next one is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lrcode.models.sampling import Drawing
from lrcode.train.engines import Drawn, Finished
from lrcode.train.private import draw_chunk


class Chunks:
    """A `RolloutEngine` in chunks of `size` rows."""

    def __init__(self, trainer: Any, size: int) -> None:
        self._trainer, self._size = trainer, size

    def sync(self) -> float:
        """See `RolloutEngine`; there is nothing to hand over."""
        return 0.0

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        """See `RolloutEngine`."""
        drawn: list[list[int]] = []
        logprobs: list[list[float]] = []
        for start in range(0, len(rows), self._size):
            ids, chunk_logprobs = draw_chunk(self._trainer, rows[start : start + self._size], drawing)
            for row, completion in enumerate(ids, start):
                finished(row, completion)
            drawn += ids
            logprobs += chunk_logprobs or []
        return Drawn(drawn, logprobs or None)
