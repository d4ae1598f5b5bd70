"""Servers that die, wear out, are shared or outlived: programs are run all the same, and nothing is left."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from lrcode import Execution, Facts, File, Job, Limits, Probes
from lrcode.errors import MachineError
from lrcode.run import served, tree
from lrcode.run.cold import ColdRunner
from lrcode.run.open import open_runner
from lrcode.run.place import base_directory
from lrcode.run.warm import UNBUILT, WarmRunner
from open_folders import open_to_all
from run.raw import build_interpreter

SH = Facts(title="a shell", suffix=".sh", command=("sh", "{main}"))
LIMITS = Limits(cpu_s=5, wall_s=60)


def job(text: str, name: str = "main.sh") -> Job:
    return Job((File(name, text),), name)


def run(runner: ColdRunner, text: str) -> Execution:
    return runner.run(job(text), LIMITS)


OTHERS: set[int] = set()
"""Processes of runners that other tests of this run keep."""


@pytest.fixture(autouse=True)
def _apart() -> None:
    OTHERS.clear()
    OTHERS.update(pid for level in below() for pid in level)


@pytest.fixture(params=["warm", "cold"])
def runner(request: pytest.FixtureRequest) -> Iterator[ColdRunner]:
    with open_runner(SH, warm=request.param == "warm") as opened:
        assert run(opened, "echo ready").stdout == "ready\n"
        yield opened
    assert not below(), "nothing is left when it is closed"


def below(pid: int | None = None) -> list[list[int]]:
    """Living descendants, by depth: what holds a box, its server, programs."""
    parents = {}
    for other in tree.processes():
        with suppress(OSError):  # ended meanwhile
            fields = Path(f"/proc/{other}/stat").read_text().rpartition(")")[2].split()
            if fields[0] != "Z" and other not in OTHERS:
                parents[other] = int(fields[1])
    levels = [[pid or os.getpid()]]
    while levels[-1]:
        levels.append([child for child, parent in parents.items() if parent in levels[-1]])
    return levels[1:-1]


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def wait_for(found: Callable[[], object]) -> None:
    patience = time.monotonic() + 30
    while not found():
        assert time.monotonic() < patience
        time.sleep(0.005)


# ---------------------------------------------------------------- servers that are killed


def at_work_in() -> list[int]:
    """The box and the server that the only program runs in."""
    program = below()[2][0]
    server = parent(program)
    return [parent(server), server]


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


@pytest.mark.parametrize("level", [0, 1], ids=["the box", "the server in it"])
def test_an_idle_server_that_died_is_replaced_without_a_word(runner: ColdRunner, level: int) -> None:
    for _ in range(5):
        levels = below()
        for pid in levels[level]:
            kill(pid)
        wait_for(lambda: not any(lives(pid) for level in levels for pid in level))  # noqa: B023
        assert run(runner, "echo again").stdout == "again\n"


@pytest.mark.parametrize("level", [0, 1], ids=["the box", "the server in it"])
def test_a_server_killed_at_work_is_the_machines_fault_and_replaced(runner: ColdRunner, level: int) -> None:
    with ThreadPoolExecutor(1) as pool:
        for _ in range(3):
            at_work = pool.submit(run, runner, "sleep 100")
            wait_for(lambda: len(below()) > 2)
            kill(at_work_in()[level])
            with pytest.raises(MachineError, match="the server of programs ended"):
                at_work.result()
            assert run(runner, "echo again").stdout == "again\n"


def test_a_box_killed_while_it_is_set_up_leaves_nothing() -> None:
    # bubblewrap's second process does not die with the first one until it is told that it may begin.
    for _ in range(25):
        with open_runner(SH, warm=False) as opened, ThreadPoolExecutor(1) as pool:
            at_work = pool.submit(run, opened, "echo done")
            box = 0
            while not (box and tree.children(box)) and not at_work.done():
                box = next((pid for pid in tree.children(os.getpid()) if pid not in OTHERS), 0)
            with suppress(ProcessLookupError):
                os.kill(box or 2**22, signal.SIGKILL)
            with suppress(MachineError):
                assert at_work.result().stdout == "done\n"
        mark = f"LRCODE_ID={os.getpid()}-".encode()
        strays = [pid for pid in tree.processes() if any(word.startswith(mark) for word in tree.environment(pid))]
        wait_for(lambda: not [pid for pid in strays if lives(pid) and pid not in OTHERS])  # noqa: B023


def test_a_killed_program_is_its_own_end_and_the_server_goes_on(runner: ColdRunner) -> None:
    server = below()[-1]
    with ThreadPoolExecutor(1) as pool:
        at_work = pool.submit(run, runner, "exec sleep 100")
        wait_for(lambda: len(below()) > 2)
        kill(below()[2][0])
        assert at_work.result().ending == "killed"
    assert run(runner, "echo again").stdout == "again\n"
    assert below()[-1] == server


def stay_killing(done: threading.Event, seed: int) -> int:
    """Kills boxes and servers of ours, at random, until told to stop; returns how many."""
    dice, killed = random.Random(seed), 0
    while not done.wait(dice.uniform(0, 0.08)):
        victims = [pid for level in below()[:2] for pid in level]
        if victims:
            with suppress(ProcessLookupError):
                kill(dice.choice(victims))
                killed += 1
    return killed


def chaos(runner: ColdRunner, count: int) -> tuple[int, int]:
    """Runs programs while servers are killed; how many gave a result, which must be right, and how many a fault."""

    def one(n: int) -> bool:
        text = f"sleep 0.00{n % 7}; echo $(({n} * {n})); exit {n % 5}"
        try:
            done = run(runner, text)
        except MachineError:
            return False
        assert (done.stdout, done.status) == (f"{n * n}\n", n % 5), done
        return True

    over = threading.Event()
    with ThreadPoolExecutor(5) as pool:
        killer = pool.submit(stay_killing, over, 3)
        good = list(pool.map(one, range(count)))
        over.set()
        assert killer.result() > 0
    return good.count(True), good.count(False)


def test_killing_at_random_costs_results_but_never_makes_a_wrong_one(runner: ColdRunner) -> None:
    right, _ = chaos(runner, 300)
    assert right > 150
    assert run(runner, "echo again").stdout == "again\n"


@pytest.mark.long
def test_killing_at_random_for_long_makes_no_wrong_result(runner: ColdRunner) -> None:
    right, faults = chaos(runner, 10_000)
    print(f"{right} results, {faults} faults")
    assert right > 5_000
    assert run(runner, "echo again").stdout == "again\n"


# ---------------------------------------------------------------- wear, many threads, forks


def test_a_server_is_replaced_after_so_many_programs(monkeypatch: pytest.MonkeyPatch, runner: ColdRunner) -> None:
    monkeypatch.setattr(served, "_PROGRAMS", 10)
    servers = set()
    for _ in range(40):
        assert run(runner, ":").ending == "ok"
        servers |= {pid for level in below() for pid in level}
    assert 8 <= len(servers) <= 12, "a box and a server each, and those that warm was compared with"


def test_a_server_that_grew_is_replaced(monkeypatch: pytest.MonkeyPatch, runner: ColdRunner) -> None:
    monkeypatch.setattr(served, "_LOOK_EVERY", 4)
    before = below()
    for _ in range(8):
        run(runner, ":")
    assert below() == before, "it did not grow"
    monkeypatch.setattr(served, "_GROWTH_BYTES", -(1 << 30))
    for _ in range(8):
        run(runner, ":")
    assert below() != before


def test_eight_threads_share_a_runner(runner: ColdRunner) -> None:
    def one(n: int) -> bool:
        done = run(runner, f"read x; echo {n}; echo err{n} >&2")
        return (done.stdout, done.stderr) == (f"{n}\n", f"err{n}\n")

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(400)))
    assert len(below()[0]) <= 9, "and one that warm was compared with"


FORKS = """
import os, sys
from run.test_served import SH, below, run
from lrcode.run.open import open_runner

