"""Faults of a training run, on tiny real models: no numbers, no memory, no disk, extensions and graders that fail."""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from pyarrow import parquet

from grader_plugins import installed
from lrcode import hookimpl, load_language
from lrcode.errors import ContractError, NoNumbers, OutOfMemory, RunDirError, TrainingDiverged
from lrcode.extensions import Extensions
from lrcode.models.load import load_policy, save_policy
from lrcode.models.sampling import Drawing, draw
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.reward import AnyGrader, Grader, open_grader
from lrcode.run import tree
from lrcode.run.cold import ColdRunner
from lrcode.train.config import Config
from lrcode.train.progress import Quiet
from lrcode.train.settings import resolve
from lrcode.train.sft import chat_row, train_sft
from lrcode.types import Expected, Rollout, Task

pytestmark = pytest.mark.usefixtures("one_thread")

PROLOG = load_language("prolog")
TASKS = [Task(str(n), f"What is {n} times 4?", Expected(str(n * 4))) for n in range(12)]
TEXTS = [
    f"<code>\nsolve(X) :- X is {n} * 4{' + 1' * (n % 3)}.\n</code>\n<query>\nsolve(X).\n</query>" for n in range(12)
]
ROWS = [chat_row(PROLOG, task, text) for task, text in zip(TASKS, TEXTS, strict=True)]
SHAPE = TinyShape(hidden=32, layers=2, heads=2, feed_forward=64, vocabulary=300, context=512)
NO_FULL_DISK = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a file of a full disk")
LOSSES = ("dapo", "grpo", "dr_grpo", "bnpo", "cispo", "sapo", "vespo", "luspo")
SETTINGS = (
    *("sft.steps=6", "sft.batch=4", "sft.micro_batch=4", "sft.save_every=2", "sft.schedule=constant", "sft.warmup=0"),
    *("grpo.steps=3", "grpo.prompts=2", "grpo.generations=4", "grpo.micro_batch=4", "grpo.max_tokens=12"),
    *("grpo.save_every=1", "threads=1"),
)


class Said(Quiet):
    """Keeps what a person would be told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, line: str) -> None:
        self.lines.append(line)


class Letters:
    """An extension that tells any two completions apart, so that a model that knows nothing has a signal."""

    @staticmethod
    @hookimpl
    def score_rollout(rollout: Rollout) -> float:
        return sum(map(ord, rollout.completion)) % 17 / 16


class Moody(Letters):
    """As `Letters`, but what it is asked after so many completions raises, for as many as it is told."""

    def __init__(self, after: int, times: int) -> None:
        self._asked, self._bad = itertools.count(), range(after, after + times)

    @hookimpl
    def score_rollout(self, rollout: Rollout) -> float:  # type: ignore[override]
        if next(self._asked) in self._bad:
            raise LookupError("a completion that nobody thought of")
        return Letters.score_rollout(rollout)


class Hanging:
    """An extension that never ends."""

    @staticmethod
    @hookimpl
    def score_group(rollouts: Sequence[Rollout]) -> list[float]:
        threading.Event().wait()
        raise AssertionError


@pytest.fixture(scope="module", autouse=True)
def _quiet() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRL_EXPERIMENTAL_SILENCE", "1")
        yield


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return train_tokenizer([task.question for task in TASKS] + TEXTS, 300, 512)


@pytest.fixture
def run(tmp_path: Path) -> RunDir:
    return RunDir.create(tmp_path / "run", "", {})


def config(*settings: str) -> Config:
    return resolve("tiny", settings=[*SETTINGS, *settings])


def sft(run: RunDir, tokenizer: Any, *settings: str, model: Any = None, said: Said | None = None) -> Any:
    return train_sft(model or new(tokenizer), tokenizer, ROWS, config(*settings), run, said or Said())


@pytest.fixture(scope="module")
def taught(tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model that writes programs, most of them wrong."""
    folder = tmp_path_factory.mktemp("taught")
    run = RunDir.create(folder / "run", "", {})
    save_policy(sft(run, tokenizer, "sft.steps=90", "sft.learning_rate=0.01", "sft.save_every=999"), tokenizer, folder)
    return folder


def grpo(
    run: RunDir,
    tokenizer: Any,
    *settings: str,
    model: Any = None,
    said: Said | None = None,
    extension: object = Letters,
    grader: AnyGrader | None = None,
) -> Any:
    from lrcode.train.grpo import train_grpo

    torch.manual_seed(0)
    extensions = Extensions({"letters": extension}, timeout_s=0.1)
    with grader or Grader(PROLOG, ColdRunner(PROLOG.facts), extensions=extensions, workers=1) as grader:
        asked = (model or new(tokenizer), tokenizer, TASKS, grader, PROLOG)
        return train_grpo(*asked, config(*settings), run, said or Said())


