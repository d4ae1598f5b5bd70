"""How calls of a function with literal arguments are written in a language; runs and compares nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lrcode.facts import Calling, Facts
from lrcode.types import Call, Calls, Plain, Program

Writes = Callable[[Plain], str | None]
"""Writes a literal, None where the language cannot: `Language.write_literal`."""

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
LONGEST = 600
"""Characters of an example in a prompt; a longer one teaches nothing more."""


def written_function(facts: Facts, name: str) -> str:
    """The name that a program gives to a function which its source calls `name`; as it is without `calling`.

    Words are told apart by `_` and by capitals: `is_Sub_Array` is `is-sub-array` in Lisps.
    """
    how = facts.calling
    if how is None:
        return name
    words = [word for word in _HUMP.sub("_", name).lower().split("_") if word]
    if not words or words[0][0].isdigit():
        words.insert(0, "my")
    while (written := how.name.format(name=how.joint.join(words))) in how.reserved:
        words.insert(0, "my")
    return written


def written_call(facts: Facts, function: str, call: Call, write: Writes) -> str | None:
    """One call as the language writes it, None where it cannot."""
    how = facts.calling
    arguments = [write(argument) for argument in call.arguments]
    if how is None or None in arguments:
        return None
    given = [text for text in (*arguments, how.result) if text]
    return how.call.format(name=written_function(facts, function), arguments=how.separator.join(given))


def judged_call(facts: Facts, judge: Calls, call: str) -> str:
    """A written call as its value is compared: as what counts as true, where the language's predicates may give that.

    Where every result is true, any value at all would do, so there it is the value itself.
    """
    how, results = facts.calling, [one.result for one in judge.calls]
    predicate = all(isinstance(result, bool) for result in results) and False in results
    return how.truth.format(call=call) if how and how.truth and predicate else call


def written_result(facts: Facts, call: Call, write: Writes) -> str | None:
    """The right result of a call, to stand where the call would; None where it cannot be written."""
    text = write(call.result)
    return None if facts.calling is None or text is None else facts.calling.value.format(value=text)


def showing(facts: Facts, source: str, calls: Sequence[str], marks: Sequence[str]) -> Program:
    """The program of `source` that then shows the value of each call behind the mark of its place."""
    how = facts.calling or Calling("", "")
    shows = [how.show.format(mark=mark, call=call) for mark, call in zip(marks, calls, strict=True)]
    text = "\n".join(part for part in (how.begin.format(), *shows, how.finish.format()) if part)
    return Program(source, entry=text) if facts.entry_tag else Program(f"{source}\n{text}\n")


def asked(facts: Facts, judge: Calls, write: Writes) -> str:
    """What a prompt asks for: the function's name, how many arguments it has, and calls that it may show."""
    how = facts.calling or Calling("", "")
    name = written_function(facts, judge.function)
    lines = [f"Define the {how.asks} {name} with {_arguments(judge, how)}. {how.rules}".rstrip()]
    shown = [_example(facts, judge.function, call, write, results=True) for call in judge.calls[: judge.shown]]
    examples = [line for line in shown if line]
    if not examples:
        examples = [line for call in judge.calls if (line := _example(facts, judge.function, call, write))][:1]
    heading = ("A call:" if len(examples) == 1 else "Calls:") if examples else ""
    return "\n".join(part for part in (*lines, heading, *examples) if part)


def _arguments(judge: Calls, how: Calling) -> str:
    counts = sorted({len(call.arguments) + bool(how.result) for call in judge.calls})
    text = " or ".join(map(str, counts)) if counts[-1] else "no"
    return f"{text} argument{'' if counts == [1] else 's'}"


def _example(facts: Facts, function: str, call: Call, write: Writes, *, results: bool = False) -> str:
    """A call and, where it may be told, what it gives; empty where that is too long or cannot be written."""
    text = written_call(facts, function, call, write)
    result = written_result(facts, call, write) if results else ""
    if text is None or result is None or len(text) + len(result) > LONGEST:
        return ""
    return f"{text} gives {result}" if result else text
