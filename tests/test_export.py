"""What leaves a run: models and adapters that plain libraries load, and a card that says what they are."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from lrcode.cli import run as run_command
from lrcode.errors import ConfigError, RunDirError, UsageError
from lrcode.models.load import load_policy
from lrcode.record import STAGES, RunDir
from lrcode.train.card import Facts, Use, card, front_matter, warnings
from lrcode.train.export import export, find
from lrcode.train.pipeline import run_training
from lrcode.train.provenance import chain_of, facts_of
from lrcode.train.settings import resolve
from lrcode.types import Message
from tiny_runs import SMALL

pytestmark = pytest.mark.usefixtures("one_thread")

LORA = ["lora.rank=4", "lora.alpha=8", "control=false", "sft.steps=20", "sft.learning_rate=0.02"]
LORA += ["coarse.steps=1", "coarse.prompts=2", "coarse.generations=4", "coarse.micro_batch=8", "coarse.max_tokens=64"]
LORA += ["coarse.learning_rate=0.01", "grpo.steps=2", "grpo.learning_rate=0.01", "data.held_out=builtin:heldout?n=3"]
LORA += ["eval.max_tokens=16"]
needs_4_bits = pytest.mark.skipif(find_spec("bitsandbytes") is None, reason="needs bitsandbytes: lrcode[qlora]")
LOGITS = """
import json, sys
assert "lrcode" not in sys.modules
import torch
with torch.no_grad():
    print("logits", json.dumps(model(**inputs).logits[0, -1].float().tolist()))
"""

ARM = {
    "pass@1": 0.31,
    "low": 0.27,
    "high": 0.35,
    "n": 400,
    "samples": 800,
    "computes": {"yes": 9, "no": 1, "abstain": 0},
}
FACTS = Facts(
    name="mine",
    language="prolog",
    title="Prolog",
    base="Qwen/Qwen2.5-Coder-1.5B-Instruct",
    parameters=1_543_714_304,
    stage="grpo",
    versions={"lrcode": "0.1.0", "lrcode-prolog": "0.2.0", "interpreter": "SWI-Prolog 9.0.4", "walls": "bubblewrap"},
    stages={"synth": {"dropped": {"overlaps a held-out problem: the same text": 7}}, "grpo": {"steps": 500}},
    knobs={
        "engine.dtype": "bfloat16",
        "grpo.beta": 0.04,
        "eval.temperature": 0.1,
        "eval.top_p": 0.95,
        "eval.max_tokens": 512,
    },
    uses=(
        Use("programs", "gsm8k", "train", "MIT", 512),
        Use("questions", "gsm8k", "train", "MIT", 7473),
        Use("held out", "svamp", "train+test", "MIT", 1000),
    ),
    origins={"chain": 500, "mutation": 12},
    arms={"before": {**ARM, "pass@1": 0.06}, "after": ARM},
    prompt=(Message("system", "Write Prolog."), Message("user", "What is 3 times 4?")),
    dtype="bfloat16",
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with adapters in each of its three stages."""
    out = tmp_path_factory.mktemp("export") / "run"
    run_training(resolve("tiny", settings=[*SMALL, *LORA]), out)
    return out


