"""Where a grader process can be met: a folder of this user alone, and what is swept where one was killed.

Two locks that the kernel drops with their holder: a client holds the folder while it starts a process or joins one, so
that others wait for it; the process holds the file `alive` for as long as it lives.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lrcode.errors import ConfigError, MachineError
from lrcode.run.child import kill_survivors
from lrcode.run.place import base_directory, remove

VARIABLE = "LRCODE_GRADER"
_PREFIX = "lrcode-grader-"
_UNDER_WAY = "under-way-"
_LONGEST = 100
"""Bytes of a socket's path that every system takes."""


class Home:
    """The folder of one grader process after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.socket, self.key, self._alive = self.path / "socket", self.path / "key", self.path / "alive"

    @contextmanager
    def starting(self) -> Iterator[None]:
        """Inside, nobody else starts or joins a process here; waits until it is free.

        Raises:
            ConfigError: the folder cannot be used.
        """
        folder = self._open()
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)

    def _open(self) -> int:
        refusal = f"{VARIABLE}: the grader's folder {self.path}"
        if len(os.fsencode(self.socket)) > _LONGEST:
            raise ConfigError(f"{refusal} has too long a path for a socket; choose a shorter one, as in /tmp")
        try:
            with suppress(FileExistsError):
                self.path.mkdir(mode=0o700)
            folder = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError as error:
            raise ConfigError(f"{refusal} cannot be used: {error.strerror}; choose another") from error
        found = os.fstat(folder)
        if found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o077:
            os.close(folder)
            raise ConfigError(f"{refusal} is open to others: `chmod 700` it if it is yours, or choose another")
        return folder

    def claim(self) -> int:
        """Hold this home until the descriptor returned is closed; what a killed process left here is swept.

        Raises:
            MachineError: another process lives here.
        """
        while True:
            self.path.mkdir(mode=0o700, exist_ok=True)
            try:
                descriptor = os.open(self._alive, os.O_RDWR | os.O_CREAT, 0o600)
            except FileNotFoundError:
                continue  # whoever lived here before has just removed the folder
            if not _locked(descriptor):
                os.close(descriptor)
                raise MachineError(f"another grader process lives in {self.path}")
            # Whoever held it before may have removed the file in between: then ours is no name any more.
            with suppress(FileNotFoundError):
                if os.stat(self._alive).st_ino == os.fstat(descriptor).st_ino:
                    break
            os.close(descriptor)
        _sweep_programs(os.pread(descriptor, 200, 0))
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()} {_namespace()}".encode(), 0)
        return descriptor

    def new_key(self) -> bytes:
        """A key that whoever joins must know, readable by this user alone; the socket is free to be made."""
        for path in (self.socket, self.key):
            path.unlink(missing_ok=True)
        key = secrets.token_bytes(32)
        with open(os.open(self.key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
        return key

    def under_way(self, process: int) -> Path:
        """The file in which a process writes what it is grading."""
        return self.path / f"{_UNDER_WAY}{process}"

    def remove(self) -> None:
        """Remove the folder and what a grader process makes in it; others' files, and then the folder, stay."""
        for path in (self.socket, self.key, *self.path.glob(f"{_UNDER_WAY}*"), self._alive):
            path.unlink(missing_ok=True)
        with suppress(OSError):
            self.path.rmdir()

    def tidy(self) -> None:
        """Remove what a killed process left here, its programs' too, unless somebody starts a new one."""
        with suppress(OSError):
            folder = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                if os.fstat(folder).st_uid == os.geteuid() and _locked(folder) and self._dead():
                    self.remove()
            finally:
                os.close(folder)

    def _dead(self) -> bool:
        try:
            descriptor = os.open(self._alive, os.O_RDWR)
        except FileNotFoundError:
            return True
        try:
            if dead := _locked(descriptor):
                _sweep_programs(os.pread(descriptor, 200, 0))
            return dead
        finally:
            os.close(descriptor)


def find_home() -> Home:
    """The home that this process's grader is to have.

    It is the folder that LRCODE_GRADER names; else, for one of several ranks of one launcher, one that all of them
    find by themselves; else a new one.
    """
    if named := os.environ.get(VARIABLE):
        return Home(Path(named))
    if "LOCAL_RANK" not in os.environ:
        return Home(base_directory() / f"{_PREFIX}{secrets.token_hex(6)}")
    launch = [os.environ.get(name, "") for name in ("TORCHELASTIC_RUN_ID", "MASTER_ADDR", "MASTER_PORT")]
    name = hashlib.sha256(repr((launch, os.getppid(), os.geteuid(), _namespace())).encode()).hexdigest()[:12]
    return Home(base_directory() / f"{_PREFIX}{name}")


def sweep_homes() -> None:
    """Remove what killed grader processes of this user left, their programs' processes and directories too."""
    for path in base_directory().glob(f"{_PREFIX}*"):
        Home(path).tidy()


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _sweep_programs(said: bytes) -> None:
    """What programs of the process that wrote this left: only those without a box have a directory out here."""
    pid, _, namespace = said.decode(errors="replace").partition(" ")
    if not pid.isdigit() or namespace != _namespace() or _reused(pid):
        return
    for place in base_directory().glob(f"lrcode-{pid}-*"):
        with suppress(FileNotFoundError):
            owner = place.stat().st_uid
            kill_survivors(place, None if owner == os.geteuid() else owner)
            remove(place)


def _reused(pid: str) -> bool:
    """Whether a dead process's number is now another's; its own remains, not yet waited for, are none."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _namespace() -> str:
    """Of process ids: containers may share folders and not these."""
    try:
        return os.readlink("/proc/self/ns/pid")
    except OSError:
        return ""
