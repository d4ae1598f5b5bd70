"""Rows of GSM-hard in PAL's format, from a file or the hub: input, code, target.

GSM8K's questions with larger numbers; the targets are what PAL's own Python programs computed, in doubles. PAL accepts
1e-3 absolute, which takes 0 for 0.0004 and refuses the exact answer where it has more than 53 bits; see `decimals` for
what is accepted here. The Python program is nobody's to see.
"""

from __future__ import annotations

from decimal import Decimal

from lrcode.tasks.decimals import computed_answer
from lrcode.tasks.opened import LeftOut
from lrcode.tasks.rows import Row, shown
from lrcode.types import Task


def is_pal(row: Row) -> bool:
    """Whether a row is in this format."""
    return {"input", "code", "target"} <= row.values.keys()


def pal_task(row: Row, split: str) -> Task:
    """The task of a row, named after its place: the source has no names.

    Raises:
        TaskError: the row is malformed.
        LeftOut: its target is not finite.
    """
    labels = {"source": "gsm-hard", "split": split, "licence": "MIT"}
    target = row.values.get("target")
    if isinstance(target, bool) or not isinstance(target, int | float | Decimal):
        raise row.fault(f"expected 'target' to be a number, found {shown(target)}")
    expected = computed_answer(target)
    if expected is None:
        raise LeftOut("with a target that is not finite", labels)
    return Task(f"gsm-hard-{row.index}", row.text("input").strip(), expected, labels=labels)
