"""Lists of rollouts for a page that is served: filters become SQL, and nothing that a client says is SQL itself."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from lrcode.errors import UsageError
from lrcode.evaluate.report.rows import SHORT, light, samples
from lrcode.evaluate.store import KIND, Store

MOST = 200
"""Rows of one answer."""
_SEARCHED = ("question", "completion", "stdout", "stderr", "detail", "answer", "task_id")
_TEXTS: Mapping[str, str] = {
    "stage": "stage = $stage",
    "outcome": "outcome = $outcome",
    "kind": f"{KIND} = $kind",
    "task": "contains(task_id, $task)",
    "search": f"contains(lower(concat_ws(chr(10), {', '.join(_SEARCHED)})), lower($search))",
}
_NUMBERS: Mapping[str, str] = {
    "step_min": "step >= $step_min",
    "step_max": "step <= $step_max",
    "score_min": "score >= $score_min",
    "score_max": "score <= $score_max",
}
"""By what a client may ask for: its condition."""
_SORTS: Mapping[str, str] = {
    "": "file, row",
    "step": "step NULLS FIRST, file, row",
    "-step": "step DESC NULLS LAST, file, row",
    "score": "score NULLS FIRST, file, row",
    "-score": "score DESC NULLS LAST, file, row",
}
"""What has no score (infra) counts as the lowest."""


class Page(NamedTuple):
    """Which rows are asked for."""

    where: str
    values: Mapping[str, str | float]
    """Of the condition's parameters."""
    sort: str
    offset: int
    limit: int


def found(stores: Mapping[int, Store], asked: Mapping[str, str]) -> dict[str, Any]:
    """`total` and one page of `rows` of what the filters leave, over one run or all.

    Args:
        stores: by a run's place in the report.
        asked: `run`, `stage`, `kind` (or an outcome), `outcome`, `task` (a part of its id), `search` (a part of what
            was asked, written or printed, whatever the case), `step_min`, `step_max`, `score_min`, `score_max`, `sort`
            (`step`, `-step`, `score`, `-score`), `offset`, `limit`; empty ones are not asked for.

    Raises:
        UsageError: a number is none, or there is no such run or order.
    """
    asked = {name: value for name, value in asked.items() if value}
    chosen = _chosen(stores, asked.get("run"))
    sort, offset = asked.get("sort", ""), _whole(asked, "offset", 0)
    limit = min(_whole(asked, "limit", 50), MOST)
    if sort not in _SORTS:
        raise UsageError(f"sort={sort} is no order: {', '.join(filter(None, _SORTS))}")
    where, values = _conditions(asked)
    counted = {run: _total(store, where, values) for run, store in chosen.items()}
    page = Page(where, values, sort, offset, limit)
    merged = len(chosen) > 1 and sort
    shown = _merged(chosen, page) if merged else _in_turn(chosen, counted, page)
    return {"total": sum(counted.values()), "rows": _light(chosen, shown)}


def values(store: Store) -> dict[str, Any]:
    """What there is to choose from: `stages`, `kinds` with how many, and how many `tasks`."""
    kinds = store.query(f"SELECT {KIND} AS kind, count(*) AS n FROM rollouts GROUP BY 1 ORDER BY n DESC, kind")
    tasks = store.query("SELECT count(DISTINCT task_id) AS n FROM rollouts")[0]["n"]
    return {"stages": store.stages, "kinds": {row["kind"]: row["n"] for row in kinds}, "tasks": tasks}


def _chosen(stores: Mapping[int, Store], run: str | None) -> Mapping[int, Store]:
    if run is None:
        return stores
    return {number: store for number, store in stores.items() if str(number) == run}


def _conditions(asked: Mapping[str, str]) -> tuple[str, dict[str, str | float]]:
    values: dict[str, str | float] = {name: asked[name] for name in _TEXTS if name in asked}
    values |= {name: _number(name, asked[name]) for name in _NUMBERS if name in asked}
    both = {**_TEXTS, **_NUMBERS}
    return " AND ".join(both[name] for name in values) or "true", values


def _total(store: Store, where: str, values: Mapping[str, str | float]) -> int:
    return int(store.query(f"SELECT count(*) AS n FROM rollouts WHERE {where}", values)[0]["n"])


def _in_turn(stores: Mapping[int, Store], counted: Mapping[int, int], page: Page) -> list[tuple[int, dict[str, Any]]]:
    """A page of the runs one after the other."""
    rows: list[tuple[int, dict[str, Any]]] = []
    skip = page.offset
    for run, store in stores.items():
        if len(rows) < page.limit and skip < counted[run]:
            rows += [(run, row) for row in _rows(store, page, skip, page.limit - len(rows))]
        skip = max(0, skip - counted[run])
    return rows


def _merged(stores: Mapping[int, Store], page: Page) -> list[tuple[int, dict[str, Any]]]:
    """A page of all runs in one order: each may have all that comes before it."""
    rows = [(run, row) for run, store in stores.items() for row in _rows(store, page, 0, page.offset + page.limit)]
    rows.sort(key=lambda item: _worth(item[1], page.sort))
    return rows[page.offset : page.offset + page.limit]


def _rows(store: Store, page: Page, offset: int, limit: int) -> list[dict[str, Any]]:
    return store.query(
        f"""SELECT id, stage, step, task_id, outcome, kind, score, computed, left(question, {SHORT}) AS question
        FROM rollouts WHERE {page.where} ORDER BY {_SORTS[page.sort]} LIMIT {limit} OFFSET {offset}""",
        page.values,
    )


def _worth(row: Mapping[str, Any], sort: str) -> float:
    value = row[sort.lstrip("-")]
    worth = -math.inf if value is None else float(value)
    return -worth if sort.startswith("-") else worth


def _light(stores: Mapping[int, Store], rows: list[tuple[int, dict[str, Any]]]) -> list[dict[str, Any]]:
    places = {run: samples(store, [row for of, row in rows if of == run]) for run, store in stores.items()}
    return [light({**row, "sample": places[run][row["id"]]}, run) for run, row in rows]


def _number(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise UsageError(f"{name}={text[:40]} is no number")
    return value


def _whole(asked: Mapping[str, str], name: str, default: int) -> int:
    value = _number(name, asked[name]) if name in asked else default
    if value != int(value) or not 0 <= value < 10**9:
        raise UsageError(f"{name}={asked[name][:40]} is no number of rows")
    return int(value)
