"""`lrcode contamination`: which problems a training set gives away, where it is found, and the rates without them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lrcode.cli import commands
from lrcode.errors import TaskError
from lrcode.evaluate.contamination import contamination
from lrcode.evaluate.learnt import Learnt, Sources
from lrcode.record import RunDir
from lrcode.tasks.open import open_tasks
from lrcode.tasks.overlap import HeldOut
from lrcode.types import Expected, FormatReport, Program, Rollout, Score, Task, Verdict

ASKED = {
    "pens": "Ann has 3 pens and buys 14 more. How many pens has she now?",
    "eggs": "A hen lays 2 eggs on every day of the week but Sunday. How many eggs are that in 5 weeks?",
    "miles": "A train goes 60 miles in an hour and stops twice for 10 minutes. How far is it after 3 hours?",
    "fish": "Tom catches nine fish and eats a third of them. How many are left?",
}
LEARNT = {
    "the same text": "Ann has 3 pens, and buys 14 more: how many pens has she now",
    "the same text but for its numbers": "A hen lays 7 eggs on every day of the week but Sunday. How many eggs are "
    "that in 11 weeks?",
    "13 words in a row": "The train goes 60 miles in an hour and stops twice for 10 minutes. Where is it then?",
    "its text within another, but for its numbers": "Do this. Tom catches 12 fish and eats a third of them. How many "
    "are left? Think first.",
}


def tasks(labels: Mapping[str, str] | None = None) -> list[Task]:
    return [Task(name, question, None, labels=labels or {}) for name, question in ASKED.items()]


def test_each_problem_is_named_with_the_plainest_way_that_it_is_given_away() -> None:
    texts = [Learnt(f"row {n}", text) for n, text in enumerate([*LEARNT.values(), "Something else that is learnt."])]
    found = contamination(tasks(), texts)
    assert (found["problems"], found["texts"]) == (4, 5)
    assert found["reasons"] == dict.fromkeys(LEARNT, 1)
    said = [(entry["id"], entry["reason"], entry["where"]) for entry in found["given_away"]]
    assert said == [(name, reason, f"row {n}") for n, (name, reason) in enumerate(zip(ASKED, LEARNT, strict=True))]
    again = contamination(tasks(), [*texts, Learnt("later", ASKED["fish"])])
    assert [(e["id"], e["where"]) for e in again["given_away"] if e["reason"] == "the same text"] == [
        ("pens", "row 0"),
        ("fish", "later"),
    ]


def test_a_question_that_was_asked_of_python_is_the_same_asked_of_any_language() -> None:
    asked = Task("mbpp-3", "Write a function to identify non-prime numbers.", None)
    found = contamination([asked], [Learnt("row", "Write a python function to identify non-prime numbers.")])
    assert found["reasons"] == {"the same text": 1}


def test_of_the_generators_problems_of_a_known_template_the_same_text_alone_counts() -> None:
    texts = [Learnt("row", text) for text in LEARNT.values()]
    found = contamination(tasks({"seen": "seen"}), texts)
    assert [entry["id"] for entry in found["given_away"]] == ["pens"]
    assert found["seen"] == 4


def test_what_is_found_by_problem_is_what_training_leaves_out() -> None:
    train, held_out = open_tasks("builtin:train?levels=1-2&n=300"), open_tasks("builtin:heldout?levels=1-2&n=300")
    apart = HeldOut([*held_out, *train[:20]])
    assert all(bool(apart.found(task.question)) == apart.overlaps(task) for task in train)
    assert all(apart.found(task.question)[task.id] == "the same text" for task in train[:20])


# ---------------------------------------------------------------- where training sets are


def rollout(task: str, question: str, kind: str) -> Rollout:
    return Rollout(
        task=Task(task, question, Expected("3")),
        prompt=(),
        completion="",
        program=Program("X = 3."),
        report=FormatReport(ok=None),
        execution=None,
        answer=None,
        verdict=Verdict("pass") if kind == "pass" else Verdict("fail", kind),  # type: ignore[arg-type]
        score=Score(0.5, {}),
    )


def a_run(
    path: Path, config: str, stages: Mapping[str, object], evals: Mapping[str, str], grpo: Sequence[str], sft: str = ""
) -> Path:
    run = RunDir.create(path, f'lang = "prolog"\n{config}', {})
    run.write_json("stages.json", dict(stages))
    run.write_rollouts("eval-after", 0, [rollout(task, ASKED[task], kind) for task, kind in evals.items()])
    run.write_rollouts("grpo", 1, [rollout(f"g{n}", question, "wrong") for n, question in enumerate(grpo)])
    if sft:
        run.write_text("samples.jsonl", json.dumps({"id": "s", "question": sft, "program": "p", "origin": "chain"}))
    return path


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run whose model came from another one; each had learnt one of the problems."""
    first = a_run(tmp_path / "first", "", {}, {"pens": "pass"}, [], sft=ASKED["eggs"])
    (first / "models" / "sft").mkdir(parents=True)
    rates = {"pens": "pass", "eggs": "pass", "miles": "wrong", "fish": "pass"}
    second = f'model = "{first / "models" / "sft"}"\n'
    return a_run(tmp_path / "second", second, {}, rates, ["Nothing that was asked.", ASKED["pens"]])


