"""`ServedStart`: runs programs in fork servers, warm or cold, one for each that runs at the same time."""

from __future__ import annotations

import dataclasses
import math
import os
import random
import threading
import weakref
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from lrcode.errors import MachineError
from lrcode.facts import Facts, Limits
from lrcode.run import tree
from lrcode.run.capture import Capture, memory_file
from lrcode.run.child import PATIENCE_S, Finished, kill_survivors
from lrcode.run.command import fill_command, find_interpreter, find_profile, job_files
from lrcode.run.endings import FILES_OF_A_PROGRAM, Tree
from lrcode.run.house import House, Plan, ServerKind, build_house
from lrcode.run.place import used_bytes
from lrcode.run.protocol import Kind, pack_files, pack_run
from lrcode.run.start import ColdStart, Start
from lrcode.run.ways import OPEN_FILES, Way
from lrcode.types import Job

_PROGRAMS = 20_000
"""A server is replaced after so many."""
_GROWTH_BYTES = 64 << 20
"""And where it grew by so much, which is looked at now and then."""
_LOOK_EVERY = 256
_IDLE_KEYS = 8
"""Kinds of servers (profile, name of the main file) that wait for programs at the same time."""


class ServedChild:
    """A program that runs in a server."""

    def __init__(self, house: House, most_bytes: int) -> None:
        """`most_bytes`: what it may write in all, where no box caps that."""
        server = house.server
        self.pid = server.pid
        self.began = server.asked
        self.place = house.place
        self._outside, self._most_bytes = house.outside, most_bytes
        self.layers = server.walls
        """What the server put around it."""
        self.finished: Finished | None = None
        self.inside_s = 0.0
        """Where its server has a clock: from the opening of the program to the interpreter's exit."""
        self.broken = False
        """The server is dead or cannot be relied on."""
        self._server = server
        self._group = house.group
        self._kills = self._group.kills() if self._group else 0

    def wait(self, seconds: float) -> Finished | None:
        """How it ended, None where it has not within that time.

        Raises:
            MachineError: the server is dead, or the program could not be started.
        """
        if self.finished is None:
            self.broken = True
            reply = self._server.wait(seconds)
            if reply is not None and reply.kind == Kind.FAULT:
                raise MachineError(f"a program could not be started: {reply.text}")
            self.broken = False
            if reply is not None:
                self.inside_s = reply.inside_s
                self.finished = Finished(reply.status, reply.cpu_s, reply.peak_bytes, self._ran_out())
        return self.finished

    def _ran_out(self) -> bool:
        return self._group is not None and self._group.kills() > self._kills

    def kill(self) -> Finished:
        """Kill it if it still runs, and say how it ended."""
        if self.finished is None:
            self._server.stop()
        finished = self.wait(PATIENCE_S)
        if finished is None:
            self.broken = True
            raise MachineError("a program does not end although it was killed")
        return finished

    def look(self) -> Tree:
        """One look at all its processes."""
        seen = tree.look_below(self.pid)
        if self._outside is None:
            return dataclasses.replace(seen, file_bytes=self._server.used_bytes())
        return dataclasses.replace(seen, file_bytes=used_bytes(self._outside, self._most_bytes))


