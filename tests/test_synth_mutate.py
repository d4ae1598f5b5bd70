"""Mutants are really run; nothing is made twice, nothing held out gets in, nothing verified is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from lrcode.arithmetic import evaluate, number_text
from lrcode.errors import RunDirError
from lrcode.language import load_language
from lrcode.numbers import read_number
from lrcode.synth.candidates import Candidate, candidate, from_chain, reasoning_of
from lrcode.synth.distinct import Distinct
from lrcode.synth.generate import Work, generated
from lrcode.synth.mutate import Wanted, mutate_to_file
from lrcode.synth.samples import Sample, read_samples
from lrcode.synth.variants import NUMBERS, Variants
from lrcode.tasks import open_tasks
from lrcode.tasks.expressions import parse_steps
from lrcode.tasks.overlap import HeldOut
from lrcode.types import Expected, Program, Task

LRCODE = Path(sys.executable).with_name("lrcode")
SPEC = "builtin:train?levels=1-3&n=12"


def rows(path: Path, *given: dict[str, object]) -> str:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in given))
    return str(path)


@pytest.mark.parametrize("name", ["prolog", "template"])
def test_every_mutant_is_right_and_says_what_it_was_made_of(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.jsonl"
    yields = mutate_to_file(name, [SPEC], out, Wanted(mutants=6), workers=2)
    samples = read_samples(out)
    originals = {sample.task.id: sample.task for sample in samples[:12]}
    mutants = samples[12:]
    assert (yields.originals, yields.pairs, len(originals)) == (12, len(samples), 12)
    assert len(mutants) > 40
    assert len({sample.task.id for sample in samples}) == len(samples)
    assert yields.questions == len({sample.task.question for sample in samples}) > 30
    for sample in mutants:
        assert isinstance(sample.task.judge, Expected)
        answer = read_number(sample.task.judge.value)
        assert answer is not None
        assert evaluate(sample.task.chain) == answer.value
        origin = originals[sample.task.labels["origin_id"]]
        kinds = sample.task.labels["mutation"].split("+")
        assert (kinds[0] == "numbers") == (sample.task.question != origin.question)
        assert sample.origin == "mutation"
    shapes = Counter(len(sample.task.labels["mutation"].split("+")) for sample in mutants)
    assert min(shapes[1], shapes[2]) > 5, "single changes and pairs of them"


def test_the_same_seed_makes_the_same_file_and_another_seed_another(tmp_path: Path) -> None:
    texts = []
    for place, seed in enumerate((3, 3, 4)):
        out = tmp_path / f"{place}.jsonl"
        mutate_to_file("template", [SPEC], out, Wanted(mutants=3, seed=seed, originals=False), workers=2)
        texts.append(out.read_text())
    assert texts[0] == texts[1] != texts[2]


class Stop:
    """Presses Ctrl-C after some results."""

    def __init__(self, after: int) -> None:
        self.after = after

    def __call__(self, done: int, kept: int, total: int) -> None:
        if done >= self.after:
            raise KeyboardInterrupt


@pytest.mark.parametrize(("originals", "after"), [(True, 5), (True, 30), (False, 30)])
def test_ctrl_c_keeps_what_was_verified_and_the_same_command_goes_on(
    tmp_path: Path, originals: bool, after: int
) -> None:
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    wanted = Wanted(mutants=4, originals=originals)
    mutate_to_file("template", [SPEC], whole, wanted, workers=2)
    with pytest.raises(KeyboardInterrupt, match=r"verified programs are in .*the same command goes on"):
        mutate_to_file("template", [SPEC], out, wanted, workers=2, progress=Stop(after))
    partial = tmp_path / "out.jsonl.partial"
    before = len(read_samples(partial))
    with partial.open("a") as file:
        file.write('{"id": "cut of')
    with pytest.raises(RunDirError, match="is of another run"):
        mutate_to_file("template", [SPEC], out, Wanted(mutants=4, seed=9, originals=False), workers=2)
    yields = mutate_to_file("template", [SPEC], out, wanted, workers=2)
    assert yields.resumed == before
    assert out.read_text() == whole.read_text()


def test_a_run_of_which_half_was_thrown_away_is_gone_on_with_and_one_that_is_another_is_not(tmp_path: Path) -> None:
    from lrcode.synth.mutate import _digest, _Made, _resumed

    def tried(place: int) -> _Made:
        return _Made(Candidate(Task(str(place), "Q?", Expected("1")), "", Program("p."), "p.", "mutation"))

    known = {str(place): _digest("Q?", "p.") for place in range(0, 20_000, 2)}
    made = list(_resumed(map(tried, range(20_000)), dict(known), tmp_path))
    assert sum(one.verified for one in made) == 10_000
    with pytest.raises(RunDirError, match="is of another run"):
        list(_resumed(map(tried, range(1, 20_000, 2)), known, tmp_path))


def test_a_file_of_samples_is_mutated_too_and_without_its_originals(tmp_path: Path) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    mutate_to_file("template", [SPEC], first, Wanted(mutants=1), workers=2)
    given = {sample.task.id: sample.task.labels.get("mutation", "") for sample in read_samples(first)}
    mutate_to_file("template", [], second, Wanted(mutants=1, originals=False), samples=first, workers=2)
    made = read_samples(second)
    assert made
    assert not {sample.task.id for sample in made} & set(given)
    assert any(
        sample.task.labels["mutation"].startswith(tuple(kind for kind in given.values() if kind)) for sample in made
    )


def test_numbers_of_a_users_own_program_change_where_it_is_certain_which(tmp_path: Path) -> None:
    own = tmp_path / "mine"
    own.mkdir()
    question = "Ann buys 6 pens for $13 each. What does she pay?"
    common = {"question": question, "answer": 78, "chain": ["cost = 6 * 13"], "entry": "solve(X)."}
    rows(
        own / "a.jsonl",
        {**common, "id": "plain", "program": "price(13).\nsolve(X) :- price(P), X is P * 6."},
        {**common, "id": "twice", "program": "solve(X) :- Y is 6 * 13, X is Y + 6 - 6."},
    )
    out = tmp_path / "out.jsonl"
    wanted = Wanted(mutants=8, originals=False)
    mutate_to_file("prolog", [], out, wanted, programs=own, workers=2)
    made = [sample for sample in read_samples(out) if "numbers" in sample.task.labels["mutation"].split("+")]
    plain = [sample for sample in made if sample.task.labels["origin_id"] == "plain"]
    assert plain
    assert all("price(13)" not in sample.program.source or "$13 " in sample.task.question for sample in plain)
    # Whatever stands there once too often keeps its number; the price may change all the same.
    assert all("6" in sample.task.question for sample in made if sample.task.labels["origin_id"] == "twice")


LEAKS = {
    "verbatim": "Nora packs 14 jars in each of 9 crates and then sells 30 of the jars. How many are left?",
    "renumbered": "Nora packs 1,400 jars in each of 90 crates and then sells three of the jars. How many are left?",
    "in words": "Nora packs fourteen jars in each of nine crates and then sells thirty of the jars. How many are left?",
    "shouted": "NORA packs 14 jars, in each of 9 crates --\nand then sells 30 of the jars!  How many are left",
    "embedded": "It rains. Nora packs 14 jars in each of 9 crates and then sells 30 of the plums she has. How many?",
    "whole inside": "One day Nora packs 5 jars in each of 6 crates and then sells 7 of the jars. How many are left?",
}
CLEAN = {
    "other words": "Nora sells 30 jars from 9 crates of 14 jars. How many does she keep?",
    "near": "Otto packs 14 jars in each of 9 crates and then buys 30 jars more. How many does he have now?",
}


def test_leaks_planted_among_the_training_problems_are_found_and_thrown_away(tmp_path: Path) -> None:
    chain = {"answer": 96, "chain": ["packed = 14 * 9", "left = packed - 30"]}
    planted = [{"id": name, "question": text, **chain} for name, text in (LEAKS | CLEAN).items()]
    tasks = rows(tmp_path / "train.jsonl", *planted)
    test = rows(tmp_path / "test.jsonl", {"question": LEAKS["verbatim"], "answer": 96})
    other = rows(tmp_path / "other.jsonl", {"question": "A quite different one, with 7 of something?", "answer": 7})
    out = tmp_path / "out.jsonl"
    yields = mutate_to_file("template", [tasks], out, Wanted(mutants=3), held_out=[other, test], workers=2)
    samples = read_samples(out)
    assert {sample.task.labels.get("origin_id", sample.task.id) for sample in samples} == set(CLEAN)
    reasons = {reason.removeprefix("overlaps a held-out problem: "): n for reason, n in yields.dropped.items()}
    assert reasons["the same text"] == 3
    assert reasons["the same text but for its numbers"] == 1
    assert reasons["13 words in a row"] == 1
    assert reasons["its text within another, but for its numbers"] == 1


def test_a_mutant_that_runs_into_a_held_out_text_is_thrown_away(tmp_path: Path) -> None:
    question = "Ann has 20 pens and buys 3 caps. How many things has she?"
    tasks = rows(tmp_path / "a.jsonl", {"id": "a", "question": question, "answer": 23, "chain": ["all = 20 + 3"]})
    free = tmp_path / "free.jsonl"
    mutate_to_file("template", [tasks], free, Wanted(mutants=30, originals=False), workers=2)
    victim = next(s for s in read_samples(free) if s.task.labels["mutation"] == "numbers").task.question
    # Of a seen template only the same text counts.
    test = rows(tmp_path / "t.jsonl", {"question": victim, "answer": 1, "labels": {"seen": "seen"}})
    out = tmp_path / "out.jsonl"
    yields = mutate_to_file("template", [tasks], out, Wanted(mutants=30), held_out=[test], workers=2)
    assert victim not in {sample.task.question for sample in read_samples(out)}
    assert yields.dropped["overlaps a held-out problem: the same text"] >= 1


def test_held_out_texts_are_read_alike_whatever_their_spelling() -> None:
    held_out = HeldOut([Task("t", "The café’s 1,250 guests eat thirty-two pies: 5% of all. How many is that?", None)])
    for text in (
        "The cafe's 1250 guests eat 32 pies: 5 percent of all. How many is that?",
        "The CAFÉ's two guests eat 7.5 pies: 90 % of all. How many is that?",
        "The ca\u00adfe's 1250 gu\u200bests eat 32 pies: 5 per cent of all. How many is that?",
    ):
        assert held_out.overlaps(Task("q", text, None)), text
    assert not held_out.overlaps(Task("q", "The cafe's guests eat 32 pies: 5 percent of all. How many is that?", None))


def test_an_article_that_goes_by_its_number_hides_nothing() -> None:
    held_out = HeldOut([Task("t", "Ann cuts an 8 foot plank. How long is half?", None)])
    assert held_out.reason(Task("q", "Ann cuts a 9 foot plank. How long is half?", None))


def test_programs_that_differ_in_names_alone_are_one() -> None:
    distinct = Distinct(load_language("prolog"))

    def same(one: str, other: str, question: str = "Q?") -> bool:
        first = distinct.keys(Task("t", "Q?", Expected("1")), Program(one, "solve(X)."))
        return first == distinct.keys(Task("t", question, Expected("1")), Program(other, "solve(X)."))

    program = "solve(X) :- Cost is 3 * 4, X is 20 - Cost."
    assert same(program, "solve(Y) :- Price is 3 * 4,\n  Y is 20 - Price.")
    assert not same(program, "solve(X) :- Cost is 4 * 3, X is 20 - Cost.")
    assert not same(program, "solve(X) :- Cost is 3 * 4, X is Cost - 20.")
    assert not same(program, program, "Another?")


def test_names_with_a_mark_before_them_are_names_too() -> None:
    distinct = Distinct(load_language("common-lisp"))

    def renamed(name: str, last: str = "2") -> tuple[str, ...]:
        source = f"(defparameter {name} 3)\n(defun solve () (* {name} {last}))"
        return distinct.renamed(Program(source, "(solve)"))

    assert renamed("*price*") == renamed("*given-amount*") != renamed("*price*", "4")


@pytest.mark.parametrize("name", ["prolog", "template"])
def test_processes_make_the_same_mutants_in_the_same_order(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.jsonl"
    mutate_to_file(name, ["builtin:train?levels=2-3&n=5"], out, Wanted(mutants=1), workers=2)
    samples = read_samples(out)
    language = load_language(name)
    work = Work(name, 5, 0, [replace(samples[0].task, labels={})])
    here = list(generated(language, samples, work, 0))
    assert list(generated(language, samples, work, 2)) == here
    assert all(isinstance(one, str) for one, _, _ in here[0].mutants), "of this one every mutant overlaps"
    assert sum(isinstance(one, Candidate) for made in here for one, _, _ in made.mutants) > 20


def lrcode(*words: str) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it."""
    return subprocess.run([LRCODE, *words], capture_output=True, text=True, check=False)


