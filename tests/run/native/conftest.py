"""Builds the parts in C, plain and with sanitizers, and starts servers that must end well."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from lrcode.run.protocol import Kind
from open_folders import open_to_all
from run.raw import PYTHON, SANITIZE, Parts, Raw, build, build_interpreter


@pytest.fixture(scope="session", params=["plain", pytest.param("sanitized", marks=pytest.mark.long)])
def parts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Parts:
    folder = open_to_all(tmp_path_factory.mktemp("native"))
    sanitized = request.param == "sanitized"
    return Parts(build(folder / "parts", *(SANITIZE if sanitized else ())), sanitized)


@pytest.fixture(scope="session")
def interpreter(parts: Parts) -> Callable[..., str]:
    return cache(lambda *flags: build_interpreter(parts.folder, *flags))


@pytest.fixture
def started() -> Iterator[Callable[..., Raw]]:
    """Starts servers, which must end well and leave nothing."""
    servers: list[Raw] = []

    def start(*words: str, **more: Any) -> Raw:
        servers.append(Raw(words, **more))
        assert servers[-1].ready is not None, servers[-1].said()
        assert servers[-1].ready.kind == Kind.READY
        return servers[-1]

    yield start
    for server in servers:
        place = server.place
        assert server.close() == 0
        assert not place.exists()


@pytest.fixture
def sh(parts: Parts, started: Callable[..., Raw]) -> Raw:
    """A shell, started anew for each program."""
    return started(parts.launch, "/bin/sh", "{main}")


@pytest.fixture
def python(parts: Parts, started: Callable[..., Raw]) -> Raw:
    """A fork of a started Python for each program."""
    return started(*PYTHON, "{main}", preload=parts.preload)


@pytest.fixture(params=["cold", "warm"])
def either(request: pytest.FixtureRequest, parts: Parts, started: Callable[..., Raw]) -> Raw:
    """Python, cold and warm."""
    cold = request.param == "cold"
    return started(*([parts.launch] if cold else []), *PYTHON, "{main}", preload="" if cold else parts.preload)
