"""A micro-batch in halves with the gradient of the whole, for each of TRL's ways to normalise a loss."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_BY: Mapping[str, str] = {
    # Divided by what spans the whole batch: halves simply add up.
    **dict.fromkeys(("dapo", "cispo", "vespo"), "sum"),
    # A mean over the rows of a micro-batch, whatever happens within a row.
    **dict.fromkeys(("grpo", "sapo", "dr_grpo", "luspo"), "rows"),
    # A mean over the tokens of a micro-batch.
    "bnpo": "completion_mask",
}


class Part(dict[str, Any]):
    """Inputs of some rows of a micro-batch, ready for the loss."""

    weight: float = 1.0
    """What its loss is multiplied by, so that those of all parts add up to the loss of the whole."""


def rows(inputs: Mapping[str, Any]) -> int:
    """How many rows a micro-batch has."""
    return next(len(value) for value in inputs.values() if _by_row(value))


def divisible(inputs: Mapping[str, Any], loss: str) -> bool:
    """Whether the gradient of the whole can be had from halves: there are two rows, and the loss is a known one."""
    return rows(inputs) > 1 and (loss in _BY or loss == "nll")


def parts_of(inputs: Mapping[str, Any], count: int, loss: str, *, summed: bool = False) -> list[Part]:
    """The micro-batch in at most so many parts.

    Args:
        loss: TRL's loss type, GRPO's or `nll` for SFT's.
        summed: SFT's loss is divided by the tokens of the whole batch, not of the micro-batch.
    """
    total = rows(inputs)
    size = -(-total // count)
    found = []
    for start in range(0, total, size):
        part = Part({name: _cut(value, start, start + size, total) for name, value in inputs.items()})
        part.weight = 1.0 if size == total or summed else _weight(part, inputs, loss)
        found.append(part)
    return found


def _weight(part: Mapping[str, Any], whole: Mapping[str, Any], loss: str) -> float:
    if loss == "nll":
        # A row's first token is nobody's to predict.
        ours, all_of_them = ((m["labels"][:, 1:] != -100).sum().item() for m in (part, whole))
        return float(ours / max(1, all_of_them))
    way = _BY[loss]
    if way == "sum":
        return 1.0
    if way == "rows":
        return rows(part) / rows(whole)
    return float(part[way].sum().item() / max(1, whole[way].sum().item()))


def _by_row(value: Any) -> bool:
    return isinstance(value, list) or getattr(value, "ndim", 0) > 0


def _cut(value: Any, start: int, end: int, total: int) -> Any:
    return value[start:end] if _by_row(value) and len(value) == total else value
