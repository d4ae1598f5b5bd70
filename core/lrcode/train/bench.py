"""Times GRPO steps: ours, where programs run, against TRL's own trainer with a constant reward, in turn in one run."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from lrcode.errors import ConfigError
from lrcode.language import Language, load_language
from lrcode.models.tiny import TinyShape
from lrcode.prompts import completion
from lrcode.record import RunDir
from lrcode.reward.interface import AnyGrader
from lrcode.synth.candidates import Candidate, from_chain
from lrcode.tasks import open_tasks
from lrcode.train.config import Config
from lrcode.train.progress import Quiet
from lrcode.types import Program, Prompt, Rollout, Task

SHAPE = TinyShape(hidden=512, layers=8, heads=8, feed_forward=2048, vocabulary=2048)

PARTS = ("generate", "sync", "grade", "wait", "update")
"""Of a step: grading goes on beside drawing, and only the wait for its end is added."""


@dataclass(frozen=True)
class Plan:
    """What is timed."""

    programs: int = 64
    """Programs, and so completions, a step."""
    generations: int = 8
    """Completions of each question."""
    chunk: int = 64
    """Completions that ours draws at once."""
    micro_batch: int = 8
    """Completions that go through the model at once in the update."""
    tokens: int = 96
    """Longest completion, in tokens."""
    broken: float = 0.1
    """Share of programs with a letter or bracket lost."""
    endless: float = 0.02
    """Share of programs that use the CPU until they are stopped."""
    cpu_s: float = 1.0
    """CPU seconds after which they are."""
    steps: int = 4
    """Steps of each trainer that are timed in a round; one more before them is not."""
    rounds: int = 3
    """How often each trainer has its turn."""
    model: str = ""
    """Folder or hub name; empty: one with random weights."""
    shape: TinyShape = SHAPE
    """Of the one with random weights."""


@dataclass(frozen=True)
class Timed:
    """Steps of one trainer in one round."""

    seconds: tuple[float, ...]
    """Of each step, from end to end."""
    tokens: float
    """Tokens a second, those of prompts included, over these steps."""
    kinds: dict[str, float]
    """Share of passes and of each kind of failure; empty for TRL's."""
    stages: dict[str, float]
    """Seconds of a step's parts, medians; empty for TRL's."""


class Planted(AnyGrader):
    """Grades programs that were made before, whatever the model wrote: drawing and running cost what they cost.

    Args:
        texts: a completion for each of a step's programs, by problem and in the order in which they are asked for.
    """

    def __init__(self, grader: AnyGrader, texts: Callable[[Task], str]) -> None:
        self._grader, self._texts = grader, texts
        self.language, self.weights, self.extensions = grader.language, grader.weights, grader.extensions
        self.workers, self.computed, self.machine = grader.workers, grader.computed, grader.machine

    def submit(self, task: Task, prompt: Prompt, completion: str) -> Future[Rollout]:
        """See `AnyGrader`."""
        return self._grader.submit(task, prompt, self._texts(task))

    def close(self) -> None:
        """See `AnyGrader`."""
        self._grader.close()


def bench_train(
    name: str, plan: Plan, settings: Sequence[str] = (), tell: Callable[[str], None] = lambda line: None
) -> dict[str, Any]:
    """Both trainers' step times and tokens a second, and ours over TRL's, median of the rounds.

    Args:
        settings: more knobs of ours as `key=value`, e.g. `engine.rollouts=vllm`; TRL's trainer is told the same.

    Raises:
        ConfigError: the language writes no programs or has no probe that never ends, or the shares do not fit.
    """
    config = _config(name, plan, settings)
    tasks = [task for task in open_tasks("builtin:train?levels=1-2&n=400") if task.chain]
    ours: list[Timed] = []
    theirs: list[Timed] = []
    with tempfile.TemporaryDirectory(prefix="lrcode-bench-") as folder:
        policy = _policy(config, plan, tasks, Path(folder) / "model")
        for turn in range(plan.rounds):
            # Each goes first every second time: whatever warms up or heats up is shared out.
            for who in (ours, theirs) if turn % 2 else (theirs, ours):
                arm, do = ("lrcode", _ours) if who is ours else ("TRL", _theirs)
                tell(f"round {turn + 1} of {plan.rounds}: {arm}")
                who.append(do(config, plan, tasks, policy, Path(folder) / f"{arm}-{turn}"))
    return _summary(config, plan, policy, ours, theirs)


def _config(name: str, plan: Plan, settings: Sequence[str]) -> Config:
    from lrcode.train.settings import resolve

    if plan.programs % plan.generations:
        raise ConfigError(f"{plan.programs} programs are no whole groups of {plan.generations}")
    told = [
        f"grpo.steps={plan.steps + 1}",
        f"grpo.prompts={plan.programs // plan.generations}",
        f"grpo.generations={plan.generations}",
        f"grpo.micro_batch={plan.micro_batch}",
        f"grpo.chunk={plan.chunk}",
        f"grpo.max_tokens={plan.tokens}",
        "grpo.save_every=1000000",
        f"grading.cpu_s={plan.cpu_s}",
        # All of them are to run: the programs of a group are the same here.
        "grading.share_identical=false",
    ]
    return resolve("tiny", None, [*told, *settings], lang=name)


def _policy(config: Config, plan: Plan, tasks: Sequence[Task], folder: Path) -> str:
    from lrcode.models.load import save_policy
    from lrcode.models.tiny import build_model, train_tokenizer

    if plan.model:
        return plan.model
    tokenizer = train_tokenizer([task.question for task in tasks], plan.shape.vocabulary, plan.shape.context)
    save_policy(build_model(plan.shape, tokenizer, config.seed), tokenizer, folder)
    return str(folder)


