"""How a task is judged as plain JSON, there and back: what records keep and lrcode's own format holds of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from lrcode.errors import TaskError
from lrcode.types import Call, Calls, Case, Cases, Expected, File, Judge, Plain, UnitTests

_NOT_FINITE = ("inf", "-inf", "nan")


def judge_to_json(judge: Judge | None) -> Any:
    """A judge as plain values that JSON knows, which `judge_from_json` reads back; None stays None."""
    match judge:
        case None:
            return None
        case Expected(value, kind, tolerance):
            return {"value": value, "kind": kind, "tolerance": None if tolerance is None else str(tolerance)}
        case Cases(cases):
            return {"cases": [{"stdin": case.stdin, "stdout": case.stdout} for case in cases]}
        case UnitTests(files, program, support):
            return {"files": _files(files), "program": program, "support": _files(support)}
        case Calls():
            return calls_to_json(judge)


def judge_from_json(value: Any) -> Judge | None:
    """The judge that `judge_to_json` wrote.

    Raises:
        TaskError: nothing that it writes looks like that.
    """
    try:
        return None if value is None else _judge(value)
    except (AttributeError, KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise TaskError(f"expected a judge as a record keeps it, found {str(value)[:60]!r}: {error!r}") from error


def _judge(value: Any) -> Judge:
    if "function" in value:
        return calls_from_json(value)
    if "cases" in value:
        return Cases(tuple(Case(case["stdin"], case["stdout"]) for case in value["cases"]))
    if "files" in value:
        return UnitTests(_read_files(value["files"]), value["program"], _read_files(value["support"]))
    tolerance = value["tolerance"]
    return Expected(value["value"], value["kind"], None if tolerance is None else Fraction(tolerance))


def calls_to_json(judge: Calls) -> dict[str, Any]:
    """`{"function": …, "calls": [{"arguments": […], "result": …}], "shown": …}`."""
    calls = [
        {"arguments": [plain_to_json(one) for one in call.arguments], "result": plain_to_json(call.result)}
        for call in judge.calls
    ]
    return {"function": judge.function, "calls": calls, "shown": judge.shown}


def calls_from_json(value: Any) -> Calls:
    """What `calls_to_json` wrote; `shown` may be left out.

    Raises:
        TypeError, KeyError, ValueError: nothing that it writes looks like that.
    """
    if not isinstance(value["function"], str) or not value["function"].isidentifier():
        raise ValueError("expected 'function' to be a name")
    if not isinstance(value["calls"], list) or not value["calls"]:
        raise ValueError("expected 'calls' to be a list of {arguments, result}")
    shown = value.get("shown", 0)
    if not isinstance(shown, int) or isinstance(shown, bool) or not 0 <= shown <= len(value["calls"]):
        raise ValueError("expected 'shown' to be a count of the calls")
    calls = (Call(_sequence(one["arguments"]), plain_from_json(one["result"])) for one in value["calls"])
    return Calls(value["function"], tuple(calls), shown)


def plain_to_json(value: Plain) -> Any:
    """A plain value; an exact fraction as `{"fraction": "1/3"}`, a float that is no number as `{"float": "inf"}`."""
    if isinstance(value, Fraction):
        return {"fraction": str(value)}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": str(value)}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return [plain_to_json(item) for item in value]


def plain_from_json(value: Any) -> Plain:
    """What `plain_to_json` wrote; lists are tuples.

    Raises:
        ValueError: it is an object of another kind.
    """
    match value:
        case list():
            return _sequence(value)
        case {"fraction": str(text), **rest} if not rest:
            return Fraction(text)
        case {"float": str(text), **rest} if not rest and text in _NOT_FINITE:
            return float(text)
        case Decimal():
            return float(value)
        case None | bool() | int() | float() | str():
            return value
    raise ValueError(f"expected a value, found {str(value)[:60]!r}")


def _sequence(values: Any) -> tuple[Plain, ...]:
    if not isinstance(values, list):
        raise ValueError("expected 'arguments' to be a list")
    return tuple(plain_from_json(item) for item in values)


def _files(files: Sequence[File]) -> list[dict[str, str]]:
    return [{"name": file.name, "text": file.text} for file in files]


def _read_files(values: Any) -> tuple[File, ...]:
    return tuple(File(value["name"], value["text"]) for value in values)
