"""A rollout as a flat row of plain values, and rows as Parquet; reading a row back is `evaluate.stored`'s."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from lrcode.tasks.judges import judge_to_json
from lrcode.types import Rollout

COLUMNS: Mapping[str, str] = {
    "step": "BIGINT",
    "task_id": "VARCHAR",
    "question": "VARCHAR",
    "judge": "VARCHAR",
    "labels": "VARCHAR",
    "prompt": "VARCHAR",
    "completion": "VARCHAR",
    "tokens": "BIGINT",
    "clipped": "BOOLEAN",
    "source": "VARCHAR",
    "entry": "VARCHAR",
    "spans": "VARCHAR",
    "format_ok": "BOOLEAN",
    "format_share": "DOUBLE",
    "format_faults": "VARCHAR",
    "ending": "VARCHAR",
    "stdout": "VARCHAR",
    "stderr": "VARCHAR",
    "wall_s": "DOUBLE",
    "cpu_s": "DOUBLE",
    "memory_bytes": "BIGINT",
    "diagnostics": "VARCHAR",
    "answer": "VARCHAR",
    "outcome": "VARCHAR",
    "kind": "VARCHAR",
    "detail": "VARCHAR",
    "score": "DOUBLE",
    "terms": "VARCHAR",
    "term_faults": "VARCHAR",
    "computed": "VARCHAR",
    "evidence": "VARCHAR",
}
"""What `rollout_row` writes, with the type of each, as DuckDB names it."""


def write_rows(path: Path, rows: Sequence[Mapping[str, object]], columns: Mapping[str, str] = COLUMNS) -> None:
    """Write rows as a Parquet file, whole or not at all.

    Args:
        columns: of the file, with their types: a column that is empty in one file is the same in all.

    Raises:
        OSError: it cannot be written.
    """
    import pyarrow
    from pyarrow import parquet

    types = {"VARCHAR": pyarrow.string(), "BIGINT": pyarrow.int64(), "DOUBLE": pyarrow.float64()}
    schema = pyarrow.schema([(name, types.get(kind, pyarrow.bool_())) for name, kind in columns.items()])
    table = pyarrow.Table.from_pylist([{k: _encodable(v) for k, v in row.items()} for row in rows], schema=schema)
    whole(path, lambda unfinished: parquet.write_table(table, unfinished, compression="zstd"))


def rollout_row(
    rollout: Rollout, step: int, *, tokens: int | None = None, clipped: bool | None = None
) -> dict[str, object]:
    """A rollout as a flat row of plain values; tasks, prompt, terms and lists as JSON.

    Args:
        tokens: of its completion, where that is known.
        clipped: whether the token limit cut it off.
    """
    done, program = rollout.execution, rollout.program
    spans = {"source": program.source_span, "entry": program.entry_span}
    return {
        "step": step,
        "task_id": rollout.task.id,
        "question": rollout.task.question,
        "judge": json.dumps(judge_to_json(rollout.task.judge), ensure_ascii=False),
        "labels": json.dumps(dict(rollout.task.labels), ensure_ascii=False),
        "prompt": json.dumps([asdict(m) for m in rollout.prompt], ensure_ascii=False),
        "completion": rollout.completion,
        "tokens": tokens,
        "clipped": clipped,
        "source": program.source,
        "entry": program.entry,
        "spans": json.dumps({name: span and [span.start, span.end] for name, span in spans.items()}),
        "format_ok": rollout.report.ok,
        "format_share": rollout.report.share,
        "format_faults": json.dumps([asdict(fault) for fault in rollout.report.faults]),
        "ending": done.ending if done else None,
        "stdout": done.stdout if done else None,
        "stderr": done.stderr if done else None,
        "wall_s": done.wall_s if done else None,
        "cpu_s": done.cpu_s if done else None,
        "memory_bytes": done.memory_bytes if done else None,
        "diagnostics": json.dumps([asdict(found) for found in done.diagnostics] if done else [], ensure_ascii=False),
        "answer": rollout.answer.text if rollout.answer else None,
        "outcome": rollout.verdict.outcome,
        "kind": rollout.verdict.kind,
        "detail": rollout.verdict.detail,
        "score": rollout.score.value,
        "terms": json.dumps(dict(rollout.score.terms)),
        "term_faults": json.dumps(dict(rollout.score.faults), ensure_ascii=False),
        "computed": rollout.computed,
        "evidence": rollout.evidence,
    }


def whole(path: Path, write: Callable[[Path], object]) -> None:
    """Have a file written under another name beside it, and put in its place when all is there."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        write(unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _encodable(value: object) -> object:
    """Half of a surrogate pair, which JSON may bring in, has no UTF-8: it is kept as its escape."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "backslashreplace").decode()
    return value