def _ours(config: Config, plan: Plan, tasks: Sequence[Task], policy: str, folder: Path) -> Timed:
    from lrcode.models.load import load_policy
    from lrcode.train.grpo import train_grpo
    from lrcode.train.material import grader_of
    from lrcode.train.settings import to_toml

    language = load_language(config.lang)
    run = RunDir.create(folder, to_toml(config), {})
    model, tokenizer = load_policy(policy, dtype=config.engine.dtype)
    with _quiet(config), Planted(grader_of(config), texts(language, plan, tasks)) as grader:
        train_grpo(model, tokenizer, tasks, grader, language, config, run, Quiet())
    steps = run.metrics("grpo")
    kinds = {key: value for key, value in steps[-1].items() if key == "pass_rate" or key.startswith("kind/")}
    parts = {name: median(entry[f"{name}_s"] for entry in steps[1:]) for name in PARTS}
    return _timed([entry["step_s"] for entry in steps], [entry["num_tokens"] for entry in steps], kinds, parts)


def _theirs(config: Config, plan: Plan, tasks: Sequence[Task], policy: str, folder: Path) -> Timed:
    from datasets import Dataset
    from transformers import PrinterCallback, TrainerCallback
    from trl import GRPOTrainer

    from lrcode.models.load import load_policy
    from lrcode.train.arguments import adapter
    from lrcode.train.engines import open_engine, prepare_engine, room
    from lrcode.train.grpo import by_prompt, grpo_arguments

    seconds: list[float] = []
    tokens: list[float] = []

    class Clock(TrainerCallback):  # type: ignore[misc]
        def on_train_begin(self, *_: Any, **__: Any) -> None:
            self.began = time.monotonic()

        def on_step_end(self, *_: Any, **__: Any) -> None:
            now = time.monotonic()
            seconds.append(now - self.began)
            self.began = now

        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            if logs and "num_tokens" in logs:
                tokens.append(logs["num_tokens"])

    asked = by_prompt(tasks, load_language(config.lang), config.data.shots)
    model, tokenizer = load_policy(policy, dtype=config.engine.dtype)
    prepare_engine(config, model)
    with _quiet(config):
        trainer = GRPOTrainer(
            model=model,
            reward_funcs=constant,
            args=grpo_arguments(config, config.grpo, folder, room(config, config.grpo, model, tokenizer, asked)),
            train_dataset=Dataset.from_list([{"prompt": [asdict(m) for m in prompt]} for prompt in asked]),
            processing_class=tokenizer,
            peft_config=adapter(config),
            callbacks=[Clock()],
        )
        trainer.remove_callback(PrinterCallback)
        # Ours only to be closed: TRL draws by itself.
        with closing(open_engine(trainer, config, config.grpo)):
            trainer.train()
    return _timed(seconds, tokens, {}, {})


def on_cuda() -> bool:
    """Whether training would use a GPU."""
    import torch

    return torch.cuda.is_available()


def constant(completions: Sequence[object], **_: Any) -> list[float]:
    """The reward that costs nothing."""
    return [0.5] * len(completions)


def texts(language: Language, plan: Plan, tasks: Sequence[Task]) -> Callable[[Task], str]:
    """What stands in place of each completion: right programs, and the plan's shares of broken and endless ones.

    Raises:
        ConfigError: the language writes no programs, or has no probe that never ends.
    """
    probes = language.facts.probes
    made = {task.id: found for task in tasks if isinstance(found := from_chain(language, task), Candidate)}
    if not made or probes is None:
        raise ConfigError(f"{language.name}: its facts must say how it writes programs, and give the probe that loops")
    forever = completion(language.facts, "", Program(probes.loops, ""))
    counts = (round(plan.broken * plan.programs), max(1, round(plan.endless * plan.programs)) if plan.endless else 0)
    kinds = ["broken"] * counts[0] + ["endless"] * counts[1]
    kinds += ["right"] * (plan.programs - len(kinds))
    chance = Random(0)
    waiting: list[str] = []

    def text(task: Task) -> str:
        if not waiting:
            waiting.extend(chance.sample(kinds, len(kinds)))
        kind = waiting.pop()
        if kind == "endless":
            return forever
        right = made[task.id].completion
        place = right.index(made[task.id].program.source) + chance.randrange(len(made[task.id].program.source))
        return right[:place] + right[place + 1 :] if kind == "broken" else right

    return text


@contextmanager
def _quiet(config: Config) -> Iterator[None]:
    import warnings

    from lrcode.train.arguments import quieten, use_threads

    quieten()
    use_threads(config)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _timed(
    seconds: Sequence[float], tokens: Sequence[float], kinds: dict[str, float], stages: dict[str, float]
) -> Timed:
    """Without the first step, which loads and warms up."""
    after = tuple(islice(seconds, 1, None))
    return Timed(after, (tokens[-1] - tokens[0]) / sum(after), kinds, stages)


def _summary(config: Config, plan: Plan, policy: str, ours: list[Timed], theirs: list[Timed]) -> dict[str, Any]:
    ratios = [median(a.seconds) / median(b.seconds) for a, b in zip(ours, theirs, strict=True)]
    return {
        "language": config.lang,
        "plan": asdict(replace(plan, model=policy if plan.model else "")),
        "threads": config.threads,
        "step_s": {
            "lrcode": median(s for a in ours for s in a.seconds),
            "trl": median(s for b in theirs for s in b.seconds),
        },
        "tokens_per_second": {"lrcode": median(a.tokens for a in ours), "trl": median(b.tokens for b in theirs)},
        "ratio": median(ratios),
        "ratios": ratios,
        "stages_s": ours[-1].stages,
        "programs": ours[-1].kinds,
    }
