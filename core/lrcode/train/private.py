"""All that rests on names of transformers and TRL that they do not promise; tests hold each to the pinned versions."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transformers.trainer_utils import PREFIX_CHECKPOINT_DIR
from trl import GRPOTrainer, SFTTrainer
from trl.models.utils import unwrap_model_for_generation

from lrcode.errors import ConfigError, RunDirError
from lrcode.models.load import saving
from lrcode.models.sampling import Drawing, Finished, draw
from lrcode.train.engines import Drawn
from lrcode.train.faults import first_line
from lrcode.train.guard import Guarded, Update

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
            with saving():
                super()._save_checkpoint(model, trial)  # type: ignore[misc]
        except (OSError, RuntimeError) as error:
            # torch.save turns a full disk into an error of its own, which does not say so.
            free = shutil.disk_usage(args.output_dir).free
            shutil.rmtree(folder, ignore_errors=True)
            raise RunDirError(
                f"checkpoint of step {state.global_step} cannot be written to {folder}: {first_line(error)} "
                f"({free / 1e9:.1f} GB are free there); earlier checkpoints are whole: make room, then go on with "
                f"`lrcode train --resume {folder.parents[2]}`"
            ) from error


class Sft(_WholeSaves, Guarded, SFTTrainer, Update):  # type: ignore[misc]
    """TRL's trainer with whole checkpoints and guarded updates."""


class Grpo(_WholeSaves, Guarded, GRPOTrainer, Update):  # type: ignore[misc]
    """As `Sft`, and with an advantage a token where somebody gives credit."""

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


def draw_policy(
    trainer: GRPOTrainer, rows: Sequence[list[int]], drawing: Drawing, finished: Finished | None = None
) -> list[list[int]]:
    """Completion ids of each row of prompt ids, drawn by the trained model itself whatever engine there is."""
    with unwrap_model_for_generation(
        trainer.model_wrapped,
        trainer.accelerator,
        gather_deepspeed3_params=trainer.args.ds3_gather_for_generation,
        gradient_checkpointing_kwargs=trainer.args.gradient_checkpointing_kwargs,
    ) as model:
        return draw(model, trainer.processing_class, rows, drawing, finished)


def generate_whole(generation: Any, rows: Sequence[list[int]]) -> Drawn:
    """What TRL's own VLLMGeneration draws for rows of prompt ids, with the trainer's settings."""
    _, ids, logprobs, _ = generation.generate(prompts=list(rows), images=None, num_generations=1)
    return Drawn([list(row) for row in ids], [[token[0] for token in row] for row in logprobs])


def weights_sleep(generation: Any) -> bool:
    """Whether a colocated VLLMGeneration has none of the trained weights, since it slept."""
    return bool(generation.enable_sleep_mode and generation._llm_weights_sleeping)


def give_up_llm(generation: Any) -> Any:
    """The `vllm.LLM` of a colocated VLLMGeneration, which has none from now on; None where it had none."""
    llm, generation.llm = generation.llm, None
    if llm is not None and generation.enable_sleep_mode:
        # CUDA would be asked to free twice what sleeps. Without the memory to wake up in, so be it.
        with suppress(RuntimeError):
            llm.wake_up()
    return llm


@contextmanager
def awake(generation: Any) -> Iterator[Any]:
    """Inside, the `vllm.LLM` of a colocated VLLMGeneration can draw; afterwards it sleeps again, where it does."""
    if not generation.enable_sleep_mode:
        yield generation.llm
        return
    generation.llm.wake_up(tags=["kv_cache"])
    try:
        yield generation.llm
    finally:
        # Level 2 drops the weights: TRL must know that they have to be handed over again.
        generation.llm.sleep(level=2)
        generation._llm_weights_sleeping = True
