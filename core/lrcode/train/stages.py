"""The stages of the main job, each from the run directory to the run directory, so that one can be begun again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from lrcode.errors import TaskError
from lrcode.prompts import reasoning_block
from lrcode.record import RunDir
from lrcode.reward.interface import AnyGrader
from lrcode.synth.candidates import reasoning_of
from lrcode.synth.pipeline import synthesize_with
from lrcode.synth.samples import Sample, read_to_learn, write_samples
from lrcode.train import ranks
from lrcode.train.best import folder_of
from lrcode.train.config import Config
from lrcode.train.lookout import collapse_of, facts_of
from lrcode.train.material import Material, grader_of, needs_programs
from lrcode.train.precision import held_to_train
from lrcode.train.progress import Progress
from lrcode.train.report import draw_curve, gained, gains_line, spent
from lrcode.train.sharing import evaluate_shared
from lrcode.train.validation import RATE

SAMPLES = "samples.jsonl"


@dataclass(frozen=True)
class Job:
    """A run and all that its stages need."""

    config: Config
    material: Material
    run: RunDir
    progress: Progress
    samples: tuple[Sample, ...] = ()
    """Verified programs that were given; empty: they are made."""


Stage = Callable[[Job], Mapping[str, object]]
"""Does its part and says in plain values what it left behind."""


def alone(stage: Stage) -> Stage:
    """A stage that one of several training processes does while the others wait."""
    return lambda job: ranks.first(lambda: stage(job))


def synth(job: Job) -> Mapping[str, object]:
    """Verified programs, kept in samples.jsonl."""
    if job.samples:
        return _kept(job, job.samples, {})
    material, wanted = job.material, job.config.data.programs
    tasks = list(material.synth)
    Random(job.config.seed).shuffle(tasks)
    # Most chains can be used; a quarter more than wanted saves running all of a large source.
    tasks = tasks[: wanted + wanted // 4] if wanted else tasks
    made = synthesize_with(
        material.grader,
        tasks,
        held_out=(*material.held_out, *material.validation),
        progress=lambda done, kept, total: job.progress.advance(done, total, f"{kept} verified"),
    )
    return _kept(job, made.kept[: wanted or None], made.dropped)


def _kept(job: Job, kept: Sequence[Sample], dropped: Mapping[str, int]) -> Mapping[str, object]:
    if not kept and needs_programs(job.config):
        raise TaskError(f"no program could be verified; thrown away: {dict(dropped)}; give another data.synth")
    with job.run.writing(SAMPLES):
        write_samples(job.run.folder(SAMPLES), kept)
    job.progress.say(f"{len(kept)} verified programs; thrown away: {dict(dropped) or 'none'}")
    return {"programs": len(kept), "dropped": dict(dropped)}


def start(job: Job) -> Mapping[str, object]:
    """The model to begin with: made from scratch, or none where one was named."""
    if job.config.model:
        return {"model": job.config.model}
    from lrcode.models.tiny import build_model, train_tokenizer

    shape = job.config.tiny
    samples, solved = _samples(job), job.material.pretrain
    texts = [text for task in solved for text in (task.question, reasoning_of(task.chain))]
    # A few programs among thousands of solutions would get no tokens of their own, and be spelt byte by byte.
    weight = max(1, len(solved) // len(samples))
    texts += weight * [text for sample in samples for text in (sample.task.question, sample.completion)]
    tokenizer = train_tokenizer(texts, shape.vocabulary, shape.context)
    model = build_model(shape, tokenizer, job.config.seed)
    _keep(job, "start", model, tokenizer)
    return {"parameters": sum(p.numel() for p in model.parameters()), "vocabulary": len(tokenizer)}


def pretrain(job: Job) -> Mapping[str, object]:
    """A model made from scratch learns worked solutions in plain arithmetic, and no word of the language.

    It stands in for what a pretrained model brings: it can read the problems, and writes the language badly.
    """
    knobs, tasks = job.config.pretrain, job.material.pretrain
    if job.config.model or not knobs.steps:
        return {"steps": 0}
    from lrcode.train.sft import chat_row, train_sft

    model, tokenizer = _load(job, job.run.folder("models", "start"), to_train=True)
    language, shots = job.material.language, job.config.data.shots
    rows = [chat_row(language, task, reasoning_block(reasoning_of(task.chain)), shots) for task in tasks]
    config = replace(job.config, sft=knobs)
    model = train_sft(model, tokenizer, rows, config, job.run, job.progress, stage="pretrain", steps=knobs.steps)
    _keep(job, "pretrain", model, tokenizer)
    return {"steps": knobs.steps, "solutions": len(rows)}


def sft(job: Job) -> Mapping[str, object]:
    """SFT on the verified programs, from the model to begin with."""
    made = "pretrain" if job.config.pretrain.steps else "start"
    return _tuned(job, "sft", job.config.model or job.run.folder("models", made), job.config.sft.steps)


def coarse(job: Job) -> Mapping[str, object]:
    """Coarse-tuning (RLCF): GRPO from the SFT model where programs are checked, read by the critic, and never judged.

    The paper's PPO with an anchor loss is GRPO with a KL term here, `coarse.beta`.
    """
    knobs = job.config.critic
    if "coarse" not in knobs.stages or not (knobs.discriminator or knobs.judge):
        job.progress.say("no discriminator and no judge: whatever compiles is rewarded, the emptiest program like any")
    with grader_of(job.config, check_only=True) as grader:
        gains = _reinforced(job, "coarse", "sft", grader)
    return {"steps": job.config.coarse.steps, "problems": len(job.material.train), **gains}


def grpo(job: Job) -> Mapping[str, object]:
    """GRPO from the SFT model, or from the coarse-tuned one, and its curve."""
    begin = "coarse" if job.config.coarse.steps else "sft"
    gains = _reinforced(job, "grpo", begin, job.material.grader)
    if job.run.writes:
        draw_curve(job.run)
    return {"steps": job.config.grpo.steps, "problems": len(job.material.train), **gains}


def _reinforced(job: Job, stage: str, begin: str, grader: AnyGrader) -> Mapping[str, object]:
    """Trains and keeps the model; says what was gained and lost: signal, warnings, the best weights, a collapse."""
    from lrcode.train.feedback import open_feedback
    from lrcode.train.grpo import train_grpo

    made, config, knobs = job.material, job.config, getattr(job.config, stage)
    model, tokenizer = _load(job, job.run.folder("models", begin), to_train=knobs.steps > 0)
    if not knobs.steps:
        _keep(job, stage, model, tokenizer)
        return {}
    # One that was stopped for a collapse trains no further, also if it was killed before it had kept its model.
    if not collapse_of(job.run, stage):
        with open_feedback(config, stage, made.language, tokenizer, job.run, _samples(job), job.progress) as feedback:
            with_tasks = (model, tokenizer, made.train, grader, made.language)
            # Coarse-tuning is judged by no test, so that no test may choose among its weights either.
            aside = made.validation if stage == "grpo" else ()
            model = train_grpo(*with_tasks, config, job.run, job.progress, stage, feedback, aside)
    facts = _chosen(job, stage, begin, model, tokenizer)
    gains = gained(job.run.metrics(stage))
    if gains:
        job.progress.say(gains_line(gains))
    return {**gains, **facts}


def _chosen(job: Job, stage: str, begin: str, model: Any, tokenizer: Any) -> Mapping[str, object]:
    """Keep the last weights, and the best ones beside them; after a stop for a collapse the best ones alone."""
    facts = facts_of(job.run, stage, getattr(job.config, stage))
    best, collapsed = facts.get("best"), "collapsed" in facts
    if not (best and collapsed):
        _keep(job, stage, model, tokenizer)
    if best and job.run.writes:
        name = stage if collapsed else f"{stage}-best"
        _keep(job, name, *_best(job, stage, begin, best))
        job.progress.say(f"models/{name}: the weights of step {best['step']}, {best[RATE]:.0%} right on validation")
    return facts


def _best(job: Job, stage: str, begin: str, best: Mapping[str, Any]) -> tuple[Any, Any]:
    folder = folder_of(job.run, stage, best)
    if not job.config.lora.rank:
        return _load(job, folder, to_train=True)
    from peft import PeftModel

    model, tokenizer = _load(job, job.run.folder("models", begin), to_train=True)
    return PeftModel.from_pretrained(model, str(folder)), tokenizer


def control(job: Job) -> Mapping[str, object]:
    """SFT goes on from the SFT model on the same programs, for as many steps as fit into GRPO's time."""
    taken = [entry["step_s"] for entry in job.run.metrics("sft")]
    # The median: a first step loads and warms up for as long as ten others.
    steps = round(spent(job.run, "grpo") / median(taken)) if taken else 0
    return _tuned(job, "control", job.run.folder("models", "sft"), steps)


