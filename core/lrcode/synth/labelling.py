"""Labels the statements of many programs and writes them to a file as they come; one program at a time is `label`'s."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lrcode.errors import MachineError, RunDirError
from lrcode.language import Language, load_language
from lrcode.reward import open_here
from lrcode.reward.grader import Grader
from lrcode.reward.interface import Setup, check_judge
from lrcode.run import Sandbox
from lrcode.run.pool import Pool
from lrcode.synth.candidates import Candidate
from lrcode.synth.label import FAULT, Asked, Block, Labeller
from lrcode.synth.labels import Labelled, labelled_line, read_labels
from lrcode.synth.paced import Paced
from lrcode.synth.partial import appending, cut_off_torn_line, keep, partial_of
from lrcode.synth.pipeline import FAULTY, candidates
from lrcode.synth.samples import Sample, read_to_learn
from lrcode.tasks import open_tasks
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.open import Source

AHEAD = 8
"""Programs a thread that are labelled, or wait for it, before their turn in the file."""
TEACHERS = 8
"""Programs whose rewrites a teacher is asked for at once."""
ASKED = Asked()
Progress = Callable[[int, int], None]
"""Told how many programs are done of how many."""


@dataclass
class Tally:
    """Of one kind of change."""

    programs: int = 0
    good: int = 0
    bad: int = 0
    unknown: int = 0


@dataclass
class Labelling:
    """What became of the programs."""

    programs: int = 0
    """Verified ones, those of an interrupted run too."""
    kinds: dict[str, Tally] = field(default_factory=dict)
    """Labelled statements by kind of change, all of a program's; an empty kind: the verified programs themselves."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Programs and changed programs of this run, by reason."""
    runs: int = 0
    """Programs that were judged in this run."""
    seconds: float = 0.0
    """Wall time of this run."""

    @property
    def total(self) -> Tally:
        """Of all kinds together."""
        of = self.kinds.values()
        return Tally(sum(t.programs for t in of), *(sum(getattr(t, n) for t in of) for n in ("good", "bad", "unknown")))

    def add(self, rows: Iterable[Labelled]) -> None:
        """Count labelled programs."""
        for row in rows:
            self.programs += not row.change
            tally = self.kinds.setdefault(row.change, Tally())
            tally.programs += 1
            for label in row.labels:
                tally.good += label.good is True
                tally.bad += label.good is False
                tally.unknown += label.good is None


def label_to_file(
    language_name: str,
    out: Path,
    *,
    samples: Sequence[Path] = (),
    specs: Sequence[str] = (),
    asked: Asked = ASKED,
    sandbox: Sandbox = "default",
    workers: int | None = None,
    sources: Source | None = None,
    progress: Progress | None = None,
) -> Labelling:
    """Label the statements of verified programs and of changed ones into `out`, a JSONL file that must not exist.

    Until it is whole it is `out` with `.partial` after its name; the same command goes on from there.

    Args:
        samples: files of verified programs, as `lrcode synth` writes them; each is run again.
        asked: what is to be changed, and whether a teacher helps.
        specs: task sources, see `open_tasks`; programs are written from their chains first.
        sources: extensions' task sources, see `open_tasks`.

    Raises:
        UsageError: language, interpreter, tasks, samples or `out` cannot be used, said before anything runs.
        RunDirError: the disk is full; what was labelled stays in the partial file.
        MachineError: the machine failed so often that no verdict came.
        KeyboardInterrupt: Ctrl-C; the message says where what was labelled is.
    """
    partial = partial_of(out)
    done = Labelling()
    given = [sample for path in samples for sample in read_to_learn(path, "label --samples")]
    given += _written(load_language(language_name), specs, sources, done)
    given = _once(given, done)
    setup = Setup(language_name, sandbox, workers, share_identical=False)
    with open_here(setup) as opened:
        for sample in given:
            check_judge(sample.task, opened.language)
        paced = Paced(opened.runner)
        with Grader(opened.language, paced, workers=1) as grader:
            left = _left(partial, given, done)
            labeller = Labeller(grader, paced, asked, opened.workers)
            # Threads that wait for a teacher leave the processors to the others.
            threads = opened.workers + (TEACHERS if asked.teacher else 0)
            _label(labeller, grader, left, partial, threads, done, progress)
    partial.replace(out)
    return done


def _label(
    labeller: Labeller,
    grader: Grader,
    left: Sequence[Sample],
    partial: Path,
    threads: int,
    done: Labelling,
    progress: Progress | None,
) -> None:
    start, already = time.monotonic(), done.programs
    with appending(partial) as write, Pool(threads, AHEAD * threads) as pool:
        try:
            for number, block in enumerate(pool.map(labeller.label, left), start=1):
                _fit(done, block, number)
                write("".join(f"{labelled_line(row)}\n" for row in block.rows))
                if progress:
                    progress(already + number, already + len(left))
        except BaseException as error:
            grader.abandon()
            if isinstance(error, KeyboardInterrupt):
                raise KeyboardInterrupt(
                    f"labels of {done.programs} programs are in {partial}; the same command goes on from there"
                ) from None
            raise
        finally:
            done.seconds = time.monotonic() - start


def _fit(done: Labelling, block: Block, number: int) -> None:
    done.add(block.rows)
    done.dropped.update(block.dropped)
    done.runs += block.runs
    if number >= FAULTY and done.dropped[FAULT] >= number and not done.programs:
        raise MachineError(f"the machine failed on each of the first {number} programs; `lrcode doctor` may say why")


def _written(language: Language, specs: Sequence[str], sources: Source | None, done: Labelling) -> list[Sample]:
    tasks = [task for spec in specs for task in open_tasks(spec, sources)]
    refuse_training(tasks, "label --tasks")
    made = candidates(language, tasks)
    done.dropped.update(one for one in made if isinstance(one, str))
    return [
        Sample(one.task, one.reasoning, one.program, one.completion, one.origin)
        for one in made
        if isinstance(one, Candidate)
    ]


def _once(given: Sequence[Sample], done: Labelling) -> list[Sample]:
    once = {(sample.task.id, sample.completion): sample for sample in given}
    if len(once) < len(given):
        done.dropped["the same program twice"] += len(given) - len(once)
    return list(once.values())


def _left(partial: Path, given: Sequence[Sample], done: Labelling) -> list[Sample]:
    """What an interrupted run of the same command did not do. Its last program's rows are cut off and made again:
    whether all of them are there nobody knows."""
    if not cut_off_torn_line(partial):
        return list(given)
    rows = read_labels(partial)
    last = max((place for place, row in enumerate(rows) if not row.change), default=0)
    sizes = [len(line) for line in partial.read_bytes().splitlines(keepends=True)]
    keep(partial, sum(sizes[:last]))
    known = {(sample.task.id, sample.completion) for sample in given}
    ready = {(row.sample.task.id, row.sample.completion) for row in rows if not row.change}
    for name, _ in ready - known:
        raise RunDirError(f"{partial} is of another run ({name} differs); move it away or delete it")
    ready = {(row.sample.task.id, row.sample.completion) for row in rows[:last] if not row.change}
    done.add(rows[:last])
    return [sample for sample in given if (sample.task.id, sample.completion) not in ready]
