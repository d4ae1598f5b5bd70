"""The main job on a very small model with real TRL and real swipl: all stages, resume, Ctrl-C, kill, full disk."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from lrcode.errors import RunDirError, TaskError, UnknownLanguage
from lrcode.models.load import load_policy
from lrcode.models.tiny import train_tokenizer
from lrcode.record import RunDir
from lrcode.train.config import Config
from lrcode.train.material import split_tasks
from lrcode.train.pipeline import resume_training, run_sft, run_training
from lrcode.train.settings import resolve
from tiny_runs import SMALL

WORKER = """
import sys
from pathlib import Path
from lrcode.train.pipeline import resume_training, run_training
from lrcode.train.progress import Plain
from lrcode.train.settings import resolve
out = Path(sys.argv[1])
try:
    if sys.argv[2:]:
        run_training(resolve("tiny", settings=sys.argv[2:]), out, Plain(sys.stdout, every=0))
    else:
        resume_training(out, Plain(sys.stdout, every=0))
except KeyboardInterrupt as stop:
    sys.exit(f"said: {stop}")
"""


def config(*settings: str) -> Config:
    return resolve("tiny", settings=[*SMALL, *settings])


def worker(out: Path, *settings: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WORKER, str(out), *settings]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def read_until(process: subprocess.Popen[str], wanted: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if wanted in line:
            return
    raise AssertionError(f"{wanted!r} never came: {process.stderr.read() if process.stderr else ''}")


def calls_file(folder: Path) -> Path:
    """MBPP rows, ten to train on and two of its test split: no chain of arithmetic among them."""
    path = folder / "calls.jsonl"
    words = ("double", "halve", "square", "negate", "sort", "count", "reverse", "sum", "join", "split", "turn", "trim")
    rows = [
        {"task_id": 20 + n if n < 2 else 700 + n, "text": f"Write a function to {word} the {n} last {word}s."}
        | {"code": "", "test_list": [f"assert f({n}) == {2 * n}"]}
        for n, word in enumerate(words)
    ]
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


def learned(run: RunDir) -> list[Any]:
    return [(m["step"], m["loss"], m["reward"], m["grad_norm"]) for m in run.metrics("grpo")]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> RunDir:
    """A run that nothing disturbed."""
    out = tmp_path_factory.mktemp("runs") / "whole"
    run_training(config(), out)
    return RunDir.open(out)


@pytest.fixture
def begun(whole: RunDir, tmp_path: Path) -> RunDir:
    """A copy of that run whose GRPO ended after its second of three checkpoints."""
    shutil.copytree(whole.path, tmp_path / "run")
    run = RunDir.open(tmp_path / "run")
    stages = run.stages()
    run.write_json("stages.json", {name: stages[name] for name in ("synth", "start", "sft", "eval-before")})
    shutil.rmtree(run.folder("checkpoints", "grpo", "checkpoint-6"))
    return run


def test_the_small_model_has_something_to_learn_from(whole: RunDir) -> None:
    assert sum(entry["grad_norm"] > 0 for entry in whole.metrics("grpo")) >= 4


def test_the_main_job_leaves_a_summary_a_curve_and_every_rollout(whole: RunDir) -> None:
    summary = whole.read_json("summary.json")
    for arm in ("before", "after", "control"):
        assert summary[arm].keys() >= {"pass@1", "low", "high", "n"}
        assert summary[arm]["n"] == 6
    assert summary["held_out"]["seen"] == {"seen": 3, "unseen": 3}
    assert summary["seconds"].keys() >= {"synth", "sft", "eval-before", "grpo", "eval-after", "control"}
    assert whole.folder("curve.png").read_bytes().startswith(b"\x89PNG")
    versions = whole.read_json("versions.json")
    assert versions.keys() >= {"lrcode", "torch", "trl", "interpreter", "walls", "way", "layers"}
    assert versions["profiles"] == "plain: warm; clpq: warm; check: warm; plunit: warm"
    rows = parquet.read_table(whole.folder("rollouts", "grpo-000001.parquet")).to_pylist()
    assert len(rows) == 8
    assert len({row["task_id"] for row in rows}) == 2


def test_each_step_says_what_it_gained_and_what_it_waited_for(whole: RunDir) -> None:
    steps = whole.metrics("grpo")
    assert [entry["step"] for entry in steps] == [1, 2, 3, 4, 5, 6]
    wanted = {"reward", "pass_rate", "groups_without_signal", "infra", "completions/mean_length", "loss"}
    assert steps[0].keys() >= wanted | {"completions/clipped_ratio"}
    assert steps[0].keys() >= {"generate_s", "sync_s", "grade_s", "wait_s", "update_s", "step_s"}
    assert steps[0]["sync_s"] == 0, "the trained model itself draws"


def test_the_trained_model_loads_from_its_folder(whole: RunDir) -> None:
    model, tokenizer = load_policy(whole.folder("models", "grpo"))
    assert model.config.vocab_size == len(tokenizer)


def test_control_begins_from_the_sft_model_and_sees_the_same_programs(whole: RunDir) -> None:
    stages = whole.stages()
    assert stages["control"]["programs"] == stages["sft"]["programs"]
    assert len(whole.metrics("control")) == stages["control"]["steps"]


def test_a_resumed_run_has_the_losses_of_one_that_was_never_stopped(whole: RunDir, begun: RunDir) -> None:
    begun.write_text("metrics.jsonl", "")
    resume_training(begun.path)
    assert learned(begun) == learned(whole)[4:]
    assert begun.read_json("summary.json")["after"] == whole.read_json("summary.json")["after"]


def test_a_checkpoint_that_a_kill_cut_off_is_passed_over(whole: RunDir, begun: RunDir) -> None:
    begun.folder("checkpoints", "grpo", "checkpoint-4", "whole.json").unlink()
    shutil.copytree(
        whole.folder("checkpoints", "grpo", "checkpoint-4"), begun.folder("checkpoints", "grpo", "checkpoint-2")
    )
    state = json.loads(begun.folder("checkpoints", "grpo", "checkpoint-2", "trainer_state.json").read_text())
    assert state["global_step"] == 4
    begun.write_text("metrics.jsonl", "")
    resume_training(begun.path)
    assert learned(begun) == learned(whole)[4:]


def test_a_checkpoint_of_another_tokenizer_is_refused_in_one_line(begun: RunDir) -> None:
    other = train_tokenizer(["wholly other words -> and signs"] * 9, 300, 256)
    other.save_pretrained(begun.folder("checkpoints", "grpo", "checkpoint-4"))
    with pytest.raises(RunDirError, match="is of another tokenizer than this run's model") as caught:
        resume_training(begun.path)
    assert "\n" not in str(caught.value)


def test_ctrl_c_saves_and_says_the_command_that_goes_on(whole: RunDir, tmp_path: Path) -> None:
    out = tmp_path / "run"
    process = worker(out, *SMALL, "grpo.save_every=50")
    read_until(process, "2/6 reward")
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 1, said
    assert f"go on with: lrcode train --resume {out}" in said
    run = RunDir.open(out)
    stopped = len(learned(run))
    assert 2 <= stopped < 6
    resume_training(out)
    assert learned(run) == learned(whole)


def test_kill_9_loses_at_most_one_save_interval(whole: RunDir, tmp_path: Path) -> None:
    out = tmp_path / "run"
    process = worker(out, *SMALL)
    read_until(process, "4/6 reward")
    process.kill()
    process.wait()
    resume_training(out)
    run = RunDir.open(out)
    assert learned(run) == learned(whole)
    # Each step's first line is the killed process's: only what came after its last checkpoint was gone over again.
    lines = [json.loads(line) for line in run.folder("metrics.jsonl").read_text().splitlines()]
    again = [m["step"] for m in lines if m["stage"] == "grpo"]
    assert len(again) - len(set(again)) <= 2


def test_a_full_disk_while_saving_keeps_the_checkpoint_before(begun: RunDir) -> None:
    size = begun.folder("checkpoints", "grpo", "checkpoint-4", "optimizer.pt").stat().st_size
    code = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size // 2}, {size // 2}))\n"
    )
    command = [sys.executable, "-c", code + WORKER, str(begun.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "RunDirError: checkpoint of step 6 cannot be written" in done.stderr.splitlines()[-1], done.stderr
    assert "earlier checkpoints are whole" in done.stderr.splitlines()[-1]
    assert not begun.folder("checkpoints", "grpo", "checkpoint-6").exists()
    assert begun.folder("checkpoints", "grpo", "checkpoint-4", "whole.json").exists()
    resume_training(begun.path)
    assert begun.read_json("summary.json")["after"]["n"] == 6


def test_the_cold_start_alone_can_be_made_a_whole_run(tmp_path: Path) -> None:
    out = tmp_path / "run"
    summary = run_sft(config("grpo.steps=0", "control=false", "sft.steps=2"), out)
    assert "after" not in summary
    assert resume_training(out)["after"]["pass@1"] == summary["before"]["pass@1"]


def test_programs_that_were_verified_before_are_taken_as_they_are(whole: RunDir, tmp_path: Path) -> None:
    out = tmp_path / "run"
    run_sft(config("sft.steps=2"), out, samples=whole.folder("samples.jsonl"))
    assert (out / "samples.jsonl").read_text() == whole.folder("samples.jsonl").read_text()


def test_literal_calls_are_trained_on_without_a_program_to_begin_with(whole: RunDir, tmp_path: Path) -> None:
    calls, model = calls_file(tmp_path), whole.folder("models", "sft")
    settings = [f"model={model}", f"data.train={calls}", f"data.held_out={calls}?split=test", "sft.steps=0"]
    summary = run_training(config(*settings, "grpo.steps=1", "eval.every=1", "grpo.curriculum=true"), tmp_path / "run")
    assert (summary["after"]["n"], (tmp_path / "run" / "report.html").is_file()) == (2, True)
    rows = parquet.read_table(tmp_path / "run" / "rollouts" / "grpo-000001.parquet").to_pylist()
    assert [json.loads(row["judge"])["function"] for row in rows] == ["f"] * 8


def test_bad_input_is_answered_before_the_directory_is_made(tmp_path: Path) -> None:
    out = tmp_path / "run"
    with pytest.raises(UnknownLanguage):
        run_training(config("lang=prolgo"), out)
    with pytest.raises(TaskError):
        run_training(config(f"data.train={tmp_path / 'none.jsonl'}"), out)
    calls = calls_file(tmp_path)
    with pytest.raises(TaskError, match=r"calls.jsonl: none of 12 tasks has a chain.*`--set 'data.synth=builtin"):
        run_training(config(f"data.train={calls}"), out)
    with pytest.raises(TaskError, match=r"calls.jsonl: no task has a chain.*`--set 'data.pretrain=builtin"):
        run_training(config(f"data.pretrain={calls}", "pretrain.steps=1"), out)
    with pytest.raises(TaskError, match=r"1 questions to train on, fewer than the 2 of a step.*grpo\.prompts=1"):
        run_training(config("data.train_limit=1"), out)
    assert not out.exists()
    out.mkdir()
    (out / "mine").write_text("")
    with pytest.raises(RunDirError, match="exists"):
        run_training(config(), out)
    assert os.listdir(out) == ["mine"]


def test_where_no_held_out_source_is_named_part_of_the_training_source_is_put_aside() -> None:
    train, synth, held_out, validation = split_tasks(config("data.held_out=", "data.held_out_limit=5"))
    assert len(held_out) == 5
    assert not {task.question for task in held_out} & {task.question for task in train}
    assert {task.question for task in held_out} <= {task.question for task in synth}
    assert not validation