def numbers(who):
    return [run(runner, f"sleep 0.005; echo {who} {n}").stdout for n in range(40)]

runner = open_runner(SH, warm=sys.argv[1] == "warm")
numbers("before")
child = os.fork()
who = "parent" if child else "child"
assert numbers(who) == [f"{who} {n}\\n" for n in range(40)]
if not child:
    runner.close()
    assert not below()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
assert numbers("after") == [f"after {n}\\n" for n in range(40)]
runner.close()
assert not below()
print("good")
"""


def as_process(text: str, *words: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-c", text, *words],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.parametrize("kind", ["warm", "cold"])
def test_a_fork_of_the_using_process_has_servers_of_its_own(kind: str) -> None:
    said, _ = as_process(FORKS, kind).communicate(timeout=60)
    assert said == "good\n"


# ---------------------------------------------------------------- ends of the using process

USES = """
import os, sys, threading
from run.test_served import SH, below, run
from lrcode.run import tree
from lrcode.run.open import open_runner
runner = open_runner(SH, warm=sys.argv[1] == "warm", sandbox=sys.argv[3])
run(runner, ":")
if sys.argv[2] != "idle":
    text = "sleep 200 & setsid sleep 200 & sleep 200"
    threading.Thread(target=run, args=(runner, text), daemon=True).start()
    while not any(tree.name(pid) == "sleep" for level in below()[1:] for pid in level):
        pass
