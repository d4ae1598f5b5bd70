"""What draws GRPO's completions: one protocol, whatever holds the weights. It grades nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from lrcode.models.sampling import Drawing, Finished, prompt_ids
from lrcode.train.config import Config, Grpo
from lrcode.types import Prompt

__all__ = ["Drawn", "Finished", "RolloutEngine", "check_engine", "open_engine", "prepare_engine", "room"]


@dataclass(frozen=True)
class Drawn:
    """A completion of each row."""

    ids: list[list[int]]
    """Completion ids, the ending one included."""
    logprobs: list[list[float]] | None = None
    """Each token's log-probability by the engine, where that is not the trained model itself."""


class RolloutEngine(Protocol):
    """Draws completions with the policy's newest weights."""

    def sync(self) -> float:
        """Hand the newest weights over where that is still to be done; to be called before each `draw`.

        Returns the seconds that handing over took since the last call, TRL's own before this one included; 0 where
        the trained model itself draws.

        Raises:
            EngineLost: the engine is gone and cannot be had back.
        """

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        """Continue each row of prompt ids; `finished` is called once for each row before this returns.

        Raises:
            EngineLost: the engine is gone and cannot be had back.
        """

    def close(self) -> None:
        """Give back the memory that the engine holds; it draws no more. Nothing happens the second time."""


def check_engine(config: Config) -> None:
    """What can be known of the engine before anything is trained.

    Raises:
        ConfigError: vLLM is asked for and not installed.
    """
    if config.engine.rollouts != "transformers" and (config.grpo.steps or config.coarse.steps):
        from lrcode.train.engines.vllm_private import check_vllm

        check_vllm()


def prepare_engine(config: Config, model: Any) -> None:
    """What must be there before TRL's trainer is built around `model`.

    Raises:
        ConfigError: vLLM is asked for and not installed.
        EngineLost: a vLLM server is asked for and does not answer.
    """
    if config.engine.rollouts == "transformers":
        return
    from lrcode.train.engines.vllm_private import let_weights_be_replaced, need_vllm

    need_vllm()
    if config.engine.rollouts == "vllm-server":
        from lrcode.train.engines.http import Server

        Server(config.engine.vllm_server).wait(config.engine.vllm_server_wait_s, model.name_or_path)
    else:
        let_weights_be_replaced()


def room(config: Config, knobs: Grpo, model: Any, tokenizer: Any, prompts: Iterable[Prompt]) -> int | None:
    """Tokens of the longest sequence that can come up, so that vLLM does not hold room for a whole context; else None.

    A model whose context is shorter has that.
    """
    if config.engine.rollouts != "vllm":
        return None
    longest = max(len(ids) for ids in prompt_ids(tokenizer, list(prompts))) + knobs.max_tokens
    return min(longest, getattr(model.config, "max_position_embeddings", longest))


def open_engine(trainer: Any, config: Config, knobs: Grpo, run: str = "RUN") -> RolloutEngine:
    """The engine that the config asks for, around TRL's trainer; `run` is the run directory, for what is said."""
    if config.engine.rollouts == "vllm":
        from lrcode.train.engines.colocated import Colocated

        return Colocated(trainer)
    if config.engine.rollouts == "vllm-server":
        from lrcode.train.engines.http import Server
        from lrcode.train.engines.served import Served

        return Served(trainer, Server(config.engine.vllm_server, run))
    from lrcode.train.engines.chunks import Chunks

    return Chunks(trainer, knobs.chunk)
