"""Prolog for lrcode, on SWI-Prolog: its facts and where it differs from core's defaults.

What happens inside swipl is in driver.pl and, for tests and checks, in the files beside it; they report in the lines of
core's `reports`. `jobs` says what is run, `writing` writes programs, `examples` holds them.
"""

from __future__ import annotations

import random
from collections.abc import Generator, Sequence
from pathlib import Path

from lrcode import (
    Chain,
    Diagnostic,
    Examples,
    Facts,
    Job,
    Limits,
    Literals,
    Message,
    Mutant,
    Phase,
    Probes,
    Profile,
    Program,
    Task,
    hookimpl,
)
from lrcode_prolog import calls, examples, jobs, mutants, reports, writing

_HERE = Path(__file__).parent
_DRIVER = _HERE / "driver.pl"
_TESTS = tuple(_HERE / name for name in ("keys.pl", "tests_options.pl", "tests_reading.pl", "tests.pl"))
_WRITES = """\
:- open('kept.txt', append, S), writeln(S, kept), close(S).
:- read_file_to_string('kept.txt', Text, []), write(Text).
:- open('../escaped.txt', write, S), writeln(S, escaped), close(S).
"""


def _tables() -> object:
    from lrcode_prolog._grammar import language

    return language()


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Prolog",
        suffix=".pl",
        fences=("prolog", "pl", "swipl", "swi-prolog"),
        line_comment="%",
        block_comment=("/*", "*/"),
        command=(
            *("swipl", "-q", "-f", "none", "-F", "none", "--no-packs", "--no-tty"),
            *("--on-error=print", "--on-warning=print", "--stack-limit=256m"),
            *("-g", "lrcode_driver:run", "-t", "halt(3)", "{preload}", "{main}"),
        ),
        profiles=(
            Profile("plain", preload=(_DRIVER,)),
            Profile("clpq", preload=(_DRIVER, _HERE / "clpq.pl")),
            Profile("check", preload=(_DRIVER, _HERE / "check.pl")),
            Profile("plunit", preload=(_DRIVER, *_TESTS)),
        ),
        grammar=_tables,
        version_command=("swipl", "--version"),
        install={"debian": "swi-prolog-nox", "homebrew": "swi-prolog"},
        limits=Limits(memory_bytes=1 << 30),
        literals=Literals(rational="{numerator}r{denominator}", decimal="{number}"),
        calling=calls.CALLING,
        entry_tag="query",
        unit_tests="plunit",
        reports=True,
        contract=4,
        probes=Probes(
            loops="loop :- loop.\n:- loop.\n",
            recurses="count(N, R) :- count(N, S), R is S + 1.\n:- count(1, _).\n",
            floods=":- repeat, write(again), fail.\n",
            raises=":- X is apples + 1, print(X).\n",
            unparsable="solve(X) :- X is 2 +* (3.\n",
            prints=':- format("~w~n", [{value}]).\n',
            echoes=":- copy_stream_data(user_input, user_output).\n",
            writes=_WRITES,
            forks=':- shell("sleep 60 &").\n',
        ),
    )


@hookimpl(wrapper=True)
def build_prompt(task: Task) -> Generator[None, Sequence[Message], Sequence[Message]]:
    system, *rest = yield
    return (Message("system", f"{system.content}\n{jobs.rules(task.judge)}"), *rest)


@hookimpl
def make_job(program: Program, task: Task, phase: Phase) -> Job:
    return jobs.job(program, task, phase)


@hookimpl(wrapper=True)
def diagnose(job: Job) -> Generator[None, Sequence[Diagnostic], Sequence[Diagnostic]]:
    found = yield
    return reports.in_code_points(found, jobs.source(job))


@hookimpl
def write_program(chain: Chain) -> Program | None:
    return Program(writing.program(chain), entry="solve(Answer).") if chain else None


@hookimpl(wrapper=True)
def describe_examples() -> Generator[None, Examples, Examples]:
    written = yield
    return examples.with_ours(written)


@hookimpl(wrapper=True)
def mutate_program(program: Program, seed: int) -> Generator[None, Sequence[Mutant], Sequence[Mutant]]:
    found = yield
    kept = mutants.preserved(program)
    random.Random(seed).shuffle(kept)
    return [*found, *kept]
