"""Mutants that are said to mean the same answer, and complain, as their originals do, run by SWI-Prolog."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from lrcode import Execution, Language, Program, Task
from lrcode.prompts import completion
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.run.warm import WarmRunner

WRITTEN = (
    """\
% Preise – in €
price(apple, 7).
price('grüner Apfel', 3).
fee(4).

% the sum of both
total(T) :- price(apple, A), price('grüner Apfel', B), fee(F), % F: once
    Sum is (A + B) * 6, Less is 10 / 2 - F,
    ( Sum > 40 -> T is Sum - (Less - 3) ; T is 0 - Sum ).
solve(X) :- total(T), findall(Y, (member(Z, [1, 2]), Y is Z * 2 + T), L), sum_list(L, S), \\+ S < 3 + 1, X is S + 1.
""",
    """\
:- use_module(library(lists)).
fact(0, 1) :- !.
fact(N, F) :- M is N - 1, fact(M, G), F is G * N.
choose(N, K, C) :- fact(N, A), fact(K, B), D is N - K, fact(D, E), C is A // (B * E).
solve(C) :- choose(10, 3, C0), R is 2 + 3, S is 4 * 5, C is C0 + R * S - R - S, C =:= C0 + 100 - 25.
""",
    "solve(X) :- A is 0.1 + 0.2, B is A * 3 - 0.4, once((B > 0.4 ; fail)), X is B / 2 * 10.\n",
    "solve(X) :- A is 7 / 2, B is 2 ** 3, X is A * 2 - B - 1 mod 2 - -1.\n",
    "solve(X) :- catch(( A is 1 / 0, X is A + 1 ), error(E, _), ( functor(E, N, _), X = N )).\n",
)


def told(language: Language, runner: WarmRunner, program: Program) -> tuple[str | None, Sequence[tuple[str, str]]]:
    done: Execution = language.run_job(language.make_job(program, Task("mutant", "", None)), runner)
    answer = language.read_answer(done)
    return answer and answer.text, sorted((one.severity, one.kind) for one in done.diagnostics)


def check(language: Language, runner: WarmRunner, program: Program) -> int:
    """Run a program and its preserving mutants; how many these are."""
    wanted = told(language, runner, program)
    found = [one for one in language.mutate_program(program, 1) if one.meaning == "preserved"]
    for mutant in found:
        assert told(language, runner, mutant.program) == wanted, f"{mutant.kind}:\n{mutant.program.source}"
    return len(found)


@pytest.mark.parametrize("source", WRITTEN)
def test_programs_of_every_shape_mean_the_same_afterwards(source: str, prolog: Language, warm: WarmRunner) -> None:
    assert told(prolog, warm, Program(source, "solve(X)."))[0] is not None
    assert check(prolog, warm, Program(source, "solve(X).")) > 1


def test_the_programs_of_the_kit_mean_the_same_afterwards(prolog: Language, warm: WarmRunner) -> None:
    assert sum(check(prolog, warm, one.program) for one in prolog.describe_examples().gold) > 20


def test_a_program_that_passes_its_unit_tests_passes_them_afterwards(prolog: Language, runner: ColdRunner) -> None:
    (exercise,) = prolog.describe_examples().exercises
    found = [one for one in prolog.mutate_program(exercise.solution, 1) if one.meaning == "preserved"]
    assert {one.kind for one in found} >= {"commuted", "helper"}
    with Grader(prolog, runner, workers=2) as grader:
        items = ((exercise.task, (), completion(prolog.facts, "So:", one.program)) for one in found)
        for mutant, rollout in zip(found, grader.grade(items), strict=True):
            assert rollout.verdict.outcome == "pass", f"{mutant.kind}:\n{mutant.program.source}"


@pytest.mark.shared
def test_programs_that_a_model_wrote_mean_the_same_afterwards(
    shared_data: Path, prolog: Language, warm: WarmRunner
) -> None:
    lines = (shared_data / "model-completions" / "prolog.jsonl").read_text(encoding="utf-8").splitlines()
    programs = [prolog.extract_program(json.loads(line)["completion"]) for line in lines]
    assert sum(check(prolog, warm, program) for program in programs) > 200
