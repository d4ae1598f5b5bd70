"""Programs that know the results of a task's calls by heart: all right, one changed, or one result for all of them.

How they are written stands in the language's `Calling`. A table is asked for its first entry with equal arguments, so
calls with the same arguments have one entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lrcode.calling import written_function
from lrcode.evaluate.known import Known
from lrcode.facts import Calling
from lrcode.language import Language
from lrcode.types import Calls, Plain, Program

TWICE = "two of its calls have the same arguments, or hardly other ones"
ALIKE = "all of its calls have this result"


@dataclass(frozen=True)
class _Entry:
    arguments: tuple[str, ...]
    """As the language writes them."""
    result: Plain
    written: str
    call: int
    """Counts from 1: the first that has these arguments."""


def by_heart(language: Language, judge: Calls) -> Iterator[Known]:
    """The table of the calls, the same with each entry in turn changed, and functions of one result; nothing where the
    language cannot write them."""
    how = language.facts.calling
    entries = _entries(language, judge)
    if how is None or not how.table or not entries:
        return
    name = written_function(language.facts, judge.function)
    twice = _twice(language, judge)
    plain = [judge.calls[entry.call - 1].arguments for entry in entries]
    yield Known("table of the calls", _table(how, name, entries), True, explained=twice)
    for place, entry in enumerate(entries):
        other = _changed(language, entry)
        if other is not None:
            table = _table(how, name, (*entries[:place], other, *entries[place + 1 :]))
            what = f"call {entry.call} gives {other.written}, not {entry.written}"
            hidden = [_plainly(one) for one in plain].count(_plainly(plain[place])) > 1
            yield Known("table, an entry changed", table, False, what[:200], TWICE if hidden else twice)
    yield from _constants(language, how, name, entries)


def _entries(language: Language, judge: Calls) -> tuple[_Entry, ...]:
    found: dict[tuple[str, ...], _Entry] = {}
    for number, call in enumerate(judge.calls, start=1):
        arguments = [language.write_literal(one) for one in call.arguments]
        result = language.write_literal(call.result)
        if result is None or None in arguments:
            return ()
        key = tuple(one for one in arguments if one is not None)
        found.setdefault(key, _Entry(key, call.result, result, number))
    return tuple(found.values())


def _twice(language: Language, judge: Calls) -> str:
    """Why no table can be right, where a function that is asked the same again is to answer something else.

    What is equal as a number is the same: there are languages that do not tell 3 from 3.0, and AWK not from "3".
    """
    known: dict[tuple[str, ...], str] = {}
    for call in judge.calls:
        arguments = tuple(_plainly(one) for one in call.arguments)
        written = language.write_literal(call.result) or ""
        if known.setdefault(arguments, written) != written:
            return TWICE
    return ""


def _plainly(value: Plain) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"({' '.join(_plainly(item) for item in value)})"
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)


def _table(how: Calling, name: str, entries: Sequence[_Entry]) -> Program:
    lines = [
        how.entry.format(name=name, arguments=_given(how, entry.arguments, entry.written), result=entry.written)
        for entry in entries
    ]
    return Program(how.table.format(name=name, entries="\n".join(lines)))


def _given(how: Calling, arguments: Sequence[str], result: str) -> str:
    """What stands between the brackets, the result as well where the language has it there."""
    return how.separator.join([*arguments, result] if how.result else arguments)


def _changed(language: Language, entry: _Entry) -> _Entry | None:
    """The entry with another result, which the language writes otherwise; None where none was found."""
    for other in _others(entry.result, language.facts.exact):
        written = language.write_literal(other)
        if written not in (None, entry.written):
            return _Entry(entry.arguments, other, written or "", entry.call)
    return None


def _others(value: Plain, exact: bool) -> Iterator[Plain]:
    """Values that are near to one, and are not it; nor in a language whose numbers are not exact."""
    match value:
        case bool():
            yield not value
        case None:
            yield True
        case int():
            yield value + 1 if exact or value < 0 else 2 * value + 1
        case Fraction():
            yield value + 1
        case float():
            yield value + 1.0 + abs(value)
        case str():
            yield f"{value}x"
        case [] | ():
            yield (0,)
        case _:
            yield tuple(value[:-1])
            yield (*value, 0)


def _constants(language: Language, how: Calling, name: str, entries: Sequence[_Entry]) -> Iterator[Known]:
    nothing = language.write_literal(None)
    for kind, result in (("gives nothing", nothing), ("gives the first result", entries[0].written)):
        if how.otherwise and result is not None:
            blanks = [how.any] * len(entries[0].arguments)
            only = how.otherwise.format(name=name, any=_given(how, blanks, result), result=result)
            # In many languages nothing is the empty list.
            empty = kind == "gives nothing" and all(entry.result in (None, ()) for entry in entries)
            alike = empty or all(entry.written == result for entry in entries)
            yield Known(kind, Program(how.table.format(name=name, entries=only)), False, "", ALIKE if alike else "")
