"""Languages that break one promise about what they say, read and write, with what the kit finds and has mended."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Sequence

from kit_plugins import FACTS, arithmetic, facts, plugin, probes, split_statements
from lrcode import (
    Example,
    Examples,
    FormatReport,
    Language,
    Limits,
    Literals,
    Message,
    Mutant,
    Plain,
    Program,
    Span,
    Task,
)

Broken = tuple[str, Language, str, str]
"""The check's id, the language, and what its `found` and `mend` say, as regular expressions."""
SYSTEM = "Write Python. <reasoning></reasoning> <code></code>"


def _prompt(system: str = SYSTEM, question: str = "") -> Language:
    def build_prompt(task: Task) -> Sequence[Message]:
        return [Message("system", system), Message("user", question or task.question)]

    return plugin(build_prompt=build_prompt)


def _asks_for_a_call_always() -> Language:
    def build_prompt(task: Task) -> Sequence[Message]:
        return [Message("system", f"{SYSTEM} <call></call>"), Message("user", task.question)]

    return plugin(dataclasses.replace(FACTS, entry_tag="call"), build_prompt=build_prompt)


def _extracts(pattern: str, flags: int = re.DOTALL, last: bool = True) -> Language:
    """By one regular expression, as people write it."""

    def extract_program(completion: str) -> Program:
        found = list(re.finditer(pattern, completion, flags))
        if not found:
            return Program("")
        one = found[-1 if last else 0]
        return Program(one[1], source_span=Span(*one.span(1)))

    return plugin(extract_program=extract_program)


def _counts_bytes() -> Language:
    def extract_program(completion: str) -> Program:
        start = completion.index("<code>\n") + 7
        end = completion.index("\n</code>")
        text = completion[start:end]
        before = len(completion[:start].encode())
        return Program(text, source_span=Span(before, before + len(text.encode())))

    return plugin(extract_program=extract_program)


def _takes_anything() -> Language:
    def extract_program(completion: str) -> Program:
        return Program(completion)

    return plugin(extract_program=extract_program)


def _format(ok: bool | None) -> Language:
    def check_format(program: Program) -> FormatReport:
        return FormatReport(ok)

    return plugin(check_format=check_format)


def _raises_on_odd_letters() -> Language:
    def check_format(program: Program) -> FormatReport:
        program.source.encode("ascii")
        return FormatReport(True, (), 1.0)

    return plugin(check_format=check_format)


def _statements(backwards: bool) -> Language:
    def wrong(program: Program) -> Sequence[Span]:
        found = list(split_statements(program))
        return found[::-1] if backwards else found[:-1]

    def describe_examples() -> Examples:
        return Examples(gold=(Example("?", "", Program("a = 6 * 7\nprint(a)"), "42"),))

    return plugin(split_statements=wrong, describe_examples=describe_examples)


def _fickle_literals() -> Language:
    def write_literal(value: Plain) -> str:
        return f"{value!r} # {random.random()}"

    return plugin(write_literal=write_literal)


def _gold(answer: str) -> Language:
    def describe_examples() -> Examples:
        return Examples(gold=(Example("How much is 6 * 7?", "", Program("print(6 * 7)"), answer),))

    return plugin(describe_examples=describe_examples)


def _mutates(kind: str, meaning: str, new: str, seeded: bool = True) -> Language:
    def mutate_program(program: Program) -> Sequence[Mutant]:
        tail = "" if seeded else f" # {random.random()}"
        source = re.sub(r"\b\d+\b", new, program.source, count=1) + tail
        return [Mutant(Program(source), Span(0, 1), meaning, kind)]  # type: ignore[arg-type]

    return plugin(mutate_program=mutate_program)


