"""What values the knobs of a Config may have, asked before anything heavy is imported."""

from __future__ import annotations

from math import gcd

from lrcode.errors import ConfigError
from lrcode.train.config import Config, Critic, Grpo


def validate(config: Config) -> Config:
    """The config, if every value is in its range; imports nothing heavy.

    Raises:
        ConfigError: names the key, its value and what is allowed.
    """
    s, t = config.sft, config.tiny
    rules = [
        ("lang", bool(config.lang), "the name of an installed language"),
        ("report_to", {*config.report_to} <= {*REPORTERS}, f"of {', '.join(REPORTERS)}; or empty"),
        ("keep_checkpoints", config.keep_checkpoints >= 2, "2 or more: one must be whole while the next is written"),
        (
            "tiny.hidden",
            t.heads > 0 and t.hidden > 0 and t.hidden % (2 * t.heads) == 0,
            "an even multiple of tiny.heads",
        ),
        ("tiny.layers", t.layers >= 1, "1 or more"),
        ("tiny.vocabulary", t.vocabulary >= 260, "260 or more: 256 bytes and 4 special tokens"),
        ("sft.steps", s.steps >= 0, "0 or more"),
        ("sft.micro_batch", _divides(s.micro_batch, s.batch), "a divisor of sft.batch"),
        ("sft.learning_rate", s.learning_rate > 0, "above 0"),
        ("sft.save_every", s.save_every >= 1, "1 or more"),
        *_rules("coarse", config.coarse),
        *_rules("grpo", config.grpo),
        *_critic_rules(config.critic),
        (
            "process.reward",
            not (config.process.reward and config.grpo.loss == "vespo"),
            "empty beside loss vespo, which weighs a whole completion by the sign of its one advantage",
        ),
        ("process.weight", config.process.weight >= 0, "0 or more"),
        ("lora.rank", config.lora.rank >= 0, "0 or more"),
        (
            "engine.quantize",
            config.engine.quantize == "none" or config.lora.rank > 0,
            "none where lora.rank is 0: weights of 4 bits are not trained themselves",
        ),
        (
            "engine.quantize",
            config.engine.quantize == "none" or config.engine.rollouts == "transformers",
            "none beside vLLM: to hand weights over, adapters go into the 4 bits and out again every step, which ruins "
            "them in twenty steps; or draw with `--rollouts transformers`",
        ),
        ("grading.extension_timeout_s", config.grading.extension_timeout_s > 0, "above 0"),
        ("engine.vllm_tensor_parallel", config.engine.vllm_tensor_parallel >= 1, "1 or more"),
        ("engine.vllm_memory", 0 < config.engine.vllm_memory <= 1, "above 0, at most 1"),
        ("grading.cpu_s", config.grading.cpu_s >= 0, "0 or more"),
        ("eval.samples", config.eval.samples >= 1, "1 or more"),
        ("eval.temperature", config.eval.temperature >= 0, "0 or more"),
        ("eval.every", config.eval.every >= 0, "0 or more"),
        ("eval.validation", config.eval.validation >= 1, "1 or more"),
        ("eval.top_p", 0 < config.eval.top_p <= 1, "above 0, at most 1"),
    ]
    for key, holds, allowed in rules:
        if not holds:
            raise ConfigError(f"{key} = {value_of(config, key)!r}: must be {allowed}; `--set {key}=…` changes it")
    return config


def check_ranks(config: Config, world: int) -> Config:
    """The config, if so many training processes can share its batches: what a step learns from is the same for any.

    Raises:
        ConfigError: names the key, its value and what is allowed.
    """
    for stage, sft in (("sft", config.sft), ("pretrain", config.pretrain)):
        if sft.steps:
            _check_share(f"{stage}.batch", sft.batch, world, sft.batch, sft.micro_batch)
    for stage, grpo in (("coarse", config.coarse), ("grpo", config.grpo)):
        if grpo.steps:
            # A group's members are compared with each other, so one rank has all of them.
            whole = grpo.prompts * grpo.generations
            _check_share(f"{stage}.prompts", grpo.prompts, world, whole, grpo.micro_batch)
    return config


