"""`Store`: the stored rollouts of a run or an evaluation, queried where they lie (Parquet, DuckDB); grades nothing."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

from lrcode.errors import RunDirError, UsageError
from lrcode.record import COLUMNS as COLUMNS

KIND = "coalesce(kind, outcome)"
"""The kind of failure, or else the outcome, as `evaluation.kind_of` has it."""
MEMORY = "1GB"
"""Of the engine; what needs more is done on disk."""
_AT_ONCE = 100
"""Files that `fetch` opens together."""
_MANY = 200
"""Files that are still opened fast enough."""
_THREADS = 4
"""At most: a training may be using the other cores."""


class Store(AbstractContextManager["Store"]):
    """Read-only; a context that closes its connection.

    The view `rollouts` has `COLUMNS`, null where a file of an older version lacks one, and before them `id` (stable as
    long as the files are), `file` (the file's name), `row` (its place in the file, from 0) and `stage` (`grpo`,
    `coarse`, `eval-before`, `validation`, ...).

    The engine reads these files and no others, writes none, and asks no network, whatever a query says. Files that are
    written later are not seen. Filter, sort and group by small columns first and `fetch` what is to be shown: sorting
    whole rows means holding them all.

    Args:
        path: a run directory, a folder of Parquet files, or one such file.
        gathered: for what asks again and again: where there are many files, copy them first into one, which goes with
            the store. Each query of thousands of files begins with seconds of opening them.

    Raises:
        RunDirError: there is nothing of the kind, or it cannot be read.
    """

    def __init__(self, path: Path, *, gathered: bool = False) -> None:
        self.path = path
        folder = path / "rollouts" if (path / "rollouts").is_dir() else path
        self.files = [path] if path.is_file() else sorted(p for p in folder.glob("*.parquet") if p.name[0] != ".")
        if not self.files:
            found = "holds no rollouts (no *.parquet)" if path.exists() else "does not exist"
            raise RunDirError(f"{path} {found}: give a run directory, or what `lrcode eval --out DIR` wrote")
        import duckdb

        self._failure = duckdb.Error
        self._connection = duckdb.connect(":memory:", config=dict(_ALONE))
        many = gathered and len(self.files) > _MANY
        self._folder = tempfile.TemporaryDirectory(prefix="lrcode-store-") if many else None
        try:
            self._define()
        except BaseException:
            self.close()
            raise

    def _define(self) -> None:
        names = [_quoted(str(file)) for file in self.files]
        spill = Path(tempfile.gettempdir(), f"lrcode-store-{os.getpid()}-{secrets.token_hex(4)}")
        try:
            self._connection.execute(f"SET memory_limit = '{MEMORY}'; SET threads = {_threads()}")
            # Footers are read again for each query otherwise, and a run of GRPO has a file a step.
            self._connection.execute("SET parquet_metadata_cache = true")
            self._connection.execute(f"SET temp_directory = {_quoted(str(spill))}")
            selected = self._selected(self.files)
            if self._folder:
                one = _quoted(str(Path(self._folder.name, "gathered.parquet")))
                self._connection.execute(f"COPY ({selected}) TO {one} (FORMAT parquet, COMPRESSION zstd)")
                selected, names = f"SELECT * FROM read_parquet({one})", [*names, one]
            self._connection.execute(f"SET allowed_paths = [{', '.join(names)}]; SET enable_external_access = false")
            self._connection.execute("SET lock_configuration = true")
            self._connection.execute(f"CREATE VIEW rollouts AS {selected}")
        except self._failure as error:
            raise self._unreadable(error) from error

    def _selected(self, files: Sequence[Path]) -> str:
        """A query that gives all rows of some files in the shape of the view."""
        names = ", ".join(_quoted(str(file)) for file in files)
        source = f"read_parquet([{names}], union_by_name = true, filename = true, file_row_number = true)"
        have = {str(row[0]) for row in self._connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()}
        columns = ", ".join(
            f"{name}::{kind} AS {name}" if name in have else f"NULL::{kind} AS {name}" for name, kind in COLUMNS.items()
        )
        return f"""SELECT file || ':' || row AS id, file, row,
            regexp_replace(file, '-[0-9]+[.]parquet$', '') AS stage, {columns}
            FROM (SELECT *, parse_filename(filename) AS file, file_row_number AS row FROM {source})"""

    def _unreadable(self, error: Exception) -> RunDirError:
        return RunDirError(f"{self.path}: its rollouts cannot be read: {str(error).splitlines()[0]}")

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
            raise self._unreadable(error) from error
        finally:
            cursor.close()

    def fetch(self, ids: Sequence[str]) -> list[dict[str, Any]]:
        """Whole rows by their ids, in the order of the ids; one that there is not is left out. Raises as `query`."""
        places: dict[str, list[int]] = {}
        for name, _, row in (given.rpartition(":") for given in ids):
            if row.isdecimal():
                places.setdefault(name, []).append(int(row))
        files = [file for file in self.files if file.name in places]
        found: dict[str, dict[str, Any]] = {}
        # Part by part: opening all files of a long run takes longer than reading these rows.
        for start in range(0, len(files), _AT_ONCE):
            part = files[start : start + _AT_ONCE]
            rows = ", ".join(f"({_quoted(file.name)}, {row})" for file in part for row in places[file.name])
            try:
                selected = self._selected(part)
            except self._failure as error:
                raise self._unreadable(error) from error
            found |= {row["id"]: row for row in self.rows(f"FROM ({selected}) WHERE (file, row) IN ({rows})")}
        return [found[given] for given in ids if given in found]

    def check_condition(self, condition: str) -> None:
        """Refuse what is no condition over `rollouts`, before anything is done with it.

        Raises:
            UsageError: says what the engine did not understand.
        """
        import duckdb

        try:
            duckdb.SQLExpression(condition)
            self._connection.execute(f"EXPLAIN SELECT 1 FROM rollouts WHERE ({condition}\n)")
        except self._failure as error:
            raise UsageError(
                f"the condition {condition!r} cannot be asked: {str(error).splitlines()[0]}; e.g. "
                f"\"kind = 'syntax' AND step > 100\"; columns: {', '.join(('id', 'file', 'row', 'stage', *COLUMNS))}"
            ) from error

    @property
    def stages(self) -> list[str]:
        """What its rollouts are of, in order of name."""
        return [row["stage"] for row in self.query("SELECT DISTINCT stage FROM rollouts ORDER BY stage")]

    def close(self) -> None:
        """End the connection."""
        self._connection.close()
        if self._folder:
            self._folder.cleanup()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_ALONE: Mapping[str, Any] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "python_enable_replacements": False,
    # The order of a file's rows is that of the groups.
    "preserve_insertion_order": True,
}
"""The engine is to do what it can by itself."""


def _threads() -> int:
    return min(_THREADS, len(os.sched_getaffinity(0)))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
