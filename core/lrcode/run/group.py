"""A memory cgroup around one server, where this machine lets us make one (v1, or v2 with a delegated controller)."""

from __future__ import annotations

import functools
import itertools
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lrcode.run import tree

_NUMBER = itertools.count()
_LIMITS = ("memory.limit_in_bytes", "memory.max")
"""By version."""
_EVENTS = ("memory.oom_control", "memory.events")


@dataclass(frozen=True)
class Group:
    """A cgroup of ours; every program of its server is in it."""

    path: Path
    version: int
    """1 or 2."""

    def hold(self, pid: int, most_bytes: int) -> None:
        """Put a process and all that it will start into it, with a cap on what they have together.

        Raises:
            OSError: the kernel refuses.
        """
        (self.path / _LIMITS[self.version - 1]).write_text(str(most_bytes))
        (self.path / "cgroup.procs").write_text(str(pid))

    def kills(self) -> int:
        """How many processes the kernel killed in it for want of memory."""
        for line in (self.path / _EVENTS[self.version - 1]).read_text().splitlines():
            if line.startswith("oom_kill "):
                return int(line.split()[1])
        return 0

    def remove(self) -> None:
        """Remove it; its processes must have ended."""
        for _ in range(50):
            try:
                self.path.rmdir()
            except FileNotFoundError:
                return
            except OSError:  # the kernel has not quite let go of the last one
                time.sleep(0.002)
            else:
                return


def new_group() -> Group | None:
    """A new empty one, None where there is none to be had."""
    found = _base()
    if found is None:
        return None
    base, version = found
    _sweep(base)
    group = Group(base / f"lrcode-{os.getpid()}-{next(_NUMBER)}", version)
    try:
        group.path.mkdir()
    except OSError:
        return None
    return group


def _sweep(base: Path) -> None:
    """Of a maker that died; the kernel refuses to remove what is in use."""
    for path in base.glob("lrcode-*-*"):
        if not tree.name(int(path.name.split("-")[1])):
            with suppress(OSError):
                path.rmdir()


@functools.cache
def _base() -> tuple[Path, int] | None:
    """Where cgroups with a memory cap can be made, found by making one; and the version."""
    for base, version in _candidates():
        group = Group(base / f"lrcode-{os.getpid()}-try", version)
        try:
            group.path.mkdir()
        except OSError:
            continue
        try:
            (group.path / _LIMITS[version - 1]).write_text(str(1 << 30))
        except OSError:
            continue
        finally:
            group.remove()
        return base, version
    return None


def _candidates() -> Iterator[tuple[Path, int]]:
    try:
        mounts = [line.split() for line in Path("/proc/self/mountinfo").read_text().splitlines()]
        own = dict(line.split(":", 2)[1:] for line in Path("/proc/self/cgroup").read_text().splitlines())
    except OSError:
        return
    for words in mounts:
        kind, options = words[words.index("-") + 1], words[-1].split(",")
        if kind == "cgroup" and "memory" in options:
            yield _below(words, own.get("memory", "/")), 1
        elif kind == "cgroup2":
            here = _below(words, own.get("", "/"))
            yield from ((base, 2) for base in (here, here.parent))


def _below(mount: list[str], own: str) -> Path:
    """Our own group's directory: a mount may show a part of the hierarchy only."""
    return Path(mount[4]) / os.path.relpath(own, mount[3]).lstrip("./")
