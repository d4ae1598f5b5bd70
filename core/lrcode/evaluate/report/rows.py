"""Stored rollouts as a page shows them: whole ones with their programs in pieces, and light ones for lists."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from lrcode import reports
from lrcode.errors import LrcodeError
from lrcode.evaluate.report.highlight import Pieces, highlight
from lrcode.evaluate.store import Store
from lrcode.language import Language
from lrcode.types import Program, Span

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
        among = samples(store, part)
        for row in store.fetch(part):
            yield _whole({**row, "sample": among[row["id"]]}, run, language, cut)


def samples(store: Store, ids: Sequence[str]) -> dict[str, int]:
    """The place of each rollout among those of one question in one file, from 1."""
    files = sorted({name.rpartition(":")[0] for name in ids})
    rows = store.query(
        """SELECT id, sample FROM (
               SELECT id, row_number() OVER (PARTITION BY file, task_id ORDER BY row) AS sample
               FROM rollouts WHERE list_contains($files, file))
           WHERE list_contains($ids, id)""",
        {"files": files, "ids": list(ids)},
    )
    return {row["id"]: row["sample"] for row in rows}


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
    return {
        "id": f"{run}/{row['id']}",
        "run": run,
        "stage": row["stage"],
        "step": row["step"],
        "task": row["task_id"],
        "sample": row["sample"],
        "question": row["question"],
        "prompt": _json(row["prompt"], []),
        "parts": parts(row, source, language),
        "source": source,
        "entry": row["entry"] or "",
        "faults": _faults(row, language),
        "stdout": _cut(row["stdout"], cut),
        "stderr": _cut(row["stderr"], cut),
        "diagnostics": _diagnostics(row, language),
        "expected": expected(_json(row["judge"], None)),
        "terms": _json(row["terms"], {}),
        "term_faults": _json(row["term_faults"], {}),
        "labels": _json(row["labels"], {}),
        **{name: row[name] for name in _AS_STORED},
    }


def parts(row: Mapping[str, Any], source: Pieces, language: Language | None) -> list[list[Any]]:
    """The completion in order, complete: `text` as it is, `program` and `entry` in pieces."""
    completion, facts = row["completion"] or "", language.facts if language else None
    found: list[list[Any]] = []
    at = 0
    for name, span in _spans(row, language):
        if span.start < at:  # one within the other
            continue
        if span.start > at:
            found.append(["text", completion[at : span.start]])
        pieces = source if name == "program" else highlight(completion[span.start : span.end], facts)
        found.append([name, pieces])
        at = span.end
    return [*found, ["text", completion[at:]]] if at < len(completion) else found


def _spans(row: Mapping[str, Any], language: Language | None) -> list[tuple[str, Span]]:
    """Where program and entry stand in the completion, as extraction finds them; else where their text is seen last."""
    completion, source, entry = (row[name] or "" for name in ("completion", "source", "entry"))
    program = _extracted(completion, language)
    again = program if program and program.source == source else None
    places = {
        "program": _place(completion, source, again.source_span if again else None),
        "entry": _place(completion, entry, again.entry_span if again else None),
    }
    return sorted(
        ((name, span) for name, span in places.items() if span), key=lambda item: (item[1].start, -item[1].end)
    )


def _extracted(completion: str, language: Language | None) -> Program | None:
    try:
        return language.extract_program(completion) if language else None
    except LrcodeError:  # the plugin is another one by now
        return None


def _place(completion: str, text: str, span: Span | None) -> Span | None:
    if not text:
        return None
    if span and completion[span.start : span.end] == text:
        return span
    start = completion.rfind(text)
    return None if start < 0 else Span(start, start + len(text))


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


def expected(judge: Any) -> str:
    """What a judge expects, in short: its value, its first cases or calls, or the names of its test files."""
    if not isinstance(judge, dict):
        return ""
    if "value" in judge:
        return str(judge["value"])
    if "cases" in judge:
        return _listed([f"{case.get('stdin', '')!r} → {case.get('stdout', '')!r}" for case in judge["cases"]], "cases")
    if "calls" in judge:
        return _listed([_call(judge.get("function", ""), call) for call in judge["calls"]], "calls")
    names = ", ".join(str(file.get("name", "")) for file in judge.get("files", ()))
    return f"the tests of {names} pass" if names else ""


def _call(function: str, call: Mapping[str, Any]) -> str:
    arguments = ", ".join(json.dumps(value, ensure_ascii=False) for value in call.get("arguments", ()))
    return f"{function}({arguments}) = {json.dumps(call.get('result'), ensure_ascii=False)}"


def _listed(lines: Sequence[str], what: str, most: int = 5) -> str:
    shown = [line if len(line) <= 2 * SHORT else f"{line[: 2 * SHORT]}…" for line in lines[:most]]
    more = [f"… {len(lines)} {what} in all"] if len(lines) > most else []
    return "\n".join([*shown, *more])


def _cut(text: str | None, cut: int | None) -> str:
    text = text or ""
    return text if cut is None or len(text) <= cut else f"{text[:cut]}\n… {len(text) - cut:,} more characters"


def _json(text: str | None, default: Any) -> Any:
    try:
        return default if text is None else json.loads(text)
    except ValueError:
        return default
