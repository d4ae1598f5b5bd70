"""A stage closes the engine that it opened, also one that breaks off: what comes next needs its memory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch

from lrcode import load_language
from lrcode.errors import EngineLost
from lrcode.models.sampling import Drawing
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.record import RunDir
from lrcode.reward import Grader
from lrcode.run.cold import ColdRunner
from lrcode.train.config import Config, Grpo
from lrcode.train.engines import Drawn, Finished
from lrcode.train.engines.colocated import Colocated
from lrcode.train.grpo import train_grpo
from lrcode.train.progress import Quiet
from lrcode.train.settings import resolve
from lrcode.types import Expected, Task

pytestmark = pytest.mark.usefixtures("one_thread")
PROLOG = load_language("prolog")
TASKS = [Task(str(n), f"What is {n} times 4?", Expected(str(n * 4))) for n in range(4)]
KNOBS = ("steps=1", "prompts=2", "generations=2", "micro_batch=4", "max_tokens=4", "save_every=9")


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRL_EXPERIMENTAL_SILENCE", "1")


class Told:
    """An engine that answers each row with one token, and writes down what is done with it."""

    def __init__(self, lost: bool = False) -> None:
        self.done: list[str] = []
        self._lost = lost

    def opened(self, trainer: Any, config: Config, knobs: Grpo, run: str) -> Told:
        self.done.append("open")
        return self

    def sync(self) -> float:
        return 0.0

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        self.done.append("draw")
        if self._lost:
            raise EngineLost("the engine is gone")
        for row in range(len(rows)):
            finished(row, [5 + row])
        return Drawn([[5 + row] for row in range(len(rows))])

    def close(self) -> None:
        self.done.append("close")


def trained(folder: Path, engine: Told) -> None:
    shape = TinyShape(hidden=32, layers=1, heads=2, feed_forward=32, vocabulary=300, context=256)
    tokenizer = train_tokenizer([task.question for task in TASKS], shape.vocabulary, shape.context)
    config = resolve("tiny", settings=[*(f"grpo.{knob}" for knob in KNOBS), "threads=1"])
    run = RunDir.create(folder / "run", "", {})
    with Grader(PROLOG, ColdRunner(PROLOG.facts), workers=1) as grader:
        asked = (build_model(shape, tokenizer, 0), tokenizer, TASKS, grader, PROLOG)
        train_grpo(*asked, config, run, Quiet(), opened=engine.opened)


def test_a_stage_closes_the_engine_that_it_opened(tmp_path: Path) -> None:
    trained(tmp_path, engine := Told())
    assert engine.done == ["open", "draw", "close"]


def test_a_stage_that_breaks_off_closes_it_too(tmp_path: Path) -> None:
    engine = Told(lost=True)
    with pytest.raises(EngineLost):
        trained(tmp_path, engine)
    assert engine.done == ["open", "draw", "close"]


class Held:
    """Stands where vLLM's parts do, and writes down what is asked of them."""

    def __init__(self, done: list[str], name: str = "") -> None:
        self._done, self._name = done, name

    def __getattr__(self, name: str) -> Any:
        return Held(self._done, f"{self._name}.{name}".lstrip("."))

    def __call__(self, *_: object) -> None:
        self._done.append(self._name)


@pytest.mark.parametrize("sleeps", [False, True])
def test_the_colocated_engine_is_shut_down_once_and_let_go(sleeps: bool) -> None:
    class Generation:
        enable_sleep_mode = sleeps

        def __init__(self, llm: Any) -> None:
            self.llm = llm

        def sync_weights(self) -> None: ...

    done: list[str] = []

    class Trainer:
        vllm_generation = Generation(Held(done))

    engine = Colocated(Trainer())
    engine.close()
    engine.close()
    core = "llm_engine.engine_core"
    shut = [f"{core}._finalizer.detach", f"{core}.engine_core.model_executor.shutdown"]
    assert done == ["wake_up", *shut] if sleeps else shut
    assert Trainer.vllm_generation.llm is None
    assert not torch.distributed.is_initialized()
