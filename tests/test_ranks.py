"""Several training processes: they learn what one would, keep one record, end together and go on with fewer."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

import ranks_job
from lrcode.cli import run as run_command
from lrcode.errors import ConfigError
from lrcode.record import RunDir
from lrcode.train.ranks import check_launcher
from lrcode.train.rules import check_ranks
from lrcode.train.settings import resolve
from tiny_runs import SMALL

pytestmark = pytest.mark.usefixtures("one_thread")
KILLED_AT = ranks_job.STEPS


def environment(rank: int, world: int, port: int) -> dict[str, str]:
    """What a launcher says; the loopback device, so that no name has to be found."""
    here = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": world, "LOCAL_WORLD_SIZE": world, "MASTER_PORT": port}
    fixed = {"MASTER_ADDR": "127.0.0.1", "GLOO_SOCKET_IFNAME": "lo", "OMP_NUM_THREADS": "1", "PYTHONPATH": _path()}
    return {**os.environ, **fixed, **{name: str(value) for name, value in here.items()}}


def _path() -> str:
    return os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def started(command: Sequence[str], world: int = 2) -> list[subprocess.Popen[str]]:
    port = free_port()
    return [
        subprocess.Popen(
            [sys.executable, *command],
            env=environment(rank, world, port),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for rank in range(world)
    ]


def ended(processes: Sequence[subprocess.Popen[str]]) -> tuple[list[int], str]:
    """Exit codes by rank, and what all of them said."""
    said = "".join(process.communicate(timeout=300)[0] for process in processes)
    return [process.returncode for process in processes], said


def learnt(run: Path, stage: str, steps: Sequence[int]) -> list[Any]:
    figures = ("loss", "grad_norm", "num_tokens") + (("reward", "reward_std", "pass_rate") if stage == "grpo" else ())
    told = {entry["step"]: entry for entry in RunDir.open(run).metrics(stage)}
    return [[told[step].get(name) or 0.0 for name in figures] for step in steps]


def recorded(run: Path, name: str) -> list[tuple[str, str]]:
    rows = parquet.read_table(run / "rollouts" / f"{name}.parquet").to_pylist()
    return [(row["question"], row["completion"]) for row in rows]


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one process does."""
    out = tmp_path_factory.mktemp("ranks") / "alone"
    ranks_job.run(out)
    return out


@pytest.fixture(scope="module")
def lost(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int], str]:
    """What two do, of which one is killed in the middle of the last step."""
    out = tmp_path_factory.mktemp("ranks") / "two"
    return out, *ended(started([ranks_job.__file__, str(out), str(KILLED_AT)]))


def test_two_ranks_learn_what_one_process_with_the_same_batch_learns(alone: Path, lost: Any) -> None:
    two = lost[0]
    for stage, steps in (("sft", range(1, 4)), ("grpo", range(1, KILLED_AT))):
        for ours, theirs in zip(learnt(two, stage, steps), learnt(alone, stage, steps), strict=True):
            assert ours == pytest.approx(theirs, rel=1e-4, abs=1e-6)


def test_the_record_has_every_ranks_rollouts_once_and_in_the_order_of_one_process(alone: Path, lost: Any) -> None:
    two = lost[0]
    for name in ("grpo-000001", f"grpo-{KILLED_AT - 1:06d}", "eval-000000"):
        assert recorded(two, name) == recorded(alone, name)
    steps = [json.loads(line)["step"] for line in (two / "metrics.jsonl").read_text().splitlines()]
    assert steps == [1, 2, 3, *range(1, KILLED_AT)]


def test_problems_that_were_shared_out_are_measured_as_by_one_process(alone: Path, lost: Any) -> None:
    ours, theirs = (json.loads((run / "evals" / "shared.json").read_text()) for run in (lost[0], alone))
    assert ours == theirs
    assert ours["n"] == 7


def test_a_killed_rank_ends_the_run_with_its_name_and_the_command_that_goes_on(lost: Any) -> None:
    two, codes, said = lost
    assert codes == [3, -signal.SIGKILL]
    (line,) = [line for line in said.splitlines() if line.startswith("lrcode: ")]
    assert "rank 1 of 2" in line
    assert "is gone" in line
    assert f"lrcode train --resume {two}" in line


def test_one_process_goes_on_where_two_were_stopped_and_ends_as_one_that_never_was(alone: Path, lost: Any) -> None:
    two = lost[0]
    ranks_job.run(two)
    steps = range(1, ranks_job.STEPS + 1)
    for ours, theirs in zip(learnt(two, "grpo", steps), learnt(alone, "grpo", steps), strict=True):
        assert ours == pytest.approx(theirs, rel=1e-4, abs=1e-6)


