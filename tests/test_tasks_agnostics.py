"""Stdin and stdout cases in the forms that Agnostics, LiveCodeBench and others keep them in."""

from __future__ import annotations

import base64
import json
import pickle
import zlib
from pathlib import Path
from typing import Any

import pytest

from lrcode.errors import TaskError
from lrcode.reward import open_grader
from lrcode.tasks import open_tasks
from lrcode.tasks.open import open_source
from lrcode.types import Case, Cases

LISTED = [{"input": "1 2\n", "output": "3\n"}, {"input": "4 5\n", "output": "9\n"}, {"input": "1 2\n", "output": "3\n"}]
WANTED = Cases((Case("1 2\n", "3\n"), Case("4 5\n", "9\n")))


def packed(cases: object, protocol: int = 4) -> str:
    return base64.b64encode(zlib.compress(pickle.dumps(json.dumps(cases), protocol))).decode()


def file(folder: Path, *rows: dict[str, Any], name: str = "mine.jsonl") -> str:
    path = folder / name
    path.write_text("\n".join(map(json.dumps, rows)))
    return str(path)


def livecodebench(tests: object, **more: object) -> dict[str, Any]:
    return {"question_id": "abc301_a", "question_content": "Add the numbers.", "private_test_cases": tests, **more}


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_livecodebenchs_packed_cases_are_unpacked(tmp_path: Path, protocol: int) -> None:
    kept = [{**case, "testtype": "stdin"} for case in LISTED]
    (task,) = open_tasks(file(tmp_path, livecodebench(packed(kept, protocol))))
    assert (task.id, task.question) == ("ag-livecodebench-x-abc301_a", "Add the numbers.")
    assert task.judge == WANTED
    assert dict(task.labels) == {"source": "ag-livecodebench-x", "split": "mine", "licence": "not stated"}


def test_private_cases_are_asked_together_with_public_ones(tmp_path: Path) -> None:
    public = json.dumps([{"input": "7 7\n", "output": "14\n", "testtype": "stdin"}])
    (task,) = open_tasks(file(tmp_path, livecodebench(LISTED, public_test_cases=public)))
    assert task.judge == Cases((*WANTED.cases, Case("7 7\n", "14\n")))


def test_a_pickle_that_does_anything_is_refused_and_not_run(tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (exec, (f"open({str(tmp_path / 'trace')!r}, 'w')",))

    for held, said in ((Harm(), "a pickle with STACK_GLOBAL"), (["a"], "a pickle with EMPTY_LIST")):
        text = base64.b64encode(zlib.compress(pickle.dumps(held))).decode()
        with pytest.raises(TaskError, match=f":1: 'private_test_cases' is neither a list .* LiveCodeBench's: {said}"):
            open_tasks(file(tmp_path, livecodebench(text)))
    assert not (tmp_path / "trace").exists()


@pytest.mark.parametrize("text", ["what?", "aGVsbG8=", "[1", base64.b64encode(zlib.compress(b"")).decode()])
def test_cases_that_are_packed_in_no_known_way_are_one_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(
        TaskError, match=r":1: .private_test_cases. is neither a list of \{input, output\} nor packed as"
    ):
        open_tasks(file(tmp_path, livecodebench(text)))


def test_a_row_whose_tests_call_a_function_is_left_out(tmp_path: Path) -> None:
    calls = [{"input": "[1, 2]", "output": "3", "testtype": "functional"}]
    opened = open_source(file(tmp_path, livecodebench(LISTED), livecodebench(packed(calls)), livecodebench([])))
    assert ([task.judge for task in opened.tasks], opened.reasons) == (
        [WANTED],
        {"whose tests call a function": 1, "without a test": 1},
    )


def test_ag_mbpp_x_says_what_goes_in_and_out_and_shows_its_first_test(tmp_path: Path) -> None:
    row = {"original_task_id": 7, "description": "Add the numbers.", "input_format": "Two numbers.", "tests": LISTED}
    (task,) = open_tasks(file(tmp_path, {**row, "output_format": "Their sum.\n"}))
    assert (task.id, task.judge, task.labels["source"]) == ("ag-mbpp-x-7", WANTED, "ag-mbpp-x")
    assert task.question == (
        "Add the numbers.\n\nInput:\nTwo numbers.\n\nOutput:\nTheir sum.\n\nExample input:\n1 2\nExample output:\n3"
    )


def test_a_prompt_that_was_prepared_for_one_language_is_bound_to_it(tmp_path: Path) -> None:
    (task,) = open_tasks(file(tmp_path, {"idx": 5, "prompt": "In Lua 5.1.", "test_cases": LISTED, "lang": "lua"}))
    assert (task.id, task.question, task.judge) == ("mine-5", "In Lua 5.1.", WANTED)
    assert task.labels["language"] == "lua"


def test_plain_lists_of_inputs_and_outputs_are_read(tmp_path: Path) -> None:
    rows = [
        {"problem": "Add.", "examples": LISTED, "license": "CC0-1.0"},
        {"problem_statement": "Add.", "official_tests": LISTED, "name": "second"},
    ]
    first, second = open_tasks(file(tmp_path, *rows))
    assert (first.id, first.judge, first.labels["licence"]) == ("mine-0", WANTED, "CC0-1.0")
    assert (second.id, second.judge, second.labels["licence"]) == ("mine-second", WANTED, "not stated")


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({"input": "1"}, "expected a case to have the texts 'input' and 'output', found {'input': '1'}"),
        ({"input": 1, "output": 2}, "expected a case to have the texts 'input' and 'output'"),
        ("1", "expected a case to have the texts 'input' and 'output', found '1'"),
    ],
)
def test_a_case_that_is_none_is_one_line(tmp_path: Path, case: object, said: str) -> None:
    with pytest.raises(TaskError, match=f":2: {said}"):
        open_tasks(file(tmp_path, {"problem": "Add.", "tests": LISTED}, {"problem": "Add.", "tests": [case], "id": 9}))


ADDS = """
:- initialization(main).
main :- read_line_to_string(user_input, Line), split_string(Line, " ", "", [X, Y]),
    number_string(A, X), number_string(B, Y), C is A + B, print(C), nl.
"""


def test_a_program_that_adds_passes_and_one_that_prints_the_first_answer_does_not(tmp_path: Path) -> None:
    (task,) = open_tasks(file(tmp_path, {"id": 1, "problem": "Add.", "tests": LISTED}))
    with open_grader("prolog") as grader:
        for source, outcome in ((ADDS, "pass"), (":- initialization((print(3), nl)).", "fail")):
            completion = f"<reasoning>\nAdd.\n</reasoning>\n<code>\n{source}\n</code>\n<query>\ntrue\n</query>"
            assert grader.submit(task, (), completion).result().verdict.outcome == outcome
