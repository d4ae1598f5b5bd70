"""Supervised warm-up: TRL's SFTTrainer on verified programs, the loss on completions only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lrcode.language import Language
from lrcode.models.shards import unsharded
from lrcode.record import RunDir
from lrcode.synth.samples import Sample
from lrcode.train import ranks
from lrcode.train.arguments import adapter, common_arguments, on_a_rank
from lrcode.train.config import Config
from lrcode.train.precision import freeze, hold_what_learns
from lrcode.train.progress import Progress
from lrcode.types import Task


def train_sft(
    model: Any,
    tokenizer: Any,
    rows: Sequence[dict[str, Any]],
    config: Config,
    run: RunDir,
    progress: Progress,
    *,
    stage: str = "sft",
    steps: int | None = None,
) -> Any:
    """The model, trained on `rows` (as `chat_rows` makes them) for `steps` (None: as the config says).

    Goes on from the stage's last whole checkpoint, if the run directory has one.

    Raises:
        TrainingDiverged, OutOfMemory: see `faults`.
        RunDirError: a checkpoint cannot be written, or the one found is of another tokenizer.
        KeyboardInterrupt: Ctrl-C, after a checkpoint was saved.
    """
    from datasets import Dataset
    from transformers import PrinterCallback
    from trl import SFTConfig

    from lrcode.train.faults import Faults
    from lrcode.train.private import Sft
    from lrcode.train.reporters import report
    from lrcode.train.watch import Watch, last_checkpoint

    folder = run.folder("checkpoints", stage)
    resume = ranks.first(lambda: last_checkpoint(folder, tokenizer))
    watch = Watch(run, stage, progress, lambda logs: f"loss {logs.get('loss', 0):.3f}")
    args = SFTConfig(
        **common_arguments(config, config.sft, config.sft.steps if steps is None else steps, folder),
        **on_a_rank(config.sft.batch, config.sft.micro_batch),
        max_length=config.sft.max_length,
        completion_only_loss=True,
        packing=False,
        train_sampling_strategy="group_by_length" if config.sft.by_length else "random",
    )
    trainer = Sft(
        model=freeze(model),
        args=args,
        train_dataset=Dataset.from_list(list(rows)),
        processing_class=tokenizer,
        peft_config=adapter(config),
        callbacks=[watch],
    )
    hold_what_learns(trainer.model)
    # It prints every step's figures as a dictionary; ours are in metrics.jsonl and on the progress line.
    trainer.remove_callback(PrinterCallback)
    report(trainer, config, watch)
    with Faults(run, stage, progress).told(trainer), watch.interruptible():
        trainer.train(resume_from_checkpoint=str(resume) if resume else None)
    return unsharded(trainer.model, keep=ranks.main())


def chat_rows(language: Language, samples: Sequence[Sample], shots: int = 0) -> list[dict[str, Any]]:
    """Samples as TRL's conversational prompt and completion."""
    return [chat_row(language, sample.task, sample.completion, shots) for sample in samples]


def chat_row(language: Language, task: Task, completion: str, shots: int = 0) -> dict[str, Any]:
    """One conversational prompt and completion."""
    return {
        "prompt": [{"role": m.role, "content": m.content} for m in language.build_prompt(task, shots)],
        "completion": [{"role": "assistant", "content": completion}],
    }
