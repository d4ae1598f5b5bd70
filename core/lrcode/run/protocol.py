"""What is said between us and a server: the same bytes as native/server.h. Sends nothing itself."""

from __future__ import annotations

import enum
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass

_REQUEST = struct.Struct("=6I2Q")
_REPLY = struct.Struct("=Ii3Q3I60s")
_HEAD = struct.Struct("=2I")
REPLY_BYTES = _REPLY.size
_RUN, _STOP, _FORK = 1, 2, 3


class Kind(enum.IntEnum):
    """What a reply is about."""

    READY = 1
    ENDED = 2
    FAULT = 3


class Wall(enum.IntFlag):
    """Layers that a server is asked for, and answers that it has."""

    LIMITS = 1
    """rlimits for each program."""
    USER = 2
    """A user id of its own for each program."""
    LANDLOCK = 4
    """Files by Landlock."""
    SECCOMP = 8
    """No sockets, no dangerous system calls."""
    GROUP = 16
    """No PID namespace: nobody leaves the program's process group or signals outside it."""
    SCOPE = 32
    """Signals and ptrace among the program's own processes only, by Landlock."""
    WRITES = 64
    """Neither Landlock nor a mount namespace: opening for writing is refused."""
    CLOCK = 128
    """No wall: programs are timed from the inside, for the benchmark."""


@dataclass(frozen=True)
class Reply:
    """What a server says."""

    kind: Kind
    status: int
    """Of ENDED: exit status, or minus the signal; of FAULT: the error number."""
    cpu_s: float
    """User and system time of the program and all that it started."""
    peak_bytes: int
    """Resident, of the largest of its processes."""
    inside_s: float
    """With CLOCK: from the opening of the program to the interpreter's exit; of FORK: all that it took."""
    faults: int
    """Page faults of all its processes."""
    walls: Wall
    """Of READY: those that stand."""
    tasks: int
    """Of READY: threads of the interpreter."""
    text: str
    """Of FAULT: what failed."""


def pack_run(user: int, cpu_s: int, processes: int, open_files: int, memory_bytes: int, file_bytes: int) -> bytes:
    """A request to run a program; `user` and `memory_bytes` may be 0, for the server's own and for no cap."""
    return _REQUEST.pack(_RUN, user, cpu_s, processes, open_files, 0, memory_bytes, file_bytes)


STOP = _REQUEST.pack(_STOP, *[0] * 7)
"""A request to kill the program that runs."""
FORK = _REQUEST.pack(_FORK, *[0] * 7)
"""A request to fork and exit, which tells the least that a program can cost."""


def read_reply(data: bytes) -> Reply:
    """The reply in one message.

    Raises:
        ValueError: it is none.
    """
    try:
        kind, status, cpu_us, peak, inside_us, faults, walls, tasks, text = _REPLY.unpack(data)
    except struct.error as error:
        raise ValueError(f"{len(data)} bytes are no reply") from error
    status = os.waitstatus_to_exitcode(status) if kind == Kind.ENDED else status
    said = text.partition(b"\0")[0].decode("utf-8", "replace")
    return Reply(Kind(kind), status, cpu_us / 1e6, peak, inside_us / 1e6, faults, Wall(walls), tasks, said)


def pack_files(files: Mapping[str, bytes]) -> bytes:
    """The archive of a job's files by name."""
    parts = []
    for name, content in files.items():
        path = name.encode("utf-8", "surrogateescape") + b"\0"
        parts += [_HEAD.pack(len(path), len(content)), path, content]
    return b"".join(parts)