def _check_share(key: str, value: int, world: int, batch: int, micro_batch: int) -> None:
    if value % world:
        near = max(world, value - value % world)
        raise ConfigError(
            f"{key} = {value}: must be a multiple of the {world} training processes; `--set {key}={near}` changes it"
        )
    share = batch // world
    if share % min(share, micro_batch):
        stage = key.partition(".")[0]
        raise ConfigError(
            f"{stage}.micro_batch = {micro_batch}: must divide the {share} of a step that each of {world} training "
            f"processes has; `--set {stage}.micro_batch={gcd(share, micro_batch)}` changes it"
        )


def _rules(stage: str, g: Grpo) -> list[tuple[str, bool, str]]:
    rules = [
        ("steps", g.steps >= 0, "0 or more"),
        ("generations", g.generations >= 2, "2 or more: a group of one has no signal"),
        ("prompts", g.prompts >= 1, "1 or more"),
        ("micro_batch", _divides(g.micro_batch, g.prompts * g.generations), "a divisor of prompts x generations"),
        ("chunk", g.chunk >= 1, "1 or more"),
        ("iterations", g.iterations >= 1, "1 or more"),
        ("save_every", g.save_every >= 1 and g.save_every % g.iterations == 0, f"a multiple of {stage}.iterations"),
        ("learning_rate", g.learning_rate > 0, "above 0"),
        ("temperature", g.temperature > 0, "above 0"),
        ("top_p", 0 < g.top_p <= 1, "above 0, at most 1"),
        ("max_tokens", g.max_tokens >= 1, "1 or more"),
        ("explore", 0 <= g.explore <= 1, "between 0 and 1"),
        ("resample", g.resample == 0 or g.resample * g.prompts >= 1, "0, or enough for a group: 1 / prompts or more"),
        ("resample", g.resample <= 8, "8 or less"),
        ("max_fault_share", 0 <= g.max_fault_share <= 1, "between 0 and 1"),
        ("loss", g.loss in LOSSES, f"one of {', '.join(LOSSES)}"),
    ]
    return [(f"{stage}.{key}", holds, allowed) for key, holds, allowed in rules]


def _critic_rules(c: Critic) -> list[tuple[str, bool, str]]:
    return [
        (
            "critic.judge",
            not (c.judge and c.discriminator),
            "empty beside critic.discriminator: one of the two",
        ),
        ("critic.refresh_every", c.refresh_every >= 0, "0 or more"),
        ("critic.refresh_steps", c.refresh_steps >= 1, "1 or more"),
        ("critic.refresh_rate", c.refresh_rate > 0, "above 0"),
        ("critic.judge_requests", c.judge_requests >= 1, "1 or more"),
        ("critic.judge_at_once", c.judge_at_once >= 1, "1 or more"),
        ("critic.judge_timeout_s", c.judge_timeout_s > 0, "above 0"),
        ("critic.weight", c.weight >= 0, "0 or more"),
        ("critic.stages", {*c.stages} <= {"coarse", "grpo"}, "coarse, grpo or both"),
    ]


REPORTERS = ("tensorboard", "wandb", "trackio", "mlflow", "comet_ml", "swanlab", "clearml", "dvclive")
"""Named like the packages that they are installed by."""
LOSSES = ("dapo", "grpo", "dr_grpo", "bnpo", "cispo", "sapo", "vespo", "luspo")


def value_of(config: Config, key: str) -> object:
    """The value under a dotted key."""
    value: object = config
    for part in key.split("."):
        value = getattr(value, part)
    return value


def _divides(part: int, whole: int) -> bool:
    return part >= 1 and whole >= 1 and whole % part == 0
