"""`Guest`: one client as the grader process sees it; what the process owns is `service`'s."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING

from lrcode.errors import LrcodeError
from lrcode.reward.grader import Grader
from lrcode.reward.interface import Setup
from lrcode.reward.line import Line, pack, plain
from lrcode.reward.messages import Ask, Bye, Failed, Farewell, Graded, Ready
from lrcode.types import Rollout

if TYPE_CHECKING:
    from lrcode.reward.service import Service


class Guest:
    """A thread that receives, and one that sends to a client which is slow to take, so that it keeps nobody waiting."""

    def __init__(self, number: int, line: Line, service: Service) -> None:
        self._number, self._line, self._service = number, line, service
        self._lock = threading.Lock()
        self._asked: set[Future[Rollout]] = set()
        # Not bounded, but a client has only so many under way: see RemoteGrader.
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()

    def serve(self) -> None:
        """Grade until the client goes."""
        sender = threading.Thread(target=self._send, name="lrcode-answers", daemon=True)
        sender.start()
        polite = False
        try:
            with suppress(EOFError, OSError):
                polite = self._received()
        finally:
            with self._lock:
                asked = list(self._asked)
            for future in asked:
                future.cancel()
            self._answers.put(None)
            last = self._service.leave(self)
            if polite:
                with suppress(OSError):
                    self._line.send(Farewell(last))
            if not last:
                # The last one's line ends with the process, so that its client knows when.
                self._line.hang_up()
                sender.join()
                self._line.close()

    def hang_up(self) -> None:
        """Say nothing more to this client."""
        self._line.hang_up()

    def _received(self) -> bool:
        """Whether the client said goodbye."""
        setup = self._line.receive()
        if not isinstance(setup, Setup):
            raise TypeError(f"a client began with {setup!r:.80}")
        try:
            grader = self._service.grader(setup)
        except LrcodeError as error:
            self._line.send(Failed(0, plain(error)))
            return False
        self._line.send(Ready(grader.weights, grader.workers, grader.machine, os.getpid(), self._number))
        while not isinstance(message := self._line.receive(), Bye):
            if not isinstance(message, Ask):
                raise TypeError(f"a client said {message!r:.80}")
            self._grade(grader, message)
        return True

    def _grade(self, grader: Grader, ask: Ask) -> None:
        try:
            future = grader.submit(ask.task, ask.prompt, ask.completion, within=self._written_down(ask))
        except RuntimeError:
            return  # the process ends, as it was told to, and with it the line: the client will ask the next one
        except LrcodeError as error:
            self._line.send(Failed(ask.number, plain(error)))
            return
        with self._lock:
            self._asked.add(future)
        future.add_done_callback(partial(self._graded, ask.number))

    @contextmanager
    def _written_down(self, ask: Ask) -> Iterator[None]:
        gate = self._service.gate
        with gate.alone() if ask.alone else gate.shared(), self._service.under_way.grading(self._number, ask.number):
            yield

    def _graded(self, number: int, future: Future[Rollout]) -> None:
        with self._lock:
            self._asked.discard(future)
        if future.cancelled():
            return
        error = future.exception()
        answer = pack(Failed(number, plain(error)) if error else Graded(number, future.result()))
        with suppress(OSError):
            # Waking another thread costs more than sending does.
            if not self._line.offer(answer):
                self._answers.put(answer)

    def _send(self) -> None:
        with suppress(OSError):
            while (answer := self._answers.get()) is not None:
                self._line.send_packed(answer)