@pytest.fixture(scope="module")
def written(run: Path) -> dict[str, Any]:
    """What was told of a merged model and of an adapter, and the logits after each card's own snippet.

    Both snippets run in one Python that knows no lrcode, since it takes long to begin.
    """
    told = {name: export(find(run), run.parent / name, adapter=name == "adapter") for name in ("merged", "adapter")}
    code = [
        re.search(r"```python\n(.*?)```", (run.parent / name / "README.md").read_text(), re.DOTALL) for name in told
    ]
    done = subprocess.run(
        [sys.executable, "-c", "".join(found[1] + LOGITS for found in code if found)],
        cwd=run.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    spoken = [json.loads(line.removeprefix("logits ")) for line in done.stdout.splitlines() if line[:6] == "logits"]
    return {name: (one, said) for (name, one), said in zip(told.items(), spoken, strict=True)}


def logits(folder: Path) -> Any:
    """The logits of a model in a folder after the same prompt, which is the run's first program's."""
    import torch

    from lrcode.language import load_language
    from lrcode.models.sampling import prompt_ids
    from lrcode.synth.samples import read_samples

    model, tokenizer = load_policy(folder)
    task = read_samples(folder.parent.parent / "samples.jsonl")[0].task
    ids = prompt_ids(tokenizer, [load_language("prolog").build_prompt(task)])
    with torch.no_grad():
        return model(torch.tensor(ids)).logits[0, -1]


def test_a_merged_model_says_in_plain_transformers_what_the_runs_model_says(run: Path, written: dict[str, Any]) -> None:
    import torch

    told, spoken = written["merged"]
    assert (told["stage"], told["dtype"], told["warnings"]) == ("grpo", "float32", [])
    assert torch.equal(torch.tensor(spoken), logits(run / "models" / "grpo"))
    assert sorted(os.listdir(run.parent)) == ["adapter", "merged", "run"]
    drawn = json.loads((run.parent / "merged" / "generation_config.json").read_text())
    assert (drawn["max_new_tokens"], drawn["temperature"], drawn["do_sample"]) == (16, 1.0, True)


def test_adapters_of_all_stages_are_one_adapter_on_the_base_in_plain_peft(run: Path, written: dict[str, Any]) -> None:
    import torch
    from safetensors.torch import load_file

    kept = [run / "models" / stage / "adapter" for stage in ("sft", "coarse", "grpo")]
    origins = [json.loads((path / "adapter_config.json").read_text())["base_model_name_or_path"] for path in kept]
    assert origins == [str(run / "models" / stage) for stage in ("start", "sft", "coarse")]
    learnt = [
        sum(w.abs().sum() for n, w in load_file(p / "adapter_model.safetensors").items() if "_B" in n) for p in kept
    ]
    assert all(total > 0 for total in learnt)
    told, spoken = written["adapter"]
    assert told["rank"] == 12
    assert told["difference"] < 1e-6
    made = json.loads((run.parent / "adapter" / "adapter_config.json").read_text())
    assert (made["r"], made["base_model_name_or_path"]) == (12, str(run / "models" / "start"))
    assert not list((run.parent / "adapter").glob("model*"))
    assert torch.allclose(torch.tensor(spoken), logits(run / "models" / "grpo"), atol=1e-4)
    assert not torch.allclose(torch.tensor(spoken), logits(run / "models" / "start"), atol=1e-2)


def test_a_base_that_changed_since_is_not_given_an_adapter(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run")
    shutil.copytree(run / "models" / "sft", tmp_path / "run" / "models" / "start", dirs_exist_ok=True)
    with pytest.raises(ConfigError, match="the base has changed since"):
        export(find(tmp_path / "run"), tmp_path / "mine", adapter=True)
    assert os.listdir(tmp_path) == ["run"]


def test_an_earlier_stage_can_be_asked_for_by_name_or_by_folder(run: Path, tmp_path: Path) -> None:
    assert run_command(["export", str(run), "--stage", "sft", "--out", str(tmp_path / "a")]) == 0
    assert run_command(["export", str(run / "models" / "sft"), "--out", str(tmp_path / "b"), "--adapter"]) == 0
    assert "**after SFT on verified programs: this model**" in (tmp_path / "a" / "README.md").read_text()
    assert json.loads((tmp_path / "b" / "adapter_config.json").read_text())["r"] == 4


def test_half_a_width_is_written_on_request(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import torch

    arguments = ["export", str(run), "--out", str(tmp_path / "mine"), "--dtype", "bfloat16", "--json"]
    assert run_command(arguments) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["dtype"], told["out"]) == ("bfloat16", str(tmp_path / "mine"))
    assert load_policy(tmp_path / "mine")[0].dtype == torch.bfloat16
    assert "measured in float32" in (tmp_path / "mine" / "README.md").read_text()


def test_what_cannot_be_exported_is_answered_in_one_line(run: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("")
    with pytest.raises(RunDirError, match="exists and is not empty"):
        export(find(run), tmp_path / "full")
    with pytest.raises(RunDirError, match="no model of 'control'; there are: coarse, grpo, sft, start"):
        find(run, "control")
    with pytest.raises(RunDirError, match="neither a run directory nor"):
        find(tmp_path)
    shutil.copytree(run, tmp_path / "run")
    shutil.rmtree(tmp_path / "run" / "models" / "coarse" / "adapter")
    with pytest.raises(UsageError, match="kept no adapters: export the merged model"):
        export(find(tmp_path / "run"), tmp_path / "mine", adapter=True)
    assert sorted(os.listdir(tmp_path)) == ["full", "run"]


def test_a_chain_of_stages_follows_from_the_config() -> None:
    assert chain_of(resolve("tiny", settings=["coarse.steps=5"]), "grpo") == (
        "start",
        "pretrain",
        "sft",
        "coarse",
        "grpo",
    )
    assert chain_of(resolve("tiny", settings=["model=a/b"]), "control") == ("sft", "control")
    assert chain_of(resolve("tiny", settings=["model=a/b"]), "grpo-best") == ("sft", "grpo-best")


def test_the_best_weights_of_grpo_are_exported_and_are_not_given_the_last_ones_score(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run")
    shutil.copytree(run / "models" / "grpo", tmp_path / "run" / "models" / "grpo-best")
    assert export(find(tmp_path / "run", "grpo-best"), tmp_path / "mine", adapter=True)["rank"] == 12
    said = (tmp_path / "mine" / "README.md").read_text()
    assert "**This model, grpo-best, was not measured on them itself.**" in said
    assert "this model**" not in said
    assert "grpo: 2 steps" in said


@pytest.mark.parametrize(
    "fact",
    [
        "a fine-tuned Qwen/Qwen2.5-Coder-1.5B-Instruct, 1,543,714,304 parameters",
        "lrcode 0.1.0 with the plugin `lrcode-prolog` 0.2.0",
        "SWI-Prolog 9.0.4, inside these walls: bubblewrap",
        "| **after GRPO: this model** | 31.0 % | 27.0 to 35.0 | 400 | 800 | 90.0 % |",
        "| after SFT on verified programs | 6.0 % |",
        "Drawn at temperature 0.1, top-p 0.95, at most 512 tokens, weights in bfloat16",
        "| questions | gsm8k | train | MIT | 7,473 |",
        "512 verified programs, each run and found right: 500 by chain, 12 by mutation",
        "13 words in a row with a held-out problem",
        "7 programs fell to this rule",
        "grpo: 500 steps",
        "| `grpo.beta` | `0.04` |",
        "Write Prolog.",
        "The base model's licence holds",
    ],
)
def test_the_card_says(fact: str) -> None:
    assert fact in card(FACTS)


def test_the_cards_front_matter_is_what_the_hub_reads() -> None:
    read = yaml.safe_load(card(FACTS).split("---")[1])
    assert read == front_matter(FACTS)
    assert read["base_model"] == "Qwen/Qwen2.5-Coder-1.5B-Instruct"
    assert (read["library_name"], read["pipeline_tag"]) == ("transformers", "text-generation")
    assert read["datasets"] == ["openai/gsm8k"]
    assert {"prolog", "grpo"} <= {*read["tags"]}
    assert "license" not in read
    assert yaml.safe_load(card(replace(FACTS, rank=32)).split("---")[1])["base_model_relation"] == "adapter"


def test_a_card_of_a_small_model_that_was_never_measured_promises_nothing() -> None:
    said = card(replace(FACTS, base="", parameters=723_584, arms={}, stage="sft"))
    assert "made from scratch" in said
    assert "of no use for other problems" in said
    assert "Nothing was measured." in said
    assert "No licence is stated for the weights" in said


def test_data_that_was_not_meant_to_be_trained_on_is_pointed_at() -> None:
    used = (
        Use("programs", "humaneval-r", "test", "BSD, evaluation only", 161),
        Use("questions", "", "", "", 9),
        Use("held out", "svamp", "test", "", 10),
    )
    said = warnings(replace(FACTS, uses=used))
    assert len(said) == 3
    assert said[0] == "humaneval-r (programs): licence BSD, evaluation only restricts what such a model may be used for"
    assert "split 'test' is meant for evaluation" in said[1]
    assert "name no licence" in said[2]
    assert card(replace(FACTS, uses=used)).count("**Look before you publish:**") == 3


@pytest.mark.long
@pytest.mark.parametrize("quantize", ["none", pytest.param("nf4", marks=needs_4_bits)])
def test_a_run_in_bfloat16_gives_an_adapter_that_differs_by_rounding_alone(tmp_path: Path, quantize: str) -> None:
    wide = ["tiny.hidden=64", "tiny.feed_forward=128", "engine.dtype=bfloat16", "engine.gradient_checkpointing=true"]
    out = tmp_path / "run"
    run_training(resolve("tiny", settings=[*SMALL, *LORA, *wide, f"engine.quantize={quantize}"]), out)
    told = export(find(out), tmp_path / "adapter", adapter=True)
    assert told["rank"] == 12
    assert 0 < told["difference"] < 0.02
    merged = export(find(out), tmp_path / "merged")
    assert merged["dtype"] == "bfloat16"
    saved = json.loads((tmp_path / "merged" / "config.json").read_text())
    assert "quantization_config" not in saved
    assert ("4 bits" in (tmp_path / "merged" / "README.md").read_text()) == (quantize == "nf4")


def test_programs_that_nothing_learnt_from_are_no_data_of_the_model(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run")
    assert facts_of(RunDir(tmp_path / "run"), "grpo", "mine", parameters=1, dtype="float32").origins
    file = tmp_path / "run" / STAGES
    done = json.loads(file.read_text())
    file.write_text(json.dumps({**done, "sft": {**done["sft"], "steps": 0}}))
    facts = facts_of(RunDir(tmp_path / "run"), "grpo", "mine", parameters=1, dtype="float32")
    assert (facts.origins, [use for use in facts.uses if use.role == "programs"]) == ({}, [])
    assert "| before, without SFT |" in card(facts)


def test_a_base_that_another_run_made_is_named_by_that_run(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "second")
    text = re.sub(r"(?m)^model = .*$", f'model = "{run / "models" / "sft"}"', (run / "config.toml").read_text())
    (tmp_path / "second" / "config.toml").write_text(text)
    facts = facts_of(RunDir(tmp_path / "second"), "grpo", "mine", parameters=1, dtype="float32")
    assert (facts.base, facts.base_run) == ("run/models/sft", "run")
    assert "base_model" not in front_matter(facts)
    assert warnings(facts)[0].startswith("the base was made by the run run:")


def test_a_run_that_collapsed_tells_the_step_of_the_weights_it_kept() -> None:
    done = {"grpo": {"steps": 500, "best": {"step": 40}, "collapsed": {"step": 90}}}
    assert "grpo: the best weights, those of step 40" in card(replace(FACTS, stages=done))
    only_best = {"grpo": {"steps": 500, "best": {"step": 40}}}
    assert "grpo: 500 steps" in card(replace(FACTS, stages=only_best))
    assert "those of step 40" in card(replace(FACTS, stages=only_best, stage="grpo-best"))
