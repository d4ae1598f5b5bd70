"""Tries a grammar on what is known of its language: it must read what runs, and should not read what does not."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from lrcode.facts import Probes
from lrcode.grammar import parse, report
from lrcode.scaffold.chains import TRYINGS
from lrcode.scaffold.seen import Finding, short
from lrcode.scaffold.workbench import Workbench
from lrcode.tasks import open_tasks

_PROBLEMS = "builtin:train?n=40&seed=1"


def grammar(bench: Workbench) -> Iterator[Finding]:
    """Whether it loads, reads the probes and the generator's programs, and refuses the program that cannot be read."""
    tables = bench.facts.grammar
    if tables is None:
        return
    try:
        parse(tables, "")
    except Exception as fault:  # a module that somebody named may raise anything
        yield Finding("grammar", short(f"{type(fault).__name__}: {fault}"), _not_loaded(bench, fault))
        return
    programs = list(_programs(bench))
    for what, source in programs:
        found = report(parse(tables, source), source)
        if not found.ok:
            first = found.faults[0]
            saw = f"it finds a fault in {what}, at {first.line}:{first.column}, within {first.node}"
            yield Finding("grammar", saw, "--grammar names one that reads what the interpreter reads", source)
            return
    yield Finding("grammar", f"it reads {len(programs)} programs that the interpreter reads")
    probes = bench.facts.probes
    if probes and probes.unparsable:
        yield _refused(bench, probes)


def _refused(bench: Workbench, probes: Probes) -> Finding:
    tables = bench.facts.grammar
    assert tables is not None
    found = report(parse(tables, probes.unparsable), probes.unparsable)
    if found.ok:
        # The interpreter may refuse for reasons that no grammar knows; so this is told, and stops nothing.
        saw = "the grammar reads it without a fault; `lrcode check` wants an --unparsable that both refuse"
    else:
        saw = f"refused at {found.faults[0].line}:{found.faults[0].column}"
    return Finding("grammar, unparsable", saw, program=probes.unparsable)


def _not_loaded(bench: Workbench, fault: Exception) -> str:
    module = bench.answers.one("grammar").partition(":")[0]
    if isinstance(fault, ModuleNotFoundError):
        missing = (fault.name or module).partition(".")[0]
        return f"--grammar: install it first, e.g. pip install {missing.replace('_', '-')}"
    if isinstance(fault, AttributeError):
        return f"--grammar {module}:FUNCTION says which function of it gives the tables"
    return "--grammar names a module with tree-sitter tables, built for the tree-sitter that is installed"


def _programs(bench: Workbench) -> Iterator[tuple[str, str]]:
    """What runs, with a word for each: probes, chains that were tried and problems of the generator."""
    probes = bench.facts.probes
    for field in dataclasses.fields(Probes) if probes else ():
        if field.name not in ("unparsable", "prints") and getattr(probes, field.name):
            yield f"--{field.name}", getattr(probes, field.name)
    chains = [(trying.what, trying.chain) for trying in TRYINGS]
    chains += [(f"problem {n}", task.chain) for n, task in enumerate(open_tasks(_PROBLEMS), start=1)]
    for what, chain in chains:
        yield what, bench.write_chain(chain).source
