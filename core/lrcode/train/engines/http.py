"""Asks a vLLM server for many completions at once and knows when it is gone; what they are for is the caller's."""

from __future__ import annotations

import json
import shlex
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from http.client import HTTPException
from queue import Empty, SimpleQueue
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from lrcode.errors import ConfigError, EngineLost

AT_ONCE = 256
"""Requests under way at once: a thread each, waiting."""
ANSWER_S = 1800.0
"""Longest wait for one completion of a server that says it is well."""
HEALTH_S = 10.0
"""Longest wait for it to say so."""
TROUBLE = (OSError, HTTPException, ValueError)
"""Refused, reset, timed out, cut off in the middle of an answer."""

Told = Callable[[int, Any], None]
"""Told which request was answered, and the answer."""


class Server:
    """One vLLM server with its OpenAI-compatible routes."""

    def __init__(self, url: str, run: str = "RUN", patience_s: float = 30.0) -> None:
        """Args:
        run: the run directory, for what is said when the server is gone.
        patience_s: how long it is tried again: less than a server takes to start, since one that was started again has
            the weights that it was started with, and no connection over which others come.
        """
        self.url, self._run, self._patience_s = url.rstrip("/"), run, patience_s

    def wait(self, seconds: float, model: str) -> None:
        """Return when the server answers.

        Raises:
            EngineLost: it does not within so many seconds; says how to start it.
        """
        trouble = self._tried(seconds)
        if trouble:
            raise EngineLost(
                f"no vLLM server answers at {self.url} within {seconds:g} s ({trouble}): start it on a GPU of its own "
                f"with `{start_command(model, self.url)}`, or give its address with `--set engine.vllm_server=URL`"
            )

    def check(self) -> None:
        """Return if the server is well.

        Raises:
            EngineLost: it is not, and was tried again for a while.
        """
        trouble = self._tried(self._patience_s)
        if trouble:
            raise self.lost(trouble)

    def lost(self, why: object) -> EngineLost:
        """The error that says what to do."""
        return EngineLost(
            f"the vLLM server at {self.url} is gone ({_short(why)}; tried again for {self._patience_s:g} s): start it "
            f"again, then go on from the last checkpoint with `lrcode train --resume {self._run}`"
        )

    def model(self) -> str:
        """The name under which it serves its model."""
        return str(self._sent("/v1/models", None, HEALTH_S)["data"][0]["id"])

    def ask(self, route: str, bodies: Sequence[Mapping[str, Any]], told: Told) -> None:
        """Post every body, many at once; `told` is called in this thread as answers come, in any order.

        Raises:
            EngineLost: the server is gone, or says it is well and answers none.
            ConfigError: it refuses a request.
        """
        waiting: SimpleQueue[int] = SimpleQueue()
        answers: SimpleQueue[tuple[int, Any]] = SimpleQueue()
        for place in range(len(bodies)):
            waiting.put(place)

        def work() -> None:
            while True:
                try:
                    place = waiting.get_nowait()
                except Empty:
                    return
                answers.put((place, self._answer(route, bodies[place])))

        # Daemons: those that wait for a server that hangs must not keep the program from ending.
        for _ in range(min(AT_ONCE, len(bodies))):
            threading.Thread(target=work, daemon=True).start()
        for _ in bodies:
            told(*self._next(answers))

    def _next(self, answers: SimpleQueue[tuple[int, Any]]) -> tuple[int, Any]:
        while True:
            try:
                place, answer = answers.get(timeout=HEALTH_S)
            except Empty:
                self.check()
                continue
            if isinstance(answer, Exception):
                raise answer
            return place, answer

    def _answer(self, route: str, body: Mapping[str, Any]) -> Any:
        """What is answered, or the error to raise where it is waited for."""
        end = time.monotonic() + self._patience_s
        while True:
            try:
                return self._sent(route, body, ANSWER_S)
            except HTTPError as error:
                if error.code < 500:
                    return ConfigError(
                        f"the vLLM server at {self.url} refuses {route}: {_short(error.read().decode())}"
                    )
                trouble: object = error
            except TROUBLE as error:
                trouble = error
            if time.monotonic() >= end:
                return self.lost(trouble)
            time.sleep(min(1.0, self._patience_s))

    def _tried(self, seconds: float) -> str:
        """Why the server is not well after so many seconds; empty: it is."""
        end = time.monotonic() + seconds
        while True:
            try:
                self._sent("/health", None, HEALTH_S)
                return ""
            except TROUBLE as error:
                if time.monotonic() >= end:
                    return _short(error)
            time.sleep(min(1.0, max(seconds, 0.01)))

    def _sent(self, route: str, body: Mapping[str, Any] | None, timeout_s: float) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = Request(self.url + route, data, {"Content-Type": "application/json"})
        with urlopen(request, timeout=timeout_s) as answer:
            text = answer.read()
        return json.loads(text) if text else {}


def start_command(model: str, url: str) -> str:
    """The command line that serves a model at `url` as training needs it (TRL 1.16; `trl vllm-serve` only runs this).

    The routes that weights come by obey whoever reaches them: from other machines only where training is on one.
    """
    asked = urlsplit(url)
    near = asked.hostname in ("localhost", "127.0.0.1", "::1")
    return (
        f"VLLM_SERVER_DEV_MODE=1 vllm serve {shlex.quote(model)} --host {'127.0.0.1' if near else '0.0.0.0'} "
        f'--port {asked.port or 80} --weight-transfer-config \'{{"backend": "nccl"}}\' '
        "--logprobs-mode processed_logprobs --max-logprobs -1"
    )


def _short(what: object) -> str:
    lines = str(what).strip().splitlines()
    return lines[0][:200] if lines else type(what).__name__
