"""`lrcode train` and `lrcode sft`: one config out of preset, file and options, then one function of `train`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from lrcode.cli import options
from lrcode.errors import RunDirError, UsageError
from lrcode.language import load_language
from lrcode.train import ranks
from lrcode.train.config import Config
from lrcode.train.settings import resolve

F = TypeVar("F", bound=Callable[..., Any])


def _config_options(command: F) -> F:
    for option in reversed(
        [
            click.option("--lang", "language", metavar="NAME", help="An installed language plugin."),
            click.option("--preset", metavar="NAME", help="tiny or small.  [default: small with CUDA, else tiny]"),
            click.option(
                "--config", type=options.FILE, metavar="FILE", help="TOML file with knobs; see core/CONFIG.md."
            ),
            click.option("--set", "settings", multiple=True, metavar="KEY=VALUE", help="One knob.  Repeatable."),
            click.option("--model", metavar="DIR|NAME", help="Begin with this model.  [tiny: one made from scratch]"),
            click.option("--seed", type=int, metavar="N", help="Of problems, weights, data order and sampling."),
            click.option(
                "--out",
                type=options.FILE,
                metavar="DIR",
                help="Run directory, a new one.  [default: runs/LANG-PRESET-N]",
            ),
        ]
    ):
        command = option(command)
    return command


@click.command()
@_config_options
@click.option(
    "--tasks",
    metavar="SPEC",
    help="GRPO's questions, e.g. a GSM8K file; SFT's programs come from their worked solutions (else: data.synth).",
)
@click.option("--held-out", metavar="SPEC", help="What before and after are measured on.")
@click.option(
    "--coarse-steps",
    type=click.IntRange(min=0),
    metavar="N",
    help="Steps of coarse-tuning before GRPO: programs are checked, and judged by no test (RLCF).",
)
@click.option("--discriminator", metavar="DIR", help="Add its term to rewards; made by `lrcode train-discriminator`.")
@click.option("--judge", metavar="URL", help="Add the term of a judge behind an OpenAI-compatible endpoint instead.")
@click.option(
    "--process-reward",
    metavar="DIR",
    help="Give each statement's tokens their own advantage; made by `lrcode train-prm` (PRLCoder).",
)
@click.option(
    "--rollouts",
    type=click.Choice(["transformers", "vllm", "vllm-server"]),
    help="What draws completions: the trained model, vLLM beside it, or a server of its own.  [default: the preset's]",
)
@click.option("--executor", type=click.Choice(["local", "ray"]), help="Where programs run.  [default: local]")
@click.option(
    "--curriculum/--no-curriculum", default=None, help="Draw questions by how much they still teach.  [default: no]"
)
@click.option(
    "--resample", type=float, metavar="SHARE", help="Replace groups without signal; so many more completions at most."
)
@click.option(
    "--stop-on-collapse", is_flag=True, default=None, help="Stop a run that collapses, and keep its best weights."
)
@click.option(
    "--report-to",
    multiple=True,
    metavar="NAME",
    help="Send figures to tensorboard, wandb or trackio as well.  Repeatable.",
)
@click.option(
    "--resume",
    is_flag=False,
    flag_value="",
    metavar="[DIR]",
    help="Go on with the run in DIR, or in --out, from its last checkpoint.",
)
def train(
    language: str | None,
    preset: str | None,
    config: Path | None,
    settings: tuple[str, ...],
    model: str | None,
    seed: int | None,
    out: Path | None,
    tasks: str | None,
    held_out: str | None,
    coarse_steps: int | None,
    discriminator: str | None,
    judge: str | None,
    process_reward: str | None,
    rollouts: str | None,
    executor: str | None,
    curriculum: bool | None,
    resample: float | None,
    stop_on_collapse: bool | None,
    report_to: tuple[str, ...],
    resume: str | None,
) -> None:
    """Train a model to write a language: verified programs, SFT, GRPO, and a table of before and after.

    Without CUDA the preset is `tiny`: a small model made from scratch, about eleven minutes on two cores. With CUDA it
    is `small`: Qwen2.5-Coder-1.5B-Instruct with LoRA and vLLM. Ctrl-C saves a checkpoint; `--resume` goes on from it,
    with `--set` at another learning rate, in smaller micro-batches and whatever else may change on the way.

    On several GPUs: `torchrun --nproc-per-node GPUS -m lrcode train --out DIR …`; see examples/launch.
    """
    from lrcode.evaluate.tables import open_console, print_comparison
    from lrcode.train.report import endings

    if resume is not None:
        _hold_to_the_run()
        summary, folder = _resumed(Path(resume) if resume else out, settings)
    else:
        given: dict[str, Any] = {"lang": language, "model": model, "seed": seed}
        given |= {"data__train": tasks, "data__held_out": held_out}
        given |= {"coarse__steps": coarse_steps, "process__reward": process_reward}
        given |= {"critic__discriminator": discriminator, "critic__judge": judge}
        given |= {"engine__rollouts": rollouts, "grading__executor": executor, "collapse__stop": stop_on_collapse}
        given |= {"grpo__curriculum": curriculum, "grpo__resample": resample, "report_to": report_to or None}
        resolved = _checked(resolve(preset, config, settings, **given))
        folder = _folder(out, resolved)
        from lrcode.train.pipeline import run_training

        with options.progress() as progress:
            summary = run_training(resolved, folder, progress)
    arms = {arm: summary[arm] for arm in ("before", "control", "coarse", "after") if summary.get(arm)}
    if ranks.main():
        print_comparison(open_console(), arms)
        for line in endings(summary):
            click.echo(line)
        page = "report.html, " if (folder / "report.html").is_file() else ""
        click.echo(f"everything is in {folder}: {page}summary.json, curve.png, rollouts/, models/")
        click.echo(f"to share the model, with a card: lrcode export {folder} --out DIR")


@click.command()
@_config_options
@click.option("--tasks", metavar="SPEC", help="Tasks with chains, which become verified programs.")
@click.option("--samples", type=options.FILE, metavar="FILE", help="Train on these programs, made by `lrcode synth`.")
def sft(
    language: str | None,
    preset: str | None,
    config: Path | None,
    settings: tuple[str, ...],
    model: str | None,
    seed: int | None,
    out: Path | None,
    tasks: str | None,
    samples: Path | None,
) -> None:
    """Warm a model up on verified programs only; the model is in the run directory's models/sft."""
    from lrcode.evaluate.tables import open_console, print_comparison

    given = {"lang": language, "model": model, "seed": seed, "data__synth": tasks}
    resolved = _checked(resolve(preset, config, settings, **given))
    folder = _folder(out, resolved)
    from lrcode.train.pipeline import run_sft

    with options.progress() as progress:
        summary = run_sft(resolved, folder, progress, samples)
    if ranks.main():
        print_comparison(open_console(), {"sft": summary["before"]})
        click.echo(f"everything is in {folder}: summary.json, models/sft")


