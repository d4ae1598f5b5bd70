"""`lrcode bench`: what running programs and training on them costs, as a table or as JSON."""

from __future__ import annotations

import functools
from typing import Any

import click

from lrcode.cli import options


@click.group(name="bench")
def bench() -> None:
    """Measure, always as ratios taken in one run on this machine."""


@bench.command(name="run")
@click.option("--lang", "languages", metavar="NAME", required=True, multiple=True, help="A language.  Repeatable.")
@click.option("--profile", metavar="NAME", help="One of its profiles.  [default: what its programs ask for]")
@click.option(
    "--set",
    "kind",
    type=click.Choice(["right", "broken"]),
    default="right",
    show_default=True,
    help="Programs: right ones, or the same with a letter or bracket lost, as a model's first ones are.",
)
@click.option("--programs", "count", type=click.IntRange(min=20), default=200, show_default=True, metavar="N")
@click.option(
    "--workers", multiple=True, type=click.IntRange(min=1), metavar="N", help="Programs at once.  Repeatable."
)
@click.option("--seconds", default=4.0, show_default=True, help="Of each measurement of a rate; each is taken thrice.")
@options.sandbox
@options.as_json
def run(
    languages: tuple[str, ...],
    profile: str | None,
    kind: Any,
    count: int,
    workers: tuple[int, ...],
    seconds: float,
    sandbox: Any,
    as_json: bool,
) -> None:
    """Time small programs cold, warm, and next to the least that they can cost.

    The least is a bare fork of the same process and the interpreter's own time, from opening the program to its exit.
    All is taken side by side with the same evaluator, nothing cached. Figures shift from machine to machine, and with
    what else runs on it; ratios hold better. With --json, one object a language.
    """
    from lrcode.bench.report import Plan, bench, rounded

    plan = Plan(profile, kind, count, tuple(sorted(workers)), sandbox, seconds)
    for name in languages:
        found = rounded(bench(name, plan, functools.partial(_tell, as_json, name)))
        if as_json:
            options.print_json(found)
        else:
            _print(found)


@bench.command(name="soak")
@options.language
@click.option("--programs", "count", type=click.IntRange(min=100), default=100_000, show_default=True, metavar="N")
@click.option("--every", type=click.IntRange(min=2), default=50, show_default=True, help="One in so many does harm.")
@options.workers
@options.sandbox
@options.as_json
def soak(language: str, count: int, every: int, workers: int | None, sandbox: Any, as_json: bool) -> int:
    """Run very many programs in one go, some of them hostile, and show what went wrong and what is left of them.

    The hostile ones are the language's probes: they loop, recurse and flood without end, raise, or cannot be read.
    A tenth of the number runs before without them, to compare CPU time with. Exit code 1 where something went wrong.
    """
    from lrcode.bench.programs import make_items
    from lrcode.bench.report import rounded
    from lrcode.bench.soak import probes, soak_twice
    from lrcode.language import load_language

    loaded = load_language(language)
    items = make_items(loaded, 200)
    with options.counter(as_json, "ran") as show:
        tell = show or (lambda done, total: None)
        found = rounded(soak_twice(loaded, items, probes(loaded), count, every, workers, sandbox, tell))
    if as_json:
        options.print_json({"language": language, **found})
    else:
        for name, figure in found.items():
            click.echo(f"{name:20} {figure}")
    return int(bool(found["wrong"] or found["infra"] or found["left"]))


@bench.command(name="grade")
@options.language
@options.tasks(required=True)
@click.option("-n", "--samples", type=click.IntRange(min=1), default=4, show_default=True, help="Completions a task.")
@click.option(
    "--computed/--no-computed",
    default=True,
    show_default=True,
    help="Find out whether right answers follow from a computation, by running changed programs.",
)
@options.workers
@options.sandbox
@options.as_json
def grade(
    language: str,
    tasks: tuple[str, ...],
    samples: int,
    computed: bool,
    workers: int | None,
    sandbox: Any,
    as_json: bool,
) -> None:
    """Time the grading of distinct completions, from nothing to the last verdict, nothing cached.

    Each task gets a right program, one rewritten with its meaning kept, one with it changed, and a broken one, no two
    alike; so tasks need a chain of steps, as GSM8K's have.
    """
    from lrcode.bench.grading import Plan, bench_grading

    opened = options.open_specs(tasks)
    with options.counter(as_json) as show:
        found = bench_grading(language, opened, Plan(samples, computed, workers, sandbox), show)
    if as_json:
        options.print_json(found)
        return
    looked = ", computation looked for" if computed else ""
    click.echo(f"{found['completions']:,} completions ({found['distinct']:,} distinct) of {found['tasks']:,} tasks")
    rate = f"{found['per_second']:.0f} a second with {found['workers']} workers on {found['cores']} cores"
    click.echo(f"{found['seconds']:.1f} s: {rate}{looked}")
    click.echo(", ".join(f"{kind.replace('_', ' ')} {count:,}" for kind, count in found["kinds"].items()))


