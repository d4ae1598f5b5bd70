"""Opens a line to the node's grader process: joins the one that lives, or starts one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Pipe

from lrcode.reward.home import Home
from lrcode.reward.interface import Setup
from lrcode.reward.line import Line
from lrcode.reward.messages import Failed, Ready, Up

_PATIENCE_S = 10.0
"""How long the kernel may take to end a process that has closed its line."""


@dataclass(frozen=True, kw_only=True)
class _Met:
    """A line to a grader process that has not been told what is wanted."""

    line: Line
    process: subprocess.Popen[bytes] | None = None
    """Set where this client started the process."""

    def close(self) -> None:
        """Give back a line that the other side has closed; waits for a killed process, whose locks are free then."""
        self.line.close()
        if self.process is not None:
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(_PATIENCE_S)


@dataclass(frozen=True, kw_only=True)
class Opened(_Met):
    """A line on which completions can be sent."""

    ready: Ready


def open_line(home: Home, setup: Setup) -> Opened:
    """A line to the process that lives in this home, or else to a new one.

    Raises:
        EOFError, OSError: the process died meanwhile; trying again may help.
        LrcodeError: the process cannot make such a grader, see `open_grader`.
    """
    with home.starting():
        met = _joined(home) or _started(home)
    try:
        met.line.send(setup)
        said = met.line.receive()
    except (EOFError, OSError):
        met.close()
        raise
    if isinstance(said, Failed):
        met.line.close()
        raise said.error
    if not isinstance(said, Ready):
        raise TypeError(f"a grader process answered a set-up with {said!r:.80}")
    return Opened(line=met.line, process=met.process, ready=said)


def _joined(home: Home) -> _Met | None:
    try:
        return _Met(line=Line(Client(str(home.socket), family="AF_UNIX", authkey=home.key.read_bytes())))
    except (AuthenticationError, EOFError, OSError):
        return None


def _started(home: Home) -> _Met:
    """A new process, which has this line from birth: if we die, it sees its end and ends as well."""
    ours, its = Pipe()
    # -P: the working directory may hold a file that is called like a module of Python's.
    words = [sys.executable, "-P", "-m", "lrcode.reward.service", str(home.path), str(its.fileno())]
    path = os.pathsep.join(part or os.getcwd() for part in sys.path)
    with its:
        process = subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=2,
            pass_fds=(its.fileno(),),
            env={**os.environ, "PYTHONPATH": path},
            # Ctrl-C in a terminal goes to a whole process group; the grader must outlive it until its clients are done.
            start_new_session=True,
        )
    # Whoever starts a process must wait for it, whenever it ends.
    threading.Thread(target=process.wait, name="lrcode-grader-end", daemon=True).start()
    met = _Met(line=Line(ours), process=process)
    try:
        said = met.line.receive()
    except (EOFError, OSError):
        met.close()
        raise
    if not isinstance(said, Up):
        raise TypeError(f"a grader process began with {said!r:.80}")
    return met
