"""Samples survive their file; reasoning and overlap are what they say."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from lrcode.errors import TaskError
from lrcode.synth.candidates import reasoning_of
from lrcode.synth.samples import Sample, read_samples, sample_line, write_samples
from lrcode.tasks import open_tasks
from lrcode.tasks.expressions import parse_steps
from lrcode.tasks.overlap import HeldOut
from lrcode.types import Expected, Program, Task

TASK = Task("a", "What is 3 times 4, plus “1”?", Expected("13", tolerance=Fraction(1, 3)), labels={"level": "1"})
SAMPLE = Sample(TASK, "total = 3 * 4 + 1", Program("x(X) :- X is 3*4+1.\n% ü", "x(X)."), "<code>…</code>", "chain")


def question(text: str, **labels: str) -> Task:
    return Task("q", text, Expected("1"), labels=labels)


def test_samples_read_back_as_they_were_written(tmp_path: Path) -> None:
    made = [
        Sample(task, reasoning_of(task.chain), Program(f"p{index}."), f"done {index}", "programs")
        for index, task in enumerate(open_tasks("builtin:train?levels=1-4&n=50"))
    ]
    path = tmp_path / "samples.jsonl"
    write_samples(path, [SAMPLE, *made])
    assert read_samples(path) == [SAMPLE, *made]
    assert [p.name for p in tmp_path.iterdir()] == ["samples.jsonl"]


def test_a_file_of_samples_is_a_source_of_their_problems(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    write_samples(path, [SAMPLE])
    assert open_tasks(str(path)) == [replace(TASK, labels={"source": "samples", "level": "1"})]


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    write_samples(path, [SAMPLE])
    unwritable = replace(SAMPLE, completion="\ud800")
    with pytest.raises(UnicodeEncodeError):
        write_samples(path, [replace(SAMPLE, completion="new"), unwritable])
    assert read_samples(path) == [SAMPLE]
    assert [p.name for p in tmp_path.iterdir()] == ["samples.jsonl"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"completion": None}, "expected 'completion' to be a text, found nothing"),
        ({"program": ""}, "expected 'program' to be a text"),
        ({"entry": 1}, "expected 'entry' to be a text, found 1"),
        ({"id": ""}, "expected 'id' to be a text"),
        ({"score": 1}, "unknown key 'score'"),
        ({"answer": "x"}, "expected 'answer' to be a number"),
    ],
)
def test_a_malformed_sample_is_answered_with_file_and_line(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_text(f"{sample_line(SAMPLE)}\n{json.dumps(json.loads(sample_line(SAMPLE)) | change)}\n")
    with pytest.raises(TaskError, match=re.escape(f"{path}:2: ") + ".*" + re.escape(said)):
        read_samples(path)


def test_reasoning_names_the_steps_and_works_nothing_out() -> None:
    chain = parse_steps(["cost = 3 * 4", "change = 20 - cost"])
    assert reasoning_of(chain) == "cost = 3 * 4; change = 20 - cost"


def test_the_same_text_but_for_its_numbers_overlaps() -> None:
    held_out = HeldOut([question("Ann has 3 pens and buys 14 more. How many?")])
    assert held_out.overlaps(question("Ann has 30 pens, and buys 2 more.  How many?"))
    assert not held_out.overlaps(question("Ann has 3 pens and loses 14. How many?"))


def test_thirteen_words_in_a_row_overlap_and_twelve_do_not() -> None:
    run = ("one", "day", "a", "fox", "went", "out", "and", "found", "7", "eggs", "in", "a", "nest")
    held_out = HeldOut([question(" ".join(["Once", *run, "and", "left"]))])
    assert len(run) == 13
    assert held_out.overlaps(question(" ".join(["Then", *run, "again"])))
    assert not held_out.overlaps(question(" ".join(["Then", *run[1:], "again"])))


def test_a_problem_of_a_seen_template_overlaps_only_its_own_text() -> None:
    text = "Ann has 3 red pens and 4 blue pens and buys 14 more. How many pens are there?"
    held_out = HeldOut([question(text, seen="seen")])
    assert not held_out.overlaps(question(text.replace("14", "15")))
    assert held_out.overlaps(question(text))


def test_no_train_problem_of_the_generator_overlaps_its_held_out_ones() -> None:
    held_out = HeldOut(open_tasks("builtin:heldout?levels=1-4&n=2000"))
    train = open_tasks("builtin:train?levels=1-4&n=2000")
    assert sum(held_out.overlaps(task) for task in train) <= 4, "two templates may share thirteen words by chance"
