"""Runs jobs under limits; knows no language and no expected answer. Cold today; warm, pool and cluster join here."""

from __future__ import annotations

from typing import Protocol

from lrcode.facts import Limits
from lrcode.types import Execution, Job


class Runner(Protocol):
    """What starts processes for one language."""

    def run(self, job: Job, limits: Limits) -> Execution:
        """Run one job under limits; safe to call from several threads.

        Raises:
            MachineError: the machine failed, not the program.
        """
