"""`lrcode watch`: what it makes of a run that is being written, on a terminal and elsewhere; it writes nothing."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from fcntl import ioctl
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from lrcode import Diagnostic, Execution, Expected, FormatReport, Message, Program, Rollout, Score, Task, Verdict
from lrcode.cli import run as run_command
from lrcode.evaluate.picture import Picture, chart, line
from lrcode.evaluate.watching import Followed, State, Tail, last_rollout, span
from lrcode.record import RunDir
from lrcode.train.settings import resolve, to_toml
from tiny_runs import SMALL

EVIL = "\x1b]0;owned\x07\x1b[2Jfoo(X) :- X = \x9b31m'é'."
LRCODE = [sys.executable, "-m", "lrcode"]


def begun(path: Path, *settings: str) -> RunDir:
    config = resolve("tiny", settings=["grpo.steps=70", "control=false", *settings])
    run = RunDir.create(path, to_toml(config), {})
    for stage, seconds in (("synth", 1.0), ("start", 0.1), ("pretrain", 30.0), ("sft", 75.0), ("eval-before", 8.0)):
        run.finish_stage(stage, seconds)
    return run


def step(run: RunDir, number: int, **more: object) -> None:
    figures = {"reward": number / 100, "pass_rate": number / 200, "entropy": 1 / number, "step_s": 2.0, "update_s": 0.5}
    figures |= {"generate_s": 1.5, "groups_without_signal": 0.25, "kind/syntax": 0.3, "kind/wrong": 0.2}
    run.add_metrics("grpo", number, {**figures, "completions/mean_length": 40.0, **more})


def ended(run: RunDir) -> None:
    run.finish_stage("grpo", 140.0)
    run.finish_stage("eval-after", 8.0)
    time.sleep(0.02)  # file times tell a run that has ended from one that goes on
    run.write_json("summary.json", {"seconds": {}})


def rollout(source: str, detail: str = "answered 13") -> Rollout:
    task = Task("t", "What is\x1b[31m 3 times 4?", Expected("12"))
    done = Execution(ending="ok", status=0, stdout="13", stderr="", diagnostics=(Diagnostic("error", "syntax", "x"),))
    verdict = Verdict("fail", "wrong", detail)
    prompt = (Message("user", task.question),)
    return Rollout(task, prompt, source, Program(source), FormatReport(True), done, None, verdict, Score(0.25))


def looked(path: Path, now: float | None = None) -> State:
    followed = Followed(path)
    followed.look()
    return followed.state(now)


def drawn(state: State, width: int = 100, height: int = 50, told: Any = None, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace")
    console = Console(file=file, width=width, height=height, highlight=False)
    console.print(Picture(state, told))
    file.flush()
    return raw.getvalue().decode(encoding)


def test_a_line_that_is_being_written_waits_for_its_end(tmp_path: Path) -> None:
    file = tmp_path / "m.jsonl"
    tail = Tail(file)
    assert tail.read() == []
    whole = b'{"stage": "grpo", "step": 1}\n{"stage": "grpo", "st'
    file.write_bytes(whole)
    assert [entry["step"] for entry in tail.read()] == [1]
    assert tail.read() == []
    file.write_bytes(whole + 'ep": 2, "é": 1}\n'.encode())
    assert [entry["step"] for entry in tail.read()] == [2]


def test_a_line_that_a_kill_cut_off_is_passed_over(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    with (run.path / "metrics.jsonl").open("ab") as file:
        file.write(b'{"stage": "grpo", "step": 2, "rew')
    step(run, 2)
    assert [row["step"] for row in looked(run.path).steps] == [1, 2]


def test_a_resumed_run_goes_over_its_last_steps_again(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    for number in (1, 2, 3, 4):
        step(run, number)
    followed = Followed(run.path)
    followed.look()
    step(run, 3, reward=0.9)
    assert [row["reward"] for row in followed.look()] == [0.9]
    assert [(row["step"], row["reward"]) for row in followed.state().steps] == [(1, 0.01), (2, 0.02), (3, 0.9)]


def test_stage_total_elapsed_and_what_is_left_are_told(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    before = looked(run.path)
    assert (before.stage, before.steps, before.left_s) == ("grpo", [], None)
    for number in range(1, 11):
        step(run, number)
    state = looked(run.path)
    assert (state.stage, state.shown, state.step, state.total) == ("grpo", "grpo", 10, 70)
    assert (state.elapsed_s, state.left_s) == (20.0, 120.0)
    assert list(state.plan) == ["synth", "start", "pretrain", "sft", "eval-before", "grpo", "eval-after"]


def test_several_stages_are_kept_apart(tmp_path: Path) -> None:
    run = begun(tmp_path / "run", "coarse.steps=5")
    run.add_metrics("sft", 9, {"loss": 0.5, "step_s": 1.0})
    assert looked(run.path).shown == "sft"
    run.add_metrics("coarse", 1, {"compile_rate": 0.5, "step_s": 1.0})
    state = looked(run.path)
    assert (state.stage, state.shown, state.step, state.total) == ("coarse", "coarse", 1, 5)


def test_a_run_that_has_ended_is_told_from_one_that_goes_on_after_it(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 70)
    ended(run)
    state = looked(run.path)
    assert (state.summary, state.stage, state.shown) == ({"seconds": {}}, "eval-after", "grpo")
    time.sleep(0.02)
    run.add_metrics("control", 1, {"loss": 0.1})
    assert looked(run.path).summary is None


def test_a_run_that_writes_no_more_is_said_to_be_quiet(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    for number in range(1, 5):
        step(run, number, step_s=20.0)
    now = time.time()
    assert looked(run.path, now + 90).quiet == ""
    assert re.match(r"no new step for 5 min \d+ s, where one takes 20 s: ", looked(run.path, now + 303).quiet)
    run.finish_stage("grpo", 80.0)
    assert "eval-after writes when it ends" in looked(run.path, now + 303).quiet
    ended(run)
    assert looked(run.path, now + 303).quiet == ""


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.034, "0.03 s"), (2.34, "2.3 s"), (59.4, "59 s"), (65, "1 min 5 s"), (7800, "2 h 10 min")]
)
def test_a_time_is_said_for_a_person(seconds: float, said: str) -> None:
    assert span(seconds) == said


def test_a_chart_goes_from_the_least_to_the_greatest_value() -> None:
    assert chart([1, 2, 3, 4, 5, 6, 7, 8], 8) == ["▁▂▃▄▅▆▇█"]
    assert chart([0.0, 1.0], 80, 3) == [" █", " █", "▁█"]
    assert len(chart([float(n) for n in range(1000)], 60)[0]) == 60
    assert chart([0.5] * 4, 10) == ["▄▄▄▄"]
    assert chart([], 10) == []


def test_the_picture_shows_figures_means_validation_kinds_and_warnings(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    run.add_metrics("grpo", 0, {"validation_pass_rate": 0.02})
    for number in range(1, 21):
        step(run, number)
    measured = {"validation_pass_rate": 0.15, "validation_low": 0.11, "validation_high": 0.2, "validation_n": 300}
    step(run, 21, **measured)
    warning = {"stage": "grpo", "watcher": "entropy", "step": 20, "saw": "0.02, where it was 0.6"}
    (run.path / "warnings.jsonl").write_text(json.dumps(warning) + "\n")
    said = drawn(looked(run.path))
    for part in (
        "> grpo",
        "grpo step 21 of 70",
        "about 1 min 38 s left",
        "last 0.210 mean of 10 0.165",
        "last 10.5 %",
        "last 75.0 %",
        "15.0 % right after step 21 (95 % interval 11.0 % to 20.0 %, 300 problems); before that 0: 2.0 %",
        "2.0 s a step: generate 1.5 s, update 0.50 s",
        "warning, entropy (step 20): 0.02, where it was 0.6",
    ):
        assert part in " ".join(said.split())
    assert re.search(r"right +9\.5 %  █+\s", said)
    assert re.search(r"syntax +30\.0 %  █+\s", said)


@pytest.mark.parametrize("width", [30, 60, 80, 120, 250])
def test_the_picture_fits_a_terminal_of_any_width(tmp_path: Path, width: int) -> None:
    run = begun(tmp_path / "run")
    for number in range(1, 200):
        step(run, number, validation_pass_rate=0.1)
    assert [text for text in drawn(looked(run.path), width).splitlines() if len(text) > width] == []


def test_what_a_model_wrote_reaches_no_terminal_with_its_control_characters(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    run.write_rollouts("grpo", 1, [rollout(EVIL, detail="answered \x1b[5m12\nline")])
    state = looked(run.path)
    said = drawn(state, told=last_rollout(state))
    assert "foo(X) :- X = " in said
    assert "fail (wrong): answered \\x1b[5m12 line" in said
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", said) == []


def test_the_picture_is_drawn_in_ascii_where_there_is_nothing_else(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    for number in range(1, 80):
        step(run, number)
    said = drawn(looked(run.path), width=60, encoding="ascii")
    assert "reward" in said
    assert "\\" not in said


def test_a_step_is_one_line(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    step(run, 2, validation_pass_rate=0.125)
    state = looked(run.path)
    assert line(state, state.steps[1]) == (
        "grpo 2/70  reward 0.020  right 1.0 %  groups with signal 75.0 %  entropy 0.500  tokens 40  "
        "validation 12.5 %  2.0 s a step  about 2 min 16 s left"
    )


def test_a_run_that_is_not_there_is_refused_where_one_picture_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["watch", str(tmp_path / "none"), "--once"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert run_command(["watch", str(tmp_path), "--once"]) == 2
    assert "holds no run yet: `lrcode train --out" in capsys.readouterr().err


def test_a_place_where_no_run_will_ever_be_is_refused_and_not_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.log").write_text("text")
    (tmp_path / "evaluation").mkdir()
    (tmp_path / "evaluation" / "eval.json").write_text("{}")
    assert run_command(["watch", str(tmp_path / "a.log")]) == 2
    assert "a.log cannot be read as a run directory: Not a directory" in capsys.readouterr().err
    assert run_command(["watch", str(tmp_path / "evaluation")]) == 2
    assert "evaluation holds no run, but eval.json: give what `lrcode train --out` was given" in capsys.readouterr().err
    # What a run begins with, before its config is there.
    begun(tmp_path / "run").path.joinpath("config.toml").unlink()
    for name in ("stages.json", "versions.json"):
        (tmp_path / "run" / name).unlink()
    assert Followed(tmp_path / "run").missing() == f"{tmp_path / 'run'} holds no run yet"


def test_what_may_not_be_read_is_said_in_one_line(tmp_path: Path) -> None:
    run = begun(tmp_path / "hidden" / "run")
    step(run, 1)
    run.path.joinpath("metrics.jsonl").chmod(0)
    (tmp_path / "other" / "run").mkdir(parents=True)
    (tmp_path / "other").chmod(0)
    tmp_path.chmod(0o755)
    step(begun(tmp_path / "seen" / "run"), 1)
    code = (
        "import os, sys\nfrom lrcode.cli import run\nseen, *others = sys.argv[1:]\n"
        "watch = lambda path: run(['watch', '--once', '--no-program', path])\n"
        "watch(seen)\nos.getuid() or os.setresuid(65534, 65534, 65534)\n"
        "for path in others: watch(path)"
    )
    # From its own folder, and after one run: folders above, and what Python imports, may be closed to nobody.
    command = [sys.executable, "-c", code, "seen/run", "hidden/run", "other/run"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False).stderr
    (tmp_path / "other").chmod(0o700)
    assert said.splitlines() == [
        "lrcode: hidden/run/metrics.jsonl cannot be read: Permission denied",
        "lrcode: other/run cannot be read as a run directory: Permission denied",
    ]


def test_a_run_that_has_ended_is_shown_and_nothing_is_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = begun(tmp_path / "run")
    for number in range(1, 15):
        step(run, number)
    ended(run)
    assert run_command(["watch", str(run.path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [text.split("  ")[0] for text in said] == [*(f"grpo {n}/70" for n in range(5, 15)), said[-1]]
    assert said[-1] == f"ended: everything is in {run.path}"


def test_watching_changes_nothing_in_the_run(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    run.write_rollouts("grpo", 1, [rollout("a.")])
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert run_command(["watch", str(run.path), "--once"]) == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    running: list[subprocess.Popen[str]] = []

    def start(*arguments: str, **more: Any) -> subprocess.Popen[str]:
        command = [*LRCODE, *arguments]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def test_a_real_training_is_followed_from_before_it_is_there_to_its_end(
    tmp_path: Path, started: Callable[..., subprocess.Popen[str]]
) -> None:
    out = tmp_path / "run"
    watching = started("watch", str(out), "--json", "--interval", "0.1")
    settings = [*SMALL, "sft.steps=4", "grpo.steps=3", "grpo.max_tokens=16", "eval.max_tokens=8", "eval.samples=1"]
    settings += [
        "data.programs=8",
        "data.held_out=builtin:heldout?levels=1&n=2",
        "data.train=builtin:train?levels=1&n=8",
    ]
    sets = [part for setting in [*settings, "control=false"] for part in ("--set", setting)]
    trained = started("train", "--lang", "prolog", "--preset", "tiny", *sets, "--out", str(out))
    assert trained.wait(120) == 0
    said, told = watching.communicate(timeout=30)
    assert (watching.returncode, told) == (0, f"{out} does not exist yet: waiting for it; Ctrl-C ends this\n")
    rows = [json.loads(text) for text in said.splitlines()]
    assert [(row["stage"], row["step"]) for row in rows] == [
        *(("sft", n) for n in (1, 2, 3, 4)),
        *(("grpo", n) for n in (1, 2, 3)),
    ]
    kept = RunDir.open(out).metrics("grpo")
    assert [{key: row[key] for key in kept[0]} for row in rows[4:]] == [{k: r[k] for k in kept[0]} for r in kept]


def test_lines_come_step_by_step_where_the_output_is_no_terminal(
    tmp_path: Path, started: Callable[..., subprocess.Popen[str]]
) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    watching = started("watch", str(run.path), "--interval", "0.05")
    assert watching.stdout is not None
    assert watching.stdout.readline().startswith("grpo 1/70  reward 0.010")
    step(run, 2)
    assert watching.stdout.readline().startswith("grpo 2/70  reward 0.020")
    watching.send_signal(signal.SIGINT)
    assert watching.wait(20) == 130


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, arguments: Sequence[str], rows: int = 40, columns: int = 100) -> None:
        self.pid, self.fd = pty.fork()
        if not self.pid:
            os.execvpe(sys.executable, [*LRCODE, *arguments], {**os.environ, "TERM": "xterm-256color"})
        self.resize(rows, columns)
        self.said = ""

    def resize(self, rows: int, columns: int) -> None:
        ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def until(self, *parts: str, seconds: float = 30) -> str:
        """What came until all of these had."""
        end, came = time.monotonic() + seconds, ""
        while not all(part in came for part in parts):
            assert time.monotonic() < end, came[-2000:]
            if select.select([self.fd], [], [], 0.1)[0]:
                try:
                    came += os.read(self.fd, 65536).decode(errors="replace")
                except OSError:
                    assert all(part in came for part in parts), came[-2000:]
        self.said += came
        return came

    def code(self) -> int:
        reader = threading.Thread(target=self._drain, daemon=True)
        reader.start()
        code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        reader.join(5)
        os.close(self.fd)
        return code

    def _drain(self) -> None:
        try:
            while data := os.read(self.fd, 65536):
                self.said += data.decode(errors="replace")
        except OSError:
            return


def test_a_terminal_has_a_live_picture_that_follows_its_size_and_is_given_back(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    run.write_rollouts("grpo", 1, [rollout(EVIL)])
    terminal = Terminal(["watch", str(run.path), "--interval", "0.05"])
    assert "\x1b[?1049h" in terminal.until("step 1 of 70", "foo(X)")
    assert "\x1b]0;owned" not in terminal.said
    step(run, 2)
    terminal.until("step 2 of 70")
    terminal.resize(20, 50)
    for number in range(3, 120):
        step(run, number)
    terminal.until("step 119 of 70")
    os.kill(terminal.pid, signal.SIGINT)
    assert terminal.code() == 130
    assert "\x1b[?1049l" in terminal.said
    assert (run.path / "config.toml").is_file()


def test_a_terminal_keeps_the_last_picture_of_a_run_that_ends(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    step(run, 1)
    terminal = Terminal(["watch", str(run.path), "--interval", "0.05"])
    terminal.until("step 1 of 70")
    ended(run)
    assert terminal.code() == 0
    kept = terminal.said.rpartition("\x1b[?1049l")[2]
    assert "step 1 of 70" in kept
    assert "ended: everything is in" in kept
