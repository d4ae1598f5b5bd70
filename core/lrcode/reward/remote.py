"""`RemoteGrader`: a client of the node's grader process, which it starts where none lives and again where one dies."""

from __future__ import annotations

import itertools
import threading
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace

from lrcode.errors import LrcodeError, MachineError
from lrcode.language import load_language
from lrcode.reward.home import Home, find_home
from lrcode.reward.interface import AnyGrader, Setup, check_judge, open_extensions
from lrcode.reward.launch import Opened, open_line
from lrcode.reward.line import pack
from lrcode.reward.messages import Ask, Bye, Failed, Farewell, Graded
from lrcode.reward.underway import left_under_way
from lrcode.run.pool import AHEAD
from lrcode.types import FormatReport, Program, Prompt, Rollout, Score, Task, Verdict

PAUSES_S = (0.0, 0.5, 1.0, 1.5, 2.0)
"""After each death in a row, before the next start; a verdict ends the row."""
_PATIENCE_S = 60.0
"""How long a process may take to end what runs."""
_SUSPECT, _GUILTY = 2, 3
"""Deaths of processes that were just grading a completion, after which it is graded alone, and then no more."""


@dataclass
class _Asked:
    ask: Ask
    """Kept to be sent again."""
    future: Future[Rollout]
    deaths: int = 0
    """Of processes that were just grading it."""

    def message(self) -> bytes:
        return pack(replace(self.ask, alone=self.deaths >= _SUSPECT))


