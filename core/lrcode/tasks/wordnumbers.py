"""English words for whole numbers below a hundred, both ways; where they stand in a question is found by `mentions`."""

from __future__ import annotations

import re

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: value for value, word in enumerate(_SMALL)} | {word: 20 + 10 * i for i, word in enumerate(_TENS)}
PATTERN = rf"(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_SMALL[1:10])})|{'|'.join(sorted(_VALUES, key=len, reverse=True))}"
"""A regular expression for one such number in lower case."""


def word_value(text: str) -> int:
    """The number that a text matching `PATTERN` says."""
    return sum(_VALUES[word] for word in re.split(r"[- ]", text.lower()))


def number_word(value: int) -> str:
    """The words for 0 to 99."""
    if value < len(_SMALL):
        return _SMALL[value]
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")
