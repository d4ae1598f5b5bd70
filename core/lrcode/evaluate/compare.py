"""Compares two evaluations on the problems that both have: is one better, in what, and where do they differ.

The test is `paired`'s, the single problems are `changed`'s, tables are `compare_tables`'.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from statistics import median_low
from typing import Any

from lrcode.errors import RunDirError
from lrcode.evaluate.attempts import Attempt, Problem, Results
from lrcode.evaluate.changed import Pair, changed, expected_changed, tally, usual
from lrcode.evaluate.differences import warnings
from lrcode.evaluate.evaluation import rates
from lrcode.evaluate.paired import holm, p_value
from lrcode.evaluate.statistics import Tally, all_at_k, mean_of_differences, pass_at_1, pass_at_k

LEVEL = 0.05
"""Chance of calling one of two equal models better or worse."""
BETTER, WORSE, NOT_TOLD = "better", "worse", "no difference can be told"


def comparison(one: Results, other: Results) -> dict[str, Any]:
    """What `other` has over `one`, on the problems of both, as plain values that JSON can hold.

    `verdict`: better, worse, or no difference can be told: of pass@1, two-sided at 5 %, by the exact test; `says` is it
    as a sentence. Where the interval, an approximation, says otherwise of 0, that is a warning.
    `arms`: for each of the two `name`, `place`, its rates as in `Evaluation.summary`, `compile_rate`, `left_out`,
    `computes` (where looked for) and `apart`, the problems that the other one has not.
    `difference`: `value`, `low`, `high` (95 %), `n` problems, `p`. `secondary`: the same for `compile_rate` and, where
    both drew several samples, `any_of_K` and `all_of_K` with the K that both have; `holm` is p adjusted for there being
    several. `kinds`: by kind of verdict its share in `one` and in `other` and the difference. `transitions`: problems
    by their usual verdict in `one`, then in `other`. `parts`: the difference by label and value. `changed`: see
    `changed.changed`; `expected_changed`: how many would be among them if nothing but the draw differed.
    `warnings`: what makes the two less comparable.

    Raises:
        RunDirError: they are of two languages, or have no judged problem in common.
    """
    pairs = _pairs(one, other)
    found = difference([(tally(before), tally(after)) for before, after in pairs])
    verdict = verdict_of(found)
    names = distinct(one, other)
    return {
        "verdict": verdict,
        "says": _sentence(verdict, found, names),
        "arms": [
            _arm(results, name, [pair[side] for pair in pairs])
            for side, (results, name) in enumerate(zip((one, other), names, strict=True))
        ],
        "difference": found,
        "secondary": _secondary(pairs),
        "kinds": _kinds(pairs),
        "transitions": _transitions(pairs),
        "parts": _parts(pairs),
        "changed": changed(pairs),
        "expected_changed": expected_changed(pairs),
        "warnings": [*_close(verdict, found), *warnings(one, other, pairs)],
    }


def difference(pairs: Sequence[tuple[Tally, Tally]]) -> dict[str, Any]:
    """How much more often the second of each problem's two tallies passed, with interval and p-value."""
    exact = [Fraction(after.passed, after.samples) - Fraction(b.passed, b.samples) for b, after in pairs]
    return _difference(exact, 1 / median_low([t.samples for pair in pairs for t in pair] or [1]))


def verdict_of(found: Mapping[str, Any]) -> str:
    """What a difference says of the second one."""
    return NOT_TOLD if found["p"] > LEVEL else BETTER if found["value"] > 0 else WORSE


def distinct(one: Results, other: Results) -> tuple[str, str]:
    """Short names of the two, told apart by their places where they are called the same."""
    return (one.name, other.name) if one.name != other.name else (one.place, other.place)


def _pairs(one: Results, other: Results) -> list[Pair]:
    if one.language != other.language:
        raise RunDirError(
            f"{one.place} is {one.language or 'of no language'} and {other.place} is {other.language or 'of none'}: "
            "only evaluations of one language can be compared"
        )
    shared = [(own, other.problems[task]) for task, own in one.problems.items() if task in other.problems]
    pairs = [(a, b) for a, b in shared if a.tally and b.tally and _one_question(a, b)]
    if not pairs:
        if shared:
            raise RunDirError(
                f"{one.place} and {other.place}: of {len(shared):,} problems in common none was judged in both: it has "
                "no test, the machine failed, or one id stands for two questions"
            )
        ids = [next(iter(results.problems)) for results in (one, other)]
        raise RunDirError(
            f"{one.place} and {other.place} have no problem in common (ids like {ids[0]!r} and {ids[1]!r}): "
            "evaluate both on the same tasks"
        )
    return pairs


def _one_question(one: Problem, other: Problem) -> bool:
    """Whether they may be the same problem: a JSON file tells no questions."""
    return not (one.question and other.question) or one.question == other.question


def _sentence(verdict: str, found: Mapping[str, Any], names: Sequence[str]) -> str:
    points = f"{100 * found['value']:+.1f} points of pass@1"
    around = f"95 % interval {100 * found['low']:+.1f} to {100 * found['high']:+.1f}, {written(found['p'])}"
    what = f"{points} ({around}, {found['n']:,} problem{'' if found['n'] == 1 else 's'})"
    if verdict == NOT_TOLD:
        return f"{NOT_TOLD} between {names[1]} and {names[0]}: {what}"
    return f"{names[1]} is {verdict} than {names[0]}: {what}"