def new(tokenizer: Any) -> Any:
    return build_model(SHAPE, tokenizer, 0)


def when_updated(model: Any, times: set[int], what: Callable[[Any], Any]) -> Any:
    """The model, to whose embeddings something happens on these forward passes of an update; the first is 1."""
    seen = []

    def hook(module: Any, given: Any, out: Any) -> Any:
        if not (module.training and torch.is_grad_enabled()):
            return None
        seen.append(out)
        return what(out) if len(seen) in times else None

    model.model.embed_tokens.register_forward_hook(hook)
    return model


def poisoned(model: Any, time: int) -> Any:
    """The model, whose weights are NaN from its update of that number on."""

    def ruin(_: Any) -> None:
        with torch.no_grad():
            model.model.norm.weight.fill_(torch.nan)

    return when_updated(model, {time}, ruin)


def short_of_memory(model: Any, most: int, *, backward: bool = False) -> Any:
    """The model, for more than `most` rows of which there is no memory, noticed in a forward or at a backward's end."""

    def fail(_: Any) -> None:
        if backward:
            torch.empty(1 << 46)
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")

    def hook(module: Any, given: Any, out: Any) -> None:
        if module.training and out.requires_grad and len(out) > most:
            out.register_hook(fail) if backward else fail(out)

    model.model.embed_tokens.register_forward_hook(hook)
    return model


def checkpoints(run: RunDir) -> list[int]:
    return sorted(int(mark.parent.name.rpartition("-")[2]) for mark in run.path.glob("checkpoints/*/*/whole.json"))


def weights(model: Any) -> dict[str, Any]:
    return {name: value.detach().cpu() for name, value in model.state_dict().items()}


def test_an_update_whose_gradient_is_no_number_is_left_out_said_and_counted(run: RunDir, tokenizer: Any) -> None:
    said = Said()
    model = when_updated(new(tokenizer), {3}, lambda out: out * torch.inf)
    trained = sft(run, tokenizer, "sft.steps=3", model=model, said=said)
    before, _ = load_policy(run.folder("checkpoints", "sft", "checkpoint-2"))
    assert all(torch.equal(value, weights(before)[name]) for name, value in weights(trained).items())
    assert any(
        "sft step 3: the gradient is NaN or infinite; this update is left out (1 in a row" in x for x in said.lines
    )
    steps = run.metrics("sft")
    assert [(entry["loss"] is None, entry.get("update_left_out")) for entry in steps] == [
        *[(False, None)] * 2,
        (True, 1.0),
    ]


def test_single_updates_without_a_gradient_do_not_end_a_run(run: RunDir, tokenizer: Any) -> None:
    model = when_updated(new(tokenizer), {1, 2, 4, 5}, lambda out: out * torch.nan)
    sft(run, tokenizer, model=model)
    assert sum(entry.get("update_left_out", 0) for entry in run.metrics("sft")) == 4


def test_weights_that_went_astray_end_the_run_before_they_are_kept_and_it_goes_on(run: RunDir, tokenizer: Any) -> None:
    with pytest.raises(TrainingDiverged) as caught:
        sft(run, tokenizer, model=poisoned(new(tokenizer), 4))
    said = str(caught.value)
    assert "\n" not in said
    assert re.search(r"sft step 6: .* 3 times in a row, .* learning rate \(0\.001\) .* go on from step 2: ", said)
    assert f"`lrcode train --resume {run.path} --set sft.learning_rate=0.0001`" in said
    assert checkpoints(run) == [2]
    sft(run, tokenizer, "sft.learning_rate=0.0001")
    assert [entry["learning_rate"] for entry in run.metrics("sft")] == [*[1e-3] * 2, *[1e-4] * 4]


def test_a_checkpoint_is_refused_weights_that_are_no_numbers(run: RunDir, tokenizer: Any) -> None:
    with pytest.raises(TrainingDiverged, match=r"weights are NaN or infinite \(model\.norm\.weight first\)"):
        sft(run, tokenizer, "sft.save_every=1", model=poisoned(new(tokenizer), 6))
    assert checkpoints(run) == [4, 5]


