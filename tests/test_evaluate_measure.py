"""Evaluating samplers and files of completions, down to programs that really run."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import lrcode_template
import pytest

from lrcode import arithmetic, prompts
from lrcode.errors import ConfigError, MachineError, TaskError
from lrcode.evaluate.ask import answer_question
from lrcode.evaluate.completions import read_completions
from lrcode.evaluate.measure import evaluate, grade_completions
from lrcode.facts import Limits
from lrcode.language import Language, load_language
from lrcode.models.sampling import Sampled, Sampler
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.types import Chain, Execution, Expected, Job, Operation, Prompt, Step, Task

AWK = Language("template", lrcode_template)
DRAWING = {"n": 2, "temperature": 1.0, "top_p": 1.0, "max_tokens": 64}


def chain(left: int, right: int) -> Chain:
    return (
        Step("left", Operation("*", Fraction(left), Fraction(2))),
        Step("total", Operation("+", "left", Fraction(right))),
    )


def task(number: int) -> Task:
    steps = chain(number, 3)
    value = arithmetic.number_text(arithmetic.evaluate(steps))
    return Task(f"sum-{number}", f"What is twice {number} and 3?", Expected(value), steps)


TASKS = [task(number) for number in range(5)]


def right(language: Language, problem: Task) -> str:
    program = language.write_program(problem.chain)
    assert program is not None
    return prompts.completion(language.facts, "Add up.", program)


class Reciter:
    """A model that knows its completions by heart and gives the last prompt's first."""

    def __init__(self, known: Mapping[str, Sequence[str]], after_first: threading.Event | None = None) -> None:
        self.known, self.after_first = known, after_first
        self.asked: list[Prompt] = []

    def sample(
        self, prompts: Sequence[Prompt], *, n: int, temperature: float, top_p: float, max_tokens: int
    ) -> Iterator[Sampled]:
        self.asked = list(prompts)
        for place in reversed(range(len(prompts))):
            for text in self.known[prompts[place][-1].content][:n]:
                yield Sampled(place, text, tokens=7, clipped=not text)
                if self.after_first is not None:
                    assert self.after_first.wait(60), "no program ran while the model was sampling"


class FailingMachine:
    """A runner whose machine fails for every program that says so."""

    def __init__(self, runner: ColdRunner) -> None:
        self.runner = runner
        self.ran = threading.Event()

    def run(self, job: Job, limits: Limits) -> Execution:
        if "machine fails" in job.files[0].text:
            raise MachineError("out of processes")
        self.ran.set()
        return self.runner.run(job, limits)


@pytest.fixture
def machine() -> FailingMachine:
    return FailingMachine(ColdRunner(AWK.facts))


@pytest.fixture
def grader(machine: FailingMachine) -> Iterator[Grader]:
    with Grader(AWK, machine, workers=2) as opened:
        yield opened


def test_each_completion_is_judged_on_the_task_that_it_answers(grader: Grader) -> None:
    known = {t.question: [right(AWK, t), right(AWK, TASKS[0])] for t in TASKS}
    told: list[tuple[int, int]] = []
    found = evaluate(Reciter(known), TASKS, grader, AWK, progress=lambda *done: told.append(done), **DRAWING)  # type: ignore[arg-type]
    assert [r.task.id for r in found.rollouts] == [t.id for t in TASKS for _ in range(2)]
    summary = found.summary()
    assert (summary["pass@1"], summary["pass@2"], summary["all_of_n"], summary["n"]) == (0.6, 1.0, 0.2, 5)
    assert summary["kinds"] == {"pass": 6, "wrong": 4}
    assert (summary["tokens"], summary["clipped"]) == (70, 0)
    assert told == [(done, 10) for done in range(1, 11)]


def test_programs_run_while_the_model_is_still_sampling(machine: FailingMachine, grader: Grader) -> None:
    known = {t.question: [right(AWK, t)] * 2 for t in TASKS}
    assert evaluate(Reciter(known, machine.ran), TASKS, grader, AWK, **DRAWING).summary()["pass@1"] == 1  # type: ignore[arg-type]


def test_a_machine_fault_is_nobodys_failure(grader: Grader) -> None:
    broken = '<code>\nBEGIN { print "machine fails" }\n</code>'
    known = {t.question: [right(AWK, t), broken] for t in TASKS}
    summary = evaluate(Reciter(known), TASKS, grader, AWK, **DRAWING).summary(detailed=True)  # type: ignore[arg-type]
    assert (summary["pass@1"], summary["samples"], summary["left_out"]["infra"]) == (1.0, 5, 5)
    assert {c["score"] for c in summary["completions"] if c["verdict"] == "infra"} == {None}
    assert summary["completions"][1]["detail"] == "out of processes"


