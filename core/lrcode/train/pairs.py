"""Gathers what a discriminator learns from: references of each problem and what models really wrote for it.

Torch-free, so that whatever is wrong with files is said at once. Learning is for `discriminator`.
"""

from __future__ import annotations

import json
import math
import re
import tomllib
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from lrcode.errors import RunDirError
from lrcode.evaluate.folder import FILE as EVALUATION
from lrcode.evaluate.statistics import Tally
from lrcode.models.discriminator import program_text
from lrcode.record import CONFIG
from lrcode.synth.samples import Sample
from lrcode.tasks.licences import only_for_evaluation
from lrcode.types import Program, Rollout

_TOKEN = re.compile(r"\w+|\S")
BINS = 20
"""Classes of length that the baseline tells apart."""


@dataclass(frozen=True)
class Generated:
    """A program that a model wrote."""

    question: str
    text: str
    """As the discriminator reads it."""
    passed: bool | None = None
    """Whether it was run and right; None: nobody knows."""


@dataclass(frozen=True)
class Problem:
    """A question, its references, and what models wrote for it."""

    origin: str
    """Problems of one origin (mutations of one another) are held out together."""
    question: str
    references: tuple[str, ...]
    generated: tuple[Generated, ...]
    copies: tuple[Generated, ...] = ()
    """Generated programs that are a reference but for blanks: nothing to tell from it, but they have verdicts."""

    def pairs(self) -> list[Triple]:
        """Each generated program once, with one of the references, in turn."""
        count = len(self.references)
        return [Triple(self.question, self.references[i % count], g.text) for i, g in enumerate(self.generated)]


@dataclass(frozen=True)
class Triple:
    """A question with a reference program and a generated one."""

    question: str
    reference: str
    generated: str


def generated_of(rollout: Rollout) -> Generated | None:
    """What a rollout wrote; None where it wrote no program or the machine failed."""
    if not rollout.program.source.strip() or rollout.verdict.outcome == "infra":
        return None
    passed = {"pass": True, "fail": False}.get(rollout.verdict.outcome)
    return Generated(rollout.task.question, program_text(rollout.program), passed)


def read_generated(run: Path, language: str) -> Iterator[Generated]:
    """The programs of a run directory's rollouts, of all stages, but those of tasks that are for evaluation only.

    Raises:
        RunDirError: it has no rollouts, they cannot be read, or they are of another language.
    """
    import pyarrow
    from pyarrow import parquet

    learned = _language(run)
    if learned not in (None, language):
        # It would learn to tell languages apart, perfectly and to no use.
        raise RunDirError(f"{run} is a run in {learned}, the references are in {language}: give a run in {language}")
    files = sorted((run / "rollouts").glob("*.parquet"))
    if not files:
        raise RunDirError(f"{run} has no rollouts (rollouts/*.parquet): give the directory of a run of `lrcode train`")
    for file in files:
        try:
            rows = parquet.read_table(file, columns=["question", "source", "entry", "outcome", "labels"]).to_pylist()
        except (OSError, pyarrow.ArrowException, ValueError) as error:
            raise RunDirError(f"{file} cannot be read: {str(error).splitlines()[0]}") from error
        for row in rows:
            kept_out = row["outcome"] == "infra" or only_for_evaluation(json.loads(row["labels"]))
            if row["source"].strip() and not kept_out:
                passed = {"pass": True, "fail": False}.get(row["outcome"])
                yield Generated(row["question"], program_text(Program(row["source"], row["entry"])), passed)


def _language(run: Path) -> str | None:
    """What the run's config says, or the evaluation's; None where neither says anything."""
    for name, key, read in ((CONFIG, "lang", tomllib.loads), (EVALUATION, "language", json.loads)):
        try:
            found = read((run / name).read_text(encoding="utf-8")).get(key)
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            raise RunDirError(f"{run / name} cannot be read: {error}") from error
        return str(found) if found else None
    return None


def references_of(samples: Iterable[Sample]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Origin and the different reference programs of each question."""
    found: dict[str, tuple[str, dict[str, str]]] = {}
    for sample in samples:
        origin = sample.task.labels.get("origin_id") or sample.task.id
        text = program_text(sample.program)
        found.setdefault(sample.task.question, (origin, {}))[1].setdefault(same(text), text)
    return {question: (origin, tuple(texts.values())) for question, (origin, texts) in found.items()}


def match(samples: Iterable[Sample], generated: Iterable[Generated], *, verdicts: bool = False) -> list[Problem]:
    """Problems with a reference and something generated, in the order of the samples; equal programs count once.

    A generated program that is a reference but for blanks is a copy, not a negative. One that happens to be right stays
    one, as in RLCF, which has no tests; with `verdicts` those that passed are left out, copies aside.
    """
    references = references_of(samples)
    found: dict[str, dict[str, Generated]] = {question: {} for question in references}
    for one in generated:
        if one.question in found:
            found[one.question].setdefault(same(one.text), one)
    problems = []
    for question, (origin, texts) in references.items():
        known = {same(text) for text in texts}
        others = [g for key, g in found[question].items() if key not in known and not (verdicts and g.passed)]
        copies = [g for key, g in found[question].items() if key in known]
        if others:
            problems.append(Problem(origin, question, texts, tuple(others), tuple(copies)))
    return problems


def same(text: str) -> str:
    """A program without its layout: programs that differ in blanks alone become equal."""
    return " ".join(_TOKEN.findall(text))


def split(problems: Sequence[Problem], share: float, seed: int) -> tuple[list[Problem], list[Problem]]:
    """Problems to learn from and held-out ones, about `share` of the origins; no origin is in both."""
    origins = sorted({problem.origin for problem in problems})
    Random(seed).shuffle(origins)
    aside = set(origins[: round(share * len(origins))])
    return [p for p in problems if p.origin not in aside], [p for p in problems if p.origin in aside]


def length_rule(pairs: Sequence[Triple]) -> Callable[[str], float]:
    """A score from a program's length alone, learnt from pairs: the log odds of reference in its class of lengths.

    What a discriminator must beat, so that one sees that it is more than a detector of length.
    """
    lengths = sorted(len(text) for pair in pairs for text in (pair.reference, pair.generated))
    edges = sorted({lengths[len(lengths) * i // BINS] for i in range(1, BINS)}) if lengths else []
    real = Counter(bisect(edges, len(pair.reference)) for pair in pairs)
    made = Counter(bisect(edges, len(pair.generated)) for pair in pairs)
    return lambda text: math.log((real[place := bisect(edges, len(text))] + 1) / (made[place] + 1))


def ordered(better: Sequence[float], worse: Sequence[float]) -> Tally:
    """Of pairs of scores how many are in order, twice: 2 for each that is, 1 for equal scores; of how many, twice."""
    wins = sum(2 * (a > b) + (a == b) for a, b in zip(better, worse, strict=True))
    return Tally(wins, 2 * len(better))


def sigmoid(score: float) -> float:
    """Between 0 and 1, in the same order."""
    return (math.tanh(score / 2) + 1) / 2


def verdict_pairs(generated: Sequence[Generated], scores: Sequence[float]) -> tuple[list[float], list[float]]:
    """Scores of each pair of a program that passed and one that failed, from programs of one problem."""
    passed = [s for g, s in zip(generated, scores, strict=True) if g.passed]
    failed = [s for g, s in zip(generated, scores, strict=True) if g.passed is False]
    both = [(a, b) for a in passed for b in failed]
    return [a for a, _ in both], [b for _, b in both]
