"""Tries answers on the interpreter they speak of: what happened, what looks wrong, and which option mends it."""

from __future__ import annotations

import dataclasses
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from fractions import Fraction
from pathlib import PurePath

from lrcode.arithmetic import evaluate
from lrcode.errors import InterpreterMissing, MachineError
from lrcode.reward.compare import agrees
from lrcode.reward.verdict import judge_answer
from lrcode.run.command import find_interpreter
from lrcode.scaffold.chains import THIRD, TRYINGS
from lrcode.scaffold.facts import printing
from lrcode.scaffold.questions import PROBES
from lrcode.scaffold.reading import grammar
from lrcode.scaffold.seen import Finding, short
from lrcode.scaffold.words import learned_escapes, taken_words
from lrcode.scaffold.workbench import Workbench
from lrcode.tasks import open_tasks
from lrcode.types import Chain, Expected, FormatReport, Program

_VERSIONS = (("--version",), ("-version",), ("-v",), ("-V",), ("-W", "version"))
_PROBLEMS = "builtin:train?n=40&seed=1"
_NAMES = "builtin:train?n=300&seed=2"
"""Problems enough to meet every name that the generator gives."""
_UNICODE = "naïve ☃ 😀 λ"
_START = "prints 42"
_CPU_S, _WALL_S = 1.0, 10.0
"""What a probe gets, which is known to use what it gets."""


def everything(bench: Workbench) -> Iterator[Finding]:
    """Try all, one thing after the other; ends early where no program starts.

    Raises:
        InterpreterMissing: the interpreter is not there; says how to install it.
    """
    yield from interpreter(bench)
    going = True
    for finding in writing(bench):
        going = going and not (finding.what == _START and finding.mend)
        yield finding
    if going:
        yield from endings(bench)
        yield from grammar(bench)


def interpreter(bench: Workbench) -> Iterator[Finding]:
    """Whether it is there, which package it came with, and what prints its version."""
    facts = bench.facts
    try:
        path = find_interpreter(facts)
    except InterpreterMissing as fault:
        hint = "" if facts.install else "; with --install debian=PACKAGE this can say how"
        raise InterpreterMissing(f"{fault}{hint}") from fault
    yield Finding("interpreter", path)
    if not facts.install:
        package = _package_of(path)
        if package:
            bench.settle("install", f"debian={package}")
            yield Finding("package", f"Debian's {package}")
    yield _version(bench)


def _package_of(path: str) -> str:
    """The Debian package that a program came with, empty where nothing here knows."""
    dpkg = shutil.which("dpkg-query")
    for place in dict.fromkeys((path, os.path.realpath(path))) if dpkg else ():
        done = subprocess.run([str(dpkg), "-S", place], capture_output=True, text=True, timeout=30, check=False)
        package = done.stdout.partition(":")[0]
        if not done.returncode and re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", package):
            return package
    return ""


def _version(bench: Workbench) -> Finding:
    own, program = bench.facts.version_command, _program(bench.facts.command)
    for words in (own,) if own else tuple((program, *options) for options in _VERSIONS):
        try:
            line = bench.version(words)
        except MachineError:
            continue
        if re.search(r"\d", line) and not re.fullmatch(r"status \d+", line):  # which is said of what prints nothing
            bench.settle("version_command", shlex.join(words))
            return Finding("version", f"{' '.join(words)}: {short(line)}")
    if own:
        return Finding("version", f"`{' '.join(own)}` fails", "--version-command says what prints the version")
    tried = ", ".join(map(" ".join, _VERSIONS))
    return Finding("version", f"none of {tried} prints one", "--version-command says what does")


def _program(command: tuple[str, ...]) -> str:
    """The program that a command runs: its first word, or that of what it has a shell do."""
    if PurePath(command[0]).name in ("sh", "bash", "dash") and command[1:2] == ("-c",) and command[2:]:
        return (command[2].split() or ["sh"])[0]
    return command[0]


