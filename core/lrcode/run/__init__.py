"""Runs jobs under limits; knows no language and no expected answer. Cold today; warm, pool and cluster join here."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

from lrcode.facts import Limits
from lrcode.types import Execution, Job

Sandbox: TypeAlias = Literal["default", "strict", "off"]
"""Walls around programs: those that hold here; refuse to run unless all hold; rlimits alone."""


class Runner(Protocol):
    """What starts processes for one language."""

    def run(self, job: Job, limits: Limits) -> Execution:
        """Run one job under limits; safe to call from several threads.

        Raises:
            MachineError: the machine failed, not the program.
        """
