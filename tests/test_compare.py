"""`lrcode compare`: the test and its false alarms, what is read from where, what changed, what the command prints."""

from __future__ import annotations

import itertools
import json
import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings, strategies as st

from lrcode.cli import commands
from lrcode.errors import RunDirError
from lrcode.evaluate.attempts import Attempt, Problem, Results
from lrcode.evaluate.changed import expected_changed, fisher
from lrcode.evaluate.compare import NOT_TOLD, comparison, difference, verdict_of
from lrcode.evaluate.paired import holm, p_value
from lrcode.evaluate.results import read_results
from lrcode.evaluate.statistics import Tally
from lrcode.record import RunDir
from lrcode.types import Answer, Expected, FormatReport, Message, Program, Rollout, Score, Task, Verdict

steps = st.lists(st.builds(Fraction, st.integers(-4, 4), st.sampled_from([4, 5, 6])), min_size=1, max_size=9)


# ---------------------------------------------------------------- the test


@given(steps)
def test_the_p_value_is_the_share_of_all_ways_to_swap_the_arms_of_problems(differences: list[Fraction]) -> None:
    ways = itertools.product((1, -1), repeat=len(differences))
    sums = [abs(sum(sign * d for sign, d in zip(way, differences, strict=True))) for way in ways]
    seen = abs(sum(differences))
    exact = (sum(s > seen for s in sums) + sum(s == seen for s in sums) / 2) / len(sums)
    assert p_value(differences) == pytest.approx(exact if any(differences) else 1.0, abs=1e-12)


def test_with_one_sample_a_problem_the_test_is_mcnemars_mid_p() -> None:
    for gained, lost in ((5, 0), (9, 3), (40, 22), (6, 6)):
        n, few = gained + lost, min(gained, lost)
        tail = sum(math.comb(n, k) for k in range(few + 1)) / 2**n
        mid = 2 * tail - math.comb(n, few) / 2**n if gained != lost else 1 - math.comb(n, few) / 2**n / 2
        found = p_value([Fraction(1)] * gained + [Fraction(-1)] * lost + [Fraction(0)] * 100)
        assert found == pytest.approx(mid, abs=1e-12)


def test_the_p_value_is_that_of_a_normal_distribution_where_problems_are_many_and_samples_uneven() -> None:
    draw = random.Random(3)
    rates = [(draw.randrange(1, 9), draw.randrange(1, 9)) for _ in range(1500)]
    gains = [Fraction(draw.randint(0, n), n) - Fraction(draw.randint(0, m), m) for n, m in rates]
    z = abs(float(sum(gains))) / math.sqrt(sum(float(g) ** 2 for g in gains))
    assert p_value(gains) == pytest.approx(math.erfc(z / math.sqrt(2)), abs=0.01)


def test_what_is_hardly_possible_has_a_p_value_near_0_and_no_difference_has_1() -> None:
    assert 0 < p_value([Fraction(1)] * 300) < 1e-60
    assert p_value([Fraction(0)] * 300) == 1.0
    assert p_value([]) == 1.0


def test_several_p_values_are_adjusted_as_holm_says() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.5, 0.9]) == [1.0, 1.0]
    assert holm([]) == []


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_fishers_test_sums_all_ways_that_are_no_likelier(n: int, m: int, data: st.DataObject) -> None:
    a, b = data.draw(st.integers(0, n)), data.draw(st.integers(0, m))
    ways = [sum(way) for way in itertools.combinations([True] * (a + b) + [False] * (n + m - a - b), n)]
    likelier = ways.count(a)
    assert fisher(Tally(a, n), Tally(b, m)) == pytest.approx(sum(ways.count(w) <= likelier for w in ways) / len(ways))


# ---------------------------------------------------------------- false alarms

Samples = Sequence[Sequence[bool]]
MODELS = {
    "weak, few samples": (150, 2, 0.3, 2.0),
    "half of the problems easy, half hard": (80, 4, 0.5, 0.5),
    "problems alike": (50, 8, 20, 20),
    "one sample": (150, 2, 0.6, 1.0),
}


