"""The evidence's own arithmetic, and that its experiments can be begun; what they show takes hours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

FOLDER = Path(__file__).resolve().parent.parent / "examples" / "evidence"


def asked(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(FOLDER), *words], capture_output=True, text=True, check=False)


def test_an_experiment_is_asked_for_by_its_name() -> None:
    assert "rlcf" in asked("--help").stdout
    done = asked("rlfc")
    assert done.returncode == 2
    assert "there is no rlfc; there are: main, rlcf, prlcoder, alchemy, signal" in done.stderr


@pytest.fixture
def common(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.syspath_prepend(str(FOLDER))
    import common

    return common


def test_a_difference_is_taken_on_the_same_problems(tmp_path: Path, common: object) -> None:
    outcomes = {"worse": ["fail"] * 40, "better": ["pass", "fail"] * 20}
    for name, found in outcomes.items():
        (tmp_path / name / "rollouts").mkdir(parents=True)
        rows = [{"task_id": f"t{n // 2}", "outcome": outcome} for n, outcome in enumerate(found)]
        parquet.write_table(pyarrow.Table.from_pylist(rows), tmp_path / name / "rollouts" / "eval-after-000000.parquet")
    arms = [(tmp_path / name, "after") for name in ("better", "worse")]
    gain = common.difference(*arms)  # type: ignore[attr-defined]
    assert (gain.mean, gain.low, gain.high) == (0.5, 0.5, 0.5)
    assert str(common.difference(*reversed(arms))) == "-50.0 (-50.0 to -50.0)"  # type: ignore[attr-defined]
