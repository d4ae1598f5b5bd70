"""A real HTTP server that speaks as much of the OpenAI API as is asked of it, and misbehaves when it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

Chat = list[dict[str, str]]
SOON = {"retry-after-ms": "5"}
"""Ends the client's backoff, so that a test of it takes no seconds."""


class ServedModel:
    """A model `m` on a port of its own; `answer` writes its replies.

    `plan` holds what happens to the next chat requests, one each: `fine`, `500`, `429`, `401`, `404`, `hang`, `close`,
    `garbage`, `list`, `empty`, `null`, `html`. Once it is used up all are `fine`, or `then`.
    """

    def __init__(self, answer: Callable[[Chat], str], *plan: str, then: str = "fine", models: int | str = 200) -> None:
        self.answer, self.plan, self.then, self.models = answer, list(plan), then, models
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.most_at_once = 0
        self.at_once = 0
        self.barrier: threading.Barrier | None = None
        self.lock, self.ending = threading.Lock(), threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def __enter__(self) -> ServedModel:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.ending.set()  # connections that are kept alive end, too
        self._server.shutdown()
        self._server.server_close()


def last(chat: Chat) -> str:
    """What the user said last."""
    return chat[-1]["content"]


def streamed(whole: dict[str, Any], choice: dict[str, Any]) -> bytes:
    """A reply as a server sends it piece by piece."""
    parts = ({"delta": choice["message"], "finish_reason": None}, {"delta": {}, "finish_reason": "stop"})
    told = {**whole, "object": "chat.completion.chunk"}
    chunks = [json.dumps({**told, "choices": [{"index": 0, **part}]}) for part in parts]
    return "".join(f"data: {chunk}\n\n" for chunk in (*chunks, "[DONE]")).encode()


def _handler(served: ServedModel) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            served.keys.append(self.headers.get("authorization", ""))
            listed = {"object": "list", "data": [{"id": "m", "object": "model"}, {"id": "n", "object": "model"}]}
            if served.models == "html":
                self.send(200, b"<html>a web page</html>", {"content-type": "text/html"})
            else:
                assert isinstance(served.models, int)
                self.send(served.models, json.dumps(listed).encode(), SOON)

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            with served.lock:
                served.asked.append(body)
                happens = served.plan.pop(0) if served.plan else served.then
                served.at_once += 1
                served.most_at_once = max(served.most_at_once, served.at_once)
            if served.barrier:
                served.barrier.wait(20)
            with served.lock:
                served.at_once -= 1
            self.reply("close" if served.ending.is_set() else happens, body)

        def reply(self, happens: str, body: dict[str, Any]) -> None:
            if happens == "hang":
                served.ending.wait(20)
            elif happens == "close":
                self.close_connection = True
            elif happens.isdigit():
                self.send(int(happens), b'{"error": {"message": "told to"}}', SOON)
            elif happens == "garbage":
                self.send(200, b'{"choices": [{"mess')
            elif happens == "html":
                self.send(200, b"<html></html>", {"content-type": "text/html"})
            elif happens == "list":
                self.send(200, b"[]")
            else:
                text = None if happens == "null" else served.answer(body["messages"])
                choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
                choices = [] if happens == "empty" else [choice]
                whole = {"id": "c", "created": 0, "object": "chat.completion", "model": "m", "choices": choices}
                if body.get("stream"):
                    self.send(200, streamed(whole, choice), {"content-type": "text/event-stream"})
                else:
                    self.send(200, json.dumps(whole).encode())

        def send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in {"content-type": "application/json", **(headers or {})}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    return Handler