def halves(problems: Samples, draw: random.Random) -> Iterator[tuple[Tally, Tally]]:
    for samples in problems:
        dealt, half = draw.sample(samples, len(samples)), len(samples) // 2
        yield counted(dealt[:half]), counted(dealt[half : 2 * half])


def again(problems: Samples, draw: random.Random) -> Iterator[tuple[Tally, Tally]]:
    for samples in problems:
        yield counted(draw.choices(samples, k=len(samples))), counted(draw.choices(samples, k=len(samples)))


def uneven(problems: Samples, draw: random.Random) -> Iterator[tuple[Tally, Tally]]:
    for samples in problems:
        dealt = draw.sample(samples, len(samples))
        yield counted(dealt[:1]), counted(dealt[1:])


def unpaired(problems: Samples, draw: random.Random) -> Iterator[tuple[Tally, Tally]]:
    for one, other in zip(*(draw.choices(problems, k=len(problems)) for _ in range(2)), strict=True):
        yield counted(one), counted(other)


def counted(samples: Sequence[bool]) -> Tally:
    return Tally(sum(samples), len(samples))


def rollouts_of(model: str) -> Samples:
    problems, samples, a, b = MODELS[model]
    draw = random.Random(model)
    chances = [draw.betavariate(a, b) for _ in range(problems)]
    return [[draw.random() < chance for _ in range(samples)] for chance in chances]


@pytest.mark.parametrize("way", [halves, again, uneven, unpaired])
@pytest.mark.parametrize("model", MODELS)
def test_a_model_is_called_better_than_itself_in_5_percent_of_1000_resamplings(
    model: str, way: Callable[[Samples, random.Random], Iterator[tuple[Tally, Tally]]]
) -> None:
    """Seeded; real rollouts are tried by `examples/evidence compare`."""
    problems, draw = rollouts_of(model), random.Random(0)
    alarms = sum(verdict_of(difference(list(way(problems, draw)))) != NOT_TOLD for _ in range(1000))
    assert 30 <= alarms <= 70


def test_taking_samples_of_one_problem_for_independent_would_raise_many_more() -> None:
    """What the test is held against: a test of two shares over all samples, on pairs of other problems."""
    problems, draw = rollouts_of("half of the problems easy, half hard"), random.Random(0)
    alarms = 0
    for _ in range(300):
        pairs = list(unpaired(problems, draw))
        rates = [sum(pair[side].passed for pair in pairs) / (4 * len(pairs)) for side in (0, 1)]
        mean = sum(rates) / 2
        alarms += abs(rates[0] - rates[1]) > 1.96 * math.sqrt(mean * (1 - mean) * 2 / (4 * len(pairs)))
    assert alarms > 0.15 * 300


def test_a_gain_of_ten_points_is_called_better_nearly_always_and_its_reverse_worse() -> None:
    draw, said = random.Random(1), []
    for _ in range(100):
        chances = [draw.betavariate(0.5, 1) for _ in range(200)]
        one = [Tally(sum(draw.random() < c for _ in range(4)), 4) for c in chances]
        other = [Tally(sum(draw.random() < min(c + 0.12, 1) for _ in range(4)), 4) for c in chances]
        said.append((verdict_of(difference(list(zip(one, other, strict=True)))),
                     verdict_of(difference(list(zip(other, one, strict=True))))))  # fmt: skip
    assert said.count(("better", "worse")) >= 95


# ---------------------------------------------------------------- the comparison


def results(name: str, problems: Mapping[str, Sequence[str]], language: str = "prolog", **more: Any) -> Results:
    """Problems with the kinds of their attempts."""
    made = {}
    for task, kinds in problems.items():
        attempts = [Attempt(k if k in ("pass", "infra", "unjudged") else "fail", k) for k in kinds]
        made[task] = Problem(task, tuple(attempts), f"What is {task}?", {"level": task[0]})
    return Results(name, f"/{name}", language, made, **more)


