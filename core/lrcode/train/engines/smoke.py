"""Whether an engine draws with the newest weights: one real update, then its log-probabilities beside the trainer's."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any

from lrcode.errors import ConfigError
from lrcode.models.sampling import Drawing, draw_scored, prompt_ids
from lrcode.train.config import Config
from lrcode.train.engines import Drawn, RolloutEngine, open_engine, prepare_engine
from lrcode.types import Message, Prompt

SETTINGS = (
    "tiny.hidden=128",
    "tiny.layers=2",
    "tiny.heads=2",
    "tiny.feed_forward=128",
    "tiny.vocabulary=320",
    "tiny.context=128",
    "grpo.steps=2",
    "grpo.prompts=4",
    "grpo.generations=4",
    "grpo.micro_batch=16",
    "grpo.learning_rate=0.01",
    "grpo.warmup=0",
    "grpo.max_tokens=24",
    "grpo.save_every=1000",
    "lora.alpha=32",
    "engine.vllm_memory=0.1",
)
"""A model that is made in a second, and a step so large that the weights before it give themselves away."""
TOLERANCE = {"transformers": 0.001, "vllm": 0.03, "vllm-server": 0.03}
"""Largest mean |difference| of a token's log-probability that counts as the same weights: vLLM has kernels and a type
of its own, which for weights of 32 bits is one of 16."""
FAR = 10.0
"""So many tolerances away the weights before the update must be, or the test could not fail."""


@dataclass(frozen=True)
class Agreement:
    """What the engine said of the tokens that it drew after an update."""

    engine: str
    """Which."""
    tokens: int
    """How many tokens were compared."""
    fresh: float
    """Mean |difference| of their log-probabilities to those by the trained model, teacher-forced."""
    stale: float
    """The same to those by the weights before the update."""
    sync_s: float
    """Seconds that handing the weights over took."""

    @property
    def tolerance(self) -> float:
        """The largest `fresh` that is let pass."""
        return TOLERANCE[self.engine]

    @property
    def holds(self) -> bool:
        """Whether the engine has the new weights; False too where the old ones are too near to tell."""
        return self.fresh <= self.tolerance and self.stale >= FAR * self.tolerance


def compare(config: Config) -> Agreement:
    """Train for one real GRPO update with the config's engine, and compare: a tiny model from scratch, or config.model.

    Raises:
        ConfigError: the engine is not installed, or a server is to be tried and no model is named.
        EngineLost: it cannot be had.
    """
    from transformers import PrinterCallback
    from trl import GRPOTrainer

    from lrcode.models.load import load_policy
    from lrcode.train.arguments import adapter, quieten
    from lrcode.train.grpo import grpo_arguments

    os.environ.setdefault("TRL_EXPERIMENTAL_SILENCE", "1")
    quieten()
    if config.engine.rollouts == "vllm-server" and not config.model:
        raise ConfigError("a server is tried with the model that it serves: name it with `--set model=DIR`")
    with TemporaryDirectory(prefix="lrcode-engine-") as folder:
        # From a folder, as a run's models are: vLLM loads the weights to begin with from there.
        model, tokenizer = load_policy(config.model or _made(config, Path(folder, "model")), dtype=config.engine.dtype)
        prepare_engine(config, model)
        trial = _Trial(config)
        trainer = GRPOTrainer(
            model=model,
            reward_funcs=even,
            args=grpo_arguments(config, config.grpo, Path(folder, "checkpoints"), config.tiny.context),
            train_dataset=_questions(),
            processing_class=tokenizer,
            peft_config=adapter(config),
            rollout_func=trial.draw,
        )
        trainer.remove_callback(PrinterCallback)
        trial.engine = open_engine(trainer, config, config.grpo)
        with closing(trial.engine):
            trainer.train()
    return trial.agreement


def even(completion_ids: Sequence[Sequence[int]], **_: Any) -> list[float]:
    """The share of even tokens: a reward that differs from one completion to the next, and needs no interpreter."""
    return [fmean(token % 2 == 0 for token in ids) for ids in completion_ids]


def _made(config: Config, folder: Path) -> Path:
    from lrcode.models.load import save_policy
    from lrcode.models.tiny import build_model, train_tokenizer

    tokenizer = train_tokenizer(QUESTIONS * 9, config.tiny.vocabulary, config.tiny.context)
    save_policy(build_model(config.tiny, tokenizer, config.seed), tokenizer, folder)
    return folder


QUESTIONS = [f"What is {n} plus {n + 3}?" for n in range(16)]


def _questions() -> Any:
    from datasets import Dataset

    return Dataset.from_list([{"prompt": [{"role": "user", "content": text}]} for text in QUESTIONS])


class _Trial:
    """Draws each step's completions, and compares what was drawn with the weights of then and of the step before."""

    engine: RolloutEngine

    def __init__(self, config: Config) -> None:
        self._engine = config.engine.rollouts
        self._drawing = Drawing(config.grpo.temperature, config.grpo.top_p, config.grpo.max_tokens)
        self._before: dict[str, Any] = {}
        self.agreement: Agreement

    def draw(self, prompts: Sequence[Sequence[Mapping[str, str]]], trainer: Any) -> dict[str, Any]:
        tokenizer = trainer.processing_class
        asked: list[Prompt] = [tuple(Message(m["role"], m["content"]) for m in chat) for chat in prompts]  # type: ignore[arg-type]
        rows = prompt_ids(tokenizer, asked)
        policy = trainer.accelerator.unwrap_model(trainer.model)
        sync_s = self.engine.sync()
        drawn = self.engine.draw(rows, self._drawing, lambda row, ids: None)
        if drawn.logprobs is None:
            drawn = Drawn(*draw_scored(policy, tokenizer, rows, self._drawing))
        # Not a copy of the model: accelerate's forward in the copy would still be the original's.
        now = {name: value.clone() for name, value in policy.state_dict().items()}
        if self._before:
            fresh = self._distance(policy, rows, drawn)
            policy.load_state_dict(self._before)
            stale = self._distance(policy, rows, drawn)
            policy.load_state_dict(now)
            self.agreement = Agreement(self._engine, sum(map(len, drawn.ids)), fresh, stale, sync_s)
        self._before = now
        return {"prompt_ids": rows, "completion_ids": drawn.ids, "logprobs": drawn.logprobs}

    def _distance(self, model: Any, rows: Sequence[list[int]], drawn: Drawn) -> float:
        said = [value for row in drawn.logprobs or [] for value in row]
        forced = [
            value
            for row, ids in zip(rows, drawn.ids, strict=True)
            for value in forced_logprobs(model, row, ids, self._drawing.temperature)
        ]
        return fmean(abs(a - b) for a, b in zip(said, forced, strict=True))


def forced_logprobs(model: Any, prompt: Sequence[int], ids: Sequence[int], temperature: float) -> list[float]:
    """Log-probability of each token of a completion, all of it given to the model at once."""
    import torch

    with torch.no_grad():
        logits = model(input_ids=torch.tensor([[*prompt, *ids]], device=model.device)).logits
    # Position p says what comes at p + 1: (1, prompt + completion, vocabulary) to (completion, vocabulary).
    every = (logits[0, len(prompt) - 1 : -1].float() / temperature).log_softmax(-1)
    chosen = torch.tensor(ids, device=every.device).unsqueeze(-1)
    return [float(value) for value in every.gather(-1, chosen).squeeze(-1)]
