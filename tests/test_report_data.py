"""What a report says of runs: counted from their files, drawn from all of them alike, and safe to put into a page."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from click.testing import CliRunner
from pyarrow import parquet

from lrcode.cli.report import report
from lrcode.errors import RunDirError
from lrcode.evaluate.report import report_data, write_report
from lrcode.evaluate.report.curves import BINS, POOLED, curves, kinds, mean_score, signal
from lrcode.evaluate.report.excerpt import excerpt, shares
from lrcode.evaluate.report.expected import expected
from lrcode.evaluate.report.page import as_json
from lrcode.evaluate.report.places import open_places
from lrcode.evaluate.report.steps import POINTS, figures
from lrcode.evaluate.store import Store
from lrcode.record import RunDir, rollout_row, write_rows
from lrcode.tasks.judges import judge_to_json
from lrcode.train.page import write_page
from lrcode.train.progress import Plain
from lrcode.types import Call, Calls, Case, Cases, File, Rollout, UnitTests
from report_runs import HOSTILE, TASKS, completions, graded, trained

Rollouts = dict[str, list[Rollout]]


@pytest.fixture(scope="module")
def rollouts() -> Rollouts:
    return graded()


@pytest.fixture(scope="module")
def run(rollouts: Rollouts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "small", rollouts)


@pytest.fixture(scope="module")
def data(run: Path) -> dict[str, Any]:
    return report_data([run])


def text_of(parts: list[list[Any]]) -> str:
    return "".join(held if kind == "text" else "".join(text for _, text in held) for kind, held in parts)


def of_kind(data: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(rollout for rollout in data["rollouts"] if (rollout["kind"] or rollout["outcome"]) == kind)


def data_in(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


# ---------------------------------------------------------------- what is said of a run


def test_a_run_says_what_it_is_and_what_it_measured(data: dict[str, Any]) -> None:
    [run] = data["runs"]
    assert (run["name"], run["language"], run["title"], run["model"]) == ("small", "prolog", "Prolog", "made/small")
    assert {arm: summary["pass@1"] for arm, summary in run["arms"].items()} == {"before": 0.25, "after": 0.75}
    assert [stage["name"] for stage in run["stages"]] == ["eval-before", "eval-after", "grpo"]
    assert run["steps"]["grpo"]["step"] == [0, 1, 2, 3]
    assert run["steps"]["grpo"]["entropy"] == [None, 1.0, 0.5, 0.333333]
    assert [(m["stage"], m["step"], m["value"]) for m in run["measured"]] == [
        ("validation", 0, 0.25),
        ("before", 0, 0.25),
        ("after", 3, 0.75),
    ]
    assert run["notes"] == []


def test_pass_rates_by_step_are_means_over_problems_with_their_interval(data: dict[str, Any]) -> None:
    curve = next(curve for curve in data["runs"][0]["curves"] if curve["id"] == "pass_rate")
    assert (curve["stage"], curve["step"], curve["n"]) == ("grpo", [1, 2, 3], [3, 3, 3])
    assert curve["together"] == 1
    assert curve["mean"] == [pytest.approx((1 / 4 + 1 + 0) / 3, abs=1e-6)] * 3
    points = zip(curve["low"], curve["mean"], curve["high"], strict=True)
    assert all(0 <= low < mean < high <= 1 for low, mean, high in points)


def test_rewards_by_step_are_the_stored_scores(data: dict[str, Any], rollouts: Rollouts) -> None:
    curve = next(curve for curve in data["runs"][0]["curves"] if curve["id"] == "reward")
    mixed = sum(rollout.score.value or 0 for rollout in rollouts["t0"][:4]) / 4
    right, wrong = rollouts["t1"][0].score.value, rollouts["t2"][1].score.value
    assert right is not None
    assert wrong is not None
    assert curve["mean"][0] == pytest.approx((mixed + right + wrong) / 3, abs=1e-6)


def test_an_interval_of_scores_is_students() -> None:
    # Of 0.4, 0.5, 0.6: mean 0.5, standard error 0.1/sqrt(3), t(0.975, 2) = 4.302653.
    found = mean_score([(0.4, 1), (1.0, 2), (0.6, 1)])
    assert (found.value, found.n) == (0.5, 3)
    assert found.low == pytest.approx(0.5 - 4.302653 * 0.1 / 3**0.5, abs=1e-5)
    assert found.high == pytest.approx(0.5 + 4.302653 * 0.1 / 3**0.5, abs=1e-5)
    wide = mean_score([(0.0, 4), (1.0, 1)])
    assert (wide.low, wide.high) == (0.0, 1.0)
    assert mean_score([(1.0, 4)]).low is None


def test_kinds_by_step_count_every_rollout(data: dict[str, Any]) -> None:
    found = data["runs"][0]["kinds"]
    assert found["grpo"]["step"] == [1, 2, 3]
    assert found["grpo"]["counts"] == {"pass": [5] * 3, "runtime": [1] * 3, "syntax": [1] * 3, "wrong": [5] * 3}
    assert found["eval-after"]["counts"] == {"pass": [6], "wrong": [2]}


def test_groups_without_a_signal_are_told_by_why(data: dict[str, Any]) -> None:
    found = data["runs"][0]["signal"]
    assert found["stage"] == "grpo"
    assert found["step"] == [1, 2, 3]
    assert (found["with"], found["without"]) == ([1] * 3, [2] * 3)
    assert (found["alike_pass"], found["alike_fail"], found["dropped"]) == ([1] * 3, [1] * 3, [0, 1, 0])


def test_a_long_run_is_put_together_to_a_few_points(tmp_path: Path, rollouts: Rollouts) -> None:
    rows = [rollout_row(rollouts[f"t{step % 4}"][step % 2], step) for step in range(1, 1 + 1000)]
    (tmp_path / "rollouts").mkdir()
    write_rows(tmp_path / "rollouts" / "grpo-000001.parquet", rows)
    with Store(tmp_path) as store:
        [reward, passed] = curves(store)
        counted = kinds(store)["grpo"]
        groups = signal(store)
    assert len(counted["step"]) == len(groups["step"]) == BINS
    assert counted["step"][:2] == [3, 8]  # the middles of 1 to 5 and of 6 to 10
    assert len(reward["step"]) == len(passed["step"]) == POOLED
    # 1 to 34 and 35 to 68; each of the four problems is one, however often it was drawn in them.
    assert (passed["together"], passed["step"][:2], passed["n"][:2]) == (34, [17, 51], [4, 4])
    assert passed["mean"][0] == 0.5
    assert sum(map(sum, counted["counts"].values())) == 1000
    metrics = {"sft": [{"stage": "sft", "step": step, "loss": float(step)} for step in range(1, 2001)]}
    found = figures(metrics)["sft"]
    assert len(found["step"]) == POINTS
    assert (found["step"][0], found["loss"][0]) == (3, 3.0)


# ---------------------------------------------------------------- rollouts


def test_a_rollout_is_told_whole(data: dict[str, Any]) -> None:
    found = of_kind(data, "wrong")
    task = next(task for task in TASKS if task.id == found["task"])
    assert found["question"] == task.question
    assert found["expected"] == task.judge.value  # type: ignore[union-attr]
    assert (found["answer"], found["outcome"], found["kind"]) == ("100", "fail", "wrong")
    assert found["prompt"][-1] == {"role": "user", "content": task.question}
    assert {"structure", "syntax", "runs", "correct"} <= set(found["terms"])
    assert found["labels"] == {"level": "1"}
    assert found["cpu_s"] > 0
    assert found["memory_bytes"] > 0


def test_the_parts_of_a_completion_are_all_of_it_with_the_program_in_its_place(data: dict[str, Any]) -> None:
    written_by_task = {task.id: set(completions(n).values()) for n, task in enumerate(TASKS)}
    assert all(text_of(rollout["parts"]) in written_by_task[rollout["task"]] for rollout in data["rollouts"])
    right = of_kind(data, "pass")
    assert [kind for kind, _ in right["parts"]] == ["text", "program", "text", "entry", "text"]
    assert ["comment", "% right"] in [list(piece) for piece in right["parts"][1][1]]
    assert "".join(text for _, text in right["parts"][1][1]) == "".join(text for _, text in right["source"])
    assert "".join(text for _, text in right["parts"][3][1]) == right["entry"] == "solve(X)."
    assert [kind for kind, _ in of_kind(data, "no_program")["parts"]] == ["text"]


def test_a_syntax_error_is_told_with_its_place_and_marked(data: dict[str, Any]) -> None:
    found = of_kind(data, "syntax")
    assert found["faults"]
    assert found["faults"][0]["line"] == 2
    assert any("error" in name.split() for name, _ in dict(found["parts"])["program"])
    assert any(diagnostic["kind"] == "syntax" for diagnostic in found["diagnostics"])


def test_what_a_driver_reported_stands_among_the_diagnostics_and_not_in_the_output(data: dict[str, Any]) -> None:
    assert of_kind(data, "syntax")["diagnostics"]
    assert [one["id"] for one in data["rollouts"] if "\x1e" in f"{one['stdout']}{one['stderr']}"] == []


def test_a_rollout_is_told_from_its_siblings(run: Path) -> None:
    first = [rollout for rollout in report_data([run])["rollouts"] if rollout["id"].startswith("0/grpo-000001")]
    assert sorted((rollout["task"], rollout["sample"]) for rollout in first) == [
        (f"t{task}", sample) for task in range(3) for sample in range(1, 5)
    ]


@pytest.mark.parametrize(
    ("judge", "said"),
    [
        (Calls("f", (Call((1, "a"), (2, None)),)), 'f(1, "a") = [2, null]'),
        (Cases((Case("1\n", "2\n"),)), r"'1\n' → '2\n'"),
        (UnitTests((File("a_test.pl", "…"),)), "the tests of a_test.pl pass"),
        (None, ""),
    ],
)
def test_what_a_judge_expects_is_told_in_short(judge: Any, said: str) -> None:
    assert expected(judge_to_json(judge)) == said


def test_many_cases_are_told_by_the_first_ones() -> None:
    lines = expected(judge_to_json(Cases((Case("x" * 999, "y"),) * 7))).splitlines()
    assert len(lines) == 6
    assert max(map(len, lines)) < 400
    assert lines[-1] == "… 7 cases in all"


# ---------------------------------------------------------------- the excerpt


@pytest.fixture(scope="module")
def large(rollouts: Rollouts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """3,000 rollouts of two stages, three of them of a rare kind."""
    folder = tmp_path_factory.mktemp("large")
    (folder / "rollouts").mkdir()
    right, wrong, syntax, *_ = rollouts["t0"]

    def one(stage: int, n: int) -> Rollout:
        of = replace(right.task, id=f"task-{n // 4 % 300}")
        return replace(syntax if stage == 0 and n in (40, 900, 1500) else (right, wrong)[n % 3 > 0], task=of)

    for number, stage in enumerate(("grpo", "validation")):
        rows = [rollout_row(one(number, n), 1 + n // 40) for n in range((2000, 1000)[number])]
        write_rows(folder / "rollouts" / f"{stage}-000001.parquet", rows)
    return folder


def test_an_excerpt_is_of_all_times_and_stages_alike_and_of_whole_groups(large: Path) -> None:
    with Store(large) as store:
        ids = excerpt(store, 400)
        assert ids == excerpt(store, 400)
        rows = store.fetch(ids)
        groups = Counter((row["stage"], row["step"], row["task_id"]) for row in rows)
    assert len(set(ids)) == 400
    stages = Counter(row["stage"] for row in rows)
    assert abs(stages["grpo"] - stages["validation"]) < 60
    early = sum(row["step"] <= 25 for row in rows if row["stage"] == "grpo")
    assert abs(early / stages["grpo"] - 0.5) < 0.1
    assert sum(size == 4 for size in groups.values()) > 60  # all four of a group; the others are single rollouts


def test_what_is_rare_is_all_in_the_excerpt(large: Path) -> None:
    with Store(large) as store:
        rows = store.fetch(excerpt(store, 60))
    assert sum(row["kind"] == "syntax" for row in rows) == 3


def test_an_excerpt_of_more_than_there_are_is_all_of_them(run: Path) -> None:
    with Store(run) as store:
        stored = store.query("SELECT id FROM rollouts ORDER BY file, row")
        assert excerpt(store, 5000) == [row["id"] for row in stored]
        assert excerpt(store, 0) == []


def test_runs_share_an_excerpt_and_a_small_one_leaves_its_rest() -> None:
    assert shares([10_000, 20_000], 2000) == [1000, 1000]
    assert shares([10_000, 100, 20_000], 2000) == [950, 100, 950]
    assert shares([3, 0], 2000) == [3, 0]
    assert sum(shares([700, 900, 800], 2000)) == 2000


def test_a_report_says_how_many_of_how_many_it_shows(large: Path) -> None:
    told = report_data([large], excerpt=100)["runs"][0]["rollouts"]
    assert (told["total"], told["excerpt"]) == (3000, 100)
    assert told["by_stage"] == {"grpo": 2000, "validation": 1000}
    assert sum(told["excerpt_by_stage"].values()) == 100


# ---------------------------------------------------------------- several, old, unfinished, other


def test_runs_of_one_name_are_told_apart_and_compared(run: Path, rollouts: Rollouts, tmp_path: Path) -> None:
    other = trained(tmp_path / "other" / "small", rollouts)
    found = report_data([run, other])
    names = [one["name"] for one in found["runs"]]
    assert names == [f"{run.parent.name}/small", "other/small"]
    assert {rollout["run"] for rollout in found["rollouts"]} == {0, 1}
    pairs = {(pair["one"], pair["other"]): pair for pair in found["comparisons"]}
    assert pairs[0, 1]["difference"]["value"] == 0
    assert pairs[0, 0]["difference"]["value"] == pytest.approx(0.5)  # before and after


def test_a_run_of_an_older_version_is_shown_with_what_it_has(run: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(run, old)
    lacking = ("diagnostics", "cpu_s", "memory_bytes", "format_faults", "format_share", "spans", "tokens", "clipped")
    for file in (old / "rollouts").glob("*.parquet"):
        rows = parquet.read_table(file).drop_columns([*lacking])
        parquet.write_table(pyarrow.Table.from_pylist(rows.to_pylist()), file)
    found = report_data([old])
    assert "older lrcode" in found["runs"][0]["notes"][0]
    wrong = of_kind(found, "syntax")
    assert wrong["faults"]
    assert wrong["diagnostics"]  # the driver's lines are in stderr
    assert wrong["cpu_s"] is None
    assert [kind for kind, _ in of_kind(found, "pass")["parts"]] == ["text", "program", "text", "entry", "text"]


def test_a_run_whose_plugin_is_gone_is_shown_plain(run: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    shutil.copytree(run, gone)
    (gone / "config.toml").write_text('lang = "no-such-language"\n')
    found = report_data([gone])
    assert "no-such-language" in found["runs"][0]["notes"][0]
    right = of_kind(found, "pass")
    assert [list(piece) for piece in right["source"]] == [["", right["parts"][1][1][0][1]]]
    assert [kind for kind, _ in right["parts"]] == ["text", "program", "text", "entry", "text"]


def test_a_run_that_has_drawn_nothing_yet_has_a_report(tmp_path: Path) -> None:
    RunDir.create(tmp_path / "new", 'lang = "prolog"\n', {})
    [found] = report_data([tmp_path / "new"])["runs"]
    assert found["rollouts"]["total"] == 0
    assert "No rollouts" in found["notes"][0]
    assert found["curves"] == []


def test_an_evaluation_folder_has_its_arm_and_rollouts_and_no_steps(tmp_path: Path, rollouts: Rollouts) -> None:
    (tmp_path / "rollouts").mkdir()
    rows = [rollout_row(rollout, 0) for own in rollouts.values() for rollout in own[:2]]
    write_rows(tmp_path / "rollouts" / "eval-000000.parquet", rows[:3])
    write_rows(tmp_path / "rollouts" / "eval-000001.parquet", rows[3:])
    told = {"format": 1, "language": "prolog", "model": "m", "summary": {"pass@1": 0.5, "n": 4}, "versions": {"a": "1"}}
    (tmp_path / "eval.json").write_text(json.dumps(told))
    found = report_data([tmp_path])
    [place] = found["runs"]
    assert place["arms"] == {"eval": {"pass@1": 0.5, "n": 4}}
    assert (place["steps"], place["curves"], place["signal"]) == ({}, [], {})
    # A problem may go on in the next file.
    assert sorted((r["task"], r["sample"]) for r in found["rollouts"]) == [
        (f"t{n}", k) for n in range(4) for k in (1, 2)
    ]


def test_a_metric_line_that_was_cut_off_is_passed_over(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "cut")
    with (tmp_path / "cut" / "metrics.jsonl").open("a") as file:
        file.write('{"stage": "grpo", "step": 4, "rew')
    [place] = open_places([tmp_path / "cut"])
    assert [entry["step"] for entry in place.metrics["grpo"]] == [0, 1, 2, 3]


def test_a_line_that_ends_within_a_sign_is_passed_over_and_separators_within_one_are_not(
    run: Path, tmp_path: Path
) -> None:
    shutil.copytree(run, tmp_path / "cut")
    said = '{"stage": "grpo", "step": 1, "saw": "a\u2028b"}\n{"stage": "grpo", "saw": "é'.encode()[:-1]
    (tmp_path / "cut" / "warnings.jsonl").write_bytes(said)
    [place] = open_places([tmp_path / "cut"])
    assert [entry["saw"] for entry in place.warnings] == ["a\u2028b"]


@pytest.mark.parametrize("name", ["versions.json", "stages.json", "summary.json", "evals/after.json", "changes.json"])
@pytest.mark.parametrize("text", ["7", '"a"', "{"])
def test_a_file_of_a_run_that_is_none_of_its_kind_is_named(run: Path, tmp_path: Path, name: str, text: str) -> None:
    shutil.copytree(run, tmp_path / "run", ignore=shutil.ignore_patterns("*.parquet", "summary.json"))
    (tmp_path / "run" / name).write_text(text)
    with pytest.raises(RunDirError, match=f"{name} cannot be read: "):
        open_places([tmp_path / "run"])


# ---------------------------------------------------------------- the file


def test_the_page_is_one_file_in_its_run_with_all_in_it(run: Path, data: dict[str, Any]) -> None:
    done = write_report([run])
    assert done.file == run / "report.html"
    page = done.file.read_text(encoding="utf-8")
    assert len(data_in(page)["rollouts"]) == done.shown == len(data["rollouts"])
    assert "plotly.js v" in page
    assert not re.search(r"<(script|link|img)[^>]+(src|href)=[\"']?(https?:)?//", page)
    assert [path.name for path in run.iterdir() if path.name.endswith(".tmp")] == []


def test_nothing_that_a_model_wrote_can_leave_its_place_in_the_page(run: Path) -> None:
    page = write_report([run]).file.read_text(encoding="utf-8")
    assert "taken" in page
    assert "<script>document.title" not in page
    assert "<img src=x" not in page
    assert any(HOSTILE in text_of(rollout["parts"]) for rollout in data_in(page)["rollouts"])
    assert json.loads(as_json({"a": HOSTILE})) == {"a": HOSTILE}
    assert re.search("[<>&\u2028\u2029]", as_json({HOSTILE: HOSTILE})) is None


def test_what_is_no_number_in_json_leaves_a_page_that_can_be_read(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run")
    (tmp_path / "run" / "changes.json").write_text('[{"at": {}, "knobs": {"sft.lr": [NaN, -Infinity]}}]')
    page = write_report([tmp_path / "run"]).file.read_text(encoding="utf-8")
    assert data_in(page)["runs"][0]["changes"] == [{"at": {}, "knobs": {"sft.lr": [None, None]}}]


def test_the_page_allows_its_own_scripts_and_no_others(run: Path) -> None:
    page = write_report([run]).file.read_bytes().decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    listed = " ".join(f"'sha256-{one}'" for one in hashes)
    assert f"script-src {listed};" in policy[1]
    assert "default-src 'none'" in policy[1]
    assert "connect-src 'none'" in policy[1]
    assert page.index("Content-Security-Policy") < page.index("<script")


def test_a_report_that_cannot_be_written_leaves_the_old_one(run: Path, tmp_path: Path) -> None:
    with pytest.raises(RunDirError, match="give another place with --out"):
        write_report([run], tmp_path / "nowhere" / "report.html")
    (tmp_path / "folder").mkdir()
    with pytest.raises(RunDirError, match="cannot be written"):
        write_report([run], tmp_path / "folder")
    assert list(tmp_path.iterdir()) == [tmp_path / "folder"]


def test_a_run_that_has_ended_has_its_report_or_says_why_not(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run", ignore=shutil.ignore_patterns("report.html"))
    ended = RunDir.open(tmp_path / "run")
    lines = io.StringIO()
    write_page(ended, Plain(lines))
    assert (ended.path / "report.html").is_file()
    assert lines.getvalue() == ""
    (ended.path / "report.html").unlink()
    (ended.path / "report.html").mkdir()
    write_page(ended, Plain(lines))
    assert re.fullmatch(
        rf"report.html was not written \(.*\); to try again: lrcode report {ended.path}\n", lines.getvalue()
    )


# ---------------------------------------------------------------- the command


def test_the_command_says_what_it_wrote_and_how_to_see_the_rest(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    done = CliRunner().invoke(report, [str(run), "--out", str(out), "--excerpt", "10"])
    assert done.exit_code == 0, done.output
    assert f"{out}: 10 of 56 rollouts" in done.output
    assert f"lrcode report {run} --serve" in done.output
    assert len(data_in(out.read_text(encoding="utf-8"))["rollouts"]) == 10


def test_several_runs_are_one_page_here(run: Path, tmp_path: Path) -> None:
    done = said([str(run), str(run)], tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "report.html").is_file()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "Missing argument"),
        (["nowhere"], "nowhere does not exist: give a run directory"),
        (["."], "holds neither a run nor an evaluation"),
        ([".", "--port", "80"], "--host and --port are for --serve"),
        ([".", "--serve", "--out", "a"], "--serve writes no page"),
    ],
)
def test_what_cannot_be_reported_is_answered_in_one_line(tmp_path: Path, arguments: list[str], line: str) -> None:
    done = said(arguments, tmp_path)
    assert done.returncode == 2
    assert line in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("library", ["plotly", "duckdb"])
def test_a_missing_library_is_named_with_what_installs_it(run: Path, tmp_path: Path, library: str) -> None:
    folder = tmp_path / "hidden" / library
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(f"raise ModuleNotFoundError('none', name={library!r})\n")
    done = said([str(run), "--out", "page.html"], tmp_path, PYTHONPATH=str(folder.parent))
    assert done.returncode == 2
    assert done.stderr == f"lrcode: a report needs {library}, which is not installed: pip install 'lrcode[report]'\n"
    assert not (tmp_path / "page.html").exists()


def said(arguments: list[str], folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "lrcode", "report", *arguments]
    return subprocess.run(command, cwd=folder, env={**os.environ, **more}, capture_output=True, text=True, timeout=120)