def test_problems_that_one_evaluation_has_not_are_left_out_and_said() -> None:
    one = results("one", {"a": ["wrong"], "b": ["pass"], "c": ["pass"]})
    other = results("other", {"b": ["wrong"], "c": ["pass"], "d": ["pass"], "e": ["infra"]})
    found = comparison(one, other)
    assert found["difference"]["n"] == 2
    assert found["difference"]["value"] == -0.5
    assert [arm["apart"] for arm in found["arms"]] == [1, 2]
    assert "compared on 2 problems of both; 1 problem and 2 problems are not" in found["warnings"]


def test_a_problem_whose_machine_failed_is_no_failure_of_the_model() -> None:
    one, other = results("one", {"a": ["pass"], "b": ["pass"]}), results("other", {"a": ["pass"], "b": ["infra"]})
    found = comparison(one, other)
    assert (found["difference"]["value"], found["difference"]["n"], found["changed"]) == (0.0, 1, [])
    assert any("the machine failed more often in one" in warning for warning in found["warnings"])


def test_where_interval_and_test_disagree_a_close_call_is_said() -> None:
    wrong, right = ({str(n): [kind] for n in range(5)} for kind in ("wrong", "pass"))
    found = comparison(results("one", wrong), results("other", right))
    assert found["verdict"] == "better"
    assert found["difference"]["low"] < 0
    assert "a close call: the interval, which is approximate, holds 0 and the exact test" in found["warnings"][0]
    wrong, right = ({str(n): [kind] for n in range(20)} for kind in ("wrong", "pass"))
    for gained, verdict in ((1, NOT_TOLD), (12, "better")):
        found = comparison(results("one", wrong), results("other", {**wrong, **dict(list(right.items())[:gained])}))
        assert (found["verdict"], found["warnings"]) == (verdict, [])


def test_problems_that_none_of_the_two_could_judge_are_no_other_problems() -> None:
    lost = results("lost", {"a": ["infra"], "b": ["infra"]})
    with pytest.raises(RunDirError, match="of 2 problems in common none was judged in both"):
        comparison(results("one", {"a": ["pass"], "b": ["wrong"]}), lost)


def test_languages_and_sets_of_problems_that_cannot_be_compared_are_refused_in_one_line() -> None:
    one = results("one", {"a": ["pass"]})
    with pytest.raises(RunDirError, match="/one is prolog and /other is scheme: only evaluations of one language"):
        comparison(one, results("other", {"a": ["pass"]}, language="scheme"))
    with pytest.raises(RunDirError, match="have no problem in common"):
        comparison(one, results("other", {"z": ["pass"]}))


def test_another_drawing_and_another_grader_are_said_and_the_number_of_samples() -> None:
    one = results("one", {"a": ["pass"]}, drawing={"temperature": 1.0, "n": 1}, versions={"lrcode": "0.1.0"})
    two = {"a": ["pass", "pass"]}
    other = results("other", two, drawing={"temperature": 0.2, "n": 2}, versions={"lrcode": "0.2.0"}, complete=False)
    said = "\n".join(comparison(one, other)["warnings"])
    assert "drawn with other settings: temperature 1.0 and 0.2" in said
    assert "graded by other versions: lrcode 0.1.0 and 0.2.0" in said
    assert "1 and 2 samples a problem" in said
    assert "/other was broken off" in said


def test_one_id_with_two_questions_is_no_pair() -> None:
    one, other = results("one", {"a": ["pass"], "b": ["pass"]}), results("other", {"a": ["pass"], "b": ["pass"]})
    renamed = Problem("a", other.problems["a"].attempts, "What else?")
    found = comparison(one, Results("other", "/other", "prolog", {**other.problems, "a": renamed}))
    assert found["difference"]["n"] == 1
    assert "1 problem left out: one id stands for two questions" in found["warnings"]


