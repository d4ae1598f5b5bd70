"""Per-token advantages inside the pinned TRL, on a very small model: what reaches the loss, and what moves weights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
import torch

from lrcode.errors import ConfigError, MachineError
from lrcode.facts import Limits
from lrcode.language import load_language
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.train.config import Config
from lrcode.train.credit import Credit, ProcessCredit
from lrcode.train.grpo import grpo_arguments
from lrcode.train.progress import Quiet
from lrcode.train.rollouts import Rollouts
from lrcode.train.settings import resolve
from lrcode.types import Execution, Expected, Job, Rollout, Span, Task

pytestmark = pytest.mark.usefixtures("one_thread")

PROLOG = load_language("prolog")
TASKS = [Task(f"t{n}", f"What is {n} times 4?", Expected(str(4 * n))) for n in range(4)]
RIGHT = "<code>\nsolve(X) :-\n    Y is {n} * 4, % été\n    X = Y.\n</code>\n<query>\nsolve(A).\n</query>"
WRONG = RIGHT.replace("{n} * 4", "{n} + 5")
LOADS_NOT = RIGHT.replace("X = Y.", "X = (Y.")
CUT = "<reasoning>\n数\n</reasoning>\n<code>\nsolve(X) :-\n    X is {n} + 4,\n    X > "
PROSE = "I do not know, 苹果."
FAULT = "<code>\nfault({n}).\n</code>"
GROUPS = [
    (RIGHT, WRONG, PROSE, CUT),
    (WRONG, LOADS_NOT, CUT, CUT),
    (RIGHT, RIGHT, WRONG, FAULT),
    (PROSE, WRONG, LOADS_NOT, WRONG),
]
SETTINGS = [
    "grpo.prompts=4",
    "grpo.generations=4",
    "grpo.micro_batch=16",
    "grpo.max_tokens=100",
    "grpo.learning_rate=0.01",
    "grpo.save_every=2",
    "grpo.max_grad_norm=1000",
    "grpo.schedule=constant",
]


class Reader:
    """Thinks little of statements that add."""

    def score(self, items: Sequence[tuple[str, str, Sequence[Span]]]) -> list[list[float]]:
        return [[0.1 if "+" in source[s.start : s.end] else 0.9 for s in spans] for _, source, spans in items]


class Even:
    """Finds all statements equally good."""

    def score(self, items: Sequence[tuple[str, str, Sequence[Span]]]) -> list[list[float]]:
        return [[0.7] * len(spans) for _, _, spans in items]


class FailingRunner:
    """A machine that cannot start some programs."""

    def __init__(self) -> None:
        self._runner = ColdRunner(PROLOG.facts)

    def run(self, job: Job, limits: Limits) -> Execution:
        if any("fault(" in file.text for file in job.files):
            raise MachineError("no process can be started")
        return self._runner.run(job, limits)


class Noted:
    """Another credit, with what it gave and how often; `padding` is written where the mask is 0."""

    def __init__(self, credit: Credit, padding: float = 0.0) -> None:
        self._credit, self._padding = credit, padding
        self.gave: list[dict[tuple[str, str], list[float]]] = []

    @property
    def figures(self) -> Mapping[str, float]:
        return self._credit.figures

    def advantages(self, outcome: Any, ids: Any, mask: Any, rollouts: Sequence[Rollout]) -> Any:
        made = self._credit.advantages(outcome, ids, mask, rollouts)
        asked = [(rollout.task.question, rollout.completion) for rollout in rollouts]
        self.gave.append({key: row[: int(m.sum())].tolist() for key, row, m in zip(asked, made, mask, strict=True)})
        return made + self._padding * (1 - mask)


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return train_tokenizer([RIGHT, WRONG, CUT, TASKS[0].question], 300, 256)


@pytest.fixture(scope="module")
def grader() -> Iterator[Grader]:
    with Grader(PROLOG, FailingRunner(), workers=2) as grader:
        yield grader


@pytest.fixture(scope="module")
def graded(grader: Grader) -> dict[tuple[str, str], Rollout]:
    """By question and by the completion's pattern."""
    pairs = [(task, text) for task, group in zip(TASKS, GROUPS, strict=True) for text in dict.fromkeys(group)]
    found = grader.grade((task, PROLOG.build_prompt(task), text.format(n=task.id[1:])) for task, text in pairs)
    return {(task.question, text): rollout for (task, text), rollout in zip(pairs, found, strict=True)}


