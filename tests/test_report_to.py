"""Where else figures go: TensorBoard's files read back, what is missing refused, W&B and Trackio where they are."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from interop_environment import Environment
from lrcode.cli import run as run_command
from lrcode.errors import ConfigError
from lrcode.record import RunDir
from lrcode.train.pipeline import resume_training, run_sft, run_training
from lrcode.train.settings import resolve
from tiny_runs import SMALL

pytestmark = pytest.mark.usefixtures("one_thread")
SHORT = [*SMALL, "sft.steps=4", "grpo.steps=4", "grpo.max_tokens=32", "eval.max_tokens=32", "data.programs=12"]
MEASURED = ["eval.every=2", "eval.validation=2"]
OURS = ("pass_rate", "compile_rate", "groups_without_signal", "distinct", "infra", "step_s", "update_s", "wait_s")


def scalars(run: Path, stage: str) -> dict[str, dict[int, float]]:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(run / "tensorboard" / stage))
    events.Reload()
    return {tag: {e.step: e.value for e in events.Scalars(tag)} for tag in events.Tags()["scalars"]}


def texts(run: Path, stage: str) -> dict[str, str]:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(run / "tensorboard" / stage))
    events.Reload()
    found = {tag: events.Tensors(tag)[0].tensor_proto.string_val[0] for tag in events.Tags()["tensors"]}
    return {tag: text.decode() for tag, text in found.items()}


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with TensorBoard that measured as it went, and went on for two steps of SFT's control."""
    out = tmp_path_factory.mktemp("reported") / "run"
    run_training(resolve("tiny", settings=[*SHORT, *MEASURED, "control=false", "report_to=tensorboard"]), out)
    return out


def test_tensorboard_has_every_figure_of_a_stage_by_its_step(reported: Path) -> None:
    for stage in ("sft", "grpo"):
        found, kept = scalars(reported, stage), RunDir.open(reported).metrics(stage)
        for row in kept:
            for name, value in row.items():
                if name in ("stage", "step") or value is None:
                    continue
                assert found[f"train/{name}"][row["step"]] == pytest.approx(value, rel=1e-5), (stage, name)


def test_what_is_ours_is_among_them(reported: Path) -> None:
    found = scalars(reported, "grpo")
    assert [name for name in OURS if f"train/{name}" not in found] == []
    assert [tag for tag in found if tag.startswith("train/kind/")] != []
    assert list(found["train/validation_pass_rate"]) == [0, 2, 4]
    assert list(found["train/pass_rate"]) == [1, 2, 3, 4]
    assert list(scalars(reported, "sft")["train/loss"]) == [1, 2, 3, 4]


def test_the_config_is_told_along(reported: Path) -> None:
    told = next(text for tag, text in texts(reported, "grpo").items() if tag.startswith("lrcode"))
    assert 'lang = "prolog"' in told
    assert "validation = 2" in told


def test_nothing_is_written_elsewhere(reported: Path) -> None:
    assert sorted(path.name for path in (reported / "tensorboard").iterdir()) == ["grpo", "sft"]
    assert list(reported.glob("checkpoints/**/*tfevents*")) == []


def test_a_run_that_goes_on_can_report_from_then_on(tmp_path: Path) -> None:
    run_sft(resolve("tiny", settings=[*SHORT, "control=false"]), tmp_path / "run")
    resume_training(tmp_path / "run", settings=["report_to=tensorboard"])
    assert list(scalars(tmp_path / "run", "grpo")["train/reward"]) == [1, 2, 3, 4]
    assert not (tmp_path / "run" / "tensorboard" / "sft").exists()


def test_a_library_that_is_missing_is_refused_before_anything_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--lang", "prolog", "--preset", "tiny", "--report-to", "tensorboard", "--report-to", "dvclive"]
    assert run_command(["train", *asked, "--out", str(tmp_path / "run")]) == 2
    said = capsys.readouterr().err
    assert said == "lrcode: report_to = 'dvclive': dvclive is not installed: `pip install dvclive`\n"
    assert not (tmp_path / "run").exists()


