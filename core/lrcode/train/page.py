"""The report of a run that has ended, in its directory; what stands in it is `evaluate.report`'s."""

from __future__ import annotations

from lrcode.errors import LrcodeError
from lrcode.evaluate.report import NAME, write_report
from lrcode.record import RunDir
from lrcode.train.progress import Progress


def write_page(run: RunDir, progress: Progress) -> None:
    """Write report.html; where that fails the run is none the worse, and why is said."""
    try:
        write_report([run.path])
    except LrcodeError as error:
        why = str(error)
    except Exception as error:  # hours of training must not end in an error of their report
        why = f"{type(error).__name__}: {error}"
    else:
        return
    progress.say(f"{NAME} was not written ({why}); to try again: lrcode report {run.path}")
