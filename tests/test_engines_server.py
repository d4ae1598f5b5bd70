"""A vLLM server as the engine: a request a row, and what is said and kept when it is lost, by one that really dies."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.request import urlopen

import pytest
import requests

from lrcode.errors import ConfigError, EngineLost
from lrcode.models.sampling import Drawing
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.train.engines.http import Server, start_command
from lrcode.train.engines.served import Served
from lrcode.train.engines.smoke import even
from lrcode.train.progress import Quiet
from lrcode.train.watch import Watch, last_checkpoint
from vllm_stand_in import DIES_AFTER, FAILS_FIRST, REFUSES, stand_in

pytestmark = pytest.mark.usefixtures("one_thread")
ROWS = [[8, 16, 24], [32], [40, 48], [56, 64, 72]]


def served(url: str, sync: Callable[[], None] = lambda: None) -> Served:
    trainer = SimpleNamespace(vllm_generation=SimpleNamespace(sync_weights=sync))
    return Served(trainer, Server(url, run="runs/mine", patience_s=0.2))


def nothing(row: int, ids: list[int]) -> None:
    pass


def test_each_row_is_a_request_and_told_with_its_tokens_and_their_log_probabilities() -> None:
    told: dict[int, list[int]] = {}
    with stand_in() as url:
        drawn = served(url).draw(ROWS, Drawing(0.7, 0.9, 5), told.__setitem__)
        bodies = json.load(urlopen(url + "/v1/models"))["bodies"]
    assert drawn.ids == [[24, 16, 8, 1], [32, 1], [48, 40, 1], [72, 64, 56, 1]]
    assert told == dict(enumerate(drawn.ids))
    assert drawn.logprobs is not None
    assert drawn.logprobs[0][:3] == [-3.0, -2.0, -1.0]
    assert math.isnan(drawn.logprobs[0][3]), "one that the server does not know is no zero"
    assert sorted(body["prompt"] for body in bodies) == sorted(ROWS)
    stated = {"model": "stand-in", "temperature": 0.7, "top_p": 0.9, "top_k": 0, "min_p": 0.0, "max_tokens": 5}
    assert all(body.items() >= stated.items() for body in bodies), "or the model folder's own settings would count"


def test_a_hiccup_is_tried_again() -> None:
    with stand_in(FAILS_FIRST, 1) as url:
        assert len(served(url).draw(ROWS, Drawing(), nothing).ids) == 4


def test_a_server_that_dies_under_way_is_lost_in_one_line_that_says_what_to_do() -> None:
    with stand_in(DIES_AFTER, 2) as url, pytest.raises(EngineLost) as caught:
        served(url).draw(ROWS, Drawing(), nothing)
    said = str(caught.value)
    assert said.startswith(f"the vLLM server at {url} is gone (")
    assert said.endswith("start it again, then go on from the last checkpoint with `lrcode train --resume runs/mine`")
    assert "\n" not in said


def test_a_request_that_is_refused_is_not_a_lost_server() -> None:
    with stand_in(REFUSES) as url, pytest.raises(ConfigError, match=r"refuses /v1/completions: .*prompt is too long"):
        served(url).draw(ROWS, Drawing(), nothing)


def test_where_no_server_answers_the_line_says_how_to_start_one() -> None:
    near = r"VLLM_SERVER_DEV_MODE=1 vllm serve models/sft --host 127\.0\.0\.1 --port 9 --weight-transfer-config"
    with pytest.raises(EngineLost, match=near):
        Server("http://127.0.0.1:9").wait(0.1, "models/sft")
    assert "vllm serve 'my model' --host 0.0.0.0 --port 8000" in start_command("my model", "http://node1:8000")


@pytest.mark.parametrize("error", [requests.ConnectionError("refused"), Exception("Request failed: 500, no group")])
def test_a_server_that_takes_no_weights_is_lost(error: Exception) -> None:
    def sync() -> None:
        raise error

    with stand_in() as url:
        engine = served(url, sync)
        with pytest.raises(EngineLost, match="lrcode train --resume runs/mine"):
            engine._clock._timed()


def test_our_own_mistake_in_handing_weights_over_is_not_called_a_lost_server() -> None:
    def sync() -> None:
        raise KeyError("lm_head")

    with stand_in() as url, pytest.raises(KeyError):
        served(url, sync)._clock._timed()


def trainer(run: RunDir, engine: Any) -> Any:
    """Three real steps of GRPO, a checkpoint each, with completions by the engine, or by the model itself."""
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    tokenizer = train_tokenizer(["a b c"] * 9, 260, 64)
    arguments = GRPOConfig(
        output_dir=str(run.folder("checkpoints", "grpo")),
        max_steps=3,
        save_steps=1,
        per_device_train_batch_size=4,
        num_generations=2,
        max_completion_length=4,
        logging_steps=1,
        report_to="none",
        use_cpu=True,
        bf16=False,
        gradient_checkpointing=False,
        disable_tqdm=True,
    )

    def draw(prompts: Any, trainer: Any) -> dict[str, Any]:
        rows = [[8, 16, 24 + place] for place, _ in enumerate(prompts)]
        drawn = engine.draw(rows, Drawing(), nothing)
        return {"prompt_ids": rows, "completion_ids": drawn.ids, "logprobs": drawn.logprobs}

    return GRPOTrainer(
        model=build_model(TinyShape(32, 2, 2, 32, 260, 64), tokenizer, 0),
        reward_funcs=even,
        args=arguments,
        train_dataset=Dataset.from_list([{"prompt": [{"role": "user", "content": "a"}]}] * 4),
        processing_class=tokenizer,
        callbacks=[Watch(run, "grpo", Quiet(), lambda logs: "")],
        rollout_func=draw if engine else None,
    )


def test_a_training_whose_server_is_lost_leaves_a_whole_checkpoint_that_another_goes_on_from(tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", "", {})
    with stand_in(DIES_AFTER, 8) as url:
        lost = trainer(run, served(url))
        with pytest.raises(EngineLost):
            lost.train()
    kept = last_checkpoint(run.folder("checkpoints", "grpo"), lost.processing_class)
    assert kept is not None
    assert kept.name == "checkpoint-2"
    with stand_in() as url:
        again = trainer(run, served(url))
        again.train(resume_from_checkpoint=str(kept))
    assert again.state.global_step == 3