def test_worked_examples_come_into_the_prompt_when_asked(grader: Grader) -> None:
    known = {t.question: [""] for t in TASKS}
    model = Reciter(known)
    found = evaluate(model, TASKS, grader, AWK, n=1, temperature=0.0, top_p=1.0, max_tokens=8, shots=1)
    assert [m.role for m in model.asked[0]] == ["system", "user", "assistant", "user"]
    assert (found.clipped, found.summary()["kinds"]) == (5, {"no_program": 5})


@pytest.mark.parametrize(
    ("name", "value"), [("n", 0), ("temperature", -0.1), ("top_p", 0.0), ("top_p", 1.5), ("max_tokens", 0)]
)
def test_a_drawing_out_of_range_is_refused_before_the_model_is_asked(grader: Grader, name: str, value: float) -> None:
    with pytest.raises(ConfigError, match=f"{name} is {value}"):
        evaluate(Reciter({}), TASKS, grader, AWK, **{**DRAWING, name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tasks", "fault"), [([], "no task to evaluate on"), ([TASKS[0], task(0)], "two tasks have the id 'sum-0'")]
)
def test_tasks_that_cannot_be_told_apart_are_refused(grader: Grader, tasks: list[Task], fault: str) -> None:
    with pytest.raises(TaskError, match=fault):
        evaluate(Reciter({}), tasks, grader, AWK, **DRAWING)  # type: ignore[arg-type]


def test_a_real_model_that_knows_nothing_is_measured_at_nothing(grader: Grader) -> None:
    tokenizer = train_tokenizer([t.question + right(AWK, t) for t in TASKS], 300, 256)
    model = build_model(TinyShape(hidden=16, layers=1, heads=2, feed_forward=16, context=256), tokenizer, seed=0)
    summary = evaluate(Sampler(model, tokenizer), TASKS, grader, AWK, **DRAWING).summary()  # type: ignore[arg-type]
    assert (summary["pass@1"], summary["pass@2"], summary["n"], summary["samples"]) == (0.0, 0.0, 5, 10)
    assert summary["low"] == 0.0
    assert summary["high"] == pytest.approx(1 - 0.025 ** (1 / 5))
    assert 10 <= summary["tokens"] <= 10 * 64


def test_a_question_is_answered_and_judged_where_a_gold_is_given(grader: Grader) -> None:
    model = Reciter({TASKS[4].question: [right(AWK, TASKS[4])]})
    outcomes = [
        answer_question(model, grader, AWK, TASKS[4].question, gold=gold).verdict.outcome for gold in ("11", "12", None)
    ]
    assert outcomes == ["pass", "fail", "unjudged"]


def written(path: Path, lines: Iterable[object]) -> Path:
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines))
    return path


def test_lines_of_one_task_are_its_samples_and_other_keys_are_ignored(tmp_path: Path) -> None:
    rows = [
        {"task_id": "sum-1", "completion": "a", "model": "x"},
        {"task_id": 1, "completion": "b"},
        "",
        {"task_id": "4", "completion": "line\u2028separator"},
    ]
    read = read_completions(written(tmp_path / "c.jsonl", rows), TASKS, AWK)
    assert [(t.id, text) for t, text in read] == [("sum-1", "a"), ("sum-1", "b"), ("sum-4", "line\u2028separator")]


def test_an_id_goes_before_a_row(tmp_path: Path) -> None:
    tasks = [Task("1", "?", None), Task("0", "?", None)]
    read = read_completions(written(tmp_path / "c.jsonl", [{"task_id": 0, "completion": ""}]), tasks, AWK)
    assert read[0][0].id == "0"


def test_a_bare_program_is_what_stands_under_its_key(tmp_path: Path) -> None:
    source = "% ```\nanswer(7).\n% that is all"
    path = written(tmp_path / "c.jsonl", [{"task_id": "sum-1", "program": source}])
    ((_, text),) = read_completions(path, TASKS, AWK)
    assert AWK.extract_program(text).source.strip() == source