@bench.command(name="train")
@options.language
@click.option("--programs", type=click.IntRange(min=2), metavar="N", help="A step.  [default: 64; with CUDA 512]")
@click.option("--generations", type=click.IntRange(min=2), default=8, show_default=True, help="Of each question.")
@click.option("--tokens", type=click.IntRange(min=1), default=96, show_default=True, help="Longest completion.")
@click.option("--broken", type=click.FloatRange(0, 1), default=0.1, show_default=True, help="Share of broken programs.")
@click.option("--endless", type=click.FloatRange(0, 1), default=0.02, show_default=True, help="Share that never end.")
@click.option("--cpu-seconds", default=1.0, show_default=True, help="CPU time after which those are stopped.")
@click.option("--steps", type=click.IntRange(min=1), default=4, show_default=True, help="Timed, a trainer and round.")
@click.option("--rounds", type=click.IntRange(min=1), default=3, show_default=True, help="Turns of each trainer.")
@click.option("--model", metavar="DIR|NAME", default="", help="Train this one.  [default: 34 M random weights]")
@click.option("--set", "settings", multiple=True, metavar="KEY=VALUE", help="A knob of both trainers.  Repeatable.")
@options.as_json
def train(
    language: str,
    programs: int | None,
    generations: int,
    tokens: int,
    broken: float,
    endless: float,
    cpu_seconds: float,
    steps: int,
    rounds: int,
    model: str,
    settings: tuple[str, ...],
    as_json: bool,
) -> None:
    """Time GRPO steps next to TRL's own trainer with a constant reward, same model and settings.

    Both draw and learn alike; ours has a program run for each completion besides. What runs was made before, so that
    the shares of broken and endless programs hold whatever the model writes. The ratio is what running programs adds
    to a step: the median over the rounds, in which the two take turns.
    """
    from lrcode.train.bench import Plan, bench_train, on_cuda

    count = programs or (512 if on_cuda() else 64)
    plan = Plan(
        programs=count,
        generations=generations,
        # All at once, as TRL draws them: rows are told as they end.
        chunk=count,
        tokens=tokens,
        broken=broken,
        endless=endless,
        cpu_s=cpu_seconds,
        steps=steps,
        rounds=rounds,
        model=model,
    )
    found = bench_train(language, plan, settings, functools.partial(_tell, as_json, language))
    if as_json:
        options.print_json(found)
    else:
        _print_training(found)


def _print_training(found: dict[str, Any]) -> None:
    shares = ", ".join(f"{name.removeprefix('kind/')} {share:.0%}" for name, share in found["programs"].items())
    click.echo(f"{'a step':14} ours {found['step_s']['lrcode']:.2f} s, TRL's {found['step_s']['trl']:.2f} s")
    tokens = found["tokens_per_second"]
    click.echo(f"{'tokens/s':14} ours {tokens['lrcode']:.0f}, TRL's {tokens['trl']:.0f}")
    click.echo(f"{'ratio':14} {found['ratio']:.3f} (rounds: {', '.join(f'{ratio:.3f}' for ratio in found['ratios'])})")
    click.echo(f"{'of a step':14} {', '.join(f'{name} {s:.2f} s' for name, s in found['stages_s'].items())}")
    click.echo(f"{'programs':14} {found['plan']['programs']} a step: {shares}")


def _tell(quiet: bool, name: str, title: str) -> None:
    if not quiet:
        click.echo(f"{name}: {title} …", err=True)


_ROWS = (
    ("cold", "{cold_ms} ms", "p99 {cold_p99_ms}, CPU {cold_cpu_ms}"),
    ("warm", "{warm_ms} ms", "p99 {warm_p99_ms}, CPU {warm_cpu_ms}; {ratio} × faster"),
    ("the least", "{limit_ms} ms", "fork {fork_ms}, interpreter {inside_ms}; warm is {over_limit} × that"),
    ("walls", "{walls_share:.1%}", "of warm without any; ms by layer: {walls}"),
    ("a second", "{rates}", "by workers; {scaled} × one"),
    ("pool", "{pool_per_second}", "a second in batches of 1,024; {pool_share:.0%} of the same without it"),
    ("plain loop", "{loop_ms} ms", "subprocess.run, no walls; warm is {loop_to_warm} × faster"),
    ("cold, no walls", "{cold_off_ms} ms", "{cold_off_to_spawn} × posix_spawn of the same command"),
    ("memory", "{rss_mb} MB", "a server; {own_rss_mb} MB here"),
    ("right", "{correct}", "of {programs}, cold and warm alike"),
)


def _print(found: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    words = {
        **found,
        "walls": _row(found["walls_ms"]),
        "rates": _row(found["per_second"]),
        "scaled": _row(found["scaling"]),
    }
    title = f"{found['language']} ({found['profile']}, {found['set']} programs; {found['way']})"
    table = Table(title=title, title_justify="left", show_header=False, box=None)
    for name, figure, rest in _ROWS:
        table.add_row(name, figure.format(**words), rest.format(**words))
    Console().print(table)


def _row(figures: dict[str, float]) -> str:
    return ", ".join(f"{name}: {figure}" for name, figure in figures.items())


COMMANDS = (bench,)
