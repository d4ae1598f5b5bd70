"""Other numbers for a problem, in its question, its chain and its answer together, after Alchemy's verified mutation.

What may change is found by `tracing`, how single numbers are drawn is in `draws`; here a draw is kept only where every
value keeps its character: whole, positive, below one, and in the same order wherever the question may compare it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, pairwise
from random import Random

from lrcode.arithmetic import number_text
from lrcode.mutation import replaced
from lrcode.synth.draws import Range, ranges
from lrcode.synth.implied import implied
from lrcode.synth.mentions import Mention, mentions
from lrcode.synth.tracing import Traced, readings, trace, with_constants
from lrcode.types import Chain, Expected, Expression, Operation, Span, Task

TRIES = 400
"""Draws for one new problem."""
_STAYS = 0.15
"""How often a number keeps its value, so that not all change every time."""
_COMPARES = re.compile(
    r"\b(?:over|under|above|below|more than|less than|fewer than|at least|at most|exceed\w*|limit\w*|up to|maximum|"
    r"minimum|otherwise|overtime|capacity|unless|if|only|enough|too|allowed|beyond|extra|additional|every|first|next|"
    r"any|needs?|wants?|goal|original\w*|regular\w*|older|younger|than)\b",
    re.IGNORECASE,
)
"""Words that may weigh a number against a result: then all results keep their order with the question's numbers."""
_THING = re.compile(r"[ -]\w+")
_REST = re.compile(r"\b(?:other|remaining|rest,)\s\Z", re.IGNORECASE)
"""Before what is left of a whole."""
_AGES = re.compile(r"\byears? (?:old|younger|of age)|\bages?\b|\b(?:older|younger)\b", re.IGNORECASE)
_SCORES = re.compile(r"%|\bpercent|\b(?:scores?|grades?)\b", re.IGNORECASE)
_AN = re.compile(r"(8|11\b|18\b|11,|18,|eight|eleven|eighteen)", re.IGNORECASE)


@dataclass(frozen=True)
class Renumbered:
    """A problem with other numbers."""

    task: Task
    constants: Mapping[Fraction, Fraction]
    """The chain's numbers that changed, and what they are now."""


@dataclass(frozen=True)
class _Nature:
    """What a value must keep."""

    sign: int
    below_one: bool
    places: int | None
    """Digits after the point, None where they do not end."""

    def holds(self, value: Fraction) -> bool:
        if (value > 0) - (value < 0) != self.sign or (abs(value) < 1) != self.below_one:
            return False
        return self.places is None or 10**self.places % value.denominator == 0


class Numbers:
    """New numbers for one task, none of them twice; `reason` says why there are none, once that is known."""

    def __init__(self, task: Task, seed: int) -> None:
        self.task = task
        self.reason = ""
        self._random = Random(f"lrcode/numbers/{seed}/{task.id}")
        traced = trace(task.question, task.chain) if isinstance(task.judge, Expected) else "it has no chain"
        if isinstance(traced, str):
            self.reason = traced
            return
        self._plan = _Plan(task, traced)

    def __iter__(self) -> Iterator[Renumbered]:
        """Problems until `TRIES` draws in a row gave none."""
        if self.reason:
            return
        seen = {tuple(one.value for one in self._plan.ranges)}
        tries = 0
        while tries < TRIES:
            tries += 1
            drawn = tuple(
                one.value if self._random.random() < _STAYS else one.draw(self._random) for one in self._plan.ranges
            )
            if drawn in seen:
                continue
            made = self._plan.made(drawn)
            if made is not None:
                seen.add(drawn)
                tries = 0
                yield made
        if len(seen) == 1:
            self.reason = "no other numbers were found that do"


