"""The fork server in C over its own protocol: what it is asked, what it is asked wrongly, and who asks no more."""

from __future__ import annotations

import os
import signal
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from lrcode.run import tree
from lrcode.run.protocol import FORK, STOP, Kind, Wall, pack_files, pack_run
from run.raw import Parts, Raw, works

SLEEPS = "exec sleep 100"


# ---------------------------------------------------------------- requests


def test_a_program_runs_and_its_end_is_told(either: Raw) -> None:
    done = either.run(
        "import sys, os; print(open('a/b').read()); sys.stderr.write('two'); sys.exit(7)", {"a/b": b"one"}
    )
    assert (done.stdout, done.stderr, done.reply.status) == (b"one\n", b"two", 7)
    assert done.reply.peak_bytes > 1 << 20
    assert either.run("import os; os.kill(os.getpid(), 6)").reply.status == -signal.SIGABRT
    works(either)


def test_the_walls_that_stand_are_told(either: Raw) -> None:
    assert either.ready is not None
    assert either.ready.walls >= Wall.LIMITS | Wall.LANDLOCK | Wall.SECCOMP | Wall.SCOPE | Wall.GROUP
    assert either.ready.tasks == 1


def test_without_a_namespace_a_server_kills_none_but_its_own(parts: Parts, started: Callable[..., Raw]) -> None:
    # Asked for no wall at all, it keeps to its program's group: as root it would else end the machine.
    server = started(parts.launch, "/bin/sh", "{main}")
    assert server.ready is not None
    assert server.ready.walls & Wall.GROUP


def test_a_fork_is_answered_like_a_program(sh: Raw) -> None:
    sh.send(FORK)
    reply = sh.reply()
    assert reply is not None
    assert reply.kind == Kind.ENDED
    works(sh)


def test_a_stop_before_a_program_stops_nothing(either: Raw) -> None:
    either.stop()
    either.stop()
    works(either)


def test_a_stop_while_a_program_runs_ends_it(sh: Raw) -> None:
    for text in (SLEEPS, "while :; do :; done", "trap '' TERM INT; kill -STOP $$"):
        sh.ask(pack_files({"main.txt": text.encode()}), [0, 1, 2])
        sh.stop()
        reply = sh.reply()
        assert reply is not None
        assert (reply.kind, reply.status) == (Kind.ENDED, -signal.SIGKILL)
    works(sh)


def test_a_stop_after_a_program_stops_nothing(sh: Raw) -> None:
    for _ in range(20):
        works(sh)
        sh.stop()
    works(sh)


def test_a_stop_at_the_very_moment_of_the_end_is_answered_once(sh: Raw) -> None:
    for _ in range(100):
        sh.ask(pack_files({"main.txt": b":"}), [0, 1, 2])
        sh.stop()
        reply = sh.reply()
        assert reply is not None
        assert reply.kind == Kind.ENDED
        assert reply.status in (0, -signal.SIGKILL)
    works(sh)


REQUEST = pack_run(user=0, cpu_s=5, processes=9, open_files=64, memory_bytes=0, file_bytes=1 << 20)


@pytest.mark.parametrize(
    ("request_", "descriptors"),
    [
        (REQUEST[:10], 4),
        (REQUEST[:-1], 4),
        (REQUEST + b"x", 4),
        (REQUEST, 0),
        (REQUEST, 3),
        (REQUEST, 5),
        (REQUEST, 200),
        (STOP[:3], 0),
        (b"x" * 5000, 0),
    ],
    ids=["short", "one short", "long", "without descriptors", "three", "five", "many", "torn stop", "flood"],
)
def test_a_malformed_request_ends_the_server_and_nothing_runs(
    parts: Parts, started: Callable[..., Raw], request_: bytes, descriptors: int
) -> None:
    server = started(parts.launch, "/bin/sh", "{main}")
    null = os.open(os.devnull, os.O_RDWR)
    server.send(request_, [null] * descriptors)
    os.close(null)
    assert server.reply() is None
    assert server.process.wait(20) == 0
    assert not server.place.exists()


def test_an_unknown_kind_of_request_is_passed_over(sh: Raw) -> None:
    for kind in (0, 4, 77, 0xFFFFFFFF):
        sh.send(struct.pack("=I", kind) + STOP[4:])
    works(sh)


def test_a_second_program_at_the_same_time_ends_both(parts: Parts, started: Callable[..., Raw]) -> None:
    server = started(parts.launch, "/bin/sh", "{main}")
    mark = f"lrcode-{os.getpid()}-second"
    server.ask(pack_files({"main.txt": f"exec sleep 100 # {mark}".encode()}), [0, 1, 2])
    server.ask(pack_files({"main.txt": b":"}), [0, 1, 2])
    reply = server.reply()
    assert reply is not None
    assert reply.status == -signal.SIGKILL
    assert server.reply() is None


def test_pipes_sockets_and_closed_ends_are_streams_like_others(sh: Raw) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    sh.ask(pack_files({"main.txt": b"echo lost"}), [writing, writing, writing])
    os.close(writing)
    reply = sh.reply()
    assert reply is not None
    assert reply.status != 0
    works(sh)


# ---------------------------------------------------------------- the end of a connection


def left_in(place: Path) -> list[int]:
    """Living processes of programs of that directory."""
    mark = b"PWD=" + os.fsencode(place)
    return [pid for pid in tree.processes() if mark in tree.environment(pid)]


@pytest.mark.parametrize("text", [SLEEPS, "sleep 100 & setsid sleep 100 & (setsid sh -c 'sleep 100 &') & wait"])
def test_when_the_connection_ends_everything_goes(parts: Parts, started: Callable[..., Raw], text: str) -> None:
    server = started(parts.launch, "/bin/sh", "{main}", PWD="")
    server.ask(pack_files({"main.txt": f"echo >begun; export PWD; {text}".encode()}), [0, 1, 2])
    while not (server.place / "begun").exists():
        os.sched_yield()
    pids = descendants(server.process.pid)
    assert pids
    server.socket.close()
    assert server.process.wait(20) == 0
    assert not server.place.exists()
    assert [pid for pid in pids if alive(pid)] == []


def descendants(pid: int) -> list[int]:
    found = tree.children(pid)
    return [*found, *(below for child in found for below in descendants(child))]


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
