"""`lrcode regrade`: stored completions under today's grader, and which verdicts changed."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
