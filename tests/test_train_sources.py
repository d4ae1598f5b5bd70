"""A run asks what its language can judge, and says what it left out of its sources."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lrcode.cli import options
from lrcode.errors import TaskError
from lrcode.language import load_language
from lrcode.train.material import open_material, split_tasks
from lrcode.train.settings import resolve
from lrcode.train.sources import askable
from tiny_runs import SMALL

CALLS = {"task_id": 601, "text": "Write a function to double it.", "code": "", "test_list": ["assert f(1) == 2"]}


def mbpp(folder: Path, *tests: str) -> str:
    path = folder / "mbpp.jsonl"
    rows = [{**CALLS, "task_id": 601 + n, "test_list": [test]} for n, test in enumerate(tests)]
    path.write_text("\n".join(map(json.dumps, rows)))
    return str(path)


def test_what_became_no_task_and_what_the_language_cannot_judge_is_one_line(tmp_path: Path) -> None:
    path = mbpp(tmp_path, "assert f(1) == 2", "assert f({}) == 2")
    own = tmp_path / "own.jsonl"
    own.write_text(
        "\n".join(
            json.dumps({"id": name, "question": "?", "answer": 1, "labels": {"language": bound}})
            for name, bound in (("a", "prolog"), ("b", "racket"), ("c", "racket"))
        )
    )
    prolog = load_language("prolog")
    tasks, said = askable(path, prolog)
    assert ([task.id for task in tasks], said) == (
        ["mbpp-601"],
        f"{path}: 1 of 2 tasks left out (1: with a set or a dict)",
    )
    tasks, said = askable(str(own), prolog)
    assert ([task.id for task in tasks], said) == (
        ["a"],
        f"{own}: 2 of 3 tasks left out (2: another language: it is bound to racket)",
    )
    assert askable("builtin:train?n=3", prolog)[1] == ""


def test_a_source_of_which_the_language_can_judge_nothing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.jsonl"
    path.write_text(json.dumps({"id": "a", "question": "?", "answer": 1, "labels": {"language": "racket"}}))
    with pytest.raises(TaskError, match="Prolog can judge none of them: give another source"):
        split_tasks(resolve("tiny", settings=[*SMALL, f"data.train={path}"]))


def test_a_run_keeps_what_it_says(tmp_path: Path) -> None:
    path = mbpp(tmp_path, *(f"assert f({n}) == 2" for n in range(9)), "assert f({}) == 2")
    config = resolve("tiny", settings=[*SMALL, f"data.held_out={path}"])
    material = open_material(config)
    material.grader.close()
    assert material.notes == (f"{path}: 1 of 10 tasks left out (1: with a set or a dict)",)


def test_commands_ask_what_the_language_can_judge_and_say_the_rest_on_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = mbpp(tmp_path, "assert f(1) == 2", "assert f(1) == None")
    found = options.open_askable([path, "builtin:train?n=2"], load_language("prolog"))
    assert found[0].id == "mbpp-601"
    assert len(found) == 3
    said = f"{path}: 1 of 2 tasks left out (1: nothing (None), which Prolog cannot write)\n"
    assert capsys.readouterr() == ("", said)
