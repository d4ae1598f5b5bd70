"""`lrcode report`: runs and evaluations as one page, in a file that opens offline or served over all of their rollouts.

`write_report` and `serve.Server` are its two ways; the page itself is in `page/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from lrcode.errors import RunDirError
from lrcode.evaluate.report.page import html
from lrcode.evaluate.report.payload import EXCERPT, gather
from lrcode.evaluate.report.places import open_places
from lrcode.record import whole

NAME = "report.html"


class Written(NamedTuple):
    """A report in a file."""

    file: Path
    runs: int
    shown: int
    """Rollouts in it."""
    total: int
    """Rollouts that are stored."""
    size: int
    """Bytes."""


def write_report(paths: Sequence[Path], out: Path | None = None, excerpt: int = EXCERPT) -> Written:
    """Write the report of runs and evaluation folders with `excerpt` of their rollouts, whole or not at all.

    Without `out`, one run's is its own `report.html` and several runs' is here.

    Raises:
        RunDirError: a path is nothing of the kind or cannot be read, or the report cannot be written.
        UsageError: plotly or duckdb is not installed.
    """
    data = report_data(paths, excerpt)
    text = html(data)
    file = out or (paths[0] / NAME if len(paths) == 1 and paths[0].is_dir() else Path(NAME))
    _write(file, text)
    total = sum(run["rollouts"]["total"] for run in data["runs"])
    return Written(file, len(paths), len(data["rollouts"]), total, file.stat().st_size)


def report_data(paths: Sequence[Path], excerpt: int = EXCERPT) -> dict[str, Any]:
    """The data of such a report; see `payload`. Raises as `write_report`."""
    places = open_places(paths)
    with ExitStack() as opened:
        stores = [place.store() for place in places]
        for store in stores:
            if store:
                opened.enter_context(store)
        return gather(places, stores, size=excerpt)


def _write(file: Path, text: str) -> None:
    try:
        whole(file, lambda unfinished: unfinished.write_text(text, encoding="utf-8"))
    except OSError as error:
        raise RunDirError(
            f"the report cannot be written to {file}: {error.strerror or error}; give another place with --out FILE"
        ) from error