@pytest.mark.parametrize(
    ("settings", "world", "said"),
    [
        (["sft.batch=9", "sft.micro_batch=9"], 2, r"sft.batch = 9: must be a multiple of the 2 .*`--set sft.batch=8`"),
        (
            ["grpo.prompts=6", "grpo.micro_batch=8"],
            4,
            r"grpo.prompts = 6: must be a multiple of the 4 .*`--set grpo.prompts=4`",
        ),
        (["grpo.prompts=2", "grpo.micro_batch=8"], 4, r"`--set grpo.prompts=4` changes it"),
        (
            ["grpo.prompts=6", "grpo.generations=4", "grpo.micro_batch=8"],
            2,
            r"grpo.micro_batch = 8: must divide the 12 .*`--set grpo.micro_batch=4`",
        ),
    ],
)
def test_a_batch_that_ranks_cannot_share_is_refused_with_one_that_they_can(
    settings: list[str], world: int, said: str
) -> None:
    with pytest.raises(ConfigError, match=said):
        check_ranks(resolve("tiny", settings=settings), world)


def test_a_micro_batch_larger_than_a_ranks_share_is_the_share() -> None:
    tiny = resolve("tiny")
    assert check_ranks(tiny, 4) is tiny


def test_several_ranks_need_a_run_directory_of_one_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert run_command(["train", "--preset", "tiny"]) == 2
    assert "give a new one with --out" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        ("FSDP_VERSION", "1", "2"),
        ("FSDP_CPU_RAM_EFFICIENT_LOADING", "true", "false"),
        ("FSDP_STATE_DICT_TYPE", "SHARDED_STATE_DICT", "FULL_STATE_DICT"),
    ],
)
def test_what_accelerate_is_told_and_would_ruin_a_run_is_refused_at_once(name: str, value: str, right: str) -> None:
    check_launcher({name: value})
    check_launcher({"ACCELERATE_USE_FSDP": "true", name: right})
    with pytest.raises(ConfigError, match=rf"{name.lower()} is {value}: must be {right}"):
        check_launcher({"ACCELERATE_USE_FSDP": "true", name: value})


@pytest.mark.long
def test_a_sharded_model_draws_on_every_rank_and_is_kept_as_a_whole_one(tmp_path: Path) -> None:
    codes, said = ended(started([str(Path(ranks_job.__file__).with_name("shards_job.py")), str(tmp_path)]))
    assert codes == [0, 0], said
    assert (tmp_path / "sharded" / "model.safetensors").is_file()


def launched(out: Path, *arguments: str) -> subprocess.Popen[str]:
    """The whole command under torchrun, two processes of it."""
    torchrun = ["-m", "torch.distributed.run", "--nproc-per-node", "2", "--shutdown-timeout", "120"]
    torchrun += ["--master-addr", "127.0.0.1", "--master-port", str(free_port())]
    fixed = {"GLOO_SOCKET_IFNAME": "lo", "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, *torchrun, "-m", "lrcode", "train", *arguments],
        env={**os.environ, **fixed},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def wait_for(met: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    while process.poll() is None and not met():
        time.sleep(0.05)
    assert process.poll() is None, f"ended too early: {process.communicate()[0]}"


@pytest.mark.long
def test_a_preempted_job_saves_and_goes_on_on_two_ranks_to_a_whole_main_job(tmp_path: Path) -> None:
    out = tmp_path / "run"
    settings = [*SMALL, "control=false", "sft.steps=10", "grpo.steps=30", "grpo.save_every=30"]
    process = launched(out, "--preset", "tiny", "--out", str(out), *[f"--set={s}" for s in settings])
    metrics = out / "metrics.jsonl"
    wait_for(lambda: metrics.exists() and '"stage": "grpo", "step": 3' in metrics.read_text(), process)
    process.send_signal(signal.SIGTERM)
    said = process.communicate(timeout=200)[0]
    assert process.returncode != 0
    assert said.count(f"stopped in grpo, checkpoint saved; go on with: lrcode train --resume {out}") == 1
    (kept,) = (int(path.parent.name.rpartition("-")[2]) for path in out.glob("checkpoints/grpo/*/whole.json"))

    again = launched(out, "--resume", str(out))
    said = again.communicate(timeout=300)[0]
    assert again.returncode == 0, said
    assert said.count("everything is in") == 1
    assert set(RunDir.open(out).stages()) == {"synth", "start", "pretrain", "sft", "eval-before", "grpo", "eval-after"}
    told = [json.loads(line) for line in metrics.read_text().splitlines()]
    assert [entry["step"] for entry in told if entry["stage"] == "grpo"] == list(range(1, 31))
    assert 3 <= kept < 30
    assert len(recorded(out, "grpo-000030")) == 8
    assert json.loads((out / "summary.json").read_text())["after"]["n"] == 6
