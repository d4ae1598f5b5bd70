"""`lrcode probe`: figures from groups that really ran, and the command on a real, untrained model."""

from __future__ import annotations

import itertools
import json
import signal
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import lrcode_template
import pytest

from lrcode import arithmetic, prompts
from lrcode.cli import run
from lrcode.cli.probe import graded, probe as probe_command
from lrcode.evaluate.probe import Drawing, Figures, figures, probe, rambles
from lrcode.evaluate.probe_tables import cost, what
from lrcode.language import Language
from lrcode.models.load import save_policy
from lrcode.models.sampling import Sampled
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.train.settings import resolve
from lrcode.types import Expected, Operation, Prompt, Step, Task

pytestmark = pytest.mark.usefixtures("one_thread")

AWK = Language("template", lrcode_template)
CALM = Drawing(generations=2, max_tokens=64)


def task(number: int) -> Task:
    steps = (Step("total", Operation("+", Fraction(number), Fraction(3))),)
    value = arithmetic.number_text(arithmetic.evaluate(steps))
    return Task(f"sum-{number}", f"What is {number} and 3?", Expected(value), steps, {"level": str(number % 2 + 1)})


TASKS = [task(number) for number in range(4)]


def right(number: int) -> str:
    program = AWK.write_program(TASKS[number].chain)
    assert program is not None
    return prompts.completion(AWK.facts, "Add up.", program)


WRONG = right(3).replace("3 + 3", "3 + 4")
GROUPS = [[right(0), right(0)], [right(1), WRONG], [WRONG, WRONG], ["no idea " * 9, "none at all"]]
"""All right; some of both; all wrong and alike; no program, and one that goes round in circles."""


