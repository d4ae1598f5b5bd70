"""Statements are labelled by what really happens when a program is changed and run, in every language."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import tree_sitter_commonlisp
from click.testing import CliRunner

from kit_plugins import FACTS, plugin
from lrcode import hookimpl
from lrcode.cli.label import label
from lrcode.errors import MachineError, RunDirError
from lrcode.facts import Arithmetic, Facts, Limits
from lrcode.language import Language, load_language
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.statements import statements
from lrcode.synth.candidates import candidate
from lrcode.synth.label import Asked, Block, Labeller
from lrcode.synth.labelling import ASKED, label_to_file
from lrcode.synth.labels import Labelled, read_labels
from lrcode.synth.output import synthesize_to_file
from lrcode.synth.paced import Paced
from lrcode.synth.samples import Sample, sample_line, write_samples
from lrcode.types import Case, Cases, Execution, Expected, Job, Mutant, Program, Span, Task
from served_model import Chat, ServedModel, last

# This release of the grammar still hands out a pointer as a number.
pytestmark = pytest.mark.filterwarnings("ignore:int argument support:DeprecationWarning")
ACCENTED = {
    "prolog": ("% é\nname('ü, é').\nsolve(X) :- name(_), A is 3 * 4, X is A + 1.", "solve(X)."),
    "common-lisp": ('(defun solve ()\n  (let* ((name "ü (é")  ; é\n         (a (* 3 4)))\n    (+ a 1)))', "(solve)"),
    "scheme": ('(define name "ü (é") ; é\n(define (solve)\n  (define a (* 3 4))\n  (+ a 1))', "(solve)"),
}
ACCENTED["racket"] = (f"#lang racket/base\n{ACCENTED['scheme'][0]}", "(solve)")
WRONG = ("number", "operator", "name")
LABELS = {"origin_id": "first", "kind": "numbers"}
TASK = Task("pens", "What is 3 times 4, and one more?", Expected("13"), labels=LABELS)
PYTHON = "a = 3 * 4  # é\nname = 'ü'\nprint(a + 1)"


def sample(language: Language, source: str, entry: str = "", task: Task = TASK) -> Sample:
    made = candidate(language, task, "a = 3 * 4; a + 1", Program(source, entry), "programs")
    return Sample(made.task, made.reasoning, made.program, made.completion, made.origin)


def labelled(language: Language, source: str, entry: str = "", asked: Asked = ASKED) -> Block:
    paced = Paced(ColdRunner(language.facts))
    with Grader(language, paced, workers=1) as grader:
        return Labeller(grader, paced, asked).label(sample(language, source, entry))


def mutating(*made: tuple[str, str, str, str]) -> Language:
    """Python with mutants that replace a text, each with what it says of the meaning."""

    def mutate_program(program: Program, seed: int) -> Sequence[Mutant]:
        found = []
        for old, new, meaning, kind in made if all(one[0] in program.source for one in made) else ():
            start = program.source.index(old)
            assert meaning in ("preserved", "changed")
            changed = Program(program.source.replace(old, new), program.entry)
            found.append(Mutant(changed, Span(start, start + len(old)), meaning, kind))  # type: ignore[arg-type]
        return found

    return plugin(mutate_program=mutate_program)


def facts_alone(facts: Facts) -> Language:
    """A language whose plugin has the one hook that it must have."""

    class Plugin:
        @staticmethod
        @hookimpl
        def describe_language() -> Facts:
            return facts

    return Language("alone", Plugin)


def marks(row: Labelled) -> list[tuple[str, bool | None]]:
    return [(row.sample.program.source[one.span.start : one.span.end], one.good) for one in row.labels]


@pytest.mark.parametrize("name", sorted(ACCENTED))
def test_statements_are_labelled_by_running_them_in_every_language(name: str, tmp_path: Path) -> None:
    language = load_language(name)
    source, entry = ACCENTED[name]
    write_samples(tmp_path / "samples.jsonl", [sample(language, source, entry)])
    done = label_to_file(name, tmp_path / "labels.jsonl", samples=[tmp_path / "samples.jsonl"], workers=2)
    first, *others = read_labels(tmp_path / "labels.jsonl")
    assert (first.change, first.sample.program.source) == ("", source)
    assert [good for _, good in marks(first)] == [True] * len(first.labels)
    assert {(row.change, row.by) for row in others} >= {("number", "mutation"), ("operator", "mutation")}
    for row in (first, *others):
        assert row.sample.task.labels == {**LABELS, "language": name}
        assert tuple(one.span for one in row.labels) == statements(language, row.sample.program)
        assert "ü" in row.sample.program.source
        assert language.extract_program(row.sample.completion).source.strip() == row.sample.program.source
        bad = [text for text, good in marks(row) if good is False]
        assert len(bad) == (row.change in WRONG)
        assert all(text not in source for text in bad)
    assert done.programs == 1
    assert done.total.bad == sum(row.change in WRONG for row in others) > 2


def test_a_mutant_that_lies_about_what_it_changes_is_dropped() -> None:
    language = mutating(
        ("3 * 4", "4 * 3", "preserved", "commuted"),
        ("3 * 4", "3 + 4", "preserved", "lies"),
        ("3 * 4", "3 - 4", "changed", "operator"),
        ("'ü'", "'ö'", "changed", "idle"),
        ("name = 'ü'\n", "", "changed", "dropped"),
        ("print(a + 1)", "print(a + 1", "changed", "syntax"),
    )
    block = labelled(language, PYTHON)
    assert block.dropped == {
        "did not keep its meaning: lies": 1,
        "changed nothing: idle": 1,
        "no statement is left to label: dropped": 1,
    }
    assert [
        (row.change, [good for _, good in marks(row)]) for row in sorted(block.rows, key=lambda row: row.change)
    ] == [
        ("", [True, True, True]),
        ("commuted", [True, True, True]),
        ("operator", [False, True, True]),
        ("syntax", [True, True, False]),
    ]
    assert block.runs == 6


def test_a_rewritten_program_is_made_wrong_too() -> None:
    def mutate_program(program: Program, seed: int) -> Sequence[Mutant]:
        found = [Mutant(Program(program.source.replace("a + 1", "a + 2")), Span(0, 1), "changed", "number")]
        if "4 * 3" not in program.source:
            found.append(Mutant(Program(program.source.replace("3 * 4", "4 * 3")), Span(0, 1), "preserved", "commuted"))
        return found

    rows = labelled(plugin(mutate_program=mutate_program), PYTHON).rows
    assert [(row.change, "4 * 3" in row.sample.program.source, [good for _, good in marks(row)]) for row in rows] == [
        ("", False, [True, True, True]),
        ("number", False, [True, True, False]),
        ("commuted", True, [True, True, True]),
        ("number", True, [True, True, False]),
    ]


def test_no_more_changed_programs_are_kept_or_run_than_are_asked_for() -> None:
    block = labelled(load_language("prolog"), *ACCENTED["prolog"], asked=Asked(per_program=2))
    assert (len(block.rows), block.runs) == (3, 3)
    assert [row.change for row in labelled(plugin(), PYTHON, asked=Asked(per_program=0)).rows] == [""]


def test_a_program_that_no_longer_passes_is_not_labelled() -> None:
    block = labelled(plugin(), PYTHON.replace("3", "5"))
    assert (block.rows, block.dropped, block.runs) == ([], {"verdict: wrong": 1}, 1)


def test_a_change_that_runs_for_ever_gets_little_more_time_than_its_program() -> None:
    limits: list[Limits] = []

    class Watched:
        def run(self, job: Job, given: Limits) -> Execution:
            limits.append(given)
            return ColdRunner(FACTS).run(job, given)

    language = mutating(
        ("a = 3", "while True: pass\na = 3", "changed", "loop"), ("3 * 4", "4 * 3", "preserved", "swap")
    )
    paced = Paced(Watched())
    with Grader(language, paced, workers=1) as grader:
        block = Labeller(grader, paced, Asked()).label(sample(language, PYTHON))
    assert sorted(row.change for row in block.rows) == ["", "loop", "swap"]
    whole, looped, swapped = (given.cpu_s for given in limits)
    assert looped < whole == swapped == FACTS.limits.cpu_s


def test_a_language_of_facts_alone_and_somebodys_grammar_is_labelled_form_by_form() -> None:
    lisp = Facts(
        *("Lisp", ".lisp", ("sbcl", "--script", "{main}")),
        line_comment=";",
        memory_cap="resident",
        grammar=tree_sitter_commonlisp.language,
        arithmetic=Arithmetic(
            style="prefix", name_value="(defparameter {name} {value})", print_value="(print {value})"
        ),
    )
    block = labelled(facts_alone(lisp), "(defparameter a (* 3 4)) (defparameter b 1)\n; ü\n(print (+ (+ a b) (- b b)))")
    assert {row.change for row in block.rows} >= {"", "number", "operator", "commuted", "name"}
    assert {len(row.labels) for row in block.rows} == {3}


def test_programs_are_labelled_by_every_case_of_a_task() -> None:
    task = replace(TASK, judge=Cases((Case("1", "4"), Case("5", "8"))))
    source = "a = int(input())\nprint(a + 3)"
    paced = Paced(ColdRunner(FACTS))
    language = mutating(("a + 3", "a * 4", "changed", "operator"), ("a + 3", "3 + a", "preserved", "commuted"))
    with Grader(language, paced, workers=1) as grader:
        rows = Labeller(grader, paced, Asked()).label(sample(language, source, task=task)).rows
    assert [(row.change, [good for _, good in marks(row)]) for row in sorted(rows, key=lambda row: row.change)] == [
        ("", [True, True]),
        ("commuted", [True, True]),
        ("operator", [True, False]),
    ]


class Rewrites:
    """A teacher that knows one right and one wrong way to write the product."""

    def rewrites(self, question: str, source: str, span: Span, n: int) -> list[str]:
        text = source[span.start : span.end]
        return [text.replace("3 * 4", "2 * 6"), text.replace("3 * 4", "3 * 5")] if "3 * 4" in text else []


def test_a_teachers_rewrites_are_labelled_by_their_verdict() -> None:
    asked = Asked(teacher=Rewrites(), teacher_changes=8)
    rows = [row for row in labelled(mutating(), PYTHON, asked=asked).rows if row.change]
    assert [(row.change, row.by) for row in rows] == [("rewrite", "teacher")] * 2
    assert sorted(marks(row)[0] for row in rows) == [("a = 2 * 6  # é", True), ("a = 3 * 5  # é", False)]


def test_a_teachers_rewrites_get_the_time_that_programs_have() -> None:
    limits: list[Limits] = []

    class Watched:
        def run(self, job: Job, given: Limits) -> Execution:
            limits.append(given)
            return ColdRunner(FACTS).run(job, given)

    language = mutating()
    with Grader(language, paced := Paced(Watched()), workers=1) as grader:
        asked = Asked(teacher=Rewrites(), teacher_changes=8)
        Labeller(grader, paced, asked).label(sample(language, PYTHON))
    assert len(limits) == 3
    assert {given.cpu_s for given in limits} == {FACTS.limits.cpu_s}


class Broken:
    def run(self, job: Job, limits: Limits) -> Execution:
        raise MachineError("no process left")


def test_a_machine_fault_labels_nothing() -> None:
    paced = Paced(Broken())
    with Grader(plugin(), paced, workers=1) as grader:
        block = Labeller(grader, paced, Asked()).label(sample(plugin(), PYTHON))
    assert (block.rows, block.dropped) == ([], {"machine fault": 1})


SPEC = "builtin:train?levels=1-2&n=12"


def test_an_interrupted_run_is_gone_on_with_to_the_same_file(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"
    label_to_file("prolog", whole, specs=[SPEC], workers=2)
    rows = whole.read_bytes().splitlines(keepends=True)
    (tmp_path / "cut.jsonl.partial").write_bytes(b"".join(rows[:20]) + rows[20][:30])
    seen: list[tuple[int, int]] = []
    done = label_to_file("prolog", cut, specs=[SPEC], workers=2, progress=lambda *told: seen.append(told))
    assert cut.read_bytes() == whole.read_bytes()
    assert (done.programs, done.total.programs) == (12, len(rows))
    assert seen[0][0] > 1
    assert seen[-1] == (12, 12)
    assert not (tmp_path / "cut.jsonl.partial").exists()


def test_a_partial_file_of_another_run_is_refused(tmp_path: Path) -> None:
    label_to_file("prolog", tmp_path / "a.jsonl", specs=[SPEC], asked=Asked(1), workers=2)
    (tmp_path / "b.jsonl.partial").write_bytes((tmp_path / "a.jsonl").read_bytes())
    with pytest.raises(RunDirError, match="is of another run"):
        label_to_file("prolog", tmp_path / "b.jsonl", specs=["builtin:train?levels=1&n=2&seed=9"], workers=2)
    with pytest.raises(RunDirError, match="exists already"):
        label_to_file("prolog", tmp_path / "a.jsonl", specs=[SPEC], workers=2)


def test_ctrl_c_keeps_what_was_labelled(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done == 3:
            os.kill(os.getpid(), signal.SIGINT)

    out = tmp_path / "labels.jsonl"
    with pytest.raises(KeyboardInterrupt, match=r"labels of 3 programs are in .*labels\.jsonl\.partial; the same"):
        label_to_file("prolog", out, specs=[SPEC], asked=Asked(2), workers=2, progress=stop)
    assert sum(not row.change for row in read_labels(tmp_path / "labels.jsonl.partial")) == 3
    label_to_file("prolog", out, specs=[SPEC], asked=Asked(2), workers=2)
    assert sum(not row.change for row in read_labels(out)) == 12


def test_the_command_counts_what_it_labelled_and_dropped(tmp_path: Path) -> None:
    samples, out = tmp_path / "samples.jsonl", tmp_path / "labels.jsonl"
    synthesize_to_file("prolog", ["builtin:train?levels=2&n=4"], samples, workers=2)
    wrong = replace(sample(load_language("prolog"), *ACCENTED["prolog"]), task=replace(TASK, judge=Expected("14")))
    samples.write_text(samples.read_text() + sample_line(wrong) + "\n")
    given = ["--lang", "prolog", "--samples", str(samples), "--per-program", "3", "--workers", "2"]
    done = CliRunner().invoke(label, [*given, "--out", str(out), "--json"])
    assert done.exit_code == 0, done.output
    found = json.loads(done.output)
    rows = read_labels(out)
    assert (found["programs"], found["rows"]) == (4, len(rows)) == (4, 16)
    assert found["dropped"]["verdict: wrong"] == 1
    assert sum(found["statements"].values()) == sum(len(row.labels) for row in rows)
    assert sum(kind["programs"] for kind in found["kinds"].values()) == 16
    told = CliRunner().invoke(label, [*given, "--out", str(tmp_path / "more.jsonl")])
    assert "4 verified programs and 12 changed ones" in told.output
    assert "1 thrown away: verdict: wrong" in told.output
    assert "bad for each good one" in told.output


def test_the_command_asks_a_teacher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    source, entry = ACCENTED["prolog"]
    samples, out = tmp_path / "samples.jsonl", tmp_path / "labels.jsonl"
    write_samples(samples, [sample(load_language("prolog"), source, entry)])

    def answer(chat: Chat) -> str:
        known = ("2 * 6", "3 * 5") if "A is 3 * 4</" in last(chat) else ()
        return "\n".join(f"<rewrite>A is {text}</rewrite>" for text in known)

    with ServedModel(answer) as served:
        given = ["--lang", "prolog", "--samples", str(samples), "--out", str(out), "--teacher", served.url, "--json"]
        done = CliRunner().invoke(label, [*given, "--teacher-changes", "8"])
    assert done.exit_code == 0, done.output
    rows = [row for row in read_labels(out) if row.by == "teacher"]
    assert sorted([good for _, good in marks(row)] for row in rows) == [[True, True, False, True], [True] * 4]
    assert json.loads(done.output)["kinds"]["rewrite"] == {"programs": 2, "good": 7, "bad": 1, "unknown": 0}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "give --samples FILE"),
        (["--tasks", SPEC, "--teacher-model", "m"], "--teacher-model needs --teacher"),
    ],
)
def test_what_cannot_be_labelled_is_said_at_once(given: list[str], said: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(label, ["--lang", "prolog", "--out", str(tmp_path / "x.jsonl"), *given])
    assert done.exit_code == 2
    assert said in done.output
