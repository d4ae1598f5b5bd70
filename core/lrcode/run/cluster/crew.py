"""`Crew`: a runner whose programs run on the nodes of a Ray cluster; it follows nodes as they come, fill up and go."""

from __future__ import annotations

import logging
import math
import threading
import time
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from lrcode.errors import ConfigError, MachineError
from lrcode.facts import Limits
from lrcode.run import Sandbox
from lrcode.run.cluster import link
from lrcode.run.cluster.courier import START_S, Courier
from lrcode.run.cluster.errands import Errand, Errands
from lrcode.run.cluster.hand import Look, Speaks, differences, look_here
from lrcode.run.walls import Walls
from lrcode.types import Execution, Job

log = logging.getLogger("lrcode.cluster")
PATIENCE_S = 60.0
"""How long programs wait where no node is left; then they are the machine's fault until one comes."""
_LOOK_S = 1.0
_MOST_CPUS = 16
"""Of one actor; a node with more has several, since each is one Python."""
_PAUSES_S = (0.0, 2.0, 5.0, 15.0, 60.0)
"""After each loss of an actor in a row on one node, before the next start there; a result ends the row."""
_JOIN_S = 15.0
_THREADS_A_CPU = 8
_THREADS = (32, 512)
"""Least and most."""


class Crew:
    """Runs programs of one language on a cluster; safe to use from several threads.

    Args:
        address: of the cluster: `auto`, `local` or host:port.
        shares: crews that have the cluster to themselves together; each takes its part of every node's CPUs.
        patience_s: see `PATIENCE_S`.

    Raises:
        ConfigError: ray is not installed, no cluster is there, or none of its nodes will do; says why for each.
        MachineError: no node had a free CPU for as long as patience lasts.
    """

    def __init__(
        self, language: Speaks, sandbox: Sandbox, address: str, shares: int = 1, patience_s: float = PATIENCE_S
    ) -> None:
        self._language, self._sandbox, self._shares, self._patience_s = language, sandbox, shares, patience_s
        self._errands = Errands()
        self._lock = threading.Lock()
        self._couriers: set[Courier] = set()
        self._refused: dict[str, str] = {}
        """Nodes that will not do, by id, each with its name and why."""
        self._losses: dict[str, int] = {}
        """Of actors in a row, by node."""
        self._until: dict[str, float] = {}
        """By node, when an actor may be started there again."""
        self._news = threading.Event()
        here = look_here(language, sandbox)
        self._standard: Look | None = None if here.refusal else here
        """What every node must equal: this machine, or the first node that will do where no program runs here."""
        with ExitStack() as undo:
            undo.enter_context(link.joined(address))
            self._nobody_since: float | None = time.monotonic()
            self._tender = threading.Thread(target=self._tend, name="lrcode-crew", daemon=True)
            undo.callback(self._stop)
            self._tender.start()
            self._await_nodes()
            self._undo = undo.pop_all()

    # ------------------------------------------------------------ what a runner offers

    def run(self, job: Job, limits: Limits) -> Execution:
        """Run one job on some node; what a lost node had runs on another.

        Raises:
            MachineError: a machine failed, not the program; or no node is left.
        """
        errand = Errand(job, limits)
        self._errands.put(errand)
        return errand.future.result()

    def require(self) -> str:
        """The interpreter's version line, the same on all nodes."""
        return self._agreed().interpreter

    @property
    def walls(self) -> Walls:
        """Those that hold on every node."""
        return self._agreed().walls

    def why_cold(self, profile: str) -> str:
        """Why programs of that profile run cold, empty where they run warm, as seen on the first machine."""
        return self._agreed().cold.get(profile, "")

    def _agreed(self) -> Look:
        assert self._standard is not None, "a crew that opened has seen a node"
        return self._standard

    @property
    def cpus(self) -> int:
        """That run programs now."""
        with self._lock:
            return sum(courier.cpus for courier in self._couriers if courier.at_work)

    @property
    def nodes(self) -> int:
        """That run programs now."""
        with self._lock:
            return len({courier.node.id for courier in self._couriers if courier.at_work})

    @property
    def workers(self) -> int:
        """Programs that are best under way at once, a few for each CPU, with room for nodes that are yet to come."""
        return min(max(_THREADS_A_CPU * self.cpus, _THREADS[0]), _THREADS[1])

    def told(self) -> str:
        """In one line, where programs run."""
        left = "".join(f"; left out: {why}" for why in self._refused.values())
        return f"Ray, {self.nodes} nodes with {self.cpus} CPUs{left}"

    # ------------------------------------------------------------ nodes

    def _await_nodes(self) -> None:
        """Until some node is at work and none is being started."""
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            with self._lock:
                at_work = sum(courier.at_work for courier in self._couriers)
                starting = len(self._couriers) - at_work
                nobody_s = time.monotonic() - self._nobody_since if self._nobody_since is not None else 0.0
            if not starting and at_work:
                return
            if not starting and self._refused:
                raise ConfigError(f"no node of the Ray cluster can run programs: {'; '.join(self._refused.values())}")
            if not starting and nobody_s > self._patience_s:
                raise MachineError(self._nobody())
            time.sleep(0.02)
        if not self.cpus:
            raise MachineError(self._nobody())

    def _tend(self) -> None:
        while not self._errands.closed:
            try:
                for node in link.living_nodes():
                    self._staff(node)
            except link.Lost as error:
                log.debug("%s", error)
            with self._lock:
                since = None if self._couriers else self._nobody_since
            if since is not None and time.monotonic() - since > self._patience_s:
                self._errands.refuse(MachineError(self._nobody()))
            self._news.wait(_LOOK_S)
            self._news.clear()

    def _nobody(self) -> str:
        left = f" (left out: {'; '.join(self._refused.values())})" if self._refused else ""
        return (
            f"for {self._patience_s:.0f} s the Ray cluster has had no node with a free CPU to run programs on{left}: "
            "see `ray status`, and add one with `ray start --address=HOST:6379`"
        )

    def _staff(self, node: link.Node) -> None:
        """Start actors for what a node has left for us."""
        with self._lock:
            barred = node.id in self._refused or time.monotonic() < self._until.get(node.id, 0.0)
            has = sum(courier.cpus for courier in self._couriers if courier.node.id == node.id)
            room = min(math.ceil(node.cpus / self._shares) - has, node.free)
            if barred or self._errands.closed:
                return
            while room > 0:
                courier = Courier(
                    node, min(room, _MOST_CPUS), self._language, self._sandbox, self._errands, self._judge, self._gone
                )
                room -= courier.cpus
                self._couriers.add(courier)
                courier.start()

    def _judge(self, courier: Courier, found: Look) -> str:
        with self._lock:
            if self._standard is None and not found.refusal:
                self._standard = found
            why = differences(self._standard, found) if self._standard is not None else found.refusal
            if not why:
                self._nobody_since = None
            elif courier.node.id not in self._refused:
                self._refused[courier.node.id] = f"node {courier.node.name}: {why}"
                log.warning("node %s of the Ray cluster is left out: %s", courier.node.name, why)
        return why

    def _gone(self, courier: Courier, why: str) -> None:
        now = time.monotonic()
        with self._lock:
            self._couriers.discard(courier)
            if why:
                row = 0 if courier.useful else self._losses.get(courier.node.id, 0)
                self._losses[courier.node.id] = row + 1
                self._until[courier.node.id] = now + _PAUSES_S[min(row, len(_PAUSES_S) - 1)]
            if self._nobody_since is None and not any(other.at_work for other in self._couriers):
                self._nobody_since = now
        self._news.set()

    # ------------------------------------------------------------ the end

    def abandon(self) -> None:
        """From now on run nothing; whoever waits is told at once. `close` is still to be called."""
        self._errands.close()
        self._news.set()

    def _stop(self) -> None:
        self.abandon()
        self._tender.join()
        with self._lock:
            couriers = list(self._couriers)
        for courier in couriers:
            if not courier.begun:
                courier.interrupt()
        for courier in couriers:
            courier.join(_JOIN_S)
            courier.interrupt()

    def close(self) -> None:
        """End all actors and leave the cluster; nothing of ours runs there when it returns."""
        self._undo.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
