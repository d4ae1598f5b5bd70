"""The ways of confining a program that a machine may offer, and the words that put a command behind them.

Which of them work is found out by trying, in `walls`.
"""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lrcode.facts import Limits
from lrcode.run import Sandbox
from lrcode.run.endings import FILES_OF_A_PROGRAM
from lrcode.run.native import find_native
from lrcode.run.protocol import Wall

JOB = "/job"
"""The private directory as every program sees it."""
TOOLS = "/run/lrcode"
"""Where a box holds what makes a server."""

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store")
_SETTINGS = ("/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/localtime")
OPEN_FILES = 256


@dataclass(frozen=True)
class Way:
    """One way of confining a program."""

    box: str | None = None
    """Path of bubblewrap; None: no namespaces."""
    user_namespace: bool = False
    drop: bool = False
    """Each program runs as a user id of its own, which needs root."""
    prlimit: str | None = None
    setpriv: str | None = None
    served: bool = False
    """By a fork server, which needs the parts in C; else each program is started through command-line tools."""
    layers: Wall = field(default_factory=lambda: Wall(0))
    """What a server is asked to put around its programs."""

    def __str__(self) -> str:
        parts = ["bubblewrap" if self.box else "no namespaces"]
        parts += ["a user namespace"] if self.user_namespace else []
        parts += ["a user id of its own"] if self.drop else []
        parts += [] if self.served else ["command-line tools"]
        return " with ".join([parts[0], " and ".join(parts[1:])]) if parts[1:] else parts[0]


_CAPABILITIES = ("SETUID", "SETGID", "KILL", "CHOWN", "FOWNER", "DAC_OVERRIDE")
"""What a server needs to give programs a user id of their own, and to clean up after them."""


def known_ways(sandbox: Sandbox) -> list[Way]:
    """Ways worth trying here, the strongest first; the last one asks for nothing."""
    return [*(_served_ways(sandbox) if find_native() else []), *_portable_ways(sandbox)]


def _served_ways(sandbox: Sandbox) -> list[Way]:
    if sandbox == "off":
        return [Way(served=True, layers=Wall.LIMITS)]
    own = Wall.LIMITS | Wall.LANDLOCK | Wall.SECCOMP | Wall.SCOPE
    box, root = shutil.which("bwrap"), os.geteuid() == 0
    ways = []
    if box and root:
        ways.append(Way(box, drop=True, served=True, layers=own | Wall.USER))
    if box:
        ways.append(Way(box, user_namespace=True, served=True, layers=own))
    if root:
        ways.append(Way(drop=True, served=True, layers=own | Wall.USER | Wall.WRITES))
    return [*ways, Way(served=True, layers=own | Wall.WRITES)]


def _portable_ways(sandbox: Sandbox) -> list[Way]:
    box, prlimit, setpriv = (shutil.which(tool) for tool in ("bwrap", "prlimit", "setpriv"))
    root = os.geteuid() == 0
    ways = []
    if box and prlimit and sandbox != "off":
        if root and setpriv:
            ways.append(Way(box, drop=True, prlimit=prlimit, setpriv=setpriv))
        ways.append(Way(box, user_namespace=True, prlimit=prlimit))
    if root and setpriv and prlimit and sandbox != "off":
        ways.append(Way(drop=True, prlimit=prlimit, setpriv=setpriv))
    return [*ways, Way(prlimit=prlimit, setpriv=setpriv), Way(prlimit=prlimit), Way()]


def limit_words(way: Way, limits: Limits, address_space: bool, tasks: int) -> list[str]:
    """`prlimit` and its options, nothing where there is no prlimit.

    RLIMIT_FSIZE caps files and captured output alike, so it is the larger of the two limits.
    """
    if way.prlimit is None:
        return []
    seconds = math.ceil(limits.cpu_s) + 1
    size = max(limits.file_bytes, limits.output_bytes + 1)
    caps = [f"--cpu={seconds}:{seconds + 1}", f"--fsize={size}", f"--nproc={tasks}", "--core=0"]
    caps += [f"--as={limits.memory_bytes}"] if address_space else []
    return [way.prlimit, *caps, f"--nofile={OPEN_FILES}"]


