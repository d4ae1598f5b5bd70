"""The band of every verdict, and a score's place in it: pure arithmetic that no term or weight can get around."""

from __future__ import annotations

import math
from collections.abc import Mapping

from lrcode.errors import ConfigError
from lrcode.types import Verdict

BANDS: Mapping[str, tuple[float, float]] = {
    "no_program": (0.0, 0.04),
    "cheat": (0.0, 0.04),
    "syntax": (0.06, 0.10),
    "load": (0.12, 0.16),
    "runtime": (0.18, 0.22),
    "timeout": (0.18, 0.22),
    "resource": (0.18, 0.22),
    "wrong": (0.24, 0.28),
    "unjudged": (0.30, 0.70),
    "pass": (0.96, 1.0),
}
"""Lowest and highest score by kind of failure or outcome. Bands do not overlap; equal ones are one band."""


def band(verdict: Verdict) -> tuple[float, float] | None:
    """The verdict's band, None for infra."""
    return None if verdict.outcome == "infra" else BANDS[verdict.kind or verdict.outcome]


def score(verdict: Verdict, terms: Mapping[str, float | None], weights: Mapping[str, float]) -> float | None:
    """A number in the verdict's band: its lower end plus the weighted mean of the terms times its width.

    A term that is None has no part in the mean. None for infra, which is nobody's score.
    """
    place = band(verdict)
    if place is None:
        return None
    low, high = place
    said = {name: value for name, value in terms.items() if value is not None and weights.get(name, 0) > 0}
    total = sum(weights[name] for name in said)
    inside = sum(weights[name] * value for name, value in said.items()) / total if total else 0.0
    return min(high, low + (high - low) * inside)


def checked_weights(weights: Mapping[str, float], known: Mapping[str, float]) -> dict[str, float]:
    """The known weights with those given in their place.

    Raises:
        ConfigError: a weight is negative, not finite or names no term: it could carry a score out of its band.
    """
    for name, weight in weights.items():
        if name not in known:
            raise ConfigError(f"there is no reward term {name!r}; terms: {', '.join(sorted(known))}")
        if not math.isfinite(weight) or weight < 0:
            raise ConfigError(f"the weight of {name!r} is {weight}: weights are finite and not negative")
    return {**known, **weights}


def checked_term(name: str, value: float | None) -> float | None:
    """The term, if it is None or lies in 0 to 1.

    Raises:
        ConfigError: it does not.
    """
    if value is None or (not isinstance(value, bool) and 0.0 <= value <= 1.0):
        return value
    raise ConfigError(f"reward term {name!r} gave {value!r}: a term is None or a number in 0 to 1")