class Bench:
    """Makes runs of a few steps on the same rollouts."""

    def __init__(self, tokenizer: Any, grader: Grader, graded: dict[tuple[str, str], Rollout], folder: Path) -> None:
        self.tokenizer, self._grader, self._graded, self._folder = tokenizer, grader, graded, folder
        self.groups: dict[str, Sequence[str]] = {t.question: g for t, g in zip(TASKS, GROUPS, strict=True)}
        self._runs = 0

    def config(self, *settings: str) -> Config:
        return resolve("tiny", settings=[*SETTINGS, *settings])

    def credit(self, config: Config, reader: Any = None, **knobs: Any) -> Noted:
        padding = knobs.pop("padding", 0.0)
        made = ProcessCredit(reader or Reader(), PROLOG, self.tokenizer, config.grpo, **knobs)
        return Noted(made, padding)

    def trainer(self, config: Config, credit: Credit | None, steps: int = 1, folder: Path | None = None) -> Any:
        from datasets import Dataset

        from lrcode.train.arguments import adapter
        from lrcode.train.faults import Faults
        from lrcode.train.private import Grpo as Trainer

        class Seen(Trainer):
            """Keeps what each micro-batch is made of."""

            def compute_loss(self, model: Any, inputs: Any, *args: Any, **kwargs: Any) -> Any:
                self.seen.append({name: value.clone() for name, value in inputs.items()})
                return super().compute_loss(model, inputs, *args, **kwargs)

        self._runs += 1
        run = RunDir.create(self._folder / f"run-{self._runs}", "", {})
        rollouts = Rollouts(self._grader, {}, config.grpo, run)
        arguments = grpo_arguments(config, config.grpo, folder or run.folder("checkpoints"))
        arguments.max_steps = steps
        # Adam's first step is the sign of each gradient, which would hide and blow up differences.
        arguments.optim = "sgd"
        trainer = Seen(
            model=build_model(TinyShape(32, 2, 2, 64, 300, 256), self.tokenizer, seed=1),
            reward_funcs=rollouts.score,
            args=arguments,
            train_dataset=Dataset.from_list([{"prompt": [{"role": "user", "content": q}]} for q in self.groups]),
            processing_class=self.tokenizer,
            peft_config=adapter(config),
            rollout_func=self.draw,
        )
        trainer.seen, trainer.faults = [], Faults(run, "grpo", Quiet())
        trainer.give_credit(credit, rollouts)
        return trainer

    def trained(self, config: Config, credit: Credit | None, steps: int = 1) -> Any:
        trainer = self.trainer(config, credit, steps)
        trainer.train()
        return trainer

    def draw(self, prompts: Sequence[Any], trainer: Any) -> dict[str, Any]:
        """The same completions every time; those that were cut off have no end token."""
        drawn, rollouts, asked = [], [], Counter[str]()
        for chat in prompts:
            question = chat[-1]["content"]
            text = self.groups[question][asked[question] % 4]
            asked[question] += 1
            rollout = self._graded[question, text]
            end = [] if text == CUT else [self.tokenizer.eos_token_id]
            drawn.append([*self.tokenizer(rollout.completion)["input_ids"], *end])
            future: Future[Rollout] = Future()
            future.set_result(rollout)
            rollouts.append(future)
        rows = [self.tokenizer(chat[-1]["content"])["input_ids"] for chat in prompts]
        return {"prompt_ids": rows, "completion_ids": drawn, "logprobs": None, "rollout": rollouts}

    def by_row(self, seen: Sequence[Any]) -> dict[tuple[str, str], list[float]]:
        """Advantages by question and completion, padding left out."""
        found = {}
        for batch in seen:
            for prompt, ids, row in zip(batch["prompt_ids"], batch["completion_ids"], batch["advantages"], strict=True):
                question, text = self.tokenizer.batch_decode([prompt, ids], skip_special_tokens=True)
                written = int((ids != self.tokenizer.pad_token_id).sum())
                found[question, text] = row[:written].tolist()
        return found