def privilege_words(way: Way, user: int | None) -> list[str]:
    """`setpriv` and its options, nothing where the box does it.

    The death signal comes here, after the user changed, because the kernel forgets it at such a change.
    """
    if way.setpriv is None:
        return []
    words = [way.setpriv, "--no-new-privs", "--pdeathsig=KILL"]
    if user is None:
        return words
    return [*words, f"--reuid={user}", f"--regid={user}", "--clear-groups", "--inh-caps=-all", "--bounding-set=-all"]


def box_words(
    way: Way,
    limits: Limits,
    folders: Sequence[Path],
    contents: Mapping[str, int],
    room: int,
    status: int | None = None,
) -> list[str]:
    """bubblewrap and its options, up to the command.

    Args:
        way: must have a box.
        limits: give the room of the private directory, which lives and dies with the box.
        folders: the interpreter's, shown where they are, read-only.
        contents: descriptors of files to be made, by absolute path.
        room: bytes of those of the private directory.
        status: descriptor on which bubblewrap reports; None: it need not.
    """
    assert way.box is not None
    words = [way.box, "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--die-with-parent"]
    # A session of its own: a signal to the program's group must not reach bubblewrap, which may be of the same user.
    words += ["--new-session"]
    words += ["--unshare-user"] if way.user_namespace else []
    words += ["--cap-drop", "ALL"] if way.user_namespace or way.served else []
    words += (
        [word for name in _CAPABILITIES for word in ("--cap-add", f"CAP_{name}")] if way.served and way.drop else []
    )
    words += ["--json-status-fd", str(status)] if status is not None else []
    words += ["--as-pid-1", "--proc", "/proc", "--dev", "/dev"]
    size = room + FILES_OF_A_PROGRAM * limits.file_bytes
    # A server empties one place after each program.
    for place in (JOB,) if way.served else ("/tmp", JOB):
        words += ["--size", str(size), "--perms", "0777", "--tmpfs", place]
    if way.served and not any(str(path).startswith("/tmp/") for path in (*folders, *contents)):
        words += ["--symlink", JOB, "/tmp"]
    for above in sorted({above for folder in folders for above in folder.parents if above != Path("/")}):
        # By itself bubblewrap gives /root the mode that it has outside, and the interpreter in it is out of reach.
        words += ["--perms", "0755", "--dir", str(above)]
    # bubblewrap makes a missing parent for its own user alone, and /usr/bin/awk leads through /etc/alternatives.
    for folder in ("/etc", "/run", TOOLS):
        words += ["--perms", "0755", "--dir", folder]
    for folder in (*_SYSTEM, *_SETTINGS, *map(str, folders)):
        words += _shown(folder)
    for path, descriptor in contents.items():
        words += ["--perms", "0755" if path.startswith(TOOLS) else "0644", "--file", str(descriptor), path]
    # Who owns a user namespace owns the root folder in it and could fill it.
    words += ["--remount-ro", "/dev", "--remount-ro", "/"] if way.user_namespace or way.served else []
    return [*words, "--chdir", JOB, "--"]


def _shown(folder: str) -> list[str]:
    if os.path.islink(folder):
        return ["--symlink", os.readlink(folder), folder]
    return ["--ro-bind", folder, folder] if os.path.exists(folder) else []


def shown_paths() -> list[str]:
    """What every program may read of the system, box or not."""
    return [path for path in (*_SYSTEM, *_SETTINGS) if os.path.exists(path)]


def shown_by_system(path: Path) -> bool:
    """Whether every box shows that path already."""
    return any(path.is_relative_to(folder) for folder in (*_SYSTEM, *_SETTINGS))


def wait_words(shell: str) -> list[str]:
    """Words before a command that make a shell the first process of a PID namespace.

    bubblewrap's own first process would answer as well, but what the program used is lost with it: only a process
    that its parent waited for is counted. The shell keeps our user id: when we are killed, bubblewrap dies and its
    death may only signal its own user. The shell's own words on how a program died go nowhere.
    """
    return [shell, "-c", 'exec 3>&2 2>/dev/null; (exec "$@" 2>&3 3>&-); exit $?', shell]


def status_of_box(status: int) -> int:
    """The program's own status from what the shell and bubblewrap made of it: 128 + n stands for signal n.

    A program that exits with such a number looks the same; no verdict rests on it.
    """
    return 128 - status if 128 < status < 160 else status
