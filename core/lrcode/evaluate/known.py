"""A program whose verdict is known before it runs, and the kinds there are of them; writes and runs none."""

from __future__ import annotations

from dataclasses import dataclass

from lrcode.types import Program

KINDS = (
    "reference",
    "chain",
    "chain, a number changed",
    "answer written down",
    "another answer",
    "table of the calls",
    "table, an entry changed",
    "what it begins with",
    "gives nothing",
    "gives the first result",
    "only ends",
    "a comment",
    "empty",
)
"""In the order of the table."""


@dataclass(frozen=True)
class Known:
    """A program of a task, and what becomes of it."""

    kind: str
    """One of `KINDS`."""
    program: Program
    passes: bool
    what: str = ""
    """Which of its kind, e.g. `entry 2`."""
    explained: str = ""
    """Why it may do otherwise, where the task itself is the reason."""
