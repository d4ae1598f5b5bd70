"""`lrcode eval` and `lrcode ask`: what a model, or a file of completions, is worth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.models.sampling import Sampler


@click.command("eval")
@options.language
@click.option("--model", metavar="DIR|NAME", help="A model folder, a run's checkpoint, or a name on the hub.")
@click.option(
    "--completions",
    type=options.FILE,
    metavar="FILE",
    help="Grade these instead of sampling a model: JSONL of task_id and completion.",
)
@options.tasks(required=True)
@click.option("-n", "--samples", type=click.IntRange(min=1), default=4, show_default=True, help="Completions a task.")
@click.option(
    "--temperature", type=click.FloatRange(min=0), default=1.0, show_default=True, help="0: the likeliest token."
)
@click.option("--top-p", type=click.FloatRange(min=0, max=1, min_open=True), default=1.0, show_default=True)
@click.option("--max-tokens", type=click.IntRange(min=1), default=512, show_default=True, help="Longest completion.")
@click.option(
    "--shots", type=click.IntRange(min=0), default=0, show_default=True, help="Worked examples in the prompt."
)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="The first N tasks only.")
@click.option(
    "--computed/--no-computed",
    default=True,
    show_default=True,
    help="Find out whether right answers follow from a computation: a few more runs for each.",
)
@options.sandbox
@options.workers
@options.executor
@options.as_json
def evaluate(
    language: str,
    model: str | None,
    completions: Path | None,
    tasks: tuple[str, ...],
    samples: int,
    temperature: float,
    top_p: float,
    max_tokens: int,
    shots: int,
    seed: int,
    limit: int | None,
    computed: bool,
    sandbox: Any,
    workers: int | None,
    executor: Any,
    ray_address: str,
    as_json: bool,
) -> None:
    """Measure pass@1 and pass@k of a model, or grade given completions without any model.

    pass@k is the unbiased estimator; intervals are clustered by problem. With --json the object has `pass@1` and, per
    completion, verdict, kind and terms.
    """
    from lrcode.evaluate import measure
    from lrcode.evaluate.tables import open_console, print_evaluation
    from lrcode.reward import open_grader

    if (model is None) == (completions is None):
        raise click.UsageError("give either --model or --completions")
    opened = options.open_specs(tasks)[:limit]
    place = {"executor": executor, "ray_address": ray_address}
    opening = open_grader(language, sandbox=sandbox, workers=workers, computed=computed, **place)
    with opening as grader, options.counter(as_json) as show:
        if completions is not None:
            result = measure.grade_completions(completions, opened, grader, grader.language, show)
        else:
            drawing = {"n": samples, "temperature": temperature, "top_p": top_p, "max_tokens": max_tokens}
            sampler = _sampler(str(model), seed)
            result = measure.evaluate(sampler, opened, grader, grader.language, shots=shots, progress=show, **drawing)  # type: ignore[arg-type]
    if as_json:
        options.print_json(result.summary(detailed=True))
    else:
        print_evaluation(open_console(), result.summary(), title=str(model or completions))


@click.command()
@options.language
@click.option("--model", metavar="DIR|NAME", required=True, help="A model folder or a name on the hub.")
@click.option("--gold", metavar="ANSWER", help="The right answer, to see the verdict.")
@click.option(
    "--temperature", type=click.FloatRange(min=0), default=0.0, show_default=True, help="0: the likeliest token."
)
@click.option("--max-tokens", type=click.IntRange(min=1), default=512, show_default=True)
@click.option(
    "--shots", type=click.IntRange(min=0), default=0, show_default=True, help="Worked examples in the prompt."
)
@click.option("--seed", type=int, default=0, show_default=True)
@options.sandbox
@click.argument("question")
def ask(
    language: str,
    model: str,
    gold: str | None,
    temperature: float,
    max_tokens: int,
    shots: int,
    seed: int,
    sandbox: Any,
    question: str,
) -> None:
    """Ask a model one QUESTION: show its program, what that printed, the answer, and the verdict if a gold is given."""
    from lrcode.evaluate.ask import answer_question
    from lrcode.evaluate.tables import open_console, print_rollout
    from lrcode.reward import open_grader

    with open_grader(language, sandbox=sandbox, computed=True) as grader:
        rollout = answer_question(
            _sampler(model, seed),
            grader,
            grader.language,
            question,
            gold=gold,
            shots=shots,
            temperature=temperature,
            max_tokens=max_tokens,
        )
    print_rollout(open_console(), rollout)


def _sampler(model: str, seed: int) -> Sampler:
    from lrcode.models.load import load_policy
    from lrcode.models.sampling import Sampler, seed_everything

    policy, tokenizer = load_policy(model)
    seed_everything(seed)
    return Sampler(policy, tokenizer)


COMMANDS = (evaluate, ask)
