"""`lrcode report`: runs as one page that opens offline, or served over all of their rollouts."""

from __future__ import annotations

import shlex
import webbrowser
from pathlib import Path

import click

from lrcode.cli import options
from lrcode.errors import UsageError

EXCERPT = 2000


@click.command()
@click.argument("runs", nargs=-1, required=True, metavar="RUN...", type=options.FILE)
@click.option(
    "--out",
    type=options.FILE,
    metavar="FILE",
    help="The page.  [default: RUN/report.html; of several runs, report.html]",
)
@click.option(
    "--excerpt",
    type=click.IntRange(min=0),
    metavar="N",
    help=f"Rollouts in the page, of all runs together.  [default: {EXCERPT}]",
)
@click.option("--serve", is_flag=True, help="Serve the page with all rollouts instead, until Ctrl-C.")
@click.option("--host", metavar="ADDRESS", help="Serve there.  [default: 127.0.0.1, for this machine alone]")
@click.option("--port", type=click.IntRange(0, 65535), metavar="N", help="Serve there.  [default: a free one]")
@click.option("--open", "show", is_flag=True, help="Open it in a browser.")
def report(
    runs: tuple[Path, ...],
    out: Path | None,
    excerpt: int | None,
    serve: bool,
    host: str | None,
    port: int | None,
    show: bool,
) -> None:
    """Make a page of runs and evaluations that opens in any browser, offline: curves, comparisons, rollouts.

    RUN is a run directory or a folder that `lrcode eval --out` wrote. The page holds an excerpt of the rollouts, every
    stage, time and kind of failure among them; `--serve` shows the same page over all of them, of a run that trains as
    well.
    """
    if serve:
        if out is not None or excerpt is not None:
            raise UsageError("--serve writes no page and shows all rollouts: leave --out and --excerpt away")
        _serve(runs, host or "127.0.0.1", port or 0, show)
        return
    if host is not None or port is not None:
        raise UsageError("--host and --port are for --serve: give that too, or leave them away")
    _write(runs, out, EXCERPT if excerpt is None else excerpt, show)


def _write(runs: tuple[Path, ...], out: Path | None, excerpt: int, show: bool) -> None:
    from lrcode.evaluate.report import write_report

    done = write_report(runs, out, excerpt)
    click.echo(
        f"{done.file}: {done.shown:,} of {done.total:,} rollouts, {done.size / 1e6:.1f} MB; open it in a browser"
    )
    if done.shown < done.total:
        click.echo(f"all of them: lrcode report {shlex.join(map(str, runs))} --serve")
    if show:
        _show(done.file.resolve().as_uri())


def _serve(runs: tuple[Path, ...], host: str, port: int, show: bool) -> None:
    from lrcode.evaluate.report.serve import Server
    from lrcode.evaluate.report.site import Site

    with Server(Site(runs), host, port) as server:
        click.echo(f"{server.address} (Ctrl-C ends it)")
        if not server.local:
            click.echo("lrcode: anybody who can reach this machine's port may read these runs", err=True)
        if show:
            _show(server.address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            raise KeyboardInterrupt("no longer served") from None


def _show(address: str) -> None:
    if not webbrowser.open(address):
        click.echo(f"lrcode: no browser was found here: open {address} yourself", err=True)


COMMANDS: tuple[click.Command, ...] = (report,)
