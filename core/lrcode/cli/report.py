"""`lrcode report`: runs as one page that opens offline, or served over all of their rollouts."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
