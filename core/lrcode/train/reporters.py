"""Sends a run's figures to TensorBoard, Weights & Biases, Trackio and others too, through TRL's `report_to`.

Which names there are is said here as well; what the figures mean is `rollouts` and `validation`.
"""

from __future__ import annotations

import dataclasses
import importlib
import importlib.util
import uuid
from collections.abc import Mapping
from typing import Any

from transformers import TrainerCallback
from transformers.integrations import get_reporting_integration_callbacks

from lrcode.errors import ConfigError
from lrcode.record import RunDir
from lrcode.train.config import Config
from lrcode.train.settings import to_toml
from lrcode.train.watch import Watch

TENSORBOARD, WANDB, TRACKIO = "tensorboard", "wandb", "trackio"
IDENTITY = "reports.json"
"""In a run directory: what tells its reports from those of another run of the same name."""


def check_reporters(config: Config) -> None:
    """Refuse what could not be reported to once training has begun.

    Raises:
        ConfigError: a library is not installed, or nobody is logged in to Weights & Biases.
    """
    for name in config.report_to:
        if importlib.util.find_spec(name) is None:
            raise ConfigError(f"report_to = {name!r}: {name} is not installed: `pip install {name}`")
    if WANDB in config.report_to:
        wandb = importlib.import_module(WANDB)
        if wandb.setup().settings.mode == "online" and not wandb.login(prompt=False, verify=False):
            raise ConfigError(
                "report_to = 'wandb': nobody is logged in here: `wandb login`; or WANDB_MODE=offline keeps the "
                "figures in the run directory, for `wandb sync`"
            )


def report(trainer: Any, config: Config, watch: Watch) -> None:
    """Have the trainer's reporters told what `watch` adds to a step's figures, and where to put them.

    Each stage is a run of its own in the project `lrcode-LANG`, named after the run directory. TensorBoard's files come
    into `tensorboard/STAGE` there, Weights & Biases' into `wandb`; Trackio's stay where its dashboard looks for them.
    Does nothing on all ranks but the first, which have no reporters.
    """
    run, stage = watch.run, watch.stage
    if not config.report_to or not run.writes:
        return
    kinds = get_reporting_integration_callbacks(list(config.report_to))
    # Anew, and so behind `watch`, which adds to the figures that all of them are given.
    reporters = {name: trainer.pop_callback(kind) for name, kind in zip(config.report_to, kinds, strict=True)}
    for reporter in reporters.values():
        trainer.add_callback(reporter)
    trainer.add_callback(_Reports(reporters, config, watch))
    name, identity = f"{run.path.resolve().name}-{stage}", _identity(run)
    trainer.args.project = f"lrcode-{config.lang}"
    # Trackio goes on with the run that has this name, which another run directory may have as well.
    trainer.args.run_name = f"{name}-{identity}" if TRACKIO in reporters else name
    if TENSORBOARD in reporters:
        reporters[TENSORBOARD].logging_dir = str(run.folder(TENSORBOARD, stage))
    if WANDB in reporters:
        group = run.path.resolve().name
        about = {"project": trainer.args.project, "name": name, "group": group, "dir": str(run.path)}
        importlib.import_module(WANDB).init(**about, id=f"{identity}-{stage}", resume="allow", settings={"quiet": True})


def _identity(run: RunDir) -> str:
    kept: dict[str, str] | None = run.read_json(IDENTITY)
    if kept is None:
        kept = {"id": uuid.uuid4().hex[:8]}
        run.write_json(IDENTITY, kept)
    return kept["id"]


class _Reports(TrainerCallback):  # type: ignore[misc]
    """What reporters of transformers leave undone: our config, the figures before the first step, an end."""

    def __init__(self, reporters: Mapping[str, Any], config: Config, watch: Watch) -> None:
        self._reporters, self._config, self._watch = reporters, config, watch

    def on_train_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        told = {"lrcode": dataclasses.asdict(self._config)}
        if TENSORBOARD in self._reporters:
            self._reporters[TENSORBOARD].tb_writer.add_text("lrcode", f"```\n{to_toml(self._config)}```")
        if WANDB in self._reporters:
            importlib.import_module(WANDB).config.update(told, allow_val_change=True)
        if TRACKIO in self._reporters:
            importlib.import_module(TRACKIO).config.update(told)
        if measured := dict(self._watch.begun):
            for reporter in self._reporters.values():
                reporter.on_log(args, state, control, logs=dict(measured), **more)

    def on_train_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if WANDB in self._reporters:
            # Else the next stage would go on in this one's run, from step 0.
            importlib.import_module(WANDB).finish()
