"""Standard input, output and error of one program as anonymous memory files, so that nobody must drain them.

The kernel caps them by the file-size limit that the program is started with; how much of them counts is decided here.
"""

from __future__ import annotations

import fcntl
import os
import tempfile
from types import TracebackType

from lrcode.errors import MachineError
from lrcode.run.vouchers import readable_once


def memory_file(content: bytes = b"") -> int:
    """A descriptor of an anonymous file, at its start.

    Raises:
        MachineError: there is no room for it.
    """
    try:
        descriptor = _anonymous()
        try:
            _fill(descriptor, content)
        except OSError:
            os.close(descriptor)
            raise
    except OSError as fault:
        raise MachineError(f"cannot hold {len(content)} bytes for a program: {fault.strerror}") from fault
    return descriptor


def _fill(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    if content:
        os.lseek(descriptor, 0, os.SEEK_SET)


def _nothing() -> int:
    try:
        return os.open(os.devnull, os.O_RDONLY)
    except OSError as fault:
        raise MachineError(f"cannot open {os.devnull}: {fault.strerror}") from fault


def _anonymous() -> int:
    if hasattr(os, "memfd_create"):
        return os.memfd_create("lrcode")
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())


class Capture:
    """What one program is given and what it writes; close it, or use it as a context."""

    def __init__(self, stdin: str, cap: int, once: str = "") -> None:
        """`once` is what stdin gives instead, and never again; `cap` is in bytes.

        Raises:
            MachineError: there is no room for it.
        """
        self._cap = cap
        self._open: list[int] = []
        try:
            # Some interpreters spin on an empty file that is no device.
            given = stdin.encode("utf-8", "replace")
            ready = readable_once(once.encode()) if once else memory_file(given) if given else _nothing()
            self.stdin = self._kept(ready)
            self.stdout = self._kept(memory_file())
            self.stderr = self._kept(memory_file())
            for descriptor in (self.stdout, self.stderr):
                # Two openings of /dev/stderr must not overwrite each other.
                fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_APPEND)
        except BaseException:
            self.close()
            raise

    def _kept(self, descriptor: int) -> int:
        self._open.append(descriptor)
        return descriptor

    def close(self) -> None:
        """Give back the descriptors."""
        while self._open:
            os.close(self._open.pop())

    def __enter__(self) -> Capture:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def flooded(self) -> bool:
        """Whether more than the cap was written to one of them."""
        return any(os.fstat(descriptor).st_size > self._cap for descriptor in (self.stdout, self.stderr))

    def text(self, descriptor: int) -> str:
        """What was written, up to the cap; what is no UTF-8 is replaced."""
        size = min(os.fstat(descriptor).st_size, self._cap)
        return os.pread(descriptor, size, 0).decode("utf-8", "replace") if size else ""
