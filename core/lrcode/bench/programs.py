"""The programs that a benchmark runs: small word problems, right or broken, with what they must print."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from lrcode.errors import ConfigError
from lrcode.language import Language
from lrcode.tasks import open_tasks
from lrcode.types import Execution, Expected, File, Job, Task

Set: TypeAlias = Literal["right", "broken"]


@dataclass(frozen=True)
class Item:
    """One program."""

    job: Job
    value: str
    """What it must answer; empty where it is broken, so that cold must say what warm says."""


def make_items(language: Language, count: int, kind: Set = "right", profile: str | None = None) -> list[Item]:
    """Programs of the built-in generator's training problems.

    Raises:
        ConfigError: the language cannot write programs, or has no such profile.
    """
    names = [known.name for known in language.facts.profiles]
    if profile is not None and profile not in names:
        raise ConfigError(f"{language.name} has no profile {profile!r}; it has: {', '.join(names)}")
    items = [item for task in open_tasks(f"builtin:train?n={count}") for item in _item(language, task, profile)]
    if not items:
        raise ConfigError(
            f"{language.name} cannot write programs: its facts say no arithmetic and it has no write_program"
        )
    return [_broken(item, seed) for seed, item in enumerate(items)] if kind == "broken" else items


def _item(language: Language, task: Task, profile: str | None) -> Iterator[Item]:
    program = language.write_program(task.chain)
    if program is not None and isinstance(task.judge, Expected):
        job = language.make_job(program, task, "run")
        yield Item(replace(job, profile=profile or job.profile), task.judge.value)


def _broken(item: Item, seed: int) -> Item:
    """As a model's first rollouts are: a bracket lost, a name misspelt, or cut off."""
    chance = random.Random(seed)
    files = [_spoilt(file, chance) if file.name == item.job.main else file for file in item.job.files]
    return Item(replace(item.job, files=tuple(files)), "")


def _spoilt(file: File, chance: random.Random) -> File:
    text = file.text
    places = [place for place, sign in enumerate(text) if not sign.isspace()]
    place = chance.choice(places) if places else 0
    ways = (text[:place], text[:place] + text[place + 1 :], f"{text[:place]}q{text[place:]}")
    return File(file.name, chance.choice(ways))


def count_right(language: Language, items: Sequence[Item], one: Sequence[Execution], other: Sequence[Execution]) -> int:
    """How many gave what they must, warm and cold alike."""
    pairs = zip(items, one, other, strict=True)
    return sum(_agrees(a, b) and (not item.value or _gives(language, a, item.value)) for item, a, b in pairs)


def _agrees(one: Execution, other: Execution) -> bool:
    return (one.ending, one.status, one.stdout) == (other.ending, other.status, other.stdout)


def _gives(language: Language, done: Execution, value: str) -> bool:
    answer = language.read_answer(done)
    return answer is not None and answer.number is not None and str(answer.number) == value
