"""What learns is held in float32, what is frozen in fewer bits: LoRA, QLoRA and all weights, by the real trainers."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from lrcode.errors import ConfigError
from lrcode.language import load_language
from lrcode.models.load import load_policy, save_policy
from lrcode.models.quantized import check_quantize
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.reward import open_grader
from lrcode.train.config import Config
from lrcode.train.grpo import train_grpo
from lrcode.train.precision import held_to_train
from lrcode.train.progress import Quiet
from lrcode.train.settings import resolve
from lrcode.train.sft import train_sft
from lrcode.types import Expected, Task

pytestmark = pytest.mark.usefixtures("one_thread")

# Widths that bitsandbytes' blocks of 64 divide, without which it cannot draw on a CPU.
SHAPE = TinyShape(hidden=64, layers=2, heads=2, feed_forward=128, vocabulary=300, context=512)
TASKS = [Task(f"t{n}", f"What is {n} times 4?", Expected(str(4 * n))) for n in range(1, 5)]
PROLOG = load_language("prolog")
ROWS = [
    {
        "prompt": [{"role": "user", "content": task.question}],
        "completion": [{"role": "assistant", "content": f"solve(X) :- X is {n} * 4."}],
    }
    for n, task in enumerate(TASKS, 1)
]
SETTINGS = [
    "sft.steps=3",
    "sft.batch=4",
    "sft.micro_batch=4",
    "sft.warmup=0.0",
    "sft.schedule=constant",
    "sft.learning_rate=0.001",
    "grpo.steps=1",
    "grpo.prompts=2",
    "grpo.generations=2",
    "grpo.micro_batch=4",
    "grpo.max_tokens=8",
    "lora.alpha=8",
    "engine.dtype=bfloat16",
]
LORA = ["lora.rank=4"]
NF4 = [*LORA, "engine.quantize=nf4"]
needs_4_bits = pytest.mark.skipif(find_spec("bitsandbytes") is None, reason="needs bitsandbytes: lrcode[qlora]")


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model made from scratch, in float32."""
    folder = tmp_path_factory.mktemp("precision") / "start"
    tokenizer = train_tokenizer([task.question for task in TASKS], SHAPE.vocabulary, SHAPE.context)
    save_policy(build_model(SHAPE, tokenizer, seed=0), tokenizer, folder)
    return folder


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the pipeline settles TRL before its first trainer."""
    monkeypatch.setenv("TRL_EXPERIMENTAL_SILENCE", "1")


def config(*settings: str) -> Config:
    return resolve("tiny", settings=[*SETTINGS, *settings])


def tuned(start: Path, out: Path, *settings: str) -> tuple[Any, Any, RunDir]:
    """The model after SFT as its stage does it, its tokenizer, and the run."""
    asked = config(*settings)
    run = RunDir.create(out, "", {})
    model, tokenizer = load_policy(start, **held_to_train(asked))
    return train_sft(model, tokenizer, ROWS, asked, run, Quiet()), tokenizer, run


def reinforced(start: Path, out: Path, *settings: str) -> tuple[RunDir, list[str]]:
    """A run of GRPO, and what it drew."""
    from pyarrow import parquet

    asked = config(*settings)
    run = RunDir.create(out, "", {})
    model, tokenizer = load_policy(start, **held_to_train(asked))
    with open_grader("prolog", workers=1, process=False) as grader:
        train_grpo(model, tokenizer, TASKS, grader, PROLOG, asked, run, Quiet())
    rows = parquet.read_table(run.folder("rollouts", "grpo-000001.parquet")).to_pylist()
    return run, [row["completion"] for row in rows]


def dequantized(layer: Any) -> Any:
    import bitsandbytes

    return bitsandbytes.functional.dequantize_4bit(layer.weight, layer.weight.quant_state).float()


def types(model: Any) -> tuple[set[str], set[str]]:
    """Types of the weights that learn, and of those that do not."""
    learn = {str(p.dtype) for p in model.parameters() if p.requires_grad}
    return learn, {str(p.dtype) for p in model.parameters() if not p.requires_grad}


def test_all_weights_learn_in_float32_where_bfloat16_would_stand_still(start: Path, tmp_path: Path) -> None:
    import torch

    model, _, run = tuned(start, tmp_path / "run", "sft.learning_rate=1e-6")
    assert types(model) == ({"torch.float32"}, set())
    assert [entry["step"] for entry in run.metrics("sft")] == [1, 2, 3]
    before, _ = load_policy(start)
    layer = "model.layers.0.mlp.up_proj.weight"
    old, new = before.state_dict()[layer], model.state_dict()[layer]
    assert (old != new).float().mean() > 0.99
    # The same steps of 1e-6 on weights in bfloat16: most round to nothing.
    held = old.to(torch.bfloat16)
    assert (held != held + torch.full_like(held, 1e-6)).float().mean() < 0.05


def test_adapters_learn_in_float32_on_weights_in_bfloat16(start: Path, tmp_path: Path) -> None:
    model, _, _ = tuned(start, tmp_path / "run", *LORA)
    assert types(model) == ({"torch.float32"}, {"torch.bfloat16"})


@pytest.mark.parametrize("settings", [LORA, []], ids=["lora", "full"])
def test_checkpointing_changes_neither_what_is_drawn_nor_what_is_learnt(
    start: Path, tmp_path: Path, settings: list[str]
) -> None:
    said = []
    for number, checkpointing in enumerate(("false", "true")):
        out = tmp_path / str(number)
        again = f"engine.gradient_checkpointing={checkpointing}"
        run, drawn = reinforced(start, out / "grpo", *settings, again, "grpo.scale_rewards=none", "grpo.beta=0.1")
        model, _, sft = tuned(start, out / "sft", *settings, again)
        figures = [(entry["loss"], entry["grad_norm"]) for entry in sft.metrics("sft")]
        assert all(norm > 0 for _, norm in figures)
        said.append((drawn, figures, run.metrics("grpo")[0]["kl"]))
        if settings:
            moved = {name for name, p in model.named_parameters() if "lora_B" in name and p.abs().max() > 0}
            assert len(moved) == 14, "an adapter had no gradient"
    assert said[0] == said[1]


def test_training_of_adapters_resumes_to_the_losses_of_one_never_stopped(start: Path, tmp_path: Path) -> None:
    import shutil

    settings = [*LORA, "sft.steps=4", "sft.save_every=2", "engine.gradient_checkpointing=true"]
    _, _, run = tuned(start, tmp_path / "run", *settings)
    never = [entry["loss"] for entry in run.metrics("sft")]
    shutil.rmtree(run.folder("checkpoints", "sft", "checkpoint-4"))
    run.write_text("metrics.jsonl", "")
    asked = config(*settings)
    model, _ = load_policy(start, **held_to_train(asked))
    again = train_sft(model, load_policy(start)[1], ROWS, asked, run, Quiet())
    assert [entry["loss"] for entry in run.metrics("sft")] == never[2:]
    assert types(again)[0] == {"torch.float32"}


def test_an_adapter_is_kept_beside_the_model_it_was_merged_into(start: Path, tmp_path: Path) -> None:
    import torch
    from peft import PeftModel

    model, tokenizer, _ = tuned(start, tmp_path / "run", *LORA, "engine.dtype=float32")
    save_policy(model, tokenizer, tmp_path / "sft")
    kept = json.loads((tmp_path / "sft" / "adapter" / "adapter_config.json").read_text())
    assert kept["base_model_name_or_path"] == str(start)
    whole, _ = load_policy(tmp_path / "sft")
    base, _ = load_policy(start)
    ids = torch.tensor([tokenizer("What is 2 times 4?")["input_ids"]])
    with torch.no_grad():
        plain = base(ids).logits
        on_top = PeftModel.from_pretrained(base, str(tmp_path / "sft" / "adapter"))(ids).logits
        assert torch.allclose(on_top, whole(ids).logits, atol=1e-5)
    assert not torch.allclose(on_top, plain, atol=1e-3)


@pytest.mark.skipif(find_spec("bitsandbytes") is not None, reason="bitsandbytes is installed")
def test_four_bits_without_bitsandbytes_are_refused_with_the_command_that_mends_it() -> None:
    with pytest.raises(ConfigError, match=r"pip install 'lrcode\[qlora\]'"):
        check_quantize("nf4")


@needs_4_bits
def test_adapters_learn_in_float32_on_weights_in_4_bits(start: Path, tmp_path: Path) -> None:
    model, _, run = tuned(start, tmp_path / "run", *NF4, "engine.gradient_checkpointing=true")
    learn, frozen = types(model)
    assert learn == {"torch.float32"}
    assert "torch.uint8" in frozen
    assert all(entry["grad_norm"] > 0 for entry in run.metrics("sft"))


@needs_4_bits
def test_grpo_draws_and_learns_on_weights_in_4_bits(start: Path, tmp_path: Path) -> None:
    run, drawn = reinforced(start, tmp_path / "run", *NF4, "engine.gradient_checkpointing=true", "grpo.beta=0.1")
    assert len(drawn) == 4
    assert run.metrics("grpo")[0]["kl"] == 0


@needs_4_bits
def test_an_adapter_learnt_on_4_bits_is_merged_into_the_full_weights(start: Path, tmp_path: Path) -> None:
    import torch

    model, tokenizer, _ = tuned(start, tmp_path / "run", *NF4)
    save_policy(model, tokenizer, tmp_path / "sft")
    assert "quantization_config" not in json.loads((tmp_path / "sft" / "config.json").read_text())
    whole, _ = load_policy(tmp_path / "sft")
    base, _ = load_policy(start)
    layer = "model.layers.1.mlp.up_proj"
    delta = model.get_submodule(f"base_model.model.{layer}").get_delta_weight("default")
    exact = base.get_submodule(layer).weight + delta
    assert torch.allclose(whole.get_submodule(layer).weight.float(), exact, rtol=2**-7, atol=1e-4)
    # Into 4 bits the same adapter would go with an error as large as itself, and more.
    in_4_bits = dequantized(model.merge_and_unload().get_submodule(layer))
    off = [(weight - exact).abs().mean() for weight in (whole.get_submodule(layer).weight, in_4_bits)]
    assert off[1] > 20 * off[0]
    assert off[1] > delta.abs().mean()


@needs_4_bits
def test_adapters_put_into_4_bits_and_out_again_ruin_the_weights(start: Path, tmp_path: Path) -> None:
    model, _, _ = tuned(start, tmp_path / "run", *NF4)
    layer = model.get_submodule("base_model.model.model.layers.1.mlp.up_proj")
    before = dequantized(layer.base_layer)
    for _ in range(20):
        model.merge_adapter()
        model.unmerge_adapter()
    assert (dequantized(layer.base_layer) - before).abs().mean() > layer.get_delta_weight("default").abs().mean()


def test_4_bits_are_refused_beside_vllm_which_is_handed_merged_weights() -> None:
    with pytest.raises(ConfigError, match=r"engine.quantize = 'nf4': must be none beside vLLM"):
        config(*NF4, "engine.rollouts=vllm")
