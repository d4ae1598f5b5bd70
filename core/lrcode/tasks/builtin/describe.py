"""Figures of the built-in generator: how many templates, how varied and how long its problems are."""

from __future__ import annotations

import re
from itertools import islice

from lrcode.tasks.builtin.catalogue import LEVELS, SEEN, UNSEEN
from lrcode.tasks.builtin.generate import Split, endless


def describe_generator(draws: int = 10_000, split: Split = "train", seed: int = 0) -> dict[str, float]:
    """Figures over `draws` problems of one split, all levels; lengths are in words."""
    tasks = list(islice(endless(split, LEVELS, seed), draws))
    questions = [task.question for task in tasks]
    lengths = [len(question.split()) for question in questions]
    numbers = [int(n) for question in questions for n in re.findall(r"\d+", question)]
    figures: dict[str, float] = {}
    for level in LEVELS:
        figures[f"templates seen, level {level}"] = len(SEEN[level])
        figures[f"templates unseen, level {level}"] = len(UNSEEN[level])
    return figures | {
        "draws": draws,
        "distinct": len(set(questions)),
        "vocabulary": len({word for question in questions for word in re.findall(r"[A-Za-z]+", question)}),
        "words, mean": round(sum(lengths) / draws, 1),
        "words, most": max(lengths),
        "numbers below 100, share": round(sum(n < 100 for n in numbers) / len(numbers), 3),
    }
