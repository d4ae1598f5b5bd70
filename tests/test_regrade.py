"""Grading what is stored again: the same machine says the same, and of what it says otherwise it tells why."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from lrcode.cli import run as command
from lrcode.errors import RunDirError, TaskError, UsageError
from lrcode.evaluate.origin import origin_of
from lrcode.evaluate.regrade import Selection
from lrcode.evaluate.regrading import Regrading, regrade_place
from lrcode.evaluate.store import Store
from lrcode.evaluate.stored import prompt_of_row, task_of_row
from lrcode.record import RunDir, rollout_row, write_rows
from lrcode.reward import open_grader
from lrcode.reward.terms import score_groups
from lrcode.types import (
    Call,
    Calls,
    Case,
    Cases,
    Expected,
    File,
    FormatReport,
    Judge,
    Message,
    Program,
    Rollout,
    Score,
    Task,
    UnitTests,
    Verdict,
)

CONFIG = """
lang = "prolog"
[grpo]
generations = 4
[coarse]
generations = 2
[grading]
computed = true
weights = ["syntax=2"]
"""
WEIGHTS = {"structure": 1.0, "syntax": 2.0, "runs": 1.0, "correct": 1.0}
PROMPT = (Message("user", "How many?"),)
FIVE = Task("t1", "Ann has 2 pens and buys 3. How many has she?", Expected("5"), labels={"level": "1"})


def answer(body: str) -> str:
    return f"<reasoning>\nadd\n</reasoning>\n<code>\n{body}\n</code>\n<query>\nsolve(Answer).\n</query>"


GOOD, WRONG = answer("solve(T) :- T is 2 + 3."), answer("solve(T) :- T is 2 * 3.")
BROKEN, NONE = answer("solve(T) :- T is 2 + ."), "I do not know."


def graded(texts: list[str], task: Task = FIVE, **asked: Any) -> list[Rollout]:
    with open_grader("prolog", workers=2, weights={"syntax": 2.0}, **asked) as grader:
        return grader.grade([(task, PROMPT, text) for text in texts])


def unjudged(task: Task, text: str) -> Rollout:
    infra = Verdict("infra", detail="out of processes")
    return Rollout(task, PROMPT, text, Program(""), FormatReport(None), None, None, infra, Score(None))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with a step of GRPO, one of coarse-tuning and a measurement."""
    path = tmp_path_factory.mktemp("regrade") / "run"
    run = RunDir.create(path, CONFIG, {"lrcode": "0.0.1", "python": "3.1"})
    texts = [GOOD, WRONG, BROKEN, NONE]
    rollouts = graded(texts, computed=True)
    run.write_rollouts("grpo", 1, score_groups(rollouts, 4, WEIGHTS | {"computed": 1.0}))
    run.write_rollouts("eval-after", 0, rollouts)
    coarse = graded([GOOD, BROKEN], check_only=True)
    run.write_rollouts("coarse", 1, score_groups(coarse, 2, WEIGHTS | {"compiles": 1.0}))
    return path


@pytest.fixture
def run(made: Path, tmp_path: Path) -> Path:
    """A copy to change."""
    path = tmp_path / "run"
    RunDir.create(path, CONFIG, {"lrcode": "0.0.1", "python": "3.1"})
    for file in (made / "rollouts").iterdir():
        (path / "rollouts" / file.name).write_bytes(file.read_bytes())
    return path


