"""A great many programs in one go, one in fifty hostile: every end is right, nothing is left, memory does not grow."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from lrcode import Limits, Program, Task, load_language
from lrcode.bench.programs import make_items
from lrcode.bench.soak import Hostile, probes, soak_twice
from lrcode.types import Ending

PROLOG = load_language("prolog")
HARM: dict[str, tuple[str, tuple[Ending, ...]]] = {
    "forks": (
        ":- use_module(library(unix)).\ngo :- catch(fork(_), _, true), go.\n:- go.\n",
        ("timeout", "killed", "error"),
    ),
    "hoards": ("go(L) :- length(X, 1000000), go([X|L]).\n:- go([]).\n", ("ok", "error", "memory", "timeout")),
    "floods": (":- repeat, write(user_error, again), fail.\n", ("output_limit",)),
    "recurses": ("go(N, R) :- M is N + 1, go(M, S), R = f(S).\n:- go(0, _).\n", ("ok", "error", "memory", "timeout")),
    "signals": (
        ":- use_module(library(unix)).\n:- use_module(library(process)).\n"
        "go :- current_prolog_flag(pid, P), catch(process_kill(P, term), _, true), go.\n:- go.\n",
        ("timeout", "killed", "error", "ok"),
    ),
    "daemon": (
        ":- use_module(library(unix)).\n:- fork(P), ( P == child -> detach_IO, fork(Q), "
        "( Q == child -> sleep(100) ; halt ) ; wait(P, _) ).\n",
        ("ok", "error", "killed", "timeout"),
    ),
    "closes": (":- forall(stream_property(S, _), catch(close(S, [force(true)]), _, true)).\n", ("ok", "error")),
    "fills": (
        "go(N) :- atom_number(A, N), open(A, write, S), forall(between(1, 100000, _), write(S, 'xxxxxxxx')), close(S), "
        "M is N + 1, go(M).\n:- go(1).\n",
        ("ok", "error", "output_limit", "timeout"),
    ),
    "scatters": (
        ":- forall(between(1, 10000, N), ( atom_number(A, N), open(A, write, S), close(S) )).\n",
        ("ok", "error", "output_limit", "timeout"),
    ),
    "sleeps": (":- sleep(1000).\n", ("timeout",)),
}  # fmt: skip
"""What each does, and how it may end: an interpreter may tell of an error and exit with 0."""


def hostile() -> list[Hostile]:
    task = Task("harm", "", None)
    jobs = {name: PROLOG.make_job(Program(text, entry="true."), task, "run") for name, (text, _) in HARM.items()}
    return [*probes(PROLOG), *(Hostile(name, jobs[name], frozenset(HARM[name][1])) for name in HARM)]


def soaked(count: int, every: int) -> dict[str, Any]:
    # Short ones: what loops and sleeps without end is to take minutes and not hours.
    limits = Limits(cpu_s=0.5, wall_s=2)
    items = make_items(PROLOG, 200)
    return soak_twice(PROLOG, items, hostile(), count, every, None, "default", lambda done, total: None, limits)


def check(found: dict[str, Any]) -> None:
    assert (found["wrong"], found["infra"], found["left"]) == (0, 0, []), found
    assert found["last_rss_mb"] < found["first_rss_mb"] + 16, found


def test_a_few_hundred() -> None:
    check(soaked(300, 20))


@pytest.mark.long
def test_a_hundred_thousand() -> None:
    check(soaked(100_000, 50))


if __name__ == "__main__":
    result = soaked(int(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps(result, indent=2))
    check(result)
