"""Finds what a model card says in a run directory; the text is `card`'s, the weights are `export`'s business."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lrcode.errors import RunDirError, UsageError
from lrcode.extensions import load_extensions
from lrcode.language import load_language
from lrcode.record import CONFIG, SUMMARY, VERSIONS, RunDir
from lrcode.synth.samples import read_samples
from lrcode.tasks.open import open_tasks
from lrcode.train.card import ARMS, Facts, Use
from lrcode.train.config import Config
from lrcode.train.rules import value_of
from lrcode.train.settings import resolve
from lrcode.train.stages import SAMPLES
from lrcode.types import Task

LORA = ("lora.alpha", "lora.dropout", "lora.targets")
SHARED = ("lora.rank", "engine.dtype", "engine.quantize", "seed", "data.shots")
OF_SFT = ("batch", "learning_rate", "schedule", "weight_decay", "max_length")
OF_GRPO = (
    *("prompts", "generations", "iterations", "learning_rate", "schedule", "beta", "epsilon", "epsilon_high", "loss"),
    *("scale_rewards", "temperature", "top_p", "max_tokens", "curriculum", "resample"),
)
OF_EVAL = ("samples", "temperature", "top_p", "max_tokens")
"""Knobs that a card names, by section."""


def chain_of(config: Config, stage: str) -> tuple[str, ...]:
    """The stages that made a stage's model, each from the one before.

    Raises:
        RunDirError: there is no such stage.
    """
    cold = () if config.model else ("start", "pretrain") if config.pretrain.steps else ("start",)
    coarse = ("coarse",) if config.coarse.steps else ()
    chains = {
        "start": cold[:1],
        "pretrain": cold[:2],
        "sft": (*cold, "sft"),
        "control": (*cold, "sft", "control"),
        "coarse": (*cold, "sft", *coarse),
        "grpo": (*cold, "sft", *coarse, "grpo"),
    }
    if stage == "grpo-best":
        return (*chains["grpo"][:-1], stage)
    if stage not in chains:
        raise RunDirError(f"unknown stage {stage!r}; there are: {', '.join(chains)}")
    return chains[stage]


def config_of(run: RunDir) -> Config:
    """The config that a run was begun with.

    Raises:
        RunDirError: it is no run.
    """
    if not run.folder(CONFIG).is_file():
        raise RunDirError(f"{run.path} holds no run of lrcode (no config.toml)")
    return resolve(file=run.folder(CONFIG))


def facts_of(
    run: RunDir, stage: str, name: str, *, parameters: int, dtype: str, rank: int = 0, base_folder: str = ""
) -> Facts:
    """What the record of a run says of the model of a stage.

    Raises:
        UsageError: the record cannot be read, or the language's plugin is not installed.
    """
    config = config_of(run)
    language = load_language(config.lang)
    chain, done = chain_of(config, stage), run.stages()
    summary = run.read_json(SUMMARY) or {}
    samples = read_samples(run.folder(SAMPLES)) if run.folder(SAMPLES).is_file() else []
    # They are made for a run without SFT too, and teach nothing there.
    learnt = samples if any(done.get(name, {}).get("steps") for name in chain if name in ("sft", "control")) else []
    arms = {arm: run.read_json(f"evals/{arm}.json") or summary.get(arm) for arm in ARMS}
    return Facts(
        name=name,
        language=language.name,
        title=language.facts.title,
        base=_base(config.model),
        base_run=_base_run(config.model),
        parameters=parameters,
        stage=stage,
        versions=run.read_json(VERSIONS) or {},
        stages={name: done[name] for name in ("synth", *map(trained_as, chain)) if name in done},
        knobs=knobs_of(config, chain),
        uses=_uses(run, config, chain, [sample.task for sample in learnt]),
        origins=Counter(sample.origin for sample in learnt),
        arms={arm: figures for arm, figures in arms.items() if figures},
        prompt=language.build_prompt(_example(samples), config.data.shots),
        dtype=dtype,
        rank=rank,
        base_folder=base_folder,
    )


def _base(model: str) -> str:
    """What a reader knows the base by: its hub name, its folder's name, or its run's and the stage's."""
    if _base_run(model):
        return f"{_base_run(model)}/models/{Path(model).name}"
    return Path(model).name if model and Path(model).is_dir() else model


