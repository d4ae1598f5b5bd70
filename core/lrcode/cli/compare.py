"""`lrcode compare`: whether one of two evaluations is better, and on which problems they differ."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
