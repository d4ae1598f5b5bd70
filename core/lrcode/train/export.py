"""Writes a run's model, or its adapter, as a folder of its own with a card: whole or not at all."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError, UsageError
from lrcode.record import CONFIG, RunDir
from lrcode.train.card import card, warnings
from lrcode.train.config import Config
from lrcode.train.provenance import chain_of, config_of, facts_of, trained_as

LAST = ("grpo", "coarse", "sft", "pretrain", "start")
"""Stages in the order in which their models are asked for, where none was named."""


@dataclass(frozen=True)
class Source:
    """A model of a run."""

    run: RunDir
    stage: str

    @property
    def model(self) -> Path:
        """The folder of its merged model."""
        return self.run.folder("models", self.stage)


def find(where: Path, stage: str | None = None) -> Source:
    """The model that a run directory, or a folder `RUN/models/STAGE`, holds; by default of the last stage.

    Raises:
        RunDirError: there is none, or `stage` is another one than the folder's.
    """
    where = where.absolute()
    if (where / CONFIG).is_file():
        run = RunDir(where)
        there = [name for name in LAST if run.folder("models", name, "config.json").is_file()]
        if not there and stage is None:
            raise RunDirError(f"{where} holds no finished model yet: `lrcode train --resume {where}` goes on with it")
        stage = stage or there[0]
    elif (where.parent.parent / CONFIG).is_file() and where.parent.name == "models":
        if stage not in (None, where.name):
            raise RunDirError(
                f"{where} is the model of {where.name}, not of {stage}: leave --stage out, or give the run"
            )
        run, stage = RunDir(where.parent.parent), where.name
    else:
        raise RunDirError(
            f"{where} is neither a run directory nor RUN/models/STAGE: an export tells of the run that made a model, "
            "so that it needs one; any other folder of a model can be used as it is"
        )
    if not run.folder("models", stage, "config.json").is_file():
        there = [path.parent.name for path in run.folder("models").glob("*/config.json")]
        raise RunDirError(f"{run.path} has no model of {stage!r}; there are: {', '.join(sorted(there)) or 'none'}")
    return Source(run, stage)


def export(source: Source, out: Path, *, adapter: bool = False, dtype: str | None = None) -> dict[str, Any]:
    """Write the model and its card into a new folder.

    Args:
        adapter: write one LoRA adapter for the run's own base instead of the merged model.
        dtype: torch's name of a type; None: what the run measured its models in.

    Returns:
        `out`, `stage`, `base`, `parameters`, `dtype`, `rank`, `warnings`; for an adapter `difference`, how far it is
        from the merged model: the largest difference of two weights.

    Raises:
        RunDirError: `out` holds something, cannot be written, or the run kept no adapters.
        ConfigError: adapter and base do not make the run's model.
    """
    config = config_of(source.run)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise RunDirError(f"{out} exists and is not empty: give another --out")
    unfinished = out.absolute().with_name(f".{out.absolute().name}.{os.getpid()}.tmp")
    try:
        unfinished.mkdir(parents=True)
        told = _write(source, config, unfinished, out.absolute().name, adapter, dtype or config.engine.dtype)
        if out.exists():
            out.rmdir()
        unfinished.rename(out.absolute())
    except OSError as error:
        raise RunDirError(f"{out} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return {"out": str(out), "stage": source.stage, **told}


def _write(source: Source, config: Config, folder: Path, name: str, adapter: bool, dtype: str) -> dict[str, Any]:
    from lrcode.models.load import load_policy, save_policy

    model, tokenizer = load_policy(source.model, dtype=dtype, device="cpu")
    model.generation_config = _drawing(config, model, tokenizer)
    told: dict[str, Any] = {"parameters": model.num_parameters(), "dtype": dtype, "rank": 0}
    base_folder = ""
    if adapter:
        base = base_of(source.run, config)
        told |= _adapter(source, config, folder, base)
        base_folder = base if Path(base).is_dir() else ""
        tokenizer.save_pretrained(str(folder))
        model.generation_config.save_pretrained(str(folder))
    else:
        save_policy(model, tokenizer, folder)
    sizes = {"parameters": told["parameters"], "dtype": told["dtype"], "rank": told["rank"]}
    facts = facts_of(source.run, source.stage, name, base_folder=base_folder, **sizes)
    (folder / "README.md").write_text(card(facts), encoding="utf-8")
    return {**told, "base": facts.base, "warnings": warnings(facts)}


def base_of(run: RunDir, config: Config) -> str:
    """What a run's first stage was trained on: a hub name, or a folder."""
    if not config.model:
        return str(run.folder("models", "start"))
    return str(Path(config.model).absolute()) if Path(config.model).is_dir() else config.model


def _adapter(source: Source, config: Config, folder: Path, base: str) -> dict[str, Any]:
    from lrcode.models.adapters import FOLDER, add_up, hold_to_model
    from lrcode.models.load import load_policy

    done = source.run.stages()
    trained = [name for name in chain_of(config, source.stage) if done.get(trained_as(name), {}).get("steps")]
    kept = [source.run.folder("models", name, FOLDER) for name in trained]
    missing = [name for name, path in zip(trained, kept, strict=True) if not path.is_dir()]
    if not trained or missing:
        why = "trained all weights" if not config.lora.rank else "is of a version that kept no adapters"
        why = why if trained else "trained nothing"
        raise UsageError(f"{source.run.path} {why}: export the merged model, without --adapter")
    rank = add_up(kept, folder, base)
    whole, _ = load_policy(source.model, device="cpu")
    plain, _ = load_policy(base, dtype=str(whole.dtype).removeprefix("torch."), device="cpu")
    return {"rank": rank, "dtype": "float32", "difference": hold_to_model(folder, plain, whole)}


def _drawing(config: Config, model: Any, tokenizer: Any) -> Any:
    """How completions are drawn unless a caller says otherwise: as they were when the model was measured."""
    from transformers import GenerationConfig

    from lrcode.models.sampling import end_ids

    asked = config.eval
    drawn = {"do_sample": True, "temperature": asked.temperature, "top_p": asked.top_p, "top_k": 0}
    return GenerationConfig(
        max_new_tokens=asked.max_tokens,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=sorted(end_ids(model, tokenizer)),
        **(drawn if asked.temperature else {"do_sample": False}),
    )
