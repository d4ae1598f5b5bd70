"""The grader process, `python -m lrcode.reward.service HOME FD`: owns runners, languages and expected answers.

It serves the ranks of a node at once and ends with the last of them. Starting it and finding it is `launch`'s.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener
from pathlib import Path

from lrcode.errors import MachineError
from lrcode.reward import open_here
from lrcode.reward.grader import Grader
from lrcode.reward.guest import Guest
from lrcode.reward.home import Home, sweep_homes
from lrcode.reward.interface import Setup
from lrcode.reward.line import Line
from lrcode.reward.messages import Up
from lrcode.reward.underway import UnderWay
from lrcode.run import tree
from lrcode.run.gate import Gate

_PAUSE_S = 0.05
_SWITCH_S = 0.0005


class Service:
    """Clients and their graders."""

    def __init__(self, under_way: UnderWay) -> None:
        self.under_way = under_way
        self.gate = Gate()
        """Where a completion that may have killed a process is graded with no other."""
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._clients: set[Guest] = set()
        self._opening = threading.Lock()
        self._graders: dict[Setup, Grader] = {}
        self.ended = threading.Event()
        """Set when the last client has gone."""

    def join(self, line: Line) -> None:
        """Serve a new client in a thread of its own; one that comes after the end is turned away."""
        client = Guest(next(self._numbers), line, self)
        with self._lock:
            if self.ended.is_set():
                line.hang_up()
                return
            self._clients.add(client)
        threading.Thread(target=client.serve, name="lrcode-client", daemon=True).start()

    def leave(self, client: Guest) -> bool:
        """A client has gone; whether it was the last one."""
        with self._lock:
            self._clients.discard(client)
            if not self._clients:
                self.ended.set()
            return not self._clients

    def grader(self, setup: Setup) -> Grader:
        """The grader for a set-up, made where no client asked for it before; raises as `open_grader` does."""
        with self._opening:
            if setup not in self._graders:
                # Each client limits itself: here one must not wait for another's room.
                self._graders[setup] = open_here(setup, ahead=sys.maxsize)
            return self._graders[setup]

    def close(self) -> None:
        """End all graders, killing what runs; whoever is still a client is to ask another process."""
        with self._lock:
            clients = list(self._clients)
        for client in clients:
            client.hang_up()
        done = threading.Event()
        with self._opening:
            graders = list(self._graders.values())
        for grader in graders:
            grader.abandon()
        killer = threading.Thread(target=_kill_children, args=(done,))
        killer.start()
        try:
            for grader in graders:
                grader.close()
        finally:
            done.set()
            killer.join()


def _kill_children(done: threading.Event) -> None:
    # Every child runs a program, or serves some, that nobody waits for any more.
    while not done.wait(_PAUSE_S):
        for child in tree.children(os.getpid()):
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)


def _accept(listener: Listener, service: Service) -> None:
    while not service.ended.is_set():
        try:
            service.join(Line(listener.accept()))
        except (AuthenticationError, EOFError, OSError):
            # A client that died or does not know the key; or no descriptor is left, which may pass.
            service.ended.wait(_PAUSE_S)


def main(path: str, descriptor: str) -> int:
    """Serve until the last client has gone."""
    # Not ignored, as what we start would inherit that; a handler is undone when a program begins.
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    # Our threads wait for programs and each other; whoever is woken must not wait 5 ms more for Python's lock.
    sys.setswitchinterval(_SWITCH_S)
    first = Connection(int(descriptor))
    os.set_inheritable(first.fileno(), False)
    home, line = Home(Path(path)), Line(first)
    try:
        held = home.claim()
    except MachineError:
        return 1
    service = Service(UnderWay(home.under_way(os.getpid())))
    try:
        key = home.new_key()
        with Listener(str(home.socket), "AF_UNIX", backlog=64, authkey=key) as listener:
            with suppress(OSError):
                line.send(Up())
            service.join(line)
            threading.Thread(target=_accept, args=(listener, service), name="lrcode-door", daemon=True).start()
            sweep_homes()
            service.ended.wait()
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        service.ended.set()
        service.close()
        home.remove()
        os.close(held)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
