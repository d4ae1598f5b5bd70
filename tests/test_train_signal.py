"""Groups that teach, in real training of a very small model: other questions for dead ones, resumed runs, two ranks."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from lrcode import hookimpl
from lrcode.errors import MachineError, RunDirError
from lrcode.extensions import Extensions
from lrcode.facts import Limits
from lrcode.language import load_language
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.reward.grader import Grader
from lrcode.reward.terms import score_groups
from lrcode.run.cold import ColdRunner
from lrcode.train.config import Config, Grpo
from lrcode.train.grpo import by_prompt, train_grpo
from lrcode.train.progress import Quiet
from lrcode.train.report import gained, gains_line
from lrcode.train.settings import resolve
from lrcode.train.signal import FILE, Batch, Signal
from lrcode.types import Execution, Expected, Job, Prompt, Rollout, Task

pytestmark = [
    pytest.mark.usefixtures("one_thread"),
    pytest.mark.filterwarnings("ignore:You are using 'rollout_func'"),
]
PROLOG = load_language("prolog")
TASKS = [Task(f"t{n}", f"What is {n} times 4?", Expected(str(4 * n)), labels={"level": str(n % 2)}) for n in range(9)]
BY_PROMPT = by_prompt(TASKS, PROLOG, 0)
PROMPTS = list(BY_PROMPT)
NOTHING = "no idea"
KNOBS = [
    "grpo.prompts=3",
    "grpo.generations=2",
    "grpo.micro_batch=6",
    "grpo.chunk=4",
    "grpo.max_tokens=12",
    "grpo.save_every=2",
    "grpo.learning_rate=0.01",
    "eval.every=0",
]
BOTH = ("grpo.curriculum=true", "grpo.resample=1")


class Threes:
    """An extension that likes every third length, which no model learns: some groups get a signal of it, some none."""

    @staticmethod
    @hookimpl
    def score_rollout(rollout: Rollout) -> float:
        return float(len(rollout.completion) % 3 == 0)


class NoMachine:
    """A machine that runs nothing."""

    def run(self, job: Job, limits: Limits) -> Execution:
        raise MachineError("no process can be started: out of memory")


@pytest.fixture
def grader() -> Iterator[Grader]:
    with Grader(PROLOG, ColdRunner(PROLOG.facts), extensions=Extensions({"threes": Threes})) as opened:
        yield opened


def alone(group: Sequence[Rollout]) -> list[Rollout]:
    return score_groups(group, len(group))


def drawn(grader: Grader, prompts: Sequence[Prompt], texts: Sequence[str]) -> Batch:
    """A batch of given completions, each graded for real."""
    futures: list[Future[Rollout]] = [
        grader.submit(BY_PROMPT[prompt], prompt, text) for prompt, text in zip(prompts, texts, strict=True)
    ]
    ids = [[1] * len(text) for text in texts]
    return Batch(list(prompts), [[0]] * len(texts), ids, [[-float(len(row))] for row in ids], futures)


def right(prompt: Prompt) -> str:
    number = BY_PROMPT[prompt].judge.value  # type: ignore[union-attr]
    return f"<reasoning>\nx\n</reasoning>\n<code>\nsolve({number}).\n</code>\n<query>\nsolve(Answer).\n</query>"


def trained(grader: Grader, run: RunDir, steps: int, *more: str) -> RunDir:
    """GRPO of an untrained model, from the last checkpoint on if there is one."""
    config: Config = resolve("tiny", settings=[*KNOBS, f"grpo.steps={steps}", *more])
    tokenizer = train_tokenizer([task.question for task in TASKS], 300, 256)
    shape = TinyShape(hidden=32, layers=1, heads=2, feed_forward=64, vocabulary=300, context=256)
    train_grpo(build_model(shape, tokenizer, 0), tokenizer, TASKS, grader, PROLOG, config, run, Quiet())
    return run


def asked(run: RunDir, name: str = "grpo") -> dict[str, list[str]]:
    """Each step's questions, in order."""
    files = sorted(run.folder("rollouts").glob(f"{name}-0*.parquet"))
    return {file.stem[-6:]: parquet.read_table(file)["task_id"].to_pylist() for file in files}


def learned(run: RunDir) -> list[Any]:
    return [(m["step"], m["loss"], m["reward"], m["grad_norm"], m.get("resampled_groups")) for m in run.metrics("grpo")]


