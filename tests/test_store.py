"""Stored rollouts under the engine: what a view over many files says, what it refuses, and what a million cost."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from lrcode.errors import RunDirError, UsageError
from lrcode.evaluate.store import Store
from lrcode.record import COLUMNS, RunDir, rollout_row
from lrcode.types import Execution, Expected, FormatReport, Message, Program, Rollout, Score, Span, Task, Verdict

ROLLOUT = Rollout(
    task=Task("t1", "How many?", Expected("7"), labels={"level": "1"}),
    prompt=(Message("user", "How many?"),),
    completion="<code>\nx.\n</code>",
    program=Program("x.", "x", Span(7, 9)),
    report=FormatReport(True),
    execution=Execution("ok", "7\n", "", 0),
    answer=None,
    verdict=Verdict("fail", "wrong", "7 is not 8"),
    score=Score(0.25, {"runs": 1.0, "syntax": None}),
)
RIGHT = replace(ROLLOUT, verdict=Verdict("pass"), score=Score(3.0))
UNUSUAL = """it's [1] *?"{a,b};--\n run"""


def made(path: Path) -> RunDir:
    return RunDir.create(path, 'lang = "prolog"\n', {"python": "3"})


def older(path: Path) -> None:
    """A file as the version before wrote it: fewer columns, and no type where all values are null."""
    row = {key: value for key, value in rollout_row(RIGHT, 1).items() if key not in ("spans", "tokens", "cpu_s")}
    parquet.write_table(pyarrow.Table.from_pylist([row]), path)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    made(tmp_path / "run").write_rollouts("grpo", 1, [ROLLOUT, RIGHT])
    opened = RunDir.open(tmp_path / "run")
    opened.write_rollouts("grpo", 2, [ROLLOUT] * 3)
    opened.write_rollouts("eval-after", 0, [RIGHT])
    older(tmp_path / "run" / "rollouts" / "validation-000001.parquet")
    return tmp_path / "run"


def test_rows_have_the_columns_that_are_told_and_no_others() -> None:
    assert list(rollout_row(ROLLOUT, 1)) == list(COLUMNS)


def test_files_of_all_stages_and_of_older_versions_are_one_view(run: Path) -> None:
    with Store(run) as store:
        assert store.stages == ["eval-after", "grpo", "validation"]
        counted = store.query(
            "SELECT stage, count(*) AS n, count(kind) AS failed FROM rollouts GROUP BY ALL ORDER BY 1"
        )
        assert [tuple(row.values()) for row in counted] == [("eval-after", 1, 0), ("grpo", 5, 4), ("validation", 1, 0)]
        assert store.query("SELECT spans, tokens, score FROM rollouts WHERE stage = 'validation'") == [
            {"spans": None, "tokens": None, "score": 3.0}
        ]
        spans = store.query("SELECT spans FROM rollouts WHERE id = ?", ["grpo-000001.parquet:0"])[0]["spans"]
        assert json.loads(spans) == {"source": [7, 9], "entry": None}


def test_whole_rows_come_in_the_order_of_the_ids_that_were_asked_for(run: Path) -> None:
    wanted = ["validation-000001.parquet:0", "grpo-000002.parquet:2", "grpo-000001.parquet:1"]
    with Store(run) as store:
        found = store.fetch([*wanted, "grpo-000009.parquet:0", "grpo-000001.parquet:7", "nonsense"])
        assert [row["id"] for row in found] == wanted
        assert [row["outcome"] for row in found] == ["pass", "fail", "pass"]
        assert found == [store.query("SELECT * FROM rollouts WHERE id = ?", [one])[0] for one in wanted]


def test_a_folder_of_any_name_is_read(tmp_path: Path) -> None:
    made(tmp_path / UNUSUAL).write_rollouts("grpo", 1, [ROLLOUT])
    made(tmp_path / "it's 1 run").write_rollouts("grpo", 1, [RIGHT])
    with Store(tmp_path / UNUSUAL) as store:
        assert [row["outcome"] for row in store.query("SELECT outcome FROM rollouts")] == ["fail"]
        assert len(store.fetch(["grpo-000001.parquet:0"])) == 1


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_text('{other}')",
        "SELECT * FROM glob('/*')",
        "COPY (SELECT 1) TO '{other}.csv'",
        "ATTACH '{other}.db'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
    ],
)
def test_the_engine_reaches_no_other_file_whatever_it_is_asked(run: Path, tmp_path: Path, sql: str) -> None:
    other = tmp_path / "other"
    other.write_text("a secret")
    with Store(run) as store, pytest.raises(RunDirError):
        store.query(sql.format(other=other))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "run"]