class Reciter:
    """A model that knows its completions by heart; the last group's first one is cut off."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def sample(self, prompts: Sequence[Prompt], *, n: int, batch: int, **_: Any) -> Iterator[Sampled]:
        self.batches.append(len(prompts) * n)
        assert len(prompts) * n <= batch
        for place in reversed(range(len(prompts))):
            number = next(k for k, t in enumerate(TASKS) if t.question in prompts[place][-1].content)
            for text in GROUPS[number][:n]:
                yield Sampled(place, text, tokens=10, clipped="idea" in text)


@pytest.fixture(scope="module")
def grader() -> Iterator[Grader]:
    with Grader(AWK, ColdRunner(AWK.facts), workers=2, computed=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def seen(grader: Grader) -> Figures:
    assert right(3) != WRONG
    return probe(Reciter(), TASKS, grader, AWK, CALM, batch=4)


def test_a_probe_counts_what_a_group_teaches(seen: Figures) -> None:
    assert (seen.problems, seen.completions) == (4, 8)
    assert seen.pass_rate.value == 3 / 8
    assert (seen.all_pass.value, seen.all_fail.value, seen.any_of_n) == (0.25, 0.5, 0.5)
    # Two that failed alike score alike, and so do two right ones; without a program a score is the same, too.
    assert seen.silent.value == 0.75
    assert seen.silent.low is not None
    assert 0 < seen.silent.low < 0.75 < (seen.silent.high or 0) <= 1


def test_a_probe_counts_format_compiling_repeats_and_cuts(seen: Figures) -> None:
    assert (seen.format.value, seen.compiles.value) == (0.75, 0.75)
    assert seen.distinct.value == 6 / 8
    assert (seen.clipped.value, seen.rambling) == (1 / 8, 1.0)
    assert seen.kinds == {"pass": 3, "wrong": 3, "no_program": 2}
    assert seen.computes is not None
    assert seen.tokens == 10


def test_a_probe_tells_levels_apart(seen: Figures) -> None:
    assert [(level.name, level.pass_rate.value, level.silent.value) for level in seen.levels] == [
        ("1", 0.5, 1.0),
        ("2", 0.25, 0.5),
    ]


def test_a_batch_holds_whole_groups_however_small_it_is(grader: Grader) -> None:
    model = Reciter()
    assert probe(model, TASKS[:3], grader, AWK, CALM, batch=5).problems == 3
    assert model.batches == [4, 2]


def test_a_probe_that_is_stopped_says_what_it_saw(grader: Grader) -> None:
    model = Reciter()
    found = probe(model, TASKS, grader, AWK, CALM, batch=2, stop=lambda: len(model.batches) == 3)
    assert (found.problems, found.asked, found.pass_rate.n) == (3, 4, 3)
    assert what(found).startswith("3 of 4 problems x 2 completions, zero-shot")


def test_nothing_seen_is_no_figure() -> None:
    none = figures([], [], CALM, asked=5)
    assert (none.problems, none.pass_rate.value, none.silent.value, none.any_of_n) == (0, None, None, None)
    assert (none.step_s(), none.rambling, none.mixed) == (None, None, None)


def test_the_price_of_a_step_follows_from_tokens_a_second(seen: Figures) -> None:
    slow = figures([], [Sampled(0, "", 50, False)], CALM, asked=1, seconds=2.0)
    assert slow.step_s(prompts=4) == 4 * 2 * 50 / 25
    assert "50 tokens a completion, 25 drawn a second; a GRPO step of 16 questions x 2 would draw for 64.0 s" in cost(
        slow
    )
    assert seen.tokens_per_s


def test_circles_are_told_from_long_answers() -> None:
    assert rambles("so we add and we add again and so on. " * 5)
    assert not rambles("".join(f"step {n} is {n * n}. " for n in range(40)))
    assert not rambles("ha")


@pytest.fixture(scope="module")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> str:
    shape = TinyShape(hidden=32, layers=1, heads=2, feed_forward=32, vocabulary=300)
    tokenizer = train_tokenizer([t.question for t in TASKS], shape.vocabulary, shape.context)
    folder = tmp_path_factory.mktemp("models") / "untrained"
    save_policy(build_model(shape, tokenizer, seed=0), tokenizer, folder)
    return str(folder)


def command(model: str, *more: str) -> list[str]:
    drawing = ["--limit", "6", "--generations", "2", "--max-tokens", "8", "--batch", "4", "--workers", "2"]
    return ["probe", "--lang", "prolog", "--model", model, "--tasks", "builtin:train?levels=1-2&n=40", *drawing, *more]


def test_the_command_sees_that_an_untrained_model_needs_sft(untrained: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command(untrained)) == 0
    out = capsys.readouterr().out
    assert "6 problems x 2 completions, zero-shot, temperature 1, top-p 1, at most 8 tokens" in out
    assert "0.0 % of the groups hold a right program" in out
    assert f"lrcode sft --lang prolog --model {untrained} --tasks 'builtin:train?levels=1-2&n=40'" in out
    assert "lrcode train" not in out


def test_the_command_compares_shots_and_prints_json(untrained: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command(untrained, "--compare-shots", "--json")) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["drawing"]["shots"] for one in found["probes"]] == [0, 1]
    assert found["advice"][0]["name"] == "shots"
    assert {"says", "do", "first"} <= found["advice"][0].keys()
    assert found["probes"][0]["silent"]["n"] == 6


def test_a_training_config_gives_what_is_not_said(
    untrained: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "run.toml"
    file.write_text(
        f'preset = "tiny"\nlang = "prolog"\nmodel = "{untrained}"\n'
        '[data]\ntrain = "builtin:train?levels=1&n=20"\nshots = 1\n[grpo]\nmax_tokens = 8\ntemperature = 0.7\n'
    )
    assert run(["probe", "--config", str(file), "--limit", "2", "--generations", "3", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["probes"]
    drawing = {"shots": 1, "generations": 3, "temperature": 0.7, "top_p": 1.0, "max_tokens": 8}
    assert found["drawing"] == drawing


def test_a_probe_grades_as_the_config_says_and_the_command_line_wins(tmp_path: Path) -> None:
    file = tmp_path / "run.toml"
    file.write_text(
        '[grading]\nweights = ["syntax=2"]\ncpu_s = 0.5\ncompiles = true\nworkers = 3\nsandbox = "off"\n'
        "computed = false\n"
    )
    config = resolve("tiny", file=file)
    for more, changes in (((), {}), (("--computed", "--workers", "2"), {"computed": True, "workers": 2})):
        with probe_command.make_context("probe", ["--lang", "template", *more]) as context:
            told = graded(config, context.params)
        assert told.lang == "template"
        assert told.grading == replace(config.grading, process=False, **changes)


@pytest.mark.parametrize(
    ("line", "said"),
    [('extensions = ["nosuch"]', "extension 'nosuch' is not installed"), ('weights = ["syntax"]', "grading.weights")],
)
def test_a_probe_refuses_a_config_that_training_would_refuse(
    line: str, said: str, untrained: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "run.toml"
    file.write_text(f'model = "{untrained}"\n[data]\ntrain = "builtin:train?levels=1&n=20"\n[grading]\n{line}\n')
    assert run(["probe", "--config", str(file), "--limit", "2"]) == 2
    assert said in capsys.readouterr().err


def test_a_probe_of_nothing_says_what_to_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["probe", "--lang", "prolog"]) == 2
    assert "give --model, --tasks, or a --config that says so" in capsys.readouterr().err


@pytest.fixture
def press() -> Iterator[list[int]]:
    """Ctrl-C while the model draws, as often as the list has numbers: each is which of its steps it comes before."""
    import torch

    wanted: list[int] = []
    steps = itertools.count(1)

    def before(module: torch.nn.Module, *_: object) -> None:
        if type(module).__name__ == "Qwen2ForCausalLM" and next(steps) in wanted:
            signal.raise_signal(signal.SIGINT)

    # A background shell ignores SIGINT, and Python then has no handler of its own.
    kept = signal.signal(signal.SIGINT, signal.default_int_handler)
    hook = torch.nn.modules.module.register_module_forward_pre_hook(before)
    yield wanted
    hook.remove()
    signal.signal(signal.SIGINT, kept)


def test_ctrl_c_ends_a_probe_after_the_batch_and_says_what_was_seen(
    untrained: str, capsys: pytest.CaptureFixture[str], press: list[int]
) -> None:
    press.append(1)
    assert run(command(untrained)) == 130
    out, err = capsys.readouterr()
    assert "2 of 6 problems x 2 completions" in out
    assert "Ctrl-C: ending after the batch under way; press it again to stop at once" in err
    assert "stopped after 2 of 6 problems; the figures are of those" in err


def test_a_second_ctrl_c_stops_a_probe_at_once(
    untrained: str, capsys: pytest.CaptureFixture[str], press: list[int]
) -> None:
    press += [1, 2]
    assert run(command(untrained)) == 130
    out, err = capsys.readouterr()
    assert (out, err.splitlines()[-1]) == ("", "lrcode: stopped")
