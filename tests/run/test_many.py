"""Several programs at once: the same results as one at a time, and the one that must run alone does."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from lrcode import Execution, Limits
from lrcode.run.gate import Gate

TEXTS = [
    ":- X is 6*7, print(X), nl.\n",
    ":- write(user_error, oops), halt(3).\n",
    "foo(.\n",
    "loop :- loop.\n:- loop.\n",
    "flood :- write(aaaaaaaaaaaaaaaaaaaaaaaa), nl, flood.\n:- flood.\n",
    ":- X is foo+1, print(X).\n",
    ":- read(X), print(X), nl.\n",
    ":- sleep(20).\n",
]
LIMITS = Limits(cpu_s=0.6, wall_s=2)


def lasting(done: Execution) -> Execution:
    """What must not differ from one run to the next; a flood is cut off by the signal at any place of its stderr."""
    stderr = "" if done.ending == "output_limit" else done.stderr
    return replace(done, cpu_s=0, wall_s=0, memory_bytes=0, stderr=stderr)


def test_eight_at_once_equal_one_at_a_time(prolog: Any) -> None:
    def run(text: str) -> Execution:
        return lasting(prolog.run(text, stdin="hello.", limits=LIMITS))

    single = [run(text) for text in TEXTS]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(run, TEXTS)) == single
    endings = [done.ending for done in single]
    assert endings == ["ok", "error", "ok", "timeout", "output_limit", "ok", "ok", "timeout"]


def test_a_program_that_starved_among_others_is_run_again_alone(sh: Any) -> None:
    # Four hungry programs share the cores with one that has little wall time but plenty of CPU time left.
    hungry = "while :; do :; done"
    with ThreadPoolExecutor(5) as pool:
        others = [pool.submit(sh.run, hungry, "", Limits(cpu_s=1.0)) for _ in range(4)]
        late = pool.submit(sh.run, hungry, "", Limits(cpu_s=50, wall_s=0.4)).result()
        assert {other.result().ending for other in others} == {"timeout"}
    assert late.ending == "timeout"
    assert late.cpu_s < 50


def test_whoever_is_alone_is_alone() -> None:
    gate, inside, most = Gate(), [0], [0]
    lock = threading.Lock()

    def enter(alone: bool) -> None:
        with gate.alone() if alone else gate.shared():
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0] if alone else 0)
            with lock:
                inside[0] -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(enter, [n % 5 == 0 for n in range(500)]))
    assert (inside[0], most[0]) == (0, 1)


def test_sharing_goes_on_while_somebody_shares() -> None:
    gate = Gate()
    met = threading.Barrier(2, timeout=20)

    def enter() -> None:
        with gate.shared():
            met.wait()

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(enter), pool.submit(enter)]:
            done.result()


def test_a_fault_inside_opens_the_gate_again() -> None:
    gate = Gate()
    for way in (gate.alone, gate.shared):
        try:
            with way():
                raise ValueError
        except ValueError:
            pass
    with gate.alone():
        pass