def altered(run: Path, file: str, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """Make a stored file say something else, as another version may have written it."""
    path = run / "rollouts" / file
    rows = parquet.read_table(path).to_pylist()
    change(rows)
    write_rows(path, rows)


def kept_in(out: object) -> list[dict[str, Any]]:
    return [row for file in sorted(Path(str(out)).glob("*.parquet")) for row in parquet.read_table(file).to_pylist()]


def moves(found: Regrading) -> set[tuple[str, str, str]]:
    return {(m["old"], m["new"], why) for m in found.summary()["moves"] for why in m["why"]}


def test_the_same_grader_changes_no_verdict_and_no_score_of_any_stage_and_no_stored_file(run: Path) -> None:
    before = {file: sha256(file.read_bytes()).digest() for file in run.rglob("*.parquet")}
    found = regrade_place(run, workers=2)
    summary = found.summary()
    assert (summary["graded"], summary["changed"], summary["rescored"], summary["unreadable"]) == (10, 0, 0, {})
    assert {name: figures["graded"] for name, figures in summary["stages"].items()} == {
        "coarse": 2, "eval-after": 4, "grpo": 4
    }  # fmt: skip
    assert summary["stages"]["grpo"] == {"graded": 4, "old_pass_rate": 0.25, "new_pass_rate": 0.25}
    assert {file: sha256(file.read_bytes()).digest() for file in before} == before
    assert found.out is not None
    assert found.out.parent == run / "regraded"
    kept = kept_in(found.out)
    assert [row["id"] for row in kept if row["stage"] == "grpo"] == [f"grpo-000001.parquet:{n}" for n in range(4)]
    assert all(row["old_kind"] == row["new_kind"] and row["old_score"] == row["new_score"] for row in kept)
    assert {row["why"] for row in kept} == {""}
    assert json.loads((found.out / "regrade.json").read_text())["complete"] is True
    assert any(line.startswith("lrcode: 0.0.1 then, ") for line in summary["differs"])


def test_a_change_says_what_came_first_of_all_that_differs(run: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        rows[0] |= {"outcome": "fail", "kind": "timeout", "ending": "timeout", "stdout": "", "answer": None}
        rows[1] |= {"outcome": "pass", "kind": None}
        rows[2] |= {"outcome": "fail", "kind": "no_program", "source": "", "entry": ""}
        rows[3] |= {"outcome": "infra", "kind": None, "score": None}

    altered(run, "eval-after-000000.parquet", change)
    found = regrade_place(run, selection=Selection(stage="eval-after"), show=2)
    assert moves(found) == {
        ("timeout", "pass", "the program ended otherwise: timeout then, ok now"),
        ("pass", "wrong", "what it did is judged otherwise"),
        ("no_program", "syntax", "another program is found in the completion"),
        ("infra", "no_program", "the machine failed then"),
    }
    assert [one.old for one in found.examples] == ["timeout", "pass"]
    assert found.summary()["stages"] == {
        "eval-after": {"graded": 4, "old_pass_rate": 1 / 3, "new_pass_rate": 0.25}
    }  # fmt: skip


def test_other_output_another_reading_of_it_and_other_scores_are_told_apart(run: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        rows[0] |= {"outcome": "fail", "kind": "wrong", "stdout": "6\n", "answer": "6"}
        rows[1] |= {"outcome": "pass", "kind": None, "answer": "5"}
        rows[2] |= {"kind": "load", "format_ok": True}
        rows[3] |= {"score": -9.0, "terms": json.dumps(json.loads(rows[3]["terms"]) | {"structure": 0.75})}

    altered(run, "eval-after-000000.parquet", change)
    found = regrade_place(run, selection=Selection(stage="eval-after"))
    assert {why for _, _, why in moves(found)} == {
        "the program printed something else",
        "another answer is read from what it printed",
        "the grammar reads the program otherwise",
    }
    assert found.summary()["scores_alone"] == {"other terms: structure": 1}


def test_what_cannot_be_graded_is_counted_by_reason_and_the_rest_is_graded(run: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        rows[0] |= {"judge": '{"oracle": 1}'}
        rows[1] |= {"judge": "{"}
        rows[2] |= {"labels": '{"language": "racket"}'}

    altered(run, "eval-after-000000.parquet", change)
    summary = regrade_place(run, selection=Selection(stage="eval-after")).summary()
    assert summary["graded"] == 1
    assert summary["unreadable"] == {
        "its judge is none that this version of lrcode knows": 1,
        "its judge cannot be read as JSON": 1,
        "another language: it is bound to racket": 1,
    }


def test_a_critics_stored_term_stays_in_the_scores_of_its_group(run: Path) -> None:
    said = [0.9, 0.1, 0.5, None]
    rollouts = score_groups(
        graded([GOOD, WRONG, BROKEN, NONE], computed=True),
        4,
        WEIGHTS | {"computed": 1.0, "critic": 3.0},
        None,
        said,
    )
    (run / "config.toml").write_text(CONFIG + '[critic]\njudge = "http://localhost:1"\nweight = 3.0\n')
    RunDir.open(run).write_rollouts("grpo", 2, rollouts)
    found = regrade_place(run, selection=Selection(stage="grpo"))
    assert (found.summary()["graded"], found.summary()["changed"], found.summary()["rescored"]) == (8, 0, 0)
    assert found.summary()["notes"] == ["the critic is not asked again: its stored term is kept in the scores"]


def test_what_is_graded_can_be_chosen(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["regrade", str(run), "--where", "step >= 0 -- all", "--kind", "wrong", "--json", "--workers", "1"]
    assert command([*given, "--stage", "grpo", "--out", str(run.parent / "one")]) == 0
    assert json.loads(capsys.readouterr().out)["graded"] == 1
    assert command([*given, "--limit", "1", "--out", str(run.parent / "two")]) == 0
    assert json.loads(capsys.readouterr().out)["graded"] == 1
    assert command([*given, "--out", str(run.parent / "one")]) == 2
    assert "exists and holds something" in capsys.readouterr().err
    assert command(["regrade", str(run), "--where", "no such thing"]) == 2
    assert "cannot be asked" in capsys.readouterr().err
    assert command(["regrade", str(run), "--stage", "eval-befor"]) == 2
    assert "its stages are coarse, eval-after, grpo" in capsys.readouterr().err


def test_a_person_reads_what_changed_where_and_an_example(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    altered(run, "eval-after-000000.parquet", lambda rows: rows[1].update(outcome="pass", kind=None))
    assert command(["regrade", str(run), "--show", "1"]) == 0
    said = capsys.readouterr().out
    assert "10 rollouts graded again: 1 verdict changed (10.00 %)" in said
    assert "pass → wrong" in said
    assert "eval-after-000000.parquet:1, task t1: what it did is judged otherwise" in said
    assert "solve(T) :- T is 2 * 3." in said
    assert "different now: lrcode: 0.0.1 then" in said


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_what_ends_a_job_keep_what_was_regraded(stop: signal.Signals, tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", CONFIG, {})
    slow = [
        unjudged(Task(f"t{n}", "?", Expected("5")), answer(f"solve(T) :- sleep(0.2), T is {n}.")) for n in range(300)
    ]
    run.write_rollouts("validation", 1, slow)
    working = subprocess.Popen(
        [Path(sys.executable).with_name("lrcode"), "regrade", str(run.path), "--workers", "1", "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while not list(run.path.glob("regraded/*")):
        assert working.poll() is None
        time.sleep(0.1)
    time.sleep(3)
    os.kill(working.pid, stop)
    said, told = working.communicate(timeout=60)
    summary = json.loads(said)
    assert working.returncode == 130
    assert f"stopped after {summary['graded']:,} of 300 rollouts" in told
    assert summary["complete"] is False
    assert summary["graded"] < 300
    assert len(kept_in(summary["out"])) == summary["graded"]


def test_a_parquet_file_by_itself_needs_a_language(run: Path) -> None:
    file = run / "rollouts" / "eval-after-000000.parquet"
    with pytest.raises(UsageError, match="give --lang NAME"):
        regrade_place(file)
    found = regrade_place(file, language="prolog")
    assert (found.summary()["changed"], found.out, found.summary()["versions_stored"]) == (0, None, False)


def test_where_no_grader_can_be_had_nothing_is_in_the_way_of_the_next_try(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(UsageError, match="unknown language 'gone'"):
        regrade_place(run, language="gone", out=out)
    assert not out.exists()
    with pytest.raises(UsageError, match="unknown language 'gone'"):
        regrade_place(run, language="gone")
    assert not (run / "regraded").exists()


def test_a_place_that_cannot_be_read_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(RunDirError, match="does not exist"):
        origin_of(tmp_path / "nowhere")
    (tmp_path / "config.toml").write_text("lang = [")
    with pytest.raises(RunDirError, match="cannot be read"):
        origin_of(tmp_path)


JUDGES: list[Judge | None] = [
    None,
    Expected("1,200", tolerance=Fraction(1, 3)),
    Expected("yes", "text"),
    Cases((Case("1 2\n", "3\n"), Case("", ""))),
    UnitTests((File("t.plt", ":- x.\n"),), "p.pl", (File("s.pl", "a.\n"),)),
    Calls("f", (Call((1, (2.5, "a", None, True)), Fraction(1, 3)), Call(((),), "ä")), shown=1),
]


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: type(judge).__name__)
def test_a_task_comes_back_out_of_parquet_as_it_was(judge: Judge | None, tmp_path: Path) -> None:
    task = Task("t/1", "Wie viele?", judge, labels={"level": "1"})
    write_rows(tmp_path / "eval-000000.parquet", [rollout_row(unjudged(task, "x"), 0)])
    with Store(tmp_path) as store:
        row = store.query("SELECT * FROM rollouts")[0]
    assert task_of_row(row) == task
    assert prompt_of_row(row) == PROMPT


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"task_id": None}, "no task_id is stored"),
        ({"labels": "[1]"}, "its labels are no object"),
        ({"judge": '{"value": 1}'}, "none that this version of lrcode knows"),
        ({"judge": "]"}, "its judge cannot be read as JSON"),
    ],
)
def test_a_row_that_is_no_task_says_why(row: dict[str, Any], told: str) -> None:
    with pytest.raises(TaskError, match=told):
        task_of_row({"task_id": "t", "question": "?", "judge": "null", "labels": "{}"} | row)