def _close(verdict: str, found: Mapping[str, Any]) -> list[str]:
    """Of test and interval where they disagree: one is exact, the other one nearly so."""
    inside = found["low"] <= 0 <= found["high"]
    if inside == (verdict == NOT_TOLD):
        return []
    has = "holds 0 and" if inside else "does not hold 0, but"
    return [f"a close call: the interval, which is approximate, {has} the exact test, which decides, says {verdict}"]


def written(p: float) -> str:
    """A p-value with as many digits as mean something."""
    return "p < 0.0001" if p < 0.0001 else f"p = {p:.4f}" if p < 0.001 else f"p = {p:.3f}"


def _arm(results: Results, name: str, problems: Sequence[Problem]) -> dict[str, Any]:
    compiled = pass_at_1([_counting(problem, lambda attempt: attempt.compiled) for problem in problems])
    every = [attempt for problem in results.problems.values() for attempt in problem.attempts]
    said = Counter(a.computed for p in problems for a in p.counted if a.passed and a.computed)
    looked = {"computes": {key: said[key] for key in ("yes", "no", "abstain")}} if said else {}
    return {
        "name": name,
        "place": results.place,
        "language": results.language,
        **rates([tally(problem) for problem in problems]),
        "compile_rate": {"value": compiled.value, "low": compiled.low, "high": compiled.high},
        **looked,
        "left_out": {kind: sum(a.outcome == kind for a in every) for kind in ("infra", "unjudged")},
        "completions": len(every),
        "missing": results.missing,
        "apart": len(results.problems) - len(problems),
    }


def _counting(problem: Problem, counts: Callable[[Attempt], bool]) -> Tally:
    return Tally(sum(map(counts, problem.counted)), len(problem.counted))


def _secondary(pairs: Sequence[Pair]) -> dict[str, dict[str, Any]]:
    """Compile rate, any of k and all of k: what tells a story, but no verdict."""
    found = {
        "compile_rate": difference([(_counting(a, _compiles), _counting(b, _compiles)) for a, b in pairs]),
    }
    k = min(median_low([tally(pair[side]).samples for pair in pairs]) for side in (0, 1))
    enough = [(tally(a), tally(b)) for a, b in pairs if min(tally(a).samples, tally(b).samples) >= k]
    for name, chance in ((f"any_of_{k}", pass_at_k), (f"all_of_{k}", all_at_k)) if k > 1 else ():
        gains = [
            Fraction(chance(b.samples, b.passed, k) - chance(a.samples, a.passed, k)).limit_denominator(10**6)
            for a, b in enough
        ]
        found[name] = _difference(gains, 1.0)
    for entry, adjusted in zip(found.values(), holm([entry["p"] for entry in found.values()]), strict=True):
        entry["holm"] = adjusted
    return found


def _compiles(attempt: Attempt) -> bool:
    return attempt.compiled


def _difference(exact: Sequence[Fraction], step: float) -> dict[str, Any]:
    found = mean_of_differences([float(d) for d in exact], step)
    return {"value": found.value, "low": found.low, "high": found.high, "n": found.n, "p": p_value(exact)}


def _kinds(pairs: Sequence[Pair]) -> dict[str, dict[str, Any]]:
    kinds = Counter(attempt.kind for pair in pairs for problem in pair for attempt in problem.counted)
    step = 1 / median_low([len(problem.counted) for pair in pairs for problem in pair])
    found = {}
    for kind, _ in sorted(kinds.items(), key=lambda item: (item[0] != "pass", -item[1], item[0])):
        both = [tuple(_share(problem, kind) for problem in pair) for pair in pairs]
        gain = mean_of_differences([after - before for before, after in both], step)
        shares = [sum(side) / len(both) for side in zip(*both, strict=True)]
        found[kind] = {"one": shares[0], "other": shares[1], "value": gain.value, "low": gain.low, "high": gain.high}
    return found


def _share(problem: Problem, kind: str) -> float:
    return sum(attempt.kind == kind for attempt in problem.counted) / len(problem.counted)


def _transitions(pairs: Sequence[Pair]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (before, after), count in Counter((usual(a.counted), usual(b.counted)) for a, b in pairs).most_common():
        found.setdefault(before, {})[after] = count
    return found


def _parts(pairs: Sequence[Pair]) -> dict[str, dict[str, dict[str, Any]]]:
    """By every label that has a few values, each with problems enough to say something."""
    values: dict[str, dict[str, list[Pair]]] = {}
    for pair in pairs:
        for label, value in (pair[0].labels or pair[1].labels).items():
            values.setdefault(label, {}).setdefault(value, []).append(pair)
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for label, own in values.items():
        if 1 < len(own) <= max(1, len(pairs) // 4):
            for value in sorted(own, key=lambda text: (len(text), text)):
                both = [(tally(a), tally(b)) for a, b in own[value]]
                sides = [pass_at_1([pair[side] for pair in both]).value for side in (0, 1)]
                found.setdefault(label, {})[value] = {"one": sides[0], "other": sides[1], **difference(both)}
    return found
