"""A transformers trainer that never steps on what is no number, and does a micro-batch in halves when memory is short.

It stands on names that transformers does not promise; what is done about a fault and said of it is `faults`'.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Mapping
from typing import Any

import torch
from transformers import Trainer

from lrcode.train import ranks
from lrcode.train.faults import Faults, first_line, is_out_of_memory
from lrcode.train.parts import Part, divisible, parts_of, rows


class Guarded:
    """Stands above TRL's trainers: what they are asked and what they answer."""

    faults: Faults

    def _prepare_inputs(self, inputs: Any) -> Any:
        return inputs if isinstance(inputs, Part) else super()._prepare_inputs(inputs)  # type: ignore[misc]

    def compute_loss(self, model: Any, inputs: Any, *args: Any, **kwargs: Any) -> Any:
        """TRL's loss; a part of a micro-batch counts as its share of the whole."""
        loss = super().compute_loss(model, inputs, *args, **kwargs)  # type: ignore[misc]
        if not isinstance(inputs, Part):
            return loss
        # A loss that is no number may have a gradient that is: this makes it none, on all ranks that sum it up.
        return loss * torch.where(torch.isfinite(loss.detach()), inputs.weight, math.nan)

    def log(self, logs: dict[str, Any], *args: Any, **kwargs: Any) -> None:
        """A step's figures go where they go; see transformers."""
        super().log(logs | (self.faults.figures() if "loss" in logs else {}), *args, **kwargs)  # type: ignore[misc]

    def _save_checkpoint(self, model: Any, trial: Any) -> None:
        self.faults.check_weights(model, self.args)  # type: ignore[attr-defined]
        super()._save_checkpoint(model, trial)  # type: ignore[misc]


class Update(Trainer):  # type: ignore[misc]
    """Stands below TRL's trainers, right above transformers': what one micro-batch does to the gradients."""

    faults: Faults
    _parts = 1
    _window: list[Any]
    """The micro-batches whose gradients are being summed up, as the loss takes them."""
    _said: Mapping[str, int]
    """How many figures TRL had noted before the first of them."""

    def training_step(self, model: Any, inputs: Any, num_items_in_batch: Any = None) -> Any:
        """Forward and backward of a micro-batch; see transformers.

        Raises:
            OutOfMemory: memory does not suffice for halves either.
        """
        model.train()
        whole = self._prepare_inputs(inputs)
        if not getattr(self, "_window", None):
            self._window, self._said = [], {name: len(values) for name, values in self._figures().items()}
        self._window.append(whole)
        loss, why = self._tried([whole], model, num_items_in_batch)
        if loss is None:
            self._halve(whole, why, model)
            # A backward that failed half way has left part of a gradient: all of the step's are made anew.
            loss, why = self._tried(self._window, model, num_items_in_batch)
            if loss is None:
                raise self.faults.out_of_memory("for half a micro-batch", self.args, why)
        if self.accelerator.sync_gradients:
            self._window = []
        return loss

    def _tried(self, batches: list[Any], model: Any, items: Any) -> tuple[Any, str]:
        """The last one's loss; None and why where memory did not suffice."""
        try:
            for whole in batches:
                parts = parts_of(whole, self._parts, self._loss(), summed=items is not None)
                loss = sum(super(Update, self).training_step(model, part, items) for part in parts)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            return None, first_line(error)
        return loss, ""

    def _halve(self, whole: Any, why: str, model: Any) -> None:
        # Of several ranks only some are short of memory, and all must go through the model equally often.
        alone = ranks.world() == 1 and not getattr(self, "aux_loss_enabled", False)
        if not alone or self._parts > 1 or not divisible(whole, self._loss()):
            raise self.faults.out_of_memory(f"for {-(-rows(whole) // self._parts)} at once", self.args, why)
        self.faults.smaller(rows(whole), why)
        self._parts = 2
        model.zero_grad()
        for name, values in self._figures().items():
            del values[self._said.get(name, 0) :]
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _figures(self) -> Mapping[str, list[float]]:
        return self._metrics["train"]  # type: ignore[no-any-return]

    def _loss(self) -> str:
        return str(getattr(self, "loss_type", "nll"))

    def _get_grad_norm(self, model: Any, grad_norm: Any = None) -> Any:
        norm = super()._get_grad_norm(model, grad_norm)
        if math.isfinite(norm):
            self.faults.fine()
        else:
            # An optimizer passes over what has no gradient: neither weights nor moments change.
            model.zero_grad()
            self.faults.leave_out(self.args)
        return norm
