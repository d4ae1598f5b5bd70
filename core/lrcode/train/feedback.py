"""What joins the grader's scores in a reinforcement stage: a critic's term and a process reward model's credit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lrcode.language import Language
from lrcode.record import RunDir
from lrcode.reward.critic import Critic
from lrcode.synth.samples import Sample
from lrcode.train.config import Config

if TYPE_CHECKING:
    from lrcode.train.credit import Credit


@dataclass(frozen=True)
class Feedback:
    """Beside verdicts."""

    critic: Critic | None = None
    """Gives a term of the score."""
    credit: Credit | None = None
    """Gives each token an advantage of its own."""


NONE = Feedback()


@contextmanager
def open_feedback(
    config: Config, stage: str, language: Language, tokenizer: Any, run: RunDir, samples: Sequence[Sample]
) -> Iterator[Feedback]:
    """What a config asks for.

    Args:
        samples: the run's verified programs, the critic's references unless the config names a file of others.

    Raises:
        ConfigError: a model or an endpoint that is asked for cannot be used.
    """
    yield NONE