BROKEN: tuple[Broken, ...] = (
    ("facts-name-the-language", facts(title=" "), "title is empty", r"Facts\.title"),
    ("facts-name-the-language", facts(suffix="py"), "suffix is 'py'", r"Facts\.suffix"),
    ("facts-name-the-language", facts(fences=("Python",)), "fence 'Python'", r"Facts\.fences"),
    ("facts-say-how-to-start", facts(command=("python3",)), r"no \{main\}", r"Facts\.command"),
    ("facts-say-how-to-install", facts(install={}), "install is empty", r"Facts\.install"),
    ("facts-give-probes", facts(probes=None), "probes is None", r"Facts\.probes"),
    ("facts-give-probes", probes(floods=""), r"probes\.floods is empty", r"Facts\.probes"),
    ("facts-say-how-to-enter", facts(entry_tag="call", entry="start"), r"no \{entry\} in 'start'", r"Facts\.entry"),
    ("facts-limit-programs", facts(limits=Limits(cpu_s=9, wall_s=3)), "3 s in all are less", r"Facts\.limits"),
    ("facts-limit-programs", facts(limits=Limits(output_bytes=0)), "output_bytes is 0", r"Facts\.limits"),
    ("interpreter-says-its-version", facts(version_command=()), "version_command is empty", r"Facts\.version_command"),
    ("prompt-asks-the-question", _prompt(question="Hello?"), "'What is six times seven\\?' is not in", "build_prompt"),
    ("prompt-names-the-language", _prompt("Do it. <code></code>"), "'Python' is not in", r"name Facts\.title"),
    ("prompt-shows-the-form", _prompt("Write Python."), "<reasoning>, .* not in 'Write Python.'", "with a wrapper"),
    (
        "prompt-asks-for-an-entry-where-it-counts",
        _asks_for_a_call_always(),
        "<call> is asked for in the prompt for UnitTests",
        "not for tests and calls",
    ),
    ("prompt-shows-worked-examples", _prompt(), r"1 shots give \['system', 'user'\]", "for each example"),
    ("extraction-reads-the-tags", _extracts(r"```python\n(.*?)\n```"), "it finds '', not 'a = 6", "core's default"),
    ("extraction-reads-every-fence", _extracts(r"<code>\n(.*?)\n</code>"), "```python.* finds ''", "core's default"),
    (
        "extraction-takes-the-last-one",
        _extracts(r"<code>\n(.*?)\n</code>", last=False),
        "finds .* x'",
        "core's default",
    ),
    (
        "extraction-finds-nothing-where-there-is-nothing",
        _takes_anything(),
        "'I cannot do that.' it finds",
        r"Program\(''\)",
    ),
    ("extraction-ignores-a-tag-in-prose", _extracts(r"<code>(.*?)</code>"), r"finds 'tags\.", "core's default"),
    ("extraction-gives-slices", _counts_bytes(), "source is 'a = 6.*its span", "code points"),
    ("extraction-takes-windows-lines", _extracts(r"<code>\n(.*?)\n</code>"), "it finds ''", r"\\r\\n"),
    ("extraction-takes-what-was-cut-off", _extracts(r"<code>\n(.*?)\n</code>"), "it finds ''", "core's default"),
    ("format-accepts-gold-programs", _format(False), "it finds faults at", "the grammar of the facts"),
    ("format-refuses-what-cannot-be-read", _format(True), "is well formed, it says", r"probes\.unparsable"),
    ("format-reports-on-any-text", _raises_on_odd_letters(), "UnicodeEncodeError.* in check_format", "must not raise"),
    ("statements-stand-in-order", _statements(backwards=True), "follows", "in order, none inside another"),
    ("statements-cover-the-program", _statements(backwards=False), "leave out 'print", r"Facts\.statements"),
    ("literals-are-written-alike", _fickle_literals(), "a second time it writes 0", "one text for one value"),
    ("literals-print-as-they-were", facts(literals=Literals(escapes={})), "'say \"so\"'", "escapes"),
    (
        "chains-give-their-answers",
        arithmetic(operation="({left} + {right})"),
        "ends in: fail .wrong",
        r"Facts\.arithmetic",
    ),
    (
        "chains-keep-their-arithmetic",
        arithmetic(operation="{left} {sign} {right}"),
        r"a - \(b - c\): ",
        r"Facts\.arithmetic",
    ),
    (
        "halves-are-one-answer",
        arithmetic(divide="({left} // {right})"),
        "one half: .* answered 0",
        r"Facts\.arithmetic",
    ),
    ("thirds-are-thirds", facts(exact=True), "answers Answer.*exact=False", "say exact=False"),
    (
        "names-collide-with-nothing",
        arithmetic(reserved=()),
        "steps called if, print, in, is, not",
        "Arithmetic.reserved",
    ),
    ("gold-programs-pass", _gold("43"), "answered 42, expected 43", "describe_examples"),
    (
        "gold-programs-pass",
        plugin(describe_examples=lambda: Examples()),
        "there is no gold program",
        "describe_examples",
    ),
    (
        "mutants-follow-their-seed",
        _mutates("number", "changed", "9", seeded=False),
        "with one seed differ",
        "from the seed",
    ),
    ("mutants-follow-their-seed", _mutates("number", "changed", "6"), "is the same program", "leave it out"),
    ("mutants-that-preserve-the-meaning-do", _mutates("number", "preserved", "9"), "answered 63", "mark it as changed"),
    (
        "mutants-of-a-number-change-the-answer",
        _mutates("number", "changed", "6 "),
        "answers as before",
        "mutate_program",
    ),
    (
        "mutants-of-a-number-change-the-answer",
        _mutates("name", "changed", "9"),
        "no mutant changes a number",
        "of kind",
    ),
)