def test_a_learning_rate_that_is_absurd_ends_in_one_line_and_a_lower_one_goes_on(run: RunDir, tokenizer: Any) -> None:
    with pytest.raises(TrainingDiverged, match="learning rate") as caught:
        sft(run, tokenizer, "sft.learning_rate=1e30", "sft.save_every=1", "sft.steps=9")
    # The weights of the last checkpoint were finite, and gave no gradient all the same.
    assert "the stage begins anew" in str(caught.value)
    assert run.folder("checkpoints", "sft", "ruined").is_dir()
    assert weights(sft(run, tokenizer))["model.norm.weight"].isfinite().all()


def test_grpo_ends_where_the_policy_gives_no_numbers_to_draw_from(run: RunDir, tokenizer: Any) -> None:
    with pytest.raises(
        TrainingDiverged, match="logits that are NaN or infinite while completions were drawn"
    ) as caught:
        grpo(run, tokenizer, "grpo.micro_batch=8", model=poisoned(new(tokenizer), 2))
    assert "grpo.max_grad_norm" in str(caught.value)
    assert checkpoints(run) == [1]
    grpo(run, tokenizer)
    assert checkpoints(run) == [2, 3]


def test_a_model_that_gives_no_numbers_draws_nothing(tokenizer: Any) -> None:
    model = new(tokenizer)
    with torch.no_grad():
        model.model.norm.weight.fill_(torch.nan)
    for temperature in (0.0, 1.0):
        with pytest.raises(NoNumbers):
            draw(model, tokenizer, [[5, 6]], Drawing(temperature, 1.0, 4))


def batch(rows: int) -> dict[str, Any]:
    """A micro-batch as TRL's GRPO makes them: prompts padded on the left, completions of different lengths."""
    chance = torch.Generator().manual_seed(3)
    ids = torch.randint(10, 250, (rows, 14), generator=chance)
    lengths = torch.randint(1, 10, (rows, 1), generator=chance)
    return {
        "prompt_ids": ids[:, :5],
        "prompt_mask": torch.ones(rows, 5, dtype=torch.long),
        "completion_ids": ids[:, 5:],
        "completion_mask": (torch.arange(9) < lengths).long(),
        "advantages": torch.randn(rows, generator=chance),
        "old_per_token_logps": torch.randn(rows, 9, generator=chance) * 0.1 - 5.5,
        "ref_per_token_logps": torch.randn(rows, 9, generator=chance) * 0.1 - 5.5,
        "num_items_in_batch": torch.tensor(61.0),
    }


