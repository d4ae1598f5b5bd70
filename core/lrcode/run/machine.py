"""What this machine offers to confine programs, and what mends what it lacks; whether a wall holds, `walls` tries."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lrcode.run.native import find_native
from lrcode.run.walls import Walls

_LANDLOCK_CREATE_RULESET = 444
_SETTINGS = (
    ("kernel.apparmor_restrict_unprivileged_userns", "1", "0"),
    ("kernel.unprivileged_userns_clone", "0", "1"),
    ("user.max_user_namespaces", "0", "15000"),
)
"""Of the kernel: name, the value that refuses user namespaces, one that allows them. The first is Ubuntu's, the second
was Debian's."""
_CONTAINERS = ("/.dockerenv", "/run/.containerenv")
_DOCKER = (
    "start the container with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined "
    "--security-opt systempaths=unconfined`, and as root with `--cap-add SYS_ADMIN` besides, so that bubblewrap may "
    "make namespaces"
)

WITHOUT = {
    "network": "a program can reach the network and the ports of this machine",
    "files": "a program can read what its user can read: keep answers, keys and data from that user",
    "signals": "a program can end other processes of its user",
    "survivors": "what a program leaves running may outlive it",
    "privileges": "a program may have, or gain, rights that no program needs",
    "processes": "no cap of the kernel's: a program that starts many is only stopped when that is seen",
    "memory": "no cap of the kernel's: a program that takes much is only stopped when that is seen",
    "cpu": "no cap of the kernel's: a program that computes on is only stopped when that is seen",
    "output": "a program can fill the disk that it writes to",
}
"""What it means where a wall does not hold."""

NEVER = (
    "A program shares its process with its interpreter and with what lrcode loads there. With raw access to that "
    "memory it can print whatever lrcode's part prints, so a report from inside is no proof; expected answers never "
    "enter that process.",
    "Programs share caches and cores with other processes, whose secrets may show in their timing.",
    "The interpreter's files and the system's libraries can be read.",
    "A fault of the kernel in what seccomp lets through is a way out.",
)
"""What no wall stops."""


@dataclass(frozen=True)
class Offer:
    """What this machine offers."""

    system: str
    kernel: str
    processor: str
    cores: int
    """That this process may use."""
    root: bool
    container: bool
    built: bool
    """The parts in C are there."""
    portable: bool
    """LRCODE_PORTABLE asks to do without them."""
    bubblewrap: str | None
    """Its path."""
    landlock: int
    """Version, 0: none."""
    refusing: tuple[str, ...]
    """Settings of the kernel that refuse user namespaces, as words for sysctl that allow them."""


def look_at_machine() -> Offer:
    """What is there now; tries nothing."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Offer(
        system=platform.platform(),
        kernel=platform.release(),
        processor=platform.machine(),
        cores=cores,
        root=os.geteuid() == 0,
        container=any(os.path.exists(path) for path in _CONTAINERS),
        built=find_native() is not None,
        portable=bool(os.environ.get("LRCODE_PORTABLE")),
        bubblewrap=shutil.which("bwrap"),
        landlock=_landlock(),
        refusing=tuple(f"{name}={good}" for name, bad, good in _SETTINGS if _setting(name) == bad),
    )


def _setting(name: str) -> str:
    with suppress(OSError):
        return Path("/proc/sys", *name.split(".")).read_text().strip()
    return ""


def _landlock() -> int:
    if platform.system() != "Linux":
        return 0
    return max(int(ctypes.CDLL(None).syscall(_LANDLOCK_CREATE_RULESET, None, 0, 1)), 0)


def mends(offer: Offer, walls: Walls, wanted: bool = True) -> Iterator[str]:
    """What to do about what is missing, a line each; nothing where all is there.

    `wanted`: walls were asked for, so that those which do not hold are missing.
    """
    if offer.portable:
        yield "unset LRCODE_PORTABLE, which asks for the slow way"
    elif not offer.built:
        yield from _parts(offer)
    if not walls.missing or not wanted:
        return
    if not offer.system.startswith("Linux"):
        yield "run lrcode on Linux, in a virtual machine for instance: only there are all walls known"
        return
    if offer.bubblewrap is None:
        yield "`apt-get install bubblewrap`, which makes namespaces"
    elif any(way.startswith("bubblewrap") for way in walls.refused):
        yield from _namespaces(offer)
    if not offer.landlock:
        yield "a kernel of 5.13 or later with Landlock among its modules (`lsm=landlock,…` on its command line)"


def _parts(offer: Offer) -> Iterator[str]:
    if offer.system.startswith("Linux"):
        yield (
            "the parts in C make programs start many times faster: install lrcode from a wheel, or with a compiler "
            "present: `apt-get install gcc libc6-dev`, then `pip install --force-reinstall --no-deps lrcode`"
        )
    else:
        yield "the parts in C, which make programs start many times faster, are for Linux"


def _namespaces(offer: Offer) -> Iterator[str]:
    if offer.refusing and not offer.root:
        yield f"allow user namespaces, as root: `sysctl -w {' '.join(offer.refusing)}`; in /etc/sysctl.d it stays so"
    if offer.container:
        yield _DOCKER
    if not offer.container and (offer.root or not offer.refusing):
        yield "find out why bubblewrap is refused: `bwrap --unshare-all --ro-bind / / true` should say nothing"
