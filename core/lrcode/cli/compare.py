"""`lrcode compare` and `lrcode contamination`: is one evaluation better, and was its answer learnt beforehand."""

from __future__ import annotations

import click

from lrcode.cli import options


@click.command()
@click.argument("places", metavar="EVALUATION EVALUATION...", nargs=-1, required=True)
@click.option(
    "--changed", type=click.IntRange(min=0), default=10, show_default=True, help="Most problems shown, gained and lost."
)
@click.option(
    "--by",
    multiple=True,
    metavar="LABEL",
    help="Break the difference down by a label of the tasks (level, source, seen, ...); kind: which verdicts became "
    "which.  Repeatable.",
)
@click.option("--show", metavar="TASK", help="Show one completion of this problem from each instead.")
@options.as_json
def compare(places: tuple[str, ...], changed: int, by: tuple[str, ...], show: str | None, as_json: bool) -> None:
    """Say whether the second EVALUATION is better than the first, each further one against the first.

    An EVALUATION is a folder of `eval --out`, a file of `eval --json`, a run directory (after its training),
    RUN:before, RUN:control, or RUN:validation@60 for rollouts of a stage at a step.

    Problems that both have are compared in pairs: the difference of pass@1 with a 95 % interval, and an exact test that
    calls two evaluations of one model different in 5 % of cases. With --json the comparison as one object, of more than
    two evaluations as a list in `comparisons`.
    """
    from lrcode.errors import RunDirError
    from lrcode.evaluate.compare import comparison
    from lrcode.evaluate.compare_tables import print_compared, print_completions
    from lrcode.evaluate.results import read_results
    from lrcode.evaluate.tables import open_console

    if len(places) < 2:
        raise click.UsageError("give two evaluations or more; for one run: RUN:before RUN:after")
    first, *others = [read_results(place) for place in places]
    if show is not None:
        if not any(show in results.problems for results in (first, *others)):
            raise RunDirError(f"no problem {show!r}; there are ids like {next(iter(first.problems))!r}")
        print_completions(open_console(), [first, *others], show)
        return
    found = [comparison(first, other) for other in others]
    if as_json:
        options.print_json(found[0] if len(found) == 1 else {"comparisons": found})
        return
    for one in found:
        print_compared(open_console(), one, changed, by)


@click.command()
@click.argument("place", metavar="[EVALUATION]", required=False)
@options.tasks()
@click.option(
    "--against",
    multiple=True,
    metavar="RUN|FILE|SPEC",
    help="What was learnt from: a run directory, a .jsonl, .json, .txt or .md file of any texts, or a task source.  "
    "Repeatable.  [default: the run of the EVALUATION's model]",
)
@click.option("--most", type=click.IntRange(min=0), default=10, show_default=True, help="Most problems shown.")
@options.as_json
def contamination(
    place: str | None, tasks: tuple[str, ...], against: tuple[str, ...], most: int, as_json: bool
) -> None:
    """Look for problems of an EVALUATION, or of --tasks, in what a model was trained on.

    A run's training set is the questions of its programs, of its pre-training and of its GRPO steps, and those of the
    runs that its model came from. A problem is given away by the same text, by one that differs in numbers alone, by 13
    words in a row, or by a longer text that holds it. Of an EVALUATION (see `lrcode compare`) pass@1 is given for the
    clean problems and the others apart.
    """
    from lrcode.evaluate.contamination import contamination as looked_for, tasks_of
    from lrcode.evaluate.contamination_tables import print_contamination
    from lrcode.evaluate.learnt import Sources, run_of
    from lrcode.evaluate.results import read_results
    from lrcode.evaluate.tables import open_console

    if place is None and not tasks:
        raise click.UsageError("give an EVALUATION or --tasks")
    results = None if place is None else read_results(place)
    asked = options.open_specs(tasks)
    own = None if results is None else run_of(results.model)
    sets = against or ((str(own),) if own else ())
    if not sets:
        raise click.UsageError("what the model was trained on is not known: give --against RUN or FILE")
    sources = Sources()
    texts = (learnt for one in sets for learnt in sources.texts(one))
    found = looked_for(asked if results is None else tasks_of(results, asked), texts, results)
    found |= {"against": list(sets), "notes": sources.notes}
    if as_json:
        options.print_json(found)
    else:
        print_contamination(open_console(), found, most)


COMMANDS = (compare, contamination)