def test_the_command_reports_the_yield_of_every_kind(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    words = ["synth", "--lang", "template", "--tasks", SPEC, "--mutate", "3", "--workers", "2"]
    done = lrcode(*words, "--out", str(out), "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["pairs"] == len(read_samples(out))
    assert said["masked_questions"] <= 12 < said["questions"]
    assert said["kinds"]["numbers"]["verified"] == said["kinds"]["numbers"]["made"] > 0
    assert all(0 <= kind["share"] <= 1 for kind in said["kinds"].values())
    other = lrcode(*words, "--out", str(tmp_path / "text.jsonl"))
    assert "different questions" in other.stdout
    assert "numbers alone" in other.stdout


def test_samples_are_refused_without_mutate(tmp_path: Path) -> None:
    done = lrcode("synth", "--lang", "template", "--samples", "x", "--out", str(tmp_path / "o"))
    assert done.returncode == 2
    assert "--samples goes with --mutate" in done.stderr


@pytest.mark.shared
def test_the_train_problems_of_gsm8k_that_overlap_its_test_problems_are_few(shared_data: Path) -> None:
    held_out = HeldOut(open_tasks(str(shared_data / "gsm8k" / "test.jsonl")))
    train = open_tasks(str(shared_data / "gsm8k" / "train.jsonl"))
    assert 3 <= sum(held_out.overlaps(task) for task in train) <= 10
    assert number_text(evaluate(train[0].chain)) == "72"


@pytest.mark.parametrize(("mix", "some", "none"), [("numbers", True, False), ("rewrites", False, True)])
def test_one_kind_of_mutants_can_be_asked_for(mix: str, some: bool, none: bool) -> None:
    language = load_language("prolog")
    task = open_tasks("builtin:train?levels=2&n=1&seed=3")[0]
    program = language.write_program(task.chain)
    assert program is not None
    made = candidate(language, task, reasoning_of(task.chain), program, "chain")
    sample = Sample(task, made.reasoning, made.program, made.completion, made.origin)
    variants = list(islice(Variants(language, sample, 0, mix), 8))
    assert len(variants) == 8
    assert {variant.kinds == (NUMBERS,) for variant in variants} == {some}
    assert {NUMBERS in variant.kinds for variant in variants} == {not none}


@pytest.mark.parametrize("steps", [(), ("cost = 6 * 13",)])
def test_a_users_own_reasoning_stays_until_its_numbers_change(steps: tuple[str, ...]) -> None:
    language = load_language("prolog")
    program = Program("price(13).\nsolve(X) :- price(P), X is P * 6.", "solve(X).")
    task = Task("own", "Ann buys 6 pens for $13 each. What does she pay?", Expected("78"), parse_steps(steps))
    made = candidate(language, task, "6 times the price of one pen.", program, "programs")
    sample = Sample(task, made.reasoning, program, made.completion, made.origin)
    for mix, same in (("rewrites", True), ("numbers", False)):
        variants = list(islice(Variants(language, sample, 0, mix), 4))
        assert bool(variants) == (same or bool(steps))
        for variant in variants:
            assert (variant.sample.reasoning == made.reasoning) == same
            assert variant.sample.reasoning in variant.sample.completion
            assert same or variant.sample.reasoning == reasoning_of(variant.sample.task.chain)


def test_a_problem_whose_numbers_leave_no_room_says_so() -> None:
    language = load_language("template")
    question = "She runs 2.5 times as far as Al who runs 4 miles. How far is that?"
    chain = parse_steps(["hers = 2.5 * 4", "both = hers + 4"])
    found = from_chain(language, Task("t", question, Expected("14"), chain))
    assert isinstance(found, Candidate)
    sample = Sample(found.task, found.reasoning, found.program, found.completion, found.origin)
    (made,) = generated(language, [sample], Work("template", 3, 0, []), 0)
    assert len(made.mutants) == 3
    assert made.no_numbers == "no other numbers were found that do"
