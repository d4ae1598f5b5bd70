"""Which of several training processes this is, and how they agree; launchers (torchrun, accelerate) set it up."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def rank() -> int:
    """This process's number; 0 where there is one process."""
    return int(os.environ.get("RANK", "0"))


def world() -> int:
    """How many processes train together."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def main() -> bool:
    """Whether this process writes what all have in common."""
    return rank() == 0


def gather(value: T) -> list[T]:
    """What every rank gives, by rank; plain values that can be pickled. All ranks must call it."""
    if world() == 1:
        return [value]
    import torch.distributed as dist

    found: list[T | None] = [None] * world()
    dist.all_gather_object(found, value)
    return found  # type: ignore[return-value]


def total(values: Sequence[float]) -> list[float]:
    """The sums over ranks of equally long rows. All ranks must call it."""
    return [sum(column) for column in zip(*gather(list(values)), strict=True)]


def barrier() -> None:
    """Wait for all ranks."""
    gather(None)