@pytest.fixture(scope="module")
def updater(tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    from datasets import Dataset

    from lrcode.train.grpo import grpo_arguments
    from lrcode.train.private import Grpo

    asked = config("grpo.iterations=2", "grpo.save_every=2")
    trainer = Grpo(
        model=new(tokenizer),
        reward_funcs=lambda **_: None,
        args=grpo_arguments(asked, asked.grpo, tmp_path_factory.mktemp("trainer")),
        train_dataset=Dataset.from_list([{"prompt": row["prompt"]} for row in ROWS]),
        processing_class=tokenizer,
    )
    # TRL loads the reference model by name, and this one has none: its figures come with the batch.
    trainer.beta, trainer.current_gradient_accumulation_steps = 0.1, 2
    return trainer


@pytest.mark.parametrize("rows", [4, 5])
@pytest.mark.parametrize("loss", LOSSES)
def test_two_halves_have_the_loss_and_the_gradient_of_the_whole(updater: Any, loss: str, rows: int) -> None:
    from lrcode.train.parts import Part

    found = []
    updater.loss_type, updater.args.loss_type = loss, loss
    for parts in (1, 2):
        updater._parts = parts
        updater.model.zero_grad()
        value = updater.training_step(updater.model, Part(batch(rows)), None)
        found.append((value, [p.grad.clone() for p in updater.model.parameters()]))
    torch.testing.assert_close(found[0], found[1], rtol=1e-4, atol=1e-6)
    assert any(grad.abs().max() > 0 for grad in found[0][1])


@pytest.mark.parametrize("backward", [False, True])
@pytest.mark.parametrize("train", [sft, grpo])
def test_what_memory_does_not_suffice_for_is_learned_in_halves(
    run: RunDir, tokenizer: Any, tmp_path: Path, train: Any, backward: bool
) -> None:
    said, other = Said(), RunDir.create(tmp_path / "other", "", {})
    settings = ("sft.micro_batch=2", "sft.steps=3")
    short = short_of_memory(new(tokenizer), 1 if train is sft else 2, backward=backward)
    halves = train(run, tokenizer, *settings, said=said, model=short)
    whole = train(other, tokenizer, *settings)
    (line,) = said.lines
    size = 2 if train is sft else 4
    assert f"{train.__name__} step 1: out of memory with {size} at once (" in line
    assert ("can't allocate memory: you tried" if backward else "(CUDA out of memory") in line
    for name, value in weights(whole).items():
        torch.testing.assert_close(weights(halves)[name], value, rtol=1e-3, atol=1e-4)
    for name in ("loss", "grad_norm", "entropy"):
        pair = [[entry[name] for entry in one.metrics(train.__name__)] for one in (run, other)]
        assert pair[0] == pytest.approx(pair[1], rel=0.02, abs=1e-4)


@pytest.mark.parametrize("train", [sft, grpo])
def test_where_memory_does_not_suffice_for_halves_the_run_ends_in_one_line(
    run: RunDir, tokenizer: Any, train: Any
) -> None:
    with pytest.raises(OutOfMemory) as caught:
        train(run, tokenizer, model=short_of_memory(new(tokenizer), 1))
    said, stage = str(caught.value), train.__name__
    assert "\n" not in said
    assert f"{stage} step 1: memory does not suffice for half a micro-batch (CUDA out of memory" in said
    assert f"`lrcode train --resume {run.path} --set {stage}.micro_batch=1`" in said
    train(run, tokenizer, f"{stage}.micro_batch=1", model=short_of_memory(new(tokenizer), 1))


def test_a_group_goes_without_the_term_of_an_extension_that_raises_which_is_said_and_counted(
    run: RunDir, tokenizer: Any
) -> None:
    said = Said()
    grpo(run, tokenizer, extension=Moody(9, 1), said=said)
    (line,) = said.lines
    assert line.startswith(
        "step 2: groups go without a term, 1 of 8 completions have a fault (first: extension 'letters'"
    )
    assert "hook score_rollout: LookupError: a completion that nobody thought of (tests/test_train_faults.py:" in line
    steps = run.metrics("grpo")
    assert [entry.get("extension_faults") for entry in steps] == [None, 1 / 8, None]
    rows = parquet.read_table(run.folder("rollouts", "grpo-000002.parquet")).to_pylist()
    without = [json.loads(row["terms"])["letters"] is None for row in rows]
    assert without == [*[True] * 4, *[False] * 4]
    assert [row["term_faults"] != "{}" for row in rows].count(True) == 1


@pytest.mark.parametrize(
    ("extension", "said"),
    [
        (lambda: Moody(8, 4), r"step 2: .* on 4 of 8 completions \(first: .* LookupError: a completion"),
        (Hanging, r"step 1: .* on 8 of 8 completions \(first: .* hook score_group: no answer within 0\.1 s"),
    ],
)
def test_an_extension_that_fails_too_often_ends_the_run_with_a_checkpoint_to_go_on_from(
    run: RunDir, tokenizer: Any, extension: Any, said: str
) -> None:
    with pytest.raises(ContractError, match=said) as caught:
        grpo(run, tokenizer, extension=extension())
    assert f"`lrcode train --resume {run.path}`" in str(caught.value)
    grpo(run, tokenizer)
    assert [entry["step"] for entry in run.metrics("grpo")] == [1, 2, 3]


def learned(run: RunDir) -> list[tuple[Any, ...]]:
    names = ("step", "loss", "reward", "grad_norm", "entropy", "pass_rate", "completions/mean_length")
    return [tuple(entry.get(name) for name in names) for entry in run.metrics("grpo")]


def written(run: RunDir) -> list[list[tuple[object, ...]]]:
    files = sorted(run.folder("rollouts").glob("*.parquet"))
    columns = ("task_id", "completion", "outcome", "kind", "stdout", "score", "terms")
    return [[tuple(row[c] for c in columns) for row in parquet.read_table(file).to_pylist()] for file in files]


LONG = ("grpo.max_tokens=40", "grpo.learning_rate=0.01", "grpo.iterations=1")


@pytest.fixture(scope="module")
def undisturbed(taught: Path, tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> RunDir:
    run = RunDir.create(tmp_path_factory.mktemp("undisturbed") / "run", "", {})
    grpo(run, tokenizer, *LONG, model=load_policy(taught)[0])
    assert all(entry["grad_norm"] > 0 for entry in run.metrics("grpo"))
    assert "wrong" in {row[3] for step in written(run) for row in step}
    return run


def test_two_runs_of_one_seed_have_equal_losses_rewards_and_completions(
    undisturbed: RunDir, taught: Path, run: RunDir, tokenizer: Any
) -> None:
    grpo(run, tokenizer, *LONG, model=load_policy(taught)[0])
    assert learned(run) == learned(undisturbed)
    assert written(run) == written(undisturbed)


def test_a_grader_that_is_killed_again_and_again_during_a_step_changes_nothing(
    undisturbed: RunDir, taught: Path, run: RunDir, tokenizer: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(installed(tmp_path / "installed")))
    killed: list[int] = []

    class Killing(Said):
        def advance(self, done: int, total: int | None = None, note: str = "") -> None:
            threading.Thread(target=kill).start()

    def kill() -> None:
        for _ in range(3):
            time.sleep(0.1)
            for child in graders():
                os.kill(child, signal.SIGKILL)
                killed.append(child)

    with open_grader("prolog", process=True, extensions=["moody"], workers=1) as grader:
        before = graders()
        assert before
        grpo(run, tokenizer, *LONG, model=load_policy(taught)[0], grader=grader, said=Killing())
    assert killed
    rewards = [[row[5] for row in step] for step in written(run)]
    assert rewards == [[row[5] for row in step] for step in written(undisturbed)]


def graders() -> list[int]:
    ours = [(pid, Path(f"/proc/{pid}/cmdline").read_bytes()) for pid in tree.children(os.getpid())]
    return [pid for pid, words in ours if b"lrcode.reward.service" in words]


@pytest.mark.long
def test_a_run_goes_on_in_smaller_micro_batches_where_it_was(
    undisturbed: RunDir, taught: Path, run: RunDir, tokenizer: Any
) -> None:
    with pytest.raises(TrainingDiverged):
        grpo(run, tokenizer, *LONG, model=poisoned(load_policy(taught)[0], 4))
    assert checkpoints(run) == [1]
    grpo(run, tokenizer, *LONG, "grpo.micro_batch=2", model=load_policy(taught)[0])
    assert [row[:2] for row in written(run)[1]] == [row[:2] for row in written(undisturbed)[1]]
    for one, other in zip(learned(run)[:2], learned(undisturbed), strict=False):
        assert one == pytest.approx(other, rel=0.02, abs=1e-3)


def fill(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to("/dev/full")
    return path


@NO_FULL_DISK
@pytest.mark.parametrize("name", ["tokenizer.json", "optimizer.pt", "trainer_state.json"])
def test_a_checkpoint_of_which_a_file_cannot_be_written_is_none(run: RunDir, tokenizer: Any, name: str) -> None:
    full = fill(run.folder("checkpoints", "sft", "checkpoint-4", name))
    with pytest.raises(RunDirError, match=r"No space left|iostream error|enforce fail") as caught:
        sft(run, tokenizer, "sft.steps=4")
    assert "\n" not in str(caught.value)
    assert f"`lrcode train --resume {run.path}`" in str(caught.value)
    assert checkpoints(run) == [2]
    full.unlink(missing_ok=True)
    sft(run, tokenizer, "sft.steps=4")
    assert checkpoints(run) == [2, 4]


@NO_FULL_DISK
@pytest.mark.parametrize("name", ["tokenizer.json", "config.json"])
def test_a_model_of_which_a_file_cannot_be_written_is_an_error_of_the_system(
    tmp_path: Path,
    tokenizer: Any,
    name: str,
) -> None:
    full = fill(tmp_path / "model" / name)
    with pytest.raises(OSError, match="No space left"):
        save_policy(new(tokenizer), tokenizer, full.parent)


@NO_FULL_DISK
@pytest.mark.parametrize("name", ["metrics.jsonl", "rollouts/.grpo-000002.parquet.{process}.tmp"])
def test_a_step_that_cannot_be_written_down_ends_the_run_and_is_gone_over_again(
    run: RunDir,
    tokenizer: Any,
    name: str,
) -> None:
    full = fill(run.folder(name.format(process=os.getpid())))
    with pytest.raises(RunDirError, match=r"cannot be written to .*No space left on device; .*`lrcode train --resume"):
        grpo(run, tokenizer)
    full.unlink(missing_ok=True)
    grpo(run, tokenizer)
    assert [entry["step"] for entry in run.metrics("grpo")][-2:] == [2, 3]
    assert len(list(run.folder("rollouts").glob("grpo-*.parquet"))) == 3


def test_a_line_that_was_cut_off_takes_none_of_the_next_with_it(run: RunDir) -> None:
    run.folder("metrics.jsonl").write_text('{"stage": "sft", "step": 1}\n{"stage": "sft", "st')
    for step in (2, 3):
        run.add_metrics("sft", step, {})
    assert [entry["step"] for entry in run.metrics("sft")] == [1, 2, 3]
