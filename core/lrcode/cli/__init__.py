"""The command `lrcode`: parses, calls one function of another layer, prints. Imports nothing heavy before it must."""

from __future__ import annotations

import io
import os
import sys

import click

from lrcode import __version__
from lrcode.cli import (
    add,
    audit,
    bench,
    check,
    compare,
    discriminator,
    doctor,
    evaluate,
    export,
    label,
    languages,
    prm,
    probe,
    programs,
    regrade,
    report,
    synth,
    train,
    watch,
)
from lrcode.errors import MachineError, UsageError
from lrcode.train import ranks

USAGE, MACHINE, INTERRUPTED = 2, 3, 130
"""Exit codes: what was asked cannot work; the machine failed; Ctrl-C."""
SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
EXTRAS = {
    **dict.fromkeys(("pyarrow", "duckdb", "plotly"), "report"),
    **dict.fromkeys(("torch", "transformers", "trl", "peft", "accelerate", "datasets", "matplotlib"), "train"),
}
"""Which extra brings a library that some commands need."""


class _Group(click.Group):
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with the whole of its first sentence: click cuts it off at the edge."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.commands[name].get_short_help_str(200)) for name in sorted(self.commands)])


@click.group(cls=_Group, context_settings=SETTINGS)
@click.version_option(__version__, prog_name="lrcode")
def commands() -> None:
    """Teach language models to write programming languages that they write badly.

    A language is a package: `lrcode languages` shows the installed ones. `lrcode train --lang NAME` is the main job:
    verified programs are made, a model is warmed up on them, and GRPO improves it with rewards from really running
    what it writes.

    Exit codes: 0 done; 1 the program that `run` ran failed, `check` found a promise broken, `audit` a verdict that
    nothing explains, or `doctor` what was asked for missing; 2 what was asked cannot work (one line says why); 3 the
    machine failed; 130 Ctrl-C.
    """


for command in (
    *(*languages.COMMANDS, *add.COMMANDS, *check.COMMANDS, *doctor.COMMANDS, *programs.COMMANDS),
    *(
        *synth.COMMANDS,
        *label.COMMANDS,
        *prm.COMMANDS,
        *discriminator.COMMANDS,
        *probe.COMMANDS,
        *train.COMMANDS,
        *watch.COMMANDS,
        *evaluate.COMMANDS,
        *compare.COMMANDS,
        *regrade.COMMANDS,
        *report.COMMANDS,
        *audit.COMMANDS,
        *export.COMMANDS,
        *bench.COMMANDS,
    ),
):
    # click keeps a command's help option as it first was: who asks for the command by itself must find the same one.
    command.context_settings = {**SETTINGS, **command.context_settings}
    commands.add_command(command)


def main() -> None:
    """The console script."""
    for stream in (sys.stdout, sys.stderr):
        # A C locale must not end a command half way through: what it cannot show is shown as \xe9.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command line and give its exit code; what went wrong is one line on stderr."""
    # A library's progress bars, telemetry and fork warnings would drown ours.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    try:
        done = commands.main(arguments, prog_name="lrcode", standalone_mode=False)
        return done if isinstance(done, int) else 0
    except click.ClickException as error:
        return _told(f"{error.format_message()}{_see_help(error)}", USAGE)
    except UsageError as error:
        return _told(str(error), USAGE, ranks.told_here(error))
    except MachineError as error:
        return _told(str(error), MACHINE, ranks.told_here(error))
    except ModuleNotFoundError as error:
        if error.name not in EXTRAS:
            raise
        return _told(f"this needs {error.name}: pip install 'lrcode[{EXTRAS[error.name]}]'", USAGE)
    except (KeyboardInterrupt, click.Abort) as stop:
        # click turns Ctrl-C into an Abort; what the command had to say is in the interrupt itself.
        cause = stop.__cause__ if isinstance(stop, click.Abort) else stop
        return _told(str(cause or "") or "stopped", INTERRUPTED, ranks.main())
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _told(message: str, code: int, here: bool = True) -> int:
    """Print, unless another one of several training processes does."""
    if here:
        click.echo(f"lrcode: {message}" if ranks.main() else f"lrcode, rank {ranks.rank()}: {message}", err=True)
    return code


def _see_help(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return f" (see `{context.command_path} --help`)" if context else ""
