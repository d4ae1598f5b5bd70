"""The fork server in C over its own protocol: what it is asked, what it is told wrongly, and what it clears away."""

from __future__ import annotations

import os
import random
import signal
import stat
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lrcode import Facts, File, Job, Limits
from lrcode.errors import MachineError
from lrcode.run import tree
from lrcode.run.open import open_runner
from lrcode.run.protocol import FORK, STOP, Kind, Wall, pack_files, pack_run
from run.raw import PYTHON, SANITIZE, Parts, Raw, build, build_interpreter, torn

CALLS = ("open", "open64", "openat", "openat64", "fopen", "fopen64")
SLEEPS = "exec sleep 100"
Sh = Callable[[], Raw]


@pytest.fixture(scope="module", params=["plain", pytest.param("sanitized", marks=pytest.mark.long)])
def parts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Parts:
    folder = tmp_path_factory.mktemp("native")
    for above in (folder, folder.parent, folder.parent.parent):
        above.chmod(0o755)  # programs run as another user
    sanitized = request.param == "sanitized"
    return Parts(build(folder / "parts", *(SANITIZE if sanitized else ())), sanitized)


@pytest.fixture(scope="module")
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


def works(server: Raw) -> None:
    """Whether it still runs programs."""
    done = server.run("print('works')" if "python" in str(server.process.args) else "echo works")
    assert (done.reply.status, done.stdout) == (0, b"works\n"), (done, server.said())


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


# ---------------------------------------------------------------- what programs leave

ORPHANS = """
import os, sys, time
for kind in range(6):
    if os.fork() == 0:
        try:
            os.setsid()
        except OSError:
            pass
        for n in range(kind):
            if os.fork():
                os._exit(0)
        if kind == 3:
            os.kill(os.getpid(), 19)
        time.sleep(100)
open('begun', 'w').write('x')
"""


def test_a_program_that_leaves_children_leaves_none(either: Raw) -> None:
    for _ in range(10):
        assert either.run(ORPHANS).reply.status == 0
        assert tree.children(either.process.pid) == []
    works(either)


DEEP = "import os\nfor _ in range(5000):\n    os.mkdir('d'); os.chdir('d')\nopen('f', 'w').write('x')\n"
CLOSED = """
import os
os.makedirs('a/b/c/d')
open('a/b/c/d/file', 'w')
os.mkfifo('a/pipe')
os.symlink('/', 'a/b/root')
os.symlink('.', 'loop')
for name in ('a/b/c/d', 'a/b/c', 'a/b', 'a', '.'):
    try:
        os.chmod(name, 0)
    except OSError:
        pass  # refused to a program of the server's own user
"""
NAMES = """
import os
for byte in range(1, 256):
    if byte != 47:
        os.mkdir(bytes([byte, 120])), open(bytes([byte, 120, 47, byte, 121]), 'w')
os.mkdir(b'n' * 255), os.mkdir('.lifted-0'), os.mkdir('.lifted-1'), os.makedirs('x/.lifted-0/.lifted-1/z')
"""
MANY = "for n in range(10000):\n    open(str(n), 'w').close()\n"
WIDE = "import os\nfor a in range(40):\n    for b in range(40):\n        os.makedirs(f'{a}/{b}/c')\n"
HELD = "import os, fcntl\nfcntl.flock(os.open('.', 0), 2)\nos.open('gone', os.O_CREAT)\nos.link('gone', 'twice')\n"
SPARSE = "f = open('big', 'wb'); f.truncate(1 << 19)\n"
LISTS = """
import os, struct
acl = struct.pack('<I', 2) + b''.join(struct.pack('<HHI', tag, 0, 0xffffffff) for tag in (1, 4, 32))
for name, value in (('system.posix_acl_default', acl), ('user.left', b'here')):
    try:
        os.setxattr('.', name, value)
    except OSError:
        pass  # refused: as good
"""
LONG_LISTS = """
import os
try:
    for n in range(600):
        os.setxattr('.', f'user.{n:0200}', b'')
except OSError:
    pass
"""


@pytest.mark.parametrize("text", [DEEP, CLOSED, NAMES, MANY, WIDE, HELD, SPARSE, LISTS])
def test_the_directory_is_empty_before_the_next_program(python: Raw, text: str) -> None:
    done = python.run(text, open_files=4096)
    assert done.reply.status == 0, done
    after = python.run("import os; print(os.listdir('.'), os.listxattr('.'), oct(os.stat('.').st_mode))")
    assert after.stdout == b"['main.txt'] [] 0o40700\n", after


def test_lists_of_attributes_that_cannot_be_read_end_the_server(parts: Parts, started: Callable[..., Raw]) -> None:
    server = started(*PYTHON, "{main}", preload=parts.preload)
    assert server.run(LONG_LISTS).reply.status == 0
    with suppress(BrokenPipeError):
        server.send(FORK)
    if server.reply() is not None:  # the attributes were refused, and the server goes on
        assert server.run("import os; print(os.listxattr('.'))").stdout == b"[]\n"