def test_failures_are_counted_by_kind_with_what_became_of_which() -> None:
    one = results("one", {"a": ["syntax"], "b": ["syntax"], "c": ["pass"], "d": ["wrong"]})
    other = results("other", {"a": ["pass"], "b": ["wrong"], "c": ["pass"], "d": ["wrong"]})
    found = comparison(one, other)
    assert found["transitions"] == {"syntax": {"pass": 1, "wrong": 1}, "pass": {"pass": 1}, "wrong": {"wrong": 1}}
    shares = {kind: (entry["one"], entry["other"], entry["value"]) for kind, entry in found["kinds"].items()}
    assert shares == {"pass": (0.25, 0.5, 0.25), "wrong": (0.25, 0.5, 0.25), "syntax": (0.5, 0.0, -0.5)}
    assert next(iter(shares)) == "pass"
    assert found["secondary"]["compile_rate"]["value"] == 0.5


def test_parts_are_compared_by_label() -> None:
    names = [f"{level}-{n}" for level in (1, 2) for n in range(8)]
    one, other = results("one", {name: ["wrong"] for name in names}), {name: ["wrong"] for name in names}
    found = comparison(one, results("other", {**other, **{f"2-{n}": ["pass"] for n in range(8)}}))
    parts = found["parts"]["level"]
    assert [(parts[v]["value"], parts[v]["n"]) for v in ("1", "2")] == [(0.0, 8), (1.0, 8)]
    assert parts["2"]["p"] < 0.01 < parts["1"]["p"]


def test_what_changed_is_ordered_by_strength_and_marked_where_it_is_more_than_noise() -> None:
    wrong, right = ["wrong"] * 8, ["pass"] * 8
    one = results("one", {"1": wrong, "2": right, "3": wrong, "4": right})
    other = results("other", {"1": right, "2": ["wrong", *right[1:]], "3": ["pass", *wrong[1:]], "4": right})
    found = comparison(one, other)["changed"]
    assert [(entry["id"], entry["one"], entry["other"], entry["beyond"]) for entry in found] == [
        ("1", [0, 8], [8, 8], True),
        ("3", [0, 8], [1, 8], False),
        ("2", [8, 8], [7, 8], False),
    ]
    assert found[0]["kinds"] == ["wrong", "pass"]


def test_marks_are_rare_where_nothing_but_the_draw_differs_and_so_many_change_as_expected() -> None:
    draw, marked, seen, expected = random.Random(2), 0, 0, 0.0
    for _ in range(40):
        drawn = [[draw.random() < c for _ in range(16)] for c in (draw.random() for _ in range(60))]
        kinds = [["pass" if passed else "wrong" for passed in samples] for samples in drawn]
        one = results("one", {str(n): samples[:8] for n, samples in enumerate(kinds)})
        other = results("other", {str(n): samples[8:] for n, samples in enumerate(kinds)})
        changed = comparison(one, other)["changed"]
        marked += any(entry["beyond"] for entry in changed)
        seen += len(changed)
        expected += expected_changed([(one.problems[task], other.problems[task]) for task in one.problems])
    assert marked <= 4
    assert seen == pytest.approx(expected, rel=0.05)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=20))
def test_the_other_way_round_everything_is_mirrored(drawn: list[tuple[int, int]]) -> None:
    sides = [
        results(name, {str(n): ["pass"] * pair[side] + ["wrong"] * (3 - pair[side]) for n, pair in enumerate(drawn)})
        for side, name in enumerate(("one", "other"))
    ]
    forth, back = comparison(*sides), comparison(*reversed(sides))
    assert forth["difference"]["value"] == pytest.approx(-back["difference"]["value"])
    assert forth["difference"]["low"] == pytest.approx(-back["difference"]["high"])
    assert forth["difference"]["p"] == pytest.approx(back["difference"]["p"])
    mirrored = {"better": "worse", "worse": "better", NOT_TOLD: NOT_TOLD}
    assert mirrored[forth["verdict"]] == back["verdict"]
    json.dumps(forth)


# ---------------------------------------------------------------- places


def rollout(task: str, kind: str, *, tested: bool = True) -> Rollout:
    passed = kind in ("pass", "infra")
    return Rollout(
        task=Task(task, f"How many of {task}?", Expected("3") if tested else None, labels={"level": "1"}),
        prompt=(Message("user", "How many?"),),
        completion=f"<code>{task} {kind}</code>\x1b[31m",
        program=Program("X = 3.", "answer(X)"),
        report=FormatReport(ok=None),
        execution=None,
        answer=Answer("3"),
        verdict=Verdict(kind) if passed else Verdict("fail", kind),  # type: ignore[arg-type]
        score=Score(None if kind == "infra" else 0.5, {}),
        computed="yes" if kind == "pass" else "",
    )


