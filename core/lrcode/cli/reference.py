"""Prints the reference pages from the code: hooks, commands, knobs; a test checks that the committed ones are fresh."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from lrcode.hookspecs import ExtensionHooks, LanguageHooks

ROOT = Path(__file__).resolve().parents[3]
_MADE = "<!-- Printed from the code by `make docs`; edit the code, not this page. -->"


_ABOUT = """\
A language is a package with an entry point in the group `lrcode.languages`; the entry point's name is the language's
name, its value a module whose functions are marked `@lrcode.hookimpl`. An implementation names only the arguments it
wants. Core's defaults are asked last, so a plugin states only what differs, and may extend a default with a pluggy
wrapper (`@hookimpl(wrapper=True)`). The values that hooks take and give are the frozen dataclasses of `lrcode.types`
and `lrcode.facts`.""".splitlines()


def hooks_page() -> str:
    """The contract as Markdown: every hook with its arguments and what its docstring says."""
    return "\n".join(
        [
            "# Language plugins and extensions",
            "",
            _MADE,
            "",
            *_ABOUT,
            "",
            "## Hooks of a language",
            "",
            *_hooks(LanguageHooks),
            "## Hooks of an extension",
            "",
            "Entry-point group `lrcode.extensions`; a run loads those that its configuration names.",
            "",
            *_hooks(ExtensionHooks),
        ]
    )


def _hooks(specification: type) -> list[str]:
    lines: list[str] = []
    for name, function in vars(specification).items():
        if not hasattr(function, "lrcode_spec"):
            continue
        text = inspect.cleandoc(function.__doc__ or "")
        lines += [f"### `{name}`", "", "```python", _signature(name, function), "```", "", text, ""]
    return lines


def _signature(name: str, function: Callable[..., object]) -> str:
    signature = inspect.signature(function)
    given = [p for p in signature.parameters.values() if p.name != "self"]
    arguments = ", ".join(f"{p.name}: {p.annotation}" for p in given)
    return f"def {name}({arguments}) -> {signature.return_annotation}"


def commands_page() -> str:
    """Every command's help as Markdown."""
    from lrcode.cli import commands

    lines = ["# Commands", "", _MADE, ""]
    names = commands.context_settings["help_option_names"]
    for name, command in [("", commands), *sorted(commands.commands.items())]:
        title = f"lrcode {name}".strip()
        context = click.Context(
            command, info_name=title, terminal_width=100, max_content_width=100, help_option_names=names
        )
        lines += [f"## `{title}`", "", "```text", command.get_help(context), "```", ""]
    return "\n".join(lines)


def config_page() -> str:
    """Every knob with its type, its value in each preset and what it means."""
    from lrcode.train.settings import knobs

    lines = [
        "# Knobs of a run",
        "",
        _MADE,
        "",
        "Each is a key of the TOML file that `--config` reads and of `--set KEY=VALUE`.",
        "",
        "| knob | type | tiny | small | meaning |",
        "| --- | --- | --- | --- | --- |",
    ]
    for tiny, small in zip(knobs("tiny"), knobs("small"), strict=True):
        cells = (f"`{tiny.key}`", tiny.kind, f"`{tiny.default!r}`", f"`{small.default!r}`", tiny.doc)
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join([*lines, ""])


PAGES: Mapping[str, Callable[[], str]] = {
    "plugins/README.md": hooks_page,
    "core/COMMANDS.md": commands_page,
    "core/CONFIG.md": config_page,
}


def main() -> None:
    """Write every page into this checkout."""
    for path, page in PAGES.items():
        (ROOT / path).write_text(page(), encoding="utf-8")
        click.echo(path)


if __name__ == "__main__":
    main()
