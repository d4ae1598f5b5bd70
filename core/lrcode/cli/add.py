"""`lrcode add-language`: asks what a language is, or takes it as options, tries it, and makes its package."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options
from lrcode.errors import InterpreterMissing, UsageError
from lrcode.scaffold.questions import BY_KEY, QUESTIONS, Answers, Question

if TYPE_CHECKING:
    from lrcode.scaffold.seen import Finding
    from lrcode.scaffold.workbench import Workbench

_PARTS = ("interpreter", "writing", "endings", "grammar")


def _question_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for question in reversed(QUESTIONS):
        command = click.option(
            question.option,
            question.key,
            metavar=None if question.choices else question.metavar,
            type=click.Choice(question.choices) if question.choices else str,
            multiple=question.many,
            help=_help(question),
        )(command)
    return command


def _help(question: Question) -> str:
    text = question.text + ("  @FILE: what it holds." if question.file else "")
    text += "  Repeatable." if question.many else ""
    if isinstance(question.default, str):
        return text + (f"  [default: {question.default}]" if question.default else "")
    return text + f"  [default: {', '.join(f'{v} ({k})' for k, v in question.default.items())}]"


@click.command("add-language")
@_question_options
@click.option("--from-yaml", type=options.FILE, metavar="FILE", help="A description of the kind that Agnostics uses.")
@click.option(
    "--out", type=options.FILE, metavar="DIR", default=Path(), show_default="here", help="Where lrcode-NAME is made."
)
@click.option("--anyway", is_flag=True, help="Make it although the interpreter is missing or something looks wrong.")
@click.option("--ask/--no-input", " /--yes", default=None, help="Ask for what is not given.  [default: on a terminal]")
@options.sandbox
@options.as_json
@click.argument("language", metavar="[NAME]", required=False)
def add_language(
    language: str | None,
    from_yaml: Path | None,
    out: Path,
    anyway: bool,
    ask: bool | None,
    sandbox: Any,
    as_json: bool,
    **given: Any,
) -> None:
    """Make the package of a new language: facts that were tried on its interpreter, and tests, README and CI.

    What is not given is asked for on a terminal and has a default elsewhere. Everything is tried as training will run
    it, and what looks wrong is shown with the option that mends it. In patterns, {} and the names in braces are filled
    in; all other braces stand for themselves.
    """
    from lrcode.scaffold.names import check_name, check_place, distribution_name, module_name
    from lrcode.scaffold.template import make_package
    from lrcode.scaffold.workbench import Workbench

    answers, left_out = _answers(language, from_yaml, given)
    check_name(answers.name)
    target = check_place(out, answers.name)
    asking = (sys.stdin.isatty() if ask is None else ask) and not as_json
    for line in left_out:
        click.echo(f"left out: {line}", err=True)
    with Workbench(answers, sandbox) as bench:
        if asking:
            found = _interview(bench)
        else:
            _ = bench.facts  # an answer that cannot be read is told before anything is tried
            found = _tried(bench, anyway, quiet=as_json)
    wrong = [finding.what for finding in found if finding.mend]
    if wrong and not anyway and not (asking and click.confirm("Something looks wrong. Make it anyway?")):
        raise UsageError(f"nothing was made, for this looks wrong: {', '.join(wrong)}; mend it, or add --anyway")
    made = {key: bench.answers.one(key) for key in ("prompt", "author", "licence")}
    make_package(answers.name, bench.facts, target, **made)
    if as_json:
        about = {"directory": str(target), "distribution": distribution_name(answers.name)}
        about |= {"name": answers.name, "module": module_name(answers.name)}
        options.print_json({**about, "tried": [asdict(finding) for finding in found], "left_out": left_out})
        return
    click.echo(f"made {target}; its facts: {target / 'src' / module_name(answers.name) / '__init__.py'}")
    shown = target if target.is_absolute() else Path(".") / target
    click.echo(f"now: pip install -e {'./' if not shown.is_absolute() else ''}{shown}")
    click.echo(f"     lrcode check {answers.name}")
    click.echo(f"     lrcode train --lang {answers.name}")


def _answers(name: str | None, description: Path | None, given: dict[str, Any]) -> tuple[Answers, list[str]]:
    """What the options and the description say; an option wins. And what of the description was left out."""
    from lrcode.scaffold.agnostics import read_description

    known: dict[str, tuple[str, ...]] = {}
    left_out: list[str] = []
    if description is not None:
        imported = read_description(description)
        known, left_out = dict(imported.given), list(imported.left_out)
    for key, value in given.items():
        values = value if isinstance(value, tuple) else (value,)
        if value is not None and value != ():
            known[key] = tuple(_read(text) if BY_KEY[key].file else text for text in values)
    if name is None and description is None:
        raise click.UsageError("give the language a NAME, e.g. lrcode add-language lua")
    return Answers(name if name is not None else Path(str(description)).stem.lower(), known), left_out


def _read(text: str) -> str:
    if not text.startswith("@"):
        return text
    try:
        return Path(text[1:]).read_text("utf-8").rstrip("\n")
    except OSError as fault:
        raise UsageError(f"{text[1:]} cannot be read: {fault.strerror}") from fault
    except UnicodeDecodeError as fault:
        raise UsageError(f"{text[1:]} is no UTF-8 text") from fault


def _tried(bench: Workbench, anyway: bool, quiet: bool) -> list[Finding]:
    """Try everything, shown as it happens."""
    from lrcode.scaffold import trial

    found: list[Finding] = []
    try:
        for finding in trial.everything(bench):
            found.append(finding)
            if not quiet:
                _show(finding)
    except InterpreterMissing as fault:
        if not anyway:
            raise
        if not quiet:
            click.echo(f"not tried: {fault}", err=True)
    return found


def _interview(bench: Workbench) -> list[Finding]:
    """Ask part by part, try each, and let what looks wrong be mended."""
    found: list[Finding] = []
    for part in _PARTS:
        for question in QUESTIONS:
            if question.asked and question.part == part and not bench.answers.has(question.key):
                _ask(bench, question)
        now = _try_part(bench, part)
        while any(finding.mend for finding in now):
            key = click.prompt("Which option to change (empty: none)", default="", show_default=False)
            question_of = BY_KEY.get(key.lstrip("-").replace("-", "_"))
            if not key:
                break
            if question_of is None:
                click.echo(f"there is no option {key!r}")
                continue
            _ask(bench, question_of)
            now = _try_part(bench, part)
        found += now
    return found


def _ask(bench: Workbench, question: Question) -> None:
    """One answer, asked again until it can be read."""
    default = bench.answers.one(question.key)
    while True:
        text = click.prompt(
            f"{question.option}: {question.text}",
            default=default,
            type=click.Choice(question.choices) if question.choices else str,
            show_default=bool(default),
        )
        try:
            values = tuple(text.split()) if question.many else (_read(text) if question.file else text,)
            before, bench.answers = bench.answers, bench.answers.with_(question.key, *values)
            _ = bench.facts
            return
        except UsageError as fault:
            bench.answers = before
            click.echo(str(fault))


def _try_part(bench: Workbench, part: str) -> list[Finding]:
    from lrcode.scaffold import reading, trial

    steps = (trial.interpreter, trial.writing, trial.endings, reading.grammar)
    found = []
    for finding in dict(zip(_PARTS, steps, strict=True))[part](bench):
        _show(finding)
        found.append(finding)
    return found


def _show(finding: Finding) -> None:
    mark = "✗" if finding.mend else "·"
    if not options.can_show(mark, sys.stdout.encoding):
        mark = "X" if finding.mend else "-"
    click.echo(f"{mark} {finding.what}: {finding.saw}")
    if finding.mend:
        if finding.program:
            click.echo("".join(f"    | {line}\n" for line in finding.program.splitlines()), nl=False)
        click.echo(f"    {finding.mend}")


COMMANDS = (add_language,)
