"""Runs programs on the nodes of a Ray cluster: `open_crew`. Judges nothing, and imports ray only when asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lrcode.run import Sandbox
    from lrcode.run.cluster.crew import Crew
    from lrcode.run.cluster.hand import Speaks

_LOCK = threading.Lock()
_CREWS: dict[tuple[str, str, str, int], tuple[Crew, int]] = {}
"""Those of this process, each with how many use it: a second one like it would find no CPU that is free."""


@contextmanager
def open_crew(language: Speaks, sandbox: Sandbox, address: str, shares: int = 1) -> Iterator[Crew]:
    """A context with the crew for these, made where this process has none; see `Crew`, also for what it raises."""
    from lrcode.run.cluster.crew import Crew

    key = (language.name, sandbox, address, shares)
    with _LOCK:
        crew, users = _CREWS.get(key) or (Crew(language, sandbox, address, shares), 0)
        _CREWS[key] = (crew, users + 1)
    try:
        yield crew
    finally:
        with _LOCK:
            users = _CREWS[key][1] - 1
            _CREWS[key] = (crew, users)
            if not users:
                del _CREWS[key]
                crew.close()
