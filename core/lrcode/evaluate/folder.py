"""`Folder`: an evaluation as it is written, chunk by chunk; who reads it is `results`, `regrade` and `report`."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from lrcode.errors import RunDirError
from lrcode.record import rollout_row, whole, write_rows
from lrcode.types import Rollout

FILE, FORMAT = "eval.json", 1
CHUNK = 1000
"""Rollouts a Parquet file, at most; no more are held."""


class Folder(AbstractContextManager["Folder"]):
    """A new evaluation folder; a context that keeps what was graded, whatever ends it, and nothing where nothing was.

    `eval.json` is there from the beginning, with `complete` false and how many are `graded` until `finish`.

    Args:
        path: of the folder, which is made.
        facts: what `eval.json` says besides: language, model or completions, tasks, drawing, versions, computed.
        every_s: seconds after which what was graded is written: no more is lost where the machine kills us.

    Raises:
        RunDirError: it exists and holds something, or cannot be written.
    """

    def __init__(self, path: Path, facts: Mapping[str, Any], every_s: float = 60.0) -> None:
        self.refuse(path)
        self.path, self.graded = path, 0
        self._facts, self._rows, self._chunks, self._finished = dict(facts), list[dict[str, object]](), 0, False
        self._every_s, self._written = every_s, time.monotonic()
        try:
            (path / "rollouts").mkdir(parents=True)
        except OSError as error:
            raise self._unwritable(error) from error
        self._say(None)

    @staticmethod
    def refuse(path: Path) -> None:
        """Answer early, before anything heavy is done, where a folder could not be made; raises as the class does."""
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise RunDirError(f"--out {path} exists and holds something: give another folder")
        above = next(parent for parent in (path, *path.absolute().parents) if parent.exists())
        if not above.is_dir() or not os.access(above, os.W_OK):
            raise RunDirError(f"--out {path} cannot be made: {above} is not a writable folder")

    def add(self, rollout: Rollout, tokens: int | None = None, clipped: bool | None = None) -> None:
        """Keep one more; raises `RunDirError` where it cannot be written."""
        self._rows.append(rollout_row(rollout, 0, tokens=tokens, clipped=clipped))
        if len(self._rows) >= CHUNK or time.monotonic() - self._written >= self._every_s:
            self._flush()

    def finish(self, summary: Mapping[str, Any]) -> None:
        """All is graded; raises `RunDirError` where it cannot be written."""
        self._flush()
        self._say(summary)
        self._finished = True

    def _flush(self) -> None:
        self._written = time.monotonic()
        if self._rows:
            try:
                write_rows(self.path / "rollouts" / f"eval-{self._chunks:06d}.parquet", self._rows)
            except OSError as error:
                raise self._unwritable(error) from error
            self._chunks, self.graded, self._rows = self._chunks + 1, self.graded + len(self._rows), []

    def _say(self, summary: Mapping[str, Any] | None) -> None:
        state = {"complete": summary is not None, "graded": self.graded}
        text = json.dumps({"format": FORMAT, **state, **self._facts, "summary": summary}, indent=1, ensure_ascii=False)
        data = text.encode("utf-8", "backslashreplace")
        try:
            whole(self.path / FILE, lambda unfinished: unfinished.write_bytes(data + b"\n"))
        except OSError as error:
            raise self._unwritable(error) from error

    def _remove(self) -> None:
        """Nothing was graded, a completion's task has no such id, say: the folder is not in the way of the next try."""
        with suppress(OSError):
            (self.path / FILE).unlink()
            (self.path / "rollouts").rmdir()
            self.path.rmdir()

    def _unwritable(self, error: OSError) -> RunDirError:
        return RunDirError(f"the evaluation cannot be written to {self.path}: {error.strerror or error}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._finished or isinstance(error, RunDirError):
            return
        self._flush()
        if error and not self.graded and not isinstance(error, KeyboardInterrupt):
            self._remove()
            return
        self._say(None)
        if isinstance(error, KeyboardInterrupt):
            raise KeyboardInterrupt(f"stopped; {self.graded:,} graded completions are in {self.path}") from None