def test_a_name_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"report_to = \('tensorbord',\): must be of tensorboard, wandb, trackio"):
        resolve("tiny", settings=["report_to=tensorbord"])


@pytest.mark.long
def test_of_several_ranks_only_the_first_reports(tmp_path: Path) -> None:
    sets = [part for setting in [*SHORT, "control=false", "report_to=tensorboard"] for part in ("--set", setting)]
    launcher = ["--nproc-per-node=2", "--rdzv-backend=c10d", "--rdzv-endpoint=127.0.0.1:0", "--local-addr=127.0.0.1"]
    train = ["-m", "lrcode", "train", "--lang", "prolog", "--preset", "tiny", *sets, "--out", "run"]
    more = {"GLOO_SOCKET_IFNAME": "lo", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "torch.distributed.run", *launcher, *train]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, **more}, check=True, timeout=300)
    for stage in ("sft", "grpo"):
        assert len(list((tmp_path / "run" / "tensorboard" / stage).iterdir())) == 1
        assert list(scalars(tmp_path / "run", stage)["train/loss"]) == [1, 2, 3, 4]


@pytest.mark.long
def test_weights_and_biases_and_trackio_are_told_a_run_of_each_stage_and_ask_nobody(
    tmp_path: Path, built_wheels: Path
) -> None:
    environment = Environment(tmp_path / "venv", built_wheels, "wandb", "trackio", beside=True)
    sets = [part for setting in [*SHORT, *MEASURED, "control=false"] for part in ("--set", setting)]
    train = ["lrcode", "train", "--lang", "prolog", "--preset", "tiny", *sets]
    both = ["--report-to", "wandb", "--report-to", "trackio", "--out", "run"]
    more = {"HOME": str(tmp_path / "home"), "TRACKIO_DIR": str(tmp_path / "trackio")}
    refused = subprocess.run(
        [str(environment.bin / train[0]), *train[1:], *both],
        cwd=tmp_path,
        env={**{k: v for k, v in os.environ.items() if not k.startswith("WANDB")}, **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert refused.returncode == 2
    assert "nobody is logged in here: `wandb login`; or WANDB_MODE=offline" in refused.stderr.splitlines()[-1]
    assert not (tmp_path / "run").exists()

    environment.run([*train, *both], tmp_path, WANDB_MODE="offline", **more)
    folders = [path.name for path in (tmp_path / "run" / "wandb").glob("offline-run-*")]
    assert sorted(name.rpartition("-")[2] for name in folders) == ["grpo", "sft"]
    assert not (tmp_path / "wandb").exists()
    (kept,) = (tmp_path / "run" / "wandb").glob("offline-run-*-grpo/*.wandb")
    told = kept.read_bytes()
    expected = (
        b"lrcode-prolog",
        b"run-grpo",
        b"train/validation_pass_rate",
        b"train/update_s",
        b"groups_without_signal",
    )
    assert [name for name in expected if name not in told] == []

    identity = json.loads((tmp_path / "run" / "reports.json").read_text())["id"]
    with closing(sqlite3.connect(tmp_path / "trackio" / "lrcode-prolog.db")) as local:
        rows = [(name, json.loads(row)) for name, row in local.execute("SELECT run_name, metrics FROM metrics")]
        configs = [json.loads(row) for (row,) in local.execute("SELECT config FROM configs")]
    assert {name for name, _ in rows} == {f"run-sft-{identity}", f"run-grpo-{identity}"}
    assert all(config["lrcode"]["lang"] == "prolog" for config in configs)
    measured = [row for _, row in rows if "train/validation_pass_rate" in row]
    assert [row["train/global_step"] for row in measured] == [0, 2, 4]
    assert [row["train/global_step"] for _, row in rows if "train/pass_rate" in row] == [1, 2, 3, 4]