@pytest.fixture
def bench(tokenizer: Any, grader: Grader, graded: dict[tuple[str, str], Rollout], tmp_path: Path) -> Bench:
    return Bench(tokenizer, grader, graded, tmp_path)


def weights(trainer: Any) -> Any:
    return torch.cat([p.detach().flatten() for p in trainer.model.parameters()])


def moved(bench: Bench, trainer: Any) -> Any:
    """By how much a run moved each weight."""
    start = build_model(TinyShape(32, 2, 2, 64, 300, 256), bench.tokenizer, seed=1)
    return weights(trainer) - torch.cat([p.detach().flatten() for p in start.parameters()])


def test_what_is_on_padding_never_reaches_the_loss(bench: Bench) -> None:
    config = bench.config("grpo.micro_batch=4")
    clean = bench.trained(config, bench.credit(config))
    noisy = bench.trained(config, bench.credit(config, padding=1e6))
    assert any(float(batch["advantages"].max()) == 1e6 for batch in noisy.seen)
    assert torch.equal(weights(clean), weights(noisy))


@pytest.mark.parametrize("micro_batch", [16, 4, 2])
def test_each_row_keeps_its_own_advantages_through_shuffling_and_splitting(bench: Bench, micro_batch: int) -> None:
    config = bench.config(f"grpo.micro_batch={micro_batch}")
    credit = bench.credit(config)
    trainer = bench.trained(config, credit)
    assert len(trainer.seen) == 16 // micro_batch
    assert len(credit.gave) == 1
    found = bench.by_row(trainer.seen)
    assert found == credit.gave[0]
    assert len({tuple(row) for row in found.values()}) >= 10


def test_statements_that_are_worse_have_less_and_machine_faults_nothing(bench: Bench) -> None:
    config = bench.config()
    found = bench.by_row(bench.trained(config, bench.credit(config)).seen)
    worse, fault = WRONG.format(n=2), FAULT.format(n=2)
    row = found[TASKS[2].question, worse]
    assert min(row) == row[len(bench.tokenizer(worse[: worse.index("+")])["input_ids"])] < max(row)
    assert set(found[TASKS[2].question, fault]) == {0.0}
    assert len({tuple(row) for (_, text), row in found.items() if text == PROSE}) == 2


@pytest.mark.parametrize("masked", [False, True])
def test_completions_that_were_cut_off_count_or_are_left_out_as_the_config_says(bench: Bench, masked: bool) -> None:
    config = bench.config(f"grpo.mask_clipped={str(masked).lower()}")
    trainer = bench.trained(config, bench.credit(config))
    text = CUT.format(n=0)
    row = bench.by_row(trainer.seen)[TASKS[0].question, text]
    if masked:
        assert not any(row)
    else:
        inside = len(bench.tokenizer(text[: text.index("+")])["input_ids"])
        assert row[inside] < max(row)
    assert torch.isfinite(weights(trainer)).all()


def test_lora_is_given_the_same_advantages_and_learns_from_them(bench: Bench) -> None:
    config = bench.config("lora.rank=4", 'lora.targets=["q_proj","v_proj"]')
    plain = bench.trained(bench.config(), bench.credit(config))
    adapted = bench.trained(config, bench.credit(config), steps=2)
    assert bench.by_row(adapted.seen[:1]) == bench.by_row(plain.seen)
    changed = [name for name, p in adapted.model.named_parameters() if "lora_B" in name and p.abs().sum() > 0]
    assert len(changed) == 4
    assert not any(p.requires_grad for name, p in adapted.model.named_parameters() if "lora" not in name)


