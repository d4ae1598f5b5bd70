"""Draws completions from a causal language model in batches; what is done with them is the caller's business."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lrcode.errors import NoNumbers
from lrcode.models.shards import is_sharded
from lrcode.types import Prompt

Finished = Callable[[int, list[int]], None]
"""Told each row's number and completion ids, the end included, as soon as it is finished; in any order."""


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


def draw(
    model: Any, tokenizer: Any, rows: Sequence[Sequence[int]], drawing: Drawing, finished: Finished | None = None
) -> list[list[int]]:
    """Continue each row of prompt ids; the ids drawn, the ending one included, nothing after it.

    `finished` is called once a row, while the others still go on; it changes nothing of what is drawn.
    """
    width, ends = max(len(row) for row in rows), end_ids(model, tokenizer)
    told = _Told(width, ends, finished)
    out = _generate(model, tokenizer, rows, drawing, stopping_criteria=[told] if finished else None)
    return told.rest([_until_end(row, ends) for row in out[:, width:].tolist()])


def draw_scored(
    model: Any, tokenizer: Any, rows: Sequence[Sequence[int]], drawing: Drawing
) -> tuple[list[list[int]], list[list[float]]]:
    """As `draw`, with each token's log-probability as it was drawn; holds the scores of all steps, so for few rows."""
    import torch

    out = _generate(model, tokenizer, rows, drawing, output_scores=True, return_dict_in_generate=True)
    tokens = out.sequences[:, max(len(row) for row in rows) :]
    # (rows, tokens, vocabulary) to (rows, tokens)
    every = torch.stack(out.scores, dim=1).float().log_softmax(-1)
    chosen = every.gather(-1, tokens.unsqueeze(-1)).squeeze(-1).tolist()
    ends = end_ids(model, tokenizer)
    ids = [_until_end(row, ends) for row in tokens.tolist()]
    return ids, [row[: len(own)] for row, own in zip(chosen, ids, strict=True)]


class _Told:
    """Says which rows have ended, after each step of a generation; as a stopping criterion it stops nothing."""

    def __init__(self, width: int, ends: set[int], finished: Finished | None) -> None:
        self._width, self._ends, self._finished = width, ends, finished
        self._done: set[int] = set()

    def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
        # One copy to the host a step; generate itself waits for the device at the same place.
        for row, token in enumerate(input_ids[:, -1].tolist()):
            if token in self._ends and row not in self._done:
                self._tell(row, input_ids[row, self._width :].tolist())
        return input_ids.new_zeros(input_ids.shape[0]).bool()

    def rest(self, drawn: list[list[int]]) -> list[list[int]]:
        """All rows, after those that the limit cut off were told as well."""
        for row, ids in enumerate(drawn):
            if row not in self._done:
                self._tell(row, ids)
        return drawn

    def _tell(self, row: int, ids: list[int]) -> None:
        self._done.add(row)
        if self._finished:
            self._finished(row, ids)


def _generate(model: Any, tokenizer: Any, rows: Sequence[Sequence[int]], drawing: Drawing, **asked: Any) -> Any:
    import torch

    width, pad = max(len(row) for row in rows), tokenizer.pad_token_id
    ids = torch.tensor([[pad] * (width - len(row)) + list(row) for row in rows], device=model.device)
    mask = torch.tensor([[0] * (width - len(row)) + [1] * len(row) for row in rows], device=model.device)
    settings = _settings(drawing, end_ids(model, tokenizer), pad)
    was_training, numbers = model.training, _Numbers()
    asked |= {"generation_config": settings, "logits_processor": [numbers]}
    # transformers sees it by itself in what it has sharded itself, not in what accelerate has.
    asked |= {"synced_gpus": True} if is_sharded(model) else {}
    model.eval()
    try:
        with torch.no_grad():
            out = model.generate(input_ids=ids, attention_mask=mask, **asked)
    finally:
        model.train(was_training)
    if numbers.missing:
        raise NoNumbers("the model gave logits that are NaN or infinite")
    return out


class _Numbers:
    """Finds out whether all logits are numbers, without waiting for the device at each token.

    Drawing from what is none fails by itself, but on a GPU with an assertion that ends the whole process's use of it.
    """

    missing: Any = False

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        # The largest of a row is NaN where any is; -inf alone is what top-p leaves out.
        wrong = ~scores.max(dim=-1, keepdim=True).values.isfinite()
        self.missing = self.missing | wrong.any()
        return scores.masked_fill(wrong, 0.0)


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
