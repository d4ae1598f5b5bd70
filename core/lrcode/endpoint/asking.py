"""`Endpoint`: asks one model many things at once, within a budget; what is asked and how it is read is for others.

Retries, backoff and connections are the `openai` package's. No answer is None, never an exception: a server that fails
must not end a training.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, TypeVar

from lrcode.endpoint.answers import Answers
from lrcode.types import Prompt

T = TypeVar("T")


@dataclass
class Counters:
    """What was asked of an endpoint since it was opened."""

    asked: int = 0
    """Prompts given."""
    cached: int = 0
    """Of them, answered by an answer that was there or under way."""
    failed: int = 0
    """Of them, without an answer."""
    spent: int = 0
    """Requests sent, each counted once however often it was retried."""
    retried: int = 0
    """Further tries of requests that were answered in the end."""
    seconds: float = 0.0
    """Time that callers waited."""


class Endpoint:
    """One model behind an endpoint. Its event loop runs in a thread of its own; `ask` may be called from any thread."""

    def __init__(
        self,
        client: Any,
        answers: Answers,
        *,
        requests: int,
        at_once: int,
        timeout_s: float,
        say: Callable[[str], None],
    ) -> None:
        self.model = ""
        self._client, self._answers, self._say = client, answers, say
        self._budget, self._timeout_s = requests, timeout_s
        # So many requests in a row for which the server did not work: the rest of a batch is not asked.
        self._patience, self._down = 2 * at_once, 0
        self._counters, self._sending = Counters(), 0
        self._said: set[str] = set()
        self._underway: dict[str, asyncio.Task[str | None]] = {}
        self._gate = asyncio.Semaphore(at_once)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="endpoint", daemon=True)
        self._thread.start()

    def __enter__(self) -> Endpoint:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def counters(self) -> Counters:
        """A copy of the counters as they stand."""
        return replace(self._counters)

    def ask(self, prompts: Sequence[Prompt], *, temperature: float = 0.0, max_tokens: int = 512) -> list[str | None]:
        """The model's answer to each prompt, in their order; None where there is none.

        An answer that is held costs no request, and equal prompts are asked once: at a temperature above 0, too.
        """
        return self.wait(self._ask_all(prompts, temperature, max_tokens))

    def wait(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the endpoint's loop and wait for it."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        finally:
            future.cancel()

    def close(self) -> None:
        """End what is under way, and the thread."""
        if self._thread.is_alive():
            self.wait(self._end())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    async def _end(self) -> None:
        # Those who wait for an answer, too: they would wait for ever once the loop has stopped.
        underway = asyncio.all_tasks() - {asyncio.current_task()}
        for task in underway:
            task.cancel()
        await asyncio.gather(*underway, return_exceptions=True)
        await self._client.close()

    async def _ask_all(self, prompts: Sequence[Prompt], temperature: float, max_tokens: int) -> list[str | None]:
        began = time.monotonic()
        try:
            self._answers.refresh()
        except OSError as error:
            self._say_once(f"answers of other processes cannot be read ({error.strerror or error})")
        self._down = min(self._down, self._patience - 1)  # one request finds out whether the server is back
        asked = [self._body(prompt, temperature, max_tokens) for prompt in prompts]
        try:
            return list(await asyncio.gather(*(self._answer(body) for body in asked)))
        finally:
            self._counters.seconds += time.monotonic() - began

    def _body(self, prompt: Prompt, temperature: float, max_tokens: int) -> dict[str, Any]:
        # A lone surrogate cannot be sent.
        messages = [{"role": m.role, "content": m.content.encode("utf-8", "replace").decode()} for m in prompt]
        return {"model": self.model, "messages": messages, "temperature": temperature, "max_tokens": max_tokens}

    async def _answer(self, body: dict[str, Any]) -> str | None:
        self._counters.asked += 1
        key = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        answer = self._answers.get(key)
        free = answer is not None
        if answer is None:
            task = self._underway.get(key)
            free = task is not None
            if task is None:
                task = self._underway[key] = asyncio.ensure_future(self._fetch(key, body))
                task.add_done_callback(lambda _: self._underway.pop(key, None))
            answer = await asyncio.shield(task)  # another caller may wait for it, too
        self._counters.cached += free and answer is not None
        self._counters.failed += answer is None
        return answer

    async def _fetch(self, key: str, body: dict[str, Any]) -> str | None:
        async with self._gate:
            if self._down >= self._patience:
                return None
            if self._answers.spent + self._sending >= self._budget:
                self._say_once(f"the {self._budget} requests are spent: from here on {self.model} is not asked")
                return None
            self._counters.spent += 1
            self._sending += 1
            answer = None
            try:
                answer = await self._send(body)
            finally:
                self._sending -= 1
                self._keep(key, answer)
        return answer

    def _keep(self, key: str, answer: str | None) -> None:
        try:
            self._answers.put(key, answer)
        except OSError as error:
            self._say_once(f"answers cannot be kept ({error.strerror or error}): they will be asked for again")

    async def _send(self, body: dict[str, Any]) -> str | None:
        import openai

        try:
            async with asyncio.timeout(self._timeout_s):
                raw = await self._client.chat.completions.with_raw_response.create(**body)
        except (openai.APIConnectionError, openai.InternalServerError, openai.RateLimitError, TimeoutError) as error:
            self._down += 1
            self._say_once(f"{self.model} gave no answer ({type(error).__name__}); such answers count as not given")
            return None
        except openai.OpenAIError as error:
            self._say_once(f"{self.model} refused a request ({type(error).__name__}); such answers count as not given")
            return None
        self._down = 0
        self._counters.retried += raw.retries_taken
        return _content(body_of(raw.http_response))

    def _say_once(self, message: str) -> None:
        if message not in self._said:
            self._said.add(message)
            self._say(message)


def body_of(response: Any) -> Any:
    """What a response says as JSON; None where that is none."""
    try:
        return response.json()
    except ValueError:
        return None


def _content(body: Any) -> str | None:
    """The text of the first choice; None for whatever else a server may send."""
    try:
        content = body["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError):
        return None
    return content if isinstance(content, str) and content.strip() else None
