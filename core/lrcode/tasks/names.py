"""Names steps of a chain after the words around a calculation; what a language makes of a name is its plugin's."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_WORD = re.compile(r"[A-Za-z]+(?:'\w+)?")
_FILLER = (
    "the because out are was were has have had her his its she they them their that this then than there each every "
    "per for from with into onto over under after before more less now all both only just also still already will "
    "would can could must get gets got buys one two three four five six seven eight nine ten first second third times"
)
"""Words that say nothing of the quantity."""
_KEYWORDS = (
    "any begin break case class const continue def define del do double elif else end enum eval exit export fail false "
    "final float func global goto halt import int is lambda let list long loop match mod module new nil none not null "
    "or pass print private public quote raise rem repeat rest return select self set short static string struct switch "
    "throw time true try type until use var void when while yield"
)
"""Words that some language keeps for itself."""
_SKIPPED = frozenset((*_FILLER.split(), *_KEYWORDS.split()))


def step_name(after: str, before: str, taken: Collection[str]) -> str:
    """A name not yet taken: the first telling word after the result, else the last one before it, else `step`."""
    word = next(_telling(after), None) or next(_telling(" ".join(reversed(before.split()))), "step")
    name, count = word, 1
    while name in taken:
        count += 1
        name = f"{word}_{count}"
    return name


def _telling(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        if word.isascii() and word.isalpha() and 3 <= len(word) <= 12 and word.lower() not in _SKIPPED:
            yield word.lower()