def writing(bench: Workbench) -> Iterator[Finding]:
    """Whether a program starts, and chains of arithmetic and texts are written so that they give what they should."""
    going = True
    for finding in _arithmetic(bench):
        going = going and not finding.mend
        yield finding
    if not going:
        yield Finding("names and texts", "not tried before arithmetic is right")
        return
    yield from _words(bench)
    yield _problems(bench)
    yield _comment(bench)
    yield from _texts(bench)


def _arithmetic(bench: Workbench) -> Iterator[Finding]:
    """Whether numbers are printed, named and computed with."""
    start = _starts(bench)
    yield start
    for trying in () if start.mend else TRYINGS:
        seen = bench.run_chain(trying.chain)
        wrong = "" if seen.gives(evaluate(trying.chain)) else trying.mend(bench.facts, seen.last)
        yield Finding(trying.what, seen.last, wrong, seen.program.source)
        if trying.what == THIRD and not wrong and "/" in seen.last and not bench.answers.has("exact"):
            bench.settle("exact", "yes")
            yield Finding("fractions", "it divides exactly")


def _starts(bench: Workbench) -> Finding:
    """Whether it prints a number, with the memory cap that lets it start."""
    how = bench.facts.arithmetic
    assert how is not None
    program = bench.print_program(how.number.format(number="42"))
    seen = bench.run(program)
    if not seen.gives(Fraction(42)) and not bench.answers.has("memory_cap"):
        before = bench.answers
        bench.settle("memory_cap", "resident")
        if bench.run(program).gives(Fraction(42)):
            told = f"42, and only with memory watched instead of capped (without: {seen.last})"
            return Finding(_START, told, program=program.source)
        bench.answers = before
    mend = "" if seen.gives(Fraction(42)) else "look at --command, --print, --number, --header and --footer"
    return Finding(_START, seen.last, mend, program.source)


def _words(bench: Workbench) -> Iterator[Finding]:
    """Words of the language that no value can be named."""

    def right(chain: Chain, value: Fraction) -> bool:
        return bench.run_chain(chain).gives(value)

    before = bench.answers.many("reserved")
    names = {step.name for task in open_tasks(_NAMES) for step in task.chain}
    own = set(re.findall(r"[a-z]+", " ".join(map(bench.answers.one, ("name_value", "print", "operation", "divide")))))
    own |= (
        {word for word in bench.facts.arithmetic.signs.values() if word.isalpha()} if bench.facts.arithmetic else set()
    )
    taken = taken_words(right, sorted(names | own), before)
    if taken != before:
        bench.settle("reserved", *taken)
    yield Finding("names", f"taken: {short(' '.join(taken), 100)}" if taken else "no word is taken")


def _problems(bench: Workbench) -> Finding:
    tasks = list(open_tasks(_PROBLEMS))
    for number, task in enumerate(tasks, start=1):
        seen = bench.run_chain(task.chain)
        assert isinstance(task.judge, Expected)
        if seen.answer is None or seen.done.ending != "ok" or not agrees(seen.answer, task.judge):
            saw = f"problem {number} of {len(tasks)} should give {task.judge.value} and gives {seen.last}"
            mend = "a name in it may be taken: say so with --reserved WORD; else look at --name, --joint, --number"
            return Finding("problems", saw, mend, seen.program.source)
    return Finding("problems", f"{len(tasks)} of {len(tasks)} of the generator's right")


def _comment(bench: Workbench) -> Finding:
    mark = bench.facts.line_comment
    how = bench.facts.arithmetic
    if not mark:
        return Finding("comment", "none is known")
    assert how is not None
    source = bench.print_program(how.number.format(number="42")).source
    seen = bench.run(Program(f"{mark} {_UNICODE}\n{source}\n{mark} {_UNICODE}"))
    mend = "" if seen.gives(Fraction(42)) else "--comment says what begins a comment; '' that there is none"
    return Finding("comment", seen.last, mend, seen.program.source)


