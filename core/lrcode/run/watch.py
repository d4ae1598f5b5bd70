"""Watches a started program until it ends or meets a limit that the kernel does not keep by itself."""

from __future__ import annotations

import itertools
import time

from lrcode.facts import Limits
from lrcode.run import tree
from lrcode.run.capture import Capture
from lrcode.run.child import Running
from lrcode.run.endings import Evidence, Reason, Tree, reason_to_stop

_PAUSES_S = (0.01, 0.02, 0.04)
_PAUSE_S = 0.05
"""Between looks; what a program can do meanwhile is bounded by its rlimits."""


def watch(child: Running, capture: Capture, limits: Limits) -> Evidence:
    """Wait for a program, or stop it; returns what was seen of it.

    Raises:
        MachineError: the program cannot be ended.
    """
    began = before = child.began
    asleep_s, memory, cpu_s, waited_s = 0.0, 0, 0.0, 0.0
    stopped: Reason | None = None
    for pause in itertools.chain(_PAUSES_S, itertools.repeat(_PAUSE_S)):
        if child.wait(max(min(pause, began + limits.wall_s - before), 0)) is not None:
            break
        now, seen = time.monotonic(), child.look()
        asleep_s += 0.0 if _worked(seen, cpu_s) else now - before
        memory, cpu_s, before = max(memory, seen.resident_bytes), max(cpu_s, seen.cpu_s), now
        waited_s = max(waited_s, seen.waited_s)
        stopped = reason_to_stop(seen, now - began, capture.flooded(), limits)
        if stopped is not None:
            break
    finished = child.kill()
    return Evidence(
        status=finished.status,
        stopped=stopped,
        cpu_s=max(finished.cpu_s, cpu_s),
        wall_s=time.monotonic() - began,
        asleep_s=asleep_s,
        waited_s=waited_s if tree.COUNTS_WAITING else None,
        memory_bytes=max(finished.peak_bytes, memory),
        ran_out=finished.ran_out,
        truncated=capture.flooded(),
    )


def _worked(seen: Tree, cpu_s: float) -> bool:
    return seen.awake or seen.cpu_s > cpu_s
