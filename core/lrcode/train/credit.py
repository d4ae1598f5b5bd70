"""Gives each token of a completion its own advantage: the outcome's, and its statement's by a process reward model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from lrcode.types import Rollout


class Credit(Protocol):
    """Turns a batch's advantages into one a token."""

    def advantages(self, outcome: Any, ids: Any, mask: Any, rollouts: Sequence[Rollout]) -> Any:
        """Advantages of shape (B, T).

        Args:
            outcome: (B,), the group-relative advantages of the scores.
            ids: (B, T), completion tokens, padded on the right.
            mask: (B, T), 1 where a token counts in the loss; 0 on padding and on completions left out.
            rollouts: B of them, in the same order, whole groups one after the other.
        """
