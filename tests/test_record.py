"""The run directory: made once, read back, and never half written."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from pyarrow import parquet

from lrcode.errors import RunDirError
from lrcode.record import RunDir
from lrcode.types import Execution, Expected, FormatReport, Message, Program, Rollout, Score, Task, Verdict

ROLLOUT = Rollout(
    task=Task("t1", "How many?", Expected("7"), labels={"level": "1"}),
    prompt=(Message("user", "How many?"),),
    completion="<code>\nx.\n</code>",
    program=Program("x.", "x"),
    report=FormatReport(True),
    execution=Execution("ok", "7\n", "", 0),
    answer=None,
    verdict=Verdict("fail", "wrong", "7 is not 8"),
    score=Score(0.25, {"runs": 1.0, "syntax": None}),
)


def made(path: Path) -> RunDir:
    return RunDir.create(path, "seed = 0\n", {"python": "3"})


def test_a_directory_that_holds_something_is_refused_and_left_alone(tmp_path: Path) -> None:
    made(tmp_path / "run")
    with pytest.raises(RunDirError, match="exists: give another --out, or go on with it: `lrcode train --resume"):
        made(tmp_path / "run")
    assert (tmp_path / "run" / "config.toml").read_text() == "seed = 0\n"
    (tmp_path / "file").write_text("mine")
    with pytest.raises(RunDirError):
        made(tmp_path / "file")
    with pytest.raises(RunDirError, match="not a writable folder"):
        made(tmp_path / "file" / "run")


def test_an_empty_directory_is_taken(tmp_path: Path) -> None:
    assert made(tmp_path).path == tmp_path


def test_what_is_no_run_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(RunDirError, match="holds no run of lrcode"):
        RunDir.open(tmp_path)
    with pytest.raises(RunDirError, match="does not exist"):
        RunDir.open(tmp_path / "none")
    made(tmp_path / "run")
    assert RunDir.open(tmp_path / "run").read_json("versions.json") == {"python": "3"}


def test_stages_are_marked_as_done_with_their_seconds(tmp_path: Path) -> None:
    run = made(tmp_path)
    run.finish_stage("synth", 1.23456, programs=3)
    run.finish_stage("sft", 2.0)
    assert run.stages() == {"synth": {"seconds": 1.235, "programs": 3}, "sft": {"seconds": 2.0}}


def test_metrics_of_a_step_that_was_gone_over_again_are_the_later_ones(tmp_path: Path) -> None:
    run = made(tmp_path)
    for step, loss in ((1, 0.5), (2, 0.4), (2, 0.3)):
        run.add_metrics("grpo", step, {"loss": loss})
    run.add_metrics("sft", 1, {"loss": 9.0})
    with (tmp_path / "metrics.jsonl").open("a") as file:
        file.write('{"stage": "grpo", "st')
    assert [entry["loss"] for entry in run.metrics("grpo")] == [0.5, 0.3]


def test_rollouts_are_stored_one_row_each(tmp_path: Path) -> None:
    run = made(tmp_path)
    run.write_rollouts("grpo", 3, [ROLLOUT, ROLLOUT])
    rows = parquet.read_table(tmp_path / "rollouts" / "grpo-000003.parquet").to_pylist()
    assert len(rows) == 2
    assert (rows[0]["task_id"], rows[0]["kind"], rows[0]["score"], rows[0]["stdout"]) == ("t1", "wrong", 0.25, "7\n")
    assert json.loads(rows[0]["judge"])["value"] == "7"
    assert json.loads(rows[0]["terms"]) == {"runs": 1.0, "syntax": None}
    assert not list(tmp_path.glob("rollouts/.*"))


def test_a_full_disk_leaves_the_old_file_and_says_so_in_one_line(tmp_path: Path) -> None:
    run = made(tmp_path)
    run.write_json("summary.json", {"kept": True})
    code = (
        "import resource, signal, sys; from pathlib import Path; from lrcode.record import RunDir\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "RunDir.open(Path(sys.argv[1])).write_json('summary.json', 'x' * 5000)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert "RunDirError: summary.json cannot be written to" in done.stderr.splitlines()[-1]
    assert run.read_json("summary.json") == {"kept": True}
    assert not list(tmp_path.glob(".summary*"))
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 1000
