"""One started program: waiting for it, killing it and all that it started. What it may use is decided elsewhere."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lrcode.errors import MachineError
from lrcode.run import tree
from lrcode.run.capture import Capture
from lrcode.run.endings import Tree
from lrcode.run.ways import status_of_box

PATIENCE_S = 5.0
"""How long the kernel may take to end what was killed."""


@dataclass(frozen=True)
class Finished:
    """What the kernel says of an ended process and the descendants it waited for."""

    status: int
    """Exit status, or minus the signal."""
    cpu_s: float
    peak_bytes: int
    """Peak resident size of the largest process, 0 where unknown."""
    ran_out: bool = False
    """The kernel killed some of it for want of memory."""


class Running(Protocol):
    """A program that runs, however it was started."""

    pid: int
    began: float
    """When it was asked for, as `time.monotonic` counts."""
    place: Path
    """The private directory as the program sees it."""

    def wait(self, seconds: float) -> Finished | None:
        """How it ended, None where it has not within that time."""

    def kill(self) -> Finished:
        """Kill it if it still runs, and say how it ended."""

    def look(self) -> Tree:
        """One look at it and all that it started."""


class Child:
    """A process that leads a session of its own."""

    def __init__(
        self,
        words: Sequence[str],
        environment: Mapping[str, str],
        capture: Capture,
        place: Path,
        keep: Sequence[int] = (),
    ) -> None:
        """Start `words` in `place`, with the descriptors `keep` open besides the captured ones.

        Raises:
            MachineError: the machine cannot start a process now.
        """
        self.place = place
        """The private directory as the program sees it."""
        self.finished: Finished | None = None
        self.began = time.monotonic()
        self._own_peak = tree.own_peak()
        try:
            self._process = subprocess.Popen(
                words,
                env=environment,
                cwd=place,
                stdin=capture.stdin,
                stdout=capture.stdout,
                stderr=capture.stderr,
                pass_fds=keep,
                start_new_session=True,
            )
        except OSError as fault:
            raise MachineError(f"cannot start {words[0]}: {fault.strerror}") from fault
        self.pid = self._process.pid
        self._handle = _handle(self.pid)

    def wait(self, seconds: float) -> Finished | None:
        """How it ended, None where it has not within that time."""
        if self.finished is None and self._has_ended(seconds):
            # Before it is reaped: until then no other process group can have this number.
            self._kill_group()
            self.finished = self._reap()
        return self.finished

    def kill(self) -> Finished:
        """Kill it if it still runs, and say how it ended."""
        if self.finished is None:
            self._stop()
        finished = self.wait(PATIENCE_S)
        if finished is None:
            self._kill_group()
            finished = self.wait(PATIENCE_S)
        if finished is None:
            raise MachineError(f"process {self.pid} does not end although it was killed")
        return finished

    def look(self) -> Tree:
        """One look at it and all that it started."""
        return tree.look(self.pid)

    def _stop(self) -> None:
        self._kill_group()

    def _kill_group(self) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def _has_ended(self, seconds: float) -> bool:
        if self._handle is not None:
            poll = select.poll()
            poll.register(self._handle, select.POLLIN)
            return bool(poll.poll(seconds * 1000))
        deadline = time.monotonic() + seconds
        flags = os.WEXITED | os.WNOWAIT | os.WNOHANG
        while os.waitid(os.P_PID, self.pid, flags) is None:
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.002)
        return True

    def _reap(self) -> Finished:
        try:
            _, status, used = os.wait4(self.pid, 0)
        except ChildProcessError as fault:
            raise MachineError(f"somebody else waited for process {self.pid}, its end is lost") from fault
        finally:
            self._process.returncode = 0  # or Popen would wait for it once more
            if self._handle is not None:
                os.close(self._handle)
        # A process starts with the peak of the one that it was started from, which tells nothing of the program.
        peak = used.ru_maxrss * 1024
        peak = peak if peak > self._own_peak else 0
        return Finished(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, peak)


def _handle(pid: int) -> int | None:
    """A descriptor that tells of the process's end, None where there is none to be had."""
    if not hasattr(os, "pidfd_open"):
        return None
    try:
        return os.pidfd_open(pid)
    except OSError:
        return None


class BoxedChild(Child):
    """bubblewrap with a program in it; what the box holds dies with its first process."""

    report: int
    """Descriptor to read bubblewrap's report from."""

    def _stop(self) -> None:
        # Only if bubblewrap itself survives can it wait for the program, so that its time is counted.
        first = tree.children(self.pid)
        if not first:
            self._kill_group()
        for child in first:
            self._kill_own(child)

    def _kill_own(self, child: int) -> None:
        with suppress(ProcessLookupError):
            handle = os.pidfd_open(child)
            try:
                # The number may have passed to a stranger before the handle was there.
                if child in tree.children(self.pid):
                    signal.pidfd_send_signal(handle, signal.SIGKILL)
            finally:
                os.close(handle)

    def _reap(self) -> Finished:
        finished = super()._reap()
        return Finished(status_of_box(finished.status), finished.cpu_s, finished.peak_bytes)

    def was_set_up(self) -> bool:
        """Whether bubblewrap came as far as to start the program; ask after its end."""
        os.set_blocking(self.report, False)
        with suppress(BlockingIOError):
            lines = os.read(self.report, 1 << 16).decode().splitlines()
            return any("exit-code" in json.loads(line) for line in lines)
        return False


def kill_survivors(place: Path, user: int | None) -> None:
    """Kill what left its process group: all processes of `user`, or those whose HOME is `place`.

    Raises:
        MachineError: some of them do not end.
    """
    deadline = time.monotonic() + PATIENCE_S
    while found := _survivors(place, user):
        for pid in found:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        if time.monotonic() > deadline:
            raise MachineError(f"processes {found} of a program do not end although they were killed")
        time.sleep(0.001)


def _survivors(place: Path, user: int | None) -> list[int]:
    if user is not None:
        return tree.processes_of(user)
    mark = b"HOME=" + os.fsencode(place)
    return [pid for pid in tree.processes() if mark in tree.environment(pid)]
