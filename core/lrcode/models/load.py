"""Loads a policy (a causal language model and its tokenizer) from a folder or by name, and holds the two together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lrcode.errors import ConfigError
from lrcode.models.adapters import FOLDER, keep_adapter, merged
from lrcode.models.quantized import load_in_4_bits


def load_policy(
    path_or_name: str | Path, *, dtype: str = "auto", device: str | None = None, quantize: str = "none"
) -> tuple[Any, Any]:
    """A model in evaluation mode and its tokenizer, on CUDA where there is one unless `device` says otherwise.

    `dtype` is torch's name of a type, or `auto`: what the weights were saved in. `quantize` is `none` or `nf4`, the
    weights of the layers in 4 bits.

    Raises:
        ConfigError: there is no such model, the tokenizer has more tokens than the model, or the machine has no 4 bits.
    """
    import torch
    from transformers import AutoModelForCausalLM

    tokenizer = load_tokenizer(path_or_name)
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    try:
        if quantize == "none":
            model = AutoModelForCausalLM.from_pretrained(str(path_or_name), dtype=dtype).to(device)
        else:
            model = load_in_4_bits(str(path_or_name), dtype, device)
    except (OSError, ValueError) as error:
        raise ConfigError(_unloadable(path_or_name, error)) from error
    check_pair(model, tokenizer, path_or_name)
    return model.eval(), tokenizer


def load_tokenizer(path_or_name: str | Path) -> Any:
    """The tokenizer of a model, padding on the left as generation needs it.

    Raises:
        ConfigError: there is none, or it has no chat template.
    """
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(str(path_or_name))
    except (OSError, ValueError) as error:
        raise ConfigError(_unloadable(path_or_name, error)) from error
    if tokenizer.chat_template is None:
        raise ConfigError(f"model {str(path_or_name)!r} has no chat template: take an instruction-tuned one")
    tokenizer.padding_side = "left"
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def check_pair(model: Any, tokenizer: Any, where: str | Path) -> None:
    """Hold a tokenizer to its model.

    Raises:
        ConfigError: the tokenizer gives ids that the model has no row for, or is not the one it was trained with.
    """
    rows = model.get_input_embeddings().weight.shape[0]
    if len(tokenizer) > rows:
        raise ConfigError(
            f"{where}: the tokenizer has {len(tokenizer)} tokens, the model {rows} rows; "
            "they are not of one checkpoint: copy both from the same folder"
        )
    made_with = getattr(model.config, "lrcode_tokenizer", None)
    if made_with and made_with != fingerprint(tokenizer):
        raise ConfigError(f"{where}: the model was trained with another tokenizer: copy both from the same folder")


def fingerprint(tokenizer: Any) -> str:
    """A hash of what a tokenizer makes of text: two with the same one read and write alike."""
    probe = "Zoë has 1,250 plums (3/4 of them red).\n\tX is 7 * 8, foo_Bar(Y) :- \\+ Y = 'it''s'."
    said = [sorted(tokenizer.get_vocab().items()), tokenizer(probe)["input_ids"]]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]


def save_policy(model: Any, tokenizer: Any, folder: Path) -> None:
    """Write a model and its tokenizer so that `load_policy` and plain transformers read them.

    Adapters are merged in, and kept by themselves in `adapters.FOLDER`.

    Raises:
        OSError: it cannot be written.
    """
    with saving():
        if hasattr(model, "merge_and_unload"):
            keep_adapter(model, folder / FOLDER)
        whole = merged(model) if hasattr(model, "merge_and_unload") else model
        whole.config.lrcode_tokenizer = fingerprint(tokenizer)
        whole.save_pretrained(str(folder))
        tokenizer.save_pretrained(str(folder))


@contextmanager
def saving() -> Iterator[None]:
    """Inside, what libraries make of a full disk is the system's error, as they found it.

    Raises:
        OSError: something cannot be written.
    """
    from safetensors import SafetensorError

    try:
        yield
    except SafetensorError as error:
        raise OSError(str(error)) from error
    except Exception as error:
        # tokenizers knows no other kind of error, and says so in Rust's words.
        if type(error) is Exception and "(os error " in str(error):
            raise OSError(str(error)) from error
        raise


def _unloadable(path_or_name: str | Path, error: Exception) -> str:
    first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return f"model {str(path_or_name)!r} cannot be loaded: {first[:200]}"