print("ready", flush=True)
if sys.argv[2] == "waits":
    sys.stdin.read()
    threading.Event().wait()
if sys.argv[2] == "raises":
    raise SystemExit(3)
"""


def directories() -> set[Path]:
    return set(base_directory().glob("lrcode-*"))


@pytest.mark.parametrize(
    ("kind", "way", "sandbox"),
    [
        ("warm", "idle", "default"),
        ("cold", "raises", "default"),
        *(
            (kind, way, sandbox)
            for kind in ("warm", "cold")
            for way in ("busy", "waits")
            for sandbox in ("default", "off")
        ),
    ],
)
def test_a_process_that_ends_without_closing_leaves_nothing(kind: str, way: str, sandbox: str) -> None:
    user = as_process(USES, kind, way, sandbox)
    assert user.stdout is not None
    assert user.stdout.readline() == "ready\n"
    mark = f"lrcode-{user.pid}-"
    if way == "waits":
        pids = [pid for level in below(user.pid) for pid in level]
        assert pids
        kill(user.pid)
        wait_for(lambda: not [pid for pid in pids if tree.name(pid)])
    user.communicate(timeout=60)
    wait_for(lambda: not [path for path in directories() if path.name.startswith(mark)])
    wait_for(lambda: not [pid for pid in tree.processes() if tree.name(pid) == "sleep" and is_ours(pid, mark)])


def is_ours(pid: int, mark: str) -> bool:
    return any(mark.encode() in word or word == b"LRCODE_PLACE=/job" for word in tree.environment(pid))


def test_closing_leaves_no_process_and_no_directory() -> None:
    before = directories()
    for sandbox in ("default", "off"):
        for warm in (True, False):
            opened = open_runner(SH, sandbox, warm=warm)  # type: ignore[arg-type]
            with ThreadPoolExecutor(3) as pool:
                list(pool.map(lambda _: run(opened, "sleep 0.01"), range(6)))  # noqa: B023
            assert below()
            opened.close()
            assert not below()
            opened.close()
    # Another worker of the tests makes some of its own.
    mine = f"lrcode-{os.getpid()}-"
    assert {path for path in directories() if path.name.startswith(mine)} <= before


# ---------------------------------------------------------------- interpreters that cannot be warm


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return open_to_all(tmp_path_factory.mktemp("interpreters"))


def warm_of(interpreter: str, *words: str) -> WarmRunner:
    probes = Probes(loops="", recurses="", floods="", raises="raises\n", unparsable="unparsable\n")
    opened = open_runner(Facts(title="opener", suffix=".txt", command=(interpreter, *words, "{main}"), probes=probes))
    assert isinstance(opened, WarmRunner)
    return opened


def test_the_tiny_interpreter_runs_warm_where_nothing_hinders(folder: Path) -> None:
    with warm_of(build_interpreter(folder), "open") as opened:
        assert opened.why_cold("plain") == ""
        assert opened.run(job("text", "main.txt"), LIMITS).stdout == "text"


@pytest.mark.parametrize(
    ("call", "flags", "why"),
    [
        ("open", ("-static",), "ended"),
        ("never", (), "ended"),
        ("early", (), "warm and"),
        ("held", (), "warm and"),
    ],
)
def test_what_cannot_run_warm_runs_cold_and_says_so(folder: Path, call: str, flags: tuple[str, ...], why: str) -> None:
    with warm_of(build_interpreter(folder, *flags), call) as opened:
        assert why in opened.why_cold("plain")
        cold = opened.run(job("text", "main.txt"), LIMITS)
        assert cold.ending == "ok"
        assert ("text" in cold.stdout) == (call != "never")


def test_with_the_portable_way_asked_for_nothing_is_served() -> None:
    text = """
from run.test_served import SH, below, run
from lrcode.run.open import open_runner
with open_runner(SH) as runner:
    print(run(runner, "echo ran").stdout, runner.why_cold("plain"), runner.way.served, below())
"""
    user = as_process(f"import os; os.environ['LRCODE_PORTABLE'] = '1'\n{text}")
    assert user.communicate(timeout=60)[0] == f"ran\n {UNBUILT} False []\n"
