"""What `lrcode eval --out` keeps: a folder that says what was measured, all of it or as far as it came."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import lrcode_template
import pytest

from lrcode.cli import run as command
from lrcode.errors import RunDirError
from lrcode.evaluate.folder import CHUNK, Folder
from lrcode.evaluate.measure import evaluate
from lrcode.evaluate.results import read_results
from lrcode.evaluate.store import Store
from lrcode.language import Language
from lrcode.models.sampling import Sampled
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.types import Expected, FormatReport, Program, Prompt, Rollout, Score, Task, Verdict

AWK = Language("template", lrcode_template)
TASKS = [Task(f"t{number}", f"What is {number}?", Expected(str(number))) for number in range(6)]
RIGHT = Rollout(TASKS[0], (), "x", Program("x"), FormatReport(None), None, None, Verdict("pass"), Score(3.0))


class Counter:
    """A model that counts right but for 3, and stops at a question."""

    def __init__(self, stops_at: int = -1, error: BaseException | None = None) -> None:
        self.stops_at, self.error = stops_at, error

    def sample(
        self, prompts: Sequence[Prompt], *, n: int, temperature: float, top_p: float, max_tokens: int
    ) -> Iterator[Sampled]:
        for place in range(len(prompts)):
            if place == self.stops_at:
                assert self.error is not None
                raise self.error
            for _ in range(n):
                text = f"<code>\nBEGIN {{ print {place + (place == 3)} }}\n</code>"
                yield Sampled(place, text, tokens=place, clipped=place == 5)


@pytest.fixture
def grader() -> Iterator[Grader]:
    with Grader(AWK, ColdRunner(AWK.facts), workers=2) as opened:
        yield opened


def measured(model: Counter, grader: Grader, folder: Folder) -> dict[str, object]:
    drawing = {"n": 2, "temperature": 1.0, "top_p": 1.0, "max_tokens": 64}
    found = evaluate(model, TASKS, grader, AWK, keep=folder.add, **drawing)  # type: ignore[arg-type]
    folder.finish(found.summary())
    return found.summary()


def test_a_folder_holds_every_completion_and_the_figures(grader: Grader, tmp_path: Path) -> None:
    path = tmp_path / "eval"
    with Folder(path, {"language": "template", "drawing": {"n": 2}}) as folder:
        assert json.loads((path / "eval.json").read_text())["complete"] is False
        summary = measured(Counter(), grader, folder)
    said = json.loads((path / "eval.json").read_text())
    assert (said["format"], said["complete"], said["graded"], said["drawing"]) == (1, True, 12, {"n": 2})
    assert said["summary"] == json.loads(json.dumps(summary))
    assert said["summary"]["pass@1"] == pytest.approx(5 / 6)
    with Store(path) as store:
        assert store.stages == ["eval"]
        rows = store.query(
            "SELECT task_id, tokens, clipped, kind, source FROM rollouts WHERE clipped OR kind IS NOT NULL"
        )
    assert {(r["task_id"], r["tokens"], r["clipped"], r["kind"]) for r in rows} == {
        ("t3", 3, False, "wrong"),
        ("t5", 5, True, None),
    }
    assert rows[0]["source"].startswith("BEGIN")
    results = read_results(str(path))
    assert [len(problem.attempts) for problem in results.problems.values()] == [2] * 6


def test_ctrl_c_while_sampling_loses_nothing_that_was_graded(grader: Grader, tmp_path: Path) -> None:
    with (
        pytest.raises(KeyboardInterrupt, match="graded completions are in"),
        Folder(tmp_path / "eval", {}) as folder,
    ):
        measured(Counter(4, KeyboardInterrupt()), grader, folder)
    said = json.loads((tmp_path / "eval" / "eval.json").read_text())
    assert (said["complete"], said["summary"]) == (False, None)
    if said["graded"]:
        with Store(tmp_path / "eval") as store:
            assert store.query("SELECT count(*) AS n FROM rollouts") == [{"n": said["graded"]}]


def test_what_waits_in_line_behind_a_slow_program_is_kept_too(grader: Grader, tmp_path: Path) -> None:
    class Slow(Counter):
        def sample(self, prompts: Sequence[Prompt], **drawing: object) -> Iterator[Sampled]:  # type: ignore[override]
            yield Sampled(0, '<code>\nBEGIN { system("sleep 3"); print 0 }\n</code>', 1, False)
            for place in (1, 2):
                yield Sampled(place, f"<code>\nBEGIN {{ print {place} }}\n</code>", 1, False)
            grader.grade([(TASKS[3], (), "<code>\nBEGIN { print 3 }\n</code>")])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Folder(tmp_path / "eval", {}) as folder:
        measured(Slow(), grader, folder)
    with Store(tmp_path / "eval") as store:
        assert {"t1", "t2"} <= {row["task_id"] for row in store.query("SELECT task_id FROM rollouts")}


def test_what_fails_on_the_way_is_no_reason_to_lose_what_was_graded(tmp_path: Path) -> None:
    with suppress(ZeroDivisionError), Folder(tmp_path / "eval", {}) as folder:
        for left in range(CHUNK, -2, -1):
            folder.add(replace(RIGHT, score=Score(1 / left)))
    assert sorted(file.name for file in (tmp_path / "eval" / "rollouts").iterdir()) == ["eval-000000.parquet"]
    assert json.loads((tmp_path / "eval" / "eval.json").read_text())["graded"] == CHUNK


def test_what_fails_before_anything_is_graded_is_not_in_the_way_of_the_next_try(tmp_path: Path) -> None:
    path = tmp_path / "eval"
    with suppress(ZeroDivisionError), Folder(path, {}):
        raise ZeroDivisionError
    assert not path.exists()
    with Folder(path, {}) as folder:
        folder.finish({})


def test_many_rollouts_are_several_files(tmp_path: Path) -> None:
    with Folder(tmp_path / "eval", {}) as folder:
        for _ in range(2 * CHUNK + 1):
            folder.add(RIGHT)
        folder.finish({})
    assert len(list((tmp_path / "eval" / "rollouts").iterdir())) == 3
    with Store(tmp_path / "eval") as store:
        assert store.query("SELECT count(DISTINCT id) AS n FROM rollouts") == [{"n": 2 * CHUNK + 1}]


def test_a_machine_that_kills_us_takes_only_what_came_last(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "eval", {"language": "template"}, every_s=0)
    for _ in range(3):
        folder.add(RIGHT)
    assert len(read_results(str(tmp_path / "eval")).problems["t0"].attempts) == 3


def test_a_folder_that_holds_something_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("kept")
    for path in (tmp_path, tmp_path / "mine", tmp_path / "mine" / "below"):
        with pytest.raises(RunDirError, match=r"--out .* (exists and holds something|is not a writable folder)"):
            Folder(path, {})
    assert [file.name for file in tmp_path.iterdir()] == ["mine"]


def test_the_command_keeps_a_folder_that_regrade_takes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    task = {"id": "1", "question": "What is 2 and 3?", "answer": "5"}
    bound = {"id": "2", "question": "?", "answer": "6", "labels": {"language": "racket"}}
    tasks, texts, out = tmp_path / "tasks.jsonl", tmp_path / "texts.jsonl", tmp_path / "it's [1]"
    tasks.write_text(f"{json.dumps(task)}\n{json.dumps(bound)}\n")
    good = "<code>\nsolve(T) :- T is 2 + 3.\n</code>\n<query>\nsolve(Answer).\n</query>"
    texts.write_text(json.dumps({"task_id": "1", "completion": good}) + "\n")
    given = ["eval", "--lang", "prolog", "--tasks", str(tasks), "--completions", str(texts), "--workers", "1"]
    assert command([*given, "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "1 task left out: another language: it is bound to racket" in said
    assert f"kept in {out}" in said
    kept = json.loads((out / "eval.json").read_text())
    assert (kept["complete"], kept["summary"]["pass@1"], kept["computed"]) == (True, 1.0, True)
    assert kept["versions"]["interpreter"].startswith("SWI-Prolog")
    assert command([*given, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["tasks_left_out"] == {"another language: it is bound to racket": 1}
    assert command(["regrade", str(out), "--json", "--workers", "1"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert (summary["graded"], summary["changed"], summary["rescored"], summary["differs"]) == (1, 0, 0, [])
    assert command([*given, "--out", str(out)]) == 2
    tasks.write_text(f"{json.dumps(bound)}\n")
    assert command(given) == 2
    assert "has no task that Prolog can judge" in capsys.readouterr().err
