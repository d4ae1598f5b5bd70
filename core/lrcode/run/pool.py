"""`Pool`: threads that wait for programs, asked without waiting; what they run is the caller's."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self, TypeVar

Given = TypeVar("Given")
Result = TypeVar("Result")
AHEAD = 64
"""Calls a worker that may wait; a submitter that runs ahead of it is held, so that memory stays constant."""


def in_order(submit: Callable[[Given], Future[Result]], items: Iterable[Given], ahead: int) -> Iterator[Result]:
    """Results in the order of their items, which are taken at most `ahead` before their turn."""
    waiting: deque[Future[Result]] = deque()
    try:
        for item in items:
            waiting.append(submit(item))
            while waiting and (waiting[0].done() or len(waiting) >= ahead):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


class Pool:
    """Runs calls in threads, as many at once as it has workers."""

    def __init__(self, workers: int | None = None, ahead: int | None = None) -> None:
        """`workers`: None for one a core that this process may use; `ahead`: calls under way before `submit` waits."""
        self.workers = workers or len(os.sched_getaffinity(0))
        self.ahead = ahead or AHEAD * self.workers
        self._threads = ThreadPoolExecutor(self.workers, thread_name_prefix="lrcode-pool")
        self._room = threading.BoundedSemaphore(self.ahead)

    def submit(self, call: Callable[[Given], Result], given: Given) -> Future[Result]:
        """Start a call; returns at once unless too many wait already."""
        self._room.acquire()
        try:
            future = self._threads.submit(call, given)
        except BaseException:
            self._room.release()
            raise
        future.add_done_callback(lambda _: self._room.release())
        return future

    def map(self, call: Callable[[Given], Result], items: Iterable[Given]) -> Iterator[Result]:
        """Results in order, as they are there; items are taken only a little ahead of them."""
        return in_order(lambda item: self.submit(call, item), items, self.ahead)

    def close(self) -> None:
        """Wait for what runs, drop what waits, end the threads."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
