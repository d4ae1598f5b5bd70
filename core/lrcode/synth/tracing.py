"""Traces every number of a chain to its places in the question, and says which of them may be other numbers.

Numbers of one value change together or not at all, so it never matters which of them the chain meant. A number stays
where it could be read in two ways; where a number of the chain is in no way the question's, or one of the question's is
not the chain's, the problem is left as it is: its arithmetic was done elsewhere. How others are drawn is in `renumber`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from lrcode.arithmetic import values
from lrcode.synth.implied import implied
from lrcode.synth.mentions import Mention, mentions
from lrcode.types import Chain, Expression, Operation, Step

_HUNDREDTH = Fraction(1, 100)
_AS_IT_READS = (Fraction(0), Fraction(1))
_OF_PERCENT = (
    _AS_IT_READS,
    (Fraction(0), _HUNDREDTH),
    (Fraction(100), Fraction(-1)),
    (Fraction(100), Fraction(1)),
    (Fraction(1), -_HUNDREDTH),
    (Fraction(1), _HUNDREDTH),
)
"""Offset and factor of what a chain makes of `20%`: 20, 0.2, 80, 120, 0.8 and 1.2."""
_OF_CENTS = (_AS_IT_READS, (Fraction(0), _HUNDREDTH))
_LIST = re.compile(r"(?:[\w' $]{1,30},){1,9}[\w' $]{0,30}\band\b")
_SMALL = 10
_IMPLIABLE = 12
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]


@dataclass(frozen=True)
class Use:
    """What a number of the chain is: `offset + factor * value` of the question's numbers of that value."""

    value: Fraction
    offset: Fraction
    factor: Fraction


@dataclass(frozen=True)
class Traced:
    """A question and its chain, and what may change in them."""

    mentions: tuple[Mention, ...]
    free: tuple[Fraction, ...]
    """Values of the question that may be others, in order of size; each stands for all mentions of it."""
    uses: Mapping[Fraction, Use]
    """Numbers of the chain that change with them."""


def trace(question: str, chain: Chain) -> Traced | str:
    """What may change, or the reason why nothing may, in words that are counted."""
    found = mentions(question)
    constants = Counter(constant for step in chain for constant in constants_of(step.expression))
    sources = {constant: _sources(constant, found) for constant in constants}
    shown = {mention.value for mention in found}
    worked_out = {made for a in shown for b in shown for made in _made(a, b) if made > _IMPLIABLE}
    if any(
        not told and (constant in worked_out or not implied(constant, question)) for constant, told in sources.items()
    ):
        return "a number of its chain is not in the question"
    uses: dict[Fraction, Use] = {}
    stays = {mention.value for mention in found if mention.fixed or mention.value in (0, 1)}
    for constant, told in sources.items():
        if len(told) == 1 and told[0] is not None and not implied(constant, question):
            uses[constant] = told[0]
        else:
            stays |= {use.value for use in told if use is not None}
    spare = _spare(found, sources, chain)
    if spare and not _only_counts(spare, chain):
        return "a number of the question is not in its chain"
    stays |= spare | _counts(question, chain) | _used_more(found, constants)
    free = sorted({mention.value for mention in found} - stays)
    if not free:
        return "every number must stay"
    return Traced(found, tuple(free), {constant: use for constant, use in uses.items() if use.value in free})


def constants_of(expression: Expression) -> Iterator[Fraction]:
    """The numbers in an expression, in order."""
    if isinstance(expression, Operation):
        yield from constants_of(expression.left)
        yield from constants_of(expression.right)
    elif isinstance(expression, Fraction):
        yield expression


def with_constants(chain: Chain, others: Mapping[Fraction, Fraction]) -> Chain:
    """The chain with other numbers."""

    def changed(expression: Expression) -> Expression:
        if isinstance(expression, Operation):
            return Operation(expression.sign, changed(expression.left), changed(expression.right))
        return others.get(expression, expression) if isinstance(expression, Fraction) else expression

    return tuple(Step(step.name, changed(step.expression)) for step in chain)


def _sources(constant: Fraction, found: tuple[Mention, ...]) -> list[Use | None]:
    """What a number of the chain can be: uses of the question's numbers, None for a fixed one's other readings."""
    told: dict[Use | None, None] = {}
    for mention in found:
        forms = {"percent": _OF_PERCENT, "cents": _OF_CENTS}.get(mention.kind, (_AS_IT_READS,))
        for offset, factor in forms:
            if offset + factor * mention.value == constant:
                told[Use(mention.value, offset, factor)] = None
        if constant in readings(mention):
            told[None] = None
    return list(told)


def readings(mention: Mention) -> tuple[Fraction, ...]:
    """What else a number that stays may be in a chain: 3, 4, 1, 1/4 and 7/4 for 3/4."""
    if mention.kind != "fraction":
        return mention.also
    top, bottom = mention.also
    return top, bottom, bottom - top, 1 - mention.value, 1 + mention.value


def _spare(found: tuple[Mention, ...], sources: Mapping[Fraction, list[Use | None]], chain: Chain) -> set[Fraction]:
    """Numbers of the question that have no use in the chain, or fewer than there are of them."""
    constants = Counter(constant for step in chain for constant in constants_of(step.expression))
    needed = Counter(mention.value for mention in found if not mention.fixed and mention.value not in (0, 1))
    used: Counter[Fraction] = Counter()
    for constant, told in sources.items():
        for use in told:
            if use is not None:
                used[use.value] += constants[constant]
    spare = {value for value, count in needed.items() if used[value] < count}
    several = [{mention.value, *readings(mention)} for mention in found if mention.fixed and mention.also]
    return spare | {min(those) for those in several if those.isdisjoint(constants)}


def _used_more(found: tuple[Mention, ...], constants: Counter[Fraction]) -> set[Fraction]:
    """Small numbers that the chain uses more often than the question: once it may mean Monday to Friday, say."""
    said = Counter(mention.value for mention in found)
    return {value for value, count in constants.items() if value <= _IMPLIABLE and count > said[value]}


def _only_counts(spare: set[Fraction], chain: Chain) -> bool:
    """Whether numbers without a use are but small counts (the three friends) that nothing else adds up to.

    Nor may they, with another number, make the value of a step: the chain may have taken that step for theirs.
    """
    if any(value.denominator != 1 or value > _SMALL for value in spare):
        return False
    constants = {constant for step in chain for constant in constants_of(step.expression)}
    results = set(values(chain).values())
    known = constants | results
    theirs = {made for a in spare for b in constants | spare for made in _made(a, b)}
    return spare.isdisjoint(known | {made for a in known for b in known for made in _made(a, b)}) and not (
        theirs & {value for value in results if value > _SMALL}
    )


def _made(a: Fraction, b: Fraction) -> tuple[Fraction, ...]:
    return a + b, a * b, abs(a - b)


def _counts(question: str, chain: Chain) -> set[Fraction]:
    """Small numbers that say how many things the question lists or the chain adds up, so that they are part of both."""
    counts = {Fraction(place) for place, word in enumerate(_ORDINALS, 1) if re.search(rf"\b{word}\b", question.lower())}
    for step in chain:
        counts.add(Fraction(_addends(step.expression)))
    for listed in _LIST.findall(question):
        items = listed.count(",") + (1 if listed.endswith(", and") else 2)
        counts |= {Fraction(items), Fraction(items - 1)}  # the first may be what introduces the list
    return counts


def _addends(expression: Expression) -> int:
    if isinstance(expression, Operation) and expression.sign == "+":
        return _addends(expression.left) + _addends(expression.right)
    return 1
