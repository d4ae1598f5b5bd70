"""What there is on the machine of the judge: processes and their state, files in memory, System V objects."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from run.hostile.arena import OUTSIDE

_LIMITS = (resource.RLIMIT_NOFILE, resource.RLIMIT_CORE, resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_NPROC)

_MOST, _DEEPEST = 1000, 6
"""Files of one folder that are told apart, and slashes in the path of one that is looked into."""


@dataclass(frozen=True)
class Look:
    """One look around."""

    processes: dict[tuple[int, str], str]
    """What can be changed of each living process, by its number and start time."""
    names: dict[tuple[int, str], str]
    things: frozenset[str]
    """Files, and System V objects, by name."""

    def changes_since(self, before: Look) -> list[str]:
        """Processes of before that died or were changed."""
        found = []
        for key, state in before.processes.items():
            if key not in self.processes:
                found.append(f"process {key[0]} ({before.names[key]}) died")
            elif self.processes[key] != state:
                found.append(f"process {key[0]} ({before.names[key]}) was changed: {state} to {self.processes[key]}")
        return found

    def left_since(self, before: Look) -> list[str]:
        """Processes and things that were not there before."""
        fresh = [f"process {key[0]} ({self.names[key]})" for key in self.processes if key not in before.processes]
        return fresh + [f"left: {thing[:200]}" for thing in sorted(self.things - before.things)]


def look() -> Look:
    processes, names = {}, {}
    things = set(_files(Path("/dev/shm"), OUTSIDE / "home")) | set(_files(OUTSIDE, None)) | set(_system_v())
    for pid in [int(name) for name in os.listdir("/proc") if name.isdigit()]:
        with suppress(OSError):
            line = Path(f"/proc/{pid}/stat").read_text()
            fields = line.rpartition(")")[2].split()
            if fields[0] in "ZX":
                continue
            key = (pid, fields[19])
            processes[key], names[key] = _state(pid, fields), _name(pid)
            if key[0] != os.getpid():
                for place in ("job", "tmp", "dev/shm"):
                    things |= set(_foreign(pid, place))
    return Look(processes, names, frozenset(things))


def _name(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")[:80]


def _state(pid: int, fields: list[str]) -> str:
    stopped = "stopped" if fields[0] in "Tt" else "going"
    limits = [resource.prlimit(pid, limit) for limit in _LIMITS] if _ours(pid) else []
    traced = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("TracerPid")]
    return f"{stopped} nice {fields[16]} cores {sorted(os.sched_getaffinity(pid))} {traced} {limits}"


def _ours(pid: int) -> bool:
    try:
        resource.prlimit(pid, resource.RLIMIT_CORE)
    except (PermissionError, ProcessLookupError):
        return False
    return True


def _files(folder: Path, leave_out: Path | None) -> Iterator[str]:
    for top, folders, files in os.walk(os.fsencode(folder)):
        if top.count(b"/") > _DEEPEST:
            folders.clear()
        if leave_out is not None:
            folders[:] = [name for name in folders if not os.path.join(top, name).startswith(os.fsencode(OUTSIDE))]
        for name in (*folders, *files[:_MOST]):
            yield os.fsdecode(os.path.join(top, name)).encode(errors="replace").decode()


def _foreign(pid: int, place: str) -> Iterator[str]:
    """Files of a box, through its first process."""
    root = f"/proc/{pid}/root"
    with suppress(OSError):
        if os.stat(root).st_dev != os.stat("/").st_dev:
            for name in os.listdir(f"{root}/{place}")[:_MOST]:
                yield f"/{place}/{name!r} of {pid}"


def _system_v() -> Iterator[str]:
    for kind in ("shm", "sem", "msg"):
        with suppress(OSError):
            for line in Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]:
                yield f"System V {kind} {' '.join(line.split()[:2])}"
