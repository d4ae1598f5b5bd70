"""In which types a model is trained: what learns is held in float32, what is frozen as the engine's knobs say.

Sums are made in `engine.dtype` either way (autocast). Loading is left to `models.load`, the adapters' own knobs to
`arguments`.
"""

from __future__ import annotations

from typing import Any

from lrcode.train.config import Config


def held_to_train(config: Config) -> dict[str, str]:
    """`dtype` and `quantize` for `load_policy`, for a model that is going to be trained.

    All weights learn where there are no adapters, and then in float32: a bfloat16 has 8 bits of mantissa, so a step of
    AdamW at a learning rate of 1e-6 changes none of the weights above 0.0005 or so, and the run would stand still.
    """
    if config.lora.rank:
        return {"dtype": config.engine.dtype, "quantize": config.engine.quantize}
    return {"dtype": "float32", "quantize": "none"}


def freeze(model: Any) -> Any:
    """The model, made ready for adapters where it is in 4 bits: frozen, what is not in 4 bits in float32."""
    if not getattr(model, "is_loaded_in_4bit", False):
        return model
    from peft import prepare_model_for_kbit_training

    # The trainer turns checkpointing on, for this model as for every other.
    return prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)


def hold_what_learns(model: Any) -> None:
    """Put trained weights into float32, before an optimizer has seen them; see `held_to_train`.

    TRL puts the adapters of a model in 4 bits into bfloat16, where steps that are small beside them are lost.
    """
    import torch

    for weight in model.parameters():
        if weight.requires_grad and weight.dtype != torch.float32:
            weight.data = weight.data.float()
