"""Opens the runner that a language gets on this machine."""

from __future__ import annotations

from collections.abc import Sequence

from lrcode.facts import Facts
from lrcode.run import Sandbox
from lrcode.run.cold import ColdRunner
from lrcode.run.warm import WarmRunner
from lrcode.types import Job


def open_runner(
    facts: Facts, sandbox: Sandbox = "default", *, warm: bool = True, canned: Sequence[Job] = ()
) -> ColdRunner:
    """A runner of programs; close it, or use it as a context.

    Args:
        facts: of the language.
        sandbox: which walls to ask for.
        warm: fork a started interpreter where that gives the same; False: start it anew for each program.
        canned: programs that are compared before a profile runs warm, besides the facts' probes.

    Raises:
        SandboxError: `strict` was asked for and a wall does not hold.
    """
    return WarmRunner(facts, sandbox, canned) if warm else ColdRunner(facts, sandbox)
