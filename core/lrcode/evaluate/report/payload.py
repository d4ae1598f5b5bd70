"""The data of a report, as one JSON object in its page; `page` makes the page, `serve` answers for all rollouts.

    { "format": 1, "made": {"lrcode", "when"}, "served": bool,
      "runs": [{ "name", "path", "language", "title", "model", "config", "versions", "notes": [str],
        "arms":     {arm: summary of an evaluation},            an evaluation folder has one, `eval`
        "stages":   [{"name", "seconds", …}],
        "steps":    {stage: {"step": […], figure: […]}},        as the run wrote them; None where a step lacks one
        "curves":   [{"id": "reward" | "pass_rate", "title", "stage", "together", "step", "mean", "low", "high", "n"}],
        "measured": [{"stage", "step", "value", "low", "high", "n", "of"?}],   of: the stage that validation watched
        "kinds":    {stage: {"step": […], "counts": {"pass": […], kind: […]}}},
        "signal":   {"stage", "step", "with", "without", "alike_pass", "alike_fail", "dropped"} or {},
        "warnings": [{"stage", "watcher", "step", "saw", "cause", "mend", "fatal"}], "changes": [{"at", "knobs"}],
        "rollouts": {"total", "excerpt", "by_stage": {stage: n}, "excerpt_by_stage": {stage: n}} }],
      "rollouts": [whole rollout, see `rows`],                  the excerpt; [] where served
      "comparisons": [{"one", "other": places in runs, …what `evaluate.compare.comparison` says}] }   see `comparisons`

A rollout's `source` is one plain piece where the program stands among its `parts`, which have it in colour.

Beyond what was agreed first: `notes` (what a run lacks, in words for a person), `stage` and `dropped` in `signal`, `of`
in `measured`, `excerpt_by_stage`, `tokens` and `clipped` in rollouts, and `sample`, which counts from 1.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from lrcode import __version__
from lrcode.evaluate.report.comparisons import comparisons
from lrcode.evaluate.report.curves import curves, kinds, signal
from lrcode.evaluate.report.excerpt import excerpt, shares
from lrcode.evaluate.report.places import Place
from lrcode.evaluate.report.rows import CUT, whole
from lrcode.evaluate.report.steps import figures, measured
from lrcode.evaluate.store import Store

FORMAT = 1
EXCERPT = 2000
"""Rollouts in a page that opens offline."""


def gather(
    places: Sequence[Place], stores: Sequence[Store | None], *, size: int = EXCERPT, served: bool = False
) -> dict[str, Any]:
    """The report's data on these places, whose rollouts are in `stores`, one of each; `size` rollouts in all.

    Raises:
        RunDirError: their rollouts cannot be read.
    """
    totals = [_counts(store) for store in stores]
    given = [0] * len(places) if served else shares([sum(total.values()) for total in totals], size)
    rollouts: list[dict[str, Any]] = []
    runs = []
    for number, (place, store, total, share) in enumerate(zip(places, stores, totals, given, strict=True)):
        chosen = excerpt(store, share) if store and share else []
        shown = list(whole(store, number, place.plugin(), chosen, cut=CUT)) if store else []
        runs.append({**_run(place, store), "rollouts": _told(total, shown)})
        rollouts += shown
    return {
        "format": FORMAT,
        "made": {"lrcode": __version__, "when": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")},
        "served": served,
        "runs": runs,
        "rollouts": rollouts,
        "comparisons": comparisons(places),
    }


def _run(place: Place, store: Store | None) -> dict[str, Any]:
    plugin = place.plugin()
    return {
        "name": place.name,
        "path": str(place.path),
        "language": place.language,
        "title": plugin.facts.title if plugin else place.language,
        "model": place.model,
        "config": place.config,
        "versions": dict(place.versions),
        "notes": notes(place, store),
        "arms": {arm: {k: v for k, v in found.items() if k != "completions"} for arm, found in place.arms.items()},
        "stages": [{"name": name, **facts} for name, facts in place.stages.items()],
        "steps": figures(place.metrics),
        "curves": curves(store) if store else [],
        "measured": measured(place.metrics, place.arms),
        "kinds": kinds(store) if store else {},
        "signal": signal(store) if store else {},
        "warnings": list(place.warnings),
        "changes": list(place.changes),
    }


def notes(place: Place, store: Store | None) -> list[str]:
    """What a person who looks at the page must know is missing, and why."""
    found = []
    if store is None:
        found.append("No rollouts are stored here (yet): there is nothing to look through.")
    else:
        counted = store.query(
            "SELECT count(*) FILTER (diagnostics IS NULL) AS old, count(*) AS n, "
            "count(*) FILTER (outcome = 'infra') AS infra FROM rollouts"
        )[0]
        if counted["old"]:
            found.append(
                f"{counted['old']:,} of {counted['n']:,} rollouts were stored by an older lrcode, without diagnostics, "
                "CPU time, memory and places of syntax errors; these places are marked by today's grammar."
            )
        if counted["infra"]:
            found.append(f"{counted['infra']:,} rollouts have no verdict: the machine failed, not their programs.")
    if place.graded is not None:
        found.append(f"This evaluation has not finished, or was stopped: {place.graded:,} rollouts were graded.")
    if place.language and place.plugin() is None:
        found.append(f"The plugin of language {place.language} cannot be loaded here: programs are shown plain.")
    return found


def _counts(store: Store | None) -> dict[str, int]:
    rows = store.query("SELECT stage, count(*) AS n FROM rollouts GROUP BY stage ORDER BY stage") if store else []
    return {row["stage"]: row["n"] for row in rows}


def _told(total: dict[str, int], shown: Sequence[dict[str, Any]]) -> dict[str, Any]:
    by_stage = {stage: sum(rollout["stage"] == stage for rollout in shown) for stage in total}
    return {
        "total": sum(total.values()),
        "excerpt": len(shown),
        "by_stage": total,
        "excerpt_by_stage": by_stage,
    }
