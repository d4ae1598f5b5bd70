"""What a program finds in the fork server, and how the opening of its path is met."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from run.raw import Parts, Raw

CALLS = ("open", "open64", "openat", "openat64", "fopen", "fopen64")


# ---------------------------------------------------------------- limits and state

LOOK = """
import os, resource as r, signal, sys
for name in ('CPU', 'FSIZE', 'NPROC', 'NOFILE', 'CORE', 'AS'):
    print(name, *r.getrlimit(getattr(r, 'RLIMIT_' + name)))
"""


def limits_by_shell(server: Raw, **caps: int) -> dict[str, list[str]]:
    text = server.run("cat /proc/self/limits", **caps).stdout.decode()
    return {line[:26].strip(): line[26:].split()[:2] for line in text.splitlines()}


def test_limits_are_really_set(sh: Raw, parts: Parts) -> None:
    memory = 1 << (46 if parts.sanitized else 28)  # the sanitizer reserves terabytes
    seen = limits_by_shell(sh, cpu_s=7, processes=33, open_files=77, memory_bytes=memory, file_bytes=12345)
    assert seen["Max cpu time"] == ["7", "8"]
    assert seen["Max file size"] == ["12345", "12345"]
    assert seen["Max processes"] == ["33", "33"]
    assert seen["Max open files"] == ["77", "77"]
    assert seen["Max core file size"] == ["1", "1"]
    assert seen["Max address space"] == [str(memory)] * 2


def test_limits_of_one_program_are_not_those_of_the_next(sh: Raw) -> None:
    limits_by_shell(sh, cpu_s=7, processes=33, open_files=77, memory_bytes=1 << 46, file_bytes=12345)
    seen = limits_by_shell(sh, cpu_s=70, processes=60, open_files=99, memory_bytes=0, file_bytes=1 << 20)
    assert seen["Max cpu time"] == ["70", "71"]
    assert seen["Max open files"] == ["99", "99"]
    assert seen["Max file size"] == [str(1 << 20)] * 2
    assert seen["Max address space"] == ["unlimited", "unlimited"]


def test_a_program_has_its_user_no_rights_no_privileges_and_a_session(either: Raw) -> None:
    done = either.run("import os; print(open('/proc/self/status').read(), os.getsid(0) == os.getpid())")
    status = dict(line.partition(":\t")[::2] for line in done.stdout.decode().splitlines())
    user = str(either.user or os.getuid())
    assert status["Uid"].split() == status["Gid"].split() == [user] * 4
    assert {status[name] for name in ("CapInh", "CapPrm", "CapEff")} == {"0" * 16}
    assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")
    assert status["Groups"].split() in ([], [user])
    assert done.stdout.endswith(b" True\n")


def test_a_program_finds_streams_and_no_other_descriptor(either: Raw) -> None:
    done = either.run("import os; print(sorted(map(int, os.listdir('/proc/self/fd')))[:-1])")
    assert done.stdout == b"[0, 1, 2]\n", "the last one is the listing itself"


# ---------------------------------------------------------------- the opening of the path


@pytest.mark.parametrize("fortified", [False, True], ids=["plain", "fortified"])
@pytest.mark.parametrize("call", CALLS)
def test_every_way_of_opening_the_path_is_met(
    parts: Parts, started: Callable[..., Raw], interpreter: Callable[..., str], call: str, fortified: bool
) -> None:
    flags = ("-D_FORTIFY_SOURCE=2",) if fortified else ()
    server = started(interpreter(*flags), call, "{main}", preload=parts.preload)
    for text in (b"one", b"", b"x" * 100_000):
        done = server.run(text)
        assert (done.reply.status, done.stdout) == (0, text)


def test_other_openings_are_as_without_us(
    parts: Parts, started: Callable[..., Raw], interpreter: Callable[..., str], tmp_path: Path
) -> None:
    words = (interpreter(), "modes")
    (tmp_path / "main").write_text("text\n")
    usual = subprocess.run([*words, tmp_path / "main"], cwd=tmp_path, capture_output=True, check=True, umask=0o22)
    assert started(*words, "{main}", preload=parts.preload).run("text\n").stdout == usual.stdout
    lines = usual.stdout.decode().split("\n")
    assert lines[1:6] == ["open 640", "open64 604", "openat 611", "openat64 4755", "unnamed 612"]
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_an_interpreter_that_closed_its_streams_gets_the_programs(
    parts: Parts, started: Callable[..., Raw], interpreter: Callable[..., str]
) -> None:
    server = started(interpreter(), "closed", "{main}", preload=parts.preload)
    for _ in range(2):
        assert server.run("said").stdout == b"said"


def test_an_interpreter_that_went_elsewhere_gets_its_files_all_the_same(
    parts: Parts, started: Callable[..., Raw], interpreter: Callable[..., str]
) -> None:
    server = started(interpreter(), "elsewhere", "{main}", preload=parts.preload)
    assert server.run("said", {"more/files": b""}).stdout == b"said"
    assert not Path("/more").exists()


def test_one_that_never_opens_the_path_ends_without_a_word(parts: Parts, interpreter: Callable[..., str]) -> None:
    server = Raw((interpreter(), "never", "{main}"), parts.preload)
    assert server.ready is None
    server.close()


def test_a_started_process_that_got_our_words_is_no_server(python: Raw) -> None:
    # Python copies its environment at its start and may hand it on.
    text = "import os; os.spawnvpe(os.P_WAIT, 'cat', ['cat', __file__], os.environ); print(len(os.environ))"
    assert python.run(text).stdout.startswith(b"import os")
