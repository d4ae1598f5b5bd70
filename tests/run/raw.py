"""A server of programs alone, without boxes and runners: started on a command, and spoken to in bytes."""

from __future__ import annotations

import array
import importlib.util
import os
import secrets
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from lrcode.run.capture import memory_file
from lrcode.run.place import new_directory, remove
from lrcode.run.protocol import REPLY_BYTES, STOP, Kind, Reply, Wall, pack_files, pack_run, read_reply

ROOT = Path(__file__).resolve().parents[2]
PYTHON = (shutil.which("python3", path="/usr/bin:/bin") or os.path.realpath(sys.executable), "-I", "-S")
"""One that other users may read, where there is one."""
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g", "-O1")
PATIENCE_S = 60


@dataclass(frozen=True)
class Parts:
    """The parts in C, built for these tests."""

    folder: Path
    sanitized: bool

    @property
    def launch(self) -> str:
        return str(self.folder / "launch")

    @property
    def preload(self) -> str:
        """Words of LD_PRELOAD; the sanitizer's own library must come first."""
        own = str(self.folder / "warm.so")
        return f"{_sanitizer()} {own}" if self.sanitized else own


@cache
def _sanitizer() -> str:
    return subprocess.check_output(["cc", "-print-file-name=libasan.so"], text=True).strip()


def build(folder: Path, *flags: str) -> Path:
    """The parts and the tiny interpreters."""
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "core" / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    builder: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    folder.mkdir()
    folder.chmod(0o755)
    builder.build(folder, *flags)
    return folder


def build_interpreter(folder: Path, *flags: str) -> str:
    """The tiny interpreter `opener`, compiled with more flags."""
    path = folder / f"opener{''.join(flag.replace('/', '_') for flag in flags)}"
    source = Path(__file__).parent / "native" / "opener.c"
    subprocess.run(["cc", "-O2", *flags, "-o", path, source], check=True)
    return str(path)


@dataclass(frozen=True)
class Done:
    """A program's end, and what it wrote."""

    reply: Reply
    fault: str
    """What kept it from starting."""
    stdout: bytes
    stderr: bytes


class Raw:
    """One server, without a namespace; runs in a directory of its own."""

    def __init__(
        self,
        words: Sequence[str],
        preload: str = "",
        walls: Wall = Wall.LIMITS | Wall.LANDLOCK | Wall.SECCOMP | Wall.SCOPE,
        **environment: str,
    ) -> None:
        """`{main}` in the words is the program's path."""
        self.place = new_directory()
        self.main = self.place / "main.txt"
        self.main.touch()
        self.user = secrets.randbelow(1 << 20) + (1 << 30) if os.geteuid() == 0 else 0
        walls |= Wall.GROUP | (Wall.USER if self.user else Wall(0))
        self.socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.socket.settimeout(PATIENCE_S)
        self._log = memory_file()
        given = {"LRCODE_MAIN": str(self.main), "LRCODE_PLACE": str(self.place), "LRCODE_READ": "/"}
        given |= {"LRCODE_WALLS": str(int(walls)), "LRCODE_WARM": str(theirs.fileno()), "PATH": "/usr/bin:/bin"}
        given |= {"ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=1", "LD_PRELOAD": preload} | environment
        with theirs:
            self.process = subprocess.Popen(
                [word.replace("{main}", str(self.main)) for word in words],
                env=given,
                cwd=self.place,
                stdin=subprocess.DEVNULL,
                stdout=self._log,
                stderr=self._log,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self.ready = self.reply()

    def reply(self) -> Reply | None:
        """Its next word, None where it is gone."""
        try:
            data = self.socket.recv(REPLY_BYTES + 1)
        except ConnectionResetError:  # it went without reading all that it was sent
            return None
        return read_reply(data) if data else None

    def send(self, data: bytes, descriptors: Sequence[int] = ()) -> None:
        extra = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))] if descriptors else []
        self.socket.sendmsg([data], extra)

    def stop(self) -> None:
        self.send(STOP)

    def ask(self, archive: bytes, streams: Sequence[int], **caps: int) -> None:
        usual = {"cpu_s": 30, "processes": 64, "open_files": 64, "memory_bytes": 0, "file_bytes": 1 << 20}
        self.ask_raw(pack_run(user=self.user, **{**usual, **caps}), archive, streams)

    def ask_raw(self, request: bytes, archive: bytes, streams: Sequence[int]) -> None:
        files = memory_file(archive)
        try:
            self.send(request, [*streams, files])
        finally:
            os.close(files)

    def run(self, text: str | bytes = b"", files: Mapping[str, bytes] | bytes | None = None, **caps: int) -> Done:
        """Run a program to its end."""
        main = {self.main.name: text.encode() if isinstance(text, str) else text}
        archive = files if isinstance(files, bytes) else pack_files({**main, **(files or {})})
        streams = [os.open(os.devnull, os.O_RDONLY), memory_file(), memory_file()]
        try:
            self.ask(archive, streams, **caps)
            reply, fault = self.reply(), ""
            if reply is not None and reply.kind == Kind.FAULT:
                fault, reply = reply.text, self.reply()
            assert reply is not None, f"the server is gone: {self.said()}"
            assert reply.kind == Kind.ENDED
            return Done(reply, fault, *(os.pread(file, 1 << 20, 0) for file in streams[1:]))
        finally:
            for stream in streams:
                os.close(stream)

    def said(self) -> str:
        """What it printed itself."""
        return os.pread(self._log, 1 << 16, 0).decode(errors="replace")

    def descriptors(self) -> list[str]:
        folder = Path(f"/proc/{self.process.pid}/fd")
        return sorted(os.readlink(folder / name) for name in os.listdir(folder))

    def resident(self) -> int:
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def close(self) -> int:
        """Its exit status; nothing of it is left."""
        self.socket.close()
        status = self.process.wait(PATIENCE_S)
        said = self.said()
        os.close(self._log)
        remove(self.place)
        assert "Sanitizer" not in said, said
        assert "runtime error" not in said, said
        return status


def torn(archive: bytes, at: int, value: int) -> bytes:
    """An archive with another number at a place."""
    return archive[:at] + struct.pack("=I", value) + archive[at + 4 :]


def works(server: Raw) -> None:
    """Whether it still runs programs."""
    done = server.run("print('works')" if "python" in str(server.process.args) else "echo works")
    assert (done.reply.status, done.stdout) == (0, b"works\n"), (done, server.said())