def test_multipl_e_s_completions_go_on_where_the_prompt_stops(tmp_path: Path) -> None:
    begun = "#lang racket\n\n; Doubles.\n(define (twice n)\n"
    row = {"name": "sum-1", "prompt": begun, "completions": ["  (* 2 n))", "  (+ n n))"], "language": "rkt"}
    folder = tmp_path / "completions"
    folder.mkdir()
    (folder / "sum-1.json.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    (folder / "sum-1.results.json.gz").write_bytes(b"theirs")
    written(
        folder / "sum-2.json", [{**row, "name": "sum-2", "completions": []}, {"task_id": 3, "completion": "as it is"}]
    )
    read = read_completions(folder, TASKS, load_language("racket"))
    assert [task.id for task, _ in read] == ["sum-1", "sum-1", "sum-3"]
    sources = [load_language("racket").extract_program(text).source.strip() for _, text in read[:2]]
    assert sources == [f"{begun}  (* 2 n))", f"{begun}  (+ n n))"]
    assert read[2][1] == "as it is"


def test_a_packed_file_that_cannot_be_unpacked_is_named(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl.gz").write_bytes(b"no such thing")
    with pytest.raises(TaskError, match=r"c\.jsonl\.gz cannot be unpacked"):
        read_completions(tmp_path / "c.jsonl.gz", TASKS, AWK)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('{"task_id": "sum-1", ', "c.jsonl:2: not JSON"),
        ("[" * 100_000, "c.jsonl:2: not JSON"),
        ("[1]", "c.jsonl:2: a JSON list, not an object"),
        ('{"completion": "x"}', "c.jsonl:2: no key 'task_id' .found: 'completion'.; a line is to be"),
        ('{"task_id": "sum-1", "text": "x"}', "c.jsonl:2: no key 'completion'"),
        ('{"task_id": true, "completion": "x"}', "c.jsonl:2: 'task_id' is True, not str or int"),
        ('{"task_id": "sum-1", "program": 1}', "c.jsonl:2: 'program' is 1, not str"),
        ('{"name": "sum-1", "completions": ["x"]}', "c.jsonl:2: no key 'prompt'"),
        ('{"name": "sum-1", "prompt": "", "completions": [1]}', "c.jsonl:2: '0' is 1, not str"),
        ('{"name": "sum-1", "results": []}', "c.jsonl:2: no key 'task_id' .found: 'name', 'results'."),
        ('{"task_id": 1.0, "completion": "x"}', "c.jsonl:2: 'task_id' is 1.0, not str or int"),
        ('{"task_id": "sum-1", "completion": null}', "c.jsonl:2: 'completion' is None, not str"),
        ('{"task_id": "sum-l", "completion": "x"}', "c.jsonl:2: none of the 5 tasks has the id 'sum-l'; ids look like"),
        ('{"task_id": 5, "completion": "x"}', "c.jsonl:2: none of the 5 tasks has the id '5'.* row from 0 to 4"),
        ('{"task_id": -1, "completion": "x"}', "c.jsonl:2: none of the 5 tasks has the id '-1'"),
        ('{"task_id": ' + "9" * 5000 + ', "completion": "x"}', "c.jsonl:2: not JSON"),
        ('{"task_id": "²", "completion": "x"}', "c.jsonl:2: none of the 5 tasks has the id '²'"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_before_anything_is_graded(
    grader: Grader, tmp_path: Path, line: str, fault: str
) -> None:
    path = written(tmp_path / "c.jsonl", [{"task_id": "sum-1", "completion": "x"}, line])
    with pytest.raises(TaskError, match=fault) as caught:
        grade_completions(path, TASKS, grader, AWK)
    assert len(str(caught.value).splitlines()) == 1
    assert len(str(caught.value)) < 500


def test_a_file_without_completions_or_without_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=r"nowhere\.jsonl cannot be read: No such file or directory"):
        read_completions(tmp_path / "nowhere.jsonl", TASKS, AWK)
    with pytest.raises(TaskError, match=r"c\.jsonl: no completion in it"):
        read_completions(written(tmp_path / "c.jsonl", ["", " "]), TASKS, AWK)
    (tmp_path / "c.jsonl").write_bytes(b'{"task_id": "\xff"}')
    with pytest.raises(TaskError, match=r"c\.jsonl are not UTF-8: byte 13"):
        read_completions(tmp_path / "c.jsonl", TASKS, AWK)


def test_200_completions_of_a_file_are_graded_by_real_prolog(tmp_path: Path) -> None:
    """Forty problems with five completions each, of five kinds."""
    prolog = load_language("prolog")
    tasks = [task(number) for number in range(40)]
    rows = []
    for place, problem in enumerate(tasks):
        good = right(prolog, problem)
        texts = {
            "pass": good,
            "wrong": right(prolog, tasks[place - 1]),
            "no_program": "I do not know.",
            "syntax": good.replace("<code>\n", "<code>\nbroken(( :-\n"),
            "unicode": good + "\n\ud800 \x00",
        }
        rows += [{"task_id": problem.id, "completion": text, "meant": kind} for kind, text in texts.items()]
    path = written(tmp_path / "c.jsonl", rows)
    with Grader(prolog, ColdRunner(prolog.facts), workers=2) as opened:
        found = grade_completions(path, [*tasks, Task("extra", "?", None)], opened, prolog)
    summary = found.summary(detailed=True)
    kinds = [entry["kind"] or entry["verdict"] for entry in summary["completions"]]
    assert kinds == ["pass", "wrong", "no_program", "syntax", "pass"] * 40
    assert (summary["pass@1"], summary["n"], summary["samples"], summary["missing"]) == (0.4, 40, 200, 1)
    assert (summary["any_of_n"], summary["all_of_n"], summary["pass@5"]) == (1.0, 0.0, 1.0)
    assert all(0 <= entry["score"] <= 1 and entry["terms"]["structure"] <= 1 for entry in summary["completions"])
