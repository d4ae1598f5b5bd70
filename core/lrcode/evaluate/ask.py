"""One question to one model, graded like any other; leaves showing it to `tables.print_rollout`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lrcode.language import Language
from lrcode.numbers import read_number
from lrcode.types import Expected, Rollout, Task

if TYPE_CHECKING:
    from lrcode.evaluate.measure import Samples
    from lrcode.reward.interface import AnyGrader


def answer_question(
    sampler: Samples,
    grader: AnyGrader,
    language: Language,
    question: str,
    *,
    gold: str | None = None,
    shots: int = 0,
    temperature: float = 0.0,
    top_p: float = 1.0,
    max_tokens: int = 1024,
) -> Rollout:
    """One completion for the question, run and graded.

    Args:
        gold: the right answer, a number or else a text; None: the verdict is unjudged where the program ran well.
        temperature: 0 takes the likeliest token each time.
    """
    task = Task("ask", question, None if gold is None else expected(gold))
    prompt = language.build_prompt(task, shots)
    sampled = next(sampler.sample([prompt], n=1, temperature=temperature, top_p=top_p, max_tokens=max_tokens))
    return grader.submit(task, prompt, sampled.text).result()


def expected(gold: str) -> Expected:
    """The gold answer as a number where it reads as one, else as a text."""
    return Expected(gold, kind="text" if read_number(gold) is None else "number")
