"""Models that judge text instead of writing it: a backbone with one number a text, or one a token, and its tokenizer.

Made of transformers' own classes, so that any encoder or causal model that it knows can be the backbone. What the
numbers mean is for `discriminator` and `prm`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

from lrcode.errors import ConfigError
from lrcode.models.load import saving
from lrcode.models.tiny import TinyShape, dimensions, train_tokenizer

Head = Literal["text", "token"]
"""What there is one number (a logit) for."""


def build_scorer(
    head: Head, base: str | Path = "", *, shape: TinyShape | None = None, texts: Iterable[str] = (), seed: int = 0
) -> tuple[Any, Any]:
    """A model with a new head of one logit, and its tokenizer (padding on the right).

    Args:
        base: folder or hub name of a model to take the backbone from; empty: one of `shape`, made from scratch, with a
            tokenizer trained on `texts`.

    Raises:
        ConfigError: there is no such model.
    """
    import torch
    from transformers import Qwen2Config, Qwen2ForSequenceClassification, Qwen2ForTokenClassification, set_seed

    set_seed(seed)
    if base:
        model, tokenizer = _loaded(head, base)
    else:
        shape = shape or TinyShape()
        tokenizer = train_tokenizer(texts, shape.vocabulary, shape.context)
        config = Qwen2Config(**dimensions(shape, tokenizer), num_labels=1)
        model = (Qwen2ForSequenceClassification if head == "text" else Qwen2ForTokenClassification)(config)
    tokenizer.padding_side = "right"
    model.to("cuda" if torch.cuda.is_available() else "cpu")
    return model, tokenizer


def load_scorer(head: Head, folder: Path) -> tuple[Any, Any]:
    """A model that `save_scorer` wrote, in evaluation mode, and its tokenizer.

    Raises:
        ConfigError: there is none in the folder.
    """
    import torch

    if not (folder / "config.json").is_file():
        raise ConfigError(f"{folder} holds no model (no config.json)")
    model, tokenizer = _loaded(head, folder)
    tokenizer.padding_side = "right"
    model.to("cuda" if torch.cuda.is_available() else "cpu")
    return model.eval(), tokenizer


def save_scorer(model: Any, tokenizer: Any, folder: Path) -> None:
    """Write both, whole or not at all; a folder that was there before goes.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = folder.with_name(f".{folder.name}.tmp")
    shutil.rmtree(unfinished, ignore_errors=True)
    with saving():
        model.save_pretrained(str(unfinished))
        tokenizer.save_pretrained(str(unfinished))
    shutil.rmtree(folder, ignore_errors=True)
    unfinished.replace(folder)


def _loaded(head: Head, where: str | Path) -> tuple[Any, Any]:
    from transformers import AutoModelForSequenceClassification, AutoModelForTokenClassification, AutoTokenizer

    kind = AutoModelForSequenceClassification if head == "text" else AutoModelForTokenClassification
    try:
        tokenizer = AutoTokenizer.from_pretrained(str(where))
        if tokenizer.pad_token is None:
            tokenizer.pad_token = tokenizer.eos_token
        model = kind.from_pretrained(str(where), num_labels=1, dtype="float32")
    except (OSError, ValueError) as error:
        first = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ConfigError(f"model {str(where)!r} cannot be loaded: {first[:200]}") from error
    model.config.pad_token_id = tokenizer.pad_token_id
    return model, tokenizer
