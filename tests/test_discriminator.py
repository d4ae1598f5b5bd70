"""The discriminator: its scores and folders, what it learns from, how it is measured, the command."""

from __future__ import annotations

import json
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from click.testing import CliRunner

from lrcode.cli.discriminator import train_discriminator
from lrcode.errors import ConfigError
from lrcode.models.discriminator import Discriminator, program_text
from lrcode.models.load import save_policy
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.synth.samples import Sample, write_samples
from lrcode.train.discriminator import Knobs, agreement, train_discriminator as train
from lrcode.train.fit import fit
from lrcode.train.pairs import Generated, length_rule, match, ordered, read_generated, same, split
from lrcode.train.progress import Quiet
from lrcode.types import Expected, FormatReport, Program, Rollout, Score, Task, Verdict

SHAPE = TinyShape(hidden=32, layers=1, heads=2, feed_forward=64, vocabulary=300, context=256)
NAMES = ("Zoë", "Tom", "Ann", "Łukasz", "Bo", "Kim", "山田", "Eve", "Max", "Ida")


def sample(place: int) -> Sample:
    name = NAMES[place % len(NAMES)]
    task = Task(f"t{place}", f"{name} has {place} plums and buys 3. How many?", Expected(str(place + 3)))
    return Sample(task, "", Program(f"solve(X) :- X is {place} + 3.", "solve(Answer)."), "-", "chain")


def rollout(one: Sample, source: str, outcome: str = "fail") -> Rollout:
    program = Program(source, "solve(Answer).") if source else Program("")
    verdict = Verdict(outcome, "wrong" if outcome == "fail" else None)  # type: ignore[arg-type]
    return Rollout(one.task, (), source, program, FormatReport(None), None, None, verdict, Score(0.0))


SAMPLES = [sample(place) for place in range(10, 40)]


def written() -> list[Rollout]:
    """Four for each problem: two that miss it, one that is right in another way, and the reference itself."""
    found = []
    for place, one in enumerate(SAMPLES, start=10):
        found += [rollout(one, f"solve(X) :- X is {place} * 3."), rollout(one, f"solve(X) :- X is {place}.")]
        found += [rollout(one, f"solve(X) :- X is 3 + {place}.", "pass"), rollout(one, one.program.source, "pass")]
    return found


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("material")
    write_samples(folder / "references.jsonl", SAMPLES)
    run = RunDir.create(folder / "run", "", {})
    run.write_rollouts("grpo", 1, written())
    return folder


@pytest.fixture(scope="module")
def discriminator() -> Discriminator:
    torch.set_num_threads(1)
    texts = [text for one in SAMPLES for text in (one.task.question, program_text(one.program))]
    return Discriminator.build(shape=SHAPE, texts=texts)


PAIRS = [
    (one.task.question * (1 + place % 4), one.program.source * (1 + place % 3)) for place, one in enumerate(SAMPLES)
]


def test_a_score_does_not_depend_on_its_batch(discriminator: Discriminator) -> None:
    together, alone = discriminator.scores(PAIRS), discriminator.scores(PAIRS, batch=1)
    assert together == pytest.approx(alone, abs=1e-5)
    assert len(set(together)) > 20
    assert discriminator.scores(PAIRS[::-1]) == pytest.approx(together[::-1], abs=1e-5)


def test_a_folder_loads_again_with_its_scores_and_facts(discriminator: Discriminator, tmp_path: Path) -> None:
    made = Discriminator(discriminator.model, discriminator.tokenizer, {"language": "prolog", "scale": 0.5})
    made.save(tmp_path / "d")
    loaded = Discriminator.load(tmp_path / "d")
    assert loaded.facts == made.facts
    assert loaded.scores(PAIRS) == pytest.approx(made.scores(PAIRS), abs=1e-6)


def test_a_folder_without_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="holds no discriminator"):
        Discriminator.load(tmp_path)


def test_a_long_question_leaves_room_for_the_program_and_a_long_program_is_cut_at_its_end(
    discriminator: Discriminator,
) -> None:
    question = "Zoë has 山 plums. " * 200
    short, long = "solve(X) :- X is 1.", "a(1). " * 400
    one, other, cut = discriminator.scores([(question, short), (question, short.replace("1", "2")), (question, long)])
    assert one != other
    assert discriminator.scores([(question, long + "b(2).")]) == pytest.approx([cut], abs=1e-5)
    assert discriminator.scores([("More. " * 50 + question, short)]) == pytest.approx([one], abs=1e-5)