def a_run(path: Path, arms: Mapping[str, Mapping[str, Sequence[str]]]) -> Path:
    """A run directory with rollouts of stages, `STAGE@STEP` or `STAGE`."""
    config = 'lang = "prolog"\n[eval]\nsamples = 2\ntemperature = 1.0\n[data]\nshots = 0\n'
    run = RunDir.create(path, config, {"lrcode": "0.1.0"})
    for name, problems in arms.items():
        stage, _, step = name.partition("@")
        run.write_rollouts(stage, int(step or 0), [rollout(t, kind) for t, kinds in problems.items() for kind in kinds])
    return path


RIGHT, WRONG = {f"t{n}": ["pass", "pass"] for n in range(9)}, {f"t{n}": ["wrong", "syntax"] for n in range(9)}


@pytest.fixture
def run(tmp_path: Path) -> Path:
    stages = {
        "eval-before": WRONG,
        "eval-after": {**RIGHT, "t8": ["pass", "infra"]},
        "validation@10": {"v": ["wrong"]},
        "validation@20": {"v": ["pass"]},
        "grpo@1": {"g": ["pass", "wrong"]},
        "grpo@2": {"g": ["pass", "pass"]},
    }
    return a_run(tmp_path / "run", stages)


def test_a_run_is_read_arm_by_arm_and_by_stage_and_step(run: Path) -> None:
    after = read_results(str(run))
    assert (after.name, after.language, after.versions) == ("run:after", "prolog", {"lrcode": "0.1.0"})
    assert after.drawing == {"temperature": 1.0, "n": 2, "shots": 0}
    assert after.problems["t8"].tally == Tally(1, 1)
    assert after.problems["t0"].question == "How many of t0?"
    assert read_results(f"{run}:before").problems["t0"].tally == Tally(0, 2)
    assert read_results(f"{run}:validation").name == "run:validation@20"
    assert read_results(f"{run}:validation@10").problems["v"].tally == Tally(0, 1)
    steps_together = read_results(f"{run}:grpo")
    assert steps_together.problems["g"].tally == Tally(3, 4)
    both = comparison(read_results(f"{run}:grpo@1"), steps_together)
    assert "run:grpo: of all steps of a model that was learning" in both["warnings"]
    assert "both are the same evaluation" not in both["warnings"]
    for same in (f"{run}/", f"{run}:after", f"{run}:eval-after"):
        assert "both are the same evaluation" in comparison(after, read_results(same))["warnings"]


def test_a_run_that_was_measured_before_alone_is_read_there(tmp_path: Path) -> None:
    assert read_results(str(a_run(tmp_path / "sft", {"eval-before": RIGHT}))).name == "sft:before"


def test_a_folder_of_an_evaluation_is_read(tmp_path: Path) -> None:
    folder = a_run(tmp_path / "folder", {"eval": {"a": ["pass", "wrong"]}})
    (folder / "config.toml").unlink()
    facts = {"language": "scheme", "drawing": {"n": 2}, "summary": {"missing": 3}, "versions": {"lrcode": "1"}}
    (folder / "eval.json").write_text(json.dumps(facts))
    found = read_results(str(folder))
    assert (found.name, found.language, found.missing, found.drawing) == ("folder", "scheme", 3, {"n": 2})
    assert found.problems["a"].tally == Tally(1, 2)
    assert found.completions("a")[0]["completion"].startswith("<code>a pass")
    with pytest.raises(RunDirError, match="is one evaluation and no run"):
        read_results(f"{folder}:before")
    (folder / "eval.json").write_text("[]")
    with pytest.raises(RunDirError, match="is not what `lrcode eval --out` writes"):
        read_results(str(folder))


