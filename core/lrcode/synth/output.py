"""Writes verified samples to a file as they come, so that an interrupted run loses nothing and can be gone on with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lrcode.errors import RunDirError, TaskError
from lrcode.reward import open_grader
from lrcode.run import Sandbox
from lrcode.synth.candidates import Candidate
from lrcode.synth.partial import appending, cut_off_torn_line, partial_of
from lrcode.synth.pipeline import Progress, Synthesis, candidates, verified
from lrcode.synth.samples import Sample, read_samples, sample_line
from lrcode.tasks import open_tasks
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.open import Source
from lrcode.types import Task


def synthesize_to_file(
    language_name: str,
    specs: Sequence[str],
    out: Path,
    *,
    programs: Path | None = None,
    held_out: Sequence[str] = (),
    sandbox: Sandbox = "default",
    workers: int | None = None,
    sources: Source | None = None,
    progress: Progress | None = None,
) -> Synthesis:
    """Write verified samples from task sources and a folder of programs to `out`, a JSONL file that must not exist.

    Until it is whole it is `out` with `.partial` after its name; the same command goes on from there.

    Args:
        specs, held_out: task sources, as `open_tasks` takes them; nothing kept overlaps a held-out problem.
        sources: extensions' task sources, see `open_tasks`.

    Raises:
        UsageError: language, interpreter, tasks, programs or `out` cannot be used, said before anything runs.
        RunDirError: the disk is full; what was verified stays in the partial file.
        MachineError: the machine failed so often that no verdict came.
        KeyboardInterrupt: Ctrl-C; the message says where what was verified is.
    """
    partial = partial_of(out)
    tasks = [task for spec in specs for task in open_tasks(spec, sources)]
    refuse_training(tasks, "synth --tasks")
    apart = [task for spec in held_out for task in open_tasks(spec, sources)]
    with open_grader(language_name, sandbox=sandbox, workers=workers) as grader:
        made = without_repeats(candidates(grader.language, tasks, programs, apart))
        done = Synthesis(kept=_resumed(partial, made))
        skip = {sample.task.id for sample in done.kept}
        left = [one for one in made if isinstance(one, str) or one.task.id not in skip]
        with appending(partial) as write:
            try:
                for result in verified(grader, left):
                    done.add(result)
                    if isinstance(result, Sample):
                        write(f"{sample_line(result)}\n")
                    if progress:
                        progress(len(done.kept) + done.dropped.total(), len(done.kept), len(made))
            except KeyboardInterrupt:
                raise KeyboardInterrupt(
                    f"{len(done.kept)} verified programs are in {partial}; the same command goes on from there"
                ) from None
    partial.replace(out)
    return done


def without_repeats(made: Sequence[Candidate | str]) -> list[Candidate | str]:
    """Candidates whose ids differ: sources may share problems, but one id never stands for two of them."""
    seen: dict[str, Task] = {}
    kept: list[Candidate | str] = []
    for one in made:
        if isinstance(one, Candidate):
            known = seen.setdefault(one.task.id, one.task)
            if known.question != one.task.question:
                raise TaskError(f"the id {one.task.id!r} stands for two problems in these sources; ids must be unique")
            kept.append(one if known is one.task else "the same problem twice")
        else:
            kept.append(one)
    return kept


def _resumed(partial: Path, made: Sequence[Candidate | str]) -> list[Sample]:
    """Samples of an interrupted run of the same command; a line that was cut off is left out and overwritten."""
    if not cut_off_torn_line(partial):
        return []
    wanted: dict[str, tuple[Task, str]] = {
        one.task.id: (one.task, one.completion) for one in made if isinstance(one, Candidate)
    }
    samples = read_samples(partial)
    for sample in samples:
        task, completion = wanted.get(sample.task.id, (None, ""))
        if task is None or (task.question, completion) != (sample.task.question, sample.completion):
            raise RunDirError(f"{partial} is of another run ({sample.task.id} differs); move it away or delete it")
    return samples
