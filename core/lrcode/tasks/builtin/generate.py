"""Draws word problems from templates, the same ones on every machine; splits never share numbers of a template.

Only `Random.random` is used, seeded by text: Python promises that its sequence stays the same across versions.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from random import Random
from typing import Literal, TypeVar

from lrcode.arithmetic import number_text, values
from lrcode.errors import TaskError
from lrcode.tasks.builtin import words
from lrcode.tasks.builtin.catalogue import SEEN, UNSEEN
from lrcode.tasks.builtin.template import Template, with_numbers
from lrcode.types import Expected, Task

T = TypeVar("T")
Split = Literal["train", "heldout"]
LARGEST = 5000
"""No value of any step is larger."""
TRIES = 2000
"""Draws of numbers for one problem; some of these must fit its template."""


def draw_tasks(split: Split, levels: Sequence[int], n: int, seed: int) -> list[Task]:
    """`n` different problems, levels in turn; of held-out ones every second is from an unseen template.

    Raises:
        TaskError: there are not so many different problems.
    """
    found: dict[str, Task] = {}
    for index, task in enumerate(endless(split, levels, seed)):
        found.setdefault(task.id, task)
        if len(found) == n:
            break
        if index > 20 * n + 1000:
            raise TaskError(f"builtin:{split}: {n} asked, {len(found)} exist at levels {list(levels)}")
    return list(found.values())


def endless(split: Split, levels: Sequence[int], seed: int) -> Iterator[Task]:
    """Problems without end, repeats among them."""
    index = 0
    while True:
        yield draw_task(split, levels, seed, index)
        index += 1


def draw_task(split: Split, levels: Sequence[int], seed: int, index: int) -> Task:
    """The problem at `index` of the stream that split, levels and seed name."""
    unseen = split == "heldout" and index % 2 == 1
    level = levels[(index // 2 if split == "heldout" else index) % len(levels)]
    draw = Random(f"lrcode/{split}/{','.join(map(str, levels))}/{seed}/{index}")
    template = one_of(draw, (UNSEEN if unseen else SEEN)[level])
    return problem(template, draw_numbers(template, draw, split), draw)


def draw_numbers(template: Template, draw: Random, split: Split) -> Mapping[str, Fraction]:
    """Numbers that fit the template and belong to the split."""
    for _ in range(TRIES):
        numbers = {name: Fraction(one_of(draw, choices)) for name, choices in template.drawn}
        if template.derived:
            numbers |= values(with_numbers(template.derived, numbers))
        if fits(template, numbers) and split_of(template, numbers) == split:
            return numbers
    raise AssertionError(f"template {template.name}: no numbers for {split} in {TRIES} draws")


def fits(template: Template, numbers: Mapping[str, Fraction]) -> bool:
    """Whether the numbers shown differ, every step is a positive integer, and the answer is none of those shown."""
    shown = [numbers[letter] for letter in template.letters]
    if len(set(shown)) < len(shown) or min(shown) < 2:
        return False
    found = list(values(with_numbers(template.chain, numbers)).values())
    return all(v.denominator == 1 and 0 < v <= LARGEST for v in found) and found[-1] not in shown


def split_of(template: Template, numbers: Mapping[str, Fraction]) -> Split:
    """Which split a template with these numbers belongs to, whatever words stand around them."""
    if not template.seen:
        return "heldout"
    shown = ",".join(number_text(numbers[letter]) for letter in template.letters)
    return "heldout" if digest(f"{template.level}/{template.name}/{shown}")[0] in "0123" else "train"


def problem(template: Template, numbers: Mapping[str, Fraction], draw: Random) -> Task:
    """A task: phrasing and words drawn, numbers put in, the chain with its exact answer."""
    slots = draw_words(draw) | {letter: number_text(numbers[letter]) for letter in template.letters}
    question = "".join(one_of(draw, part) for part in template.parts).format_map(slots)
    chain = with_numbers(template.chain, numbers)
    return Task(
        id=f"builtin-{template.level}-{template.name}-{digest(question)[:12]}",
        question=question,
        judge=Expected(number_text(values(chain)[chain[-1].name])),
        chain=chain,
        labels={
            "source": "builtin",
            "split": split_of(template, numbers),
            "level": str(template.level),
            "template": template.name,
            "seen": "seen" if template.seen else "unseen",
            "licence": "Apache-2.0",
        },
    )


def draw_words(draw: Random) -> dict[str, str]:
    """A word for every slot; two people, and two kinds of box, always differ."""
    (name, he), (friend, _) = two_of(draw, words.PEOPLE)
    (box, boxes), (box2, boxes2) = two_of(draw, words.BOXES)
    toy, toys = one_of(draw, words.TOYS)
    time, times = one_of(draw, words.TIMES)
    return {
        "name": name,
        "he": he,
        "He": he.capitalize(),
        "friend": friend,
        "items": one_of(draw, words.ITEMS),
        "foods": one_of(draw, words.FOODS),
        "box": box,
        "boxes": boxes,
        "box2": box2,
        "boxes2": boxes2,
        "toy": toy,
        "toys": toys,
        "time": time,
        "times": times,
        "place": one_of(draw, words.PLACES),
        "vehicle": one_of(draw, words.VEHICLES),
    }


def one_of(draw: Random, choices: Sequence[T]) -> T:
    """One of the choices, evenly."""
    return choices[int(draw.random() * len(choices))]


def two_of(draw: Random, choices: Sequence[T]) -> tuple[T, T]:
    """Two different ones."""
    first = int(draw.random() * len(choices))
    second = int(draw.random() * (len(choices) - 1))
    return choices[first], choices[second + (second >= first)]


def digest(text: str) -> str:
    """A hash of text in hexadecimal, the same on every machine."""
    return hashlib.sha256(text.encode()).hexdigest()