def test_a_run_has_learnt_its_programs_its_steps_and_what_its_model_had_learnt_before(run: Path) -> None:
    sources = Sources()
    found = {learnt.where: learnt.text for learnt in sources.texts(str(run))}
    assert found["first: programs of SFT"] == ASKED["eggs"]
    assert set(found) == {"second: grpo", "first: programs of SFT"}
    assert sources.notes == []


def test_a_run_made_from_a_model_of_unknown_past_says_so_and_pre_training_counts(tmp_path: Path) -> None:
    config = 'model = "some/model"\n[data]\npretrain = "builtin:train?levels=1&n=5"\n'
    run = a_run(tmp_path / "r", config, {"pretrain": {"steps": 3}}, {"pens": "pass"}, [])
    sources = Sources()
    found = [learnt.where for learnt in sources.texts(str(run))]
    assert found == ["r: pre-training"] * 5
    assert sources.notes == ["r: what some/model had learnt before is not known"]
    gone = a_run(tmp_path / "g", config.replace("builtin:train", "gone.jsonl"), {"pretrain": {"steps": 3}}, {}, [""])
    assert list(Sources().texts(str(gone))) == [Learnt("g: grpo", "")]


def test_files_of_any_rows_and_plain_texts_are_read_whole(tmp_path: Path) -> None:
    rows = [{"messages": [{"role": "user", "content": ASKED["pens"]}], "n": 3}, {"text": f"Hi. {ASKED['fish']} Ok."}]
    (tmp_path / "chats.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "book.txt").write_text(f"First.\n\n{ASKED['miles']}\n")
    sources = Sources()
    texts = [t for name in ("chats.jsonl", "book.txt") for t in sources.texts(str(tmp_path / name))]
    found = contamination(tasks(), texts)
    assert {entry["id"]: entry["where"] for entry in found["given_away"]} == {
        "pens": f"{tmp_path}/chats.jsonl:1",
        "miles": f"{tmp_path}/book.txt, paragraph 2",
        "fish": f"{tmp_path}/chats.jsonl:2",
    }
    (tmp_path / "weights.bin").write_text("x")
    with pytest.raises(TaskError, match="its kind is not known; there are"):
        list(sources.texts(str(tmp_path / "weights.bin")))


# ---------------------------------------------------------------- the command


def invoked(*words: object) -> Result:
    return CliRunner().invoke(commands, ["contamination", *map(str, words)])


def test_the_command_looks_into_the_runs_own_training_set_and_splits_the_rates(run: Path) -> None:
    found = json.loads(invoked(run, "--json").stdout)
    assert {entry["id"] for entry in found["given_away"]} == {"pens", "eggs"}
    assert (found["clean"]["pass@1"], found["clean"]["n"]) == (0.5, 2)
    assert (found["contaminated"]["pass@1"], found["contaminated"]["n"]) == (1.0, 2)
    done = invoked(run, "--most", 1)
    lines = [" ".join(line.split()) for line in done.output.splitlines()]
    assert lines[0].startswith("2 of 4 problems (50.0 %) given away by 3 texts of ")
    assert "the same text 2" in lines
    assert any(line.startswith("contaminated 100.0 % ") for line in lines)
    assert f"asked: {ASKED['pens']}" in lines
    assert "… and 1 more: --most 2" in lines


def test_an_evaluation_without_questions_takes_them_from_the_tasks(tmp_path: Path) -> None:
    entries = [{"task_id": f"t{n}", "verdict": "pass", "kind": None} for n in range(2)]
    (tmp_path / "e.json").write_text(json.dumps({"language": "prolog", "completions": entries}))
    questions = list(ASKED.values())[:2]
    rows = [{"id": f"t{n}", "question": question, "answer": "3"} for n, question in enumerate(questions)]
    (tmp_path / "tasks.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "corpus.txt").write_text(questions[1])
    missing = invoked(tmp_path / "e.json", "--against", tmp_path / "corpus.txt")
    assert "give the tasks that it was made with, --tasks SPEC" in str(missing.exception)
    done = invoked(
        *(tmp_path / "e.json", "--tasks", tmp_path / "tasks.jsonl"), "--against", tmp_path / "corpus.txt", "--json"
    )
    assert [entry["id"] for entry in json.loads(done.stdout)["given_away"]] == ["t1"]


def test_the_command_says_what_it_needs(tmp_path: Path) -> None:
    assert "give an EVALUATION or --tasks" in invoked().output
    assert "give --against RUN or FILE" in invoked("--tasks", "builtin:heldout?n=3").output


@pytest.mark.shared
def test_of_gsm8k_the_three_known_runs_of_13_words_are_found(shared_data: Path) -> None:
    folder = shared_data / "gsm8k"
    found = contamination(open_tasks(str(folder / "test.jsonl")), Sources().texts(str(folder / "train.jsonl")))
    assert found["reasons"] == {"13 words in a row": 3}
    assert found["problems"] == 1319
