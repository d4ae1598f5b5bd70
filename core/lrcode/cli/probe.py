"""`lrcode probe`: what GRPO would learn from a model as it is, before anything is spent on it."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from types import FrameType
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from lrcode.cli import options
from lrcode.errors import UsageError

if TYPE_CHECKING:
    from lrcode.evaluate.probe import Drawing, Figures
    from lrcode.train.config import Config
    from lrcode.types import Task

_KEYS = {
    "language": "lang",
    "model": "model",
    "shots": "data.shots",
    "generations": "grpo.generations",
    "temperature": "grpo.temperature",
    "top_p": "grpo.top_p",
    "max_tokens": "grpo.max_tokens",
    "seed": "seed",
}
"""Options that a config file has a value for."""
_GRADING = ("sandbox", "workers", "computed")
"""Of them, those of its section [grading]; they have defaults, so that where they come from is asked of click."""
_DEFAULTS = {"shots": 0, "generations": 8, "temperature": 1.0, "top_p": 1.0, "max_tokens": 512, "seed": 0}


@click.command()
@click.option("--lang", "language", metavar="NAME", help="An installed language plugin.")
@click.option("--model", metavar="DIR|NAME", help="A model folder, a run's checkpoint, or a name on the hub.")
@click.option(
    "--config",
    type=options.FILE,
    metavar="FILE",
    help="Take what is not given from a TOML file of `lrcode train`, how programs are graded included.",
)
@options.tasks()
@click.option(
    "--limit", type=click.IntRange(min=1), default=200, show_default=True, help="Problems, drawn by the seed."
)
@click.option(
    "--generations", type=click.IntRange(min=2), metavar="N", help="Completions a problem: one group.  [default: 8]"
)
@click.option("--shots", type=click.IntRange(min=0), metavar="N", help="Worked examples in the prompt.  [default: 0]")
@click.option("--compare-shots", is_flag=True, help="Probe zero-shot and with worked examples (one), and compare.")
@click.option("--temperature", type=click.FloatRange(min=0, min_open=True), metavar="T", help="[default: 1.0]")
@click.option("--top-p", type=click.FloatRange(min=0, max=1, min_open=True), metavar="P", help="[default: 1.0]")
@click.option("--max-tokens", type=click.IntRange(min=1), metavar="N", help="Longest completion.  [default: 512]")
@click.option("--batch", type=click.IntRange(min=1), default=64, show_default=True, help="Completions drawn at once.")
@click.option("--seed", type=int, metavar="N", help="Of the problems and the completions drawn.  [default: 0]")
@click.option(
    "--computed/--no-computed",
    default=True,
    show_default=True,
    help="Find out whether right answers follow from a computation, which is a term of the reward.",
)
@options.sandbox
@options.workers
@options.as_json
def probe(config: Path | None, tasks: tuple[str, ...], limit: int, compare_shots: bool, **given: Any) -> None:
    """See what GRPO would learn from a model as it is, before anything is spent on it.

    Samples groups of completions as GRPO would, runs them, and says how many are right, how many groups score all the
    same (nothing is learned from those), what fails, and what to do: one worked example, SFT first, easier problems,
    another temperature, longer completions, or the training, with its command. Writes nothing. Ctrl-C ends it after
    the batch under way, with what was seen so far.
    """
    from lrcode.evaluate.advice import advise
    from lrcode.evaluate.probe_tables import plain, print_probe
    from lrcode.evaluate.remedies import Place
    from lrcode.evaluate.tables import open_console
    from lrcode.extensions import load_extensions
    from lrcode.language import load_language

    given, tasks, settled = _settled(config, given, tasks)
    sources = load_extensions(settled.grading.extensions).open_tasks
    every = options.open_askable(tasks, load_language(given["language"]), sources)
    drawn = Random(given["seed"]).sample(every, min(limit, len(every)))
    shots = sorted({0, given["shots"] or 1}) if compare_shots else [given["shots"]]
    found = _probed(drawn, [_drawing(given, number) for number in shots], given, settled)
    if not found[0].problems:
        raise KeyboardInterrupt("stopped before the first batch was drawn: nothing was seen")
    place = Place(given["language"], given["model"], tasks, chains=any(task.chain for task in drawn))
    advice = advise(found[0], place, found[1] if found[1:] else None)
    if given["as_json"]:
        told = [{"name": one.name, "says": one.says, "do": one.do, "first": one.first} for one in advice]
        options.print_json({"probes": [plain(figures) for figures in found], "advice": told})
    else:
        print_probe(open_console(), found, advice, given["model"])
    last = found[-1]
    if last.problems < last.asked or len(found) < len(shots):
        raise KeyboardInterrupt(f"stopped after {last.problems:,} of {last.asked:,} problems; the figures are of those")


def _settled(
    file: Path | None, given: dict[str, Any], tasks: tuple[str, ...]
) -> tuple[dict[str, Any], tuple[str, ...], Config]:
    """The options with what a config file and then the defaults say of those not given, and a config to grade by."""
    from lrcode.train.config import Config

    told: dict[str, Any] = dict(_DEFAULTS)
    config = Config()
    if file is not None:
        from lrcode.train.rules import value_of
        from lrcode.train.settings import resolve

        config = resolve(file=file)
        told = {name: value_of(config, key) for name, key in _KEYS.items()}
        tasks = tasks or (config.data.train,)
    settled = {name: told.get(name) if value is None else value for name, value in given.items()}
    found = {"--lang": settled["language"], "--model": settled["model"], "--tasks": tasks}
    if missing := [option for option, value in found.items() if not value]:
        raise UsageError(f"give {', '.join(missing)}, or a --config that says so")
    return settled, tasks, graded(config, settled)


def graded(config: Config, given: dict[str, Any]) -> Config:
    """The config with what the command line says of language and grading; a probe needs no grader process."""
    source = click.get_current_context().get_parameter_source
    said = {name: given[name] for name in _GRADING if source(name) is not ParameterSource.DEFAULT}
    return replace(config, lang=given["language"], grading=replace(config.grading, process=False, **said))


def _drawing(given: dict[str, Any], shots: int) -> Drawing:
    from lrcode.evaluate.probe import Drawing

    names = ("generations", "temperature", "top_p", "max_tokens")
    return Drawing(shots, **{name: given[name] for name in names})


def _probed(tasks: Sequence[Task], drawings: Sequence[Drawing], given: dict[str, Any], config: Config) -> list[Figures]:
    """A probe for each drawing, fewer where it was stopped."""
    from lrcode.evaluate.probe import probe as look
    from lrcode.models.load import load_policy
    from lrcode.models.sampling import Sampler, seed_everything
    from lrcode.train.material import grader_of

    found: list[Figures] = []
    with grader_of(config) as grader, _stoppable() as stop:
        sampler = Sampler(*load_policy(given["model"]))
        for drawing in drawings:
            seed_everything(given["seed"])
            with options.counter(given["as_json"], "probed") as show:
                told = {"batch": given["batch"], "progress": show, "stop": stop}
                found.append(look(sampler, tasks, grader, grader.language, drawing, **told))
            if stop():
                break
    return found


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Inside, the first Ctrl-C is only remembered; a second one stops at once."""
    asked = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
        click.echo("Ctrl-C: ending after the batch under way; press it again to stop at once", err=True)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


COMMANDS = (probe,)