def _hold_to_the_run() -> None:
    """Refuse options that a run that goes on would not heed: it has its own config."""
    here = click.get_current_context()
    given = [p for p in here.command.params if here.get_parameter_source(p.name or "") is ParameterSource.COMMANDLINE]
    if idle := [p.opts[0] for p in given if p.name not in ("resume", "out", "settings")]:
        raise UsageError(
            f"{', '.join(idle)} beside --resume: a run goes on with its own config; `--set KEY=VALUE` changes what may "
            "change on the way, and a new --out begins another run"
        )


def _resumed(out: Path | None, settings: tuple[str, ...]) -> tuple[dict[str, Any], Path]:
    if out is None:
        raise UsageError("--resume needs the run directory: --resume DIR")
    from lrcode.train.pipeline import resume_training

    with options.progress() as progress:
        return resume_training(out, progress, settings), out


def _checked(config: Config) -> Config:
    """The config, if its language is installed: asked before torch takes seconds to load."""
    load_language(config.lang)
    return config


def _folder(out: Path | None, config: Config) -> Path:
    if out is None and ranks.world() > 1:
        raise UsageError(f"{ranks.world()} training processes need one run directory: give a new one with --out")
    return out or _next_folder(config)


def _next_folder(config: Config) -> Path:
    runs = Path("runs")
    for number in range(1, 10_000):
        folder = runs / f"{config.lang}-{config.preset}-{number}"
        if not folder.exists():
            return folder
    raise RunDirError(f"{runs} is full: give a run directory with --out")


COMMANDS = (train, sft)
