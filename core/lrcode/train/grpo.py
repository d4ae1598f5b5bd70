"""Reinforcement: TRL's GRPOTrainer with our rollouts, so that programs run while the next completions are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lrcode.errors import TaskError
from lrcode.language import Language
from lrcode.models.shards import unsharded
from lrcode.record import RunDir
from lrcode.reward.interface import AnyGrader
from lrcode.train import ranks
from lrcode.train.arguments import adapter, common_arguments, on_a_rank
from lrcode.train.config import Config, Grpo
from lrcode.train.engines import RolloutEngine, open_engine, prepare_engine, room
from lrcode.train.feedback import NONE, Feedback
from lrcode.train.lookout import Lookout
from lrcode.train.precision import freeze, hold_what_learns
from lrcode.train.progress import Progress
from lrcode.train.validation import RATE, Validation
from lrcode.types import Prompt, Task

if TYPE_CHECKING:
    from lrcode.train.rollouts import Rollouts
    from lrcode.train.watch import Watch


def train_grpo(
    model: Any,
    tokenizer: Any,
    tasks: Sequence[Task],
    grader: AnyGrader,
    language: Language,
    config: Config,
    run: RunDir,
    progress: Progress,
    stage: str = "grpo",
    feedback: Feedback = NONE,
    validation: Sequence[Task] = (),
    opened: Callable[[Any, Config, Grpo, str], RolloutEngine] = open_engine,
) -> Any:
    """The model, trained on the tasks' questions with rewards from running what it writes.

    Args:
        stage: `grpo` or `coarse`, the config's section; coarse-tuning has a grader that only checks programs.
        feedback: what joins the grader's scores.
        validation: problems that the policy is measured on as it goes, none of them among the tasks.
        opened: opens what draws completions; it is closed before this returns or raises.

    Goes on from the stage's last whole checkpoint, if the run directory has one; on CPU with the same losses as a run
    that was never stopped.

    Raises:
        TaskError: two tasks ask the same and expect something else.
        TooManyMachineFaults: the machine failed too often to learn from.
        TrainingDiverged, OutOfMemory: see `faults`.
        RunDirError: a checkpoint cannot be written, or the one found is of another tokenizer.
        KeyboardInterrupt: Ctrl-C, after a checkpoint was saved.
    """
    from lrcode.train.faults import Faults
    from lrcode.train.rollouts import Rollouts
    from lrcode.train.signal import open_signal
    from lrcode.train.watch import Watch, last_checkpoint

    knobs: Grpo = getattr(config, stage)
    folder = run.folder("checkpoints", stage)
    resume = ranks.first(lambda: last_checkpoint(folder, tokenizer))
    asked = by_prompt(tasks, language, config.data.shots)
    rollouts = Rollouts(grader, asked, knobs, run, stage, feedback.critic, config.critic.weight)
    rollouts.signal = open_signal(asked, knobs, config.seed, stage, rollouts.rescored)
    keepers = [keeper for keeper in (feedback, rollouts.signal) if keeper]
    watch = Watch(run, stage, progress, note, every=knobs.iterations, keep=[keeper.save for keeper in keepers])
    rollouts.say = progress.say
    trainer = _trainer(model, tokenizer, asked, config, stage, folder, rollouts, watch)
    with closing(opened(trainer, config, knobs, str(run.path))) as rollouts.engine:
        trainer.give_credit(feedback.credit, rollouts)
        measured = Validation(trainer, validation, grader, language, config, run)
        # Coarse-tuning has no measure by which weights could be the best.
        stop = config.collapse.stop and bool(validation)
        watch.lookout = Lookout(run, stage, knobs, progress, measured, trainer.save_model, stop=stop)
        if resume:
            for keeper in keepers:
                keeper.load(resume)
        with Faults(run, stage, progress).told(trainer), watch.interruptible():
            trainer.train(resume_from_checkpoint=str(resume) if resume else None)
    return unsharded(trainer.model, keep=ranks.main())


def _trainer(
    model: Any,
    tokenizer: Any,
    asked: Iterable[Prompt],
    config: Config,
    stage: str,
    folder: Path,
    rollouts: Rollouts,
    watch: Watch,
) -> Any:
    from datasets import Dataset
    from transformers import PrinterCallback

    from lrcode.train.private import Grpo as Trainer
    from lrcode.train.reporters import report

    knobs: Grpo = getattr(config, stage)
    prepare_engine(config, model)
    trainer = Trainer(
        model=freeze(model),
        reward_funcs=rollouts.score,
        args=grpo_arguments(config, knobs, folder, room(config, knobs, model, tokenizer, asked)),
        train_dataset=Dataset.from_list([{"prompt": _chat(prompt)} for prompt in asked]),
        processing_class=tokenizer,
        peft_config=adapter(config),
        callbacks=[watch],
        rollout_func=rollouts.draw,
    )
    hold_what_learns(trainer.model)
    # It prints every step's figures as a dictionary; ours are in metrics.jsonl and on the progress line.
    trainer.remove_callback(PrinterCallback)
    report(trainer, config, watch)
    return trainer


def grpo_arguments(config: Config, g: Grpo, folder: Any, longest: int | None = None) -> Any:
    """TRL's arguments for a config and its section for this stage; `longest` sequence that vLLM keeps room for."""
    from trl import GRPOConfig

    engine = config.engine
    return GRPOConfig(
        **common_arguments(config, g, g.steps, folder),
        **on_a_rank(g.prompts * g.generations, g.micro_batch),
        num_generations=g.generations,
        num_iterations=g.iterations,
        max_completion_length=g.max_tokens,
        temperature=g.temperature,
        top_p=g.top_p,
        top_k=0,
        adam_beta2=g.adam_beta2,
        max_grad_norm=g.max_grad_norm,
        beta=g.beta,
        epsilon=g.epsilon,
        epsilon_high=g.epsilon_high,
        loss_type=g.loss,
        scale_rewards=g.scale_rewards,
        mask_truncated_completions=g.mask_clipped,
        use_vllm=engine.rollouts != "transformers",
        vllm_mode="server" if engine.rollouts == "vllm-server" else "colocate",
        vllm_server_base_url=engine.vllm_server,
        vllm_server_timeout=engine.vllm_server_wait_s,
        vllm_tensor_parallel_size=engine.vllm_tensor_parallel,
        vllm_gpu_memory_utilization=engine.vllm_memory,
        vllm_enable_sleep_mode=engine.vllm_sleep,
        vllm_max_model_length=longest,
    )


