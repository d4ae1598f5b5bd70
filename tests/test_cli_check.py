"""`lrcode check`: a report that a person can act on, one for a script, and clear refusals."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kit_installed import installed
from lrcode.cli import run
from lrcode.testing import CHECKS

Check = Callable[..., tuple[int, str, str]]
HERE = Path(__file__).resolve().parent


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Runs the command with the kit's languages installed: its exit code, stdout and stderr."""
    monkeypatch.syspath_prepend(str(installed(tmp_path / "packages")))

    def check(*arguments: str) -> tuple[int, str, str]:
        code = run(["check", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return check


def test_a_language_that_keeps_its_promises_is_told_so(check: Check) -> None:
    code, out, err = check("kit-good", "--cold", "--only", "facts", "--only", "gold-programs-pass")
    assert (code, err) == (0, "")
    assert out.startswith("\nFacts\n  ✓ Title, suffix and fences are what prompts, files and extraction need.\n")
    assert (
        "  – Where programs have an entry, the facts say its tag, and where it is put.\n      entry_tag is empty" in out
    )
    assert "\nAnswers\n  ✓ Every gold program and worked example gives the answer" in out
    assert "\nPython (kit-good): 7 hold, 0 fail, 1 do not apply; " in out


def test_a_broken_promise_comes_with_what_was_found_and_what_mends_it(check: Check) -> None:
    code, out, _ = check("kit-broken", "--cold", "--only", "Facts")
    assert code == 1
    assert (
        "  ✗ Who lacks the interpreter is told what to install.\n"
        "      check    facts-say-how-to-install\n"
        "      found    install is empty\n"
        '      to mend  Facts.install: e.g. {"debian": "lua5.4", "homebrew": "lua"}\n'
    ) in out
    assert "\nPython (kit-broken): 4 hold, 2 fail, 1 do not apply; " in out


def test_a_script_gets_one_object(check: Check) -> None:
    code, out, err = check("kit-broken", "--cold", "--only", "facts", "--json")
    found = json.loads(out)
    assert (code, err) == (1, "")
    assert (found["language"], found["holds"], found["fails"], found["not_applicable"]) == ("kit-broken", 4, 2, 1)
    broken = next(one for one in found["checks"] if one["id"] == "facts-say-how-to-install")
    assert (broken["outcome"], broken["found"]) == ("fails", "install is empty")
    assert broken["mend"].startswith("Facts.install")


def test_every_check_is_listed_with_its_promise(check: Check) -> None:
    code, out, _ = check("--list")
    assert code == 0
    assert all(f"  {one.id}\n      {one.promise}\n" in out for one in CHECKS)
    code, out, _ = check("--list", "--json", "--only", "mutants")
    assert [one["group"] for one in json.loads(out)] == ["Mutants"] * 3


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "say which language"),
        (("kit-god",), "did you mean 'kit-good'?"),
        (("kit-good", "--only", "gold-program-pass"), "did you mean 'gold-programs-pass'?"),
        (("kit-missing",), "apt-get install nothing"),
    ],
)
def test_what_cannot_be_checked_is_refused_in_one_line(check: Check, arguments: tuple[str, ...], told: str) -> None:
    code, out, err = check(*arguments)
    assert (code, out) == (2, "")
    assert told in err
    assert err.startswith("lrcode: ")
    assert err.count("\n") == 1


def test_a_check_that_is_stopped_says_what_it_found_until_then(check: Check) -> None:
    code, out, err = check("kit-stopped", "--cold", "--only", "facts", "--only", "prompt")
    assert code == 130
    assert "✓ Title, suffix and fences" in out
    assert "6 hold, 0 fail, 1 do not apply, 6 were not tried; " in out
    assert err.strip() == "lrcode: stopped after 7 of 13 checks"


def test_checking_needs_no_pytest_and_lrcode_no_kit(tmp_path: Path) -> None:
    code = (
        "import sys, lrcode; assert 'lrcode.testing' not in sys.modules; sys.modules['pytest'] = None\n"
        "from lrcode.cli import run; sys.exit(run(['check', 'kit-good', '--cold', '--only', 'facts']))"
    )
    path = os.pathsep.join([str(installed(tmp_path / "packages")), str(HERE)])
    env = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "6 hold, 0 fail" in done.stdout


def test_walls_that_are_refused_are_told_in_one_line(tmp_path: Path) -> None:
    path = os.pathsep.join([str(installed(tmp_path / "packages")), str(HERE)])
    (tmp_path / "sh").symlink_to("/bin/sh")  # and no other tool
    env = {**os.environ, "PYTHONPATH": path, "PATH": str(tmp_path), "LRCODE_PORTABLE": "1"}
    code = "from lrcode.cli import main; main()"
    command = [sys.executable, "-c", code, "check", "kit-good", "--sandbox", "strict", "--only", "answers"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1), done
    assert "strict" in done.stderr


@pytest.mark.parametrize(("encoding", "mark"), [("ascii", "+"), ("latin-1", "+"), ("utf-8", "✓")])
def test_a_report_is_shown_in_any_encoding(tmp_path: Path, encoding: str, mark: str) -> None:
    path = os.pathsep.join([str(installed(tmp_path / "packages")), str(HERE)])
    env = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": encoding}
    command = [sys.executable, "-c", "from lrcode.cli import main; main()", "check", "kit-good", "--cold"]
    done = subprocess.run([*command, "--only", "facts"], env=env, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"\n  {mark} Title, suffix and fences" in done.stdout.decode(encoding)


def test_what_an_encoding_lacks_is_spelled_out(tmp_path: Path) -> None:
    program = tmp_path / "letters.awk"
    program.write_text('BEGIN { print "na\u00efve" }', "utf-8")
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-c", "from lrcode.cli import main; main()", "run", "--lang", "template", str(program)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "na\\xefve" in done.stdout
    done = subprocess.run([*command, "--json"], env=env, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["execution"]["stdout"] == "na\u00efve\n"


def test_one_broken_plugin_hides_no_other(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["languages", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert "ValueError: there is no such word (tests/kit_installed.py:" in rows["kit-raising"]["error"]
    assert (rows["kit-good"]["error"], rows["kit-good"]["title"]) == ("", "Python")
    assert rows["kit-older"]["interpreter"] == "caf\ufffd 1.0"
    assert run(["doctor", "--json", "--lang", "kit-fragile", "--lang", "kit-good"]) == 1
    found = json.loads(capsys.readouterr().out)["languages"]
    assert found["kit-good"]["runs"]
    assert found["kit-fragile"]["problem"].startswith("its plugin fails: ValueError: there is no such word (")
    code, out, err = check("kit-raising")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "hook describe_language: ValueError: there is no such word" in err


@pytest.mark.usefixtures("check")
def test_a_language_whose_tests_cannot_run_runs_programs_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--json", "--lang", "kit-untested"]) == 0
    found = json.loads(capsys.readouterr().out)["languages"]["kit-untested"]
    assert (found["runs"], found["problem"]) == (True, "")
    assert found["tests_problem"] == "the framework is not there: apt-get install framework"
    assert run(["doctor", "--json", "--strict", "--lang", "kit-untested"]) == 1