class RemoteGrader(AnyGrader):
    """Grades in the grader process of this node; safe to use from several threads.

    What a killed process did not answer is sent to the next one, so each completion is answered once.

    Args:
        setup: the grader that is wanted.
        home: where its process lives; None: see `find_home`.

    Raises:
        LrcodeError: as `open_grader` does.
    """

    def __init__(self, setup: Setup, home: Home | None = None) -> None:
        self.language = load_language(setup.language)
        self.extensions = open_extensions(setup)
        self.computed = setup.computed
        self._setup, self._home = setup, home or find_home()
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: dict[int, _Asked] = {}
        self._closing = threading.Event()
        self._deaths = 0
        """Of grader processes in a row, with no verdict in between."""
        self._lost: LrcodeError | None = None
        """Why there will be no grader process any more."""
        self._farewell: Farewell | None = None
        opened = self._open(at_first=True)
        self._opened: Opened | None = opened
        self.weights, self.workers, self.machine = opened.ready.weights, opened.ready.workers, opened.ready.machine
        self._room = threading.BoundedSemaphore(AHEAD * self.workers)
        # A daemon, so that an interpreter that ends without `close` does not wait for it.
        self._receiver = threading.Thread(target=self._receive, args=(opened,), name="lrcode-verdicts", daemon=True)
        self._receiver.start()

    def submit(self, task: Task, prompt: Prompt, completion: str) -> Future[Rollout]:
        """Send one completion to be graded; see `AnyGrader`.

        The future raises MachineError where grader processes die again and again.
        """
        if not self._setup.check_only:
            check_judge(task, self.language)
        number = next(self._numbers)
        asked = _Asked(Ask(number, task, prompt, completion), Future())
        message = asked.message()
        self._room.acquire()
        asked.future.add_done_callback(lambda _: self._room.release())
        with self._lock:
            if self._closing.is_set():
                raise RuntimeError("this grader is closed")
            lost = self._lost
            if lost is None:
                self._waiting[number] = asked
            if self._opened is not None:
                # Where the process is gone, whoever receives will see it and send all that waits again.
                with suppress(OSError):
                    self._opened.line.send_packed(message)
        if lost is not None and asked.future.set_running_or_notify_cancel():
            asked.future.set_exception(lost)
        return asked.future

    def close(self) -> None:
        """Drop what waits and leave; the process ends with its last client, and then this waits for its end."""
        with self._lock:
            if self._closing.is_set():
                return
            self._closing.set()
            waiting = list(self._waiting.values())
            self._waiting.clear()
            self._say_bye()
        for asked in waiting:
            if asked.future.cancel():
                asked.future.set_running_or_notify_cancel()
        if threading.current_thread() is not self._receiver:
            self._receiver.join(_PATIENCE_S)
            with self._lock:
                if self._opened is not None:
                    self._opened.line.hang_up()
            self._receiver.join()
        self._home.tidy()

    def _say_bye(self) -> None:
        if self._opened is not None:
            with suppress(OSError):
                self._opened.line.send(Bye())

    def _receive(self, opened: Opened | None) -> None:
        try:
            self._follow(opened)
        finally:
            if not self._closing.is_set():
                # Where a bug of ours ended this thread, nobody must wait for it for ever.
                self._give_up(MachineError("nobody receives verdicts any more; what is on stderr says why"))

    def _follow(self, opened: Opened | None) -> None:
        while opened is not None:
            try:
                message = opened.line.receive()
            except (EOFError, OSError):
                with self._lock:
                    self._opened = None
                if self._farewell is None or self._farewell.ending:
                    opened.close()
                else:
                    opened.line.close()
                self._blame(opened)
                opened = self._recovered()
                continue
            if isinstance(message, Farewell):
                self._farewell = message
            elif isinstance(message, Graded | Failed):
                self._settle(message)

    def _settle(self, message: Graded | Failed) -> None:
        with self._lock:
            self._deaths = 0
            asked = self._waiting.pop(message.number, None)
        if asked is None or not asked.future.set_running_or_notify_cancel():
            return
        if isinstance(message, Graded):
            asked.future.set_result(message.rollout)
        else:
            asked.future.set_exception(message.error)

    def _blame(self, opened: Opened) -> None:
        """Count against completions what a process died of; one that killed so many, one of them alone, is infra."""
        graded = left_under_way(self._home.under_way(opened.ready.process), opened.ready.client)
        with self._lock:
            present = [self._waiting[number] for number in graded if number in self._waiting]
        for asked in present:
            asked.deaths += 1
            if asked.deaths >= _GUILTY:
                why = f"{asked.deaths} grader processes died while they graded this completion, the last of it alone"
                self._settle(Graded(asked.ask.number, _infra(asked.ask, why)))

    def _recovered(self) -> Opened | None:
        """A new line on which all that waits has been sent again; None where there is to be no other."""
        while not self._closing.is_set():
            self._deaths += 1
            try:
                opened = self._open()
            except LrcodeError as error:
                self._give_up(error)
                return None
            with self._lock, suppress(OSError):
                self._opened = opened
                for asked in self._waiting.values():
                    opened.line.send_packed(asked.message())
                if self._closing.is_set():
                    self._say_bye()
                return opened
            with self._lock:
                self._opened = None
            opened.close()
        return None

    def _open(self, at_first: bool = False) -> Opened:
        why = "it was killed"
        while self._deaths <= len(PAUSES_S):
            if self._deaths and self._closing.wait(PAUSES_S[self._deaths - 1]):
                raise MachineError("this grader is closed")
            try:
                return open_line(self._home, self._setup)
            except (EOFError, OSError) as error:
                why = str(error) or "it ended before it was up"
            except MachineError as error:
                # Of the caller's set-up once is no proof: a process that it needed may have been killed.
                if at_first and self._deaths:
                    raise
                why = str(error)
            self._deaths += 1
        raise MachineError(
            f"the grader process died {self._deaths} times in a row and gave no verdict in between (the last time: "
            f"{why}); its last words are on stderr, and `dmesg` tells whether the kernel killed it for want of memory"
        )

    def _give_up(self, error: LrcodeError) -> None:
        with self._lock:
            self._lost = error = self._lost or error
            waiting = list(self._waiting.values())
            self._waiting.clear()
        for asked in waiting:
            if asked.future.set_running_or_notify_cancel():
                asked.future.set_exception(error)


def _infra(ask: Ask, why: str) -> Rollout:
    nothing = (Program(""), FormatReport(ok=None), None, None)
    return Rollout(ask.task, ask.prompt, ask.completion, *nothing, Verdict("infra", detail=why), Score(None))
