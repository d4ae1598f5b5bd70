"""`Store`: the stored rollouts of a run or an evaluation, queried where they lie (Parquet, DuckDB); grades nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

from lrcode.errors import RunDirError

COLUMNS: Mapping[str, str] = {
    "step": "BIGINT",
    "task_id": "VARCHAR",
    "question": "VARCHAR",
    "judge": "VARCHAR",
    "labels": "VARCHAR",
    "prompt": "VARCHAR",
    "completion": "VARCHAR",
    "source": "VARCHAR",
    "entry": "VARCHAR",
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
"""What `record.rollout_row` writes, with the type of each; what a file of an older version lacks is null."""


class Store(AbstractContextManager["Store"]):
    """Read-only; a context that closes its connection.

    The view `rollouts` has `COLUMNS`, and before them `id` (stable as long as the files are), `file` (the file's name),
    `row` (its place in the file, from 0) and `stage` (`grpo`, `coarse`, `eval-before`, `validation`, ...).

    Args:
        path: a run directory, a folder of Parquet files, or one such file.

    Raises:
        RunDirError: there is nothing of the kind, or it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        folder = path / "rollouts" if (path / "rollouts").is_dir() else path
        self.files = [path] if path.is_file() else sorted(p for p in folder.glob("*.parquet") if p.name[0] != ".")
        if not self.files:
            found = "holds no rollouts (no *.parquet)" if path.exists() else "does not exist"
            raise RunDirError(f"{path} {found}: give a run directory, or what `lrcode eval --out DIR` wrote")
        import duckdb

        self._failure = duckdb.Error
        self._connection = duckdb.connect(":memory:")
        self._define()

    def _define(self) -> None:
        names = [str(path) for path in self.files]
        try:
            listed = self._connection.execute(
                "DESCRIBE SELECT * FROM read_parquet($files, union_by_name = true)", {"files": names}
            )
            have = {str(row[0]) for row in listed.fetchall()}
        except self._failure as error:
            raise RunDirError(f"{self.path}: its rollouts cannot be read: {str(error).splitlines()[0]}") from error
        columns = ", ".join(
            f"{name}::{kind} AS {name}" if name in have else f"NULL::{kind} AS {name}" for name, kind in COLUMNS.items()
        )
        files = ", ".join("'" + name.replace("'", "''") + "'" for name in names)
        self._connection.execute(
            f"""CREATE VIEW rollouts AS
            SELECT file || ':' || row AS id, file, row, regexp_replace(file, '-[0-9]+[.]parquet$', '') AS stage,
                   {columns}
            FROM (SELECT *, parse_filename(filename) AS file, file_row_number AS row
                  FROM read_parquet([{files}], union_by_name = true, filename = true, file_row_number = true))"""
        )

    def query(self, sql: str, parameters: Mapping[str, Any] | Sequence[Any] | None = None) -> list[dict[str, Any]]:
        """Rows of a query over `rollouts`, by column; `parameters` fill its `$name` or `?`.

        Raises:
            RunDirError: the files could not be read.
        """
        return list(self.rows(sql, parameters))

    def rows(
        self, sql: str, parameters: Mapping[str, Any] | Sequence[Any] | None = None, at_once: int = 1000
    ) -> Iterator[dict[str, Any]]:
        """The same one by one, in constant memory; raises as `query` does."""
        cursor = self._connection.cursor()
        try:
            cursor.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            while found := cursor.fetchmany(at_once):
                for row in found:
                    yield dict(zip(names, row, strict=True))
        except self._failure as error:
            raise RunDirError(f"{self.path}: its rollouts cannot be read: {str(error).splitlines()[0]}") from error
        finally:
            cursor.close()

    @property
    def stages(self) -> list[str]:
        """What its rollouts are of, in order of name."""
        return [row["stage"] for row in self.query("SELECT DISTINCT stage FROM rollouts ORDER BY stage")]

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
