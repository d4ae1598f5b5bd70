"""`Critic`: a reward term from what reads programs instead of running them; discriminator and judge are two of them.

After RLCF (Jain et al., arXiv 2305.18341), whose reward beside the compiler's word is a discriminator's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from lrcode.types import Rollout

TERM = "critic"
"""The name of the term, whoever gives it, so that one weight stands for it."""


class Critic(Protocol):
    """Reads the programs of a step, group by group."""

    def score(self, rollouts: Sequence[Rollout], group_size: int) -> list[float | None]:
        """A term in 0 to 1 for each rollout of whole groups, in order; None silences the term for the whole group.

        A program that was not found (no source) and one of a machine fault may get None and silence nobody.
        """

    def learn(self, rollouts: Sequence[Rollout], step: int) -> dict[str, float]:
        """Told the step's scored rollouts, after which it may train itself; gives figures for the log, by name."""
