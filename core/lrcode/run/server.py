"""One server process: starting it, asking it to run programs one after another, ending it. `house` says what it is."""

from __future__ import annotations

import array
import itertools
import os
import re
import select
import signal
import socket
import struct
import subprocess
import time
import weakref
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache

from lrcode.errors import MachineError
from lrcode.run import tree
from lrcode.run.capture import Capture, memory_file
from lrcode.run.child import PATIENCE_S
from lrcode.run.protocol import FORK, REPLY_BYTES, STOP, Reply, Wall, read_reply

_START_S = 60.0
"""How long an interpreter may take to start and preload."""
_START_LOOK_S = 0.1
_CREDENTIALS = struct.Struct("3i")
_EXTRA = socket.CMSG_SPACE(_CREDENTIALS.size) + socket.CMSG_SPACE(struct.calcsize("i"))
_BLOCK = 512
"""Bytes that even an empty file is counted as."""


@cache
def _spawner() -> ThreadPoolExecutor:
    """One thread starts all servers, for with its starting thread a server dies: so none is left when we end."""
    _kill_strays()
    return ThreadPoolExecutor(1, thread_name_prefix="lrcode-spawn")


_ALL: weakref.WeakSet[Server] = weakref.WeakSet()


def _leave_to_parent() -> None:
    """In a fork of ours: threads do not survive it, and the servers stay our parent's and end when it lets them go."""
    _spawner.cache_clear()
    for server in list(_ALL):
        server.leave()


os.register_at_fork(after_in_child=_leave_to_parent)


def _kill_strays(mark: str = "") -> None:
    """Kill what a box that was killed while it was being set up left: bubblewrap's second process waits for its first
    one then, and does not yet die with it. `mark` is the LRCODE_ID of one start; empty: of all whose maker is dead."""
    for pid in tree.processes():
        for word in filter(re.compile(rb"LRCODE_ID=\d+-\d+").fullmatch, tree.environment(pid)):
            given = word.decode().partition("=")[2]
            if given == mark or not (mark or os.path.exists(f"/proc/{given.partition('-')[0]}")):
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)


_NUMBER = itertools.count()


class Server:
    """A fork server; runs one program at a time."""

    def __init__(
        self, words: Sequence[str], environment: Mapping[str, str], cwd: str, keep: Sequence[int] = ()
    ) -> None:
        """Start it and wait until it is ready.

        Args:
            words: the command.
            environment: without LRCODE_WARM, which is the number of the socket and set here.
            cwd: where it starts.
            keep: descriptors that the command needs besides.

        Raises:
            MachineError: it does not start, or it never opens the program's path.
        """
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        # Two files, for an interpreter that finds its error stream to be the same as its output writes to one of them.
        self._logs: tuple[int, ...] = (memory_file(), memory_file())
        self._poll = select.poll()
        self._poll.register(self._socket, select.POLLIN)
        self._place = -1
        self.asked = 0.0
        """When the last program was asked for, as `time.monotonic` counts."""
        self._mark = f"{os.getpid()}-{next(_NUMBER)}"
        self.programs = 0
        """Run so far."""
        self.pid = 0
        """As we see it, not as its box does."""
        _ALL.add(self)
        try:
            with theirs:
                given = dict(environment, LRCODE_WARM=str(theirs.fileno()), LRCODE_ID=self._mark)
                self._process = _spawner().submit(self._spawn, words, given, cwd, [*keep, theirs.fileno()]).result()
            ready = self._await_ready(words[0])
        except BaseException:
            self.close()
            raise
        self.walls: Wall = ready.walls
        self.tasks = ready.tasks
        """Threads of the interpreter at the moment of the fork."""

    _process: subprocess.Popen[bytes] | None = None

    def _spawn(
        self, words: Sequence[str], environment: Mapping[str, str], cwd: str, keep: Sequence[int]
    ) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(
                words,
                env=environment,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=self._logs[0],
                stderr=self._logs[1],
                pass_fds=keep,
                start_new_session=True,
            )
        except OSError as fault:
            raise MachineError(f"cannot start {words[0]}: {fault.strerror}") from fault

    def _await_ready(self, name: str) -> Reply:
        until = time.monotonic() + _START_S
        while (ready := self.wait(_START_LOOK_S)) is None and time.monotonic() < until:
            # A stray of the box may hold the socket open.
            if self._process is not None and self._process.poll() is not None:
                raise MachineError(f"{name} ended while it was started: {self.said()}")
        if ready is None:
            raise MachineError(f"{name} is not ready to run programs after {_START_S:.0f} s: {self.said()}")
        return ready

    def said(self) -> str:
        """The last line that it printed before it was ready."""
        texts = (os.pread(log, 1 << 16, 0).decode("utf-8", "replace").strip() for log in self._logs)
        lines = "\n".join(texts).strip().splitlines()
        return lines[-1] if lines else "it printed nothing"

    def ask(self, request: bytes, capture: Capture, archive: int) -> bool:
        """Have it run a program; False where it died before it was asked."""
        self.asked = time.monotonic()
        descriptors = array.array("i", [capture.stdin, capture.stdout, capture.stderr, archive])
        try:
            self._socket.sendmsg([request], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)])
        except OSError:
            return False
        self.programs += 1
        return True

    def fork_s(self) -> float:
        """Seconds that a fork takes, with its child's end.

        Raises:
            MachineError: it does not answer.
        """
        with suppress(OSError):
            self._socket.send(FORK)
        reply = self.wait(PATIENCE_S)
        if reply is None:
            raise MachineError("a server does not answer")
        return reply.inside_s

    def used_bytes(self) -> int:
        """What files count in a box of their own, each a block, however much it holds: the kernel caps that."""
        seen = os.fstatvfs(self._place)
        return (seen.f_files - seen.f_ffree) * _BLOCK

    def stop(self) -> None:
        """Have it kill the program that runs."""
        with suppress(OSError):
            self._socket.send(STOP)

    def wait(self, seconds: float) -> Reply | None:
        """Its next reply, None where there is none within that time.

        Raises:
            MachineError: it is dead.
        """
        if not self._poll.poll(max(seconds, 0) * 1000):
            return None
        try:
            data, extra, _, _ = self._socket.recvmsg(REPLY_BYTES, _EXTRA, socket.MSG_CMSG_CLOEXEC)
            reply = read_reply(data)
        except (OSError, ValueError) as fault:
            raise MachineError(f"the server of programs ended: {self.said()}") from fault
        for _, kind, content in extra:
            if kind == socket.SCM_CREDENTIALS and not self.pid:
                self.pid = _CREDENTIALS.unpack(content)[0]
            if kind == socket.SCM_RIGHTS:
                self._place = array.array("i", content)[0]
        return reply

    def leave(self) -> None:
        """Let go of it without ending it."""
        self._socket.close()
        if self._process is not None:
            self._process.returncode = 0  # it is no child of ours, and Popen must not wait for it
        self._close_logs()

    def close(self) -> None:
        """End it and what it runs; returns when it is gone."""
        self._socket.close()
        if self._process is not None and self._process.returncode is None:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(PATIENCE_S)
            if self._process.returncode is None:
                self._process.kill()
                self._process.wait()
        if not self.pid:
            _kill_strays(self._mark)
        self._close_logs()

    def _close_logs(self) -> None:
        for log in self._logs:
            os.close(log)
        if self._place >= 0:
            os.close(self._place)
            self._place = -1
        self._logs = ()
