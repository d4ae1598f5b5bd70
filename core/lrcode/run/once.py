"""`Once`: a runner that runs identical jobs of a batch once and gives all who asked the one Execution.

When a batch is over is its owner's to say: `forget`.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from concurrent.futures import Future

from lrcode.facts import Limits
from lrcode.run import Runner
from lrcode.types import Execution, Job

_MOST = 1024
_LARGE = 16 << 10
"""Characters of output above which an execution is not kept, so that what is kept stays below 20 MB."""


class Once:
    """Shares executions between equal jobs with equal limits; safe to use from several threads.

    Shared is what the machine did with a program: stdout, stderr, ending, times. So programs that draw random numbers
    or read the clock give all who share them one and the same outcome, and times count once for each who asked. What
    follows from an execution (answer, verdict, score) is never shared, since each task has its own. An error is
    nobody else's: where a run raises, as for a machine fault, each of the others that waited for it runs by itself.

    Args:
        most: executions kept; the one that was asked for least recently goes first.
    """

    def __init__(self, runner: Runner, most: int = _MOST) -> None:
        self._runner, self._most = runner, most
        self._known: OrderedDict[bytes, Future[Execution | None]] = OrderedDict()
        self._lock = threading.Lock()

    def run(self, job: Job, limits: Limits) -> Execution:
        """Run a job, or wait for the same one that runs, or take what is known of it.

        Raises:
            MachineError: the machine failed, not the program.
        """
        key = _key(job, limits)
        while True:
            own: Future[Execution | None] = Future()
            with self._lock:
                shared = self._known.setdefault(key, own)
                self._known.move_to_end(key)
            if shared is own:
                return self._lead(key, own, job, limits)
            done = shared.result()
            if done is not None:
                return done

    def forget(self) -> None:
        """The batch is over: what is asked for from now on runs anew."""
        with self._lock:
            self._known.clear()

    def _lead(self, key: bytes, own: Future[Execution | None], job: Job, limits: Limits) -> Execution:
        done: Execution | None = None
        try:
            done = self._runner.run(job, limits)
            return done
        finally:
            with self._lock:
                if self._known.get(key) is own and (done is None or len(done.stdout) + len(done.stderr) > _LARGE):
                    del self._known[key]
                while len(self._known) > self._most:
                    self._known.popitem(last=False)
            own.set_result(done)


def _key(job: Job, limits: Limits) -> bytes:
    # Their repr is exact, also of text that is no valid Unicode; a digest keeps long programs out of memory.
    return hashlib.sha256(repr((job, limits)).encode()).digest()
