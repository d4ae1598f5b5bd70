"""All that rests on names of transformers and TRL that they do not promise; tests hold each to the pinned versions."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from safetensors import SafetensorError
from transformers.trainer_utils import PREFIX_CHECKPOINT_DIR
from trl import GRPOTrainer, SFTTrainer
from trl.models.utils import unwrap_model_for_generation

from lrcode.errors import ConfigError, RunDirError
from lrcode.models.sampling import Drawing, draw

if TYPE_CHECKING:
    from lrcode.train.credit import Credit
    from lrcode.train.rollouts import Rollouts

WHOLE = ("vespo",)
"""Losses that do not take advantages of shape (B, T) for what they are."""


class _WholeSaves:
    """Checkpoints that cannot be written leave no half of one behind, and say so in one line."""

    def _save_checkpoint(self, model: Any, trial: Any) -> None:
        state, args = self.state, self.args  # type: ignore[attr-defined]
        folder = Path(args.output_dir) / f"{PREFIX_CHECKPOINT_DIR}-{state.global_step}"
        try:
            super()._save_checkpoint(model, trial)  # type: ignore[misc]
        except (OSError, RuntimeError, SafetensorError) as error:
            # torch.save and safetensors turn a full disk into errors of their own.
            shutil.rmtree(folder, ignore_errors=True)
            raise RunDirError(
                f"checkpoint of step {state.global_step} cannot be written to {folder}: {_first_line(error)}; "
                "earlier checkpoints are whole: make room, then go on with --resume"
            ) from error


class Sft(_WholeSaves, SFTTrainer):  # type: ignore[misc]
    """TRL's trainer with whole checkpoints."""


class Grpo(_WholeSaves, GRPOTrainer):  # type: ignore[misc]
    """TRL's trainer with whole checkpoints and, where somebody gives credit, an advantage a token."""

    credit: Credit | None = None
    rollouts: Rollouts

    def give_credit(self, credit: Credit | None, rollouts: Rollouts) -> None:
        """From now on advantages of shape (B,) become (B, T) by `credit`, from the rollouts that were scored last.

        Raises:
            ConfigError: the loss knows no advantage a token.
        """
        if credit is not None and self.loss_type in WHOLE:
            raise ConfigError(
                f"grpo.loss = {self.loss_type!r}: must be another one beside process.reward, since it weighs a whole "
                "completion by the sign of its one advantage; `--set grpo.loss=dapo` changes it"
            )
        self.credit, self.rollouts = credit, rollouts

    def _generate_and_score_completions(self, inputs: Any) -> Any:
        made = super()._generate_and_score_completions(inputs)
        if self.credit is not None:
            made["advantages"] = self.credit.advantages(
                made["advantages"], made["completion_ids"], made["completion_mask"], self.rollouts.latest
            )
            for name, value in self.credit.figures.items():
                self._metrics["train"][name].append(value)
        return made


def draw_chunk(
    trainer: GRPOTrainer, rows: Sequence[list[int]], drawing: Drawing
) -> tuple[list[list[int]], list[list[float]] | None]:
    """Completion ids of each row of prompt ids, and the engine's log-probabilities where it is not the trained model.

    With vLLM TRL has already handed the newest weights to its colocated engine when a rollout function is called.
    """
    if trainer.use_vllm:
        _, ids, logprobs, _ = trainer.vllm_generation.generate(prompts=list(rows), images=None, num_generations=1)
        return [list(row) for row in ids], [[token[0] for token in row] for row in logprobs]
    with unwrap_model_for_generation(
        trainer.model_wrapped,
        trainer.accelerator,
        gather_deepspeed3_params=trainer.args.ds3_gather_for_generation,
        gradient_checkpointing_kwargs=trainer.args.gradient_checkpointing_kwargs,
    ) as model:
        return draw(model, trainer.processing_class, rows, drawing), None


def _first_line(error: BaseException) -> str:
    text = str(error).strip()
    return text.splitlines()[0][:200] if text else type(error).__name__