def test_copies_of_a_reference_are_no_negatives_and_equal_programs_count_once(material: Path) -> None:
    generated = [*read_generated(material / "run", "prolog"), *read_generated(material / "run", "prolog")]
    problems = match(SAMPLES, generated)
    assert [len(problem.generated) for problem in problems] == [3] * 30
    assert [len(problem.copies) for problem in problems] == [1] * 30
    assert all(pair.generated != pair.reference for problem in problems for pair in problem.pairs())
    assert [len(problem.generated) for problem in match(SAMPLES, generated, verdicts=True)] == [2] * 30


def test_programs_without_source_and_machine_faults_are_not_learnt_from(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    run.write_rollouts(
        "grpo", 1, [rollout(SAMPLES[0], ""), rollout(SAMPLES[0], "a.", "infra"), rollout(SAMPLES[0], "é.")]
    )
    assert list(read_generated(run.path, "prolog")) == [
        Generated(SAMPLES[0].task.question, "é.\nsolve(Answer).", False)
    ]


def test_layout_makes_no_difference_and_everything_else_does() -> None:
    assert same("a:-b,  c .\n") == same("a :- b,c.")
    assert same("X is 1 2") != same("X is 12")


def test_no_origin_is_on_both_sides_of_the_split(material: Path) -> None:
    learnt, aside = split(match(SAMPLES, read_generated(material / "run", "prolog")), 0.2, 0)
    assert (len(learnt), len(aside)) == (24, 6)
    assert not {one.origin for one in learnt} & {one.origin for one in aside}
    assert split([*aside, *learnt], 0.2, 0)[1] == aside


def test_length_alone_knows_lengths_and_nothing_else(material: Path) -> None:
    pairs = [pair for problem in match(SAMPLES, read_generated(material / "run", "prolog")) for pair in problem.pairs()]
    rule = length_rule(pairs)
    shorter = [pair for pair in pairs if len(pair.generated) < len(pair.reference)]
    assert all(rule(pair.generated) < rule(pair.reference) for pair in shorter)
    assert rule("solve(X) :- X is 5 * 3.\nsolve(Answer).") == rule("solve(X) :- X is 5 + 3.\nsolve(Answer).")


def test_ties_are_worth_half() -> None:
    assert ordered([3, 1, 2], [1, 3, 2]) == (3, 6)
    question = SAMPLES[0].task.question
    made = [Generated(question, text, passed) for text, passed in (("a", True), ("b", False), ("c", None))]
    said = agreement(made, [1.0, 1.0, 5.0])
    assert (said["passed"], said["failed"], said["auc"]["value"], said["agreement"]["value"]) == (1, 1, 0.5, 0.5)
    assert agreement(made[:1], [1.0])["agreement"]["value"] is None


def invoke(material: Path, out: Path, *more: str) -> tuple[int, str]:
    said = CliRunner().invoke(
        train_discriminator,
        ["--lang", "prolog", "--references", str(material / "references.jsonl"), "--out", str(out), "--json", *more],
        catch_exceptions=True,
    )
    return said.exit_code, said.stdout or str(said.exception)


@pytest.fixture(scope="module")
def trained(material: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of thirty problems: so few that it can only learn that a reference adds, which is true of them all."""
    torch.set_num_threads(1)
    out = tmp_path_factory.mktemp("trained") / "d"
    code, said = invoke(material, out, "--rollouts", str(material / "run"), "--steps", "40", "--batch", "16")
    assert code == 0, said
    return out


def test_the_command_learns_measures_and_keeps_its_figures(trained: Path) -> None:
    facts = json.loads((trained / "discriminator.json").read_text())
    held = facts["held_out"]
    assert (facts["language"], facts["problems"], held["problems"], held["pairs"]) == ("prolog", 24, 6, 18)
    assert held["accuracy"]["value"] > 0.8
    assert held["accuracy"]["low"] < held["accuracy"]["value"] <= held["accuracy"]["high"]
    assert (held["verdicts"]["passed"], held["verdicts"]["failed"]) == (12, 12)
    assert held["verdicts_without_copies"]["passed"] == 6
    real, made = Discriminator.load(trained).scores(
        [(SAMPLES[5].task.question, f"solve(X) :- X is 15 {sign} 3.\nsolve(Answer).") for sign in "+*"]
    )
    assert real > made


def test_the_command_says_what_is_missing_in_one_line(material: Path, trained: Path, tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    assert "give --rollouts" in invoke(material, tmp_path / "d")[1]
    assert "has no rollouts" in invoke(material, tmp_path / "d", "--rollouts", str(run.path))[1]
    run.write_rollouts("grpo", 1, [rollout(sample(99), "a.")])
    assert "only 0 of its problems" in invoke(material, tmp_path / "d", "--rollouts", str(run.path))[1]
    racket = RunDir.create(tmp_path / "racket", 'lang = "racket"', {})
    racket.write_rollouts("grpo", 1, written())
    assert "is a run in racket" in invoke(material, tmp_path / "d", "--rollouts", str(racket.path))[1]
    # An evaluation, as `lrcode eval --out` leaves it.
    (racket.path / "config.toml").rename(racket.path / "eval.json").write_text('{"language": "racket"}')
    assert "is a run in racket" in invoke(material, tmp_path / "d", "--rollouts", str(racket.path))[1]
    assert "exists" in invoke(material, trained, "--rollouts", str(material / "run"))[1]


ANSWER = "<code>\nsolve(X) :- X is 2.\n</code>\n<query>\nsolve(Answer).\n</query>"


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that has learnt one answer by heart."""
    torch.set_num_threads(1)
    tokenizer = train_tokenizer([ANSWER], 400, 256)
    model = build_model(SHAPE, tokenizer, 0)
    chats = [
        [{"role": "user", "content": one.task.question}, {"role": "assistant", "content": ANSWER}] for one in SAMPLES
    ]
    rows = [tokenizer.apply_chat_template(chat, tokenize=True, return_dict=True)["input_ids"] for chat in chats]

    def loss(model: Any, batch: Sequence[list[int]]) -> Any:
        return sum(model(input_ids=torch.tensor([row]), labels=torch.tensor([row])).loss for row in batch) / len(batch)

    fit(model, rows, loss, steps=60, batch=4, learning_rate=1e-2)
    folder = tmp_path_factory.mktemp("policy")
    save_policy(model, tokenizer, folder)
    return folder


def test_a_policy_writes_negatives_on_the_spot(material: Path, policy: Path, tmp_path: Path) -> None:
    more = ["--policy", str(policy), "--samples", "2", "--problems", "20", "--max-tokens", "60", "--steps", "2"]
    code, said = invoke(material, tmp_path / "d", *more)
    assert code == 0, said
    facts = json.loads(said)
    assert 10 <= facts["problems"] + facts["held_out"]["problems"] <= 20
    told = facts["held_out"]["verdicts"]
    assert told["passed"] + told["failed"] > 0, "what the policy wrote is run, so that agreement can be measured"


class Impatient(Quiet):
    """Presses Ctrl-C at the third step."""

    def advance(self, done: int, total: int | None = None, note: str = "") -> None:
        if done == 3:
            signal.raise_signal(signal.SIGINT)


def test_the_command_prints_its_figures_beside_those_of_length_alone(material: Path, tmp_path: Path) -> None:
    asked = ["--references", str(material / "references.jsonl"), "--rollouts", str(material / "run"), "--steps", "1"]
    said = CliRunner().invoke(train_discriminator, ["--lang", "prolog", *asked, "--out", str(tmp_path / "d")]).stdout
    assert "6 held-out problems, 18 pairs" in said
    assert "12 passed and 12 failed; 6 of those that passed are a reference" in said
    assert said.count("knows the reference") == 2


def test_ctrl_c_keeps_what_was_learnt(material: Path, tmp_path: Path) -> None:
    asked = {"rollouts": [material / "run"], "knobs": Knobs(steps=500, batch=4), "progress": Impatient()}
    facts = train("prolog", material / "references.jsonl", tmp_path / "d", **asked)  # type: ignore[arg-type]
    assert facts["stopped"]
    assert Discriminator.load(tmp_path / "d").facts == facts