def measure(arm: str, model: str) -> Stage:
    """A stage that measures a model of the run on the held-out problems, kept in evals/."""

    def measured(job: Job) -> Mapping[str, object]:
        from lrcode.models.sampling import Sampler, seed_everything

        knobs, made = job.config.eval, job.material
        sampler = _Batched(Sampler(*_load(job, job.run.folder("models", model))), knobs.batch)
        seed_everything(job.config.seed + ranks.rank())
        result = evaluate_shared(
            sampler,
            made.held_out,
            made.grader,
            made.language,
            n=knobs.samples,
            temperature=knobs.temperature,
            top_p=knobs.top_p,
            max_tokens=knobs.max_tokens,
            shots=job.config.data.shots,
            progress=job.progress.advance,
        )
        figures = result.summary()
        job.run.write_json(f"evals/{arm}.json", figures)
        job.run.write_rollouts(f"eval-{arm}", 0, result.rollouts)
        return {"pass@1": figures["pass@1"]}

    return measured


class _Batched:
    """A sampler that draws in batches of the config's size."""

    def __init__(self, sampler: Any, batch: int) -> None:
        self._sampler, self._batch = sampler, batch

    def sample(self, prompts: Any, **asked: Any) -> Any:
        return self._sampler.sample(prompts, batch=self._batch, **asked)


