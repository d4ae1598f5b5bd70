"""`lrcode doctor`: tries everything on this machine, and on one that lacks what a path without it lacks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lrcode.cli import run
from lrcode.language import installed_languages
from lrcode.run.machine import NEVER, WITHOUT, Offer, look_at_machine, mends
from lrcode.run.walls import WALLS, Walls
from lrcode.versions import COMBINATIONS
from open_folders import open_to_all

LRCODE = (sys.executable, "-c", "from lrcode.cli import main; main()")


def doctor(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command on a machine of that environment: which walls hold is found out once per process."""
    env = {**os.environ, **environment}
    return subprocess.run([*LRCODE, "doctor", *arguments], capture_output=True, text=True, check=False, env=env)


@pytest.fixture
def poor(tmp_path: Path) -> Path:
    """A folder of tools with no bubblewrap in it, where every user may look."""
    if os.geteuid() == 0:
        open_to_all(tmp_path)
    for tool in ("prlimit", "setpriv", "sh", "swipl"):
        found = shutil.which(tool)
        assert found, f"{tool} is not installed"
        (tmp_path / tool).symlink_to(found)
    return tmp_path


def poorly(poor: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return doctor(*arguments, PATH=str(poor), LRCODE_PORTABLE="1")


def test_a_person_reads_machine_walls_and_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--lang", "prolog"]) == 0
    out = capsys.readouterr().out
    for name, promise in WALLS.items():
        assert f"{name:<12}holds: {promise}" in out
    assert all(line in out for line in NEVER)
    assert "Prolog (--lang prolog)\n  found       SWI-Prolog version " in out
    assert "\n  plain       warm\n  clpq        warm\n" in out
    assert "ms warm, " in out
    assert "Libraries that train\n  installed   torch " in out
    assert "What to do" not in out


def test_a_script_gets_the_same_as_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--lang", "prolog", "--sandbox", "strict", "--strict", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["walls"]["held"] == list(WALLS)
    assert (found["walls"]["missing"], found["mend"]) == ({}, [])
    assert {"rlimits", "seccomp", "Landlock for files"} <= set(found["walls"]["layers"])
    assert found["machine"]["built"]
    assert found["training"]["extra"] in {combination.extra for combination in COMBINATIONS}
    prolog = found["languages"]["prolog"]
    assert prolog["runs"]
    assert prolog["profiles"]["clpq"] == {"warm": True, "why_cold": None}
    assert prolog["warm_ms"] > 0
    assert prolog["cold_ms"] > 0


def test_all_installed_languages_are_looked_at_unless_some_are_named() -> None:
    assert set(json.loads(doctor("--json").stdout)["languages"]) == set(installed_languages())


def test_a_poor_machine_is_told_what_it_lacks_and_what_mends_it(poor: Path) -> None:
    done = poorly(poor, "--lang", "prolog")
    assert done.returncode == 0, done.stderr  # programs run all the same
    assert f"files       MISSING: {WITHOUT['files']}" in done.stdout
    assert "network     MISSING" in done.stdout
    assert "- `apt-get install bubblewrap`" in done.stdout
    assert "- unset LRCODE_PORTABLE" in done.stdout
    assert "\n  plain       cold: " in done.stdout


def test_strict_exits_with_1_where_anything_is_missing(poor: Path) -> None:
    assert poorly(poor, "--lang", "prolog", "--strict").returncode == 1


def test_a_sandbox_that_cannot_be_had_exits_with_1_and_says_which_walls(poor: Path) -> None:
    done = poorly(poor, "--lang", "prolog", "--sandbox", "strict", "--json")
    assert done.returncode == 1
    walls: Any = json.loads(done.stdout)["walls"]
    assert "sandbox=strict, but these walls do not hold here: network, files" in walls["refused"]
    assert set(walls["missing"]) >= {"network", "files"}


def test_a_bubblewrap_that_is_refused_is_told_in_its_own_words(poor: Path) -> None:
    (poor / "bwrap").write_text("#!/bin/sh\necho 'bwrap: no permission' >&2\nexit 1\n")
    (poor / "bwrap").chmod(0o755)
    found = json.loads(poorly(poor, "--lang", "prolog", "--json").stdout)
    assert "bwrap: no permission" in found["walls"]["stronger_ways"][0]
    assert any("bubblewrap" in line for line in found["mend"])


def test_a_language_that_was_asked_for_and_cannot_run_exits_with_1(poor: Path) -> None:
    (poor / "swipl").unlink()
    done = poorly(poor, "--lang", "prolog")
    assert done.returncode == 1
    assert (
        "cannot run  Prolog runs with `swipl`, which is not on PATH: install it with `apt-get install swi"
        in done.stdout
    )
    assert poorly(poor).returncode == 0  # nobody asked for it


def test_an_unknown_language_is_one_line_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--lang", "prolgo"]) == 2
    assert capsys.readouterr().err.startswith("lrcode: unknown language 'prolgo': did you mean 'prolog'?")


OFFER = Offer("Linux-6.1", "6.1", "x86_64", 4, False, False, True, False, "/usr/bin/bwrap", 3, ())
REFUSED = Walls(("cpu",), ("files",), "no namespaces", (), ("bubblewrap with a user namespace: no permission",))


def offer(**changes: object) -> Offer:
    return Offer(**{**vars(OFFER), **changes})


@pytest.mark.parametrize(
    ("found", "mend"),
    [
        (offer(bubblewrap=None), "apt-get install bubblewrap"),
        (
            offer(refusing=("kernel.apparmor_restrict_unprivileged_userns=0",)),
            "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
        ),
        (offer(container=True), "--security-opt seccomp=unconfined"),
        (offer(root=True), "bwrap --unshare-all --ro-bind / / true"),
        (offer(landlock=0), "lsm=landlock"),
        (offer(built=False), "pip install --force-reinstall --no-deps lrcode"),
        (offer(system="macOS-15"), "run lrcode on Linux"),
    ],
)
def test_each_lack_has_its_remedy(found: Offer, mend: str) -> None:
    assert any(mend in line for line in mends(found, REFUSED))


def test_a_machine_that_lacks_nothing_is_told_nothing() -> None:
    assert list(mends(look_at_machine(), Walls(tuple(WALLS), ()))) == []
    assert list(mends(OFFER, REFUSED, wanted=False)) == []
