"""The process reward model: how likely each statement of a program is to be good. How it is trained is in `train.prm`.

After PRLCoder (arXiv 2502.01715, section 3): a classifier of tokens, read where a statement ends.
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
    """A backbone with one logit a token; a statement's is that of its last token."""

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
        unseen = torch.full((len(items), 1), torch.nan, device=device)
        with_unseen = torch.cat([logits, unseen], dim=1)  # (B, T + 1): place -1 is that of what was cut away
        found = []
        for row, (question, _, spans) in enumerate(items):
            last = last_tokens(encoded["offset_mapping"][row].tolist(), spans, len(layout(question, "")))
            found.append(with_unseen[row, torch.tensor(last, dtype=torch.long, device=device)])
        return found

    def _longest(self) -> int:
        """Tokens that the model can read; of a longer text the beginning, which is the question's, is cut away."""
        self.tokenizer.truncation_side = "left"
        longest: int = self.tokenizer.model_max_length
        return min(longest, getattr(self.model.config, "max_position_embeddings", longest))


def layout(question: str, source: str) -> str:
    """What the model reads: the question first, so that one that reads forwards knows it when it judges."""
    return f"{question}\n\n{source}"


def last_tokens(offsets: Sequence[Sequence[int]], spans: Sequence[Span], before: int) -> list[int]:
    """For each statement the place of the last token that has a character of it; -1 where there is none.

    Args:
        offsets: a token's first character in the text and the one after its last; equal where it stands for no text.
        before: characters of the text before the program.
    """
    found = []
    for span in spans:
        start, end = before + span.start, before + span.end
        inside = [k for k, (first, after) in enumerate(offsets) if first < after and first < end and after > start]
        found.append(inside[-1] if inside else -1)
    return found