def _texts(bench: Workbench) -> Iterator[Finding]:
    """Whether a text is written so that it prints as it was, and in UTF-8."""
    literals = bench.facts.literals
    if literals is None:
        yield Finding("texts", "none are written")
        return

    def right(text: str, written: str) -> bool:
        source = printing(bench.answers).replace("{value}", literals.quote + written + literals.quote)
        return bench.run(Program(source)).prints(text)

    given = [text[0] for text in bench.answers.many("escape")]
    escapes = learned_escapes(right, literals.escapes, given) if right("two words", "two words") else None
    if escapes is None:
        mend = "--quote, --escape and --prints say how a text is written and printed; --quote '' that none is"
        if bench.answers.has("quote"):
            yield Finding("texts", "they do not print as they were", mend)
        else:
            bench.settle("quote", "")
            yield Finding("texts", f"not known how to write and print them; {mend}")
        return
    if escapes != literals.escapes:
        bench.settle("escape", *(f"{c}={escapes.get(c, c)}" for c in dict.fromkeys((*escapes, *literals.escapes))))
    yield Finding("texts", "they print as they were" + "".join(f", {t!r} for {c!r}" for c, t in escapes.items()))
    mend = "" if right(_UNICODE, _UNICODE) else "--command: have the interpreter read and print UTF-8"
    yield Finding("UTF-8", "it is not printed as it was" if mend else "it prints as it was", mend)


def endings(bench: Workbench) -> Iterator[Finding]:
    """Whether the probes end as they should, and the expression reads what an error says."""
    probes = bench.facts.probes
    if probes is None:
        yield Finding("probes", "there are none: `lrcode check` cannot see how programs fail; look at --loops")
        return
    for name in PROBES:
        source = getattr(probes, name)
        yield _ending(bench, name, source) if source else Finding(name, f"not given; look at --{name}")
    if probes.echoes:
        seen = bench.run(Program(probes.echoes), stdin="two\nlines\n")
        mend = "" if seen.prints("two\nlines") else "--echoes copies what it reads to what it prints"
        yield Finding("echoes", seen.last, mend, probes.echoes)
    if probes.writes:
        seen = bench.run(Program(probes.writes))
        mend = (
            "" if seen.done.stdout.strip() else "--writes prints what kept.txt holds before it tries to write elsewhere"
        )
        yield Finding("writes", seen.last, mend, probes.writes)
    if bench.facts.diagnostics and probes.unparsable:
        said = bench.run(Program(probes.unparsable)).done.stderr
        found = re.search(bench.facts.diagnostics, said, re.MULTILINE)
        saw = f"line {found.groupdict().get('line')}: {found['message']}" if found else "nothing found"
        mend = f"--diagnostics matches nothing of {short(said, 200)!r}"
        if not said.strip():
            mend = "it prints its errors elsewhere than on standard error, where --diagnostics looks: leave that out"
        yield Finding("diagnostics", short(saw), "" if found else mend)


def _ending(bench: Workbench, name: str, source: str) -> Finding:
    limits = dataclasses.replace(bench.facts.limits, cpu_s=_CPU_S, wall_s=_WALL_S)
    seen = bench.run(Program(source), limits)
    ending = seen.done.ending
    wanted = {"loops": "timeout", "floods": "output_limit"}.get(name)
    if wanted:
        mend = "" if ending == wanted else f"it must end as {wanted}: --{name} says another program"
        return Finding(name, f"{ending}: {seen.last}" if mend else ending, mend, source)
    if judge_answer(FormatReport(ok=None), seen.done, seen.answer, None).outcome == "fail":
        return Finding(name, f"{ending}: {seen.last}", program=source)
    mend = f"it must fail: --{name} says another program, or --command an option that makes errors end it"
    return Finding(name, f"{ending}: {seen.last}", mend, source)
