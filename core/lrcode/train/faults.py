"""What a stage does about its own faults, and what it says: gradients that are no numbers, too little memory.

The trainer that notices them is `guard`'s; reward and machine faults are told where they happen.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from transformers import TrainerCallback

from lrcode.errors import NoNumbers, OutOfMemory, TrainingDiverged
from lrcode.record import RunDir
from lrcode.train import ranks
from lrcode.train.progress import Progress
from lrcode.train.watch import WHOLE

IN_A_ROW = 3
"""So many updates in a row without a gradient that is a number end a stage; single ones are left out."""
RUINED = "ruined"
"""What a checkpoint is called whose weights gave no gradient; no stage goes on from it."""
_MEMORY = ("out of memory", "can't allocate memory", "CUBLAS_STATUS_ALLOC_FAILED")


class Faults(TrainerCallback):  # type: ignore[misc]
    """One stage's; a callback of its trainer within `told`."""

    def __init__(self, run: RunDir, stage: str, progress: Progress) -> None:
        self._run, self._stage, self._progress = run, stage, progress
        self._section = "sft" if stage == "control" else stage
        self._row = 0
        self._left_out = False
        self._step = 0

    def on_train_begin(
        self, args: Any, state: Any, control: Any, optimizer: Any = None, lr_scheduler: Any = None, **_: Any
    ) -> None:
        self._step = state.global_step
        hold_learning_rate(optimizer, lr_scheduler, args.learning_rate)

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        self._step = state.global_step
        if self._row and not control.should_training_stop:
            # It would push out one from before the weights went astray.
            control.should_save = False

    def figures(self) -> dict[str, float]:
        """What the line of the step that has ended is to say of it."""
        # The trainer puts an average of others where a loss is no number.
        said = {"loss": math.nan, "update_left_out": 1.0} if self._left_out else {}
        self._left_out = False
        return said

    def fine(self) -> None:
        """An update has a gradient."""
        self._row = 0

    def leave_out(self, args: Any) -> None:
        """An update has none and is left out.

        Raises:
            TrainingDiverged: it was so for the last ones, too.
        """
        self._row += 1
        self._left_out = True
        if self._row >= IN_A_ROW:
            what = f"the gradient was NaN or infinite {self._row} times in a row, and no step was taken on it"
            self.diverged(what, args, self._row - 1)
        self._progress.say(
            f"{self._stage} step {self._step + 1}: the gradient is NaN or infinite; this update is left out "
            f"({self._row} in a row, {IN_A_ROW} end the run)"
        )

    def diverged(self, what: str, args: Any, before: int = 0, *, everywhere: bool = True) -> None:
        """End the stage; the checkpoint of the weights of `before` steps ago, which it ends with, is put aside.

        Args:
            everywhere: all ranks find out at once, so that one of them is enough to tell.

        Raises:
            TrainingDiverged: always.
        """
        kept = self._set_aside(Path(args.output_dir), self._step - before)
        more = f", {self._section}.max_grad_norm" if self._section in ("grpo", "coarse") else ""
        error = TrainingDiverged(
            f"{self._stage} step {self._step + 1}: {what}; most likely the learning rate "
            f"({args.learning_rate:g}) is too high{more and ' or the gradients are clipped too late'}, or the weights' "
            f"type is too small (knobs: {self._section}.learning_rate{more}, engine.dtype); {kept}: "
            f"{self._resume(f'{self._section}.learning_rate={args.learning_rate / 10:g}')}"
        )
        raise ranks.common(error) if everywhere else error

    def check_weights(self, model: Any, args: Any) -> None:
        """Refuse weights that are no numbers, before they are kept. All ranks must call it.

        Raises:
            TrainingDiverged: one is NaN or infinite.
        """
        if any(told := ranks.gather(ruined(model))):
            self.diverged(f"weights are NaN or infinite ({next(filter(None, told))} first), and are not kept", args)

    def smaller(self, size: int, why: str) -> None:
        """Say that micro-batches go through the model in halves from now on."""
        self._progress.say(
            f"{self._stage} step {self._step + 1}: out of memory with {size} at once ({why}); from now on two halves, "
            f"which takes longer and learns the same; `--set {self._section}.micro_batch=…` spares the next run the try"
        )

    def out_of_memory(self, what: str, args: Any, why: str) -> OutOfMemory:
        """The error that ends the stage."""
        micro = args.per_device_train_batch_size
        less = next((n for n in range(micro // 4 or 1, 0, -1) if micro % n == 0), 1)
        change = f"{self._section}.micro_batch={less}" if less < micro else "engine.gradient_checkpointing=true"
        long = "max_length" if self._section in ("sft", "pretrain") else "max_tokens"
        chunk = "" if long == "max_length" else f", {self._section}.chunk for the drawing"
        return OutOfMemory(
            f"{self._stage} step {self._step + 1}: memory does not suffice {what} ({why}); what takes less: "
            f"{self._section}.micro_batch, {self._section}.{long}, engine.gradient_checkpointing{chunk}; "
            f"{self._from(_newest(Path(args.output_dir)))}: {self._resume(change)}"
        )

    @contextmanager
    def told(self, trainer: Any) -> Iterator[None]:
        """Around a stage's training: what is noticed outside of an update ends it in one line as well.

        Raises:
            TrainingDiverged: the model that draws completions gives no numbers, or is left with none.
            OutOfMemory: memory does not suffice for drawing, or for the optimizer.
        """
        trainer.faults, args = self, trainer.args
        trainer.add_callback(self)
        try:
            yield
            self.check_weights(trainer.model, args)
        except NoNumbers as error:
            self.diverged(f"{error} while completions were drawn", args, everywhere=False)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise self.out_of_memory("outside of forward and backward", args, first_line(error)) from error

    def _set_aside(self, folder: Path, last_good: int) -> str:
        """Put checkpoints of the weights of `last_good`, or later, where no stage looks; says where to go on."""
        if ranks.main():
            for checkpoint in [mark.parent for mark in folder.glob(f"checkpoint-*/{WHOLE}")]:
                if _number(checkpoint) >= last_good:
                    # Beside the others it would push out later ones, by its number.
                    self._run.replace_folder(checkpoint, folder / RUINED)
        return self._from(_newest(folder))

    def _from(self, step: int | None) -> str:
        return "the stage begins anew, it has no earlier checkpoint" if step is None else f"go on from step {step}"

    def _resume(self, change: str) -> str:
        return f"`lrcode train --resume {self._run.path} --set {change}`"


def hold_learning_rate(optimizer: Any, scheduler: Any, peak: float) -> None:
    """Make the peak learning rate the config's: a checkpoint brings back that of the run before it was changed."""
    for group in optimizer.param_groups if optimizer is not None else ():
        times = peak / group.get("initial_lr", peak)
        if times != 1:
            group["lr"], group["initial_lr"] = group["lr"] * times, peak
            state = scheduler.state_dict()
            rates = {"base_lrs": [peak for _ in state["base_lrs"]], "_last_lr": [group["lr"]] * len(state["_last_lr"])}
            scheduler.load_state_dict({**state, **rates})


def ruined(model: Any) -> str:
    """The first trained weight that is NaN or infinite, of those that this rank holds; empty: there is none."""
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            held = parameter.detach()
            held = held.to_local() if hasattr(held, "to_local") else held
            if not bool(held.isfinite().all()):
                return str(name)
    return ""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory, the GPU's or the machine's, does not suffice."""
    import torch

    kinds = (torch.OutOfMemoryError, MemoryError)
    return isinstance(error, kinds) or (isinstance(error, RuntimeError) and any(w in str(error) for w in _MEMORY))


def first_line(error: BaseException) -> str:
    """An error's first line, or its kind."""
    text = str(error).strip()
    return text.splitlines()[0][:200] if text else type(error).__name__


def _newest(folder: Path) -> int | None:
    return max((_number(mark.parent) for mark in folder.glob(f"checkpoint-*/{WHOLE}")), default=None)


def _number(checkpoint: Path) -> int:
    return int(checkpoint.name.rpartition("-")[2])
