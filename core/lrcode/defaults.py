"""Core's own plugin: the behaviour of a language that states only facts. Registered first, so asked last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from lrcode import arithmetic, extraction, grammar, mutation, prompts, reports
from lrcode.errors import TaskError
from lrcode.facts import Example, Examples, Limits
from lrcode.hookspecs import hookimpl
from lrcode.numbers import read_number
from lrcode.types import (
    Answer,
    Chain,
    Diagnostic,
    Execution,
    File,
    FormatReport,
    Job,
    Message,
    Mutant,
    Phase,
    Plain,
    Program,
    Span,
    Task,
    UnitTests,
)

if TYPE_CHECKING:
    from lrcode.language import Language
    from lrcode.run import Runner


@hookimpl
def build_prompt(language: Language, task: Task, shots: int) -> Sequence[Message]:
    examples = language.describe_examples().worked[:shots] if shots else ()
    system = prompts.system(language.name, language.facts, task.judge)
    return prompts.chat(system, language.facts, task, examples, language.write_literal)


@hookimpl
def extract_program(language: Language, completion: str) -> Program:
    facts = language.facts
    return extraction.extract(completion, facts.fences or (language.name,), facts.entry_tag)


@hookimpl
def check_format(language: Language, program: Program) -> FormatReport:
    if language.facts.grammar is None:
        return FormatReport(ok=None)
    return grammar.report(grammar.parse(language.facts.grammar, program.source), program.source)


@hookimpl
def split_statements(language: Language, program: Program) -> Sequence[Span]:
    if language.facts.grammar is None:
        return ()
    return grammar.statements(
        grammar.parse(language.facts.grammar, program.source), program.source, language.facts.statements
    )


@hookimpl
def make_job(language: Language, program: Program, task: Task, phase: Phase) -> Job:
    facts = language.facts
    if isinstance(task.judge, UnitTests) and phase != "check":
        raise TaskError(
            f"task {task.id!r} is judged by unit tests, which {facts.title} does not run: its plugin names no framework"
        )
    entry = facts.entry.format(entry=program.entry) if program.entry else ""
    main = f"main{facts.suffix}"
    text = f"{program.source}\n{entry}\n" if entry else program.source
    return Job(files=(File(main, text),), main=main, phase=phase, profile=facts.profiles[0].name)


@hookimpl
def run_job(job: Job, limits: Limits, runner: Runner) -> Execution:
    return runner.run(job, limits)


@hookimpl
def diagnose(language: Language, execution: Execution) -> Sequence[Diagnostic]:
    if language.facts.reports:
        return reports.diagnostics(execution.stderr)
    pattern = language.facts.diagnostics
    if not pattern:
        return ()
    return [_diagnostic(found.groupdict()) for found in re.finditer(pattern, execution.stderr, re.MULTILINE)]


def _diagnostic(groups: dict[str, str | None]) -> Diagnostic:
    line, column = groups.get("line"), groups.get("column")
    warning = (groups.get("severity") or "").lower().startswith("warn")
    return Diagnostic(
        severity="warning" if warning else "error",
        kind="other",
        message=groups.get("message") or "",
        line=int(line) if line else None,
        column=int(column) if column else None,
    )


@hookimpl
def read_answer(language: Language, execution: Execution) -> Answer | None:
    if language.facts.reports and language.facts.entry_tag:
        return reports.answer(execution.stdout)
    lines = execution.stdout.strip().splitlines()
    if not lines:
        return None
    text = lines[-1].strip()
    found = read_number(text)
    return Answer(text) if found is None else Answer(text, found.value, exact=found.exact)


@hookimpl
def write_literal(language: Language, value: Plain) -> str | None:
    return None if language.facts.literals is None else arithmetic.literal(language.facts.literals, value)


@hookimpl
def write_program(language: Language, chain: Chain) -> Program | None:
    facts = language.facts
    if facts.arithmetic is None or not chain:
        return None
    return Program(arithmetic.program(facts.arithmetic, chain), facts.arithmetic.entry)


@hookimpl
def mutate_program(language: Language, program: Program, seed: int) -> Sequence[Mutant]:
    return mutation.mutants(language.facts, program, seed)


@hookimpl
def describe_examples(language: Language) -> Examples:
    worked = []
    for question, reasoning, chain in arithmetic.EXAMPLES:
        program = language.write_program(chain)
        if program is not None:
            value = arithmetic.evaluate(chain)
            worked.append(Example(question, reasoning, program, arithmetic.number_text(value)))
    return Examples(worked=tuple(worked), gold=tuple(worked))