@pytest.mark.parametrize("loss", ["dapo", "grpo", "dr_grpo", "cispo", "sapo", "luspo"])
def test_one_batch_moves_the_weights_the_same_way_in_however_many_parts_it_is_taken(bench: Bench, loss: str) -> None:
    whole, parts = (
        moved(bench, bench.trained(config, bench.credit(config)))
        for config in (bench.config(f"grpo.loss={loss}", f"grpo.micro_batch={size}") for size in (16, 4))
    )
    assert float(whole.norm()) > 1e-5
    assert float((whole - parts).norm()) < 1e-3 * float(whole.norm())


def test_bnpo_alone_depends_on_the_parts_with_and_without_process_rewards(bench: Bench) -> None:
    configs = [bench.config("grpo.loss=bnpo", f"grpo.micro_batch={size}") for size in (16, 4)]
    for given in ([None, None], [bench.credit(config) for config in configs]):
        runs = zip(configs, given, strict=True)
        whole, parts = (moved(bench, bench.trained(config, credit)) for config, credit in runs)
        assert float((whole - parts).norm()) > 1e-2 * float(whole.norm())


def test_later_updates_on_a_batch_use_the_advantages_it_was_given_once(bench: Bench) -> None:
    config = bench.config("grpo.iterations=2", "grpo.micro_batch=8")
    credit = bench.credit(config)
    trainer = bench.trained(config, credit, steps=4)
    assert (len(credit.gave), len(trainer.seen)) == (2, 8)
    assert bench.by_row(trainer.seen[:2]) == bench.by_row(trainer.seen[2:4])
    assert bench.by_row(trainer.seen[4:6]) == bench.by_row(trainer.seen[6:])
    assert "old_per_token_logps" in trainer.seen[0]


def test_without_weight_or_without_differences_the_update_is_that_of_outcomes_alone(bench: Bench) -> None:
    # Programs that can be read, for statements of others are never as good.
    bench.groups = {TASKS[0].question: (RIGHT, WRONG, WRONG, WRONG), TASKS[2].question: (RIGHT, WRONG, RIGHT, WRONG)}
    config = bench.config("grpo.prompts=2", "grpo.micro_batch=8")
    outcomes = weights(bench.trained(config, None, steps=2))
    nothing = bench.trained(config, bench.credit(config, weight=0.0), steps=2)
    even = bench.trained(config, bench.credit(config, Even(), trust_verdict=False), steps=2)
    assert nothing.seen[0]["advantages"].dim() == 2
    assert torch.equal(outcomes, weights(nothing))
    assert torch.equal(outcomes, weights(even))
    assert not torch.equal(outcomes, weights(bench.trained(config, bench.credit(config), steps=2)))


def test_a_run_that_goes_on_from_a_checkpoint_ends_with_the_same_weights(bench: Bench, tmp_path: Path) -> None:
    config = bench.config("grpo.prompts=2", "grpo.micro_batch=4", "grpo.save_every=1")
    folder = tmp_path / "checkpoints"
    whole = bench.trainer(config, bench.credit(config), 4, folder)
    whole.args.save_total_limit = None
    whole.train()
    again = bench.trainer(config, bench.credit(config), 4, folder)
    again.train(resume_from_checkpoint=str(folder / "checkpoint-1"))
    assert again.state.global_step == 4
    assert (len(whole.seen), len(again.seen)) == (8, 6)
    assert torch.equal(weights(whole), weights(again))


def test_the_log_has_the_figures_of_the_process_part(bench: Bench) -> None:
    config = bench.config()
    credit = bench.credit(config)
    trainer = bench.trained(config, credit)
    logged = trainer.state.log_history[0]
    assert logged["process_mean"] == pytest.approx(credit.figures["process_mean"])
    assert 0 < logged["process_std"] < 0.5
    assert logged["process_s"] > 0


def test_a_loss_that_weighs_whole_completions_is_refused_with_credit_only(bench: Bench) -> None:
    config = bench.config("grpo.loss=vespo")
    bench.trainer(config, None)
    with pytest.raises(ConfigError, match=r"grpo.loss = 'vespo': .* beside process.reward"):
        bench.trainer(config, bench.credit(config))
