"""What joins the grader's scores in a reinforcement stage: a critic's term and a process reward model's credit."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lrcode.errors import ConfigError
from lrcode.language import Language
from lrcode.models.discriminator import FACTS as DISCRIMINATOR
from lrcode.record import RunDir
from lrcode.reward.critic import Critic
from lrcode.synth.samples import Sample, read_samples
from lrcode.train import ranks
from lrcode.train.config import Config
from lrcode.train.critic import EARLIER, DiscriminatorCritic, check_critic, open_critic
from lrcode.train.prm import FACTS as PROCESS, UNKNOWN, languages
from lrcode.train.progress import Progress

if TYPE_CHECKING:
    from lrcode.train.credit import Credit

FOLDER = "critic"
"""In a checkpoint: what the discriminator has learnt since it was trained."""


@dataclass(frozen=True)
class Feedback:
    """Beside verdicts."""

    critic: Critic | None = None
    """Gives a term of the score."""
    credit: Credit | None = None
    """Gives each token an advantage of its own."""
    learner: DiscriminatorCritic | None = None
    """The critic, where it learns."""

    def save(self, checkpoint: Path) -> None:
        """Put what has been learnt into a checkpoint."""
        if self.learner and ranks.main():
            self.learner.save(checkpoint / FOLDER)

    def load(self, checkpoint: Path) -> None:
        """Go on from a checkpoint.

        Raises:
            RunDirError: it holds no critic.
        """
        if self.learner:
            self.learner.load(checkpoint / FOLDER)


NONE = Feedback()


def check_feedback(config: Config) -> None:
    """Say now, and not after SFT, what cannot work in a later stage.

    Raises:
        ConfigError: a folder holds no model of its kind or one of another language, or nobody answers at the judge's
            address.
        TaskError: the references cannot be read.
    """
    for key, folder, facts in (
        ("critic.discriminator", config.critic.discriminator, DISCRIMINATOR),
        ("process.reward", config.process.reward, PROCESS),
    ):
        if folder and not Path(folder, facts).is_file():
            raise ConfigError(f"{key}: {folder} holds no such model (no {facts})")
    if config.process.reward:
        told = languages(Path(config.process.reward))
        if config.lang not in told and UNKNOWN not in told:
            learnt = ", ".join(told)
            raise ConfigError(f"process.reward: {config.process.reward} learnt {learnt}, this run learns {config.lang}")
    check_critic(config)
    if config.critic.judge:
        from lrcode.endpoint import open_endpoint

        open_endpoint(config.critic.judge, config.critic.judge_model, at_once=1).close()


@contextmanager
def open_feedback(
    config: Config,
    stage: str,
    language: Language,
    tokenizer: Any,
    run: RunDir,
    samples: Sequence[Sample],
    progress: Progress,
) -> Iterator[Feedback]:
    """What a config asks for in a stage.

    Args:
        samples: the run's verified programs, the critic's references unless the config names a file of others.

    Raises:
        ConfigError: a model or an endpoint that is asked for cannot be used.
        TaskError: the references cannot be read.
    """
    credit = None
    # Its labels come from running programs: coarse-tuning, which has no tests, must not learn from them.
    if config.process.reward and stage == "grpo":
        from lrcode.train.credit import open_credit

        credit = open_credit(config, getattr(config, stage), language, tokenizer)
    if stage not in config.critic.stages:
        yield Feedback(credit=credit)
    elif config.critic.judge:
        with _judge(config, language, run, samples, progress) as judge:
            yield Feedback(judge, credit)
    else:
        learner = open_critic(config, run, samples)
        yield Feedback(learner, credit, learner)
        if learner and run.writes:
            kept = run.folder(*EARLIER)
            with run.writing("/".join(EARLIER)):
                shutil.rmtree(kept, ignore_errors=True)
                learner.save(kept)


@contextmanager
def _judge(
    config: Config, language: Language, run: RunDir, samples: Sequence[Sample], progress: Progress
) -> Iterator[Critic]:
    from lrcode.reward.judge import open_judge

    knobs = config.critic
    known = read_samples(Path(knobs.references)) if knobs.references else samples
    judge = open_judge(
        knobs.judge,
        knobs.judge_model,
        title=language.facts.title,
        cache=run.folder("judge"),
        references={sample.task.id: sample.program.source for sample in known},
        requests=knobs.judge_requests,
        at_once=knobs.judge_at_once,
        timeout_s=knobs.judge_timeout_s,
        say=progress.say,
    )
    with closing(judge):
        yield judge
