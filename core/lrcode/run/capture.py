"""Standard input, output and error of one program as anonymous memory files, so that nobody must drain them.

The kernel caps them by the file-size limit that the program is started with; how much of them counts is decided here.
"""

from __future__ import annotations

import fcntl
import os
import tempfile
from contextlib import ExitStack
from types import TracebackType

from lrcode.errors import MachineError


def memory_file(content: bytes = b"") -> int:
    """A descriptor of an anonymous file, at its start.

    Raises:
        MachineError: there is no room for it.
    """
    try:
        descriptor = _anonymous()
        try:
            with open(os.dup(descriptor), "wb") as file:
                file.write(content)
            os.lseek(descriptor, 0, os.SEEK_SET)
        except OSError:
            os.close(descriptor)
            raise
    except OSError as fault:
        raise MachineError(f"cannot hold {len(content)} bytes for a program: {fault.strerror}") from fault
    return descriptor


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

    def __init__(self, stdin: str, cap: int) -> None:
        self._cap = cap
        with ExitStack() as undo:
            # Some interpreters spin on an empty file that is no device.
            given = stdin.encode("utf-8", "replace")
            self.stdin = memory_file(given) if given else _nothing()
            undo.callback(os.close, self.stdin)
            self.stdout = memory_file()
            undo.callback(os.close, self.stdout)
            self.stderr = memory_file()
            undo.callback(os.close, self.stderr)
            for descriptor in (self.stdout, self.stderr):
                # Two openings of /dev/stderr must not overwrite each other.
                fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_APPEND)
            self._close = undo.pop_all()

    def __enter__(self) -> Capture:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close.close()

    def flooded(self) -> bool:
        """Whether more than the cap was written to one of them."""
        return any(os.fstat(descriptor).st_size > self._cap for descriptor in (self.stdout, self.stderr))

    def text(self, descriptor: int) -> str:
        """What was written, up to the cap; what is no UTF-8 is replaced."""
        return os.pread(descriptor, self._cap, 0).decode("utf-8", "replace")
