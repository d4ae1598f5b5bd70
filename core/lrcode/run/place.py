"""Private directories of programs that run without a box (a box brings its own), made and removed for each.

They lie in memory where the machine offers that, and are swept where their maker died.
"""

from __future__ import annotations

import itertools
import os
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from lrcode.errors import MachineError

_NUMBER = itertools.count()
_LEFT: list[Path] = []
"""Could not be removed, as for want of descriptors; tried again before the next one is made."""
_BLOCK = 512
"""Bytes that even an empty file is counted as."""
_STALE_S = 3600
"""Containers may share /dev/shm but not process ids, so a maker that looks dead is not enough."""


def base_directory() -> Path:
    """Where private directories are made."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and os.access(memory, os.W_OK | os.X_OK) else Path(tempfile.gettempdir())


@contextmanager
def private_directory(files: Mapping[str, bytes], owner: int | None, base: Path | None = None) -> Iterator[Path]:
    """A new directory that holds the files and belongs to `owner` (None: to us), removed at the end.

    Raises:
        MachineError: it cannot be made or written.
    """
    with suppress(IndexError):  # another thread may take the last one
        while remove(_LEFT.pop()):
            pass
    place = None
    try:
        place = new_directory(base)
        try:
            for name, content in files.items():
                path = place / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            if owner is not None:
                for path in (place, *place.rglob("*")):
                    os.chown(path, owner, owner)
        except OSError as fault:
            raise _unwritable(place, fault) from fault
        yield place
    finally:
        if place is not None:
            remove(place)


def new_directory(base: Path | None = None) -> Path:
    """A new directory of ours.

    Raises:
        MachineError: it cannot be made.
    """
    try:
        return _make(base or base_directory())
    except OSError as fault:
        raise _unwritable(base or base_directory(), fault) from fault


def copies_of(files: Sequence[str], folder: Path) -> dict[str, str]:
    """Copies, by the original's path, of those files that other users cannot get at, as below somebody's home.

    The folder is made only where there is something to copy; neighbours stay neighbours in it.

    Raises:
        MachineError: a copy cannot be made.
    """
    closed = [Path(file) for file in files if os.path.isfile(file) and not _is_open_to_all(Path(file))]
    rooms = {parent: folder / str(number) for number, parent in enumerate(dict.fromkeys(f.parent for f in closed))}
    try:
        for made in (folder, *rooms.values()) if rooms else ():
            made.mkdir(exist_ok=True)
            made.chmod(0o755)
        copies = {str(file): Path(shutil.copyfile(file, rooms[file.parent] / file.name)) for file in closed}
        for copy in copies.values():
            copy.chmod(0o755)
    except OSError as fault:
        raise _unwritable(folder, fault) from fault
    return {file: str(copy) for file, copy in copies.items()}


def _is_open_to_all(file: Path) -> bool:
    ways = all(folder.stat().st_mode & stat.S_IXOTH for folder in file.resolve().parents)
    return ways and bool(file.stat().st_mode & stat.S_IROTH)


def _unwritable(place: Path, fault: OSError) -> MachineError:
    return MachineError(f"cannot write a program's directory {place}: {fault.strerror}; make room there")


def _make(base: Path) -> Path:
    while True:
        place = base / f"lrcode-{os.getpid()}-{next(_NUMBER)}"
        try:
            place.mkdir(mode=0o700)
        except FileExistsError:
            continue
        return place


def used_bytes(place: Path, enough: int) -> int:
    """Bytes of files below a directory, counted until there are `enough`; an entry counts as a block at least.

    More than enough are in a folder that cannot be listed, being closed to us or too deep: much could hide there.
    """
    total, waiting = 0, [str(place)]
    while waiting and total <= enough:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    total += _BLOCK
                    if _is_folder(entry):
                        waiting.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_blocks * 512
                    if total > enough:
                        break
        except (FileNotFoundError, NotADirectoryError):
            continue  # it went meanwhile
        except OSError:
            return enough + 1
    return total


def remove(place: Path) -> bool:
    """Remove a directory, however deep, also where a program closed it or put a link there; whether it is gone."""
    with suppress(OSError):
        if place.is_symlink():
            place.unlink()
        else:
            place.chmod(0o700)
            numbers = itertools.count()
            while sum(_flatten(place, Path(entry), numbers) for entry in os.scandir(place) if _is_folder(entry)):
                pass
    shutil.rmtree(place, ignore_errors=True)
    if os.path.lexists(place):
        _LEFT.append(place)
        return False
    return True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False)


def _flatten(place: Path, folder: Path, numbers: Iterator[int]) -> bool:
    """Empty a folder and lift the folders in it into `place`, so that no depth exhausts us; whether it is gone."""
    with suppress(OSError):
        folder.chmod(0o700)
        for entry in list(os.scandir(folder)):
            if _is_folder(entry):
                os.chmod(entry, 0o700)  # to move a folder is to write to it
                os.rename(entry, place / f".lifted-{secrets.token_hex(4)}-{next(numbers)}")
            else:
                os.unlink(entry)
        folder.rmdir()
        return True
    return False


def sweep(base: Path | None = None) -> list[Path]:
    """Remove directories whose maker is dead and that nobody touched for an hour; returns them."""
    swept = []
    for place in (base or base_directory()).glob("lrcode-*-*"):
        maker = place.name.split("-")[1]
        try:
            stale = place.is_dir() and time.time() - place.stat().st_mtime > _STALE_S
        except OSError:
            continue
        if stale and maker.isdigit() and not _alive(int(maker)):
            remove(place)
            swept.append(place)
    return swept


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
