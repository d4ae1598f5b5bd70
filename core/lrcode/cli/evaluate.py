"""`lrcode eval` and `lrcode ask`: what a model, or a file of completions, is worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lrcode.cli import options

if TYPE_CHECKING:
    from lrcode.evaluate.evaluation import Evaluation
    from lrcode.language import Language
    from lrcode.models.sampling import Sampler
    from lrcode.reward import AnyGrader
    from lrcode.types import Task


@click.command("eval")
@options.language
@click.option("--model", metavar="DIR|NAME", help="A model folder, a run's checkpoint, or a name on the hub.")
@click.option(
    "--completions",
    type=options.FILE,
    metavar="FILE",
    help="Grade these instead of sampling a model: JSONL of task_id and completion, or of task_id and program (the "
    "program alone, without a fence); or MultiPL-E's files or folder of name, prompt and completions.",
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
    "--out",
    type=options.FILE,
    metavar="DIR",
    help="Keep every completion with its verdict there, for compare, regrade and report.",
)
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
    out: Path | None,
    computed: bool,
    sandbox: Any,
    workers: int | None,
    executor: Any,
    ray_address: str,
    as_json: bool,
) -> None:
    """Measure pass@1 and pass@k of a model, or grade given completions without any model.

    pass@k is the unbiased estimator; intervals are clustered by problem. Tasks that the language cannot judge are left
    out, and counted by reason. With --json the object has `pass@1` and, per completion, verdict, kind and terms. Ctrl-C
    and SIGTERM leave in --out what was graded.
    """
    from lrcode.evaluate.folder import Folder
    from lrcode.evaluate.surroundings import OF_MODELS, versions_of
    from lrcode.language import load_language
    from lrcode.reward import open_grader

    if (model is None) == (completions is None):
        raise click.UsageError("give either --model or --completions")
    if out is not None:
        Folder.refuse(out)
    opened, left_out = _judgeable(tasks, load_language(language))
    drawing = {"n": samples, "temperature": temperature, "top_p": top_p, "max_tokens": max_tokens, "shots": shots}
    of_model = {"model": model, "drawing": {**drawing, "seed": seed}}
    facts: dict[str, Any] = {"language": language, **({"completions": str(completions)} if completions else of_model)}
    facts |= {"tasks": list(tasks), "limit": limit, "tasks_left_out": left_out, "computed": computed}
    where = {"executor": executor, "ray_address": ray_address}
    opening = open_grader(language, sandbox=sandbox, workers=workers, computed=computed, **where)
    with options.preemptible(), opening as grader, options.counter(as_json) as show:
        facts |= {"versions": versions_of(language, grader.machine, () if completions else OF_MODELS)}
        with Folder(out, facts) if out else nullcontext() as folder:
            given = {"progress": show, "keep": folder.add if folder else None}
            result = _measured(completions or (str(model), seed, drawing), opened[:limit], grader, given)
            summary = result.summary()
            if folder:
                folder.finish(summary)
    if as_json:
        options.print_json({**facts, **result.summary(detailed=True)})
    else:
        _show(summary, left_out, completions or str(model), out)


def _measured(
    source: Path | tuple[str, int, dict[str, Any]], tasks: Sequence[Task], grader: AnyGrader, given: dict[str, Any]
) -> Evaluation:
    """Completions of a file, or of a model, from a seed, as they are to be drawn."""
    from lrcode.evaluate import measure

    if isinstance(source, Path):
        return measure.grade_completions(source, tasks, grader, grader.language, **given)
    model, seed, drawing = source
    return measure.evaluate(_sampler(model, seed), tasks, grader, grader.language, **drawing, **given)


def _show(summary: Mapping[str, Any], left_out: Mapping[str, int], source: str | Path, out: Path | None) -> None:
    from lrcode.evaluate.tables import count, open_console, print_evaluation

    console = open_console()
    print_evaluation(console, summary, title=str(source))
    for reason, number in left_out.items():
        console.print(f"{count(number, 'task')} left out: {reason}", markup=False, soft_wrap=True)
    if isinstance(source, Path) and set(summary["kinds"]) == {"no_program"}:
        console.print("no completion has a fence or <code>: bare programs go under `program`, not under `completion`")
    if out:
        console.print(f"kept in {out}", markup=False, soft_wrap=True)


def _judgeable(specs: Sequence[str], language: Language) -> tuple[list[Task], dict[str, int]]:
    """The tasks of sources that the language can judge, and how many others there are for each reason."""
    from lrcode.errors import TaskError
    from lrcode.reward.judgeable import why_not
    from lrcode.tasks.open import open_source

    found: list[Task] = []
    left_out: Counter[str] = Counter()
    for spec in specs:
        source = open_source(spec)
        reasons = Counter(why_not(language, task) for task in source.tasks)
        if not reasons[""]:
            said = "; ".join(f"{number:,}: {reason}" for reason, number in reasons.most_common())
            raise TaskError(f"{spec!r} has no task that {language.facts.title} can judge ({said}): give another source")
        found += [task for task in source.tasks if not why_not(language, task)]
        left_out += Counter(source.reasons) + Counter({reason: n for reason, n in reasons.items() if reason})
    return found, dict(left_out.most_common())


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