class _Plan:
    """What is known of a task before numbers are drawn."""

    def __init__(self, task: Task, traced: Traced) -> None:
        self.task, self.traced = task, traced
        self.ranges: list[Range] = ranges(task.question, traced.mentions, traced.free)
        self.results, nodes = _evaluated(task.chain)
        self.natures = [_nature(value) for value in nodes]
        self.shown = sorted({mention.value for mention in traced.mentions})
        self.compares = bool(_COMPARES.search(task.question))
        self.relations = _relations(self.shown) + _neighbours(task.question, traced.mentions)
        self.relations += _rests(task.question, traced.mentions)
        self.limits = _limits(task.question, self.results)
        self.same = _same(task.question, traced, self.results)

    def made(self, drawn: Sequence[Fraction]) -> Renumbered | None:
        """The problem with these numbers, None where they do not do."""
        changed = dict(zip(self.traced.free, drawn, strict=True))
        shown = [changed.get(value, value) for value in self.shown]
        if any(one >= other for one, other in pairwise(shown)):
            return None
        now = {Fraction(1): Fraction(1), **dict(zip(self.shown, shown, strict=True))}
        if any((now[a] + now[b] if plus else now[a] * now[b]) != now.get(c, c) for plus, a, b, c in self.relations):
            return None
        constants = {
            constant: use.offset + use.factor * changed[use.value] for constant, use in self.traced.uses.items()
        }
        if len(set(constants.values())) < len(constants):
            return None
        chain = with_constants(self.task.chain, constants)
        results = self._checked(chain)
        if results is None or not self._ordered(now, results):
            return None
        if any(not least <= result <= most for result, (least, most) in zip(results, self.limits, strict=True)):
            return None
        question = _rewritten(self.task.question, self.traced.mentions, changed)
        if question is None:
            return None
        assert isinstance(self.task.judge, Expected)
        judge = replace(self.task.judge, value=number_text(results[-1]))
        return Renumbered(replace(self.task, question=question, judge=judge, chain=chain), constants)

    def _checked(self, chain: Chain) -> list[Fraction] | None:
        """The steps' values, None where one, or what it is made of, lost its character."""
        known: dict[str, Fraction] = {}
        natures = iter(self.natures)

        def value(expression: Expression) -> Fraction | None:
            if isinstance(expression, Fraction):
                return expression
            if isinstance(expression, str):
                return known[expression]
            left = value(expression.left)
            right = value(expression.right) if left is not None else None
            if left is None or right is None:
                return None
            made = _applied(expression.sign, left, right)
            return made if next(natures).holds(made) else None

        for step in chain:
            result = value(step.expression)
            if result is None:
                return None
            known[step.name] = result
        return list(known.values())

    def _ordered(self, now: Mapping[Fraction, Fraction], results: Sequence[Fraction]) -> bool:
        """Whether what was equal still is, and where the question compares, whatever was less still is."""
        for place, other in self.same:
            if results[place] != (now.get(other, other) if isinstance(other, Fraction) else results[other]):
                return False
        if not self.compares:
            return True
        return all(
            _compare(before, old) == _compare(after, new)
            for before, after in zip(self.results[:-1], results, strict=False)
            for old, new in now.items()
        )


def _evaluated(chain: Chain) -> tuple[list[Fraction], list[Fraction]]:
    """Values of the steps, and of every operation in the order in which it is done."""
    known: dict[str, Fraction] = {}
    nodes: list[Fraction] = []

    def value(expression: Expression) -> Fraction:
        if isinstance(expression, Operation):
            nodes.append(_applied(expression.sign, value(expression.left), value(expression.right)))
            return nodes[-1]
        return known[expression] if isinstance(expression, str) else expression

    for step in chain:
        known[step.name] = value(step.expression)
    return list(known.values()), nodes


def _applied(sign: str, left: Fraction, right: Fraction) -> Fraction:
    match sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            return left / right if right else Fraction(0)


def _nature(value: Fraction) -> _Nature:
    places = next((places for places in range(7) if 10**places % value.denominator == 0), None)
    return _Nature((value > 0) - (value < 0), abs(value) < 1, places)


