"""What a program cannot do behind the walls; each test lets a real program try."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from lrcode import Facts, File, Job, Limits, Profile
from lrcode.errors import SandboxError
from lrcode.run import tree
from lrcode.run.cold import ColdRunner
from lrcode.run.walls import WALLS, try_way
from lrcode.run.ways import known_ways
from open_folders import open_to_all

Boxed = Callable[[str], Any]


def living(word: str) -> list[str]:
    """Processes on this machine whose command line has the word."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with suppress(OSError):
            found += [pid] if word.encode() in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0") else []
    return found


def test_strict_holds_every_wall_here(boxed: Boxed) -> None:
    assert boxed("sh").runner.walls.held == tuple(WALLS)


def test_every_way_keeps_the_caps() -> None:
    for way in known_ways("default")[:-1]:
        assert {"cpu", "memory", "output"} <= set(try_way(way).held), way


def test_without_a_sandbox_the_missing_walls_are_named(sh: Any) -> None:
    walls = sh.runner.walls
    assert set(walls.held) | set(walls.missing) == set(WALLS)
    if sh.runner.sandbox == "off":
        assert {"network", "files", "signals"} <= set(walls.missing)


def test_the_environment_is_clean(sh: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LRCODE_TEST_SECRET", "seen")
    names = {line.partition("=")[0] for line in sh.run("env").stdout.splitlines()}
    assert names - {"_", "SHLVL", "OLDPWD"} == {"HOME", "PATH", "PWD", "LANG"}


def test_a_program_starts_in_its_own_directory_with_nothing_but_its_files(sh: Any) -> None:
    done = sh.run("pwd; echo $HOME; ls -A; echo x > kept && cat kept")
    assert done.stdout == "/job\n/job\nmain.sh\nx\n"


def test_no_descriptor_of_ours_is_open_in_a_program(sh: Any, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("seen")
    descriptor = os.open(tmp_path / "secret", os.O_RDONLY)
    os.set_inheritable(descriptor, True)
    try:
        # The shell itself holds its script open, as descriptor 10 or above it.
        assert sh.run("for n in 3 4 5 6 7 8 9; do test -e /proc/self/fd/$n && echo $n; done; :").stdout == ""
        assert "secret" not in sh.run("ls -l /proc/self/fd").stdout
    finally:
        os.close(descriptor)


def test_nothing_that_a_program_wrote_is_left(sh: Any) -> None:
    before = set(Path("/dev/shm").glob("lrcode-*")) | set(Path(tempfile.gettempdir()).glob("lrcode-*-*"))
    done = sh.run("mkdir -p a/b; echo x > a/b/c; chmod 000 a/b a; ln -s / root; echo ok")
    assert done.stdout == "ok\n"
    mine = f"lrcode-{os.getpid()}-"
    after = set(Path("/dev/shm").glob("lrcode-*")) | set(Path(tempfile.gettempdir()).glob("lrcode-*-*"))
    assert not [place for place in after - before if place.name.startswith(mine)]


def test_one_program_sees_nothing_of_the_one_before(sh: Any) -> None:
    sh.run("echo x > left; echo x > /tmp/lrcode-left-by-a-test; echo x > $HOME/.profile")
    assert sh.run("ls -A").stdout == "main.sh\n"
    Path("/tmp/lrcode-left-by-a-test").unlink(missing_ok=True)


def test_survivors_of_the_session_are_killed(python: Any) -> None:
    mark = f"98{os.getpid()}.5"
    text = f"""
import os
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execv('/bin/sleep', ['sleep', '{mark}'])
    os._exit(0)
os.wait()
"""
    assert python.run(text).ending == "ok"
    assert not living(mark)


def test_survivors_of_a_timeout_are_killed(sh: Any) -> None:
    mark = f"97{os.getpid()}.5"
    done = sh.run(f"setsid sleep {mark} & while :; do :; done", limits=Limits(cpu_s=0.3))
    assert done.ending == "timeout"
    assert not living(mark)


def test_a_fork_bomb_stays_small_and_is_ended(boxed: Boxed) -> None:
    done = boxed("sh").run("bomb() { bomb | bomb & }; bomb; while :; do :; done", limits=Limits(cpu_s=0.5, wall_s=5))
    assert done.ending in ("timeout", "error", "killed", "output_limit")


def test_a_program_may_have_as_many_processes_as_the_limit_says(boxed: Boxed) -> None:
    text = "for i in 1 2 3 4 5 6 7; do sleep 1 & done; echo all"
    assert boxed("sh").run(text, limits=Limits(processes=8)).stdout == "all\n"
    assert boxed("sh").run(text, limits=Limits(processes=4)).ending == "error"


def test_a_program_without_a_sandbox_cannot_bomb_either(sh: Any) -> None:
    text = "n=0; while test $n -lt 500; do sleep 30 & n=$((n+1)); done; echo all; sleep 30"
    assert sh.run(text, limits=Limits(wall_s=8)).ending in ("error", "killed")
    assert not living("30.125")


def test_a_program_sees_no_file_of_ours(boxed: Boxed, tmp_path: Path) -> None:
    (tmp_path / "gold").write_text("42")
    tmp_path.chmod(0o755)
    (tmp_path / "gold").chmod(0o644)
    places = ["/etc/shadow", "/etc/passwd", str(Path.home()), str(tmp_path / "gold"), str(Path.cwd()), "/sys/class"]
    for place in places:
        done = boxed("sh").run(f"ls -d {place} && cat {place}/* {place}")
        assert (done.stdout, done.ending) == ("", "error"), place


def test_a_program_writes_nowhere_but_at_home(boxed: Boxed) -> None:
    places = ["/x", "/usr/x", "/etc/x", "/dev/x", "/dev/shm/x", "/proc/sys/kernel/hostname", "/usr/bin/x", "/job/../x"]
    for place in places:
        assert boxed("sh").run(f"echo x > {place} && echo written").stdout == "", place


def test_a_program_cannot_fill_the_machine(boxed: Boxed) -> None:
    text = (
        "n=0; while head -c 1000000 /dev/zero > f$n; do n=$((n+1)); test $n -lt 40 || break; done 2>/dev/null; echo $n"
    )
    assert int(boxed("sh").run(text).stdout) < 20


def test_a_program_has_no_network(boxed: Boxed) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        text = f"import socket\nsocket.create_connection(('127.0.0.1', {port}), 2)\nprint('connected')"
        done = boxed("python").run(text)
    assert (done.ending, done.stdout) == ("error", "")


def test_a_program_cannot_signal_us_or_anything_else(boxed: Boxed) -> None:
    done = boxed("sh").run(f"kill -TERM {os.getpid()}; kill -TERM {os.getppid()}; kill -KILL -1; echo alive")
    assert done.ending in ("ok", "killed")


def test_a_program_cannot_end_the_process_that_waits_for_it(boxed: Boxed) -> None:
    done = boxed("sh").run("kill -KILL $PPID; kill -TERM 1; kill -STOP 1; echo alive; exit 5")
    assert (done.ending, done.stdout, done.status) == ("error", "alive\n", 5)


def test_a_signal_to_its_own_group_ends_only_the_program(sh: Any) -> None:
    done = sh.run("echo first; kill -TERM 0; sleep 5")
    assert (done.ending, done.status, done.stdout) == ("killed", -15, "first\n")


def test_a_program_has_no_privilege_and_gets_none(boxed: Boxed) -> None:
    assert "CapEff:\t0000000000000000" in boxed("sh").run("cat /proc/self/status").stdout
    assert boxed("sh").run("mount -t tmpfs none /job").ending == "error"
    assert boxed("sh").run("ulimit -c unlimited || ulimit -v unlimited").ending == "error"


def test_a_prolog_program_meets_the_same_walls(boxed: Boxed) -> None:
    text = """
:- catch((open('/etc/shadow', read, _), write(read)), _, true).
:- catch((open('/usr/x', write, _), write(wrote)), _, true).
:- catch((directory_files('/root', _), write(root)), _, true).
:- write(done), nl.
"""
    assert boxed("prolog").run(text).stdout == "done\n"


def test_preload_files_are_seen_wherever_they_lie(sandbox: Any, tmp_path: Path) -> None:
    preload = tmp_path / "prelude.sh"
    preload.write_text("greet() { echo hello $1; }\n")
    preload.chmod(0o600)
    command = ("sh", "-c", 'for f in "$@"; do . "$f"; done', "{options}", "{preload}", "{main}")
    facts = Facts("sh", ".sh", command, profiles=(Profile("own", (preload,), ("sh",)),))
    job = Job((File("main.sh", "greet you"), File("more/data", "x")), "main.sh", profile="own")
    assert ColdRunner(facts, sandbox).run(job, Limits()).stdout == "hello you\n"


def script(tools: Path, text: str, portable: str = "1") -> subprocess.CompletedProcess[str]:
    """A Python of its own that finds only these tools."""
    environment = {"PATH": str(tools), "PYTHONPATH": os.pathsep.join(sys.path), "LRCODE_PORTABLE": portable}
    return subprocess.run([sys.executable, "-c", text], env=environment, capture_output=True, text=True, timeout=60)


@pytest.fixture
def no_bubblewrap(tmp_path: Path) -> Path:
    open_to_all(tmp_path)
    for tool in ("prlimit", "setpriv", "sh"):
        found = shutil.which(tool)
        assert found, f"{tool} is not installed: apt-get install util-linux"
        (tmp_path / tool).symlink_to(found)
    return tmp_path


USE = """
from lrcode import Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner
runner = ColdRunner(Facts("sh", ".sh", ("sh", "{{main}}")), "{}")
print(runner.run(Job((File("m.sh", "echo ran"),), "m.sh"), Limits()).stdout, runner.walls.missing)
"""


def test_a_server_needs_no_bubblewrap_to_hold_every_wall(no_bubblewrap: Path) -> None:
    done = script(no_bubblewrap, USE.format("strict" if os.geteuid() == 0 else "default"), portable="")
    assert done.stdout.startswith("ran\n"), done.stderr


def test_strict_refuses_to_run_without_bubblewrap_and_names_the_walls(no_bubblewrap: Path) -> None:
    done = script(no_bubblewrap, USE.format("strict"))
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith(f"{SandboxError.__module__}.SandboxError: sandbox=strict")
    assert "network" in last
    assert "apt-get install bubblewrap" in last


def test_the_default_runs_without_bubblewrap_and_records_it(no_bubblewrap: Path) -> None:
    done = script(no_bubblewrap, USE.format("default"))
    assert done.stdout.startswith("ran\n"), done.stderr
    assert "network" in done.stdout


def test_a_bubblewrap_that_is_refused_is_left_out(no_bubblewrap: Path) -> None:
    (no_bubblewrap / "bwrap").write_text("#!/bin/sh\necho 'bwrap: no permission' >&2\nexit 1\n")
    (no_bubblewrap / "bwrap").chmod(0o755)
    assert script(no_bubblewrap, USE.format("default")).stdout.startswith("ran\n")
    assert "bwrap: no permission" in script(no_bubblewrap, USE.format("strict")).stderr


def test_nothing_survives_a_runner_that_is_killed(tmp_path: Path) -> None:
    mark = f"96{os.getpid()}.5"
    text = USE.format("default").replace("echo ran", f"sleep {mark}; :")
    with subprocess.Popen(
        [sys.executable, "-c", text], env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ) as us:
        while not living(mark):
            time.sleep(0.01)
            assert us.poll() is None
        us.kill()
    for _ in range(500):
        if not living(mark):
            break
        time.sleep(0.01)
    assert not living(mark)


def test_an_interrupted_run_leaves_nothing(tmp_path: Path) -> None:
    mark = f"95{os.getpid()}.5"
    text = USE.format("off").replace("echo ran", f"setsid sleep {mark}; :")
    # A test run in the background of a script inherits a SIGINT that is ignored.
    text = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n{text}"
    with subprocess.Popen(
        [sys.executable, "-c", text],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as us:
        while not living(mark):
            time.sleep(0.01)
            assert us.poll() is None
        us.send_signal(2)
        assert "KeyboardInterrupt" in us.communicate()[1]
    assert not living(mark)
    assert not list(Path("/dev/shm").glob(f"lrcode-{us.pid}-*"))


def test_a_runner_that_is_forgotten_ends_its_servers() -> None:
    runner = ColdRunner(Facts("sh", ".sh", ("sh", "{main}")))
    done = runner.run(Job((File("m.sh", "echo ran"),), "m.sh"), Limits())
    assert done.ending == "ok"
    before = tree.children(os.getpid())
    del runner
    gc.collect()
    assert len(tree.children(os.getpid())) < len(before)
