"""How a store's rollouts went by step: scores and pass rates with intervals, kinds of failure, groups with a signal.

Counted where the rollouts lie, in steps put together to few points. What a run measured itself is `steps`'s.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from statistics import fmean
from typing import Any

from lrcode.evaluate import beta
from lrcode.evaluate.statistics import Estimate, Tally, pass_at_1
from lrcode.evaluate.store import KIND, Store

BINS = 200
POOLED = 30
"""Points of a curve with intervals: the few problems of one step tell little, and a line of them is mostly noise."""
TRAINED = "NOT (stage = 'validation' OR stage LIKE 'eval%' OR stage LIKE '%-dropped')"
"""SQL: rollouts that a model learned from."""


def curves(store: Store) -> list[dict[str, Any]]:
    """Score and pass rate of each stage that reinforces: `id`, `title`, `stage` and arrays step, mean, low, high, n.

    A point is of up to `together` steps, at the middle of them (`POOLED` points at most); n counts problems. Intervals
    are of 95 %, over problems like these: of pass rates `pass_at_1`'s, of scores Student's.
    """
    widths = store.query(f"WITH {_binned(POOLED)} SELECT stage, max(width) AS width FROM binned GROUP BY stage")
    together = {row["stage"]: row["width"] for row in widths}
    found = []
    for stage, points in _problems(store).items():
        about = {"stage": stage, "together": together[stage]}
        reward = [(step, mean_score([(s, n) for s, n, _, _ in problems if n])) for step, problems in points]
        passed = [(step, pass_at_1([Tally(int(p), j) for _, _, p, j in problems if j])) for step, problems in points]
        found.append({"id": "reward", "title": "Reward", **about, **_arrays(reward)})
        found.append({"id": "pass_rate", "title": "Pass rate", **about, **_arrays(passed)})
    return [curve for curve in found if curve["step"]]


def mean_score(sums: Sequence[tuple[float, int]], level: float = 0.95) -> Estimate:
    """Mean over problems of each one's mean score, with Student's interval over problems; none below two problems.

    The interval is held to 0 to 1, where scores are (`reward.bands`).

    Args:
        sums: each problem's sum of scores and how many they are, at least 1.
    """
    means = [total / count for total, count in sums]
    if not means:
        return Estimate(None, None, None, 0)
    mean, n = fmean(means), len(means)
    if n < 2:
        return Estimate(mean, None, None, n)
    error = math.sqrt(math.fsum((m - mean) ** 2 for m in means) / (n - 1) / n) * _student(level, n - 1)
    return Estimate(mean, min(mean, max(0.0, mean - error)), max(mean, min(1.0, mean + error)), n)


def kinds(store: Store) -> dict[str, dict[str, Any]]:
    """By stage: `step`, and under `counts` how many rollouts passed, failed by each kind, or have no verdict."""
    rows = store.query(
        f"""WITH {_binned()}
        SELECT stage, point, {KIND} AS category, count(*) AS n FROM binned
        GROUP BY ALL ORDER BY stage, point, category"""
    )
    found = {}
    for stage, group in groupby(rows, key=lambda row: str(row["stage"])):
        counted = {(row["point"], row["category"]): row["n"] for row in group}
        steps = sorted({at for at, _ in counted})
        names = sorted({name for _, name in counted}, key=lambda name: (name != "pass", name))
        found[stage] = {"step": steps, "counts": {n: [counted.get((at, n), 0) for at in steps] for n in names}}
    return found


def signal(store: Store) -> dict[str, Any]:
    """Groups by step of the stage that reinforces last: `with` a signal (scores differ) and `without`.

    Of those without, `alike_pass` and `alike_fail` are those in which every member passed, or failed. `dropped` is how
    many gave way to another group (resampling). Empty where nothing was reinforced.
    """
    stages = [
        row["stage"] for row in store.query(f"SELECT stage FROM rollouts WHERE {TRAINED} GROUP BY ALL ORDER BY 1")
    ]
    stages = [stage for stage in stages if stage in ("grpo", "coarse")][-1:]
    if not stages:
        return {}
    rows = store.query(_SIGNAL, {"stage": stages[0]})
    names = ("step", "with", "without", "alike_pass", "alike_fail", "dropped")
    return {"stage": stages[0], **{name: [row[name] for row in rows] for name in names}}


def width(low: int, high: int, bins: int = BINS) -> int:
    """How many steps make a point, so that from `low` to `high` there are `bins` at most."""
    return max(1, math.ceil((high - low + 1) / bins))


def _binned(bins: int = BINS) -> str:
    """SQL: each rollout with the point that its step is put to."""
    return f"""
    edges AS (SELECT regexp_replace(stage, '-dropped$', '') AS of, min(step) AS low, max(step) AS high,
                     greatest(1, ceil((max(step) - min(step) + 1) / {bins}))::BIGINT AS width
              FROM rollouts GROUP BY of),
    binned AS (SELECT stage, task_id, step, outcome, kind, score, width,
                      -- the middle of the steps of its point
                      least(low + (step - low) // width * width + (width - 1) // 2, high) AS point
               FROM rollouts JOIN edges ON of = regexp_replace(stage, '-dropped$', ''))"""


_SIGNAL = f"""WITH {_binned()},
    groups AS (SELECT stage, point, step, task_id, max(score) > min(score) AS differs,
                      count(*) FILTER (outcome = 'pass') AS passed, count(*) FILTER (outcome = 'fail') AS failed,
                      count(*) AS size
               FROM binned WHERE stage IN ($stage, $stage || '-dropped') GROUP BY ALL)
    SELECT point AS step, count(*) FILTER (kept AND differs) AS "with",
           count(*) FILTER (kept AND NOT differs) AS without,
           count(*) FILTER (kept AND NOT differs AND passed = size) AS alike_pass,
           count(*) FILTER (kept AND NOT differs AND failed = size) AS alike_fail,
           count(*) FILTER (NOT kept) AS dropped
    FROM (SELECT * REPLACE (coalesce(differs, false) AS differs), stage = $stage AS kept FROM groups)
    GROUP BY ALL ORDER BY step"""


def _problems(store: Store) -> dict[str, list[tuple[int, list[tuple[float, int, int, int]]]]]:
    """By stage, for each point its step and its problems: sum of scores, scores, passes, verdicts."""
    rows = store.rows(
        f"""WITH {_binned(POOLED)}
        SELECT stage, point, coalesce(sum(score), 0) AS total, count(score) AS scores,
               count(*) FILTER (outcome = 'pass') AS passed, count(*) FILTER (outcome IN ('pass', 'fail')) AS judged
        FROM binned WHERE {TRAINED} GROUP BY stage, point, task_id ORDER BY stage, point, task_id"""
    )
    found: dict[str, list[tuple[int, list[tuple[float, int, int, int]]]]] = {}
    for stage, at, group in _by_point(rows):
        tallies = [(row["total"], row["scores"], row["passed"], row["judged"]) for row in group]
        found.setdefault(stage, []).append((at, tallies))
    return found


def _by_point(rows: Iterator[Mapping[str, Any]]) -> Iterator[tuple[str, int, Iterator[Mapping[str, Any]]]]:
    for (stage, at), group in groupby(rows, key=lambda row: (row["stage"], row["point"])):
        yield stage, at, group


def _arrays(points: Sequence[tuple[int, Estimate]]) -> dict[str, list[Any]]:
    known = [(step, estimate) for step, estimate in points if estimate.value is not None]
    return {
        "step": [step for step, _ in known],
        "mean": [_rounded(estimate.value) for _, estimate in known],
        "low": [_rounded(estimate.low) for _, estimate in known],
        "high": [_rounded(estimate.high) for _, estimate in known],
        "n": [estimate.n for _, estimate in known],
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _student(level: float, freedom: int) -> float:
    """Quantile of Student's t, by that of the beta distribution: P(|T| > t) = I_x(freedom/2, 1/2), x = f/(f + t^2)."""
    x = beta.quantile(1 - level, freedom / 2, 0.5)
    return math.sqrt(freedom * (1 - x) / x)
