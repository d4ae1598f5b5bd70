"""Candidates are really run, and only those that are right are kept; nothing verified is lost."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from lrcode.errors import MachineError, RunDirError, TaskError
from lrcode.facts import Limits
from lrcode.language import load_language
from lrcode.run.cold import ColdRunner
from lrcode.synth.output import synthesize_to_file
from lrcode.synth.pipeline import synthesize
from lrcode.synth.programs import REASONING
from lrcode.synth.samples import read_samples
from lrcode.tasks import open_tasks
from lrcode.tasks.expressions import parse_steps
from lrcode.types import Case, Cases, Execution, Expected, Job, Task

PROLOG = load_language("prolog")
RUNNER = ColdRunner(PROLOG.facts)
CHAIN = parse_steps(["cost = 3 * 4", "change = 20 - cost"])
GOOD = Task("good", "3 pens for 4 dollars each. What is left of 20 dollars?", Expected("8"), CHAIN)
ROW = {"question": "What is 3 times 4?", "answer": "12", "program": "solve(X) :- X is 3 * 4.", "entry": "solve(X)."}


def folder(path: Path, **files: object) -> Path:
    path.mkdir()
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (path / name.replace("__", ".")).write_text(text)
    return path


def test_a_chain_becomes_a_sample_whose_program_runs_right() -> None:
    calls: list[tuple[int, int, int]] = []
    made = synthesize(PROLOG, RUNNER, [GOOD], workers=1, progress=lambda *seen: calls.append(seen))
    (sample,) = made.kept
    assert (sample.task, sample.origin, sample.reasoning) == (GOOD, "chain", "cost = 3 * 4; change = 20 - cost")
    assert PROLOG.extract_program(sample.completion).source.strip() == sample.program.source
    assert (made.dropped, calls) == (Counter(), [(1, 1, 1)])


def test_what_is_thrown_away_is_counted_by_reason() -> None:
    tasks = [
        replace(GOOD, chain=()),
        replace(GOOD, chain=(), labels={"no_chain": "no calculation"}),
        replace(GOOD, judge=Expected("9")),
        replace(GOOD, judge=Expected("8", "text")),
        replace(GOOD, judge=Cases((Case("", "8"),))),
        replace(GOOD, chain=parse_steps(["a = 1 / (2 - 2)"])),
        GOOD,
    ]
    made = synthesize(PROLOG, RUNNER, tasks, workers=2)
    assert [sample.task for sample in made.kept] == [tasks[3], GOOD]
    assert made.dropped == {
        "no chain of arithmetic to write a program from": 1,
        "no chain: no calculation": 1,
        "chain does not end in the answer": 3,
    }


def test_samples_come_in_the_order_of_their_tasks() -> None:
    tasks = open_tasks("builtin:train?levels=1-4&n=40&seed=5")
    made = synthesize(PROLOG, RUNNER, tasks, workers=2)
    assert [sample.task.id for sample in made.kept] == [task.id for task in tasks]


def test_what_overlaps_a_held_out_problem_is_thrown_away() -> None:
    held_out = [Task("other", "3 pens for 7 dollars each. What is left of 50 dollars?", None)]
    made = synthesize(PROLOG, RUNNER, [GOOD], held_out=held_out, workers=1)
    assert (made.kept, made.dropped) == ([], {"overlaps a held-out problem: the same text but for its numbers": 1})


def test_a_users_programs_join_in_and_the_wrong_ones_do_not(tmp_path: Path) -> None:
    wrong = ROW | {"program": "solve(X) :- X is 3 + 4."}
    programs = folder(
        tmp_path / "mine",
        a__jsonl="\n".join(json.dumps(row) for row in (ROW | {"reasoning": "Multiply."}, wrong)),
        b__json={"question": "And 5 times 5?", "answer": 25, "entry": "solve(X)."},
        b__pl="solve(X) :-\n    X is 5 * 5.\n",
        c__json={"question": "And this?", "answer": 1, "entry": "solve(X)."},
        c__pl="solve(X) :- broken(",
        README__md="Notes are left alone.",
    )
    made = synthesize(PROLOG, RUNNER, [], programs=programs, workers=1)
    assert [(s.task.id, s.reasoning, s.origin) for s in made.kept] == [
        ("a-0", "Multiply.", "programs"),
        ("b-0", REASONING, "programs"),
    ]
    assert made.kept[1].program.source == "solve(X) :-\n    X is 5 * 5."
    assert made.dropped == {"verdict: wrong": 1, "verdict: syntax": 1}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "has no .jsonl file and no program *.pl"),
        ({"a__pl": "x."}, "a.pl: expected a.json beside it"),
        ({"a__json": {"question": "?", "answer": 1}}, "a.json: expected the program a.pl beside it"),
        ({"a__jsonl": {**ROW, "program": ""}}, "a.jsonl:1: expected 'program' to be a text"),
        ({"a__jsonl": {**ROW, "querry": "x"}}, "a.jsonl:1: unknown key 'querry'"),
        ({"a__jsonl": {**ROW, "answer": None}}, "a.jsonl:1: expected an 'answer' or 'cases'"),
        ({"a__json": ROW, "a__pl": "x."}, "a.json:1: 'program' stands in the file beside it"),
        ({"a__json": [ROW], "a__pl": "x."}, "a.json:1: expected one JSON object"),
        ({"a__jsonl": {**ROW, "id": "x"}, "b__jsonl": {**ROW, "id": "x"}}, "b.jsonl:1: the id 'x' is already used"),
    ],
)
def test_a_malformed_folder_of_programs_is_one_line(tmp_path: Path, files: dict[str, object], said: str) -> None:
    programs = folder(tmp_path / "mine", **files)
    with pytest.raises(TaskError, match=re.escape(said)) as caught:
        synthesize(PROLOG, RUNNER, [], programs=programs, workers=1)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match="nothing is not a folder"):
        synthesize(PROLOG, RUNNER, [], programs=tmp_path / "nothing")


class Broken:
    """A machine that fails on some of its runs."""

    def __init__(self, works: str) -> None:
        self.works = works

    def run(self, job: Job, limits: Limits) -> Execution:
        if self.works and any(self.works in file.text for file in job.files):
            return RUNNER.run(job, limits)
        raise MachineError("no process left")


def test_a_machine_fault_is_counted_apart_from_what_a_program_does() -> None:
    other = replace(GOOD, chain=parse_steps(["left = 20 - 3 * 4"]))
    made = synthesize(PROLOG, Broken("Left"), [GOOD, other], workers=1)
    assert ([s.task for s in made.kept], made.dropped) == ([other], {"machine fault": 1})


def test_a_machine_that_never_works_stops_the_making() -> None:
    tasks = open_tasks("builtin:train?n=100")
    with pytest.raises(MachineError, match=r"failed on each of the first 20 programs: .*no process left"):
        synthesize(PROLOG, Broken(""), tasks, workers=2)


SPEC = "builtin:train?levels=1-2&n=30"


class Stop:
    """Presses Ctrl-C after some results."""

    def __init__(self, after: int) -> None:
        self.after = after

    def __call__(self, done: int, kept: int, total: int) -> None:
        if done >= self.after:
            raise KeyboardInterrupt


def test_ctrl_c_keeps_what_was_verified_and_the_same_command_goes_on(tmp_path: Path) -> None:
    out, partial = tmp_path / "samples.jsonl", tmp_path / "samples.jsonl.partial"
    with pytest.raises(KeyboardInterrupt, match=r"12 verified programs are in .*samples\.jsonl\.partial"):
        synthesize_to_file("prolog", [SPEC], out, workers=2, progress=Stop(12))
    assert (len(read_samples(partial)), out.exists()) == (12, False)
    with partial.open("a") as file:
        file.write('{"id": "cut of')
    counts: list[int] = []
    done = synthesize_to_file("prolog", [SPEC], out, workers=2, progress=lambda n, kept, total: counts.append(n))
    assert counts == list(range(13, 31))
    assert read_samples(out) == done.kept
    assert [sample.task.id for sample in done.kept] == [task.id for task in open_tasks(SPEC)]
    assert not partial.exists()


def test_a_partial_file_of_another_run_is_not_touched(tmp_path: Path) -> None:
    out, partial = tmp_path / "samples.jsonl", tmp_path / "samples.jsonl.partial"
    with pytest.raises(KeyboardInterrupt):
        synthesize_to_file("prolog", [SPEC], out, workers=1, progress=Stop(3))
    before = partial.read_bytes()
    with pytest.raises(RunDirError, match="is of another run"):
        synthesize_to_file("prolog", [f"{SPEC}&seed=9"], out, workers=1)
    assert partial.read_bytes() == before


def test_a_file_that_exists_or_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    out = tmp_path / "samples.jsonl"
    with pytest.raises(RunDirError, match="cannot be made: there is no folder"):
        synthesize_to_file("prolog", [SPEC], tmp_path / "none" / "samples.jsonl")
    out.write_text("mine")
    with pytest.raises(RunDirError, match="exists already; choose another file or delete it"):
        synthesize_to_file("prolog", [SPEC], out)
    assert out.read_text() == "mine"


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    full = "builtin:train?n=60"
    out, partial = tmp_path / "samples.jsonl", tmp_path / "samples.jsonl.partial"
    code = (
        "import resource, sys; from pathlib import Path; from lrcode.synth.output import synthesize_to_file\n"
        "hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (16_000, hard))\n"
        "synthesize_to_file('prolog', [sys.argv[1]], Path(sys.argv[2]), workers=1)"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, full, str(out)], capture_output=True, text=True, check=False
    )
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith(f"lrcode.errors.RunDirError: {partial} cannot be written: "), done.stderr
    assert "what was made so far stays in it" in last
    assert partial.stat().st_size <= 16_000
    assert len(synthesize_to_file("prolog", [full], out, workers=2).kept) == len(read_samples(out)) == 60


def test_problems_that_two_sources_share_are_counted_once(tmp_path: Path) -> None:
    out = tmp_path / "samples.jsonl"
    done = synthesize_to_file("prolog", [SPEC, "builtin:train?levels=1-2&n=3"], out, workers=2)
    assert (len(done.kept), done.dropped) == (30, {"the same problem twice": 3})


def test_one_id_for_two_problems_is_refused(tmp_path: Path) -> None:
    for name, text in (("a", "One?"), ("b", "Two?")):
        row = {"id": "x", "question": text, "answer": 3, "chain": ["n = 1 + 2"]}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row))
    with pytest.raises(TaskError, match="the id 'x' stands for two problems"):
        synthesize_to_file("prolog", [str(tmp_path / f"{n}.jsonl") for n in "ab"], tmp_path / "out.jsonl")


@pytest.mark.shared
@pytest.mark.long
def test_every_chain_of_gsm8k_becomes_a_verified_program(shared_data: Path) -> None:
    for split, least in (("train", 7001), ("test", 1208)):
        made = synthesize(PROLOG, RUNNER, open_tasks(str(shared_data / "gsm8k" / f"{split}.jsonl")))
        assert len(made.kept) >= least
        assert all(reason.startswith("no chain: ") for reason in made.dropped)
