"""What the fork server writes for a program, and what it clears away after it."""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Callable
from contextlib import suppress

import pytest

from lrcode import Facts, File, Job, Limits
from lrcode.errors import MachineError
from lrcode.run import tree
from lrcode.run.open import open_runner
from lrcode.run.protocol import FORK, pack_files
from run.raw import PYTHON, Parts, Raw, torn, works

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
