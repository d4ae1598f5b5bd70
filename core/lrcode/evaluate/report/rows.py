"""Stored rollouts as a page shows them: whole ones with their programs in pieces, and light ones for lists."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from lrcode import reports
from lrcode.errors import LrcodeError
from lrcode.evaluate.report.expected import expected
from lrcode.evaluate.report.highlight import highlight
from lrcode.evaluate.report.parts import parts
from lrcode.evaluate.store import Store
from lrcode.language import Language
from lrcode.reward.compare import without_reports
from lrcode.types import Program

AT_ONCE = 500
"""Rollouts that are read together."""
SHORT = 160
"""Characters of a question in a list."""
CUT = 4000
"""Characters of stdout and of stderr in an excerpt."""
_AS_STORED = (
    *(
        "tokens",
        "clipped",
        "ending",
        "wall_s",
        "cpu_s",
        "memory_bytes",
        "answer",
        "outcome",
        "kind",
        "detail",
        "score",
        "computed",
    ),
    "evidence",
)


def whole(
    store: Store, run: int, language: Language | None, ids: Sequence[str], cut: int | None = None
) -> Iterator[dict[str, Any]]:
    """The rollouts of these ids of the store, in their order; one that there is not is left out.

    `cut`: so many characters at most of stdout and of stderr, and what is left out is said; None: all of them.
    """
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        rows = store.fetch(part)
        among = samples(store, rows)
        for row in rows:
            yield _whole({**row, "sample": among[row["id"]]}, run, language, cut)


def samples(store: Store, rows: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """By id the place of each of these rows among the rollouts of its question in its stage and step, from 1."""
    asked = {
        "tasks": sorted({row["task_id"] for row in rows}),
        "stages": sorted({row["stage"] for row in rows}),
        "low": min((row["step"] for row in rows), default=0),
        "high": max((row["step"] for row in rows), default=0),
        "ids": [row["id"] for row in rows],
    }
    found = store.query(
        """SELECT id, sample FROM (
               SELECT id, row_number() OVER (PARTITION BY stage, step, task_id ORDER BY file, row) AS sample
               FROM rollouts WHERE step BETWEEN $low AND $high AND list_contains($stages, stage)
                                   AND list_contains($tasks, task_id))
           WHERE list_contains($ids, id)""",
        asked,
    )
    return {row["id"]: row["sample"] for row in found}


def light(row: Mapping[str, Any], run: int) -> dict[str, Any]:
    """What a list shows of a rollout."""
    shown = {name: row[name] for name in ("stage", "step", "outcome", "kind", "score", "computed", "sample")}
    return {
        "id": f"{run}/{row['id']}",
        "run": run,
        "task": row["task_id"],
        "question": row["question"][:SHORT],
        **shown,
    }


def _whole(row: Mapping[str, Any], run: int, language: Language | None, cut: int | None) -> dict[str, Any]:
    source = highlight(row["source"] or "", language.facts if language else None)
    told = parts(row, source, language)
    placed = any(name == "program" for name, _ in told)
    return {
        "id": f"{run}/{row['id']}",
        "run": run,
        "stage": row["stage"],
        "step": row["step"],
        "task": row["task_id"],
        "sample": row["sample"],
        "question": row["question"],
        "prompt": _json(row["prompt"], []),
        "parts": told,
        # The same pieces twice would make a page half as large again.
        "source": [("", row["source"])] if placed else source,
        "entry": row["entry"] or "",
        "faults": _faults(row, language),
        "stdout": _cut(_own(row["stdout"]), cut),
        "stderr": _cut(_own(row["stderr"]), cut),
        "diagnostics": _diagnostics(row, language),
        "expected": expected(_json(row["judge"], None)),
        "terms": _json(row["terms"], {}),
        "term_faults": _json(row["term_faults"], {}),
        "labels": _json(row["labels"], {}),
        **{name: row[name] for name in _AS_STORED},
    }


def _faults(row: Mapping[str, Any], language: Language | None) -> list[Any]:
    """Stored, or as today's grammar sees them in a row of a version that stored none."""
    if row["format_faults"] is not None:
        return list(_json(row["format_faults"], []))
    if language is None or row["format_ok"] is not False or not row["source"]:
        return []
    try:
        return [asdict(fault) for fault in language.check_format(Program(row["source"])).faults]
    except LrcodeError:
        return []


def _diagnostics(row: Mapping[str, Any], language: Language | None) -> list[Any]:
    """Stored, or as a driver reported them in a row of a version that stored none."""
    if row["diagnostics"] is not None:
        return list(_json(row["diagnostics"], []))
    reported = language is not None and language.facts.reports
    return [asdict(found) for found in reports.diagnostics(row["stderr"] or "")] if reported else []


def _own(text: str | None) -> str | None:
    """What the program printed itself; what a plugin's driver reported stands among answer and diagnostics."""
    return without_reports(text) if text else text


def _cut(text: str | None, cut: int | None) -> str:
    text = text or ""
    return text if cut is None or len(text) <= cut else f"{text[:cut]}\n… {len(text) - cut:,} more characters"


def _json(text: str | None, default: Any) -> Any:
    try:
        return default if text is None else json.loads(text)
    except ValueError:
        return default
