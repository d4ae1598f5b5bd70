"""How far a program compiles: 1 where nothing is wrong, else the share of it before the first fault.

RLCF's compiler feedback (Jain et al., arXiv 2305.18341) says yes or no, and in its later version where the first error
lies. It is a term inside the band of the verdict, which stays the interpreter's.
"""

from __future__ import annotations

from lrcode.types import FormatReport, Program, Rollout

TERM = "compiles"
KINDS = ("syntax", "load")
"""Of diagnostics: the reader's and the compiler's. What only a running program can meet is none of theirs."""
NOT_COMPILED = ("no_program", "cheat", *KINDS)
"""Kinds of verdicts on programs that did not compile."""


def compiled(rollout: Rollout) -> bool:
    """Whether there was a program and the interpreter could read and load it; a machine fault is for others to see."""
    return rollout.verdict.kind not in NOT_COMPILED


def compiles(rollout: Rollout) -> float | None:
    """1 where the program compiled; else the share of its non-blank characters that stand before the first fault.

    The interpreter decides whether there is a fault and, where it names a line, where; else the grammar says where, and
    where it is silent, too, this is 0. Always less than 1 for a program with a fault. None: nothing was run.

    Whatever is put before the fault raises it, a comment too, and what is put behind it lowers it. Where the facts of
    a language tell no kinds apart and its grammar sees no fault, a program that was run and failed counts as compiled;
    a check says more.
    """
    if compiled(rollout):
        return None if rollout.execution is None else 1.0
    place = first_fault(rollout)
    source = rollout.program.source
    written = len("".join(source.split()))
    if place is None or not written:
        return 0.0
    return min(len("".join(source[:place].split())), written - 1) / written


def first_fault(rollout: Rollout) -> int | None:
    """Offset in the source of the first place that the interpreter, else the grammar, could not read; None: unknown."""
    said = rollout.execution.diagnostics if rollout.execution else ()
    # An interpreter that lost its place in a comment without an end may say line 0.
    told = [(d.kind, d.line, d.column or 1) for d in said if d.severity == "error" and d.line]
    # Where a language's facts tell no kinds apart, all are `other`; the grammar knows better then, if there is one.
    sure = [(line, column) for kind, line, column in told if kind in KINDS]
    others = [(line, column) for kind, line, column in told if kind == "other"]
    places = sure or _by_grammar(rollout.report) or others
    if not places and rollout.verdict.kind == "syntax" and rollout.report.ok and rollout.program.entry:
        # Who reads a source with a fault in it says where; what is left to be faulty is the entry behind it.
        return len(rollout.program.source)
    return _offset(rollout.program, *min(places)) if places else None


def _by_grammar(report: FormatReport) -> list[tuple[int, int]]:
    return [(fault.line, fault.column) for fault in report.faults]


def _offset(program: Program, line: int, column: int) -> int:
    # Interpreters and grammars count line feeds; `splitlines` cuts at form feeds and a few other characters, too.
    before = sum(len(text) + 1 for text in program.source.split("\n")[: max(line - 1, 0)])
    return min(before + max(column - 1, 0), len(program.source))
