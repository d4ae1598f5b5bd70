"""What test_ranks runs in one process and in several: a tiny model learns, its completions standing in a table.

`python ranks_job.py OUT [STEP]`: at STEP rank 1 kills itself in the middle of drawing.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lrcode.errors import MachineError
from lrcode.language import load_language
from lrcode.models.sampling import Drawing, Sampled
from lrcode.record import RunDir
from lrcode.train import ranks
from lrcode.train.config import Config
from lrcode.train.engines import Drawn, Finished
from lrcode.train.settings import resolve
from lrcode.train.sharing import evaluate_shared
from lrcode.types import Expected, Prompt, Task

STEPS = 4
SETTINGS = (
    "tiny.hidden=32 tiny.layers=2 tiny.heads=2 tiny.feed_forward=64 tiny.vocabulary=300 threads=1 "
    f"sft.steps=3 sft.batch=8 sft.micro_batch=2 sft.save_every=3 grpo.steps={STEPS} grpo.prompts=2 grpo.generations=4 "
    "grpo.micro_batch=2 grpo.save_every=2 grpo.learning_rate=0.001"
).split()
PROLOG = load_language("prolog")
TASKS = [Task(f"t{n}", f"What is {n} times 7?", Expected(str(7 * n))) for n in range(2, 10)]
TEXT = (
    "<reasoning>\n{n} * 7\n</reasoning>\n<code>\nsolve(X) :- X is {n} {written}.\n</code>\n"
    "<query>\nsolve(Answer).\n</query>"
)
WRITTEN = ("* 7", "+ 7", "* 7 + 0 * 7 * 7 * 7", "*", "* 7 - 0", "** 7")
"""What completions of a question have in turn; some are right, and they are of many lengths."""


def answer(question: str, turn: int) -> str:
    """A completion that depends on the question, and on how often it was asked."""
    n = next(n for n in range(2, 10) if f"is {n} times" in question)
    return TEXT.format(n=n, written=WRITTEN[(n + turn) % len(WRITTEN)])


class Table:
    """A `RolloutEngine`: which completions a question gets depends on the question alone, not on who asks."""

    def __init__(self, trainer: Any, dies_at: int = 0) -> None:
        self._trainer, self._dies_at = trainer, dies_at

    def sync(self) -> float:
        return 0.0

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        tokenizer, asked, drawn = self._trainer.processing_class, Counter[str](), []
        if self._trainer.state.global_step + 1 == self._dies_at and ranks.rank() == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        for row, ids in enumerate(rows):
            question = tokenizer.decode(ids)
            text = answer(question, asked[question])
            asked[question] += 1
            drawn.append([*tokenizer(text)["input_ids"], tokenizer.eos_token_id])
            finished(row, drawn[-1])
        return Drawn(drawn)


class Read:
    """A sampler that reads the table from its end to its beginning."""

    def sample(self, prompts: Sequence[Prompt], *, n: int, **_: Any) -> Iterator[Sampled]:
        for place in range(len(prompts) * n - 1, -1, -1):
            yield Sampled(place // n, answer(prompts[place // n][-1].content, place % n), tokens=3, clipped=False)


def config() -> Config:
    return resolve("tiny", settings=SETTINGS)


def run(out: Path, dies_at: int = 0) -> None:
    """SFT, an evaluation, then GRPO, from the last checkpoint on if there is one."""
    from lrcode.models.tiny import build_model, train_tokenizer
    from lrcode.reward.grader import Grader
    from lrcode.run.cold import ColdRunner
    from lrcode.train.arguments import quieten, use_threads
    from lrcode.train.progress import Quiet
    from lrcode.train.sft import chat_row, train_sft

    with ranks.together(out), Grader(PROLOG, ColdRunner(PROLOG.facts), workers=2) as grader:
        knobs = config()
        use_threads(knobs)
        quieten()
        ranks.first(lambda: None if out.exists() else RunDir.create(out, "", {}).path)
        record = RunDir(out, writes=ranks.main())
        texts = [TEXT.format(n=n, written=written) for n in range(2, 10) for written in WRITTEN]
        texts += [task.question for task in TASKS]
        tokenizer = train_tokenizer(texts, knobs.tiny.vocabulary, knobs.tiny.context)
        model = build_model(knobs.tiny, tokenizer, seed=0)
        rows = [chat_row(PROLOG, task, TEXT.format(n=n, written="* 7")) for n, task in enumerate(TASKS, 2)]
        model = train_sft(model, tokenizer, rows, knobs, record, Quiet())
        drawing = {"n": 2, "temperature": 1.0, "top_p": 1.0, "max_tokens": 64}
        result = evaluate_shared(Read(), TASKS[:7], grader, PROLOG, **drawing)
        record.write_json("evals/shared.json", result.summary())
        record.write_rollouts("eval", 0, result.rollouts)
        _grpo(model, tokenizer, grader, knobs, record, dies_at)


def _grpo(model: Any, tokenizer: Any, grader: Any, knobs: Config, record: RunDir, dies_at: int) -> None:
    from datasets import Dataset

    from lrcode.train.faults import Faults
    from lrcode.train.grpo import by_prompt, grpo_arguments, note
    from lrcode.train.private import Grpo
    from lrcode.train.progress import Quiet
    from lrcode.train.rollouts import Rollouts
    from lrcode.train.watch import Watch, last_checkpoint

    folder = record.folder("checkpoints", "grpo")
    resume = ranks.first(lambda: last_checkpoint(folder, tokenizer))
    asked = by_prompt(TASKS, PROLOG, 0)
    rollouts = Rollouts(grader, asked, knobs.grpo, record)
    watch = Watch(record, "grpo", Quiet(), note)
    trainer = Grpo(
        model=model,
        reward_funcs=rollouts.score,
        args=grpo_arguments(knobs, knobs.grpo, folder),
        train_dataset=Dataset.from_list([{"prompt": [vars(m) for m in prompt]} for prompt in asked]),
        processing_class=tokenizer,
        callbacks=[watch],
        rollout_func=rollouts.draw,
    )
    rollouts.engine = Table(trainer, dies_at)
    with Faults(record, "grpo", Quiet()).told(trainer), watch.interruptible():
        trainer.train(resume_from_checkpoint=str(resume) if resume else None)


if __name__ == "__main__":
    try:
        run(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 0)
    except MachineError as error:
        if ranks.told_here(error):
            print(f"lrcode: {error}", file=sys.stderr)
        sys.exit(3)
