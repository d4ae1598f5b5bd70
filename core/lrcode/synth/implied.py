"""Numbers that a question implies without writing them: a half is 2, a week 7, a dozen 12. Data, and nothing else."""

from __future__ import annotations

import re
from fractions import Fraction

_WORDS: dict[str, str] = {
    "1/100": r"%|percent|cents?\b|penn(?:y|ies)",
    "1/20": r"nickel",
    "1/10": r"dime|tenth|%|percent",
    "1/5": r"fifth",
    "1/4": r"quarter|fourth",
    "1/3": r"third",
    "1/2": r"half|halv",
    "2/3": r"third",
    "3/4": r"quarter|fourth",
    "5/4": r"quarter|fourth",
    "3/2": r"half",
    "5/2": r"half",
    "2": r"half|halv|twice|doubl|twin|pair|couple|both|round[- ]?trip|each way|back|return|weekend|and from|bicycle"
    r"|bike|alternat|every other|second|sunday",
    "3": r"thrice|tripl|third|yard|tricycle|triangle",
    "4": r"quarter|fourth|quadrupl|square|month|\bcars?\b|\bdogs?\b|\bcats?\b|\bcows?\b|quart|gallon|decade|leap",
    "5": r"fifth|weekday|work|school|nickel|pentagon|quintupl|friday",
    "6": r"sixth|half[- ]?a?[- ]?dozen|cube|insect|hexagon",
    "7": r"week|daily|every day",
    "8": r"eighth|octagon|octopus|spider|gallon|work",
    "9": r"ninth|square",
    "10": r"tenth|dime|decade|centimet|millimet|%|percent",
    "12": r"dozen|year|month|annual|inch|feet|foot|noon|midnight|clock",
    "14": r"week|fortnight",
    "16": r"pound|ounce|\boz\b|\blbs?\b",
    "20": r"score|nickel",
    "24": r"day|hour|dozen",
    "25": r"quarter|%|percent",
    "28": r"week|february|month",
    "30": r"month|day|half|hour|april|june|september|november",
    "31": r"month|day|january|march|may|july|august|october|december",
    "36": r"yard|inch|dozen",
    "48": r"week|year|dozen|day",
    "50": r"half|%|percent|states",
    "52": r"year|annual|week|cards?",
    "60": r"minute|hour|second|\bhrs?\b|\bmins?\b|\bmph\b",
    "90": r"degree|angle|month",
    "100": r"%|percent|cent|met(?:er|re)|\bcm\b",
    "120": r"hour|minute",
    "144": r"square|gross",
    "180": r"degree|angle|supplement|hour",
    "360": r"degree|circle|year",
    "365": r"year|annual|daily|day",
    "366": r"year|annual|leap",
    "1000": r"kilo|\bk[mg]\b|gram|lit(?:er|re)|\bml\b|met(?:er|re)|\btons?\b",
    "1760": r"mile",
    "2000": r"\btons?\b",
    "3600": r"hour|second",
    "5280": r"mile|feet",
}
_IMPLIED = {Fraction(value): re.compile(words, re.IGNORECASE) for value, words in _WORDS.items()}


def implied(value: Fraction, question: str) -> bool:
    """Whether a question may say this number by a word that is no number; 0 and 1 need no word."""
    if value in (0, 1):
        return True
    words = _IMPLIED.get(value)
    return bool(words and words.search(question))
