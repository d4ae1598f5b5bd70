"""`Answers`: what a model answered, kept so that no request is paid for twice; who asks is none of its business."""

from __future__ import annotations

import json
from pathlib import Path

from lrcode.errors import RunDirError

FILE = "answers.jsonl"


class Answers:
    """Answers by key, in memory and in a file that several processes add to; a torn line is skipped."""

    def __init__(self, folder: Path | None) -> None:
        """Raises RunDirError where the folder cannot be used."""
        self._held: dict[str, str] = {}
        self._path = folder / FILE if folder else None
        self._read = 0
        self._rows = self._unread = self._own = 0
        if self._path:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.open("ab").close()
                self.refresh()
            except OSError as error:
                raise RunDirError(f"answers cannot be kept in {folder}: {error.strerror or error}") from error

    def get(self, key: str) -> str | None:
        """The answer, where there is one."""
        return self._held.get(key)

    @property
    def spent(self) -> int:
        """Requests that these answers cost, those that failed included: all processes', as far as they are known."""
        return max(self._rows + self._unread, self._own)

    def put(self, key: str, answer: str | None) -> None:
        """Hold what a request gave; None where it failed. Raises OSError where it could not be written."""
        self._own += 1
        self._unread += 1
        if answer is not None:
            self._held[key] = answer
        if self._path:
            # The line break in front ends what another process left unfinished.
            line = f"\n{json.dumps({'key': key, 'answer': answer})}\n".encode()
            with self._path.open("ab", buffering=0) as file:
                file.write(line)

    def refresh(self) -> None:
        """Take in what other processes wrote. Raises OSError."""
        if self._path is None:
            return
        with self._path.open("rb") as file:
            file.seek(self._read)
            whole = file.read().rpartition(b"\n")
        self._read += len(whole[0]) + len(whole[1])
        self._unread = 0
        for line in whole[0].split(b"\n"):
            try:
                row = json.loads(line)
            except ValueError:  # blank or torn
                continue
            if isinstance(row, dict) and isinstance(row.get("key"), str):
                self._rows += 1
                if isinstance(row.get("answer"), str):
                    self._held[row["key"]] = row["answer"]
