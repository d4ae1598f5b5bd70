"""`lrcode audit`: what is known of programs against the verdicts on them, in real interpreters."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from lrcode.cli import commands
from lrcode.evaluate.claims import known_programs
from lrcode.evaluate.known import KINDS, Known
from lrcode.evaluate.lookup import ALIKE, TWICE
from lrcode.language import load_language
from lrcode.tasks import open_tasks
from lrcode.types import Expected, Operation, Step, Task

LANGUAGES = ("prolog", "common-lisp", "scheme", "scheme-chez", "racket", "template")
OFTEN = ["prolog", "scheme", *(pytest.param(name, marks=pytest.mark.long) for name in LANGUAGES[1:2] + LANGUAGES[3:5])]
"""The quick ones each time."""
CALLS = (
    ([[1, 2], "Ab"], True),
    ([[1, 2], "ab"], False),
    ([[], ""], [1, [2, 'c"\\']]),
    ([[3], "z"], 2.5),
    ([[3], "\n"], "z"),
)
FLAT = (([1, "Ab"], 3), ([1, "ab"], 0.1), ([2, "Ab"], "ok"), (["yes", "Ab"], 10**9))


def calls(*made: tuple[list[object], object], function: str = "look_It_up") -> dict[str, object]:
    return {
        "question": "Look it up.",
        "calls": {"function": function, "calls": [{"arguments": given, "result": result} for given, result in made]},
    }


def written(folder: Path, *rows: dict[str, Any]) -> str:
    path = folder / "tasks.jsonl"
    path.write_text("\n".join(json.dumps({"id": f"t{number}", **row}) for number, row in enumerate(rows)))
    return str(path)


def audited(language: str, *sources: str, more: Sequence[str] = ()) -> tuple[int, dict[str, Any]]:
    asked = ["audit", "--lang", language, "--json", *more]
    done = CliRunner().invoke(commands, [*asked, *(f"--tasks={source}" for source in sources)])
    return done.exit_code, json.loads(done.stdout)


def assert_clean(found: tuple[int, dict[str, Any]]) -> dict[str, Any]:
    code, summary = found
    assert [one for one in summary["disagreements"] if not one["explained"]] == []
    assert code == 0
    assert summary["programs"] == sum(kind["tried"] for kind in summary["kinds"].values()) > 0
    return summary


CHAINS = (
    {"question": "?", "answer": "6", "chain": ["share = 45 / 5", "left = share - 3"]},
    {"question": "?", "answer": "0", "chain": ["none = 0 * 7"]},
    {"question": "?", "answer": "1/4"},
)
BUILT_IN = (
    calls(([12, 18], 6), ([5, 7], 1), function="gcd"),
    calls((["abc"], 3), ([""], 0), function="string_length"),
)
"""What MBPP asks for and some languages have: a program would be right that says nothing."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_known_of_calls_and_chains_holds_in(tmp_path: Path, language: str) -> None:
    made = FLAT if language == "template" else CALLS
    kinds = assert_clean(audited(language, written(tmp_path, calls(*made), *BUILT_IN, *CHAINS)))["kinds"]
    counts = {kind: tally["as_expected"] for kind, tally in kinds.items()}
    counts.pop("gives nothing", None)  # there are languages that cannot write it
    assert counts == {
        "chain": 2,
        "chain, a number changed": 2,
        "answer written down": 3,
        "another answer": 3,
        "table of the calls": 3,
        "table, an entry changed": len(made) + 4,
        "gives the first result": 3,
        "only ends": 6,
        "a comment": 6,
        "empty": 6,
    }
    assert list(kinds) == [kind for kind in KINDS if kind in kinds]


def test_what_the_task_itself_explains_is_listed_and_fails_nothing(tmp_path: Path) -> None:
    alike = calls(([1], True), ([2], True))
    twice = calls(([1], True), ([1], False))
    summary = assert_clean(audited("prolog", written(tmp_path, alike, twice)))
    found = {(one["task"], one["kind"]): one["explained"] for one in summary["disagreements"]}
    assert found == {
        ("t0", "gives the first result"): ALIKE,
        (
            "t1",
            "table of the calls",
        ): TWICE,
    }


def test_a_reference_that_fails_is_found_and_shown_with_its_program(tmp_path: Path) -> None:
    right, wrong = "solve(4).", "solve(5)."
    rows = [{"question": "2 + 2", "answer": "4", "reference": text} for text in (right, wrong)]
    source = written(tmp_path, *rows)
    code, summary = audited("prolog", source)
    (one,) = summary["disagreements"]
    assert (code, summary["unexplained"]) == (1, 1)
    assert (one["task"], one["kind"], one["expected"], one["explained"]) == ("t1", "reference", "pass", "")
    assert "expected 4" in one["found"]
    assert wrong in one["program"]
    shown = CliRunner().invoke(commands, ["audit", "--lang", "prolog", "--tasks", source])
    assert shown.exit_code == 1
    assert "t1: reference must pass, found wrong: answered 5, expected 4" in shown.stdout


