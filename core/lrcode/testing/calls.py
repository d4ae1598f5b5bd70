"""Checks of literal calls: what a function gave is known again, and nothing else passes for it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction

from lrcode.calling import showing, written_call, written_function, written_result
from lrcode.facts import Calling, Exercise
from lrcode.reward.calls import marks_of
from lrcode.reward.shown import alike, values_in
from lrcode.testing.bench import Bench
from lrcode.testing.check import Group, NotApplicable, fail, require, short
from lrcode.testing.material import TEXTS
from lrcode.types import Call, Calls, Plain, Program, Task

GROUP = Group("Calls")
_SHOW = "Facts.calling (show, value) or Facts.literals"
_ALIKE: tuple[tuple[Plain, Plain], ...] = (
    *((value, value) for value in (0, -7, 10**12, True, False, None, *TEXTS, (), (1, ("a", (False,))))),
    *((Fraction(-5, 2), Fraction(-5, 2)), (0.1 + 0.2, 0.3), (2.0, 2), (-1.5e-7, -1.5e-7), (1e300, 1e300)),
)
_UNLIKE: tuple[tuple[Plain, Plain], ...] = (
    *((1, 2), (-1, 1), (10**12, 10**12 + 1), (0.5, 0.50001), (True, False), ("a b", "a  b"), ("a", "A"), ("a", "a ")),
    *((Fraction(1, 3), Fraction(1, 2)), ((1, 2), (2, 1)), ((1, 2), (1, 2, 3)), (((1,), 2), (1, 2)), (("1",), (1,))),
)


def _how(bench: Bench) -> Calling:
    if bench.facts.calling is None:
        raise NotApplicable("calling is None among the facts: tasks of literal calls are not judged in this language")
    return bench.facts.calling


def exercises(bench: Bench) -> tuple[tuple[Exercise, Calls], ...]:
    """The plugin's exercises of literal calls, and one whose solution knows its results by heart.

    Raises:
        NotApplicable: it makes no calls, or there is no exercise.
    """
    how = _how(bench)
    given = (*bench.examples.calls, *([_by_heart(bench, how)] if how.table else []))
    if not given:
        raise NotApplicable(
            "describe_examples().calls and calling.table are empty: there is no exercise to try calls on"
        )
    return tuple((one, _calls(one.task)) for one in given)


def _by_heart(bench: Bench, how: Calling) -> Exercise:
    judge = Calls("is_Known", (Call((1, "a"), 10), Call((-2, "b c"), 'say "so"'), Call((3, ""), -7)))
    right = [call.result for call in judge.calls]
    tables = [_table(bench, how, judge, results) for results in (right, [*right[:-1], -8])]
    return Exercise(Task("kit-known", "Know them.", judge), *map(Program, tables))


def _table(bench: Bench, how: Calling, judge: Calls, results: Sequence[Plain]) -> str:
    name, lines = written_function(bench.facts, judge.function), []
    for call, value in zip(judge.calls, results, strict=True):
        texts = [bench.language.write_literal(one) or "" for one in (*call.arguments, value)]
        given = how.separator.join(texts if how.result else texts[:-1])
        lines.append(how.entry.format(name=name, arguments=given, result=texts[-1]))
    return how.table.format(name=name, entries="\n".join(lines))


def _calls(task: Task) -> Calls:
    if not isinstance(task.judge, Calls):
        fail(f"exercise {task.id!r} is judged by {task.judge}", "describe_examples().calls: tasks judged by Calls")
    return task.judge


@GROUP.check
def values_are_told_apart(bench: Bench) -> None:
    """Values of every kind that the language writes are shown behind their marks: equal ones alike, others not."""
    _how(bench)
    for pairs, equal in ((_ALIKE, True), (_UNLIKE, False)):
        written = [(pair, tuple(_result(bench, value) for value in pair)) for pair in pairs]
        tried = [(pair, texts) for pair, texts in written if None not in texts]
        shown = _shown(bench, [text or "" for _, texts in tried for text in texts])
        for place, (pair, texts) in enumerate(tried):
            one, other = shown[2 * place : 2 * place + 2]
            same = "are not told apart" if not equal else "are not alike"
            found = (
                f"{pair[0]!r} and {pair[1]!r}, written as {' and '.join(map(str, texts))}, are shown as {one!r} and "
            )
            require(alike(one, other) == equal, f"{found}{other!r}, which {same}", _SHOW)


def _result(bench: Bench, value: Plain) -> str | None:
    return written_result(bench.facts, Call((), value), bench.language.write_literal)


def _shown(bench: Bench, results: Sequence[str]) -> list[str]:
    marks = marks_of("", results)
    done = bench.run(showing(bench.facts, "", results, marks), task=Task("kit-values", "?", None))
    shown = values_in(done.stdout, marks)
    for text, values in zip(results, shown, strict=True):
        said = short((done.stderr or done.stdout).strip(), 400)
        require(len(values) == 1, f"{text} is shown {len(values)} times behind its mark; it says {said}", _SHOW)
    return list(itertools.chain.from_iterable(shown))


@GROUP.check
def solutions_give_their_results(bench: Bench) -> None:
    """The solution of every exercise of literal calls passes, and what it prints itself is not taken for a value."""
    given = exercises(bench)
    for one, rollout in zip(given, bench.grade((one.task, one.solution) for one, _ in given), strict=True):
        said = "" if rollout.execution is None else short(rollout.execution.stderr.strip(), 300)
        found = f"{one[0].task.id}: {short(one[0].solution.source)} ends in {rollout.verdict}; it says {said}"
        require(rollout.verdict.outcome == "pass", found, "Facts.calling (call, name, show), or make_job()")


@GROUP.check
def stubs_give_other_results(bench: Bench) -> None:
    """The stub of every exercise of literal calls is read and loaded, and fails."""
    given = exercises(bench)
    for one, rollout in zip(given, bench.grade((one.task, one.stub) for one, _ in given), strict=True):
        found = f"{one[0].task.id}: {short(one[0].stub.source)} ends in {rollout.verdict}"
        loads = rollout.verdict.kind not in ("syntax", "load", "no_program")
        mend = "describe_examples().calls: a stub that loads, and gives something else"
        require(rollout.verdict.outcome == "fail" and loads, found, mend)


@GROUP.check
def only_calls_give_values(bench: Bench) -> None:
    """A program that ends before it is called, or prints marks of its own, gains nothing by it."""
    how = _how(bench)
    one, judge = exercises(bench)[0]
    calls = [
        written_call(bench.facts, judge.function, call, bench.language.write_literal) or "" for call in judge.calls
    ]
    tried = [f"{one.solution.source}\n{how.end}\n"] if how.end else []
    if bench.facts.probes is not None and bench.facts.probes.prints:
        right = [_result(bench, call.result) or "" for call in judge.calls]
        forged = [
            f"{mark} {value} {mark}"
            for mark, value in zip(marks_of(one.stub.source, calls), _shown(bench, right), strict=True)
        ]
        tried.append(f"{one.stub.source}\n{bench.printing(*forged).source}\n")
    if not tried:
        raise NotApplicable("calling.end and probes.prints are empty: what would be tried cannot be written")
    for source, rollout in zip(tried, bench.grade((one.task, Program(source)) for source in tried), strict=True):
        found = f"{short(source, 400)} ends in {rollout.verdict}"
        require(rollout.verdict.outcome == "fail", found, "make_job(): the program first and whole, then what calls it")
