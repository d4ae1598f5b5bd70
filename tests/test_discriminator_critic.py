"""The discriminator as a reward term: what is compared with what, what it says of itself, refreshing and resuming."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from lrcode.errors import ConfigError, RunDirError
from lrcode.models.discriminator import Discriminator, program_text
from lrcode.models.tiny import TinyShape
from lrcode.record import RunDir
from lrcode.synth.samples import Sample, write_samples
from lrcode.train.config import Config, Critic
from lrcode.train.critic import DiscriminatorCritic, open_critic
from lrcode.types import Expected, FormatReport, Program, Rollout, Score, Task, Verdict

SHAPE = TinyShape(hidden=32, layers=1, heads=2, feed_forward=64, vocabulary=300, context=256)
KNOBS = Critic(refresh_every=2, refresh_steps=20, refresh_rate=3e-3)


def sample(place: int) -> Sample:
    task = Task(f"t{place}", f"Zoë has {place} plums and buys 3. How many?", Expected(str(place + 3)))
    return Sample(task, "", Program(f"solve(X) :- X is {place} + 3.", "solve(Answer)."), "-", "chain")


SAMPLES = [sample(place) for place in range(8)]


def rollout(one: Sample, source: str, outcome: str = "fail") -> Rollout:
    program = Program(source, "solve(Answer).") if source else Program("")
    verdict = Verdict(outcome)  # type: ignore[arg-type]
    return Rollout(one.task, (), source, program, FormatReport(None), None, None, verdict, Score(0.0))


def step(first: int = 0) -> list[Rollout]:
    """Two groups of four: two that multiply, one that adds the other way round, one copy of the reference."""
    found = []
    for one in SAMPLES[first : first + 2]:
        place = one.task.id[1:]
        found += [rollout(one, f"solve(X) :- X is {place} * 3."), rollout(one, f"solve(X) :- X is {place} * {place}.")]
        found += [rollout(one, f"solve(X) :- X is 3 + {place}.", "pass"), rollout(one, one.program.source, "pass")]
    return found


def made(seed: int = 0) -> Discriminator:
    torch.set_num_threads(1)
    texts = [text for one in SAMPLES for text in (one.task.question, program_text(one.program))]
    found = Discriminator.build(shape=SHAPE, texts=texts, seed=seed)
    found.facts = {"language": "prolog", "mean_reference": 0.25, "scale": 2.0}
    return found


def critic(knobs: Critic = KNOBS) -> DiscriminatorCritic:
    references = {one.task.question: (program_text(one.program),) for one in SAMPLES}
    return DiscriminatorCritic(made(), references, knobs)


def test_a_program_is_compared_with_its_reference_and_a_copy_of_it_is_worth_a_half() -> None:
    mine, rollouts = critic(), step()
    said = mine.score(rollouts, 4)
    assert said[3] == pytest.approx(0.5, abs=1e-5)
    question = SAMPLES[0].task.question
    made_, real = mine.discriminator.scores(
        [(question, program_text(rollouts[0].program)), (question, program_text(SAMPLES[0].program))]
    )
    assert said[0] == pytest.approx((torch.tanh(torch.tensor((made_ - real) * 2.0)).item() + 1) / 2, abs=1e-4)
    assert all(one is not None and 0 <= one <= 1 for one in said)


def test_a_question_without_a_reference_is_compared_with_the_mean_of_all() -> None:
    mine, other = critic(), rollout(sample(77), "solve(X) :- X is 1.")
    (score,) = mine.discriminator.scores([(other.task.question, program_text(other.program))])
    (said,) = mine.score([other], 1)
    assert said == pytest.approx((torch.tanh(torch.tensor((score - 0.25) * 2.0)).item() + 1) / 2, abs=1e-4)
    assert mine.learn([other], 1)["critic_referenced"] == 0.0


def test_nothing_is_said_of_no_program_and_of_a_machine_fault() -> None:
    rollouts = [*step()[:2], rollout(SAMPLES[0], "  "), rollout(SAMPLES[0], "a.", "infra")]
    assert [one is None for one in critic().score(rollouts, 4)] == [False, False, True, True]
    assert critic().learn(rollouts[2:], 1) == {}


def test_figures_are_of_the_discriminator_before_it_learns_from_the_step() -> None:
    mine, still, rollouts = critic(), critic(replace(KNOBS, refresh_every=0)), step()
    mine.score(rollouts, 4)
    first = mine.learn(rollouts, 2)
    assert first.pop("critic_loss") > 0
    assert first == still.learn(rollouts, 2)
    assert set(first) == {"critic_mean", "critic_referenced", "critic_accuracy", "critic_agreement"}


def test_refreshed_it_knows_the_references_from_the_newest_programs() -> None:
    mine, before = critic(replace(KNOBS, refresh_steps=40)), critic()
    for number in range(1, 7):
        mine.learn(step(number % 3 * 2), number)
    after = mine.learn(step(6), 7)
    assert after["critic_accuracy"] > 0.8
    assert after["critic_accuracy"] > before.learn(step(6), 7)["critic_accuracy"]
    assert mine.discriminator.facts["mean_reference"] != 0.25


def test_with_two_updates_on_a_batch_it_is_refreshed_as_often(tmp_path: Path) -> None:
    mine = critic(replace(KNOBS, refresh_every=4, refresh_steps=1))
    asked = {number: "critic_loss" in mine.learn(step(number % 7), number) for number in (1, 3, 5, 7)}
    mine.save(tmp_path / "critic")
    mine.load(tmp_path / "critic")
    asked |= {number: "critic_loss" in mine.learn(step(number % 7), number) for number in (9, 11)}
    assert [number for number, refreshed in asked.items() if refreshed] == [5, 9]
    assert "critic_loss" not in mine.learn(step(), 1)
    assert "critic_loss" in mine.learn(step(), 5)


def test_a_resumed_critic_goes_on_exactly_as_one_that_was_never_stopped(tmp_path: Path) -> None:
    whole, stopped = critic(), critic()
    for number in (1, 2, 3):
        assert whole.learn(step(number), number) == stopped.learn(step(number), number)
    stopped.save(tmp_path / "checkpoint" / "critic")
    resumed = critic()
    resumed.load(tmp_path / "checkpoint" / "critic")
    for number in (4, 5, 6):
        assert resumed.score(step(number), 4) == whole.score(step(number), 4)
        assert resumed.learn(step(number), number) == whole.learn(step(number), number)


def test_a_checkpoint_without_its_critic_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunDirError, match="discriminator of this checkpoint"):
        critic().load(tmp_path)


def test_a_run_opens_the_discriminator_that_its_config_names(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    assert open_critic(Config(), run, SAMPLES) is None
    made().save(tmp_path / "d")
    config = Config(critic=Critic(discriminator=str(tmp_path / "d")))
    with pytest.raises(ConfigError, match="was trained on prolog, this run learns racket"):
        open_critic(replace(config, lang="racket"), run, SAMPLES)
    write_samples(tmp_path / "references.jsonl", SAMPLES)
    named = replace(config, critic=replace(config.critic, references=str(tmp_path / "references.jsonl")))
    own, other, none = (open_critic(*asked) for asked in ((config, run, SAMPLES), (named, run, ()), (config, run, ())))
    assert own is not None
    assert other is not None
    assert none is not None
    assert own.score(step(), 4) == other.score(step(), 4) != none.score(step(), 4)


def test_a_stage_goes_on_with_what_an_earlier_stage_of_the_run_left(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    made().save(tmp_path / "d")
    config = Config(critic=replace(KNOBS, discriminator=str(tmp_path / "d")))
    coarse = open_critic(config, run, SAMPLES)
    assert coarse is not None
    coarse.learn(step(), 2)
    coarse.save(run.folder("models", "critic"))
    grpo = open_critic(config, run, SAMPLES)
    assert grpo is not None
    assert grpo.score(step(), 4) == coarse.score(step(), 4) != critic().score(step(), 4)
