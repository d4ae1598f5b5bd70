"""Labels of statements by mutate-and-run, after PRLCoder (arXiv 2502.01715, section 3): for one verified program.

The program is changed, and each changed program is run and judged: what its maker says of it must show in the verdict.
Many programs, and the file they go to, are `labelling`'s.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from dataclasses import dataclass, field, replace

from lrcode.prompts import completion
from lrcode.reward.grader import Grader
from lrcode.statements import statements
from lrcode.synth.candidates import stripped
from lrcode.synth.changes import Change, Rewriter, drawn, misnamed, mutations, rewritten
from lrcode.synth.labels import Label, Labelled
from lrcode.synth.paced import Paced
from lrcode.synth.samples import Sample
from lrcode.synth.touched import touched
from lrcode.types import Execution, Rollout

SPOILS = 3
"""Most changes of a rewritten program that are tried until one is wrong."""
FAULT = "machine fault"
_OTHER = "another program is read back from the completion"


@dataclass(frozen=True)
class Asked:
    """How much of a program is to be changed."""

    per_program: int = 8
    """Changed programs that are kept of each; what is made beyond them is not run."""
    seed: int = 0
    teacher: Rewriter | None = None
    teacher_changes: int = 0
    """Rewrites that the teacher is asked for, of each program."""


@dataclass
class Block:
    """What came of one program."""

    rows: list[Labelled] = field(default_factory=list)
    """The program itself, then the changed ones; empty where it is not right."""
    dropped: Counter[str] = field(default_factory=Counter)
    """The program, or changed ones, by reason."""
    runs: int = 0
    """Programs that were judged."""


class Labeller:
    """Labels programs of one language; safe to use from several threads.

    Args:
        grader: judges them; runs programs with `paced`.
        at_once: programs that run at once, however many threads label.
    """

    def __init__(self, grader: Grader, paced: Paced, asked: Asked, at_once: int = 1) -> None:
        self.language = grader.language
        self._room = threading.BoundedSemaphore(at_once)
        self._grader, self._paced, self._asked = grader, paced, asked

    def label(self, sample: Sample) -> Block:
        """The rows of one program, if it is right."""
        labels = {**sample.task.labels, "language": self.language.name}
        sample = replace(
            sample,
            task=replace(sample.task, labels=labels),
            program=stripped(sample.program),
            completion=sample.completion,
        )
        block = Block()
        with self._paced.noting() as runs:
            why = self._wrong(sample, block)
        if why:
            block.dropped[why] += 1
            return block
        spans = statements(self.language, sample.program)
        block.rows.append(Labelled(sample, tuple(Label(span, True) for span in spans)))
        rng = random.Random(f"{self._asked.seed} {sample.task.id}")
        for change in drawn([*self._own(sample, rng), *self._teachers(sample, rng)], sample.program, rng):
            if len(block.rows) > self._asked.per_program:
                break
            row = self._row(sample, change, runs, block)
            if row is not None and change.preserved:
                self._spoil(row.sample, rng, runs, block)
        return block

    def _own(self, sample: Sample, rng: random.Random) -> list[Change]:
        own = mutations(self.language, sample.program, self._asked.seed)
        return [*own, *misnamed(self.language, sample.program, rng)]

    def _teachers(self, sample: Sample, rng: random.Random) -> list[Change]:
        teacher, count = self._asked.teacher, self._asked.teacher_changes
        if teacher is None:
            return []
        return rewritten(teacher, self.language, sample.task.question, sample.program, count, rng)

    def _spoil(self, sample: Sample, rng: random.Random, runs: list[Execution], block: Block) -> None:
        """Make a rewritten program that was found right wrong, so that no way of writing a program tells its worth."""
        wrong = [change for change in self._own(sample, rng) if change.preserved is False]
        for change in [*drawn(wrong, sample.program, rng)][:SPOILS]:
            if len(block.rows) > self._asked.per_program or self._row(sample, change, runs, block) is not None:
                break

    def _wrong(self, sample: Sample, block: Block) -> str:
        rollout = self._judged(sample, block)
        if rollout.verdict.outcome == "pass":
            return "" if stripped(rollout.program) == sample.program else _OTHER
        if rollout.verdict.outcome == "infra":
            return FAULT
        return f"verdict: {rollout.verdict.kind or rollout.verdict.outcome}".replace("_", " ")

    def _row(self, sample: Sample, change: Change, runs: list[Execution], block: Block) -> Labelled | None:
        """Put a changed program's row, or the reason why there is none, into the block."""
        row = self._tried(sample, change, runs, block)
        if isinstance(row, str):
            block.dropped[row] += 1
            return None
        block.rows.append(row)
        return row

    def _tried(self, sample: Sample, change: Change, runs: list[Execution], block: Block) -> Labelled | str:
        if any(row.sample.program == change.program for row in block.rows):
            return "the same change twice"
        found = touched(self.language, sample.program, change.program)
        if not found.new:
            return f"no statement is left to label: {change.kind}"
        text = completion(self.language.facts, sample.reasoning, change.program)
        other = replace(sample, program=change.program, completion=text)
        # What may do the same as the program must be given the time that programs have, or slow would count as wrong.
        with self._paced.after(runs if change.preserved is False else []):
            rollout = self._judged(other, block)
        if rollout.verdict.outcome not in ("pass", "fail"):
            return FAULT
        if stripped(rollout.program) != change.program:
            return _OTHER
        right = rollout.verdict.outcome == "pass"
        if change.preserved is not None and right is not change.preserved:
            return f"{'changed nothing' if right else 'did not keep its meaning'}: {change.kind}"
        return Labelled(other, found.labels(right), change.kind, change.by)

    def _judged(self, sample: Sample, block: Block) -> Rollout:
        block.runs += 1
        with self._room:
            return self._grader.grade_one(sample.task, (), sample.completion)