def test_a_changed_chain_gives_another_answer_whatever_it_is_made_of() -> None:
    """Nothing times seven stays nothing, and the number that matters is changed instead."""
    from fractions import Fraction

    chain = (Step("none", Operation("*", Fraction(0), Fraction(7))), Step("one", Operation("-", "none", "none")))
    task = Task("t", "?", Expected("0"), chain)
    (changed,) = (one for one in known_programs(load_language("prolog"), task) if "changed" in one.kind)
    assert changed.what == "1 added at the end"


@pytest.mark.parametrize("language", OFTEN)
def test_the_plugins_own_exercises_are_tried_where_no_source_is_named(language: str) -> None:
    kinds = assert_clean(audited(language))["kinds"]
    examples = load_language(language).describe_examples()
    assert kinds["reference"]["as_expected"] == len([*examples.exercises, *examples.calls])
    assert kinds["what it begins with"]["tried"] == kinds["reference"]["tried"]


def exercise(folder: Path, solution: str) -> str:
    files = {
        ".docs/instructions.md": "Double a number.",
        ".meta/config.json": json.dumps(
            {"files": {"solution": ["twice.lisp"], "test": ["twice-test.lisp"], "example": [".meta/example.lisp"]}}
        ),
        ".meta/example.lisp": solution,
        "twice.lisp": "(defun twice (n) nil)",
        "twice-test.lisp": '(load "twice")\n(assert (= 4 (twice 2)))\n',
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return str(folder)


def test_a_tracks_own_solution_is_the_reference_and_its_stub_must_fail(tmp_path: Path) -> None:
    folder = exercise(tmp_path / "twice", "(defun twice (n) (* 2 n))")
    assert [task.reference for task in open_tasks(folder)] == ["(defun twice (n) (* 2 n))"]
    kinds = assert_clean(audited("common-lisp", folder))["kinds"]
    assert {kind: kinds[kind]["as_expected"] for kind in ("reference", "what it begins with", "only ends")} == {
        "reference": 1,
        "what it begins with": 1,
        "only ends": 1,
    }
    assert audited("common-lisp", exercise(tmp_path / "wrong", "(defun twice (n) (* 3 n))"))[0] == 1


def test_what_a_language_cannot_judge_is_counted_by_its_reason(tmp_path: Path) -> None:
    rows = [{"question": "?", "answer": None}, {"question": "?", "answer": "1", "labels": {"language": "racket"}}]
    summary = assert_clean(audited("prolog", written(tmp_path, *rows, {"question": "?", "answer": "1"})))
    assert (summary["tasks"], sum(summary["left_out"].values())) == (1, 2)
    assert "nothing judges it" in summary["left_out"]


def test_ctrl_c_shows_what_was_tried_until_then(tmp_path: Path) -> None:
    slow = ":- initialization(main).\nmain :- main.\n"
    rows = [{"question": "?", "answer": "1", "reference": slow}] * 60
    asked = [sys.executable, "-m", "lrcode", "audit", "--lang", "prolog", "--workers", "1", "--json"]
    command = subprocess.Popen(
        [*asked, "--tasks", written(tmp_path, *rows)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    time.sleep(4)
    command.send_signal(signal.SIGINT)
    out, err = command.communicate(timeout=60)
    assert command.returncode == 130, err
    summary = json.loads(out)
    assert summary["stopped"] is True
    assert "stopped after" in err


# ---------------------------------------------------------------- the sources themselves

SOURCES = ("gsm8k/test.jsonl", "svamp/SVAMP.json", "mbpp/mbpp.jsonl", "humaneval/HumanEval.jsonl.gz")
BOUND = {"mceval/common-lisp.jsonl": "common-lisp", "multipl-e-eval-only/humaneval-rkt-reworded.json": "racket"}


@pytest.mark.shared
@pytest.mark.parametrize("language", OFTEN)
def test_the_first_problems_of_each_source_hold_what_is_known_of_them(shared_data: Path, language: str) -> None:
    sources = [str(shared_data / source) for source in SOURCES]
    assert assert_clean(audited(language, *sources, more=["--limit", "3"]))["tasks"] == 3 * len(SOURCES)


@pytest.mark.shared
@pytest.mark.parametrize("source", BOUND)
def test_the_first_problems_of_files_of_one_language_hold_too(shared_data: Path, source: str) -> None:
    summary = assert_clean(audited(BOUND[source], str(shared_data / source), more=["--limit", "2"]))
    assert summary["kinds"]["gives nothing"]["as_expected"] == 2


@pytest.mark.shared
@pytest.mark.long
@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("language", LANGUAGES[:5])
def test_each_source_holds_as_a_whole(shared_data: Path, language: str, source: str) -> None:
    summary = assert_clean(audited(language, str(shared_data / source)))
    assert {one["explained"] for one in summary["disagreements"]} <= {ALIKE}


@pytest.mark.shared
@pytest.mark.long
@pytest.mark.parametrize("source", BOUND)
def test_each_file_of_one_language_holds_as_a_whole(shared_data: Path, source: str) -> None:
    summary = assert_clean(audited(BOUND[source], str(shared_data / source)))
    assert summary["disagreements"] == []


def test_known_programs_are_made_of_nothing_that_nobody_judges() -> None:
    found: list[Known] = list(known_programs(load_language("prolog"), Task("t", "?", None, reference="solve(1).")))
    assert found == []
