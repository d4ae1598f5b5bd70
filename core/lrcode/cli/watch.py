"""`lrcode watch`: a run in the terminal while it trains."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
