"""Memory capped by a cgroup, where this machine lets us make one; elsewhere the same programs are watched."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

from lrcode import Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner
from lrcode.run.group import new_group
from lrcode.run.open import open_runner

FACTS = Facts("Python", ".py", (sys.executable, "-I", "-S", "{main}"), memory_cap="cgroup")
LIMITS = Limits(memory_bytes=100 << 20)
HEAP = "kept = []\nwhile True:\n    kept.append(bytearray(1 << 20))\n"
# Pages of files in memory belong to no process: only a cgroup counts them.
HIDDEN = """
import os
kept = [os.memfd_create("x") for _ in range(200)]
for one in kept:
    os.write(one, bytes(1_000_000))
print("wrote it all")
"""


@pytest.fixture(scope="module", params=[True, False], ids=["warm", "cold"])
def runner(request: pytest.FixtureRequest) -> Iterator[ColdRunner]:
    with open_runner(FACTS, warm=request.param) as opened:
        yield opened


def job(text: str) -> Job:
    return Job((File("main.py", text),), "main.py")


def test_a_heap_beyond_the_cap_is_memory(runner: ColdRunner) -> None:
    assert runner.run(job(HEAP), LIMITS).ending == "memory"


def test_memory_that_no_process_shows_counts_where_there_is_a_cgroup(runner: ColdRunner) -> None:
    group = new_group()
    if group is not None:
        group.remove()
    done = runner.run(job(HIDDEN), LIMITS)
    if group is None:
        assert done.stdout == "wrote it all\n"
    else:  # cgroups of version 1 refuse the write, those of version 2 kill
        assert (done.stdout, done.ending in ("memory", "error")) == ("", True), done


def test_the_next_program_has_all_of_it_again(runner: ColdRunner) -> None:
    runner.run(job(HEAP), LIMITS)
    done = runner.run(job("kept = bytearray(60 << 20)\nprint(len(kept) >> 20)"), LIMITS)
    assert (done.ending, done.stdout) == ("ok", "60\n")


def test_a_closed_runner_leaves_no_cgroup() -> None:
    group = new_group()
    if group is None:
        pytest.skip("this machine allows no memory cgroup")
    group.remove()
    base = group.path.parent
    before = set(base.glob("lrcode-*"))
    with open_runner(FACTS) as opened:
        opened.run(job("print(1)"), LIMITS)
        mine = set(base.glob(f"lrcode-{os.getpid()}-*")) - before
        assert mine
    assert not mine & set(base.glob("lrcode-*"))


def test_programs_die_before_those_who_run_them(runner: ColdRunner) -> None:
    assert runner.run(job("print(open('/proc/self/oom_score_adj').read().strip())"), LIMITS).stdout == "1000\n"
