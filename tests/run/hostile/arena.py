"""First process of a machine of its own in which hostile programs are tried: they may kill, stop and fill what is here.

Run as `unshare ... python -m run.hostile.arena LEVEL WORDS...`; says on stdout, as JSON, what befell the judge (WORDS).
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

OUTSIDE = Path("/dev/shm/outside")
"""What programs must not reach; everybody on the machine could."""
USER = 61234
LEVELS = {
    "root": "root",
    "user": "an ordinary user",
    "root-refused": "root in a container that refuses namespaces",
    "user-refused": "an ordinary user where namespaces are refused",
}
OLD = {f"{level}-old": f"{meaning}, by a kernel without Landlock" for level, meaning in LEVELS.items()}
UNSHARE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--net", "--ipc", "--uts", "--mount-proc")

_MS_RDONLY, _MS_REMOUNT, _MS_BIND, _MS_MOVE = 1, 32, 4096, 8192
_NOT_COVERED = ("proc", "sys", "dev", "run", "mnt", "boot", "lost+found")
_DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9), "tty": (5, 0)}
_DEVICES |= {"kmsg": (1, 11)}
_KEPT = ("chown", "dac_override", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap", "net_raw", "sys_chroot")
"""Capabilities of root in a container, as container engines leave them by default."""
_REFUSED = {
    "x86_64": {"clone": 56, "clone3": 435, "others": (272, 308, 165, 166, 155, 428, 429, 430, 432, 442)},
    "aarch64": {"clone": 220, "clone3": 435, "others": (97, 268, 40, 39, 41, 428, 429, 430, 432, 442)},
}
"""Numbers of the calls that make or join namespaces and mount."""
_LANDLOCK = (444, 445, 446)
_NEW_NAMESPACES = 0x7E020080


def mount(source: str, target: Path, kind: str = "", flags: int = 0, data: str = "") -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    target.mkdir(parents=True, exist_ok=True)
    if libc.mount(source.encode(), str(target).encode(), kind.encode(), flags, data.encode()):
        raise OSError(ctypes.get_errno(), f"cannot mount {target}")


def cover() -> None:
    """Put layers over all folders of the machine, so that nothing that is done to its files reaches them."""
    layers, devices = Path("/dev/shm/layers"), Path("/dev/shm/devices")
    mount("none", Path("/dev/shm"), "tmpfs")
    for folder in (path for path in Path("/").iterdir() if path.is_dir() and not path.is_symlink()):
        if folder.name not in _NOT_COVERED:
            upper, work = layers / folder.name / "upper", layers / folder.name / "work"
            upper.mkdir(parents=True)
            work.mkdir()
            mount("none", folder, "overlay", data=f"lowerdir={folder},upperdir={upper},workdir={work}")
    mount("none", devices, "tmpfs", data="mode=755")
    for name, (major, minor) in _DEVICES.items():
        os.mknod(devices / name, 0o020666, os.makedev(major, minor))
        (devices / name).chmod(0o666)
    for name, target in (("fd", ""), ("stdin", "/0"), ("stdout", "/1"), ("stderr", "/2")):
        (devices / name).symlink_to(f"/proc/self/fd{target}")
    for name in ("shm", "pts"):
        (devices / name).mkdir()
    mount(str(devices), Path("/dev"), flags=_MS_MOVE)
    mount("none", Path("/dev/shm"), "tmpfs", data="mode=1777")
    mount("none", Path("/"), flags=_MS_REMOUNT | _MS_BIND | _MS_RDONLY)


def furnish(owner: int) -> None:
    """Make what programs try to reach."""
    for folder in (OUTSIDE, OUTSIDE / "home", OUTSIDE / "folder"):
        folder.mkdir()
        folder.chmod(0o777)
        os.chown(folder, owner, owner)
    with suppress(OSError):  # not every kernel has them
        mount("none", OUTSIDE / "queues", "mqueue")
    shutil.copy("/usr/bin/id", OUTSIDE / "setuid-id")
    (OUTSIDE / "setuid-id").chmod(0o4755)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        up = struct.pack("16sh14s", b"lo", 1, b"")  # IFF_UP
        fcntl.ioctl(any_socket, 0x8914, up)  # SIOCSIFFLAGS


def open_up(needed: list[str]) -> None:
    """Let everybody reach the interpreter and modules that lie in somebody's closed home."""
    for path in map(Path, needed):
        for folder in (folder for folder in path.parents if folder.is_dir()):
            if not folder.stat().st_mode & 0o001:
                folder.chmod(folder.stat().st_mode | 0o011)


def refuse_calls(namespaces: bool, landlock: bool) -> None:
    """Answer calls that make namespaces or mounts as container engines do, and Landlock's as old kernels do."""
    calls = _REFUSED[os.uname().machine]
    others, clone, clone3 = calls["others"], calls["clone"], calls["clone3"]
    assert isinstance(others, tuple)
    allow, eperm, enosys = 0x7FFF0000, 0x00050001, 0x00050026
    code = [(0x20, 0, 0, 0)]  # the call's number
    for number in others if namespaces else ():
        code += [(0x15, 0, 1, number), (0x06, 0, 0, eperm)]
    for number in ((clone3,) if namespaces else ()) + (_LANDLOCK if landlock else ()):
        code += [(0x15, 0, 1, number), (0x06, 0, 0, enosys)]
    if namespaces:
        code += [(0x15, 0, 3, clone), (0x20, 0, 0, 16), (0x45, 0, 1, _NEW_NAMESPACES & ~0x80), (0x06, 0, 0, eperm)]
    code += [(0x06, 0, 0, allow)]
    text = b"".join(struct.pack("HBBI", *line) for line in code)
    buffer = ctypes.create_string_buffer(text)
    program = struct.pack("HxxxxxxP", len(code), ctypes.addressof(buffer))
    if ctypes.CDLL(None, use_errno=True).prctl(22, 2, ctypes.create_string_buffer(program), 0, 0):
        raise OSError(ctypes.get_errno(), "cannot set a seccomp filter")


def words_of(level: str) -> list[str]:
    """What turns root into that level."""
    if level.startswith("user"):
        return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
    return ["setpriv", "--bounding-set=-all," + ",".join(f"+{name}" for name in _KEPT)] if "refused" in level else []


def attend(judge: int) -> int:
    """Wait for the judge as the first process must for all; says if a program stopped it."""
    while True:
        pid, status = os.waitpid(-1, os.WUNTRACED)
        if pid != judge:
            continue
        if not os.WIFSTOPPED(status):
            return status
        print(json.dumps({"judge": "was stopped"}), flush=True)
        os.kill(judge, signal.SIGCONT)


def main(level: str, words: list[str]) -> None:
    user = level.startswith("user")
    cover()
    furnish(USER if user else 0)
    if user:
        open_up([sys.base_prefix, sys.prefix, sys.executable, *filter(None, sys.path)])
    if "refused" in level or level in OLD:
        refuse_calls(namespaces="refused" in level, landlock=level in OLD)
    home = {"HOME": str(OUTSIDE / "home"), "TMPDIR": "/dev/shm", "PATH": "/usr/local/bin:/usr/bin:/bin"}
    environment = {**os.environ, **home, "PYTHONPATH": os.pathsep.join(sys.path)}
    # A session of its own: a signal to its group would leave the PID namespace.
    judge = subprocess.Popen([*words_of(level), *words], env=environment, start_new_session=True)
    status = attend(judge.pid)
    judge.returncode = 0
    if status:
        print(json.dumps({"judge": f"ended with {os.waitstatus_to_exitcode(status)}"}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
