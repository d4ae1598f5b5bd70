"""A model whose weights lie in parts on several GPUs (FSDP2): whether it is one, and how it is made whole to be kept.

Sharding itself is accelerate's, as `accelerate launch` is told.
"""

from __future__ import annotations

from typing import Any


def is_sharded(model: Any) -> bool:
    """Whether any weight lies in parts: then all ranks must go through the model as often as any."""
    from torch.distributed.tensor import DTensor

    return any(isinstance(weight, DTensor) for weight in model.parameters())


def unsharded(model: Any, *, keep: bool) -> Any:
    """The model with whole weights on the CPU, to be saved and not to be used; as it is, if it is not sharded.

    All ranks must call it, since each has a part.

    Args:
        keep: whether this rank wants the weights; the others only give their part, and must not use the model either.
    """
    if not is_sharded(model):
        return model
    from torch.distributed.fsdp import FSDPModule
    from torch.distributed.tensor import DTensor
    from torch.nn import Parameter

    for module in model.modules():
        if isinstance(module, FSDPModule):
            # What is whole for the moment would be put in parts again when the weights are asked for.
            module.reshard()
    whole = dict[Any, Any]()
    for module in model.modules():
        parts: list[tuple[str, Any]] = list(module.named_parameters(recurse=False))
        for name, weight in parts:
            if not isinstance(weight, DTensor):
                continue
            # Tied weights are one tensor under two names, and stay so.
            if weight not in whole:
                part: Any = weight.detach()
                gathered = part.full_tensor()
                whole[weight] = Parameter(gathered.cpu(), requires_grad=weight.requires_grad) if keep else None
            if keep:
                setattr(module, name, whole[weight])
    return model
