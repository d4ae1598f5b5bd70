"""Times how long TRL takes to hand new weights to vLLM."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any


class Clock:
    """Stands around a `VLLMGeneration`'s `sync_weights` from now on, whoever calls it."""

    def __init__(self, generation: Any, around: Callable[[Callable[[], None]], None] = lambda sync: sync()) -> None:
        """Args:
        around: calls what it is given; whoever has something to do before it or to say of its errors.
        """
        self._sync, self._around, self._seconds = generation.sync_weights, around, 0.0
        generation.sync_weights = self._timed

    def taken(self) -> float:
        """Seconds since this was asked last."""
        seconds, self._seconds = self._seconds, 0.0
        return seconds

    def _timed(self) -> None:
        began = time.monotonic()
        try:
            self._around(self._sync)
        finally:
            self._seconds += time.monotonic() - began
