"""The process reward model: how likely each statement of a program is to be good. How it is trained is in `train.prm`.

After PRLCoder (arXiv 2502.01715, section 3), a classifier of tokens. Its reward stands where a line ends; here a
statement's logit is the mean over its tokens, which found more on Prolog's labels: AUC 0.93 instead of 0.89 on problems
that were held out (0.7 M parameters, 600 steps), as a wrong number need not be carried on to the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lrcode.models.heads import load_scorer, save_scorer
from lrcode.types import Span

Item = tuple[str, str, Sequence[Span]]
"""A question, a program's source, and the source's statements."""
UNKNOWN = 0.5
"""The probability of a statement that the model did not see: the text was too long and it was cut away."""


@dataclass(frozen=True)
class ProcessRewardModel:
    """A backbone with one logit a token; a statement's is the mean over its tokens."""

    model: Any
    tokenizer: Any
    """A fast one: it says where in the text a token stands."""

    @classmethod
    def load(cls, folder: Path) -> ProcessRewardModel:
        """The model that `lrcode train-prm` wrote to a folder.

        Raises:
            ConfigError: there is none.
        """
        return cls(*load_scorer("token", folder))

    def save(self, folder: Path) -> None:
        """Write it, whole or not at all; a folder that was there before goes.

        Raises:
            OSError: it cannot be written.
        """
        save_scorer(self.model, self.tokenizer, folder)

    def score(self, items: Sequence[Item], batch: int = 64) -> list[list[float]]:
        """The probability that a statement is good, for each one of each program, in order.

        A program's figures do not depend on what else is asked. `UNKNOWN` where the statement was cut away.

        Args:
            batch: programs read at once.
        """
        import torch

        found: list[list[float]] = [[] for _ in items]
        by_length = sorted(range(len(items)), key=lambda k: len(items[k][0]) + len(items[k][1]))
        self.model.eval()
        with torch.inference_mode():
            for start in range(0, len(items), batch):
                places = by_length[start : start + batch]
                for place, logits in zip(places, self.logits([items[k] for k in places]), strict=True):
                    found[place] = torch.sigmoid(logits).nan_to_num(nan=UNKNOWN).tolist()
        return found

    def logits(self, items: Sequence[Item]) -> list[Any]:
        """For each program its statements' logits, shape (statements,); nan where a statement was cut away."""
        import torch

        texts = [layout(question, source) for question, source, _ in items]
        encoded = self.tokenizer(
            texts,
            padding=True,
            padding_side="right",
            truncation=True,
            max_length=self._longest(),
            return_offsets_mapping=True,
            return_tensors="pt",
        )
        device = self.model.device
        ids, mask = encoded["input_ids"].to(device), encoded["attention_mask"].to(device)
        logits = self.model(input_ids=ids, attention_mask=mask).logits[..., 0].float()  # (B, T)
        owners, rows, places, whole = [], [], [], 0
        for row, (question, _, spans) in enumerate(items):
            for inside in tokens_of(encoded["offset_mapping"][row].tolist(), spans, len(layout(question, ""))):
                owners += [whole] * len(inside)
                rows += [row] * len(inside)
                places += inside
                whole += 1
        owner = torch.tensor(owners, dtype=torch.long, device=device)
        sums = torch.zeros(whole, device=device).index_add(0, owner, logits[rows, places])
        sizes = torch.bincount(owner, minlength=whole)
        means = torch.where(sizes > 0, sums / sizes.clamp(min=1), torch.nan)  # (statements of the batch,)
        return list(torch.split(means, [len(spans) for _, _, spans in items]))

    def _longest(self) -> int:
        """Tokens that the model can read; of a longer text the beginning, which is the question's, is cut away."""
        self.tokenizer.truncation_side = "left"
        longest: int = self.tokenizer.model_max_length
        return min(longest, getattr(self.model.config, "max_position_embeddings", longest))


def layout(question: str, source: str) -> str:
    """What the model reads: the question first, so that one that reads forwards knows it when it judges."""
    return f"{question}\n\n{source}"


def tokens_of(offsets: Sequence[Sequence[int]], spans: Sequence[Span], before: int) -> list[list[int]]:
    """For each statement the places of the tokens that have a character of it; none where it was cut away.

    Args:
        offsets: a token's first character in the text and the one after its last; equal where it stands for no text.
        before: characters of the text before the program.
    """
    return [
        [
            place
            for place, (first, after) in enumerate(offsets)
            if first < after and first < before + span.end and after > before + span.start
        ]
        for span in spans
    ]
