"""Finds out by trying which walls hold on this machine: a small program, run each way, attempts to get out."""

from __future__ import annotations

import functools
import os
import secrets
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from lrcode.errors import MachineError, SandboxError
from lrcode.facts import Facts, Limits
from lrcode.run import Sandbox, tree
from lrcode.run.capture import Capture
from lrcode.run.native import find_native
from lrcode.run.protocol import Wall
from lrcode.run.served import ServedChild, cold_start
from lrcode.run.watch import watch
from lrcode.run.ways import Way, known_ways
from lrcode.types import File, Job

WALLS = {
    "network": "no network",
    "files": "no sight of files besides the interpreter's and its own",
    "signals": "no signal to processes besides its own",
    "survivors": "everything that it started is dead at its end",
    "privileges": "no privilege, and no way to one",
    "processes": "a cap on its processes",
    "memory": "a cap on its memory",
    "cpu": "a cap on its CPU time",
    "output": "a cap on what it writes",
}
"""What each wall promises of a program."""

_LIMITS = Limits(cpu_s=2, wall_s=3, memory_bytes=1 << 28, processes=8)
_SHELL = Facts(title="a shell", suffix=".sh", command=("sh", "{main}"))
# The forks come last: some shells try again for seconds before they give in.
_SCRIPT = """
cat /proc/self/status /proc/self/limits
while read -r name rest; do case $name in lo:) ;; *:) echo found network ;; esac; done < /proc/net/dev
test -r {canary} && echo found files
case $(stat -Lc %i /proc/self/ns/pid 2>&-) in "" | {space}) kill -0 {pid} && echo found signals ;; esac
echo tried
( n=0; while test $n -lt {tasks}; do sleep 9 & n=$((n + 1)); done; echo found processes )
"""


@dataclass(frozen=True)
class Walls:
    """Which promises about programs this machine keeps; the names are those of `WALLS`."""

    held: tuple[str, ...]
    missing: tuple[str, ...]
    way: str = ""
    """How programs are confined, for a person."""
    layers: tuple[str, ...] = ()
    """What stands around each program, for a person."""
    refused: tuple[str, ...] = ()
    """Stronger ways, each with why it does not work here."""


@functools.cache
def find_way(sandbox: Sandbox) -> tuple[Way, Walls]:
    """The strongest way that works here, and the walls that hold with it; tried once per process.

    Raises:
        SandboxError: `strict` was asked for and a wall does not hold, or nothing can be started at all.
    """
    faults: list[str] = []
    for way in known_ways(sandbox):
        try:
            walls = replace(_try_twice(way), refused=tuple(faults))
        except MachineError as fault:
            faults.append(f"{way}: {fault}")
            continue
        if sandbox == "strict" and walls.missing:
            raise SandboxError(_refusal(walls, faults))
        return way, walls
    raise SandboxError(f"no program can be started here: {'; '.join(faults)}")


def _try_twice(way: Way) -> Walls:
    """What killed a probe once, as when memory was short, is no reason to run behind fewer walls ever after."""
    try:
        return try_way(way)
    except MachineError:
        return try_way(way)


def _refusal(walls: Walls, faults: list[str]) -> str:
    tried = f" (tried {'; '.join(faults)})" if faults else ""
    return (
        f"sandbox=strict, but these walls do not hold here: {', '.join(walls.missing)}{tried}; install bubblewrap "
        "(`apt-get install bubblewrap`) and allow it namespaces, or run with --sandbox=default"
    )


def try_way(way: Way) -> Walls:
    """The walls that hold one way.

    Raises:
        MachineError: nothing can be started this way.
    """
    missing, layers = _try_calls(way) if way.served else _try_shell(way)
    held = tuple(name for name in WALLS if name not in missing)
    return Walls(held, tuple(name for name in WALLS if name in missing), str(way), layers)


