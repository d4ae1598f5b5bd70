"""What a grader process and its clients say to each other: pickled plain values over a `Line`.

Pickle runs code of whoever wrote it, so only this user can open a line: an inherited socket, or one in a folder of
this user alone with a key beside it.
"""

from __future__ import annotations

import os
import pickle
import socket
import threading
import traceback
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection

from lrcode.errors import LrcodeError
from lrcode.reward.interface import Machine, Setup
from lrcode.types import Prompt, Rollout, Task


@dataclass(frozen=True)
class Up:
    """The process to the one that started it: others can join now."""


@dataclass(frozen=True)
class Ready:
    """The answer to a `Setup`, a client's first message."""

    weights: Mapping[str, float]
    workers: int
    machine: Machine | None
    process: int
    """Its process id."""
    client: int
    """What it calls this client, see `UnderWay`."""


@dataclass(frozen=True)
class Ask:
    """One completion to grade."""

    number: int
    """The client's own, answered once."""
    task: Task
    prompt: Prompt
    completion: str
    alone: bool = False
    """Grade nothing else meanwhile: it may be what a process died of."""


@dataclass(frozen=True)
class Graded:
    """The answer to an `Ask`."""

    number: int
    rollout: Rollout


@dataclass(frozen=True)
class Failed:
    """The answer to an `Ask` that raised, or (number 0) to a set-up that did."""

    number: int
    error: Exception


@dataclass(frozen=True)
class Bye:
    """A client's last message; what it still waits for is dropped."""


@dataclass(frozen=True)
class Farewell:
    """The process's last message to a client."""

    ending: bool
    """That was the last client: the process ends, and the line with it."""


Message = Setup | Up | Ready | Ask | Graded | Failed | Bye | Farewell


class Line:
    """A connection that several threads may send on and one receives from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sending = threading.Lock()

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
