"""Questions with their chain of steps: the built-in generator's, and some of our own with units, shares and words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from lrcode.arithmetic import values
from lrcode.tasks.builtin.catalogue import SEEN, UNSEEN
from lrcode.tasks.builtin.generate import fits, problem
from lrcode.tasks.builtin.template import Template as T, with_numbers
from lrcode.types import Chain, Expected, Task

WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
LETTERS = "abcdefghij"

DEVELOPMENT = (
    T("eggs", "A farm packs its eggs by the dozen. On Monday it fills {a} cartons and has {b} eggs over. "
      "How many eggs are there?", "a 3-30; b 2-11", "packed = a * 12; total = packed + b"),
    T("film", "A film runs for {a} hours and {b} minutes. How many minutes does it run?",
      "a 2-9; b 5-55", "whole = a * 60; total = whole + b"),
    T("discount", "A coat costs ${a}. In the sale it is {b}% cheaper. What does it cost then?",
      "q 2-30; a = q * 20; b 10|20|25|30|40", "part = a * b; off = part / 100; price = a - off"),
    T("half_again", "Ines read {a} pages on Friday and half as many on Saturday. How many pages did she read in all?",
      "q 5-60; a = q * 2", "less = a / 2; total = a + less"),
    T("twice_more", "A red rope is {a} feet long. A blue one is twice as long, and a green one is {b} feet shorter "
      "than the blue one. How long is the green rope?", "a 12-60; b 3-20", "blue = a * 2; green = blue - b"),
    T("weeks", "Omar runs {a} miles every day of the week except Sunday. How far does he run in {b} weeks?",
      "a 2-9; b 3-12", "days = 7 - 1; week = days * a; total = week * b"),
    T("quarters", "Lena has {a} quarters and {b} dimes. How many cents is that?",
      "a 3-20; b 3-20", "some = a * 25; more = b * 10; total = some + more"),
    T("thirds", "A tank holds {a} gallons. Two thirds of them are used, then {b} gallons are poured in. "
      "How many gallons are in the tank?", "q 5-40; a = q * 3; b 4-30",
      "part = a / 3; used = part * 2; left = a - used; now = left + b"),
    T("table", "A table of {a} by {b} inches gets a border {c} inches wide on every side. "
      "What is the area of table and border together?", "a 20-60; b 20-60; c 2-9",
      "wide = a + 2 * c; long = b + 2 * c; area = wide * long"),
    T("wages", "Ivo earns {a} dollars an hour and works {b} hours a day, {c} days a week. He pays {d} dollars of rent. "
      "What is left of a week's pay?", "a 9-30; b 4-9; c 3-6; d 60-130",
      "hours = b * c; pay = a * hours; left = pay - d"),
    T("ages", "Mina is {a} years old. Her uncle is {b} times as old as she is. How old will he be in {c} years?",
      "a 6-15; b 3-5; c 2-19", "now = a * b; then = now + c"),
    T("mean", "Three parcels weigh {a}, {b} and {c} pounds. What is their average weight?",
      "a 3-20; b 4-30; c 5-40", "sum = a + b + c; mean = sum / 3"),
)  # fmt: skip
"""In our own words, for the development part."""

HELD_OUT = (
    T("buses", "A school hires {a} buses with {b} seats each. {c} seats stay empty. "
      "How many children are on the buses?",
      "a 3-12; b 20-52; c 3-19", "seats = a * b; children = seats - c"),
    T("crate", "A crate holds three dozen pears. {a} pears of each crate go bad. "
      "How many good pears are in {b} crates?",
      "a 2-9; b 4-15", "full = 3 * 12; good = full - a; total = good * b"),
    T("tip", "Dinner for {a} friends costs {b} dollars each. They add a tip of {c} percent. What do they pay together?",
      "a 3-9; b 20|25|30|35|40|50; c 10|15|20",
      "meal = a * b; part = meal * c / 100; bill = meal + part"),
    T("walk", "Raul walks {a} meters to school and back again, {b} days a week. How many meters is that in a week?",
      "a 200-900; b 3-5", "day = a * 2; week = day * b"),
    T("candle", "A candle is {a} centimeters tall and burns down {b} centimeters every hour. "
      "How tall is it after {c} hours?",
      "a 40-90; b 2-4; c 3-8", "burnt = b * c; left = a - burnt"),
    T("quarter_left", "Nora baked {a} cookies. A quarter of them broke, and her brother ate {b}. How many are left?",
      "q 4-30; a = q * 4; b 2-9", "broken = a / 4; whole = a - broken; left = whole - b"),
    T("garden", "A garden is {a} yards long and {b} yards wide. How many feet of fence go around it?",
      "a 10-60; b 5-50", "half = a + b; around = half * 2; feet = around * 3"),
    T("split_rent", "{a} people share a flat for {b} dollars a month. One of them pays {c} dollars more than an even "
      "share. What does that one pay in a month?", "a 3-6; q 150-400; b = a * q; c 20-90",
      "share = b / a; one = share + c"),
    T("printer", "A printer makes {a} pages in a minute. How many pages does it make in {b} hours if it stops for {c} "
      "minutes?", "a 5-40; b 2-6; c 5-45", "minutes = b * 60; working = minutes - c; pages = working * a"),
    T("tripled", "A town had {a} bees' nests. Their number tripled, then {b} were moved away, and the rest was split "
      "evenly between {c} parks. How many nests has each park?", "c 2-9; q 4-20; p 2-30; b = 3 * p; a = p + c * q / 1",
      "more = a * 3; rest = more - b; each = rest / c"),
    T("stamps", "Jun has {a} stamps, Kim has {b} more than Jun, and Leo has half as many as Kim. "
      "How many stamps do they have?", "q 10-50; b 4-20; a = 2 * q - b",
      "kim = a + b; leo = kim / 2; all = a + kim + leo"),
    T("pool", "A pool is {a}% full. It holds {b} liters when full. How many liters are missing?",
      "a 10|20|25|40|60|75|80; q 2-40; b = q * 100", "part = b * a; there = part / 100; missing = b - there"),
)  # fmt: skip
"""In our own words, for the held-out part."""


@dataclass(frozen=True)
class Problem:
    """A question and the arithmetic that answers it."""

    task: Task
    template: str

    @property
    def chain(self) -> Chain:
        return self.task.chain

    @property
    def answer(self) -> Fraction:
        return values(self.chain)[self.chain[-1].name]

    @property
    def question(self) -> str:
        return self.task.question


def problems(part: str, count: int, seed: str) -> list[Problem]:
    """As many problems, half of them from our own templates, with integer answers above 12."""
    draw = Random(f"{part}/{seed}")
    own = DEVELOPMENT if part == "development" else HELD_OUT
    theirs = [t for level in (1, 2, 3, 4) for t in (SEEN if part == "development" else UNSEEN)[level]]
    found: list[Problem] = []
    while len(found) < count:
        template = own[len(found) // 2 % len(own)] if len(found) % 2 else theirs[int(draw.random() * len(theirs))]
        made = _drawn(template, draw)
        if made is not None:
            found.append(made)
    return found


def _drawn(template: T, draw: Random) -> Problem | None:
    numbers = {name: Fraction(draw.choice(choices)) for name, choices in template.drawn}
    if template.derived:
        numbers |= values(with_numbers(template.derived, numbers))
    if not fits(template, numbers):
        return None
    task = problem(template, numbers, draw)
    if Fraction(task.judge.value if isinstance(task.judge, Expected) else 0) <= 12:
        return None
    question = task.question
    if draw.random() < 0.3:
        question = re.sub(r"(?<![\d$.])\b([2-9]|1[0-2])\b(?![\d%.])", lambda m: WORDS[int(m[1])], question)
    return Problem(Task(task.id, question, task.judge, task.chain, task.labels), template.name)
