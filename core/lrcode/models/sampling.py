"""Draws completions from a causal language model in batches; what is done with them is the caller's business."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lrcode.types import Prompt


@dataclass(frozen=True)
class Sampled:
    """One completion."""

    prompt: int
    """Which prompt it answers: an index into what was asked."""
    text: str
    """The completion, without special tokens."""
    tokens: int
    """How many tokens were drawn, the end of the turn included."""
    clipped: bool
    """Whether the limit cut it off before its end."""


@dataclass(frozen=True)
class Drawing:
    """How tokens are drawn."""

    temperature: float = 1.0
    """0 takes the most likely token always."""
    top_p: float = 1.0
    """Smallest set of tokens with at least this probability is drawn from; 1: all."""
    max_tokens: int = 512
    """Longest completion, in tokens."""


class Sampler:
    """Draws completions from a model with its tokenizer's chat template, on the model's device."""

    def __init__(self, model: Any, tokenizer: Any) -> None:
        self.model = model
        self.tokenizer = tokenizer

    def sample(
        self,
        prompts: Sequence[Prompt],
        *,
        n: int,
        temperature: float,
        top_p: float,
        max_tokens: int,
        batch: int = 64,
    ) -> Iterator[Sampled]:
        """Draw `n` completions of each prompt; they come as batches of `batch` rows end, shortest prompts first.

        Randomness is torch's global generator, so `torch.manual_seed` before the first item repeats a drawing.
        """
        rows = prompt_ids(self.tokenizer, prompts)
        order = sorted((i for i in range(len(rows)) for _ in range(n)), key=lambda i: len(rows[i]))
        drawing = Drawing(temperature, top_p, max_tokens)
        for start in range(0, len(order), batch):
            asked = order[start : start + batch]
            drawn = draw(self.model, self.tokenizer, [rows[i] for i in asked], drawing)
            texts = self.tokenizer.batch_decode(drawn, skip_special_tokens=True)
            ends = end_ids(self.model, self.tokenizer)
            for i, ids, text in zip(asked, drawn, texts, strict=True):
                yield Sampled(i, text, len(ids), not ids or ids[-1] not in ends)


def seed_everything(seed: int) -> None:
    """Seed every generator that a drawing uses, so that it can be repeated."""
    from transformers import set_seed

    set_seed(seed)


def prompt_ids(tokenizer: Any, prompts: Sequence[Prompt]) -> list[list[int]]:
    """Token ids of each prompt, up to where the assistant's turn begins."""
    chats = [[{"role": m.role, "content": m.content} for m in prompt] for prompt in prompts]
    if not chats:
        return []
    encoded = tokenizer.apply_chat_template(chats, add_generation_prompt=True, tokenize=True, return_dict=True)
    return [list(ids) for ids in encoded["input_ids"]]


def end_ids(model: Any, tokenizer: Any) -> set[int]:
    """Tokens that end a completion: the tokenizer's and every one that the model declares."""
    declared = model.generation_config.eos_token_id
    more = declared if isinstance(declared, list) else [] if declared is None else [declared]
    return {tokenizer.eos_token_id, *more}


def draw(model: Any, tokenizer: Any, rows: Sequence[Sequence[int]], drawing: Drawing) -> list[list[int]]:
    """Continue each row of prompt ids; the ids drawn, the ending one included, nothing after it."""
    import torch

    width = max(len(row) for row in rows)
    pad = tokenizer.pad_token_id
    ids = torch.tensor([[pad] * (width - len(row)) + list(row) for row in rows], device=model.device)
    mask = torch.tensor([[0] * (width - len(row)) + [1] * len(row) for row in rows], device=model.device)
    ends = end_ids(model, tokenizer)
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            out = model.generate(input_ids=ids, attention_mask=mask, generation_config=_settings(drawing, ends, pad))
    finally:
        model.train(was_training)
    return [_until_end(row, ends) for row in out[:, width:].tolist()]


def _settings(drawing: Drawing, ends: set[int], pad: int) -> Any:
    from transformers import GenerationConfig

    sampled = drawing.temperature > 0
    # Stated in full: a model folder's own top_k or repetition_penalty would silently change what is measured.
    return GenerationConfig(
        max_new_tokens=drawing.max_tokens,
        do_sample=sampled,
        temperature=drawing.temperature if sampled else 1.0,
        top_p=drawing.top_p if sampled else 1.0,
        top_k=0 if sampled else 50,
        repetition_penalty=1.0,
        pad_token_id=pad,
        eos_token_id=sorted(ends),
        disable_compile=True,
    )


def _until_end(row: list[int], ends: set[int]) -> list[int]:
    for place, token in enumerate(row):
        if token in ends:
            return row[: place + 1]
    return row
