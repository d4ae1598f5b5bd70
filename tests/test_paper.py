"""examples/paper: presets that training takes, the paper's with the paper's settings, and the way to a table."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from lrcode.train.config import Config
from lrcode.train.settings import resolve

FOLDER = Path(__file__).resolve().parent.parent / "examples" / "paper"


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"paper_{name}", FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


recipes, figures = module("recipes"), module("figures")


def config(folder: Path, name: str, size: str, shots: int, **more: Any) -> Config:
    file = folder / "run.toml"
    file.write_text(recipes.toml(recipes.recipe(name, size, shots, **more)))
    return resolve(file=file)


def paper(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(FOLDER), *words], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("size", "shots"), list(product(recipes.SIZES, recipes.SHOTS)))
def test_the_papers_preset_has_the_papers_settings_at_every_size(tmp_path: Path, size: str, shots: int) -> None:
    found = config(tmp_path, "paper", size, shots)
    g, e = found.grpo, found.eval
    assert (found.model, found.data.shots) == (f"Qwen/Qwen2.5-Coder-{size}-Instruct", shots)
    assert (found.lora.rank, found.lora.alpha, len(found.lora.targets)) == (32, 32, 7)
    assert (g.learning_rate, g.schedule, g.warmup, g.weight_decay) == (5e-6, "cosine", 0.1, 0.1)
    assert (g.adam_beta2, g.max_grad_norm, g.beta) == (0.99, 0.1, 0.0)
    assert (g.steps, g.generations, g.max_tokens) == (1500, 8, 1024)
    assert (g.micro_batch // g.generations, g.prompts * g.generations // g.micro_batch) == (1, 4)
    assert (e.samples, e.temperature, e.top_p, e.max_tokens) == (4, 0.1, 0.95, 1024)
    assert (found.engine.quantize, found.sft.steps, g.curriculum, g.resample) == ("nf4", 0, False, 0.0)


@pytest.mark.parametrize(("size", "shots"), list(product(recipes.SIZES, recipes.SHOTS)))
def test_our_preset_measures_as_the_paper_does(tmp_path: Path, size: str, shots: int) -> None:
    own, theirs = (config(tmp_path, name, size, shots) for name in recipes.RECIPES[::-1])
    measured = [(c.eval.samples, c.eval.temperature, c.eval.top_p, c.eval.max_tokens) for c in (own, theirs)]
    assert measured[0] == measured[1]
    assert (own.model, own.data.held_out, own.lora) == (theirs.model, theirs.data.held_out, theirs.lora)
    assert (own.engine.rollouts, own.grpo.curriculum, own.collapse.stop) == ("vllm", True, True)
    assert own.sft.steps > 0


@pytest.mark.parametrize("name", recipes.RECIPES)
def test_a_preset_is_a_config_file_as_it_stands(tmp_path: Path, name: str) -> None:
    alone = resolve(file=FOLDER / f"{name}.toml")
    assert alone == config(tmp_path, name, "1.5B", 0)


def test_the_papers_optimiser_is_the_trainers(tmp_path: Path) -> None:
    from lrcode.train.grpo import grpo_arguments

    found = config(tmp_path, "paper", "0.5B", 0)
    told = grpo_arguments(found, found.grpo, tmp_path)
    assert (told.adam_beta1, told.adam_beta2, told.weight_decay, told.warmup_steps) == (0.9, 0.99, 0.1, 150)
    assert (told.gradient_accumulation_steps, told.steps_per_generation, told.generation_batch_size) == (4, 4, 32)


def test_local_data_takes_the_place_of_the_hub(tmp_path: Path) -> None:
    found = config(tmp_path, "ours", "3B", 1, data="/data/gsm8k", lang="scheme", seed=2)
    assert (found.data.train, found.data.held_out) == ("/data/gsm8k/train.jsonl", "/data/gsm8k/test.jsonl")
    assert (found.lang, found.seed) == ("scheme", 2)


def arm(value: float) -> dict[str, Any]:
    return {"pass@1": value, "low": value - 0.01, "high": value + 0.01, "n": 1319, "any_of_n": value, "all_of_n": 0.1}


def test_the_table_says_whose_each_figure_is() -> None:
    runs = {"paper": {"before": arm(0.4), "after": arm(0.9)}, "ours": {"before": arm(0.5), "after": arm(0.52)}}
    rows = figures.rows("1.5B", 1, runs)
    assert rows[0] == ["paper", "base", "40.3", "11.9", "not given"]
    assert rows[1] == ["paper", "1,500 steps", "51.6", "5.9", "not given"]
    assert [row[:2] for row in rows[2:]] == [
        ["here", "before, the base model"],
        ["here", "the paper's recipe, our rewards"],
        ["here", "after SFT"],
        ["here", "our recipe"],
    ]
    assert rows[3][2:] == ["90.0 (88.2 to 91.6)", "10.0 (8.4 to 11.8)", "90.0 (89.0 to 91.0)"]
    above, around = figures.said("1.5B", 1, runs)
    assert "above the paper's 51.6 %" in above
    assert "around the paper's 51.6 %" in around
    assert "below" in figures.said("1.5B", 1, {"ours": {"before": arm(0), "after": arm(0.2)}})[0]


def test_the_best_of_the_papers_7b_is_the_one_with_the_bonus() -> None:
    assert ["paper", "1,500 steps, length bonus", "85.7", "70.0", "not given"] in figures.rows("7B", 1, {})
    assert "the paper's 85.7 %" in figures.said("7B", 1, {"ours": {"before": arm(0), "after": arm(0.9)}})[0]


def test_every_cell_of_the_papers_table_is_there() -> None:
    cells = set(product(recipes.SIZES, recipes.SHOTS))
    assert set(figures.BASE) == set(figures.TRAINED) == cells


def test_what_is_asked_for_can_be_read_before_it_is_run() -> None:
    shown = paper("--size", "7B", "--recipe", "ours", "--show")
    assert shown.returncode == 0
    assert 'model = "Qwen/Qwen2.5-Coder-7B-Instruct"' in shown.stdout
    assert paper("--size", "9B").returncode == 2


@pytest.mark.long
def test_both_recipes_go_the_whole_way_on_a_toy_model(tmp_path: Path) -> None:
    done = paper("--tiny", "--size", "7B", "--shots", "1", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "| paper | 1,500 steps | 67.2 | 60.1 | not given |" in done.stdout
    assert "| here | our recipe | " in done.stdout
    assert "They compare with nothing." in done.stdout
    assert (tmp_path / "prolog-tiny-1shot-ours-0" / "summary.json").is_file()
    again = paper("--tiny", "--size", "7B", "--shots", "1", "--out", str(tmp_path))
    assert "$ lrcode" not in again.stdout, "what is finished is not made again"
