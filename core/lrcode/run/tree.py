"""Reads what a process and its descendants use from /proc; where there is no /proc it sees nothing. Judges nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator

from lrcode.run.endings import Tree

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def _read(path: str) -> str:
    """The file's text, empty where the process is gone meanwhile."""
    return _bytes(path).decode("utf-8", "replace")


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb", buffering=0) as file:
            return file.readall()
    except OSError:
        return b""


def _names(path: str) -> list[str]:
    try:
        return os.listdir(path)
    except OSError:
        return []


def _fields(path: str) -> list[str]:
    """Of a `stat` file, from the state on: the name before it may hold blanks and brackets."""
    return _read(path).rpartition(")")[2].split()


def children(pid: int) -> list[int]:
    """Processes that a process started and that have not been reaped."""
    found = (_read(f"/proc/{pid}/task/{tid}/children").split() for tid in _names(f"/proc/{pid}/task"))
    return [int(child) for some in found for child in some]


def descendants(pid: int) -> Iterator[int]:
    """The process and all below it; orphans of a PID namespace are below its first process."""
    waiting, met = [pid], {pid}
    while waiting:
        current = waiting.pop()
        yield current
        fresh = [child for child in children(current) if child not in met]
        met.update(fresh)
        waiting.extend(fresh)


def look(pid: int) -> Tree:
    """One look at a process and its descendants."""
    return _sum(descendants(pid))


def look_below(pid: int) -> Tree:
    """One look at the descendants of a process, without itself."""
    return _sum(member for member in descendants(pid) if member != pid)


def _sum(members: Iterator[int]) -> Tree:
    tasks = ticks = pages = waited = 0
    awake = False
    for member in members:
        fields = _fields(f"/proc/{member}/stat")
        if len(fields) < 22:
            continue
        # utime, stime and those of reaped children: a child's time moves to its parent, so nothing counts twice.
        ticks += sum(int(field) for field in fields[11:15])
        pages += int(fields[21])
        threads = _names(f"/proc/{member}/task")
        tasks += len(threads)
        waited += sum(_waited(member, tid) for tid in threads)
        awake = awake or any(_fields(f"/proc/{member}/task/{tid}/stat")[:1] in (["R"], ["D"]) for tid in threads)
    return Tree(tasks=tasks, cpu_s=ticks / _TICKS, resident_bytes=pages * _PAGE, awake=awake, waited_s=waited / 1e9)


def _waited(pid: int, tid: str) -> int:
    """Nanoseconds that a thread was ready and had no core, 0 where the kernel does not count that."""
    fields = _read(f"/proc/{pid}/task/{tid}/schedstat").split()
    return int(fields[1]) if len(fields) > 1 else 0


COUNTS_WAITING = _read("/proc/self/schedstat").split()[:1] not in ([], ["0"])
"""Whether this kernel says how long a thread waited for a core."""


def own_peak() -> int:
    """Peak resident bytes of this process, 0 where unknown."""
    for line in _read("/proc/self/status").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


def name(pid: int) -> str:
    """The short name of a process, empty where it is gone."""
    return _read(f"/proc/{pid}/comm").strip()


def parent(pid: int) -> int:
    """The process that started it or took it over, 0 where unknown."""
    fields = _fields(f"/proc/{pid}/stat")
    return int(fields[1]) if len(fields) > 1 else 0


def resident_bytes(pid: int) -> int:
    """What a process holds now, 0 where unknown."""
    fields = _read(f"/proc/{pid}/statm").split()
    return int(fields[1]) * _PAGE if len(fields) > 1 else 0


def tasks_of_machine() -> int:
    """Processes and threads that the kernel counts now, 0 where unknown."""
    fields = _read("/proc/loadavg").split()
    return int(fields[3].partition("/")[2]) if len(fields) > 3 else 0


def processes() -> list[int]:
    """All processes that can be seen."""
    return [int(name) for name in _names("/proc") if name.isdigit()]


def processes_of(user: int) -> list[int]:
    """Living processes of a user id."""
    return [pid for pid in processes() if _lives(pid, str(user))]


def _lives(pid: int, user: str) -> bool:
    # The owner of a process's folder may be root where it may not be traced: read the ids themselves.
    lines = (line.partition(":")[::2] for line in _read(f"/proc/{pid}/status").splitlines())
    facts = dict(lines)
    return user in facts.get("Uid", "").split() and not facts.get("State", "Z").strip().startswith("Z")


def environment(pid: int) -> list[bytes]:
    """The words of a process's environment, empty where it has ended or may not be read."""
    return _bytes(f"/proc/{pid}/environ").split(b"\0")