class ServedStart:
    """Servers of one language, by what they are started with; safe to use from several threads."""

    def __init__(self, facts: Facts, way: Way, kind: ServerKind, before: tuple[str, ...] = ()) -> None:
        """`before` are words put before the command, which then is their argument."""
        self._facts = facts
        self._way = way
        self._kind = kind
        self._before = before
        self._lock = threading.Lock()
        self._idle: OrderedDict[tuple[str, str, int], list[House]] = OrderedDict()
        self._closed = False
        self._owner = os.getpid()
        # Also where nobody closes it: when it is forgotten, and when we end.
        self._finalizer = weakref.finalize(self, _close_idle, self._owner, self._idle)

    @contextmanager
    def start(self, job: Job, limits: Limits, capture: Capture) -> Iterator[ServedChild]:
        """A context in which the program runs; at its end nothing of it is left.

        Raises:
            InterpreterMissing: the interpreter is not installed.
            MachineError: the server cannot be started, or died.
        """
        house = self._asked(job, limits, capture)
        child = ServedChild(house, FILES_OF_A_PROGRAM * limits.file_bytes)
        try:
            try:
                yield child
            finally:
                if not child.broken:
                    child.kill()
        finally:
            if not child.broken and not house.is_worn(_PROGRAMS, _GROWTH_BYTES, _LOOK_EVERY):
                self._give_back(job, limits, house)
            else:
                house.close()
                self._sweep(house)

    def fork_s(self, job: Job, limits: Limits, times: int) -> list[float]:
        """Seconds that bare forks of the server that would run the job take, each up to its child's end."""
        house, _ = self._borrow(job, limits)
        try:
            return [house.server.fork_s() for _ in range(times)]
        finally:
            self._give_back(job, limits, house)

    def size_bytes(self) -> int:
        """Resident bytes of the servers that wait."""
        with self._lock:
            return sum(tree.resident_bytes(house.server.pid) for houses in self._idle.values() for house in houses)

    def _asked(self, job: Job, limits: Limits, capture: Capture) -> House:
        """A server that has begun to run the job; one that died while it was idle is replaced."""
        user = (1 << 20) + random.getrandbits(30) if self._way.drop else 0
        archive = memory_file(pack_files(job_files(job)))
        try:
            while True:
                house, fresh = self._borrow(job, limits)
                house.user = user
                if house.server.ask(self._request(user, limits, house), capture, archive):
                    return house
                house.close()
                if fresh:
                    raise MachineError(f"a server died before its first program: {house.server.said()}")
        finally:
            os.close(archive)

    def _request(self, user: int, limits: Limits, house: House) -> bytes:
        capped = self._facts.memory_cap == "address_space"
        # Without a user id or namespace of its own, the kernel counts all that the user runs.
        others = 0 if user else 1 if self._way.box else tree.tasks_of_machine()
        return pack_run(
            user=user,
            cpu_s=math.ceil(limits.cpu_s) + 1,
            processes=others + limits.processes,
            open_files=OPEN_FILES,
            memory_bytes=limits.memory_bytes if capped else 0,
            file_bytes=max(limits.file_bytes, limits.output_bytes + 1),
        )

    def _borrow(self, job: Job, limits: Limits) -> tuple[House, bool]:
        if self._owner != os.getpid():  # we are a fork, and the servers are our parent's
            self._owner, self._lock, self._idle = os.getpid(), threading.Lock(), OrderedDict()
        with self._lock:
            waiting = self._idle.get(_key(job, limits))
            if waiting:
                return waiting.pop(), False
        return self._build(job, limits), True

    def _give_back(self, job: Job, limits: Limits, house: House) -> None:
        dropped: list[House] = []
        with self._lock:
            if self._closed:
                dropped = [house]
            else:
                key = _key(job, limits)
                self._idle.setdefault(key, []).append(house)
                self._idle.move_to_end(key)
                if len(self._idle) > _IDLE_KEYS:
                    dropped = self._idle.popitem(last=False)[1]
        for old in dropped:
            old.close()

    def _build(self, job: Job, limits: Limits) -> House:
        interpreter = find_interpreter(self._facts)
        profile = find_profile(self._facts, job.profile)

        def words(main: str) -> list[str]:
            return [interpreter, *fill_command(self._facts.command[1:], main, profile)]

        grouped = self._facts.memory_cap == "cgroup"
        return build_house(self._way, Plan(self._kind, self._before, words, job.main, grouped), limits)

    def _sweep(self, house: House) -> None:
        if self._way.box is None:
            kill_survivors(house.place, house.user or None)

    def close(self) -> None:
        """End all servers; those that run a program end after it."""
        with self._lock:
            self._closed = True
            idle = [house for houses in self._idle.values() for house in houses]
            self._idle.clear()
        for house in idle:
            with suppress(MachineError):
                house.close()


def _close_idle(owner: int, idle: OrderedDict[tuple[str, str, int], list[House]]) -> None:
    if owner != os.getpid():
        return
    while idle:
        for house in idle.popitem()[1]:
            with suppress(MachineError):
                house.close()


def cold_start(facts: Facts, way: Way, before: tuple[str, ...] = ()) -> Start:
    """The cold start of a way."""
    return ServedStart(facts, way, "cold", before) if way.served else ColdStart(facts, way, before)


def _key(job: Job, limits: Limits) -> tuple[str, str, int]:
    return job.profile, job.main, limits.file_bytes
