"""`Courier`: a thread that starts one actor, brings it programs and takes back what came of them, until either ends."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

from lrcode.errors import LrcodeError, MachineError
from lrcode.run import Sandbox
from lrcode.run.cluster import link
from lrcode.run.cluster.errands import Errand, Errands
from lrcode.run.cluster.hand import Done, Given, Hand, Look, Speaks

log = logging.getLogger("lrcode.cluster")
START_S = 180.0
"""How long an actor may take to start, the wait for its CPUs and the trial of the node's walls included."""
_ANSWER_S = 120.0
_END_S = 10.0
_POLL_S = 0.02
"""How long what comes new waits at most where only slow programs run."""
_AHEAD = 4
"""Programs a CPU that an actor has at once, so that it never waits for the next."""
_FAULTY = 8
"""Machine faults in a row, after which a node gets no more for a while."""


class Courier(threading.Thread):
    """Serves the actor of one node's CPUs.

    Args:
        judge: says why what a node looks like will not do, empty where it will; asked before the first program.
        gone: told when all is over, with why: empty where it was closed.
    """

    def __init__(
        self,
        node: link.Node,
        cpus: int,
        language: Speaks,
        sandbox: Sandbox,
        errands: Errands,
        judge: Callable[[Courier, Look], str],
        gone: Callable[[Courier, str], None],
    ) -> None:
        super().__init__(name=f"lrcode-courier-{node.name}", daemon=True)
        self.node, self.cpus = node, cpus
        self.at_work = False
        self.begun = False
        """Whether its actor is there; it is then told to end, else killed."""
        self.refused = ""
        """Why its node will not do."""
        self.useful = False
        """Whether it ever brought back what a program did."""
        self._told = (language, sandbox, cpus)
        self._errands, self._judge, self._gone = errands, judge, gone
        self._hand: Any = None
        self._numbers = itertools.count()
        self._under_way: dict[int, Errand] = {}
        self._faults = 0

    def run(self) -> None:
        """Start it, serve it, and at the end give back what it did not finish."""
        why = ""
        try:
            self._hand = link.start(Hand, self.node, self.cpus, *self._told)
            found = link.ask(self._hand.look, within_s=START_S)
            self.begun = True
            self.refused = self._judge(self, found)
            if not self.refused:
                self._serve()
        except (link.Lost, MachineError) as error:
            why = "" if self._errands.closed else str(error)
        finally:
            left = list(self._under_way.values())
            if why:
                log.warning("node %s of the Ray cluster is lost (%s)%s", self.node.name, why, _elsewhere(left))
            self._errands.give_back(left, why or "grading was given up")
            self._end(polite=not why and not self.refused)
            self._gone(self, why)

    def _serve(self) -> None:
        self._errands.join()
        self.at_work = True
        try:
            while not self._errands.closed:
                taken = self._errands.take(self.cpus, _AHEAD * self.cpus, list(self._under_way.values()))
                given = [Given(next(self._numbers), errand.job, errand.limits) for errand in taken]
                self._under_way |= {one.number: errand for one, errand in zip(given, taken, strict=True)}
                if self._under_way:
                    self._settle(link.ask(self._hand.exchange, given, _POLL_S, within_s=_ANSWER_S))
        finally:
            self.at_work = False
            self._errands.leave()

    def _settle(self, ended: Sequence[Done]) -> None:
        for done in ended:
            errand = self._under_way.pop(done.number)
            if done.execution is not None:
                self.useful, self._faults = True, 0
                errand.future.set_result(done.execution)
                continue
            assert done.error is not None
            errand.fail(done.error)
            self._faults += isinstance(done.error, MachineError)
            if self._faults >= _FAULTY:
                raise MachineError(f"{self._faults} machine faults in a row, the last: {_first(done.error)}")

    def _end(self, polite: bool) -> None:
        if self._hand is None:
            return
        if polite:
            try:
                link.ask(self._hand.end, within_s=_END_S)
            except (link.Lost, LrcodeError) as error:
                log.warning("node %s of the Ray cluster did not end tidily: %s", self.node.name, error)
        link.kill(self._hand)

    def interrupt(self) -> None:
        """End at once whatever it waits for."""
        if self._hand is not None:
            link.kill(self._hand)


def _elsewhere(left: Sequence[Errand]) -> str:
    return f": {len(left)} programs run elsewhere" if left else ""


def _first(error: Exception) -> str:
    return str(error).partition("\n")[0]
