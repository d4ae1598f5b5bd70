"""`Discriminator`: a number for a question with a program, higher the more the program looks like a reference.

After RLCF (Jain et al., arXiv 2305.18341). It scores; training it is for `train.discriminator`, the reward term for
`train.critic`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from lrcode.errors import ConfigError
from lrcode.models.heads import build_scorer, load_scorer, save_scorer
from lrcode.models.tiny import TinyShape
from lrcode.types import Program

FACTS = "discriminator.json"
LONGEST = 1024
"""Tokens of question and program together, where the model could read more."""
_SPARE = 8
"""Tokens kept free for what a tokenizer puts around and between."""

Pair = tuple[str, str]
"""A question and a program's text."""


def program_text(program: Program) -> str:
    """A program as the discriminator reads it: its source, then the entry where there is one."""
    return f"{program.source.strip()}\n{program.entry.strip()}".strip()


class Discriminator:
    """A backbone with one logit, its tokenizer, and facts that were found in training."""

    def __init__(self, model: Any, tokenizer: Any, facts: dict[str, Any] | None = None) -> None:
        self.model, self.tokenizer = model, tokenizer
        self.facts: dict[str, Any] = facts or {}
        """What stands in discriminator.json: language, figures, `mean_reference` and `scale`."""
        given = [tokenizer.model_max_length, getattr(model.config, "max_position_embeddings", LONGEST)]
        self._limit = min(LONGEST, *given)

    @classmethod
    def build(
        cls, base: str | Path = "", *, shape: TinyShape | None = None, texts: Iterable[str] = (), seed: int = 0
    ) -> Discriminator:
        """A new one, on a given backbone or from scratch; raises as `heads.build_scorer` does."""
        return cls(*build_scorer("text", base, shape=shape, texts=texts, seed=seed))

    @classmethod
    def load(cls, folder: Path) -> Discriminator:
        """What `save` wrote.

        Raises:
            ConfigError: the folder holds no discriminator.
        """
        facts = read_facts(folder)
        return cls(*load_scorer("text", folder), facts)

    def save(self, folder: Path) -> None:
        """Write it; a folder that was there before goes.

        Raises:
            OSError: it cannot be written.
        """
        folder.parent.mkdir(parents=True, exist_ok=True)
        save_scorer(self.model, self.tokenizer, folder)
        (folder / FACTS).write_text(json.dumps(self.facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    def scores(self, pairs: Sequence[Pair], batch: int = 64) -> list[float]:
        """The logit of each pair, in order; equal pairs are read once, and pairs of like length together.

        A score does not depend on what else is in the batch, rounding aside.
        """
        import torch

        order = sorted(set(pairs), key=lambda pair: (len(pair[0]) + len(pair[1]), pair))
        found: dict[Pair, float] = {}
        self.model.eval()
        with torch.no_grad():
            for start in range(0, len(order), batch):
                part = order[start : start + batch]
                found.update(zip(part, self.logits(self.model, part).tolist(), strict=True))
        return [found[pair] for pair in pairs]

    def logits(self, model: Any, pairs: Sequence[Pair]) -> Any:
        """A float tensor of shape (len(pairs),), with gradients where they are on.

        Where question and program are too long together the question loses its beginning, but for as many tokens as
        half of what can be read; what is then still too long is cut at the end of the program.
        """
        texts = [self._fitted(question, program) for question, program in pairs]
        encoded = self.tokenizer(texts, padding=True, truncation=True, max_length=self._limit, return_tensors="pt")
        kept = {name: encoded[name].to(model.device) for name in ("input_ids", "attention_mask")}
        return model(**kept).logits[:, 0].float()

    def _fitted(self, question: str, program: str) -> str:
        room = self._limit - _SPARE
        # No token is shorter than a byte of UTF-8, so that most texts need no counting.
        if len(question.encode()) + len(program.encode()) > room:
            ids = self._ids(question)
            left = max(room - len(self._ids(program)), room // 2)
            question = self.tokenizer.decode(ids[-left:]) if len(ids) > left else question
        return f"{question}\n\n{program}"

    def _ids(self, text: str) -> list[int]:
        return list(self.tokenizer(text, add_special_tokens=False)["input_ids"])


def read_facts(folder: Path) -> dict[str, Any]:
    """What was found in training; asked before torch is imported.

    Raises:
        ConfigError: the folder holds no discriminator.
    """
    try:
        facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"{folder} holds no discriminator ({FACTS}: {error}): `lrcode train-discriminator --out {folder}` makes one"
        ) from error
    if not isinstance(facts, dict):
        raise ConfigError(f"{folder / FACTS}: expected an object; train the discriminator again")
    return facts
