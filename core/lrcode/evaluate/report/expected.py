"""What a task's judge expects, in short, for a person; judging is the grader's."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

LINE = 320
"""Characters of a case or a call."""


def expected(judge: Any) -> str:
    """What a judge expects, in short: its value, its first cases or calls, or the names of its test files."""
    if not isinstance(judge, dict):
        return ""
    if "value" in judge:
        return str(judge["value"])
    if "cases" in judge:
        return _listed([f"{case.get('stdin', '')!r} → {case.get('stdout', '')!r}" for case in judge["cases"]], "cases")
    if "calls" in judge:
        return _listed([_call(judge.get("function", ""), call) for call in judge["calls"]], "calls")
    names = ", ".join(str(file.get("name", "")) for file in judge.get("files", ()))
    return f"the tests of {names} pass" if names else ""


def _call(function: str, call: Mapping[str, Any]) -> str:
    arguments = ", ".join(map(_value, call.get("arguments", ())))
    return f"{function}({arguments}) = {_value(call.get('result'))}"


def _value(value: Any) -> str:
    """A value as `tasks.judges.plain_to_json` writes it, in short."""
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dict):
        return str(next(iter(value.values()), ""))
    return json.dumps(value, ensure_ascii=False)


def _listed(lines: Sequence[str], what: str, most: int = 5) -> str:
    shown = [line if len(line) <= LINE else f"{line[:LINE]}…" for line in lines[:most]]
    more = [f"… {len(lines)} {what} in all"] if len(lines) > most else []
    return "\n".join([*shown, *more])
