"""Opens a line to the node's grader process: joins the one that lives, or starts one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Pipe

from lrcode.reward.home import Home
from lrcode.reward.interface import Setup
from lrcode.reward.messages import Failed, Line, Ready, Up


@dataclass(frozen=True)
class Opened:
    """A line on which completions can be sent."""

    line: Line
    ready: Ready
    process: subprocess.Popen[bytes] | None
    """Set where this client started the process."""


def open_line(home: Home, setup: Setup) -> Opened:
    """A line to the process that lives in this home, or else to a new one.

    Raises:
        EOFError, OSError: the process died meanwhile; trying again may help.
        LrcodeError: the process cannot make such a grader, see `open_grader`.
    """
    with home.starting():
        line, process = _joined(home), None
        if line is None:
            line, process = _started(home)
    try:
        line.send(setup)
        said = line.receive()
    except (EOFError, OSError):
        line.close()
        raise
    if isinstance(said, Failed):
        line.close()
        raise said.error
    if not isinstance(said, Ready):
        raise TypeError(f"a grader process answered a set-up with {said!r:.80}")
    return Opened(line, said, process)


def _joined(home: Home) -> Line | None:
    try:
        return Line(Client(str(home.socket), family="AF_UNIX", authkey=home.key.read_bytes()))
    except (AuthenticationError, EOFError, OSError):
        return None


def _started(home: Home) -> tuple[Line, subprocess.Popen[bytes]]:
    """A new process, which has this line from birth: if we die, it sees its end and ends as well."""
    ours, its = Pipe()
    # -P: the working directory may hold a file that is called like a module of Python's.
    words = [sys.executable, "-P", "-m", "lrcode.reward.service", str(home.path), str(its.fileno())]
    path = os.pathsep.join(part or os.getcwd() for part in sys.path)
    process = subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=2,
        pass_fds=(its.fileno(),),
        env={**os.environ, "PYTHONPATH": path},
        # Ctrl-C in a terminal goes to a whole process group; the grader must outlive it until its clients are done.
        start_new_session=True,
    )
    its.close()
    # Whoever starts a process must wait for it, whenever it ends.
    threading.Thread(target=process.wait, name="lrcode-grader-end", daemon=True).start()
    line = Line(ours)
    try:
        said = line.receive()
    except (EOFError, OSError):
        line.close()
        raise
    if not isinstance(said, Up):
        raise TypeError(f"a grader process began with {said!r:.80}")
    return line, process
