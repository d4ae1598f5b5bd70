"""`why_not(language, task)`: why a language cannot judge a task, in words that can be counted. Judges nothing."""

from __future__ import annotations

from fractions import Fraction

from lrcode.language import Language
from lrcode.types import Calls, Plain, Task, UnitTests


def why_not(language: Language, task: Task) -> str:
    """Empty where the language can write and judge the task; else what keeps it from that, the same words for all tasks
    that it keeps from it."""
    bound = task.labels.get("language", "")
    if bound and language.name != bound and not language.name.startswith(f"{bound}-"):
        return f"another language: it is bound to {bound}"
    title = language.facts.title
    if isinstance(task.judge, UnitTests) and not language.facts.unit_tests:
        return f"unit tests, which {title} does not run: its facts name no framework"
    if not isinstance(task.judge, Calls):
        return ""
    if language.facts.calling is None:
        return f"literal calls, which {title} does not make: its facts do not say how (calling)"
    for call in task.judge.calls:
        for value in (*call.arguments, call.result):
            kind = _unwritable(language, value)
            if kind:
                return f"{kind}, which {title} cannot write"
    return ""


def _unwritable(language: Language, value: Plain) -> str:
    """The kind of the first part of a value that the language cannot write; empty where it writes all."""
    if language.write_literal(value) is not None:
        return ""
    if isinstance(value, list | tuple):
        return next((kind for item in value if (kind := _unwritable(language, item))), "a list")
    return _kind(value)


def _kind(value: Plain) -> str:
    match value:
        case None:
            return "nothing (None)"
        case bool():
            return "a truth value"
        case int():
            return "an integer"
        case Fraction():
            return "a fraction"
        case float():
            return "a float" if value - value == 0 else "a float that is no number"
        case _:
            return "a string"
