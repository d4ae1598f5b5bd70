"""What completions look like as text: how much each repeats itself, and how much reasoning stands before a program."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lrcode.types import Rollout

SHORT = 5
"""Characters below which a line may come again in any honest program: `end`, `}`, `))`."""
RUN = 4
"""Words in a row that honest prose seldom says twice."""
_REASONING = re.compile(r"<reasoning>(.*?)(?:</reasoning>|<code>|\Z)", re.DOTALL)


def wording(rollouts: Sequence[Rollout]) -> dict[str, float]:
    """Means over completions: `repetition` (share of lines, or of runs of words, said before) and `reasoning_words`."""
    total = len(rollouts) or 1
    return {
        "repetition": sum(repetition(r.completion) for r in rollouts) / total,
        "reasoning_words": sum(len(reasoning(r).split()) for r in rollouts) / total,
    }


def repetition(text: str) -> float:
    """Share of a text's lines, or of its runs of four words, that it has said before: the larger one."""
    lines = [line.strip() for line in text.splitlines()]
    words = text.split()
    runs = list(zip(*(words[start:] for start in range(RUN)), strict=False))
    return max(_again([line for line in lines if len(line) >= SHORT]), _again(runs))


def reasoning(rollout: Rollout) -> str:
    """What stands in <reasoning>, else before the program; nothing where there is neither."""
    found = _REASONING.search(rollout.completion)
    if found:
        return found[1]
    span = rollout.program.source_span
    return rollout.completion[: span.start] if span else ""


def _again(items: Sequence[object]) -> float:
    return 1 - len(set(items)) / len(items) if items else 0.0
