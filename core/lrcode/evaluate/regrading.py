"""A regrading from a place to a report: opens store and graders, keeps what was found, says what was different."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from lrcode.errors import RunDirError
from lrcode.evaluate.origin import Origin, origin_of
from lrcode.evaluate.regrade import Selection, regrade
from lrcode.evaluate.regraded import COLUMNS, Regraded, Tallies
from lrcode.evaluate.store import Store
from lrcode.evaluate.surroundings import changes, versions_of
from lrcode.record import whole, write_rows
from lrcode.reward import open_grader
from lrcode.run import Sandbox

FILE, CHUNK = "regrade.json", 5000
"""The summary's name, and rows a Parquet file."""
OWN = "regraded"
"""The folder for results in a place that is one."""
ALL = Selection()


@dataclass
class Regrading:
    """What came of one."""

    place: Path
    origin: Origin
    selected: int
    """Rollouts that were meant."""
    tallies: Tallies = field(default_factory=Tallies)
    complete: bool = False
    versions: dict[str, str] = field(default_factory=dict)
    """Today's."""
    whole: bool = True
    """Whether groups were graded whole."""
    examples: list[Regraded] = field(default_factory=list)
    """The first verdicts that changed."""
    out: Path | None = None

    @property
    def notes(self) -> list[str]:
        """What else a reader must know."""
        parts = not self.whole and self.origin.groups.keys() & self.tallies.stages.keys()
        alone = "single rollouts of groups were graded: a term that was left out for a group may be back in a score"
        return [*self.origin.notes, *([alone] if parts else [])]

    def summary(self) -> dict[str, Any]:
        """Plain values that JSON can hold: counts, `moves` from kind to kind with why, `stages`, what is different."""
        return {
            "place": str(self.place),
            "language": self.origin.language,
            "complete": self.complete,
            "selected": self.selected,
            **self.tallies.plain(),
            "differs": changes(self.origin.versions, self.versions, self.origin.language),
            "versions_stored": bool(self.origin.versions),
            "versions": self.versions,
            "notes": self.notes,
            "out": str(self.out) if self.out else None,
        }


def regrade_place(
    place: Path,
    *,
    language: str = "",
    selection: Selection = ALL,
    out: Path | None = None,
    show: int = 0,
    sandbox: Sandbox = "default",
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Regrading:
    """Grade what is stored at a place again; Ctrl-C ends it early, and what was done by then is kept and told.

    Args:
        place: a run directory, an evaluation folder or a Parquet file, which stays as it is.
        language: of its programs, where the place does not say.
        out: a new folder for the result; None: `regraded/TIME` inside of the place, none for a file.
        show: how many changed ones are kept as examples.

    Raises:
        UsageError: the place cannot be read, its language or its grading cannot be had today, `out` is taken.
        MachineError: the grader cannot be had.
    """
    origin = origin_of(place, language)
    with Store(place) as store:
        counts = selection.count(store)
        found = Regrading(place, origin, sum(counts.values()), whole=selection.whole)
        if not found.selected:
            stages = ", ".join(store.stages)
            raise RunDirError(f"{place}: no rollout is meant; its stages are {stages}: mend --stage, --kind or --where")
        found.out = _new(place, out)
        with _Kept(found) as kept:
            for checked in (only for only in (False, True) if counts.get(only)):
                asked = origin.asked(check_only=checked)
                with open_grader(origin.language, sandbox=sandbox, workers=workers, **asked) as grader:
                    found.versions = versions_of(origin.language, grader.machine)
                    rows = selection.rows(store, checked)
                    each = regrade(rows, grader, origin, found.tallies.unreadable, grouped=selection.whole)
                    _gather(each, found, kept, show, progress)
    return found


def _gather(
    each: Iterator[Regraded],
    found: Regrading,
    kept: _Kept,
    show: int,
    progress: Callable[[int, int], None] | None,
) -> None:
    for one in each:
        found.tallies.add(one)
        kept.add(one)
        if one.changed and len(found.examples) < show:
            found.examples.append(one)
        if progress:
            progress(found.tallies.graded + found.tallies.unreadable.total(), found.selected)


def _new(place: Path, out: Path | None) -> Path | None:
    """The folder of the result, made.

    Raises:
        RunDirError: it holds something, or cannot be made.
    """
    if out is None and place.is_file():
        return None
    when = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    path = out or place / OWN / when
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise RunDirError(f"--out {path} exists and holds something: give another folder")
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RunDirError(f"{path} cannot be made: {error.strerror or error}; give --out DIR") from error
    return path


class _Kept(AbstractContextManager["_Kept"]):
    """Writes what was regraded, chunk by chunk, and the summary at its end, however it ends; nothing of nothing."""

    def __init__(self, found: Regrading) -> None:
        self._found, self._rows, self._chunks = found, list[dict[str, object]](), 0

    def add(self, one: Regraded) -> None:
        if self._found.out:
            self._rows.append(one.row())
            if len(self._rows) >= CHUNK:
                self._flush()

    def _flush(self) -> None:
        if self._found.out and self._rows:
            path = self._found.out / f"regraded-{self._chunks:06d}.parquet"
            self._writing(lambda: write_rows(path, self._rows, COLUMNS))
            self._chunks, self._rows = self._chunks + 1, []

    def _writing(self, write: Callable[[], object]) -> None:
        try:
            write()
        except OSError as error:
            raise RunDirError(f"{self._found.out}: {error.strerror or error}; give --out DIR elsewhere") from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self._found.complete = error is None
        if self._found.out and error and not self._found.tallies.graded and not isinstance(error, KeyboardInterrupt):
            # No grader could be had: what was made for its verdicts is in the way of the next try.
            with suppress(OSError):
                self._found.out.rmdir()
                (self._found.place / OWN).rmdir()
        elif self._found.out and not isinstance(error, RunDirError):
            self._flush()
            text = json.dumps(self._found.summary(), indent=1, ensure_ascii=False).encode("utf-8", "backslashreplace")
            path = self._found.out / FILE
            self._writing(lambda: whole(path, lambda unfinished: unfinished.write_bytes(text + b"\n")))
        return isinstance(error, KeyboardInterrupt)
