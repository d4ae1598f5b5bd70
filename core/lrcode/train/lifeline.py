"""Tells a rank at once that another one is gone, also while it waits for it inside a library.

Rank 0 holds a connection to each of the others, and the kernel closes those of a killed process. What ranks say to each
other while all live is `ranks`'s.
"""

from __future__ import annotations

import hmac
import os
import secrets
import selectors
import socket
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from lrcode.errors import LrcodeError, RankLost
from lrcode.train import ranks

DONE, FAILED = b"d", b"f"
"""Last words: all is well; an error ends this rank, which tells of it itself."""
GRACE_S = 15.0
"""A main thread that has not come back by then waits in a library for the lost rank: the process ends without it.

Below the 30 s after which torchrun kills the others, so that a message is still told."""
MEET_S = 120.0
"""Longest wait for the other ranks at the beginning."""
EXIT = 3
"""The command line's exit code for a machine that failed."""


class Lifeline:
    """One rank's; made by all ranks together."""

    def __init__(self, out: Path) -> None:
        """Args: out: the run directory, for the message.

        Raises:
            RankLost: the ranks cannot reach each other.
        """
        self._out, self._lost = out, RankLost()
        self._who = ranks.gather(f"rank {ranks.rank()} of {ranks.world()} ({socket.gethostname()}, pid {os.getpid()})")
        self._found, self._left = Event(), Event()
        try:
            self._peers = _listen() if ranks.main() else {0: _call()}
        except OSError as error:
            address = os.environ.get("MASTER_ADDR", "?")
            raise RankLost(f"{self._who[ranks.rank()]}: no connection with rank 0 at {address}: {error}") from error
        self._thread = Thread(target=self._watch, name="lifeline", daemon=True)
        self._thread.start()

    def blame(self, error: BaseException) -> RankLost | None:
        """The loss of another rank, if that may be what `error` came of: a library raises one of its own for it."""
        if not isinstance(error, LrcodeError) and not ranks.is_common(error):
            self._found.wait(1.0)
        self._left.set()
        return self._lost if self._found.is_set() else None

    def leave(self, *, failed: bool) -> None:
        """Say the last word; after a common end wait for the others', so that no launcher kills one that is writing."""
        if failed:
            self._left.set()
        for connection in self._peers.values():
            with suppress(OSError):
                connection.sendall(FAILED if failed else DONE)
                if failed:
                    connection.shutdown(socket.SHUT_RDWR)
        self._thread.join(5.0 if failed else None)

    def _watch(self) -> None:
        with selectors.DefaultSelector() as waiting:
            for peer, connection in self._peers.items():
                waiting.register(connection, selectors.EVENT_READ, peer)
            while waiting.get_map():
                for key, _ in waiting.select():
                    waiting.unregister(key.fileobj)
                    said = _heard(self._peers[key.data])
                    if said != DONE:
                        return None if self._left.is_set() else self._end(key.data, said)
        return None

    def _end(self, peer: int, said: bytes) -> None:
        how = "ended with an error" if said == FAILED else "is gone: killed, out of memory, or its machine lost"
        self._lost = RankLost(
            f"{self._who[peer]} {how}; the checkpoints in {self._out} are whole: go on, with as many ranks or another "
            f"number, by `lrcode train --resume {self._out}`"
        )
        # Whoever failed tells of it himself; of one that was killed rank 0 tells, and of rank 0 one on each machine.
        if said == FAILED or not (ranks.main() or ranks.rank() == 1 or ranks.local_rank() == 0):
            ranks.common(self._lost)
        self._found.set()
        if not self._left.wait(GRACE_S):
            if ranks.told_here(self._lost):
                print(f"lrcode: {self._lost}", file=sys.stderr, flush=True)
            os._exit(EXIT)


def _listen() -> dict[int, socket.socket]:
    dual = socket.has_dualstack_ipv6()
    family = socket.AF_INET6 if dual else socket.AF_INET
    found: dict[int, socket.socket] = {}
    with socket.create_server(("", 0), family=family, dualstack_ipv6=dual, backlog=ranks.world()) as server:
        key = secrets.token_bytes(16)
        ranks.gather((server.getsockname()[1], key))
        server.settimeout(MEET_S)
        while len(found) < ranks.world() - 1:
            connection, _ = server.accept()
            connection.settimeout(MEET_S)
            said = connection.recv(len(key) + 4, socket.MSG_WAITALL)
            if hmac.compare_digest(said[:-4], key):
                found[int.from_bytes(said[-4:], "big")] = _held(connection)
            else:
                connection.close()
    return found


def _call() -> socket.socket:
    port, key = ranks.gather((0, b""))[0]
    alone = ranks.local_world() == ranks.world()
    connection = socket.create_connection(("127.0.0.1" if alone else os.environ["MASTER_ADDR"], port), timeout=MEET_S)
    connection.sendall(key + ranks.rank().to_bytes(4, "big"))
    return _held(connection)


def _held(connection: socket.socket) -> socket.socket:
    """For as long as a run lasts; a machine that has lost its power closes nothing, and is asked."""
    connection.settimeout(None)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, name):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return connection


def _heard(connection: socket.socket) -> bytes:
    try:
        return connection.recv(1)
    except OSError:
        return b""
