"""Draws chunk by chunk with the trained model itself; each row is told as it ends, while others still go on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lrcode.models.sampling import Drawing
from lrcode.train.engines import Drawn, Finished
from lrcode.train.private import draw_policy


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
        for start in range(0, len(rows), self._size):

            def told(row: int, ids: list[int], start: int = start) -> None:
                finished(start + row, ids)

            drawn += draw_policy(self._trainer, rows[start : start + self._size], drawing, told)
        return Drawn(drawn)

    def close(self) -> None:
        """See `RolloutEngine`; the trained model is not the engine's."""