def test_dead_groups_give_way_to_other_questions_until_none_is_dead(grader: Grader) -> None:
    signal = Signal(BY_PROMPT, Grpo(prompts=2, generations=2, resample=2.0), 0, "grpo", alone)
    given = [prompt for prompt in PROMPTS[:2] for _ in range(2)]
    assert signal.prompts(given) == given
    batch = drawn(grader, given, [NOTHING, NOTHING, right(given[2]), NOTHING])
    rounds = [[NOTHING, NOTHING], [NOTHING, "right"]]
    others: list[Prompt] = []

    def again(prompts: Sequence[Prompt], calls: int) -> Batch:
        others.append(prompts[0])
        return drawn(grader, prompts, [right(prompts[0]) if text == "right" else text for text in rounds.pop(0)])

    signal.refill(batch, again)
    assert not rounds
    assert len({*others, *given}) == 4
    assert batch.prompts == [others[1], others[1], *given[2:]]
    assert batch.logprobs == [[-float(len(row))] for row in batch.ids]
    assert [r.prompt for r in signal.dropped] == [given[0], given[0], others[0], others[0]]
    found = signal.learn([future.result() for future in batch.futures])
    assert found["dead_before"] == 0.5
    assert (found["resampled_groups"], found["resampled_completions"], found["rescued_groups"]) == (2, 4, 1)


def test_the_budget_ends_resampling_and_what_is_drawn_last_is_not_waited_for(grader: Grader) -> None:
    signal = Signal(BY_PROMPT, Grpo(prompts=3, generations=2, resample=0.7), 0, "grpo", alone)
    given = signal.prompts([p for p in PROMPTS[:3] for _ in range(2)])
    batch = drawn(grader, given, [NOTHING] * 6)
    under_way: list[Future[Rollout]] = []

    def again(prompts: Sequence[Prompt], calls: int) -> Batch:
        made = drawn(grader, prompts, [NOTHING] * len(prompts))
        # Never graded: whoever waits for it waits for ever.
        under_way.extend(Future() for _ in prompts)
        return replace(made, futures=under_way[-len(prompts) :])

    signal.refill(batch, again)
    assert len(under_way) == 4
    assert batch.futures[:4] == under_way


def test_a_group_that_the_machine_failed_for_is_not_drawn_again_and_teaches_nothing() -> None:
    with Grader(PROLOG, NoMachine(), workers=1) as grader:
        signal = Signal(BY_PROMPT, Grpo(prompts=1, generations=2, resample=2.0), 0, "grpo", alone)
        given = signal.prompts([PROMPTS[0]] * 2)
        batch = drawn(grader, given, [right(given[0])] * 2)
        signal.refill(batch, lambda prompts, calls: pytest.fail("drawn again"))
        found = signal.learn([future.result() for future in batch.futures])
    assert found["resampled_groups"] == found["dead_before"] == 0
    assert not signal.dropped


def test_clipped_completions_that_do_not_count_give_no_signal(grader: Grader) -> None:
    def redrawn(mask: bool) -> float:
        knobs = Grpo(prompts=1, generations=2, resample=1.0, mask_clipped=mask, max_tokens=5)
        signal = Signal(BY_PROMPT, knobs, 0, "grpo", alone)
        given = signal.prompts([PROMPTS[0]] * 2)
        batch = drawn(grader, given, [right(given[0]), NOTHING])
        signal.refill(batch, lambda prompts, calls: drawn(grader, prompts, [NOTHING] * 2))
        return signal.learn([future.result() for future in batch.futures])["resampled_groups"]

    assert (redrawn(True), redrawn(False)) == (1, 0)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> RunDir:
    """A run with curriculum and resampling that nothing disturbed."""
    with Grader(PROLOG, ColdRunner(PROLOG.facts), extensions=Extensions({"threes": Threes})) as opened:
        out = tmp_path_factory.mktemp("runs") / "both"
        return trained(opened, RunDir.create(out, "", {}), 4, *BOTH)


def test_a_step_asks_no_question_twice_and_keeps_what_it_threw_away(both: RunDir) -> None:
    kept, dropped = asked(both), asked(both, "grpo-dropped")
    assert dropped
    assert [len(set(names)) for names in kept.values()] == [3] * 4
    for step, names in dropped.items():
        assert not {*names} & {*kept[step]}
    rows = both.metrics("grpo")
    assert sum(row["resampled_completions"] for row in rows) >= sum(map(len, dropped.values())) > 0
    assert any(row["grad_norm"] > 0 for row in rows[2:])
    assert all(row["groups_without_signal"] <= row["dead_before"] for row in rows)
    assert rows[0].keys() >= {"resample_s", "saved_groups", "dead_in_turn"} or rows[1].keys() >= {"resample_s"}
    said = gains_line(gained(rows))
    assert "the curriculum saved about" in said
    assert "resampling rescued" in said


