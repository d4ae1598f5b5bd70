"""Each ending of a program, provoked with a real one, with the sandbox and without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from lrcode import Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner

SHORT = Limits(cpu_s=0.5, wall_s=10)


def test_a_program_that_ends_well_is_ok(prolog: Any) -> None:
    done = prolog.run(":- X is 6*7, print(X), nl.\n")
    assert (done.ending, done.status, done.stdout, done.stderr) == ("ok", 0, "42\n", "")
    assert 0 < done.cpu_s < 5
    assert done.wall_s > 0


def test_an_exit_status_is_an_error(sh: Any) -> None:
    done = sh.run("echo partly; echo why >&2; exit 3")
    assert (done.ending, done.status, done.stdout, done.stderr) == ("error", 3, "partly\n", "why\n")


def test_a_signal_that_nobody_sent_from_here_is_killed(sh: Any) -> None:
    done = sh.run("echo first; kill -9 $$")
    assert (done.ending, done.status, done.stdout, done.stderr) == ("killed", -9, "first\n", "")


def test_an_endless_loop_meets_the_cpu_deadline(prolog: Any) -> None:
    done = prolog.run("loop :- loop.\n:- write(begun), nl, flush_output, loop.\n", limits=SHORT)
    assert (done.ending, done.stdout) == ("timeout", "begun\n")
    assert done.cpu_s >= 0.5


def test_cpu_time_of_child_processes_counts(sh: Any) -> None:
    done = sh.run("for i in 1 2 3; do ( while :; do :; done ) & done; wait", limits=SHORT)
    assert done.ending == "timeout"
    assert done.cpu_s >= 0.5


def test_cpu_time_of_children_that_came_and_went_counts(sh: Any) -> None:
    done = sh.run("while :; do ( : ); done", limits=SHORT)
    assert done.ending == "timeout"


def test_a_sleeper_meets_the_wall_deadline(sh: Any) -> None:
    done = sh.run("echo begun; sleep 1000", limits=Limits(wall_s=0.5))
    assert (done.ending, done.stdout) == ("timeout", "begun\n")
    assert done.cpu_s < 0.5


def test_a_program_that_waits_for_input_gets_its_end(sh: Any) -> None:
    assert sh.run("cat; echo done").stdout == "done\n"


def test_a_flood_is_stopped_at_the_limit(prolog: Any) -> None:
    done = prolog.run("flood :- write(aaaaaaaaaaaaaaaaaaaaaaaa), nl, flood.\n:- flood.\n")
    assert done.ending == "output_limit"
    assert len(done.stdout) == Limits().output_bytes


def test_a_flood_of_stderr_is_stopped_too(python: Any) -> None:
    done = python.run("import sys\nprint('kept')\nwhile True: sys.stderr.write('x' * 1000)")
    assert (done.ending, len(done.stderr)) == ("output_limit", Limits().output_bytes)


def test_a_flood_that_ignores_the_signal_is_stopped(python: Any) -> None:
    text = """
import os, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
while True:
    try: os.write(1, b'x' * 10000)
    except OSError: pass
"""
    done = python.run(text, limits=Limits(cpu_s=30, wall_s=60))
    assert (done.ending, len(done.stdout)) == ("output_limit", Limits().output_bytes)


def test_output_of_exactly_the_limit_is_kept(python: Any) -> None:
    done = python.run("print('x' * 99, end='')", limits=Limits(output_bytes=99))
    assert (done.ending, done.stdout) == ("ok", "x" * 99)


def test_one_byte_more_than_the_limit_is_too_much(python: Any) -> None:
    done = python.run("print('x' * 100, end='')", limits=Limits(output_bytes=99))
    assert (done.ending, done.stdout) == ("output_limit", "x" * 99)


def test_a_file_above_the_limit_ends_the_program(sh: Any) -> None:
    done = sh.run("exec head -c 3000000 /dev/zero > big")
    assert done.ending == "output_limit"


def test_memory_beyond_the_address_space_is_the_interpreters_error(python: Any) -> None:
    done = python.run("x = bytearray(1 << 31)")
    assert done.ending == "error"
    assert "MemoryError" in done.stderr


def test_endless_recursion_in_prolog_is_its_own_error(prolog: Any) -> None:
    done = prolog.run("len(X) :- len(s(X)), true.\n:- len(0).\n:- halt(1).\n")
    assert done.ending == "error"
    assert "Stack limit" in done.stderr or "resource" in done.stderr.lower()


def test_an_abort_for_want_of_memory_is_memory(python: Any) -> None:
    text = "import os\nx = bytearray(200 << 20)\nfor i in range(0, len(x), 4096): x[i] = 1\nos.abort()"
    done = python.run(text + "", limits=Limits(memory_bytes=300 << 20))
    assert done.ending in ("memory", "killed")  # killed where it ended before the first look at its size


@pytest.fixture
def resident(sandbox: Any) -> Callable[[str], Any]:
    facts = Facts(title="Perl", suffix=".pl", command=("perl", "{main}"), memory_cap="resident")
    runner = ColdRunner(facts, sandbox)
    limits = replace(Limits(), memory_bytes=64 << 20)
    return lambda text: runner.run(Job((File("main.pl", text),), "main.pl"), limits)


def test_resident_memory_is_watched_where_the_facts_ask_for_it(resident: Callable[[str], Any]) -> None:
    done = resident("my @keep; while (1) { push @keep, 'x' x 1000000; }")
    assert done.ending == "memory"
    assert done.memory_bytes > 64 << 20


def test_memory_of_all_processes_of_a_program_counts(python: Any) -> None:
    text = "import os, time\nfor i in range(4): os.fork() and None\nkeep = b'x' * (30 << 20)\ntime.sleep(60)"
    done = python.run(text, limits=Limits(memory_bytes=200 << 20, processes=32))
    assert done.ending == "memory"


def test_text_is_utf_8_and_what_is_not_is_replaced(sh: Any) -> None:
    done = sh.run("cat; printf 'caf\\351'", stdin="日本語 žluť\n")
    assert done.stdout == "日本語 žluť\ncaf\ufffd"


def test_a_lone_surrogate_in_a_program_does_no_harm(sh: Any) -> None:
    assert sh.run("echo a # \ud800").stdout == "a\n"


def test_stdin_larger_than_a_pipe_arrives_whole(sh: Any) -> None:
    assert sh.run("wc -c", stdin="x" * 300_000).stdout.strip() == "300000"


def test_a_program_that_never_reads_its_stdin_ends_all_the_same(sh: Any) -> None:
    assert sh.run("echo done", stdin="x" * 300_000).stdout == "done\n"


def test_a_program_that_closes_its_descriptors_is_still_ended(sh: Any) -> None:
    done = sh.run("exec <&- >&- 2>&-; while :; do :; done", limits=SHORT)
    assert (done.ending, done.stdout) == ("timeout", "")


def test_messages_name_the_program_at_the_same_place_everywhere(prolog: Any) -> None:
    assert "/job/main.pl:1:" in prolog.run("foo(.\n").stderr


def test_a_full_directory_is_stopped_where_no_box_caps_it(python: Any) -> None:
    text = """
n = 0
while True:
    n += 1
    try:
        open(str(n), "w").write("x" * 900_000)
    except OSError:
        print("full")
        break
"""
    done = python.run(text)
    assert done.ending == "output_limit" or done.stdout == "full\n", done


def test_files_without_end_are_stopped(python: Any) -> None:
    done = python.run("for n in range(10 ** 7):\n    open(str(n), 'w').close()\n")
    assert done.ending == "output_limit"