_LAYERS = {
    Wall.USER: "user id per program",
    Wall.LIMITS: "rlimits",
    Wall.LANDLOCK: "Landlock for files",
    Wall.SCOPE: "Landlock for signals",
    Wall.SECCOMP: "seccomp",
    Wall.GROUP: "process group",
    Wall.WRITES: "seccomp against writing",
}


def _layers(way: Way, stand: Wall) -> tuple[str, ...]:
    """The namespaces of a way, and what its server says that stands."""
    spaces = ["namespaces"] if way.box else []
    spaces += ["user namespace"] if way.user_namespace else []
    return (*spaces, *(name for layer, name in _LAYERS.items() if layer in stand))


def _try_calls(way: Way) -> tuple[set[str], tuple[str, ...]]:
    """Walls that system calls got through, and the layers that stand."""
    native = find_native()
    assert native is not None
    probe = Facts(title="a probe", suffix=".txt", command=(str(native.probe), "{main}"))
    name = f"lrcode-{secrets.token_hex(4)}"
    with _canary() as canary, socket.create_server(("127.0.0.1", 0)) as server:
        ours = f"{server.getsockname()[1]} {os.getpid()} {_pid_namespace()}"
        words = f"{canary} {ours} {name} {_LIMITS.processes + 4}"
        lines, stand = _said(probe, way, words)
    missing = set(_found(lines))
    if any(tree.name(pid) == name for pid in tree.processes()):
        missing.add("survivors")
    return missing, _layers(way, stand)


def _try_shell(way: Way) -> tuple[set[str], tuple[str, ...]]:
    with _canary() as canary:
        tasks = _LIMITS.processes + 4
        script = _SCRIPT.format(canary=canary, pid=os.getpid(), space=_pid_namespace(), tasks=tasks)
        lines, _ = _said(_SHELL, way, script)
    missing = {*_found(lines), *_unset(lines)}
    if way.box is None:
        missing.add("network")  # what the machine serves on its loopback is in reach, also where it has nothing else
    if way.box is None and not way.drop:
        missing.add("survivors")
    stand = (Wall.USER if way.drop else Wall(0)) | (Wall.LIMITS if way.prlimit else Wall(0))
    return missing, _layers(way, stand)


def _pid_namespace() -> int:
    """The number of the namespace in which our process has its number, 0 where there is none."""
    try:
        return os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        return 0


def _said(facts: Facts, way: Way, text: str) -> tuple[list[str], Wall]:
    start, stand = cold_start(facts, way), Wall(0)
    with Capture("", _LIMITS.output_bytes) as capture:
        try:
            with start.start(Job((File("probe", text),), "probe"), _LIMITS, capture) as child:
                watch(child, capture, _LIMITS)
                stand = child.layers if isinstance(child, ServedChild) else stand
        finally:
            start.close()
        lines = capture.text(capture.stdout).splitlines()
        if "tried" not in lines:
            raise MachineError(capture.text(capture.stderr).strip().partition("\n")[0] or "a program does not run")
    return lines, stand


def _found(lines: list[str]) -> Iterator[str]:
    return (line.removeprefix("found ") for line in lines if line.startswith("found "))


def _unset(lines: list[str]) -> Iterator[str]:
    """Walls that /proc/self shows not to stand."""
    said = [line.split() for line in lines]
    for wall, words in (("cpu", "Max cpu time"), ("output", "Max file size"), ("memory", "Max address space")):
        if not any(line[:3] == words.split() and line[3] != "unlimited" for line in said):
            yield wall
    if ["NoNewPrivs:", "1"] not in said or ["CapEff:", "0" * 16] not in said:
        yield "privileges"


@contextmanager
def _canary() -> Iterator[Path]:
    """A file of ours that everybody may read, outside a program's own directory."""
    with tempfile.TemporaryDirectory(prefix="lrcode-canary-") as folder:
        os.chmod(folder, 0o755)
        path = Path(folder) / "canary"
        path.write_text("seen")
        yield path
