"""A report as a model, a task, a config or a folder's name would have it that mean harm: every text in it spoiled."""

from __future__ import annotations

import copy
from typing import Any

BAD = (
    "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><b>bold</b>"
    "<a href=\"javascript:document.title='owned'\">link</a> javascript:document.title='owned' "
    "${1} %{y} &lt; \u202eright\u202c "
    "\x00\x1b[31m \ud800 \u2028 \u200b 🦊"
)
LONG = "x" * 100_000
KEPT = ("text", "program", "entry", "", "comment", "string", "number", "keyword", "function", "variable", "operator")
LISTS = ("faults", "diagnostics", "stdout")


def spoiled(value: Any) -> Any:
    """Each text in it with `BAD` behind it; the first of a piece says what it is and stays."""
    if isinstance(value, str):
        return value + BAD
    if isinstance(value, dict):
        return {key + BAD: spoiled(held) for key, held in value.items()}
    if isinstance(value, list):
        kept = len(value) == 2 and value[0] in KEPT
        return [value[0], spoiled(value[1])] if kept else [spoiled(held) for held in value]
    return value


def poisoned(data: dict[str, Any]) -> dict[str, Any]:
    """The same report as a model, a task, a config and a folder's name would have it that mean harm."""
    bad = copy.deepcopy(data)
    for run in bad["runs"]:
        run |= {
            key: spoiled(run[key]) for key in ("name", "title", "model", "config", "versions", "kinds", "arms", "steps")
        }
        run["notes"], run["changes"] = [BAD], [{"at": {"stage": BAD, "step": 1}, "knobs": {BAD: [BAD, BAD]}}]
        run["warnings"] = [{"watcher": BAD, "step": BAD, "saw": BAD, "cause": BAD, "mend": [BAD], "fatal": True}]
        for held in (*run["stages"], *run["measured"]):
            held |= {key: spoiled(value) for key, value in held.items() if isinstance(value, str)}
        for stage, held in list(run["kinds"].items()):
            held |= {"step": held["step" + BAD], "counts": held["counts" + BAD]}
            run["kinds"][stage] = held
        run["steps"] = {stage: {**held, "step": held["step" + BAD]} for stage, held in run["steps"].items()}
    for rollout in bad["rollouts"]:
        rollout |= {
            key: spoiled(held) for key, held in rollout.items() if key not in ("id", "outcome", "prompt", *LISTS)
        }
        rollout["prompt"] = [{"role": BAD, "content": BAD}]
        rollout["faults"] = [{"line": 1, "column": 1, "node": BAD, "missing": missing} for missing in (False, True)]
        rollout["diagnostics"] = [{"severity": BAD, "kind": BAD, "message": BAD, "line": 1, "column": None}]
        rollout["stdout"] = BAD + LONG
    for held in bad["comparisons"]:
        held |= {"says": BAD, "verdict": BAD, "warnings": [BAD], "kinds": {BAD: next(iter(held["kinds"].values()))}}
        held["changed"] = [
            {"id": BAD, "question": BAD, "one": [0, 2], "other": [2, 2], "kinds": [BAD, BAD], "p": 0.3, "beyond": True}
        ]
        held |= {"parts": {BAD: spoiled(next(iter(held["parts"].values()), {}))}, "transitions": {BAD: {BAD: 3}}}
    return bad
