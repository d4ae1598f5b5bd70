"""Fits a small model that judges text: batches drawn with a seed, AdamW, a cosine; what its loss is the caller says.

For trainings of minutes that can be made again: it keeps no checkpoints. Policies are trained by TRL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")


def fit(
    model: Any,
    rows: Sequence[T],
    loss: Callable[[Any, Sequence[T]], Any],
    *,
    steps: int,
    batch: int,
    learning_rate: float,
    seed: int = 0,
    warmup: float = 0.05,
    told: Callable[[int, int, float], None] | None = None,
) -> None:
    """Train `model` for `steps` on batches of `rows`, each row as often as any other give or take once.

    Args:
        loss: model and batch to a scalar tensor.
        told: after each step: steps done, steps in all, the loss.
    """
    if not rows:
        raise ValueError("nothing to learn from")
    import torch
    from transformers import get_cosine_schedule_with_warmup

    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    schedule = get_cosine_schedule_with_warmup(optimizer, round(warmup * steps), steps)
    rng, waiting = Random(seed), list[T]()
    model.train()
    try:
        for step in range(1, steps + 1):
            while len(waiting) < batch:
                waiting += rng.sample(list(rows), len(rows))
            chosen, waiting = waiting[:batch], waiting[batch:]
            value = loss(model, chosen)
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if told:
                told(step, steps, value.item())
    finally:
        model.eval()