def test_a_resumed_run_asks_and_learns_as_one_that_was_never_stopped(
    both: RunDir, tmp_path: Path, grader: Grader
) -> None:
    shutil.copytree(both.path, tmp_path / "run")
    run = RunDir.open(tmp_path / "run")
    shutil.rmtree(run.folder("checkpoints", "grpo", "checkpoint-4"))
    shutil.rmtree(run.folder("rollouts"))
    run.folder("rollouts").mkdir()
    run.write_text("metrics.jsonl", "")
    trained(grader, run, 4, *BOTH)
    assert learned(run) == learned(both)[2:]
    assert list(asked(run).items()) == list(asked(both).items())[2:]
    assert list(asked(run, "grpo-dropped").items()) == [
        (step, names) for step, names in asked(both, "grpo-dropped").items() if int(step) > 2
    ]
    states = [json.loads(one.folder("checkpoints", "grpo", "checkpoint-4", FILE).read_text()) for one in (run, both)]
    assert states[0] == states[1]


def test_a_checkpoint_without_a_curriculum_is_refused_in_one_line(tmp_path: Path) -> None:
    signal = Signal(BY_PROMPT, Grpo(curriculum=True), 0, "grpo", alone)
    with pytest.raises(RunDirError, match="the curriculum of this checkpoint cannot be read") as caught:
        signal.load(tmp_path)
    assert "\n" not in str(caught.value)
    Signal(BY_PROMPT, Grpo(curriculum=True), 0, "grpo", alone).save(tmp_path)
    with pytest.raises(RunDirError, match="it is of 9 questions, these are 4"):
        Signal(dict(list(BY_PROMPT.items())[:4]), Grpo(curriculum=True), 0, "grpo", alone).load(tmp_path)


RANK = """
import json, sys
import torch.distributed as dist
from test_train_signal import *
dist.init_process_group("gloo")
rank = dist.get_rank()
calls, picked = [], []
with Grader(PROLOG, ColdRunner(PROLOG.facts), workers=1) as grader:
    signal = Signal(BY_PROMPT, Grpo(prompts=4, generations=2, chunk=2, resample=1.0, curriculum=True), 0, "grpo", alone)
    for step in range(2):
        prompts = signal.prompts([PROMPTS[0]] * 4)
        # The first rank's groups are all dead, the second's never.
        batch = drawn(grader, prompts, [NOTHING if rank == 0 or n % 2 else right(p) for n, p in enumerate(prompts)])
        def again(asked, count):
            calls.append(count)
            return drawn(grader, asked, [NOTHING] * len(asked))
        signal.refill(batch, again)
        found = signal.learn([future.result() for future in batch.futures])
        picked.append([BY_PROMPT[p].id for p in prompts[::2]])
from pathlib import Path
Path(sys.argv[1], f"{rank}.json").write_text(
    json.dumps([calls, picked, {k: v for k, v in found.items() if k != "resample_s"}, signal._curriculum.state()])
)
# Without it gloo's threads may still run when the process ends, which aborts it now and then.
dist.destroy_process_group()
"""


def both_ranks(script: str, out: Path) -> None:
    """Run it in two processes that a launcher might have started."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    path = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
    told = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "GLOO_SOCKET_IFNAME": "lo", "WORLD_SIZE": "2"}
    shared = {**os.environ, **told, "LOCAL_WORLD_SIZE": "2", "OMP_NUM_THREADS": "1", "PYTHONPATH": path}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(out)],
            env={**shared, "RANK": rank, "LOCAL_RANK": rank},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for rank in "01"
    ]
    said = [process.communicate(timeout=300)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0], said


def test_two_ranks_make_the_same_calls_and_know_the_same(tmp_path: Path) -> None:
    both_ranks(RANK, tmp_path)
    first, second = (json.loads((tmp_path / f"{rank}.json").read_text()) for rank in range(2))
    assert first[0] == second[0] == [2, 2, 2, 2]
    assert first[2:] == second[2:]
    assert first[2]["resampled_groups"] == 4
    for one, other in zip(first[1], second[1], strict=True):
        assert len({*one, *other}) == 4


TRAINED = """
import sys
from lrcode.train import ranks
from test_train_signal import *
out = Path(sys.argv[1])
with ranks.together(out), Grader(PROLOG, ColdRunner(PROLOG.facts), extensions=Extensions({"threes": Threes})) as grader:
    ranks.first(lambda: None if out.exists() else RunDir.create(out, "", {}).path)
    trained(grader, RunDir(out, writes=ranks.main()), 4, *BOTH, "grpo.prompts=4", "grpo.micro_batch=2")
"""


@pytest.mark.long
def test_two_ranks_train_with_both_and_ask_no_question_twice(tmp_path: Path) -> None:
    out = tmp_path / "run"
    both_ranks(TRAINED, out)
    run = RunDir.open(out)
    kept, dropped = asked(run), asked(run, "grpo-dropped")
    assert [len(set(names)) for names in kept.values()] == [4] * 4
    assert dropped
    for step, names in dropped.items():
        assert not {*names} & {*kept[step]}
    assert sum(row["resampled_groups"] for row in run.metrics("grpo")) > 0
