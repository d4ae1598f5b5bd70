"""`lrcode compare` against itself: how often it calls one model better than itself, and what it says of SFT and GRPO.

One run of the tiny preset, measured with eight completions a problem. Its own rollouts, before GRPO, after it and from
the measurements on the way, are split or drawn again into two evaluations in every way that somebody might choose,
1,000 times each, and compared as the command does. Where a way leaves the number of problems that differ as it is, the
rate cannot be 5 % exactly: the test's values are whole steps.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from common import Asked, lrcode, settings, table

from lrcode.evaluate.compare import NOT_TOLD, difference, verdict_of
from lrcode.evaluate.results import read_results
from lrcode.evaluate.statistics import Tally

RESAMPLINGS = 1000
FINE = (0.03, 0.07)
STAGES = ("before", "after", "validation")
DRAWN = settings(
    "eval.samples=8",
    "data.held_out=builtin:heldout?levels=1&n=200&seed=7",
    "eval.every=10",
    "eval.validation=200",
    "control=false",
)

Problems = Sequence[Sequence[bool]]
"""Of each problem, which of its samples passed."""
Pairs = Iterator[tuple[Tally, Tally]]


def experiment(asked: Asked) -> bool:
    """Train, print both tables, and say whether all rates were 5 % ± 2 and GRPO is called better than SFT."""
    rows, verdicts, fine = [], [], []
    for lang, seed in asked.runs:
        run = asked.out / f"{lang}-{seed}"
        lrcode(run, "train", "--lang", lang, "--seed", seed, "--preset", "tiny", "--out", run, *DRAWN)
        for stage in STAGES:
            problems = outcomes(run, stage)
            rates = {name: false_alarms(problems, way) for name, way in WAYS.items()}
            fine += [FINE[0] <= rate <= FINE[1] for rate in rates.values()]
            rows.append([lang, seed, stage, len(problems), *(f"{100 * rate:.1f}" for rate in rates.values())])
        said = compared(run)
        verdicts.append(said["verdict"] == "better")
        print(f"{lang} {seed}: {said['says']}\n")
    print(table(["language", "seed", "rollouts", "problems", *WAYS], rows))
    print(
        f"\nfalse alarms in % of {RESAMPLINGS:,}; {sum(fine)} of {len(fine)} are 5 ± 2; GRPO is better than SFT in "
        f"{sum(verdicts)} of {len(verdicts)} runs"
    )
    return all(fine) and all(verdicts)


def compared(run: Path) -> dict[str, str]:
    """What the command says of the run before and after GRPO."""
    command = [str(Path(sys.executable).with_name("lrcode")), "compare", f"{run}:before", f"{run}:after", "--json"]
    found: dict[str, str] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def outcomes(run: Path, stage: str) -> Problems:
    """Of each problem with two samples or more which passed; all measurements of the validation together."""
    steps = [""]
    if stage == "validation":
        names = sorted((run / "rollouts").glob("validation-*.parquet"))
        steps = [f"@{int(path.stem.rpartition('-')[2])}" for path in names]
    found: dict[str, list[bool]] = defaultdict(list)
    for step in steps:
        for problem in read_results(f"{run}:{stage}{step}").problems.values():
            found[problem.id] += [attempt.passed for attempt in problem.counted]
    return [samples for samples in found.values() if len(samples) > 1]


def false_alarms(problems: Problems, way: Callable[[Problems, random.Random], Pairs]) -> float:
    """How often two evaluations made of one model's samples are called different."""
    rng = random.Random(0)
    return sum(verdict_of(difference(list(way(problems, rng)))) != NOT_TOLD for _ in range(RESAMPLINGS)) / RESAMPLINGS


def halves(problems: Problems, rng: random.Random) -> Pairs:
    """Each problem's samples dealt to the two at random."""
    for samples in problems:
        dealt, half = rng.sample(samples, len(samples)), len(samples) // 2
        yield counted(dealt[:half]), counted(dealt[half : 2 * half])


def single(problems: Problems, rng: random.Random) -> Pairs:
    """One sample of each problem and another one of it."""
    for samples in problems:
        one, other = rng.sample(samples, 2)
        yield counted([one]), counted([other])


def uneven(problems: Problems, rng: random.Random) -> Pairs:
    """One sample of each problem and all its others."""
    for samples in problems:
        dealt = rng.sample(samples, len(samples))
        yield counted(dealt[:1]), counted(dealt[1:])


def again(problems: Problems, rng: random.Random) -> Pairs:
    """As many of each problem's samples drawn for each of the two, with replacement."""
    for samples in problems:
        yield counted(rng.choices(samples, k=len(samples))), counted(rng.choices(samples, k=len(samples)))


def against_itself(problems: Problems, rng: random.Random) -> Pairs:
    """The samples as they are, and as many drawn from them with replacement."""
    for samples in problems:
        yield counted(samples), counted(rng.choices(samples, k=len(samples)))


def other_problems(problems: Problems, rng: random.Random) -> Pairs:
    """Problems drawn with replacement, then halves."""
    yield from halves(rng.choices(problems, k=len(problems)), rng)


def unpaired(problems: Problems, rng: random.Random) -> Pairs:
    """Problems drawn with replacement for each of the two, so that a pair is of two problems."""
    for one, other in zip(*(rng.choices(problems, k=len(problems)) for _ in range(2)), strict=True):
        yield counted(one), counted(other)


def split(problems: Problems, rng: random.Random) -> Pairs:
    """All rollouts dealt to the two, whatever their problem: numbers of samples differ."""
    flat = [(place, passed) for place, samples in enumerate(problems) for passed in samples]
    rng.shuffle(flat)
    yield from gathered(flat[::2], flat[1::2])


def drawn(problems: Problems, rng: random.Random) -> Pairs:
    """All rollouts drawn with replacement for each of the two, whatever their problem."""
    flat = [(place, passed) for place, samples in enumerate(problems) for passed in samples]
    yield from gathered(rng.choices(flat, k=len(flat)), rng.choices(flat, k=len(flat)))


def gathered(*sides: Iterable[tuple[int, bool]]) -> Pairs:
    """By problem; those that one side has not are left out, as the command does."""
    found: list[dict[int, list[bool]]] = []
    for side in sides:
        found.append(defaultdict(list))
        for place, passed in side:
            found[-1][place].append(passed)
    for place in sorted(found[0].keys() & found[1].keys()):
        yield counted(found[0][place]), counted(found[1][place])


def counted(samples: Sequence[bool]) -> Tally:
    return Tally(sum(samples), len(samples))


WAYS: dict[str, Callable[[Problems, random.Random], Pairs]] = {
    "halves": halves,
    "one and another": single,
    "one and the others": uneven,
    "drawn again": again,
    "as it is and drawn again": against_itself,
    "problems drawn, halves": other_problems,
    "problems drawn apart": unpaired,
    "all dealt": split,
    "all drawn again": drawn,
}