def test_a_condition_is_one_expression_over_the_columns(run: Path) -> None:
    with Store(run) as store:
        store.check_condition("kind = 'wrong' AND score < 1 -- and no more")
        store.check_condition("task_id IN (SELECT task_id FROM rollouts WHERE outcome = 'pass')")
        for refused in ("kind = ", "knid = 'wrong'", "1=1) UNION SELECT (1", "true; DROP VIEW rollouts", "a, b", ""):
            with pytest.raises(UsageError, match="cannot be asked"):
                store.check_condition(refused)


def test_what_holds_no_rollouts_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(RunDirError, match="does not exist"):
        Store(tmp_path / "none")
    with pytest.raises(RunDirError, match="holds no rollouts"):
        Store(tmp_path)
    (tmp_path / "cut.parquet").write_bytes(b"PAR1 and no end")
    with pytest.raises(RunDirError, match=r"cut\.parquet") as told:
        Store(tmp_path)
    assert "\n" not in str(told.value)


def test_half_a_surrogate_pair_is_kept_as_its_escape(tmp_path: Path) -> None:
    made(tmp_path / "run").write_rollouts("grpo", 1, [replace(ROLLOUT, completion="a \ud800 b")])
    with Store(tmp_path / "run") as store:
        assert store.query("SELECT completion FROM rollouts") == [{"completion": "a \\ud800 b"}]


def test_many_files_gathered_into_one_say_the_same_and_the_one_goes_with_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spare").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "spare"))
    run = made(tmp_path / "run")
    for step in range(201):
        run.write_rollouts("grpo", step, [ROLLOUT, RIGHT])
    asked = "SELECT id, stage, step, outcome, score, spans, tokens FROM rollouts"
    with Store(tmp_path / "run") as store, Store(tmp_path / "run", gathered=True) as gathered:
        assert list((tmp_path / "spare").rglob("*.parquet"))
        assert gathered.query(asked) == store.query(asked)
        wanted = ["grpo-000200.parquet:1", "grpo-000003.parquet:0"]
        assert gathered.fetch(wanted) == store.fetch(wanted)
        with pytest.raises(RunDirError):
            gathered.query("SELECT * FROM read_text('/etc/hostname')")
    assert not list((tmp_path / "spare").iterdir())


_MILLION = """
import resource, sys
from pathlib import Path
from lrcode.evaluate.store import Store
with Store(Path(sys.argv[1])) as store:
    count = store.query("SELECT count(*) AS n FROM rollouts")[0]["n"]
    kinds = store.query("SELECT step // 100 AS bin, kind, count(*) AS n FROM rollouts GROUP BY ALL")
    page = store.query(
        "SELECT id, step FROM rollouts WHERE kind = 'wrong' AND contains(completion, '77 ') ORDER BY step DESC LIMIT 50"
    )
    few = "row_number() OVER (PARTITION BY kind, step // 1000 ORDER BY hash(id)) <= 125"
    ids = [row["id"] for row in store.query(f"SELECT id FROM rollouts QUALIFY {few} LIMIT 2000")]
    rows = store.fetch(ids)
    streamed = sum(1 for row in store.rows("SELECT id, completion, prompt FROM rollouts"))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(count, sum(row["n"] for row in kinds), len(page), len(rows), len({r["id"] for r in rows}), streamed, peak)
"""


@pytest.mark.long
def test_a_million_rollouts_in_a_file_a_step_are_counted_paged_and_streamed_in_2_gb(tmp_path: Path) -> None:
    folder = tmp_path / "rollouts"
    folder.mkdir()
    text = "% a line of a program that is about as long as such lines are\n" * 12
    failed, passed = rollout_row(ROLLOUT, 0), rollout_row(RIGHT, 0)
    for step in range(7813):
        rows = [
            {**(failed if place % 2 else passed), "step": step, "completion": f"{step * 131 + place} {text}"}
            for place in range(128)
        ]
        parquet.write_table(pyarrow.Table.from_pylist(rows), folder / f"grpo-{step:06d}.parquet", compression="zstd")
    done = subprocess.run(
        [sys.executable, "-c", _MILLION, str(tmp_path)], capture_output=True, text=True, check=False, timeout=900
    )
    assert done.returncode == 0, done.stderr
    *counts, peak = map(int, done.stdout.split())
    assert counts == [1000064, 1000064, 50, 2000, 2000, 1000064]
    assert peak < 2 << 30
