"""Checks of small changes to programs: what each is said to do to the meaning is what it does."""

from __future__ import annotations

from collections import Counter

from lrcode.facts import Example
from lrcode.reward.compare import agrees
from lrcode.testing.bench import Bench
from lrcode.testing.check import Group, NotApplicable, require, short
from lrcode.testing.material import QUESTION, expected
from lrcode.types import Answer, Mutant, Task

GROUP = Group("Mutants")
_HOOK = "mutate_program()"
_MOST = 20


def _mutants(bench: Bench) -> list[tuple[Example, Mutant]]:
    """Mutants of the gold programs.

    Raises:
        NotApplicable: the language makes none.
    """
    bench.golden()
    found = [(one, mutant) for one in bench.gold for mutant in bench.language.mutate_program(one.program, 1)]
    if not found and bench.facts.grammar is None:
        raise NotApplicable("grammar=None among the facts, and mutate_program() makes no mutant")
    require(found, "no gold program has a mutant", f"{_HOOK}: change a number at least")
    return found


@GROUP.check
def mutants_follow_their_seed(bench: Bench) -> None:
    """One seed makes the same mutants each time; each differs from its original, at a place inside it."""
    for example, mutant in _mutants(bench):
        original, changed = example.program.source, mutant.program.source
        moved = (changed, mutant.program.entry) != (original, example.program.entry)
        require(moved, f"a mutant ({mutant.kind}) of {short(original)} is the same program", f"{_HOOK}: leave it out")
        inside = 0 <= mutant.span.start <= mutant.span.end <= len(original)
        require(inside, f"{mutant.span} lies outside {short(original)}", f"{_HOOK}: a span in the original's source")
        entered = bool(mutant.program.entry) == bool(example.program.entry)
        require(entered, f"a mutant ({mutant.kind}) has lost its entry", f"{_HOOK}: keep program.entry")
    first = bench.golden().program
    once, again = (bench.language.mutate_program(first, 7) for _ in range(2))
    require(
        once == again, f"two calls with one seed differ for {short(first.source)}", f"{_HOOK}: all chance from the seed"
    )


@GROUP.check
def mutants_that_preserve_the_meaning_do(bench: Bench) -> None:
    """A mutant that is said to mean the same gives the same answer."""
    pairs = _mixed([(example, mutant) for example, mutant in _mutants(bench) if mutant.meaning == "preserved"])[:_MOST]
    if not pairs:
        raise NotApplicable("mutate_program() makes no mutant that preserves the meaning")
    items = [
        (Task("kit-mutant", example.question, expected(example.answer)), mutant.program) for example, mutant in pairs
    ]
    for (example, mutant), rollout in zip(pairs, bench.grade(items), strict=True):
        found = f"{short(mutant.program.source, 400)} ({mutant.kind}) ends in {rollout.verdict}, not {example.answer}"
        require(rollout.verdict.outcome == "pass", found, f"{_HOOK}: mark it as changed, or leave it out")


@GROUP.check
def mutants_of_a_number_change_the_answer(bench: Bench) -> None:
    """Changing a number of a gold program changes its answer: the programs compute."""
    pairs = [(example, m) for example, m in _mutants(bench) if m.meaning == "changed" and m.kind == "number"][:_MOST]
    require(pairs, "no mutant changes a number", f"{_HOOK}: mutants of kind 'number'")
    answers = [_answer(bench, mutant) for _, mutant in pairs]
    changed = [a for a, (example, _) in zip(answers, pairs, strict=True) if a is not None and not _same(a, example)]
    shown = short(pairs[0][1].program.source)
    require(
        changed,
        f"with another number each gold program answers as before, or not at all, as {shown}",
        f"{_HOOK}, or the gold programs",
    )


def _mixed(pairs: list[tuple[Example, Mutant]]) -> list[tuple[Example, Mutant]]:
    """One of each kind first, then a second of each."""
    seen = Counter[str]()
    placed = []
    for pair in pairs:
        seen[pair[1].kind] += 1
        placed.append((seen[pair[1].kind], pair))
    return [pair for _, pair in sorted(placed, key=lambda one: one[0])]


def _answer(bench: Bench, mutant: Mutant) -> Answer | None:
    return bench.language.read_answer(bench.run(mutant.program, task=QUESTION))


def _same(answer: Answer, example: Example) -> bool:
    return agrees(answer, expected(example.answer))