def test_many_programs_leave_nothing_in_the_server(parts: Parts, interpreter: Callable[..., str]) -> None:
    for words, preload in (
        ((parts.launch, "/bin/true", "{main}"), ""),
        ((interpreter(), "open", "{main}"), parts.preload),
    ):
        server = Raw(words, preload)
        for _ in range(100):
            server.run("echo")
        open_before, before = held(server), server.resident()
        for n in range(1000 if parts.sanitized else 300):
            files = torn(pack_files({"main.txt": b"x"}), 0, 99) if n % 10 == 0 else {"more/of/it": b"x" * n}
            server.run("echo", files)
        assert held(server) == open_before
        assert server.resident() <= before + (16 << 20 if parts.sanitized else 256 << 10)
        assert server.close() == 0


def held(server: Raw) -> list[str]:
    """Descriptors of the server, which only root may see."""
    server.send(FORK)  # when this is answered, it is done with the last program
    server.reply()
    return server.descriptors() if os.geteuid() == 0 else []


# ---------------------------------------------------------------- archives


def test_an_archive_that_lies_starts_nothing_and_harms_nothing(sh: Raw) -> None:
    good = pack_files({"main.txt": b"echo ran", "a/b": b"x" * 100})
    name = struct.calcsize("=2I")
    lies = [good[:-1], good[: name + 3], good[:5], good + b"\0", torn(good, 0, 0), torn(good, 0, 1), torn(good, 0, 8)]
    lies += [torn(good, at, value) for at in (0, 4) for value in (0xFFFFFFFF, 0x7FFFFFFF, len(good), 200)]
    lies += [pack_files({path: b"x"}) for path in ("/etc/lrcode", "../up", "a/../../up", "a/..", "..", "")]
    lies += [pack_files({"main.txt": b"1", "a\0b": b"2"})]
    for lie in lies:
        done = sh.run(files=lie)
        assert (done.reply.status, done.stdout) == (127, b""), lie
        assert done.fault
    works(sh)
    assert not (sh.place.parent / "up").exists()


def test_archives_of_noise_never_end_the_server(sh: Raw) -> None:
    dice = random.Random(5)
    good = pack_files({"main.txt": b"echo ran", "a/b": b"x" * 50, "a/c/d": b"", "e": b"\0\1"})
    for _ in range(300):
        noise = bytearray(good)
        for _ in range(dice.choice((1, 1, 2, 5))):
            noise[dice.randrange(len(noise))] = dice.choice((0, 1, 2, 46, 47, 255, dice.randrange(256)))
        sh.run(files=bytes(noise[: dice.choice((len(noise), dice.randrange(len(noise) + 1)))]))
    works(sh)


@pytest.mark.parametrize("name", ["a" * 256, "a/" * 300 + "b", "main.txt/below", "x" * 5000])
def test_a_name_that_cannot_be_is_a_fault(sh: Raw, name: str) -> None:
    done = sh.run("echo ran", {name: b""})
    assert (done.stdout == b"") == bool(done.fault)
    works(sh)


def test_an_archive_may_be_empty_or_hold_what_is_no_text(sh: Raw) -> None:
    assert b"main.txt" in sh.run(files=b"").stderr, "the shell says that there is no program"
    done = sh.run("cat ./*.bin", {"\udcff\udcfe.bin": bytes(range(256))})
    assert done.stdout == bytes(range(256))


# ---------------------------------------------------------------- a machine without room


def test_a_full_disk_is_the_machines_fault_before_a_program_and_its_own_after() -> None:
    facts = Facts(title="a shell", suffix=".sh", command=("sh", "{main}"))
    small = Limits(file_bytes=1 << 14, output_bytes=1 << 12)
    with open_runner(facts, warm=False) as runner:
        fill = "n=0; while head -c 16000 /dev/zero >$n; do n=$((n + 1)); done; echo full"
        for _ in range(3):
            full = runner.run(Job((File("main.sh", fill),), "main.sh"), small)
            assert full.stdout == "full\n", full
        big = (File("main.sh", "echo ran"), File("big", "x" * (1 << 20)))
        with pytest.raises(MachineError, match="big: No space left"):
            runner.run(Job(big, "main.sh"), small)
        assert runner.run(Job((File("main.sh", "echo ran"),), "main.sh"), small).stdout == "ran\n"


@pytest.mark.parametrize("most", [12, 16, 40, 1024])
def test_with_few_descriptors_a_server_works_or_says_that_it_cannot(parts: Parts, most: int) -> None:
    few = ("/bin/sh", "-c", f'ulimit -n {most} || exit 3; exec "$@"', "sh")
    server = Raw((*few, parts.launch, "/bin/sh", "{main}"))
    if server.ready is None:
        assert "lrcode's server: " in server.said()
        assert server.close() == 127
        return
    for _ in range(3):
        works(server)
    assert server.close() == 0


def test_a_program_without_descriptors_left_harms_none_but_itself(either: Raw) -> None:
    text = "import os\ntry:\n    while True: print(os.open('/', 0))\nexcept OSError as e: print(e.errno)"
    assert either.run(text, open_files=20).stdout.split() == [*(b"%d" % n for n in range(3, 20)), b"24"]
    works(either)


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
    assert seen["Max core file size"] == ["0", "0"]
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
