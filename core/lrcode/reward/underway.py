"""What a grader process is grading at this moment, in a file that outlives it: so it is known what it died of."""

from __future__ import annotations

import os
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SLOT = struct.Struct("=QQ")
"""Client and number of a completion; zeros: nothing."""


class UnderWay:
    """The process's side; safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        self._lock = threading.Lock()
        self._free: list[int] = []
        self._slots = 0

    @contextmanager
    def grading(self, client: int, number: int) -> Iterator[None]:
        """Inside, that completion of that client is written down."""
        with self._lock:
            if not self._free:
                self._free.append(self._slots)
                self._slots += 1
            place = self._free.pop() * _SLOT.size
        os.pwrite(self._file, _SLOT.pack(client, number), place)
        try:
            yield
        finally:
            os.pwrite(self._file, _SLOT.pack(0, 0), place)
            with self._lock:
                self._free.append(place // _SLOT.size)


def left_under_way(path: Path, client: int) -> set[int]:
    """Numbers of the completions of a client that a process was grading when it died."""
    try:
        content = path.read_bytes()
    except OSError:
        return set()
    whole = content[: len(content) // _SLOT.size * _SLOT.size]
    return {number for owner, number in _SLOT.iter_unpack(whole) if owner == client}
