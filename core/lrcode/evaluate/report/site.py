"""`Site`: the page and its questions answered over all rollouts; how they come and go is `serve`'s.

Runs that train on are read anew when their files change.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lrcode.errors import UsageError
from lrcode.evaluate.report.page import html, plain_json
from lrcode.evaluate.report.payload import gather
from lrcode.evaluate.report.places import Place, open_places, rollout_files
from lrcode.evaluate.report.rows import whole
from lrcode.evaluate.report.search import found, values
from lrcode.evaluate.store import Store

CHECKED_S = 1.0
"""How often, at most, files are looked at for changes."""


class NotFound(UsageError):
    """There is nothing at this address."""


@dataclass(frozen=True)
class _Opened:
    """What was read of the runs, and of which files."""

    stamp: object
    places: Sequence[Place]
    stores: Mapping[int, Store]
    """By place in `places`; one without rollouts has none."""


class Site:
    """Answers for some runs, from several threads."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Raises as `write_report`, before anything is served."""
        self._paths = paths
        self._lock, self._drawing = threading.Lock(), threading.Lock()
        self._looked = time.monotonic()
        self._opened = self._open()
        self._page: tuple[object, str] = (None, "")

    def answer(self, path: str, asked: Mapping[str, str]) -> tuple[str, str]:
        """Content type and text at a path.

        Raises:
            NotFound: there is nothing at this path.
            UsageError: it was asked for something that cannot be answered.
        """
        if path == "/":
            return "text/html; charset=utf-8", self.page()
        answers = {"/api/rollouts": self._rollouts, "/api/rollout": self._rollout, "/api/values": self._values}
        if path not in answers:
            raise NotFound(f"there is nothing at {path}")
        return "application/json", plain_json(answers[path](asked))

    def page(self) -> str:
        """The page, as its runs are now."""
        opened = self._now()
        with self._drawing:
            if self._page[0] != opened.stamp:
                stores = [opened.stores.get(number) for number in range(len(opened.places))]
                self._page = (opened.stamp, html(gather(opened.places, stores, served=True)))
            return self._page[1]

    def _rollouts(self, asked: Mapping[str, str]) -> dict[str, Any]:
        return found(self._now().stores, asked)

    def _values(self, asked: Mapping[str, str]) -> dict[str, Any]:
        opened = self._now()
        run = _number(asked.get("run", "0"), len(opened.places))
        store = opened.stores.get(run)
        return values(store) if store else {"stages": [], "kinds": {}, "tasks": 0}

    def _rollout(self, asked: Mapping[str, str]) -> dict[str, Any]:
        opened = self._now()
        run, _, place = asked.get("id", "").partition("/")
        number = _number(run, len(opened.places))
        store = opened.stores.get(number)
        for rollout in whole(store, number, opened.places[number].plugin(), [place]) if store else ():
            return rollout
        raise NotFound(f"there is no rollout {asked.get('id', '')!r}")

    def _now(self) -> _Opened:
        """What is there, read anew where files have changed."""
        with self._lock:
            if time.monotonic() - self._looked > CHECKED_S:
                self._looked = time.monotonic()
                if self._stamp() != self._opened.stamp:
                    # The old stores may still be answering: each is closed when nothing holds it any more.
                    self._opened = self._open()
            return self._opened

    def _open(self) -> _Opened:
        stamp = self._stamp()
        places = open_places(self._paths)
        stores = {number: place.store() for number, place in enumerate(places)}
        return _Opened(stamp, places, {number: store for number, store in stores.items() if store})

    def _stamp(self) -> object:
        """What changes where a run has written something."""
        told = []
        for path in self._paths:
            notes = list(path.glob("*.json*")) if path.is_dir() else []
            told.append([(str(file), _changed(file)) for file in (*notes, *rollout_files(path))])
        return told


def _changed(file: Path) -> tuple[int, int]:
    try:
        stat = file.stat()
    except FileNotFoundError:  # replaced this moment
        return 0, 0
    return stat.st_mtime_ns, stat.st_size


def _number(text: str, runs: int) -> int:
    if not text.isdecimal() or int(text) >= runs:
        raise NotFound(f"there is no run {text[:40]!r}")
    return int(text)
