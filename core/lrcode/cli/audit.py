"""`lrcode audit`: whether the verdicts on a task source agree with what is known of its programs."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