def by_prompt(tasks: Sequence[Task], language: Language, shots: int) -> dict[Prompt, Task]:
    """Tasks by their prompt, which is all that TRL hands to a rollout function.

    Raises:
        TaskError: two tasks have one prompt and differ in how they are judged.
    """
    found: dict[Prompt, Task] = {}
    for task in tasks:
        prompt = language.build_prompt(task, shots)
        other = found.setdefault(prompt, task)
        if other.judge != task.judge:
            raise TaskError(f"tasks {other.id!r} and {task.id!r} ask the same and expect something else: remove one")
    return found


def note(logs: dict[str, Any]) -> str:
    """A step's figures in one line; where no program is judged, how many compile instead of how many are right.

    A further update on one batch of rollouts has none but its loss and its time.
    """
    name, rate = ("right", "pass_rate") if "pass_rate" in logs else ("compiles", "compile_rate")
    measured = f"  validation {logs[RATE]:.0%}" if RATE in logs else ""
    if "reward" not in logs:
        return f"loss {logs.get('loss', 0):.3f}  {logs['step_s']:.1f} s/step{measured}"
    return (
        f"reward {logs.get('reward') or 0:.3f}  {name} {logs.get(rate) or 0:.0%}  "
        f"no signal {logs.get('groups_without_signal') or 0:.0%}  {logs['step_s']:.1f} s/step{measured}"
    )


def _chat(prompt: Prompt) -> list[dict[str, str]]:
    return [{"role": m.role, "content": m.content} for m in prompt]