def _relations(shown: Sequence[Fraction]) -> list[tuple[bool, Fraction, Fraction, Fraction]]:
    """Sums and products among a question's numbers (4 red and 6 blue of 10), which must still be ones."""
    found = []
    for a, b in combinations(shown, 2):
        found += [(True, a, b, a + b)] if a + b in shown and a + b > 9 else []
        found += [(False, a, b, a * b)] if a * b in shown and 1 not in (a, b) and a * b > 9 else []
    return found


def _rests(question: str, found: Sequence[Mention]) -> list[tuple[bool, Fraction, Fraction, Fraction]]:
    """What is left of a whole that the question says, or implies of one kind of thing: 5 days, and the other 2 days."""
    said = {mention.value for mention in found}
    pairs = [
        (part, rest)
        for rest in found
        if _REST.search(question[: rest.span.start])
        for part in found
        if part is not rest and part.value
    ]
    return [
        (True, part.value, rest.value, whole)
        for part, rest in pairs
        if (whole := part.value + rest.value) in said
        or (implied(whole, question) and _thing(question, part) == _thing(question, rest) != "")
    ]


def _neighbours(question: str, found: Sequence[Mention]) -> list[tuple[bool, Fraction, Fraction, Fraction]]:
    """Numbers of one kind of thing that are one apart: 4 quizzes so far, the average over 5 quizzes."""
    things = {(mention.value, thing) for mention in found if (thing := _thing(question, mention))}
    return [(True, value, Fraction(1), value + 1) for value, thing in things if (value + 1, thing) in things]


def _thing(question: str, mention: Mention) -> str:
    """The word behind a number, empty where there is none."""
    found = _THING.match(question, mention.span.end)
    return found[0].lower() if found else ""


def _limits(question: str, results: Sequence[Fraction]) -> list[tuple[Fraction, Fraction]]:
    """The least and the most that each step may give: people grow about as old, and nothing passes a full score."""
    spread = Fraction(3, 2) if _AGES.search(question) else Fraction(10)
    asked = re.split(r"[.!?]\s", question.rstrip())[-1]
    scores = bool(_SCORES.search(asked))
    found = []
    for result in results:
        least, most = sorted((result / spread, result * spread))
        found.append((least, min(most, Fraction(100)) if scores and result <= 100 else most))
    return found


def _same(question: str, traced: Traced, results: Sequence[Fraction]) -> list[tuple[int, Fraction | int]]:
    """Steps that equal a number that the question says or implies, or an earlier step.

    A chain that was read by values may mean that instead: where 4 were absent, the 4 of 3/4 was taken for them.
    """
    said = {value for mention in traced.mentions for value in (mention.value, *readings(mention))}
    found: list[tuple[int, Fraction | int]] = []
    for place, result in enumerate(results):
        if place < len(results) - 1 and (result in said or implied(result, question)):
            found.append((place, result))
        found += [(place, earlier) for earlier in range(place) if results[earlier] == result]
    return found


def _compare(one: Fraction, other: Fraction) -> int:
    return (one > other) - (one < other)


def _rewritten(question: str, found: Sequence[Mention], changed: Mapping[Fraction, Fraction]) -> str | None:
    """The question with other numbers, read back to be sure; None where one cannot be written in its form."""
    changes: list[tuple[Span, str]] = []
    for mention in found:
        if changed.get(mention.value, mention.value) == mention.value:
            continue
        text = mention.written(changed[mention.value])
        if text is None:
            return None
        changes.append((mention.span, text))
        article = re.search(r"\b([Aa])(n?) \$?\Z", question[: mention.span.start])
        if article and bool(article[2]) != bool(_AN.match(text)):
            changes.append((Span(article.start(), article.end(2)), article[1] + ("n" if _AN.match(text) else "")))
    new = replaced(question, changes)
    wanted = [changed.get(mention.value, mention.value) for mention in found]
    return new if [mention.value for mention in mentions(new)] == wanted else None