def _base_run(model: str) -> str:
    """The name of the run that made the base, empty where none did."""
    run = Path(model).absolute().parent.parent
    return run.name if model and (run / CONFIG).is_file() else ""


def trained_as(stage: str) -> str:
    """The stage in which a model was trained: GRPO's best weights are kept under a name of their own."""
    return stage.removesuffix("-best")


def knobs_of(config: Config, chain: Sequence[str]) -> dict[str, object]:
    """Values of the knobs that shaped the model, by dotted key; of stages that it did not go through none."""
    sections = {"pretrain": OF_SFT, "sft": OF_SFT, "coarse": OF_GRPO, "grpo": OF_GRPO}
    keys = [f"{stage}.{knob}" for stage in map(trained_as, chain) for knob in sections.get(stage, ())]
    keys = [*(LORA if config.lora.rank else ()), *keys]
    return {key: value_of(config, key) for key in (*SHARED, *keys, *(f"eval.{knob}" for knob in OF_EVAL))}


def _example(samples: Sequence[object]) -> Task:
    tasks = [task for task in (getattr(sample, "task", None) for sample in samples) if task]
    return tasks[0] if tasks else Task("example", "What is 3 times 4?", None)


def _uses(run: RunDir, config: Config, chain: Sequence[str], programs: Sequence[Task]) -> tuple[Use, ...]:
    found = []
    if "pretrain" in chain:
        found += _solved(config, run.stages().get("pretrain", {}).get("solutions", 0))
    found += _grouped("programs", ((task.id, task.labels) for task in programs))
    for stage in ("coarse", "grpo"):
        if stage in map(trained_as, chain):
            found += _grouped("questions" if stage == "grpo" else "questions, unjudged", _rows(run, f"{stage}-[0-9]*"))
    arm = next((arm for arm, (stage, _) in ARMS.items() if stage == chain[-1]), "before")
    return (*found, *_grouped("held out", _rows(run, f"eval-{arm}-*")))


def _rows(run: RunDir, pattern: str) -> Iterable[tuple[str, Mapping[str, str]]]:
    """Ids and labels of the tasks in stored rollouts."""
    from pyarrow import parquet

    for path in sorted(run.folder("rollouts").glob(f"{pattern}.parquet")):
        for row in parquet.read_table(path, columns=["task_id", "labels"]).to_pylist():
            yield row["task_id"], json.loads(row["labels"])


def _grouped(role: str, tasks: Iterable[tuple[str, Mapping[str, str]]]) -> list[Use]:
    groups: dict[tuple[str, str, str], set[str]] = {}
    for name, labels in tasks:
        key = (labels.get("source", ""), labels.get("split", ""), labels.get("licence", ""))
        groups.setdefault(key, set()).add(labels.get("origin_id", name))
    return [Use(role, *key, len(names)) for key, names in sorted(groups.items())]


def _solved(config: Config, learnt: int) -> list[Use]:
    """The worked solutions: rollouts do not tell of them, so their source is asked once more, if it is still there."""
    spec = config.data.pretrain or config.data.synth or config.data.train
    try:
        tasks = open_tasks(spec, load_extensions(config.grading.extensions).open_tasks)
    except UsageError:
        tasks = []
    groups = _grouped("worked solutions", ((task.id, task.labels) for task in tasks if task.chain))
    if len(groups) != 1:
        return groups or [Use("worked solutions", Path(spec).name, "", "", learnt)]
    return [replace(groups[0], problems=learnt)]
