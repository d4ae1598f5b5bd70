"""The main job from verified programs to a table of before and after; a stage is done once and kept in the run."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lrcode.record import RunDir
from lrcode.synth.samples import read_to_learn
from lrcode.train import ranks, stages
from lrcode.train.arguments import quieten, use_threads
from lrcode.train.changes import changed, record
from lrcode.train.config import Config
from lrcode.train.engines import check_engine
from lrcode.train.feedback import check_feedback
from lrcode.train.material import check_chains, check_enough, open_material, versions
from lrcode.train.page import write_page
from lrcode.train.progress import Progress, Quiet
from lrcode.train.report import write_summary
from lrcode.train.rules import check_ranks, validate
from lrcode.train.settings import to_toml

Plan = Sequence[tuple[str, str, stages.Stage]]
"""Each stage's name in the run directory, its headline and what does it."""

COLD_START: Plan = (
    ("synth", "Verified programs", stages.alone(stages.synth)),
    ("start", "Model to begin with", stages.alone(stages.start)),
    ("pretrain", "Pre-training on worked solutions, no program among them", stages.pretrain),
    ("sft", "SFT on the programs", stages.sft),
    ("eval-before", "Held-out problems, before", stages.measure("before", "sft")),
)
REINFORCE: Plan = (
    ("grpo", "GRPO", stages.grpo),
    ("eval-after", "Held-out problems, after", stages.measure("after", "grpo")),
)
COARSE: Plan = (
    ("coarse", "Coarse-tuning: programs are checked and judged by no test", stages.coarse),
    ("eval-coarse", "Held-out problems, coarse-tuned", stages.measure("coarse", "coarse")),
)
CONTROL: Plan = (
    ("control", "Control: SFT goes on for GRPO's time", stages.control),
    ("eval-control", "Held-out problems, control", stages.measure("control", "control")),
)


def run_training(config: Config, out: Path, progress: Progress | None = None) -> dict[str, Any]:
    """The main job in a new run directory: synth, SFT, eval, coarse-tuning, eval, GRPO, eval, the control arm, summary.

    Coarse-tuning and control only where the config asks for them. Returns what stands in `summary.json`: `before`,
    `coarse`, `after` and `control` (each with pass@1, low, high, n), `seconds` by stage and `held_out`.

    Several processes that a launcher has started (torchrun, accelerate) and that call this with one directory, which
    all of them see, do one main job together: one of them writes, all train, and all measure.

    Raises:
        UsageError: language, tasks, model or directory cannot be used; said before torch is imported where possible.
        TooManyMachineFaults: the machine failed too often to learn from.
        RankLost: another one of several processes was killed.
        KeyboardInterrupt: Ctrl-C or SIGTERM; what was done is kept and the message is the command that goes on.
    """
    return _begun(config, out, whole_plan(config), progress)


def whole_plan(config: Config) -> Plan:
    """The stages of a config's main job, in order."""
    coarse = COARSE if config.coarse.steps else ()
    return (*COLD_START, *coarse, *REINFORCE, *(CONTROL if config.control else ()))


def run_sft(config: Config, out: Path, progress: Progress | None = None, samples: Path | None = None) -> dict[str, Any]:
    """The cold start alone, in a new run directory: verified programs, SFT, eval; the model is in `models/sft`.

    `samples` is a file of programs that `lrcode synth` verified; without one they are made.

    Returns what stands in `summary.json`, `before` being the measured SFT model. `resume_training` makes a whole main
    job of it. Raises as `run_training` does.
    """
    return _begun(config, out, COLD_START, progress, samples)


def resume_training(out: Path, progress: Progress | None = None, settings: Sequence[str] = ()) -> dict[str, Any]:
    """Go on with a run directory from its last checkpoint, with its config and these `key=value` settings over it.

    What changed is kept in `changes.json`.

    Returns and raises as `run_training` does.

    Raises:
        RunDirError: there is no run in it, or a checkpoint in it is of another tokenizer.
        ConfigError: a setting is of a knob that what was done so far rests on.
    """
    with ranks.together(out):
        run = _shared(ranks.first(lambda: RunDir.open(out).path))
        before, config = ranks.each(lambda: changed(run, settings))
        ranks.each(lambda: check_ranks(config, ranks.world()))
        ranks.first(lambda: _check_reporters(config))
        plan = whole_plan(config)
        material = ranks.each(lambda: open_material(config))
        with material.grader:
            ranks.each(lambda: check_enough(config, material.train))
            ranks.first(lambda: record(run, before, config))
            return _run(stages.Job(config, material, run, _reported(progress)), plan)


def _begun(
    config: Config, out: Path, plan: Plan, progress: Progress | None, samples: Path | None = None
) -> dict[str, Any]:
    with ranks.together(out):
        ranks.first(lambda: RunDir.refuse(out))
        ranks.first(lambda: _check_reporters(validate(config)))
        given = ranks.each(lambda: tuple(read_to_learn(samples, "sft --samples")) if samples else ())
        material = ranks.each(lambda: open_material(check_ranks(validate(config), ranks.world())))
        with material.grader:
            if not given:
                ranks.each(lambda: check_chains(config, material))
            if _reinforces(plan):
                ranks.each(lambda: check_enough(config, material.train))
            run = _shared(ranks.first(lambda: RunDir.create(out, to_toml(config), versions(material)).path))
            return _run(stages.Job(config, material, run, _reported(progress), given), plan)


def _check_reporters(config: Config) -> None:
    if config.report_to:
        from lrcode.train.reporters import check_reporters

        check_reporters(config)


def _reinforces(plan: Plan) -> bool:
    return any(name == "grpo" for name, *_ in plan)


def _shared(path: Path) -> RunDir:
    return RunDir(path, writes=ranks.main())


def _reported(progress: Progress | None) -> Progress:
    return progress if progress and ranks.main() else Quiet()


def _run(job: stages.Job, plan: Plan) -> dict[str, Any]:
    ranks.each(lambda: check_feedback(job.config))
    if _reinforces(plan):
        ranks.each(lambda: check_engine(job.config))
    _settle(job.config)
    for line in job.material.notes:
        job.progress.say(line)
    for name, title, stage in plan:
        # Asked by all at once: none begins a stage before what it stands on is written.
        if name in ranks.first(job.run.stages):
            continue
        job.progress.stage(title)
        began = time.monotonic()
        try:
            facts = stage(job)
        except KeyboardInterrupt as stop:
            if stop.args:
                raise
            hint = f"stopped in {name}; go on with: lrcode train --resume {job.run.path}"
            raise KeyboardInterrupt(hint) from None
        job.run.finish_stage(name, time.monotonic() - began, **facts)
    summary = ranks.first(lambda: write_summary(job.run, job.material.held_out))
    if job.config.report:
        ranks.first(lambda: write_page(job.run, job.progress))
    return summary


def _settle(config: Config) -> None:
    """Quiet the libraries and give torch its threads, before they are first used."""
    os.environ.setdefault("TRL_EXPERIMENTAL_SILENCE", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import datasets

    use_threads(config)
    quieten()
    datasets.disable_progress_bars()
