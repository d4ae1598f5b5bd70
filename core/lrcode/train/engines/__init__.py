"""What draws GRPO's completions: one protocol, whatever holds the weights. It grades nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from lrcode.models.sampling import Drawing
from lrcode.train.config import Config, Grpo

Finished = Callable[[int, list[int]], None]
"""Told each row's number and completion ids, the end included, as soon as it is finished; in any order."""


@dataclass(frozen=True)
class Drawn:
    """A completion of each row."""

    ids: list[list[int]]
    """Completion ids, the ending one included."""
    logprobs: list[list[float]] | None = None
    """Each token's log-probability by the engine, where that is not the trained model itself."""


class RolloutEngine(Protocol):
    """Draws completions with the policy's newest weights."""

    def sync(self) -> float:
        """Hand the newest weights over where that is still to be done; to be called before each `draw`.

        Returns the seconds that handing over took since the last call, TRL's own before this one included; 0 where
        the trained model itself draws.

        Raises:
            EngineLost: the engine is gone and cannot be had back.
        """

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        """Continue each row of prompt ids; `finished` is called once for each row before this returns.

        Raises:
            EngineLost: the engine is gone and cannot be had back.
        """


def open_engine(trainer: Any, config: Config, knobs: Grpo) -> RolloutEngine:
    """The engine that the config asks for, around TRL's trainer."""
    from lrcode.train.engines.chunks import Chunks

    return Chunks(trainer, knobs.chunk)
