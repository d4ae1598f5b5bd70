"""What is for evaluation only is learnt from by nothing, whichever way and in whatever form it comes."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest

from lrcode.cli import run
from lrcode.errors import TaskError
from lrcode.interop import reward_function
from lrcode.record import RunDir
from lrcode.synth.labels import Label, Labelled, labelled_line, read_labels
from lrcode.synth.samples import Sample, read_samples, sample_line
from lrcode.synth.variants import Variant
from lrcode.tasks import open_tasks
from lrcode.tasks.licences import only_for_evaluation, refuse_training
from lrcode.tasks.schema import task_row
from lrcode.train.config import Config
from lrcode.train.material import split_tasks, worked_solutions
from lrcode.train.pairs import read_generated
from lrcode.train.settings import resolve
from lrcode.types import Expected, FormatReport, Program, Rollout, Score, Span, Task, Verdict
from tiny_runs import SMALL

KEPT = {"source": "kept", "licence": "Ours", "use": "evaluation only"}
SAID = "are for evaluation only and nothing may learn from them: kept (licence: Ours); measure on them with"
PROGRAM = Program("solve(X) :- X is 2 + 3.", "solve(Answer)")


def row(number: int, **labels: str) -> dict[str, Any]:
    chain = [f"total = {number} + 3"]
    question = f"A farmer numbered {number} sells three hens and {number} ducks. How many birds are sold?"
    return {"id": f"own-{number}", "question": question, "answer": number + 3, "chain": chain, "labels": labels}


def tasks(folder: Path, count: int = 1, **labels: str) -> str:
    """A file with many free problems and `count` with these labels."""
    path = folder / f"tasks-{count}-{len(labels)}.jsonl"
    rows = [row(n, **(labels if n < count else {})) for n in range(60)]
    path.write_text("\n".join(map(json.dumps, rows)))
    return str(path)


def sample(**labels: str) -> Sample:
    task = Task("own-1", "How many birds?", Expected("5"), labels=labels)
    completion = f"<reasoning>\nAdd.\n</reasoning>\n<code>\n{PROGRAM.source}\n</code>\n<query>\nsolve(Answer)\n</query>"
    return Sample(task, "Add.", PROGRAM, completion, "programs")


def samples(folder: Path, **labels: str) -> str:
    path = folder / "samples.jsonl"
    path.write_text(f"{sample_line(sample())}\n{sample_line(sample(**labels))}\n")
    return str(path)


def config(*settings: str) -> Config:
    return resolve("tiny", settings=[*SMALL, *settings])


@pytest.mark.parametrize("use", ["evaluation only", "Evaluation-only", " evaluation_only. "])
def test_the_label_counts_however_it_is_spelt(use: str) -> None:
    assert only_for_evaluation({"use": use})
    with pytest.raises(TaskError, match=r"what: 1 tasks, e\.g\. 'a', are for evaluation only"):
        refuse_training([Task("b", "?", None), Task("a", "?", None, labels={"use": use})], "what")


@pytest.mark.parametrize("labels", [{}, {"use": ""}, {"use": "anything"}, {"licence": "evaluation only"}])
def test_other_labels_forbid_nothing(labels: dict[str, str]) -> None:
    refuse_training([Task("a", "?", None, labels=labels)], "what")


def test_a_source_without_a_licence_is_named_without_one() -> None:
    with pytest.raises(TaskError, match=r"them: mine, \?; measure"):
        refuse_training([Task(n, "?", None, labels={"use": "evaluation only", **more}) for n, more in MANY], "what")


MANY = [("a", {"source": "mine"}), ("b", {}), ("c", {"source": "mine"})]


@pytest.mark.parametrize("key", ["data.train", "data.synth"])
def test_training_refuses_them_and_measures_on_them(tmp_path: Path, key: str) -> None:
    kept = tasks(tmp_path, 1, **KEPT)
    with pytest.raises(TaskError) as caught:
        split_tasks(config(f"{key}={kept}"))
    assert str(caught.value).startswith(f"{key}: 1 tasks, e.g. 'own-0', {SAID}")
    assert "\n" not in str(caught.value)
    only = tmp_path / "only.jsonl"
    only.write_text("\n".join(json.dumps(row(n, **KEPT)) for n in range(6)))
    assert len(split_tasks(config(f"data.held_out={only}")).held_out) == 6


def test_they_are_no_held_out_problems_where_these_are_drawn_from_those_to_train_on(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=r"^data\.train: 60 tasks"):
        split_tasks(config(f"data.train={tasks(tmp_path, 60, **KEPT)}", "data.held_out="))


def test_pre_training_refuses_them(tmp_path: Path) -> None:
    asked = config(f"data.pretrain={tasks(tmp_path, 1, **KEPT)}", "pretrain.steps=1")
    with pytest.raises(TaskError, match=r"^data\.pretrain: 1 tasks"):
        worked_solutions(asked, (), ())


def programs(folder: Path, pair: bool) -> str:
    place = folder / "programs"
    place.mkdir()
    own = {key: value for key, value in row(2, **KEPT).items() if key != "chain"}
    if pair:
        (place / "one.json").write_text(json.dumps(own))
        (place / "one.pl").write_text(PROGRAM.source)
    else:
        (place / "mine.jsonl").write_text(json.dumps({**own, "program": PROGRAM.source, "entry": PROGRAM.entry}))
    return str(place)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("train --preset tiny --tasks TASKS", "data.train: "),
        ("sft --preset tiny --tasks TASKS", "data.synth: "),
        ("sft --preset tiny --samples SAMPLES", "sft --samples "),
        ("synth --tasks TASKS", "synth --tasks: "),
        ("synth --tasks TASKS --mutate 2", "synth --tasks: "),
        ("synth --samples SAMPLES --mutate 2", "synth --samples "),
        ("synth --programs ROWS", "programs: "),
        ("synth --programs PAIRS", "programs: "),
        ("synth --tasks builtin:train?n=2 --programs ROWS --mutate 2", "programs: "),
        ("label --tasks TASKS", "label --tasks: "),
        ("label --samples SAMPLES", "label --samples "),
        ("train-prm --labels LABELS", "train-prm --labels: "),
        ("train-discriminator --references SAMPLES --rollouts RUN", "train-discriminator --references "),
        ("train --preset tiny --coarse-steps 1 --judge http://localhost:1 --set critic.references=SAMPLES", "critic."),
    ],
)
def test_no_command_learns_from_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, said: str
) -> None:
    labelled = tmp_path / "labels.jsonl"
    labelled.write_text(f"{labelled_line(Labelled(sample(**KEPT), (Label(Span(0, 5), True),)))}\n")
    given = {"TASKS": tasks(tmp_path, 2, **KEPT), "SAMPLES": samples(tmp_path, **KEPT), "LABELS": str(labelled)}
    given |= {"ROWS": programs(tmp_path, pair=False)} if "ROWS" in command else {}
    given |= {"PAIRS": programs(tmp_path, pair=True)} if "PAIRS" in command else {}
    given |= {"RUN": str(RunDir.create(tmp_path / "run", 'lang = "prolog"', {}).path)} if "RUN" in command else {}
    for name, value in given.items():
        command = command.replace(name, value)
    out = tmp_path / "out"
    language = [] if command.startswith("train-prm") else ["--lang", "prolog"]
    assert run([*command.split(), *language, "--out", str(out)]) == 2
    found = capsys.readouterr().err.strip().splitlines()[-1]
    assert said in found
    assert SAID in found
    assert not out.is_file()
    assert not list(out.glob("models/*"))


def test_a_reward_in_somebody_elses_trainer_refuses_them_and_measures_on_them() -> None:
    free, kept = sample(), sample(**KEPT)
    with reward_function("prolog") as reward:
        rows = {name: json.dumps(task_row(one.task)) for name, one in (("free", free), ("kept", kept))}
        assert reward(["?"], [free.completion], task=[rows["free"]]) == [1.0]
        with pytest.raises(TaskError, match=f"reward function: 1 tasks, .* {re.escape(SAID)}"):
            reward(["?"] * 2, [free.completion] * 2, task=[rows["free"], rows["kept"]])
        assert asyncio.run(reward.rollout(rows["kept"], kept.completion)).verdict.outcome == "pass"


def test_the_label_goes_along_with_all_that_is_made_of_a_task(tmp_path: Path) -> None:
    one = sample(**KEPT)
    (tmp_path / "samples.jsonl").write_text(f"{sample_line(one)}\n")
    labelled = Labelled(one, (Label(Span(0, 5), True),))
    (tmp_path / "labels.jsonl").write_text(f"{labelled_line(labelled)}\n")
    (as_sample,) = read_samples(tmp_path / "samples.jsonl")
    (as_label,) = read_labels(tmp_path / "labels.jsonl")
    (as_task,) = open_tasks(str(tmp_path / "samples.jsonl"))
    mutant = Variant(one, ("numbers",)).candidate()
    for task in (as_sample.task, as_label.sample.task, as_task, mutant.task):
        assert task.labels["use"] == "evaluation only"
        assert task.labels["licence"] == "Ours"


def test_a_discriminator_learns_nothing_of_what_models_wrote_for_them(tmp_path: Path) -> None:
    stored = RunDir.create(tmp_path / "run", 'lang = "prolog"', {})
    free, kept = sample(source="mine"), sample(**KEPT)
    verdict, report = Verdict("fail", "wrong"), FormatReport(None)
    written = [
        Rollout(one.task, (), "", PROGRAM, report, None, None, verdict, Score(0.0)) for one in (free, kept, kept)
    ]
    stored.write_rollouts("eval-before", 0, written)
    assert len(list(read_generated(stored.path, "prolog"))) == 1


@pytest.mark.shared
def test_multipl_es_own_file_is_refused_by_training(shared_data: Path) -> None:
    path = shared_data / "multipl-e-eval-only" / "humaneval-rkt-reworded.json"
    with pytest.raises(TaskError, match=r"data\.train: 161 tasks, .* multipl-e"):
        split_tasks(config(f"data.train={path}"))
