"""Loading in 4 bits, by bitsandbytes; what is trained on top of such weights is `train.precision`'s business."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from lrcode.errors import ConfigError


def check_quantize(quantize: str) -> None:
    """Answer before anything heavy is loaded.

    Raises:
        ConfigError: bitsandbytes is not installed.
    """
    if quantize != "none" and find_spec("bitsandbytes") is None:
        raise ConfigError(
            f"engine.quantize = {quantize!r} needs bitsandbytes, which is not installed: pip install 'lrcode[qlora]', "
            "or `--set engine.quantize=none`"
        )


def load_in_4_bits(path_or_name: str, dtype: str, device: str) -> Any:
    """A causal language model in 4-bit NormalFloat, its constants quantized again (QLoRA, arXiv 2305.14314, section 3).

    Args:
        dtype: what is computed in, and what is not quantized (embeddings, norms, the head) is held in.

    Raises:
        ConfigError: bitsandbytes is missing, or cannot work on this machine.
        OSError, ValueError: there is no such model.
    """
    check_quantize("nf4")
    import torch
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    number = getattr(torch, dtype)
    asked = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=number,
    )
    try:
        model = AutoModelForCausalLM.from_pretrained(
            path_or_name, quantization_config=asked, dtype=number, device_map={"": device}
        )
    except (ImportError, RuntimeError) as error:
        first = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        raise ConfigError(
            f"engine.quantize = 'nf4': bitsandbytes cannot work here: {first}; `--set engine.quantize=none` trains "
            "adapters on weights in engine.dtype"
        ) from error
    for layer in model.modules():
        # On a CPU it would lay weights out anew for drawing, and from then on know no gradient.
        if hasattr(layer, "support_avx512bf16_for_cpu"):
            layer.support_avx512bf16_for_cpu = False
    return model