def test_the_json_of_eval_is_read_without_questions(tmp_path: Path) -> None:
    rows = [
        {"task_id": task, "sample": 0, "verdict": verdict, "kind": kind, "computed": "yes", "score": 0.1}
        for task, verdict, kind in (
            ("a", "pass", None), ("a", "fail", "wrong"), ("b", "unjudged", None), ("b", "fail", "syntax"),
        )
    ]  # fmt: skip
    (tmp_path / "e.json").write_text(
        json.dumps({"language": "prolog", "missing": 1, "model": "m", "completions": rows})
    )
    found = read_results(str(tmp_path / "e.json"))
    assert (found.language, found.missing, found.model) == ("prolog", 1, "m")
    assert found.problems["a"].tally == Tally(1, 2)
    assert found.problems["b"].tally is None
    assert found.completions("a") == []
    (tmp_path / "least.json").write_text(
        json.dumps({"language": "prolog", "completions": [{"task_id": "a", "verdict": "fail"}]})
    )
    assert read_results(str(tmp_path / "least.json")).problems["a"].tally == Tally(0, 1)


def test_places_that_are_no_evaluation_are_refused_in_one_line_with_what_is_one(tmp_path: Path, run: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "text.json").write_text("no")
    for place, said in (
        ("nowhere", "does not exist: give a folder of `lrcode eval --out`"),
        ("empty", "holds no evaluation"),
        ("list.json", "is no `lrcode eval --json` file"),
        ("text.json", "cannot be read as JSON"),
        ("run:coarse", "no rollouts of 'coarse'; there are after, before, grpo, validation"),
        ("run:validation@30", "no completion is stored there"),
        ("run:validation@x", "'x' is no step"),
        ("x" * 5000, "does not exist"),
    ):
        with pytest.raises(RunDirError) as error:
            read_results(str(tmp_path / place))
        assert said in str(error.value)
        assert "\n" not in str(error.value)


# ---------------------------------------------------------------- the command


def invoked(*words: object) -> Result:
    return CliRunner().invoke(commands, ["compare", *map(str, words)])


def test_the_command_says_better_first_and_shows_the_tables(run: Path) -> None:
    done = invoked(f"{run}:before", run, "--by", "kind", "--by", "level", "--changed", 2)
    assert done.exit_code == 0, done.output
    lines = [" ".join(line.split()) for line in done.output.splitlines()]
    assert lines[0].startswith("run:after is better than run:before: +100.0 points of pass@1 (95 % interval ")
    assert "right answers that compute – 100.0 %" in lines
    assert "left out: machine failed 0 1" in lines
    assert "wrong 9" in lines
    assert "syntax 50.0 % 0.0 % -50.0 " in " ".join(lines)
    assert "no label 'level' that parts these problems" in lines
    assert any(line.startswith("t0 0/2 → 2/2 wrong → pass How many of t0?") for line in lines)
    assert "… and 7 more: --changed 9" in lines


def test_the_command_gives_json_and_compares_each_further_one_with_the_first(run: Path) -> None:
    found = json.loads(invoked(run, f"{run}:before", "--json").stdout)
    assert (found["verdict"], found["difference"]["value"]) == ("worse", -1.0)
    more = json.loads(invoked(f"{run}:before", run, f"{run}:before", "--json").stdout)["comparisons"]
    assert [one["verdict"] for one in more] == ["better", NOT_TOLD]
    assert "both are the same evaluation" in more[1]["warnings"]


def test_one_problem_is_shown_from_both_sides_without_what_would_reach_a_terminal(run: Path) -> None:
    done = invoked(f"{run}:before", run, "--show", "t3")
    assert done.exit_code == 0, done.output
    assert "How many of t3?" in done.output
    assert "<code>t3 wrong</code>\\x1b[31m" in done.output
    assert "<code>t3 pass</code>" in done.output
    assert "\x1b" not in done.output
    missing = invoked(f"{run}:before", run, "--show", "t99")
    assert missing.exit_code != 0


def test_one_place_is_too_few(run: Path) -> None:
    done = invoked(run)
    assert done.exit_code == 2
    assert "give two evaluations or more" in done.output
