"""A model behind an OpenAI-compatible endpoint: opening it finds out what can never work, before a training begins."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lrcode.endpoint.answers import Answers
from lrcode.endpoint.asking import Counters, Endpoint, body_of
from lrcode.errors import ConfigError

__all__ = ["Counters", "Endpoint", "open_endpoint"]
KEYS = ("LRCODE_API_KEY", "OPENAI_API_KEY")
"""Environment variables that hold the key, the first that is set; a vLLM server mostly wants none."""
RETRIES = 3
LIST_TIMEOUT_S = 10.0
"""Longest wait for one try to list the models."""


def open_endpoint(
    url: str,
    model: str = "",
    *,
    cache: Path | None = None,
    requests: int = 10_000,
    at_once: int = 8,
    timeout_s: float = 60.0,
    say: Callable[[str], None] = lambda message: print(message, file=sys.stderr),
) -> Endpoint:
    """An endpoint that was seen to answer. Its key is in LRCODE_API_KEY or OPENAI_API_KEY, if it wants one.

    Args:
        url: where its API begins, e.g. `http://localhost:8000/v1`.
        model: empty: the first that it lists.
        cache: folder that answers are kept in, over restarts and for all processes; None: in memory only.
        requests: most requests sent, by all processes and at all times that use the cache's folder; an answer that is
            held costs none, one that failed costs one.
        at_once: most requests under way.
        timeout_s: longest wait for one answer, retries included, in seconds.
        say: told, once each, what a person should know.

    Raises:
        ConfigError: nothing answers there, it refuses the key or lacks the model, or `openai` is not installed.
        RunDirError: the cache's folder cannot be used.
    """
    _check_url(url)
    try:
        import openai
    except ImportError as error:
        raise ConfigError(f"asking {url} needs the package openai: pip install 'lrcode[judge]'") from error
    key = next((os.environ[name].strip() for name in KEYS if os.environ.get(name, "").strip()), "none")
    answers = Answers(cache)
    client = openai.AsyncOpenAI(base_url=url, api_key=key, timeout=timeout_s, max_retries=RETRIES)
    endpoint = Endpoint(client, answers, requests=requests, at_once=at_once, timeout_s=timeout_s, say=say)
    try:
        listed = endpoint.wait(_models(client, url))
        if not listed or (model and model not in listed):
            found = ", ".join(listed[:8]) or "no model"
            raise ConfigError(f"{url} was asked for the model {model or 'it serves'!r} and lists {found}")
    except BaseException:
        endpoint.close()
        raise
    endpoint.model = model or listed[0]
    return endpoint


async def _models(client: Any, url: str) -> list[str]:
    import openai

    try:
        raw = await client.with_options(timeout=LIST_TIMEOUT_S, max_retries=1).models.with_raw_response.list()
    except (openai.AuthenticationError, openai.PermissionDeniedError) as error:
        raise ConfigError(f"{url} refuses the key (HTTP {error.status_code}): set {KEYS[-1]}") from error
    except openai.APIStatusError as error:
        raise ConfigError(f"{url} does not list its models (HTTP {error.status_code}); its URL ends in /v1") from error
    except openai.APIConnectionError as error:
        raise ConfigError(f"nothing answers at {url}: start the server, e.g. `vllm serve MODEL`, first") from error
    body = body_of(raw.http_response)
    rows = body.get("data") if isinstance(body, dict) else None
    if not isinstance(rows, list):
        raise ConfigError(f"{url} answers, but not with a list of models; its URL ends in /v1")
    return [row["id"] for row in rows if isinstance(row, dict) and isinstance(row.get("id"), str)]


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigError(f"expected the URL of an endpoint, e.g. http://localhost:8000/v1, found {url!r}")
    if parts.username or parts.password:
        raise ConfigError(
            f"a URL is kept in records: put the key of {parts.hostname} into {KEYS[-1]}, not into the URL"
        )
