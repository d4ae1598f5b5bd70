"""For every test of the workspace: the shared data beside a checkout, which CI must not skip where it is there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("LRCODE_SHARED", Path(__file__).resolve().parent.parent / "shared"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder shared/data beside the checkout; the test skips, saying so, where there is none."""
    if not (SHARED / "data").is_dir():
        pytest.skip(f"needs the data folder beside the checkout: {SHARED.name}/data is not there")
    return SHARED / "data"


@pytest.fixture(scope="session")
def built_wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Wheels of lrcode, of Prolog's package and of the third party's, built as for an upload from what git tracks."""
    folder = tmp_path_factory.mktemp("wheels")
    clone = folder / "clone"
    subprocess.run(["git", "clone", "-q", str(Path(__file__).resolve().parent), str(clone)], check=True)
    sources = [str(clone / path) for path in ("", "plugins/lrcode-prolog", "examples/lrcode-forth")]
    pip = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "-w", str(folder / "built"), *sources], check=True)
    return folder / "built"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and item.get_closest_marker("shared") and os.environ.get("CI") and SHARED.is_dir():
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} skipped although the shared folder is there: in CI that is a failure"
    return report


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """One thread for torch: more cost tiny models more than they save, and sums in one order repeat to the last bit."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
