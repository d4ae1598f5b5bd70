"""RLCF, PRLCoder and Alchemy for a language that `lrcode add-language` made, with nothing written but its options.

It is Python: the interpreter is wherever these tests run, a grammar is on PyPI, and layout has a meaning.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from pyarrow import parquet

from lrcode.cli import run
from lrcode.language import load_language
from lrcode.models.alignment import owners, token_spans
from lrcode.models.load import load_tokenizer
from lrcode.models.prm import ProcessRewardModel
from lrcode.record import RunDir
from lrcode.reward import open_grader
from lrcode.statements import statements
from lrcode.synth.labels import read_labels
from lrcode.synth.samples import read_samples
from lrcode.train.config import Grpo
from lrcode.train.credit import ProcessCredit
from lrcode.types import Expected, Span, Task
from tiny_runs import SMALL

pytestmark = pytest.mark.usefixtures("one_thread")

VIPER = {
    # By its path: what is called python3 may be a script that looks for its interpreter where programs see nothing.
    "command": f"{sys.executable} -I {{file}}",
    "suffix": "py",
    "true": "True",
    "false": "False",
    "nothing": "None",
    "list": "[{}, {}]",
    "loops": "while True: pass",
    "recurses": "def f(x): return 1 + f(x + 1)\nprint(f(0))",
    "floods": "while True: print('flood')",
    "raises": "print(1 / 0)",
    "unparsable": "print(",
    "diagnostics": r"^(?P<message>\w+Error\b.*)$",
    "grammar": "tree_sitter_python",
}
FEW = [*SMALL, "sft.steps=110", "grpo.steps=2", "control=false", "eval.samples=1"]
KNOBS = ("prompts", "generations", "micro_batch", "chunk", "max_tokens", "save_every")
FEW += [line.replace("grpo.", "coarse.") for line in SMALL if line.split("=")[0] in {f"grpo.{knob}" for knob in KNOBS}]


def lrcode(*words: object) -> None:
    assert run([str(word) for word in words]) == 0


def given(settings: list[str]) -> list[str]:
    return [word for line in settings for word in ("--set", line)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the package was made, installed for as long as these tests last."""
    folder = tmp_path_factory.mktemp("viper")
    answers = [word for key, text in VIPER.items() for word in (f"--{key}", text)]
    lrcode("add-language", "viper", *answers, "--no-input", "--out", folder)
    source = folder / "lrcode-viper" / "src"
    info = source / "lrcode_viper-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lrcode-viper\nVersion: 0.1.0\n")
    (info / "entry_points.txt").write_text("[lrcode.languages]\nviper = lrcode_viper\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(source))
        yield folder
    sys.modules.pop("lrcode_viper", None)


@pytest.fixture(scope="module")
def mutated(folder: Path) -> Path:
    lrcode("synth", "--lang", "viper", "--tasks", "builtin:train?levels=1-2&n=24", "--mutate", 4, "--out", folder / "m")
    return folder / "m"


@pytest.fixture(scope="module")
def labelled(folder: Path, mutated: Path) -> Path:
    lrcode("label", "--lang", "viper", "--samples", mutated, "--per-program", 4, "--out", folder / "labels")
    return folder / "labels"


@pytest.fixture(scope="module")
def process_reward(folder: Path, labelled: Path) -> Path:
    lrcode("train-prm", "--labels", labelled, "--out", folder / "prm", "--steps", 12, "--batch", 8)
    return folder / "prm"


@pytest.fixture(scope="module")
def warmed(folder: Path) -> RunDir:
    lrcode("sft", "--lang", "viper", "--preset", "tiny", "--out", folder / "sft", *given(FEW))
    return RunDir.open(folder / "sft")


@pytest.fixture(scope="module")
def discriminator(folder: Path, warmed: RunDir) -> Path:
    policy = ["--policy", warmed.folder("models", "sft"), "--samples", 2, "--max-tokens", 64]
    asked = ["--references", warmed.path / "samples.jsonl", "--steps", 6, "--batch", 8, "--out", folder / "disc"]
    lrcode("train-discriminator", "--lang", "viper", *policy, *asked)
    return folder / "disc"


@pytest.fixture(scope="module")
def trained(folder: Path, warmed: RunDir, discriminator: Path, process_reward: Path) -> RunDir:
    """Coarse-tuning with the discriminator, then GRPO with it and the process rewards."""
    feedback = ["--coarse-steps", 2, "--discriminator", discriminator, "--process-reward", process_reward]
    begun = ["--model", warmed.folder("models", "sft"), "--preset", "tiny", *given([*FEW, "sft.steps=1"])]
    lrcode("train", "--lang", "viper", *begun, *feedback, "--out", folder / "run")
    return RunDir.open(folder / "run")


def rows(run: RunDir, stage: str) -> list[dict[str, Any]]:
    paths = sorted(run.folder("rollouts").glob(f"{stage}-*"))
    return [row for path in paths for row in parquet.read_table(path).to_pylist()]


def test_all_that_was_written_for_it_is_one_hook_of_facts(folder: Path) -> None:
    made = folder / "lrcode-viper" / "src" / "lrcode_viper"
    source = (made / "__init__.py").read_text()
    assert [path.name for path in made.iterdir() if path.name != "__pycache__"] == ["__init__.py"]
    assert source.count("def ") == source.count("def describe_language") + source.count("def f(x)") == 2
    assert "grammar=tree_sitter_python.language" in source
    assert '"tree-sitter-python>=' in (folder / "lrcode-viper" / "pyproject.toml").read_text()


def test_its_programs_are_multiplied_by_numbers_and_by_rewrites_and_all_run(mutated: Path) -> None:
    samples = read_samples(mutated)
    assert len(samples) > 3 * 24
    made = Counter(sample.task.labels.get("mutation", "") for sample in samples)
    assert made[""] == 24
    assert min(made["numbers"], made["numbers+constant"], made["commuted"] + made["constant"] + made["inlined"]) >= 10
    with open_grader("viper") as grader:
        found = grader.grade((sample.task, (), sample.completion) for sample in samples[:40])
    assert {rollout.verdict.outcome for rollout in found} == {"pass"}


def test_changes_of_one_statement_are_labelled_good_and_bad(labelled: Path) -> None:
    kinds: dict[str, set[bool | None]] = {}
    for one in read_labels(labelled):
        kinds.setdefault(one.change, set()).update(label.good for label in one.labels)
    assert kinds[""] == {True}
    assert kinds["number"] >= {True, False}
    assert kinds["operator"] >= {True, False}
    assert kinds["commuted"] == {True}


def test_a_discriminator_is_measured_on_problems_that_were_held_out(discriminator: Path) -> None:
    facts = json.loads((discriminator / "discriminator.json").read_text())
    assert facts["language"] == "viper"


def test_coarse_tuning_checks_its_programs_and_judges_none(trained: RunDir) -> None:
    coarse = rows(trained, "coarse")
    assert len(coarse) == 16
    assert {row["outcome"] for row in coarse} <= {"unjudged", "fail"}
    assert any(row["kind"] == "syntax" for row in coarse)
    for row in coarse:
        terms = json.loads(row["terms"])
        assert terms["correct"] in (None, 0.0)
        assert row["kind"] == "no_program" or (terms["compiles"] == 1) == (row["kind"] is None)
        assert row["kind"] == "no_program" or 0 <= terms["critic"] <= 1
    for metrics in trained.metrics("coarse"):
        assert {"compile_rate", "critic_mean"} <= set(metrics)
        assert "process_mean" not in metrics


def test_grpo_has_a_process_reward_and_a_critic(trained: RunDir) -> None:
    steps = trained.metrics("grpo")
    assert {row["outcome"] for row in rows(trained, "grpo")} <= {"pass", "fail"}
    assert len(steps) == 2
    for metrics in steps:
        assert 0 <= metrics["process_mean"] <= 1
        assert metrics["process_std"] > 0
        assert 0 <= metrics["critic_mean"] <= 1


def test_each_statement_of_a_wrong_program_has_advantages_of_its_own(trained: RunDir, process_reward: Path) -> None:
    viper, tokenizer = load_language("viper"), load_tokenizer(trained.folder("models", "grpo"))
    texts = [f"<code>\nbeads = (4 {sign} 3)\ntotal = (beads + 2)\nprint(total)\n</code>" for sign in "*-"]
    with open_grader("viper") as grader:
        graded = grader.grade((Task("t", "Ann has 4 beads. ...?", Expected("14")), (), text) for text in texts)
    assert [rollout.verdict.outcome for rollout in graded] == ["pass", "fail"]
    rows_ = [tokenizer(text)["input_ids"] for text in texts]
    ids = torch.nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows_], True, tokenizer.pad_token_id)
    mask = torch.tensor([[int(place < len(row)) for place in range(ids.shape[1])] for row in rows_])
    credit = ProcessCredit(ProcessRewardModel.load(process_reward), viper, tokenizer, Grpo(generations=2))
    right, wrong = credit.advantages(torch.tensor([1.0, -1.0]), ids, mask, graded)
    assert right[0] > wrong.max()
    program = graded[1].program
    assert program.source_span is not None
    start = program.source_span.start
    spans = [Span(start + span.start, start + span.end) for span in statements(viper, program)]
    owned = owners(token_spans(tokenizer, rows_[1]), spans)
    by_statement = [{wrong[token].item() for token, place in enumerate(owned) if place == n} for n in range(len(spans))]
    assert [len(values) for values in by_statement] == [1, 1, 1]
    assert len(set.union(*by_statement)) == 3
