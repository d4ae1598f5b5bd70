"""The report over HTTP, with all rollouts: reads only, for the machine that it runs on unless told otherwise.

A `Site` answers; `Server` is its way to a browser. Runs that train on are read anew when their files change.
"""

from __future__ import annotations

import ipaddress
import json
import socket
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from lrcode.errors import LrcodeError, RunDirError, UsageError
from lrcode.evaluate.report.page import html
from lrcode.evaluate.report.payload import gather
from lrcode.evaluate.report.places import Place, open_places, rollout_files
from lrcode.evaluate.report.rows import whole
from lrcode.evaluate.report.search import found, values
from lrcode.evaluate.store import Store

CHECKED_S = 1.0
"""How often, at most, files are looked at for changes."""
_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""The page says its own policy, and both hold; what only a header can say is here."""


class NotFound(UsageError):
    """There is nothing at this address."""


@dataclass(frozen=True)
class _Opened:
    """What was read of the runs, and of which files."""

    stamp: object
    places: Sequence[Place]
    stores: Mapping[int, Store]
    """By place in `places`; one without rollouts has none."""


class Site:
    """Answers for some runs, from several threads."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Raises as `write_report`, before anything is served."""
        self._paths = paths
        self._lock, self._drawing = threading.Lock(), threading.Lock()
        self._looked = time.monotonic()
        self._opened = self._open()
        self._page: tuple[object, str] = (None, "")

    def answer(self, path: str, asked: Mapping[str, str]) -> tuple[str, str]:
        """Content type and text at a path.

        Raises:
            NotFound: there is nothing at this path.
            UsageError: it was asked for something that cannot be answered.
        """
        if path == "/":
            return "text/html; charset=utf-8", self.page()
        answers = {"/api/rollouts": self._rollouts, "/api/rollout": self._rollout, "/api/values": self._values}
        if path not in answers:
            raise NotFound(f"there is nothing at {path}")
        return "application/json", json.dumps(answers[path](asked))

    def page(self) -> str:
        """The page, as its runs are now."""
        opened = self._now()
        with self._drawing:
            if self._page[0] != opened.stamp:
                stores = [opened.stores.get(number) for number in range(len(opened.places))]
                self._page = (opened.stamp, html(gather(opened.places, stores, served=True)))
            return self._page[1]

    def _rollouts(self, asked: Mapping[str, str]) -> dict[str, Any]:
        return found(self._now().stores, asked)

    def _values(self, asked: Mapping[str, str]) -> dict[str, Any]:
        opened = self._now()
        run = _number(asked.get("run", "0"), len(opened.places))
        store = opened.stores.get(run)
        return values(store) if store else {"stages": [], "kinds": {}, "tasks": 0}

    def _rollout(self, asked: Mapping[str, str]) -> dict[str, Any]:
        opened = self._now()
        run, _, place = asked.get("id", "").partition("/")
        number = _number(run, len(opened.places))
        store = opened.stores.get(number)
        for rollout in whole(store, number, opened.places[number].plugin(), [place]) if store else ():
            return rollout
        raise NotFound(f"there is no rollout {asked.get('id', '')!r}")

    def _now(self) -> _Opened:
        """What is there, read anew where files have changed."""
        with self._lock:
            if time.monotonic() - self._looked > CHECKED_S:
                self._looked = time.monotonic()
                if self._stamp() != self._opened.stamp:
                    # The old stores may still be answering: each is closed when nothing holds it any more.
                    self._opened = self._open()
            return self._opened

    def _open(self) -> _Opened:
        stamp = self._stamp()
        places = open_places(self._paths)
        stores = {number: place.store() for number, place in enumerate(places)}
        return _Opened(stamp, places, {number: store for number, store in stores.items() if store})

    def _stamp(self) -> object:
        """What changes where a run has written something."""
        told = []
        for path in self._paths:
            notes = list(path.glob("*.json*")) if path.is_dir() else []
            told.append([(str(file), _changed(file)) for file in (*notes, *rollout_files(path))])
        return told


def _changed(file: Path) -> tuple[int, int]:
    try:
        stat = file.stat()
    except FileNotFoundError:  # replaced this moment
        return 0, 0
    return stat.st_mtime_ns, stat.st_size


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _number(text: str, runs: int) -> int:
    if not text.isdecimal() or int(text) >= runs:
        raise NotFound(f"there is no run {text[:40]!r}")
    return int(text)


class Server(ThreadingHTTPServer):
    """Serves a site; `serve_forever` until interrupted.

    Args:
        port: 0 takes a free one.

    Raises:
        UsageError: it cannot listen there.
    """

    daemon_threads = True

    def __init__(self, site: Site, host: str = "127.0.0.1", port: int = 0) -> None:
        self.site, self.host = site, host
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), _Handler)
        except OSError as error:
            raise UsageError(
                f"cannot serve on {host} port {port}: {error.strerror or error}; without --port a free one is taken"
            ) from error

    def server_bind(self) -> None:
        """As `HTTPServer` does, without asking the network for a name that nobody needs."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.host, int(self.server_address[1])

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.server_address[1]}/"

    @property
    def local(self) -> bool:
        """Whether only this machine reaches it."""
        return self.host == "localhost" or _is_loopback(self.host)

    def knows(self, name: str) -> bool:
        """Whether a request's Host is a name of this server.

        A page elsewhere can point a name of its own at this machine (DNS rebinding), but not an address.
        """
        try:
            host = urlsplit(f"//{name}").hostname or ""
        except ValueError:
            return False
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return host in {"localhost", self.host.lower(), socket.gethostname().lower()}
        return True

    def handle_error(self, request: object, client_address: object) -> None:
        """One line for a person; the client that went away is none's concern."""
        error = sys.exc_info()[1]
        if not isinstance(error, ConnectionError):
            print(f"lrcode: a request failed: {type(error).__name__}: {error}", file=sys.stderr)


class _Handler(BaseHTTPRequestHandler):
    """GET alone; anything else is answered with 501."""

    server: Server
    server_version = "lrcode"
    sys_version = ""
    timeout = 60

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        try:
            if not self.server.knows(self.headers.get("Host", "")):
                self._send(HTTPStatus.FORBIDDEN, "text/plain", "this name is not one of this server's")
                return
            asked = dict(parse_qsl(address.query, max_num_fields=40))
            self._send(HTTPStatus.OK, *self.server.site.answer(address.path, asked))
        except NotFound as error:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", str(error))
        except RunDirError as error:
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, "text/plain", str(error))
        except (UsageError, ValueError) as error:
            self._send(HTTPStatus.BAD_REQUEST, "text/plain", str(error))
        except LrcodeError as error:
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, "text/plain", str(error))

    def _send(self, status: HTTPStatus, kind: str, text: str) -> None:
        body = text.encode("utf-8", "replace")
        self.send_response(status)
        for name, value in {**_HEADERS, "Content-Type": kind, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Says nothing: a terminal full of requests hides what matters."""
