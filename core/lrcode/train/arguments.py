"""What SFT's and GRPO's trainers are told alike: where to save, what to log, which device and types."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from lrcode.train import ranks
from lrcode.train.config import Config, Grpo as GrpoKnobs, Sft as SftKnobs


def common_arguments(config: Config, knobs: SftKnobs | GrpoKnobs, steps: int, folder: Path) -> dict[str, Any]:
    """Arguments of transformers' TrainingArguments."""
    import torch

    cuda = torch.cuda.is_available()
    return {
        "output_dir": str(folder),
        "max_steps": steps,
        "learning_rate": knobs.learning_rate,
        "lr_scheduler_type": knobs.schedule,
        "warmup_steps": round(knobs.warmup * steps),
        "weight_decay": knobs.weight_decay,
        "save_strategy": "steps",
        "save_steps": knobs.save_every,
        "save_total_limit": config.keep_checkpoints,
        "logging_steps": 1,
        "report_to": (list(config.report_to) if ranks.main() else []) or "none",
        "disable_tqdm": True,
        "seed": config.seed,
        "data_seed": config.seed,
        "use_cpu": not cuda,
        "bf16": config.engine.dtype == "bfloat16",
        "gradient_checkpointing": config.engine.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        "dataloader_pin_memory": cuda,
        "remove_unused_columns": False,
        # All of a causal language model takes part in its loss: looking for parts that did not costs a pass over it.
        "ddp_find_unused_parameters": False,
    }


def on_a_rank(batch: int, micro_batch: int) -> dict[str, int]:
    """How this process goes through its share of a step, so that all ranks together have the config's batch."""
    share = batch // ranks.world()
    at_once = min(micro_batch, share)
    return {"per_device_train_batch_size": at_once, "gradient_accumulation_steps": share // at_once}


def adapter(config: Config) -> Any:
    """PEFT's config of the adapters, None where all weights are trained."""
    if not config.lora.rank:
        return None
    from peft import LoraConfig

    return LoraConfig(
        r=config.lora.rank,
        lora_alpha=config.lora.alpha,
        lora_dropout=config.lora.dropout,
        target_modules=list(config.lora.targets),
        task_type="CAUSAL_LM",
    )


def use_threads(config: Config) -> None:
    """Give torch as many CPU threads as the config says, else one a core that this process may use.

    Ranks of one machine share its cores.
    """
    import torch

    torch.set_num_threads(config.threads or max(1, len(os.sched_getaffinity(0)) // ranks.local_world()))


def quieten() -> None:
    """Leave what a person sees to our own lines and bars."""
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
