"""The private channel: how the test files of a job say which of its checks passed, so that a program cannot say it.

A job with checks finds one *voucher* for each on its standard input, in their order, a line each. Its test files read
them all before the program is loaded, and print a check's voucher when that check has passed; anywhere in stdout or
stderr counts, and nothing else that is printed does.

Why so, and not a descriptor with one nonce: whatever descriptor a program's process holds, the program can find, write
to, close, read back and overwrite, and with the nonce in it a report could be changed from failed to passed. Here what
has been written is worth nothing to who reads it: a voucher says one thing, and it has been said. The vouchers that
would be worth something are in no file, no environment and no descriptor: a socket gives its bytes once. So the
program that exits early, redefines, closes, floods, forks or kills only loses vouchers, and one that prints the words
of a test frame gains none. What is left is the memory of the process itself: where a language shows a program the
variables of its callers, as Python and SWI-Prolog do, or raw memory, unspent vouchers are in reach. So test files keep
them where the program does not run, in another thread or in the parent of a fork, where the language allows that; and
what must be proof is compared by the grader, outside. tests/run/test_vouchers.py has each attack, and those two.
"""

from __future__ import annotations

import re
import secrets
import socket

from lrcode.errors import ContractError, MachineError
from lrcode.types import Job

_BYTES = 10
"""Of chance in a voucher: with 64 KB of guesses, less than one program in 10^18 hits one."""


class Vouchers:
    """Fresh ones for one run of a job."""

    def __init__(self, job: Job) -> None:
        """Make them; none for a job without checks.

        Raises:
            ContractError: the job has checks and a stdin of its own, or two checks of one name.
        """
        self._names: dict[str, str] = {}
        if not job.checks:
            return
        if job.stdin:
            raise ContractError(
                "make_job returned a job with checks and stdin: vouchers come on stdin, put it in a file"
            )
        if len(set(job.checks)) < len(job.checks):
            raise ContractError(f"make_job returned checks that share a name: {sorted(job.checks)}")
        self._names = {secrets.token_hex(_BYTES): name for name in job.checks}
        self._printed = re.compile(rf"\x1e?(?P<voucher>{'|'.join(self._names)})\n?")

    def lines(self) -> str:
        """What stands on the program's stdin; empty where there are none."""
        return "".join(f"{voucher}\n" for voucher in self._names)

    def redeem(self, *outputs: str) -> tuple[str, ...]:
        """Checks that were vouched for, in the job's order."""
        return tuple(name for voucher, name in self._names.items() if any(voucher in text for text in outputs))

    def without(self, output: str) -> str:
        """What was printed besides."""
        return self._printed.sub("", output) if self._names else output


def readable_once(content: bytes) -> int:
    """A descriptor that gives the content and then its end, once: it cannot be wound back or opened again.

    Raises:
        MachineError: there is no room for it.
    """
    try:
        ours, theirs = socket.socketpair()
        with ours:
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 * len(content) + 4096)
            ours.setblocking(False)
            try:
                sent = ours.send(content)
            except OSError:
                theirs.close()
                raise
        theirs.shutdown(socket.SHUT_WR)
        if sent < len(content):
            theirs.close()
            raise MachineError(f"cannot hand over {len(content)} bytes of vouchers, only {sent}: use fewer checks")
    except OSError as fault:
        raise MachineError(f"cannot hand over {len(content)} bytes of vouchers: {fault.strerror}") from fault
    return theirs.detach()
