"""What a run means for its task: pure rules from what was found to a Verdict; runs nothing and scores nothing."""

from __future__ import annotations

from collections.abc import Sequence

from lrcode.reward.compare import agrees, same_output
from lrcode.types import Answer, Case, Diagnostic, Execution, Expected, FailKind, FormatReport, Verdict

_DIAGNOSED: tuple[tuple[str, FailKind], ...] = (("syntax", "syntax"), ("load", "load"))
_STOPPED: tuple[tuple[str, FailKind], ...] = (("resource", "resource"), ("runtime", "runtime"))
_ENDED: dict[str, FailKind] = {"timeout": "timeout", "memory": "resource", "output_limit": "resource"}


def fault(report: FormatReport, execution: Execution) -> Verdict | None:
    """The program's own fault, whatever it was to answer; None where it was read, loaded and ended in time.

    A program that the interpreter could not read or load in full is at fault even if it went on and answered. The
    grammar alone condemns nothing: the interpreter decides, for programs may extend their own syntax.
    """
    found = diagnosed(execution)
    if found is None and execution.ending in _ENDED:
        return Verdict("fail", _ENDED[execution.ending], _ending(execution))
    return found


def diagnosed(execution: Execution) -> Verdict | None:
    """The fault of a program that could not be read or loaded in full; None where it could."""
    for named, kind in _DIAGNOSED:
        found = _first(execution.diagnostics, named)
        if found is not None:
            return Verdict("fail", kind, _told(found))
    return None


def broken(report: FormatReport, execution: Execution) -> Verdict | None:
    """The fault of a program that gave no answer: what stopped it; None where nothing did."""
    for named, kind in _STOPPED:
        found = _first(execution.diagnostics, named)
        if found is not None:
            return Verdict("fail", kind, _told(found))
    if execution.ending != "ok":
        return Verdict("fail", "syntax" if report.ok is False else "runtime", _ending(execution))
    return None


def judge_answer(
    report: FormatReport, execution: Execution, answer: Answer | None, expected: Expected | None
) -> Verdict:
    """The verdict of one run on a task with a number or text answer, or with none to compare."""
    found = fault(report, execution)
    if found is not None:
        return found
    if answer is None or execution.ending != "ok":
        return broken(report, execution) or Verdict("fail", "wrong", "it ran and gave no answer")
    if expected is None:
        return Verdict("unjudged", detail=f"answered {short(answer.text)}; the task has no test")
    if agrees(answer, expected):
        return Verdict("pass", detail=f"answered {short(answer.text)}")
    return Verdict("fail", "wrong", f"answered {short(answer.text)}, expected {short(expected.value)}")


def judge_cases(report: FormatReport, executions: Sequence[Execution], cases: Sequence[Case]) -> Verdict:
    """The verdict of one run a case, in order; the first that fails decides."""
    for number, (execution, case) in enumerate(zip(executions, cases, strict=True), start=1):
        found = fault(report, execution) or broken(report, execution)
        if found is not None:
            return Verdict("fail", found.kind, f"case {number}: {found.detail}")
        if not same_output(execution.stdout, case.stdout):
            printed = f"printed {short(execution.stdout)}, expected {short(case.stdout)}"
            return Verdict("fail", "wrong", f"case {number}: {printed}")
    return Verdict("pass", detail=f"{len(cases)} of {len(cases)} cases")


def judge_check(report: FormatReport, execution: Execution) -> Verdict:
    """The verdict of a program that was only checked: what is wrong with it, else *unjudged*.

    What stopped a check and has no kind, since the facts tell none apart, is a fault in loading.
    """
    found = fault(report, execution) or broken(report, execution)
    if found is None:
        return Verdict("unjudged", detail="checked and not run")
    named = any(_first(execution.diagnostics, kind) for kind, _ in _STOPPED)
    return Verdict("fail", "load", found.detail) if found.kind == "runtime" and not named else found


def judge_checks(report: FormatReport, execution: Execution, checks: Sequence[str]) -> Verdict:
    """The verdict of test files that were run with the program: all checks are vouched for, or it failed.

    A program that has passed every check has passed, whatever its process does after that.
    """
    found = fault(report, execution)
    if found is not None:
        return found
    missing = [name for name in checks if name not in execution.passed]
    if checks and not missing:
        return Verdict("pass", detail=f"{len(checks)} of {len(checks)} checks")
    count = f"{len(checks) - len(missing)} of {len(checks)} checks passed"
    return broken(report, execution) or Verdict("fail", "wrong", f"{count}, not {short(', '.join(missing))}")


def _first(diagnostics: Sequence[Diagnostic], kind: str) -> Diagnostic | None:
    return next((d for d in diagnostics if d.kind == kind and d.severity == "error"), None)


def _told(found: Diagnostic) -> str:
    place = "" if found.line is None else f"line {found.line}: "
    return place + short(found.message, 160)


def _ending(execution: Execution) -> str:
    match execution.ending:
        case "timeout":
            return f"stopped after {execution.cpu_s:.1f} s of CPU, {execution.wall_s:.1f} s in all"
        case "memory":
            return f"stopped at {execution.memory_bytes >> 20} MB of memory"
        case "output_limit":
            return "stopped for printing without end"
        case _:
            last = execution.stderr.strip().splitlines()[-1:] or [f"ended with status {execution.status}"]
            return short(last[0], 160)


def short(text: str, most: int = 60) -> str:
    """A text on one line, cut where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
