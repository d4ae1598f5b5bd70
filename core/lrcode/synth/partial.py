"""A file that grows line by line and gets its name when it is whole, so that an interrupted run loses nothing.

What its lines mean, and which of them another run may go on from, is the caller's.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lrcode.errors import RunDirError


def partial_of(out: Path) -> Path:
    """Where `out` grows.

    Raises:
        RunDirError: `out` exists already, or there is no folder to make it in.
    """
    if out.exists():
        raise RunDirError(f"{out} exists already; choose another file or delete it")
    if not out.absolute().parent.is_dir():
        raise RunDirError(f"{out} cannot be made: there is no folder {out.absolute().parent}; make it first")
    return out.with_name(f"{out.name}.partial")


def cut_off_torn_line(partial: Path) -> bool:
    """Whether the file holds whole lines; a last one that is torn is cut off."""
    if not partial.exists():
        return False
    data = partial.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        keep(partial, whole)
    return whole > 0


def keep(partial: Path, size: int) -> None:
    """Cut a file off after so many bytes."""
    with partial.open("r+b") as file:
        file.truncate(size)


@contextmanager
def appending(partial: Path) -> Iterator[Callable[[str], None]]:
    """Writes text at the file's end; all of it is the system's before the call returns.

    Raises:
        RunDirError: it cannot be written; what is in it stays.
    """
    try:
        with partial.open("ab", buffering=0) as file:

            def write(text: str) -> None:
                left = memoryview(text.encode())
                while left:
                    left = left[file.write(left) :]

            yield write
            os.fsync(file.fileno())
    except OSError as error:
        raise RunDirError(
            f"{partial} cannot be written: {error.strerror}; what was made so far stays in it, and the same command "
            "goes on from there"
        ) from error