def _tuned(job: Job, stage: str, origin: str | Path, steps: int) -> Mapping[str, object]:
    from lrcode.train.sft import chat_rows, train_sft

    model, tokenizer = _load(job, origin, to_train=steps > 0)
    samples = _samples(job)
    if steps:
        rows = chat_rows(job.material.language, samples, job.config.data.shots)
        model = train_sft(model, tokenizer, rows, job.config, job.run, job.progress, stage=stage, steps=steps)
    _keep(job, stage, model, tokenizer)
    return {"steps": steps, "programs": len(samples)}


def _samples(job: Job) -> list[Sample]:
    path = job.run.folder(SAMPLES)
    # A file without a row is a fault elsewhere.
    return read_to_learn(path, "the run's programs") if path.stat().st_size else []


def _load(job: Job, origin: str | Path, *, to_train: bool = False) -> tuple[Any, Any]:
    from transformers import set_seed

    from lrcode.models.load import load_policy

    # Each stage draws from the seed anew, so that a resumed run goes on as one that was never stopped.
    set_seed(job.config.seed)
    return load_policy(origin, **(held_to_train(job.config) if to_train else {"dtype": job.config.engine.dtype}))


def _keep(job: Job, name: str, model: Any, tokenizer: Any) -> None:
    from lrcode.models.load import save_policy

    if not job.run.writes:
        return
    unfinished = job.run.folder("models", f".{name}.tmp")
    with job.run.writing(f"models/{name}"):
        shutil.rmtree(unfinished, ignore_errors=True)
        save_policy(model, tokenizer, unfinished)
    job.run.replace_folder(unfinished, job.run.folder("models", name))
