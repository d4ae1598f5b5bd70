"""Adapters in PEFT's format: kept beside the model they were merged into, added up over stages, held to that model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lrcode.errors import ConfigError

CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
FOLDER = "adapter"
"""Within a model's folder: the adapter that was merged into it, relative to the model that its stage began with."""


def keep_adapter(model: Any, folder: Path) -> None:
    """Write a PEFT model's adapter into a folder.

    Raises:
        OSError: it cannot be written.
    """
    origin = Path(model.get_base_model().name_or_path)
    base = str(origin.absolute()) if origin.is_dir() else str(origin)
    for config in model.peft_config.values():
        config.base_model_name_or_path = base
    # PEFT would ask the hub whether the vocabulary grew, and write a page that says nothing.
    model.save_pretrained(str(folder), save_embedding_layers=False, selected_adapters=["default"])
    (folder / "README.md").unlink(missing_ok=True)


def merged(model: Any) -> Any:
    """A plain model of a PEFT model's weights; one in 4 bits is loaded again in full precision to be added to.

    Adding to 4-bit weights rounds the sum to 4 bits again, by more than a short training changes a weight. What is
    merged here still differs from what was trained: the base is no longer rounded, which the adapter had learnt with.
    """
    base = model.get_base_model()
    if not getattr(base, "is_loaded_in_4bit", False):
        return model.merge_and_unload()
    import tempfile

    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    with tempfile.TemporaryDirectory() as folder:
        keep_adapter(model, Path(folder))
        dtype = base.config.quantization_config.bnb_4bit_compute_dtype
        whole = AutoModelForCausalLM.from_pretrained(base.name_or_path, dtype=dtype)
        return PeftModel.from_pretrained(whole, folder).merge_and_unload()


def add_up(adapters: Sequence[Path], out: Path, base: str) -> int:
    """Write one adapter that does what `adapters`, each trained on the last one's merged model, do together.

    Their matrices are laid side by side: B A is then the sum of their scaled products, and the rank their sum's.

    Args:
        adapters: folders of LoRA adapters, in the order in which they were merged.
        base: what the first one was trained on, as `from_pretrained` takes it.

    Returns:
        The rank of what was written.
    """
    import torch
    from safetensors.torch import load_file, save_file

    configs = [json.loads((folder / CONFIG).read_text(encoding="utf-8")) for folder in adapters]
    parts = [load_file(folder / WEIGHTS) for folder in adapters]
    rank = sum(int(config["r"]) for config in configs)
    weights = {}
    for name in parts[0]:
        if "lora_B" in name:
            scaled = [part[name].float() * _scale(config) for part, config in zip(parts, configs, strict=True)]
            weights[name] = torch.cat(scaled, dim=1).contiguous()
        else:
            weights[name] = torch.cat([part[name].float() for part in parts], dim=0).contiguous()
    out.mkdir(parents=True, exist_ok=True)
    save_file(weights, out / WEIGHTS, metadata={"format": "pt"})
    # A scale of 1, since each part's own is in its B already.
    told = {**configs[0], "r": rank, "lora_alpha": rank, "base_model_name_or_path": base, "inference_mode": True}
    (out / CONFIG).write_text(json.dumps(told, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return rank


def _scale(config: dict[str, Any]) -> float:
    if config.get("use_rslora") or config.get("use_dora"):
        raise ConfigError("adapters with use_rslora or use_dora cannot be added up; lrcode trains none")
    return float(config["lora_alpha"] / config["r"])


def hold_to_model(adapter: Path, base: Any, model: Any) -> float:
    """How far an adapter on its base is from the model it was merged into: the largest difference of two weights.

    Raises:
        ConfigError: it is more than rounding to the models' type explains, so that the base is another one.
    """
    import torch
    from safetensors.torch import load_file

    parts = load_file(adapter / WEIGHTS)
    there = model.state_dict()
    farthest = largest = 0.0
    for name, weight in base.state_dict().items():
        stem = f"base_model.model.{name.removesuffix('.weight')}"
        expected = weight.float()
        if f"{stem}.lora_B.weight" in parts:
            expected = expected + parts[f"{stem}.lora_B.weight"] @ parts[f"{stem}.lora_A.weight"]
        if there[name].shape != expected.shape:
            raise ConfigError(f"{name}: the base has another shape than the run's model: it is not the run's base")
        farthest = max(farthest, (expected - there[name].float()).abs().max().item())
        largest = max(largest, expected.abs().max().item())
    # Every stage's merge rounds once; four of them at most.
    allowed = 4 * largest * torch.finfo(next(iter(there.values())).dtype).eps
    if farthest > allowed:
        raise ConfigError(
            f"base and adapter differ from the run's model by {farthest:.2g}, of which rounding explains "
            f"{allowed:.2g}: the base has changed since; `lrcode export` without --adapter gives the merged model"
        )
    return farthest
