"""Builds what a server lives in: a box or a private directory, its words, and what it may read."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from lrcode.errors import MachineError
from lrcode.facts import Limits
from lrcode.run import tree
from lrcode.run.capture import memory_file
from lrcode.run.command import places_needed
from lrcode.run.group import Group, new_group
from lrcode.run.native import Native, find_native
from lrcode.run.place import copies_of, new_directory, remove
from lrcode.run.protocol import Wall
from lrcode.run.server import Server
from lrcode.run.start import environment, unseen
from lrcode.run.ways import JOB, TOOLS, Way, box_words, shown_by_system, shown_paths

_PRELOAD, _LAUNCH = f"{TOOLS}/warm.so", f"{TOOLS}/launch"
_BOUND = ("--setenv", "LD_BIND_NOW", "1")
"""What is looked up once in the server need not be looked up, page by page, in each program."""
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
ServerKind: TypeAlias = Literal["warm", "cold"]
"""Whether programs are forks of a started interpreter, or start it anew."""


_TOOLS: set[Path] = set()
"""Places that have copies beside them."""


@dataclass
class House:
    """A server and the place that its programs see as theirs."""

    server: Server
    place: Path
    """Of the programs, as they see it."""
    outside: Path | None = None
    """The same place where it lies in our file system."""
    group: Group | None = None
    """Caps the memory of its programs, where that was asked for and can be had."""
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
        if self.group is not None:
            self.group.remove()
        if self.outside is not None:
            _clear(self.outside)


@dataclass(frozen=True)
class Plan:
    """What a server is to be."""

    kind: ServerKind
    before: tuple[str, ...]
    """Words put before the command."""
    words: Callable[[str], list[str]]
    """The interpreter's command, given the path of the program."""
    main: str
    """Name of the program's file."""
    grouped: bool = False
    """Its programs' memory is to be capped by a cgroup."""

    def command(self, path: str, launch: str) -> list[str]:
        """All words; `launch` is where the cold server lies."""
        words = [*self.before, *self.words(path)]
        return words if self.kind == "warm" else [launch, *words]


def build_house(way: Way, plan: Plan, limits: Limits) -> House:
    """Start a server.

    Raises:
        MachineError: it does not start, or never opens the program's path.
    """
    native = find_native()
    if native is None:
        raise MachineError("the parts in C are not built")
    house = _boxed(way, plan, native, limits) if way.box else _bare(way, plan, native)
    house.size = tree.resident_bytes(house.server.pid)
    if plan.grouped:
        house.group = _held(house, limits)
    return house


def _held(house: House, limits: Limits) -> Group | None:
    """A program shares the server's pages and has its limit besides; without a cgroup its resident size is watched."""
    group = new_group()
    try:
        if group is not None:
            group.hold(house.server.pid, house.size + limits.memory_bytes)
    except OSError:
        assert group is not None
        group.remove()
        return None
    return group


def _boxed(way: Way, plan: Plan, native: Native, limits: Limits) -> House:
    path = f"{JOB}/{plan.main}"
    words = plan.words(path)
    folders, singles = places_needed(words[0], words)
    warm = plan.kind == "warm"
    tool, setting = (native.preload, ["--setenv", "LD_PRELOAD", _PRELOAD, *_BOUND]) if warm else (native.launch, [])
    contents = {path: b"", f"{TOOLS}/{tool.name}": tool.read_bytes(), **unseen(singles, folders)}
    with ExitStack() as stack:
        files = {name: _opened(stack, content) for name, content in contents.items()}
        hidden = [folder for folder in folders if not shown_by_system(folder)]
        *box, end = box_words(way, limits, hidden, files, room=0)
        command = [*box, *setting, end, *plan.command(path, _LAUNCH)]
        given = _environment(JOB, path, "/", way.layers)
        return House(Server(command, given, "/", list(files.values())), Path(JOB))


def _bare(way: Way, plan: Plan, native: Native) -> House:
    place = new_directory()
    try:
        path = place / plan.main
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        words = plan.words(str(path))
        needed = [str(p) for some in places_needed(words[0], words) for p in some if p != path]
        _TOOLS.update([place] if way.drop else [])
        copies = copies_of([*needed, str(native.probe)], _tools(place)) if way.drop else {}
        command = [copies.get(word, word) for word in plan.command(str(path), str(native.launch))]
        read = [*shown_paths(), *_DEVICES, *_KERNEL, *needed, *copies.values()]
        given = _environment(str(place), str(path), ":".join(read), way.layers | Wall.GROUP)
        given |= {"LD_PRELOAD": str(native.preload), "LD_BIND_NOW": "1"} if plan.kind == "warm" else {}
        return House(Server(command, given, str(place)), place, outside=place)
    except OSError as fault:
        _clear(place)
        raise MachineError(f"cannot write a program's directory {place}: {fault.strerror}; make room there") from fault
    except BaseException:
        _clear(place)
        raise


def _tools(place: Path) -> Path:
    """Where copies lie of what programs of another user could not read."""
    return Path(f"{place}-tools")


def _clear(place: Path) -> None:
    remove(place)
    if place in _TOOLS:
        _TOOLS.discard(place)
        remove(_tools(place))


@atexit.register
def _clear_all() -> None:
    """Of runners that nobody closed: their servers remove their places themselves."""
    while _TOOLS:
        remove(_tools(_TOOLS.pop()))


def _environment(place: str, main: str, read: str, walls: Wall) -> dict[str, str]:
    settings = {"LRCODE_MAIN": main, "LRCODE_PLACE": place, "LRCODE_READ": read, "LRCODE_WALLS": str(int(walls))}
    return {**environment(place), **settings}


def _opened(stack: ExitStack, content: bytes) -> int:
    descriptor = memory_file(content)
    stack.callback(os.close, descriptor)
    return descriptor
