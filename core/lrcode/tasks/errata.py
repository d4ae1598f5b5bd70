"""What is known to be wrong in public data sets, task by task, so that what follows from it is not taken for ours."""

from __future__ import annotations

from collections.abc import Mapping

from lrcode.types import Task

ERRATA: Mapping[str, Mapping[str, str]] = {
    "gsm8k": {
        "gsm8k-test-454": "its answer is wrong: 240 is right",
        "gsm8k-test-823": "its answer is wrong: 18 is right",
        "gsm8k-test-1309": "its answer is wrong: 2180 is right",
        "gsm8k-test-423": "its answer can be argued about",
    },
    "svamp": {"chal-680": "its answer is wrong: 5 is right, as its equation says"},
}
"""By the label `source`, then by id. Found by working them out again by hand."""


def erratum(task: Task) -> str:
    """What is wrong with a task, in words; empty where nothing is known to be."""
    known = ERRATA.get(task.labels.get("source", ""), {}).get(task.id, "")
    return known or task.labels.get("no_test", "")
