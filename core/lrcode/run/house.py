"""Builds what a server lives in: a box or a private directory, its words, and what it may read."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from lrcode.errors import MachineError
from lrcode.facts import Limits
from lrcode.run import tree
from lrcode.run.capture import memory_file
from lrcode.run.command import places_needed
from lrcode.run.native import Native, find_native
from lrcode.run.place import make_directory, remove
from lrcode.run.protocol import Wall
from lrcode.run.server import Server
from lrcode.run.start import environment, unseen
from lrcode.run.ways import JOB, TOOLS, Way, box_words, shown_by_system, shown_paths

_PRELOAD, _LAUNCH = f"{TOOLS}/warm.so", f"{TOOLS}/launch"
_DEVICES = (
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/random",
    "/dev/urandom",
    "/dev/fd",
    "/dev/stdin",
    "/dev/stdout",
)
_KERNEL = (
    *("/proc/self", "/proc/meminfo", "/proc/cpuinfo", "/proc/stat", "/proc/uptime", "/proc/loadavg", "/proc/version"),
    *("/proc/filesystems", "/proc/sys/vm", "/proc/sys/kernel", "/sys/devices/system/cpu"),
)
"""What interpreters read of the machine; of /proc only themselves."""


@dataclass
class House:
    """A server and the place that its programs see as theirs."""

    server: Server
    place: Path
    """Of the programs, as they see it."""
    outside: Path | None = None
    """The same place where it lies in our file system."""
    user: int = 0
    """User id of the program that runs, or ran last."""
    size: int = field(default=0)
    """Resident bytes when it was ready."""

    def is_worn(self, programs: int, growth: int, every: int) -> bool:
        """Whether it ran so many programs or grew so much that a new one is better."""
        if self.server.programs >= programs:
            return True
        return self.server.programs % every == 0 and tree.resident_bytes(self.server.pid) > self.size + growth

    def close(self) -> None:
        """End the server and remove its place."""
        self.server.close()
        if self.outside is not None:
            remove(self.outside)


def build_house(way: Way, kind: str, words: Callable[[str], list[str]], main: str, limits: Limits) -> House:
    """Start a server.

    Args:
        kind: `warm` or `cold`.
        words: the interpreter's command, given the path of the program.
        main: name of the program's file.

    Raises:
        MachineError: it does not start, or never opens the program's path.
    """
    native = find_native()
    if native is None:
        raise MachineError("the parts in C are not built")
    build = _boxed if way.box else _bare
    house = build(way, kind, native, words, main, limits)
    house.size = tree.resident_bytes(house.server.pid)
    return house


def _boxed(way: Way, kind: str, native: Native, words: Callable[[str], list[str]], main: str, limits: Limits) -> House:
    command = words(f"{JOB}/{main}")
    folders, singles = places_needed(command[0], command)
    contents = {f"{JOB}/{main}": b"", **unseen(singles, folders)}
    contents |= {_PRELOAD: native.preload.read_bytes()} if kind == "warm" else {_LAUNCH: native.launch.read_bytes()}
    given = _environment(JOB, f"{JOB}/{main}", "/", way.layers)
    command = command if kind == "warm" else [_LAUNCH, *command]
    with ExitStack() as stack:
        files = {path: _opened(stack, content) for path, content in contents.items()}
        hidden = [folder for folder in folders if not shown_by_system(folder)]
        box = box_words(way, limits, hidden, files, room=0)
        box[-1:-1] = ["--setenv", "LD_PRELOAD", _PRELOAD] if kind == "warm" else []
        server = Server([*box, *command], given, "/", list(files.values()))
    return House(server, Path(JOB))


def _bare(way: Way, kind: str, native: Native, words: Callable[[str], list[str]], main: str, limits: Limits) -> House:
    place = make_directory()
    try:
        (place / main).touch()
        command = words(f"{place}/{main}")
        folders, singles = places_needed(command[0], command)
        read = [*shown_paths(), *_DEVICES, *_KERNEL, *map(str, folders), *map(str, singles)]
        given = _environment(str(place), f"{place}/{main}", ":".join(read), way.layers | Wall.GROUP)
        given |= {"LD_PRELOAD": str(native.preload)} if kind == "warm" else {}
        command = command if kind == "warm" else [str(native.launch), *command]
        return House(Server(command, given, str(place)), place, outside=place)
    except BaseException:
        remove(place)
        raise


def _environment(place: str, main: str, read: str, walls: Wall) -> dict[str, str]:
    settings = {"LRCODE_MAIN": main, "LRCODE_PLACE": place, "LRCODE_READ": read, "LRCODE_WALLS": str(int(walls))}
    return {**environment(place), **settings}


def _opened(stack: ExitStack, content: bytes) -> int:
    descriptor = memory_file(content)
    stack.callback(os.close, descriptor)
    return descriptor
