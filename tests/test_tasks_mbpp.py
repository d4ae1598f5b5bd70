"""MBPP's rows become literal calls where their asserts are such, and are counted by reason where they are not."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lrcode.cli import options
from lrcode.errors import TaskError
from lrcode.language import load_language
from lrcode.reward.judgeable import why_not
from lrcode.tasks import open_tasks
from lrcode.tasks.hub import tasks_of_rows
from lrcode.tasks.open import open_source
from lrcode.tasks.opened import LeftOut
from lrcode.tasks.python_tests import calls_of
from lrcode.types import Call, Calls


def row(number: int = 11, *tests: str, **more: Any) -> dict[str, Any]:
    own = {"text": "Write a python function to double a number.", "code": "def f(x):\r\n  return 2 * x"}
    listed = tests or ("assert double(1) == 2", "assert double(2) == 4")
    return own | {"task_id": number, "test_setup_code": "", "test_list": list(listed), "challenge_test_list": []} | more


def file(folder: Path, *rows: dict[str, Any], name: str = "mbpp.jsonl") -> str:
    path = folder / name
    text = "\n".join(map(json.dumps, rows)) if "jsonl" in name else json.dumps(rows)
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return str(path)


@pytest.mark.parametrize("name", ["mbpp.jsonl", "mbpp.json", "mbpp.jsonl.gz", "mbpp.json.gz"])
def test_a_row_is_a_task_of_calls_under_its_own_number_packed_or_not(tmp_path: Path, name: str) -> None:
    (task,) = open_tasks(file(tmp_path, row(601), name=name))
    assert (task.id, task.question) == ("mbpp-601", "Write a function to double a number.")
    assert task.judge == Calls("double", (Call((1,), 2), Call((2,), 4)), shown=1)
    assert dict(task.labels) == {"source": "mbpp", "split": "train", "licence": "CC-BY-4.0"}
    assert task.reference == ""


def test_the_sanitized_part_calls_its_text_a_prompt(tmp_path: Path) -> None:
    given = row(2, prompt="Write a Python function to halve it.", test_imports=[])
    del given["text"], given["test_setup_code"]
    (task,) = open_tasks(file(tmp_path, given, name="sanitized-mbpp.json"))
    assert (task.question, task.labels["split"]) == ("Write a function to halve it.", "prompt")


@pytest.mark.parametrize(
    ("test", "arguments", "result"),
    [
        ("assert f([1, -2], 'a', None) == (True, [2.5])", ((1, -2), "a", None), (True, (2.5,))),
        ("assert (f(1) == 2)", (1,), 2),
        ("assert 2 == f(1), 'message'", (1,), 2),
        ("assert f(1)", (1,), True),
        ("assert not f(1)", (1,), False),
        ("assert f(1) is True", (1,), True),
        ("assert f() == 'a' + \"b\"", (), "ab"),
        ("assert f(1.0/3, 14*14) == -2**3", (1.0 / 3, 196), -8),
        ("assert abs(f(1) - 0.5) < 1e-6", (1,), 0.5),
        ("assert abs(2 - f(1)) <= 1e-9", (1,), 2.0),
        ("assert tuple(f(1)) == tuple([1, 2])", (1,), (1, 2)),
        (r"assert f('\d') == '\\d'", (r"\d",), r"\d"),
    ],
)
def test_asserts_that_mean_a_call_and_its_result_are_read(test: str, arguments: object, result: object) -> None:
    ((name, (call,)), kind) = (calls_of([test, "import math"]), type(result))
    assert (name, call.arguments, call.result, type(call.result)) == ("f", arguments, result, kind)


@pytest.mark.parametrize(
    ("tests", "reason"),
    [
        (["assert f({1}) == 1"], "with a set or a dict"),
        (["assert f(1) == {'a': 1}"], "with a set or a dict"),
        (["assert f(set([1])) == 1"], "with a set or a dict"),
        (["assert f([{}]) == 1"], "with a set or a dict"),
        (["assert f(1j) == 1"], "with a complex number, bytes or infinity"),
        (["assert f(1 + 2j) == 1"], "with a complex number, bytes or infinity"),
        (["assert f(b'a') == 1"], "with a complex number, bytes or infinity"),
        (["assert f(1e999) == 1"], "with a complex number, bytes or infinity"),
        (["assert f(x) == 1"], "with arguments or results that are no literals"),
        (["assert f(1) == g(1)"], "with arguments or results that are no literals"),
        (["assert len(f(1)) == 1"], "with arguments or results that are no literals"),
        (["assert f(*[1]) == 1"], "with arguments or results that are no literals"),
        (["assert f(1 / 0) == 1"], "with arguments or results that are no literals"),
        (["assert f(9 ** 9 ** 9) == 1"], "with arguments or results that are no literals"),
        (["assert f(True + 1) == 1"], "with arguments or results that are no literals"),
        (["assert f(x=1) == 1"], "whose tests are more than calls with a result"),
        (["assert f(1) != 1"], "whose tests are more than calls with a result"),
        (["assert f(1) in (1, 2)"], "whose tests are more than calls with a result"),
        (["assert f(1) == 1 == 1"], "whose tests are more than calls with a result"),
        (["for x in (1, 2):\n    assert f(x) == x"], "whose tests are more than calls with a result"),
        (["assert a.f(1) == 1"], "whose tests are more than calls with a result"),
        (["assert f(1) == 1", "x = 1"], "whose tests are more than calls with a result"),
        (["assert math.isclose(f(1), 1.0, rel_tol=0.001)"], "with a tolerance of its own"),
        (["assert abs(f(1) - 1) < 0.1"], "with a tolerance of its own"),
        (["assert f(1) == 1", "assert g(1) == 1"], "that call several functions"),
        (["assert True", "print"], "without a test"),
        ([], "without a test"),
        (["assert f(1 == 1"], "whose tests are not Python"),
        (["f(" + "(" * 5000], "whose tests are not Python"),
    ],
)
def test_what_is_more_than_literal_calls_is_left_out_whole_and_says_why(tests: list[str], reason: str) -> None:
    with pytest.raises(LeftOut, match=f"^{reason}$"):
        calls_of(["assert f(0) == 0", *tests] if len(tests) == 1 and "f(" in tests[0] else tests)


def test_a_task_with_set_up_code_is_left_out(tmp_path: Path) -> None:
    opened = open_source(file(tmp_path, row(11), row(12, test_setup_code="root = Node(1)")))
    assert opened.reasons == {"whose tests are more than calls with a result": 1}


def test_a_part_of_a_file_is_named_by_labels_and_counts_what_it_leaves_out_itself(tmp_path: Path) -> None:
    rows = [row(3), row(11), row(510), row(511), row(601), row(602, "assert f({}) == 1"), row(12, "assert f(x) == 1")]
    path = file(tmp_path, *rows)
    assert [task.id for task in open_tasks(f"{path}?split=test")] == ["mbpp-11", "mbpp-510"]
    assert open_source(f"{path}?split=test&licence=CC-BY-4.0").reasons == {
        "with arguments or results that are no literals": 1
    }
    assert open_source(f"{path}?split=train").line == "1 of 2 tasks left out: 1 with a set or a dict"
    assert open_source(path).line == (
        "2 of 7 tasks left out: 1 with a set or a dict, 1 with arguments or results that are no literals"
    )
    assert open_source(f"{path}?split=validation").line == ""
    for query, said in (
        ("split=dev", "no task has split=dev; split is prompt, test, train, validation there"),
        ("level=2", "no task has level=2; its tasks have the labels licence, source, split"),
    ):
        with pytest.raises(TaskError, match=said):
            open_tasks(f"{path}?{query}")


def test_a_file_whose_name_has_a_question_mark_is_that_file(tmp_path: Path) -> None:
    assert len(open_tasks(file(tmp_path, row(), name="what?.jsonl"))) == 1


def test_a_file_of_which_nothing_is_left_says_why(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match="has no tasks: 1 of 1 tasks left out: 1 with a set or a dict"):
        open_tasks(file(tmp_path, row(1, "assert f({}) == 1")))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"task_id": "one"}, ":1: expected 'task_id' to be a whole number, found 'one'"),
        ({"test_list": "assert f(1) == 1"}, ":1: expected 'test_list' to be a list of texts, found 'assert f"),
        ({"text": ""}, ":1: expected 'text' to be a text, found ''"),
    ],
)
def test_a_malformed_row_is_answered_with_its_line(tmp_path: Path, given: dict[str, Any], said: str) -> None:
    with pytest.raises(TaskError, match=said):
        open_tasks(file(tmp_path, row() | given))


def test_a_torn_gz_file_is_one_line(tmp_path: Path) -> None:
    path = Path(file(tmp_path, row(), name="mbpp.jsonl.gz"))
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(TaskError, match=r"mbpp\.jsonl\.gz: cannot be unpacked: "):
        open_tasks(str(path))
    path.write_text("{}")
    with pytest.raises(TaskError, match=r"mbpp\.jsonl\.gz: cannot be read: Not a gzipped file"):
        open_tasks(str(path))


def test_rows_of_the_hub_are_those_of_a_file(tmp_path: Path) -> None:
    assert tasks_of_rows("mbpp", "test", [row(11)]) == open_tasks(file(tmp_path, row(11)))
    with pytest.raises(TaskError, match="mbpp has the splits test, train, validation, prompt, not 'dev'"):
        open_tasks("mbpp:dev")


def test_commands_say_on_stderr_what_became_no_task(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = file(tmp_path, row(1, "assert f({}) == 1"), row(2))
    assert [task.id for task in options.open_specs([path])] == ["mbpp-2"]
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{path}: 1 of 2 tasks left out: 1 with a set or a dict\n")


@pytest.mark.shared
def test_923_of_the_974_are_calls(shared_data: Path) -> None:
    """facts.md counts 967 with literals alone and 922 of them without sets and dicts: it takes 124 and 590, which have
    complex numbers, for such, and 486, whose arguments are `1.0/3` and the like, for no literals."""
    opened = open_source(str(shared_data / "mbpp" / "mbpp.jsonl"))
    assert (len(opened.tasks), sum(opened.reasons.values())) == (923, 51)
    assert opened.reasons == {
        "with a set or a dict": 43,
        "with arguments or results that are no literals": 4,
        "with a complex number, bytes or infinity": 2,
        "whose tests are more than calls with a result": 2,
    }
    splits = Counter(task.labels["split"] for task in opened.tasks)
    assert splits == {"train": 351, "validation": 82, "test": 480, "prompt": 10}
    assert not any("python function" in task.question for task in opened.tasks)
    assert {len(task.judge.calls) for task in opened.tasks if isinstance(task.judge, Calls)} == {3}


@pytest.mark.shared
def test_386_of_the_427_sanitized_ones_are_calls(shared_data: Path) -> None:
    opened = open_source(str(shared_data / "mbpp" / "sanitized-mbpp.json"))
    assert (len(opened.tasks), opened.reasons) == (
        386,
        {
            "with a set or a dict": 26,
            "with a tolerance of its own": 13,
            "with a complex number, bytes or infinity": 1,
            "with arguments or results that are no literals": 1,
        },
    )


@pytest.mark.shared
@pytest.mark.parametrize("name", ["prolog", "common-lisp", "scheme", "scheme-chez", "racket"])
def test_every_language_can_be_asked_913_or_923_of_them(shared_data: Path, name: str) -> None:
    language, tasks = load_language(name), open_tasks(str(shared_data / "mbpp" / "mbpp.jsonl"))
    reasons = Counter(why_not(language, task) for task in tasks)
    nothing = {"nothing (None), which Prolog cannot write": 10} if name == "prolog" else {}
    assert reasons == {"": 923 - sum(nothing.values()), **nothing}
