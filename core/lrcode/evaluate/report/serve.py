"""The report over HTTP: reading only, for the machine that it runs on unless told otherwise; a `Site` answers."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import sys
import threading
import time
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from lrcode.errors import LrcodeError, RunDirError, UsageError
from lrcode.evaluate.report.site import NotFound, Site

CLOSING_S = 3.0
"""How long answers under way are waited for at the end."""
_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""The page says its own policy, and both hold; what only a header can say is here."""


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
        self._answering: dict[threading.Thread, socket.socket] = {}
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

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer one connection, in a thread that is known while it lives."""
        self._answering[threading.current_thread()] = request
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._answering.pop(threading.current_thread(), None)

    def server_close(self) -> None:
        """Listen no more, and let go of browsers that keep connections open for later."""
        super().server_close()
        end = time.monotonic() + CLOSING_S
        for thread, request in list(self._answering.items()):
            with contextlib.suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)
            thread.join(max(0.0, end - time.monotonic()))

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


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
