"""`lrcode.train.prm` and `lrcode train-prm`: a tiny model learns from labels, is measured, and is written down."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path
from random import Random

import click
import pytest
from click.testing import CliRunner

from lrcode.cli.prm import train_prm as command
from lrcode.errors import ConfigError, TaskError
from lrcode.models.prm import ProcessRewardModel
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.synth.labels import Label, Labelled, read_labels, write_labels
from lrcode.synth.samples import Sample
from lrcode.train.prm import Knobs, item, loss, measure, problem, split, train_prm
from lrcode.train.progress import Quiet
from lrcode.types import Expected, Program, Span, Task

pytestmark = pytest.mark.usefixtures("one_thread")

SHAPE = TinyShape(hidden=32, layers=2, heads=2, feed_forward=64, vocabulary=300, context=128)
KNOBS = Knobs(steps=60, batch=16, learning_rate=5e-3, held_out_share=0.2)


def labelled(number: int, bad: bool, language: str = "one", **labels: str) -> Labelled:
    """A program of two statements; the second is bad where it takes instead of adding."""
    source = f"x is {number}.\ny is x {'-' if bad else '+'} 1."
    cut = source.index("\n")
    task = Task(f"t{number}", f"What is {number} and 1?", Expected("1"), labels={"language": language, **labels})
    sample = Sample(task, "", Program(source), source, "chain")
    spans = (Span(0, cut), Span(cut + 1, len(source)))
    return Labelled(sample, (Label(spans[0], True), Label(spans[1], not bad)), "operator" if bad else "")


def rows(n: int = 60) -> list[Labelled]:
    rng = Random(0)
    return [labelled(k, rng.random() < 0.5, "one" if k % 2 else "two") for k in range(n)]


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> tuple[dict[str, object], Path]:
    folder = tmp_path_factory.mktemp("prm")
    write_labels(folder / "labels.jsonl", rows())
    return train_prm([folder / "labels.jsonl"], folder / "prm", knobs=KNOBS, shape=SHAPE), folder / "prm"


def test_what_can_be_seen_is_learnt_and_holds_for_problems_that_were_held_out(trained):
    facts, _ = trained
    found = facts["held_out"]["problems"]["all"]
    assert found["auc"]["value"] > 0.95
    assert found["auc"]["n"] == 12
    assert found["statements"] == 24


def test_figures_stand_by_language_and_by_kind_of_change(trained):
    facts, _ = trained
    by = facts["held_out"]["problems"]
    assert sorted(by["language"]) == ["one", "two"] == facts["languages"]
    assert sorted(by["change"]) == ["operator", "unchanged"]
    assert sum(part["statements"] for part in by["change"].values()) == by["all"]["statements"]
    assert by["change"]["unchanged"]["auc"]["value"] is None


def test_what_is_written_is_what_is_returned_and_the_model_gives_the_same_figures(trained):
    facts, out = trained
    assert json.loads((out / "prm.json").read_text(encoding="utf-8")) == facts
    _, aside = split(rows(), KNOBS.held_out_share, KNOBS.seed)
    again = measure(ProcessRewardModel.load(out), aside)["all"]
    assert again["auc"] == facts["held_out"]["problems"]["all"]["auc"]
    assert again["brier"]["value"] == pytest.approx(facts["held_out"]["problems"]["all"]["brier"]["value"], abs=1e-5)


def test_no_problem_is_both_learnt_from_and_held_out_and_variants_are_one_problem():
    variants = [labelled(number, bad, origin_id=f"t{number % 7}") for number in range(40) for bad in (True, False)]
    learnt, aside = split(variants, 0.3, seed=1)
    assert {problem(one) for one in learnt} & {problem(one) for one in aside} == set()
    assert {problem(one) for one in aside} <= {f"t{k}" for k in range(7)}
    assert len(learnt) + len(aside) == len(variants)
    assert split(variants[::-1], 0.3, seed=1)[1] == aside[::-1]


def test_nothing_is_learnt_from_the_problems_of_a_held_out_file(tmp_path):
    write_labels(tmp_path / "labels.jsonl", rows(20))
    apart = [labelled(k, True) for k in range(15, 30)]
    first = apart[0].sample
    of_another_file = [replace(apart[0], sample=replace(first, task=replace(first.task, id="0")))]
    write_labels(tmp_path / "apart.jsonl", [*of_another_file, *apart[1:]])
    facts = train_prm(
        [tmp_path / "labels.jsonl"],
        tmp_path / "prm",
        held_out=[tmp_path / "apart.jsonl"],
        knobs=replace(KNOBS, steps=1),
        shape=SHAPE,
    )
    assert facts["learnt"]["problems"] == 12
    assert facts["held_out"]["problems"]["all"]["auc"]["n"] == 3
    assert facts["held_out"][str(tmp_path / "apart.jsonl")]["all"]["auc"]["n"] == 15


def test_unknown_statements_change_neither_loss_nor_figures(trained):
    model = ProcessRewardModel.load(trained[1])
    known = [labelled(3, True), labelled(4, False)]
    more = [replace(one, labels=(replace(one.labels[0], good=None), one.labels[1])) for one in known]
    last = [replace(one, labels=one.labels[1:]) for one in known]
    assert loss(model, more).item() == pytest.approx(loss(model, last).item(), abs=1e-6)
    assert measure(model, more)["all"] == measure(model, last)["all"]
    nothing = [replace(one, labels=tuple(replace(label, good=None) for label in one.labels)) for one in known]
    assert loss(model, nothing).item() == 0.0


def test_a_weight_of_bad_statements_counts_them_that_often(trained):
    model = ProcessRewardModel.load(trained[1])
    bad, good = labelled(3, True), labelled(4, False)
    bad, good = replace(bad, labels=bad.labels[1:]), replace(good, labels=good.labels[1:])
    assert loss(model, [bad, good], 3.0).item() == pytest.approx(loss(model, [bad, bad, bad, good]).item(), abs=1e-6)


def test_a_statement_that_was_cut_away_is_not_learnt_from(trained):
    model = ProcessRewardModel.load(trained[1])
    one = labelled(3, True)
    source = one.sample.program.source + "\n" + "z is 1234567890. " * 20
    long = replace(one, sample=replace(one.sample, program=Program(source)))
    assert model.score([item(long)]) == [[0.5, 0.5]]
    assert loss(model, [long, labelled(4, False)]).item() == pytest.approx(
        loss(model, [labelled(4, False)]).item(), abs=1e-5
    )


def test_a_policy_is_a_backbone(tmp_path):
    texts = [one.sample.task.question + one.sample.program.source for one in rows()]
    tokenizer = train_tokenizer(texts, SHAPE.vocabulary, SHAPE.context)
    policy = build_model(SHAPE, tokenizer, seed=3)
    policy.save_pretrained(str(tmp_path / "policy"))
    tokenizer.save_pretrained(str(tmp_path / "policy"))
    write_labels(tmp_path / "labels.jsonl", rows(20))
    knobs = Knobs(base=str(tmp_path / "policy"), steps=1, batch=4, learning_rate=1e-9)
    train_prm([tmp_path / "labels.jsonl"], tmp_path / "prm", knobs=knobs)
    found = ProcessRewardModel.load(tmp_path / "prm")
    begun = policy.model.embed_tokens.weight.detach()
    assert found.model.model.embed_tokens.weight.detach().cpu().sub(begun).abs().max() < 1e-6
    assert found.tokenizer.get_vocab() == tokenizer.get_vocab()


def test_ctrl_c_keeps_what_was_learnt_and_says_so(tmp_path):
    said: list[str] = []

    class Pressed(Quiet):
        def advance(self, done: int, total: int | None = None, note: str = "") -> None:
            if done == 3:
                os.kill(os.getpid(), signal.SIGINT)

        def say(self, line: str) -> None:
            said.append(line)

    write_labels(tmp_path / "labels.jsonl", rows(20))
    facts = train_prm([tmp_path / "labels.jsonl"], tmp_path / "prm", knobs=KNOBS, shape=SHAPE, progress=Pressed())
    assert facts["steps_done"] == 3
    assert any("after 3 of 60 steps" in line for line in said)
    assert len(ProcessRewardModel.load(tmp_path / "prm").score([item(labelled(1, True))])[0]) == 2


def test_what_cannot_be_learnt_from_is_refused_before_anything_is_written(tmp_path):
    files = {"one": rows(1), "good": [labelled(k, False) for k in range(9)]}
    for name, content in files.items():
        write_labels(tmp_path / name, content)
    with pytest.raises(TaskError, match="two or more"):
        train_prm([tmp_path / "one"], tmp_path / "prm")
    with pytest.raises(TaskError, match="0 bad"):
        train_prm([tmp_path / "good"], tmp_path / "prm")
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "file").touch()
    with pytest.raises(ConfigError, match="exists already"):
        train_prm([tmp_path / "one"], tmp_path / "there")
    assert not (tmp_path / "prm").exists()


def test_the_command_prints_a_table_or_one_json_object(tmp_path):
    write_labels(tmp_path / "labels.jsonl", rows(20))
    group = click.Group(commands=[command])
    asked = ["train-prm", "--labels", str(tmp_path / "labels.jsonl"), "--steps", "1", "--batch", "2"]
    shown = CliRunner().invoke(group, [*asked, "--out", str(tmp_path / "a")], catch_exceptions=False)
    assert shown.exit_code == 0
    assert "learnt from 36 statements" in shown.stdout
    assert [line.split()[0] for line in shown.stdout.splitlines()[3:6]] == ["problems", "one", "two"]
    for_script = CliRunner().invoke(group, [*asked, "--out", str(tmp_path / "b"), "--json"], catch_exceptions=False)
    assert json.loads(for_script.stdout)["learnt"]["problems"] == 18
    assert len(read_labels(tmp_path / "labels.jsonl")) == 20
