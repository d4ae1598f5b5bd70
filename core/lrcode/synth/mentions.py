"""Finds the numbers of a question, says which of them may be another number, and writes another in their form.

What a number is to the question's arithmetic is found by `tracing`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from lrcode.arithmetic import decimal_text
from lrcode.tasks.wordnumbers import PATTERN, number_word, word_value
from lrcode.types import Span

Kind = Literal["number", "percent", "cents", "word", "fraction"]

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\.\d+|\d+"
_PARTS = r"hal(?:f|ves)|thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?"
_NUMBER = re.compile(
    rf"(?P<fraction>\d+\s*/\s*\d+)|(?P<digits>{_DIGITS})"
    rf"|(?<![\w-])(?P<ratio>(?:{PATTERN}|an?)[- ](?:{_PARTS}))\b|(?<![\w-])(?P<word>{PATTERN})(?!\w)",
    re.IGNORECASE,
)
_SCALE = re.compile(r"[ -]*(hundred|thousand|million|billion|k\b|K\b)", re.IGNORECASE)
_PERCENT = re.compile(r"\s*-?(?:%|percent\b|per cent\b)", re.IGNORECASE)
_CENTS = re.compile(r"\s*-?(?:¢|cents?\b)", re.IGNORECASE)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_PARTS_OF_DAY = r"(?:in the (?:morning|afternoon|evening)|at (?:night|noon)|sharp|tonight)"
_VOLUME = r"(?:(?:tea|table)spoon|cup|pint|quart|gallon)"
_FIXED_AFTER = re.compile(
    rf"""(?: (?:st|nd|rd|th)\b | [x×^:] | \s*[:/×]\s*\d | \s*-\s*\d | \s*(?:by|x)\s*\d | \s*(?:[ap]\.?m\b|o['’]?clock)
       | \s+(?:of\s+)?{_MONTH} | [- ](?:legs?|wheels?|wheeled|sides?|sided|eyes?|arms?|wings?|fingers?|toes?|corners?
       |stars?|seasons|degrees?|dimensional|door|eyed|legged|hour[- ]clock|grade|digit|leaf|bills?
       |pointers?|(?:dollar|pound|euro)[- ](?:bill|note))\b | °
       | [ ]{_PARTS_OF_DAY} | \s+and\s+(?:a|one|three)[- ] (?:{_PARTS}) | \s(?:and\s)?\d+/\d
       | [-](?:in|to|on|and)[-]
       | \s(?:fluid\s)?(?:{_VOLUME}s?|ounces|oz)\s(?:in|to|per|make)\s(?:(?:an?|one|1|each|every)\s)?{_VOLUME}\b )""",
    re.VERBOSE | re.IGNORECASE,
)
_FIXED_BEFORE = re.compile(
    rf"""(?: {_VOLUME}\s(?:is|=|equals)\s
       | [\w#^@:/'’_] | \d\s*[-–] | -\s? | {_MONTH}\s+ | \bx\s | between\s\$?[\d.,]+\s+and\s
       | \b(?:room|chapter|grade|level|route|highway|interstate|bus|flight|number|no\.|phase|type|size|day|week|month
       |year|step|part|lane|gate|version|unit|class|act|scene|apartment|exit|between|page|noon|question|problem
       |channel|figure|formula|section|area|district|platform|ward|world\ war|quarter|round|hole|floor|stage|team
       |group|box|box\ number|case|player|player\ number|line)\s+ )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:in|since|of|year|by|from|until|till|before|after|during|to|class of|around|early|late)\s\Z")
_CLOCK = re.compile(r"\b(?:at|until|till|by|around|from|to|before|after)\s\Z", re.IGNORECASE)
_CLOCK_AFTER = re.compile(
    rf"\s*(?:[.?!,;]|{_PARTS_OF_DAY}|(?:to|until|till)\s|and\s|on\s(?:mon|tue|wed|thu|fri|sat|sun))", re.IGNORECASE
)
_CURRENCY = re.compile(r"[$€£¥]\s?\Z")
_OF_A_UNIT = {
    24: r"hours?",
    7: r"days?",
    12: r"months?|inch(?:es)?",
    60: r"minutes?|seconds?|min\b",
    52: r"weeks?",
    365: r"days?",
    366: r"days?",
    30: r"days?",
    31: r"days?",
    100: r"%|percent|cents?\b|centimet",
    16: r"ounces?|oz",
    1000: r"gram|met(?:er|re)s?|millilit|watts?",
    36: r"inch(?:es)?",
    2000: r"pounds?|lbs?",
    5280: r"feet|ft",
    3600: r"seconds?",
    1440: r"minutes?",
    50: r"states",
}
"""Numbers that a unit has of itself: 24 hours are a day whatever the story says."""


@dataclass(frozen=True)
class Mention:
    """A number as it stands in a question."""

    span: Span
    text: str
    """Without currency or percent sign."""
    value: Fraction
    """As it reads: 20 for `20%`."""
    kind: Kind
    fixed: bool
    """It stays whatever happens: a year, a clock time, an ordinal, part of a name."""
    also: tuple[Fraction, ...] = ()
    """Other values that it may stand for: 5000 of `5 thousand`, 3 and 4 of `3/4`."""

    @property
    def places(self) -> int:
        """Digits after the point."""
        return len(self.text.partition(".")[2])

    def written(self, value: Fraction) -> str | None:
        """Another value in the same form; None where it has none."""
        if self.kind == "word":
            if value.denominator != 1 or not 0 <= value < 100:
                return None
            word = number_word(int(value))
            return word.capitalize() if self.text[0].isupper() else word
        text = decimal_text(value)
        if text is None or value < 0:
            return None
        whole, _, rest = text.partition(".")
        if len(rest) > self.places or (self.places == 1 and not rest and self.value.denominator != 1):
            return None
        if "," in self.text:
            whole = f"{int(whole):,}"
        return f"{whole}.{rest.ljust(self.places, '0')}" if self.places else whole


def mentions(question: str) -> tuple[Mention, ...]:
    """The numbers of a question in their order; `half` and `twice` are none of them."""
    return tuple(_mention(question, found) for found in _NUMBER.finditer(question))


def _mention(question: str, found: re.Match[str]) -> Mention:
    span, text = Span(found.start(), found.end()), found[0]
    before, after = question[max(0, span.start - 24) : span.start], question[span.end : span.end + 40]
    if found["fraction"]:
        top, bottom = (Fraction(part) for part in text.split("/"))
        both = (top, bottom)
        return Mention(span, text, top / bottom if bottom else top, "fraction", True, both)
    if found["ratio"]:
        return _ratio(span, text)
    if found["word"]:
        value = Fraction(word_value(text))
        fixed = bool(
            _FIXED_AFTER.match(after) or _FIXED_BEFORE.search(before) or after[:1] == "-" or _unit(value, after)
        )
        return _scaled(Mention(span, text, value, "word", fixed), after)
    value = Fraction(text.replace(",", ""))
    kind: Kind = "percent" if _PERCENT.match(after) else "cents" if _CENTS.match(after) else "number"
    if text.startswith("0") and "." not in text:
        return Mention(span, text, value, kind, True)
    money = bool(_CURRENCY.search(before))
    fixed = bool(_FIXED_AFTER.match(after)) or (not money and bool(_FIXED_BEFORE.search(before)))
    fixed = fixed or (not money and (_unit(value, after) or _is_year(text, before) or _is_clock(value, before, after)))
    fixed = fixed or (kind == "percent" and value == 100)
    return _scaled(Mention(span, text, value, kind, fixed), after)


def _ratio(span: Span, text: str) -> Mention:
    head, tail = re.split(r"[- ](?=[a-z]+\Z)", text.lower(), maxsplit=1)
    top = Fraction(1 if head in ("a", "an") else word_value(head))
    bottom = Fraction(next(value for stem, value in _BOTTOMS.items() if tail.startswith(stem)))
    return Mention(span, text, top / bottom, "fraction", True, (top, bottom))


_BOTTOMS = {
    "hal": 2,
    "third": 3,
    "fourth": 4,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
}
_SCALES = {"hundred": 100, "thousand": 1000, "k": 1000, "million": 10**6, "billion": 10**9}


def _scaled(mention: Mention, after: str) -> Mention:
    """`5 thousand` stays, and may be read as 5 or as 5000."""
    scale = _SCALE.match(after)
    if not scale:
        return mention
    size = Fraction(_SCALES[scale[1].lower()])
    return replace(mention, fixed=True, also=(size * mention.value, size))


def _unit(value: Fraction, after: str) -> bool:
    words = _OF_A_UNIT.get(int(value)) if value.denominator == 1 else None
    return bool(words and re.match(rf"[ -]?(?:{words})", after, re.IGNORECASE))


def _is_year(text: str, before: str) -> bool:
    return len(text) == 4 and text.isdigit() and "1500" <= text <= "2150" and bool(_YEAR.search(before.lower()))


def _is_clock(value: Fraction, before: str, after: str) -> bool:
    whole = value.denominator == 1 and value <= 12
    return whole and bool(_CLOCK.search(before)) and bool(_CLOCK_AFTER.match(after))
