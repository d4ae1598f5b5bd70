"""Task files of three formats are told apart, and a malformed one is answered with its line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from lrcode.errors import TaskError
from lrcode.tasks import open_tasks
from lrcode.tasks.expressions import step_text
from lrcode.tasks.hub import tasks_of_rows
from lrcode.tasks.rows import Row
from lrcode.tasks.schema import FIELDS, own_task, task_row
from lrcode.types import Case, Cases, Expected, File, Operation, Step, Task, UnitTests

GSM8K = {"question": "How many eggs?", "answer": "6*4 = <<6*4=24>>24 eggs\n#### 1,024"}
SVAMP = {
    "ID": "chal-1",
    "Body": "Ann had 9 pens. She lost 4 of them",
    "Question": "How many are left?",
    "Equation": "( ( 9.0 - 4.0 ) + 2.0 )",
    "Answer": 7.0,
}
OWN = {"id": "a", "question": "What is 3 times 4?", "answer": 12, "chain": ["total = 3 * 4"]}


def file(folder: Path, *rows: object, name: str = "train.jsonl") -> str:
    path = folder / name
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) if name.endswith("l") else f"[{','.join(lines)}]", encoding="utf-8")
    return str(path)


def test_gsm8k_is_known_by_its_answers(tmp_path: Path) -> None:
    first, second = open_tasks(file(tmp_path, GSM8K, "", {**GSM8K, "answer": "6*4=<<6*4=24>>24\n#### 24"}))
    assert (first.id, first.judge, first.labels["split"]) == ("gsm8k-train-0", Expected("1,024"), "train")
    assert (first.chain, first.labels["no_chain"]) == ((), "ends in another number than the answer")
    assert (second.id, [step_text(step) for step in second.chain]) == ("gsm8k-train-1", ["step = 6 * 4"])


@pytest.mark.parametrize("name", ["SVAMP.json", "svamp.jsonl"])
def test_svamp_is_known_by_its_keys_and_its_equation_becomes_steps(tmp_path: Path, name: str) -> None:
    (task,) = open_tasks(file(tmp_path, SVAMP, name=name))
    assert task.question == "Ann had 9 pens. She lost 4 of them. How many are left?"
    assert (task.id, task.judge) == ("chal-1", Expected("7"))
    assert [step_text(step) for step in task.chain] == ["part_1 = 9 - 4", "part_2 = part_1 + 2"]


def test_an_equation_that_does_not_give_the_answer_is_no_chain(tmp_path: Path) -> None:
    (task,) = open_tasks(file(tmp_path, {**SVAMP, "Answer": 1.0}))
    assert (task.chain, task.judge) == ((), Expected("1"))


def test_our_own_format_has_answers_texts_cases_and_chains(tmp_path: Path) -> None:
    rows = [
        OWN,
        {"question": "Which colour?", "answer": "red", "kind": "text", "labels": {"level": "2"}},
        {"question": "A third?", "answer": "0.333", "tolerance": 0.001},
        {"question": "Echo.", "cases": [{"stdin": "1\n", "stdout": "1\n"}]},
        {"question": "Say anything.", "answer": None},
        {"question": "Define f.", "tests": {"f-test.scm": "(f)"}, "support": {"u.scm": "1"}, "program": "f.scm"},
    ]
    tasks = open_tasks(file(tmp_path, *rows, name="mine.jsonl"))
    assert [task.id for task in tasks] == ["a", "mine-1", "mine-2", "mine-3", "mine-4", "mine-5"]
    assert [task.judge for task in tasks] == [
        Expected("12"),
        Expected("red", "text"),
        Expected("0.333", tolerance=Fraction(1, 1000)),
        Cases((Case("1\n", "1\n"),)),
        None,
        UnitTests((File("f-test.scm", "(f)"),), "f.scm", (File("u.scm", "1"),)),
    ]
    assert tasks[0].chain == (Step("total", Operation("*", Fraction(3), Fraction(4))),)
    assert tasks[1].labels == {"source": "mine", "level": "2"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{", "expected a JSON object: "),
        ("[1]", "expected a JSON object, found [1]"),
        ('{"a": 1} {"b": 2}', "expected one JSON object a line"),
        ("[" * 100_000, "expected a JSON object: "),
        ({"question": "?"}, "expected one of 'answer', 'cases', 'tests', 'calls', found none"),
        ({"question": "?", "answer": "1", "cases": []}, "found answer and cases"),
        ({"question": "?", "anwser": "1"}, "unknown key 'anwser'; did you mean 'answer'?"),
        ({"question": "?", "tests": []}, "expected 'tests' to be an object of texts, file by name, found []"),
        ({"question": "?", "tests": {}}, "expected 'tests' to hold at least one file"),
        (
            {"question": "?", "tests": {"../a": ""}},
            "expected 'tests' to name files below the task's folder",
        ),
        ({"question": "?", "tests": {"a": ""}, "program": "/b"}, "expected 'program' to name files below"),
        ({"question": "?", "answer": "1", "program": "a.pl"}, "'program' goes with 'tests', not with 'answer'"),
        ({"question": "", "answer": "1"}, "expected 'question' to be a text, found ''"),
        ({"question": 5, "answer": "1"}, "expected 'question' to be a text, found 5"),
        ({"question": "?", "answer": "red"}, 'for a text add "kind": "text"'),
        ({"question": "?", "answer": True}, "expected 'answer' to be a text or a number"),
        ({"question": "?", "answer": float("nan")}, "expected 'answer' to be a text or a number, found nan"),
        ({"question": "?", "answer": "1", "kind": "exact"}, "expected 'kind' to be"),
        ({"question": "?", "answer": "1", "tolerance": -1}, "expected 'tolerance' to be a number of at least 0"),
        ({"question": "?", "answer": "a", "kind": "text", "tolerance": 1}, "'tolerance' is for numbers"),
        ({"question": "?", "cases": []}, "expected 'cases' to be a list"),
        ({"question": "?", "cases": [{"stdin": "1"}]}, "expected a case to have 'stdin' and 'stdout'"),
        ({"question": "?", "cases": [{"stdin": 1, "stdout": "1"}]}, "to be texts"),
        ({"question": "?", "answer": "1", "chain": ["x = y"]}, "'chain': expected a number"),
        ({"question": "?", "answer": "1", "chain": "x = 1"}, "expected 'chain' to be a list"),
        ({"question": "?", "answer": "1", "labels": {"level": 1}}, "expected 'labels' to be an object of texts"),
        ({"id": "a", "question": "?", "answer": "1"}, "the id 'a' is already used at"),
    ],
)
def test_a_malformed_row_is_answered_with_file_and_line(tmp_path: Path, row: object, said: str) -> None:
    path = file(tmp_path, OWN, "", row)
    with pytest.raises(TaskError, match=re.escape(said)) as caught:
        open_tasks(path)
    assert str(caught.value).startswith(f"{path}:3: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("first", "row", "said"),
    [
        (GSM8K, {"question": "?", "answer": "24"}, "to end in `#### NUMBER`"),
        (GSM8K, {"question": "?", "answer": "#### many"}, "to end in `#### NUMBER`"),
        (SVAMP, {**SVAMP, "Answer": "many"}, "expected 'Answer' to be a number"),
        (SVAMP, {**SVAMP, "Equation": "( 9.0 -"}, "'Equation': expected a number"),
        (SVAMP, {**SVAMP, "Body": None}, "expected 'Body' to be a text, found nothing"),
    ],
)
def test_a_file_is_held_to_the_format_of_its_first_row(tmp_path: Path, first: object, row: object, said: str) -> None:
    path = file(tmp_path, first, row)
    with pytest.raises(TaskError, match=re.escape(said)) as caught:
        open_tasks(path)
    assert str(caught.value).startswith(f"{path}:2: ")


def test_an_item_of_a_json_list_is_answered_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "SVAMP.json"
    for text, said in (
        (f"[\n{json.dumps(SVAMP)},\n\n7]", ":4: expected a JSON object, found 7"),
        (f"[\n{json.dumps(SVAMP)}\n{json.dumps(SVAMP)}]", ":3: expected `,` or `]`"),
        (f"[\n{json.dumps(SVAMP)},\n{{", ":3: expected a JSON object"),
        (json.dumps(SVAMP), ":1: expected a JSON list"),
        ("", ":1: expected a JSON list"),
        ("[]", ": the file has no rows"),
    ):
        path.write_text(text)
        with pytest.raises(TaskError, match=re.escape(f"{path}{said}")):
            open_tasks(str(path))


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "a"}\n{"id": "\xe9"}')
    (tmp_path / "empty.jsonl").write_text("\n\n")
    (tmp_path / "tasks.csv").write_text("question,answer")
    for name, said in (
        ("none.jsonl", "cannot be read: No such file"),
        ("latin.jsonl", ":2: expected UTF-8 text, found the byte 0xe9"),
        ("empty.jsonl", "the file has no rows"),
        ("tasks.csv", "expected a file that ends in .jsonl or .json"),
        ("gsm", "did you mean 'gsm8k'"),
    ):
        spec = name if name == "gsm" else str(tmp_path / name)
        with pytest.raises(TaskError, match=re.escape(said)) as caught:
            open_tasks(spec)
        assert spec in str(caught.value)


def test_a_byte_order_mark_and_carriage_returns_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(OWN).encode() + b"\r\n")
    assert open_tasks(str(path))[0].id == "a"


TEXTS = st.text(min_size=1).filter(str.strip).map(str.strip)
FILES = st.lists(st.builds(File, TEXTS, st.text()), max_size=3, unique_by=lambda file: file.name).map(tuple)
TASKS = st.builds(
    Task,
    id=TEXTS,
    question=TEXTS,
    judge=st.none()
    | st.builds(Expected, st.integers().map(str), tolerance=st.none() | st.fractions(0, 9))
    | st.builds(Expected, TEXTS, st.just("text"))
    | st.builds(Cases, st.lists(st.builds(Case, st.text(), st.text()), min_size=1).map(tuple))
    | st.builds(UnitTests, FILES.filter(bool), st.just("") | TEXTS, FILES),
    chain=st.just(()) | st.just((Step("total", Operation("/", Fraction(1, 2), Fraction(-3))),)),
    labels=st.dictionaries(TEXTS, st.text(), max_size=2),
)


@given(TASKS)
def test_a_task_reads_back_as_it_was_written(task: Task) -> None:
    row = json.loads(json.dumps(task_row(task)))
    assert set(row) <= {name for name, _, _ in FIELDS}
    assert own_task(Row(row, "file:1", 0), "") == task


def test_rows_of_the_hub_give_the_tasks_of_the_same_rows_in_a_file(tmp_path: Path) -> None:
    assert tasks_of_rows("gsm8k", "train", [GSM8K]) == open_tasks(file(tmp_path, GSM8K))
    assert tasks_of_rows("svamp", "svamp", [{**SVAMP, "Answer": "7.0"}]) == open_tasks(
        file(tmp_path, SVAMP, name="svamp.jsonl")
    )
    with pytest.raises(TaskError, match=r"gsm8k:test row 2: expected 'question'"):
        tasks_of_rows("gsm8k", "test", [GSM8K, {"answer": "#### 1"}])


def test_a_hub_that_cannot_be_reached_says_how_to_give_a_file() -> None:
    code = "import sys; from lrcode.tasks import open_tasks; open_tasks(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", code, "gsm8k:test"],
        env={**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        check=False,
    )
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("lrcode.errors.TaskError: 'gsm8k:test': openai/gsm8k cannot be loaded from the hub")
    assert "give a local file instead" in last


def test_an_unknown_split_is_answered_before_anything_is_loaded() -> None:
    with pytest.raises(TaskError, match="gsm8k has the splits train, test, not 'tset'"):
        open_tasks("gsm8k:tset")


def test_an_extension_is_asked_first_and_its_ids_are_held_to_be_unique() -> None:
    def mine(spec: str) -> Iterator[Task] | None:
        return iter([Task("a", "?", None)] * int(spec[-1])) if spec.startswith("mine:") else None

    assert [task.id for task in open_tasks("mine:1", mine)] == ["a"]
    assert len(open_tasks("builtin:train?n=3", mine)) == 3
    with pytest.raises(TaskError, match="'mine:2': the id 'a' is used 2 times"):
        open_tasks("mine:2", mine)
    with pytest.raises(TaskError, match="'mine:0' has no tasks"):
        open_tasks("mine:0", mine)


@pytest.mark.shared
def test_the_real_files_open_whole(shared_data: Path) -> None:
    sizes = {
        name: len(open_tasks(str(shared_data / name)))
        for name in ("gsm8k/train.jsonl", "gsm8k/test.jsonl", "svamp/SVAMP.json")
    }
    assert list(sizes.values()) == [7473, 1319, 1000]
    svamp = open_tasks(str(shared_data / "svamp" / "SVAMP.json"))
    assert [task.id for task in svamp if not task.chain] == ["chal-555", "chal-680"]


@pytest.mark.parametrize(
    ("first", "key"),
    [
        ({"task_id": 1, "text": "?", "code": "", "test_list": ["assert f(1) == 2"]}, "test_list"),
        ({"task_id": 1, "text": "?", "code": "", "test_list": ["assert f(1) == 2"]}, "task_id"),
        ({"input": "?", "code": "", "target": 1}, "target"),
        ({"Body": "Two pens.", "Question": "?", "Equation": "2", "Answer": 2}, "Answer"),
    ],
)
def test_a_later_row_that_lacks_what_the_first_has_is_named(tmp_path: Path, first: dict[str, object], key: str) -> None:
    path = tmp_path / "rows.jsonl"
    later = {name: value for name, value in first.items() if name != key}
    path.write_text(f"{json.dumps(first)}\n{json.dumps(later)}\n")
    with pytest.raises(TaskError, match=f"rows.jsonl:2: expected '{key}' to be .*, found nothing"):
        open_tasks(str(path))
