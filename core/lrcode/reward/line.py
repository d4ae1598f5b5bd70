"""`Line`: what a grader process and a client send their messages over; what these mean is in `messages`.

Pickle runs code of whoever wrote it, so only this user can open a line: an inherited socket, or one in a folder of
this user alone with a key beside it.
"""

from __future__ import annotations

import os
import pickle
import select
import socket
import threading
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from weakref import WeakSet

from lrcode.errors import LrcodeError
from lrcode.reward.messages import Failed, Graded, Message

_SMALL = 16 << 10
"""Bytes of a message that a socket takes at once where it says that it takes any."""
_LINES: WeakSet[Line] = WeakSet()


def _close_lines() -> None:
    for line in list(_LINES):
        line.close()


# A fork of a client, as a loader of data is, must not keep the line of a client that died.
os.register_at_fork(after_in_child=_close_lines)


class Line:
    """A connection that several threads may send on and one receives from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        _LINES.add(self)
        self._sending = threading.Lock()
        self._room = select.poll()
        self._room.register(connection, select.POLLOUT)

    def send(self, message: Message) -> None:
        """Send a message.

        Raises:
            OSError: nobody listens any more.
        """
        self.send_packed(pack(message))

    def send_packed(self, message: bytes) -> None:
        """Send what `pack` gave; raises as `send` does."""
        with self._sending:
            self._connection.send_bytes(message)

    def offer(self, message: bytes) -> bool:
        """Send what `pack` gave if that needs no waiting; whether it was sent. Raises as `send` does."""
        if len(message) > _SMALL or not self._sending.acquire(blocking=False):
            return False
        try:
            if not self._room.poll(0):
                return False
            self._connection.send_bytes(message)
        finally:
            self._sending.release()
        return True

    def receive(self) -> Message:
        """The next message.

        Raises:
            EOFError, OSError: the other side has gone.
        """
        message: Message = pickle.loads(self._connection.recv_bytes())
        return message

    def hang_up(self) -> None:
        """End the line for both sides; whoever waits on it sees its end. The descriptor stays until `close`."""
        with suppress(OSError), socket.socket(fileno=os.dup(self._connection.fileno())) as end:
            end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the descriptor back; nobody may be using the line."""
        self._connection.close()


def pack(message: Message) -> bytes:
    """The message as bytes; an answer that cannot travel becomes the error that says so."""
    try:
        return pickle.dumps(message)
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        if isinstance(message, Graded | Failed):
            return pickle.dumps(Failed(message.number, RuntimeError(f"a rollout cannot be sent: {error}")))
        raise


def plain(error: BaseException) -> Exception:
    """An error that can travel: one of ours as it is, a bug of ours or of a plugin's as its traceback."""
    if isinstance(error, LrcodeError) and type(error).__module__ == LrcodeError.__module__:
        return error
    return RuntimeError("in the grader process:\n" + "".join(traceback.format_exception(error)).rstrip())
