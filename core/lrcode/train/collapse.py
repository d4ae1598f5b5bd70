"""Sees a run collapse: gives each step's figures to the watchers and says each warning once an episode. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lrcode.train.config import Grpo
from lrcode.train.seen import Seen
from lrcode.train.watchers import WATCHERS, Watcher

CLEAR = 0.8
"""Strain below which an episode has ended: not at once below 1, so that a figure at its limit warns once."""


@dataclass(frozen=True)
class Alarm:
    """A watcher's warning."""

    watcher: str
    step: int
    saw: str
    """The figures, with what they are compared to."""
    cause: str
    """What most likely lies behind it."""
    mend: tuple[str, ...]
    """Knobs to turn in a run of its own, the likeliest first, as `key=value`."""
    fatal: bool
    """Whether `collapse.stop` stops training for it."""

    def line(self) -> str:
        """The warning for a person."""
        knobs = " or ".join(f"--set {knob}" for knob in self.mend)
        return f"warning, {self.watcher} (step {self.step}): {self.saw}. Likely: {self.cause}. Try {knobs}"


class Watchers:
    """All watchers over one stage."""

    def __init__(self, knobs: Grpo, stage: str = "grpo") -> None:
        self._seen, self._stage = Seen(knobs), stage
        self._active: set[str] = set()

    def see(self, step: int, row: Mapping[str, Any]) -> list[Alarm]:
        """Take one step's figures; the episodes that begin with it."""
        self._seen.add(row)
        return [alarm for watcher in WATCHERS for alarm in self._told(watcher, step)]

    def _told(self, watcher: Watcher, step: int) -> Iterable[Alarm]:
        strain, saw = watcher.look(self._seen)
        if strain >= 1 and watcher.name not in self._active:
            self._active.add(watcher.name)
            mend = tuple(knob.replace("{stage}", self._stage) for knob in watcher.mend(self._seen.knobs))
            yield Alarm(watcher.name, step, saw, watcher.cause, mend, watcher.fatal)
        elif strain < CLEAR:
            self._active.discard(watcher.name)


def unwatched(knobs: Grpo, stage: str, validated: bool) -> dict[str, str]:
    """What cannot be watched with these knobs, and the knob that would change it."""
    found = {}
    if not knobs.beta:
        found["kl"] = f"no reference is kept: {stage}.beta=0.01 keeps one"
    if stage == "coarse":
        found["forgotten"] = "no test judges coarse-tuning"
    elif not validated:
        found["unlearnt"] = "nothing is measured as training goes: eval.every=… does"
    elif knobs.curriculum or knobs.resample:
        found["forgotten"] = "questions are chosen by how they are passed: `unlearnt` watches instead"
    return found
