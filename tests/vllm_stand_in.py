"""A small HTTP server with the routes of vLLM's that training asks, and with troubles on demand; run as a script."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DIES_AFTER, FAILS_FIRST, REFUSES = "dies-after", "fails-first", "refuses"
"""It ends without a word after so many completions; answers the first so many with 503; answers all with 400."""


class Handler(BaseHTTPRequestHandler):
    """Completes a prompt by its own tokens, backwards, and an end."""

    trouble, number = "", 0
    lock, asked = threading.Lock(), 0
    bodies: list[dict[str, object]] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self._say(200, {"data": [{"id": "stand-in"}], "bodies": self.bodies})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.lock:
            Handler.asked += 1
            asked = Handler.asked
        self.bodies.append(body)
        if self.trouble == DIES_AFTER and asked > self.number:
            os._exit(1)
        if self.trouble == FAILS_FIRST and asked <= self.number:
            return self._say(503, {})
        if self.trouble == REFUSES:
            return self._say(400, {"error": "the prompt is too long"})
        ids = [*reversed(body["prompt"]), 1]
        said = {"token_logprobs": [-token / 8 for token in ids[:-1]] + [None]}
        return self._say(200, {"choices": [{"token_ids": ids, "logprobs": said}]})

    def log_message(self, *_: object) -> None:
        pass

    def _say(self, status: int, value: object) -> None:
        text = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


@contextmanager
def stand_in(trouble: str = "", number: int = 0) -> Iterator[str]:
    """The address of one that runs in a process of its own until the block ends."""
    command = [sys.executable, __file__, trouble, str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


if __name__ == "__main__":
    Handler.trouble, Handler.number = sys.argv[1], int(sys.argv[2])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
