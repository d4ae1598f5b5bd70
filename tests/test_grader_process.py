"""The grader process: verdicts as in process, and whoever is killed, none lost, doubled or wrong and nothing left."""

from __future__ import annotations

import dataclasses
import itertools
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from grader_chaos import run_chaos
from grader_plugins import DIES, FAULTY, POISON, installed, shell
from lrcode.errors import ConfigError, InterpreterMissing, LrcodeError, MachineError, UnknownLanguage
from lrcode.facts import Limits
from lrcode.reward import open_grader
from lrcode.reward.home import VARIABLE
from lrcode.reward.interface import AnyGrader
from lrcode.run.once import Once
from lrcode.run.place import base_directory
from lrcode.run.pool import AHEAD
from lrcode.train.material import open_material, versions
from lrcode.train.settings import resolve
from lrcode.types import Case, Cases, Execution, Expected, File, Job, Rollout, Task

TWELVE = Task("t", "What is 3 times 4?", Expected("12"))
FORM = "<reasoning>\n{0}\n</reasoning>\n<code>\nsolve(X) :- X is {0}.\n</code>\n<query>\nsolve(Answer).\n</query>"
NUMBERS = itertools.count(os.getpid() % 1000 * 1000 + 100_000)
CLIENT = """
import os, sys, time
from grader_plugins import shell
from lrcode.reward import open_grader
from lrcode.types import Expected, Task
task = Task("t", "?", Expected("1"))
grader = open_grader("shell", process=True, workers=2)
"""


@pytest.fixture(autouse=True)
def _installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed(tmp_path / "installed")))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for the grader that others can join; at the end of the test nothing of it must be left."""
    home = base_directory() / f"lrcode-test-{os.getpid()}-{next(NUMBERS)}"
    monkeypatch.setenv(VARIABLE, str(home))
    yield home
    wait_until(lambda: not processes(str(home)), "the grader to end")
    assert not home.exists()


def processes(mark: str) -> list[int]:
    """Living processes, besides ours, with a word on their command line."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words, state = (folder / "cmdline").read_text(errors="replace"), (folder / "stat").read_text()
        except OSError:
            continue
        if mark in words and state.rpartition(")")[2].split()[0] != "Z" and int(folder.name) != os.getpid():
            found.append(int(folder.name))
    return found


def wait_until(holds: Callable[[], object], what: str) -> None:
    for _ in range(1200):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError(f"a minute's wait for {what} was in vain")


def client(script: str) -> subprocess.Popen[str]:
    path = os.pathsep.join(sys.path)
    return subprocess.Popen(
        [sys.executable, "-c", CLIENT + script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,
    )


def lasting(rollout: Rollout) -> Rollout:
    done = rollout.execution
    return dataclasses.replace(
        rollout, execution=done and dataclasses.replace(done, cpu_s=0.0, wall_s=0.0, memory_bytes=0)
    )


def kinds(rollouts: list[Rollout]) -> list[str]:
    return [r.verdict.kind or r.verdict.outcome for r in rollouts]


def test_verdicts_equal_those_of_the_grader_in_process(home: Path) -> None:
    program = "solve(X) :- read(X)."
    cases = Task("c", "Echo.", Cases((Case("12.", ""), Case("13.", ""))))
    items = [(TWELVE, (), FORM.format(text)) for text in ("3*4", "3+4", "3*", "foo+1", "12.0", "3*4, throw(x)")]
    items += [(TWELVE, (), "no idea"), (Task("u", "?", None), (), FORM.format("1")), (cases, (), FORM.format("1"))]
    items += [(cases, (), f"<code>\n{program}\n</code>\n<query>\nsolve(_).\n</query>")]
    with open_grader("prolog", workers=2, weights={"syntax": 2.0}) as near:
        wanted = near.grade(items)
    with open_grader("prolog", workers=2, weights={"syntax": 2.0}, process=True) as far:
        given = far.grade(items)
        assert (far.weights, far.workers, far.machine) == (near.weights, near.workers, near.machine)
    assert [lasting(r) for r in given] == [lasting(r) for r in wanted]
    assert {"pass", "wrong", "syntax", "runtime", "no_program", "unjudged"} <= set(kinds(given))


def test_ranks_of_one_launcher_share_one_process_without_being_told(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "rollout, = grader.grade([(task, (), shell('echo 1'))])\n"
        "print(rollout.verdict.outcome, grader._home.path, flush=True)\nsys.stdin.read()\ngrader.close()\n"
    )
    ranks = []
    for rank in range(3):
        monkeypatch.setenv("LOCAL_RANK", str(rank))
        ranks.append(client(script))
    said = {rank.stdout.readline().strip() for rank in ranks if rank.stdout}
    assert len(said) == 1
    outcome, _, home = said.pop().partition(" ")
    assert outcome == "pass"
    assert len(processes(home)) == 1
    for place, rank in enumerate(ranks):
        assert len(processes(home)) == 1, f"it ended before rank {place} did"
        rank.communicate(timeout=60)
        assert rank.returncode == 0
    wait_until(lambda: not processes(home) and not Path(home).exists(), "the grader to end with the last rank")


def test_two_clients_want_different_graders_of_one_process(home: Path) -> None:
    with (
        open_grader("shell", process=True, workers=1) as one,
        open_grader("prolog", process=True, workers=2) as other,
        open_grader("shell", process=True, workers=1) as third,
    ):
        assert len(processes(str(home))) == 1
        assert kinds(one.grade([(TWELVE, (), shell("echo 12"))])) == ["pass"]
        assert kinds(other.grade([(TWELVE, (), FORM.format("3*4"))])) == ["pass"]
        one.close()
        assert kinds(third.grade([(TWELVE, (), shell("echo 13"))])) == ["wrong"]


@pytest.mark.parametrize(
    ("language", "given", "error", "said"),
    [
        ("prolgo", {}, UnknownLanguage, "did you mean 'prolog'"),
        ("shell-missing", {}, InterpreterMissing, "interpreter-that-nobody-has"),
        ("shell", {"weights": {"length": 1.0}}, ConfigError, "there is no reward term 'length'"),
    ],
)
def test_errors_of_set_up_reach_the_caller_as_they_are(
    home: Path, language: str, given: dict[str, dict[str, float]], error: type[LrcodeError], said: str
) -> None:
    with pytest.raises(error, match=said) as far:
        open_grader(language, process=True, weights=given.get("weights"))
    with pytest.raises(error) as near:
        open_grader(language, weights=given.get("weights"))
    assert str(far.value) == str(near.value)


def test_a_folder_that_others_can_open_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    with pytest.raises(ConfigError, match=f"{VARIABLE}: .* is open to others"):
        open_grader("shell", process=True)
    monkeypatch.setenv(VARIABLE, str(tmp_path / ("x" * 100)))
    with pytest.raises(ConfigError, match="too long a path"):
        open_grader("shell", process=True)


def test_kill_9_of_the_grader_loses_doubles_and_changes_no_verdict(home: Path) -> None:
    answered: Counter[int] = Counter()
    with open_grader("prolog", process=True, workers=2) as grader:

        def killer() -> None:
            for share in (40, 110, 220):
                wait_until(lambda share=share: len(answered) >= share, "verdicts")
                for pid in processes(str(home)):
                    os.kill(pid, signal.SIGKILL)

        thread = threading.Thread(target=killer)
        thread.start()
        futures = []
        for number in range(300):
            answer = 12 if number % 3 else 13
            future = grader.submit(TWELVE, (), FORM.format(f"{answer} + {number} - {number}"))
            future.add_done_callback(lambda _, number=number: answered.update([number]))
            futures.append(future)
        outcomes = kinds([future.result() for future in futures])
        thread.join()
    assert outcomes == ["pass" if number % 3 else "wrong" for number in range(300)]
    assert answered == Counter(range(300))


def test_a_grader_that_is_told_to_end_is_followed_by_another_and_calls_nothing_infra(home: Path) -> None:
    with open_grader("shell", process=True, workers=2) as grader:
        futures = [grader.submit(TWELVE, (), shell(f"sleep 0.3; echo 12 # {n}")) for n in range(8)]
        (pid,) = processes(str(home))
        futures[0].result()
        os.kill(pid, signal.SIGTERM)
        assert kinds([future.result() for future in futures]) == ["pass"] * 8
        assert processes(str(home)) != [pid]


@pytest.mark.parametrize("named", [True, False])
def test_what_a_killed_grader_left_goes_with_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    if named:
        monkeypatch.setenv(VARIABLE, str(tmp_path / "home"))
    number = next(NUMBERS)
    # Without walls a program outlives its grader: the next one must find it.
    killed = client(
        "grader.close()\ngrader = open_grader('shell', process=True, sandbox='off')\n"
        f"grader.submit(task, (), shell('setsid -f sleep {number}.5; sleep {number}.5'))\n"
        "print(grader._home.path, flush=True)\ntime.sleep(60)\n"
    )
    assert killed.stdout is not None
    home = Path(killed.stdout.readline().strip())
    wait_until(lambda: len(processes(f"sleep\0{number}.5")) >= 2, "the program")
    (pid,) = processes(str(home))
    # Stopped first, so that it cannot tidy up after its client.
    os.kill(pid, signal.SIGSTOP)
    killed.kill()
    killed.communicate()
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not processes(str(home)), "the grader to end")
    # What a program's own server removes at its end stays where there is no server.
    place = base_directory() / f"lrcode-{pid}-1000"
    place.mkdir()
    left = [home, *base_directory().glob(f"lrcode-{pid}-*")]
    with open_grader("shell", process=True):
        wait_until(lambda: not processes(f"sleep\0{number}.5"), "the program to be found")
        wait_until(lambda: [path for path in left if path.exists()] == [home] * named, "what is left to be removed")
    assert not home.exists()


def test_a_client_that_closes_after_its_grader_was_killed_tidies_up(home: Path) -> None:
    grader = open_grader("shell", process=True)
    (pid,) = processes(str(home))
    os.kill(pid, signal.SIGKILL)
    grader.close()


def test_a_fork_of_a_killed_client_keeps_no_grader(home: Path) -> None:
    forked = client("child = os.fork()\nif child:\n    print(child, flush=True)\ntime.sleep(60)\n")
    assert forked.stdout is not None
    child = int(forked.stdout.readline())
    forked.kill()
    wait_until(lambda: not processes(str(home)), "the grader to end")
    os.kill(child, signal.SIGKILL)
    forked.communicate()


@pytest.mark.parametrize("way", ["kill -9", "exit without close", "close"])
def test_nothing_is_left_running_when_a_client_goes(home: Path, way: str) -> None:
    number = next(NUMBERS)
    ends = {"kill -9": "time.sleep(60)", "exit without close": "", "close": "grader.close()"}
    sleeper = client(
        f"futures = [grader.submit(task, (), shell('sleep {number}; echo 1 # %d' % n)) for n in range(40)]\n"
        f"sys.stdin.readline()\n{ends[way]}\n"
    )
    wait_until(lambda: processes(str(number)), "programs to run")
    assert sleeper.stdin is not None
    if way == "kill -9":
        sleeper.kill()
    sleeper.communicate("go on\n" if way != "kill -9" else None, timeout=60)
    assert sleeper.returncode == (-9 if way == "kill -9" else 0)
    wait_until(lambda: not processes(str(number)), "the programs to end")


def test_close_does_not_wait_for_verdicts_and_leaves_nothing(home: Path) -> None:
    number = next(NUMBERS)
    grader = open_grader("shell", process=True, workers=2)
    futures = [grader.submit(TWELVE, (), shell(f"sleep {number}; echo 12 # {n}")) for n in range(20)]
    wait_until(lambda: processes(f"sleep\0{number}"), "programs to run")
    grader.close()
    assert processes(str(number)) == processes(str(home)) == []
    for future in futures:
        with pytest.raises(CancelledError):
            future.result()
    with pytest.raises(RuntimeError, match="closed"):
        grader.submit(TWELVE, (), shell("echo 12"))
    grader.close()


def test_ctrl_c_in_a_terminal_leaves_the_grader_to_its_client(home: Path) -> None:
    interrupted = client(
        "futures = [grader.submit(task, (), shell('sleep 0.2; echo 1 # %d' % n)) for n in range(12)]\n"
        "try:\n    print('asked', flush=True)\n    time.sleep(60)\n"
        "except KeyboardInterrupt:\n    print([f.result().verdict.outcome for f in futures].count('pass'))\n"
        "grader.close()\n"
    )
    assert interrupted.stdout is not None
    assert interrupted.stdout.readline() == "asked\n"
    before = processes(str(home))
    for pid in before:
        os.kill(pid, signal.SIGINT)
    os.killpg(interrupted.pid, signal.SIGINT)
    said, _ = interrupted.communicate(timeout=60)
    assert said == "12\n"
    assert len(before) == 1


def test_an_endless_source_is_taken_from_only_so_far_ahead(home: Path) -> None:
    taken = itertools.count()
    last = [0]

    def endless() -> Iterator[tuple[Task, tuple[()], str]]:
        for number in taken:
            last[0] = number
            yield TWELVE, (), shell(f"echo {number % 2 + 12}")

    with open_grader("shell", process=True, workers=1) as grader:
        for place, rollout in enumerate(grader.grade_each(endless())):
            assert kinds([rollout]) == [["pass", "wrong"][place % 2]]
            assert last[0] < place + AHEAD
            if place == 2 * AHEAD:
                break


def test_who_submits_too_fast_waits(home: Path) -> None:
    with open_grader("shell", process=True, workers=1) as grader:
        under_way: list[Future[Rollout]] = []

        def submit() -> None:
            for number in range(AHEAD + 1):
                under_way.append(grader.submit(TWELVE, (), shell(f"sleep 50 # {number}")))

        thread = threading.Thread(target=submit)
        thread.start()
        wait_until(lambda: len(under_way) == AHEAD, "all room to be taken")
        thread.join(0.2)
        assert (thread.is_alive(), len(under_way)) == (True, AHEAD)
        under_way[-1].cancel()
        thread.join()
        assert len(under_way) == AHEAD + 1


def test_a_client_that_stands_still_keeps_no_other_waiting(home: Path) -> None:
    # More than a socket holds comes back, and nobody takes it.
    still = client(
        "futures = [grader.submit(task, (), shell('yes | head -c 60000 # %d' % n)) for n in range(128)]\n"
        "os.kill(os.getpid(), 19)\nprint([f.result().verdict.kind for f in futures].count('wrong'))\ngrader.close()\n"
    )
    wait_until(lambda: "T" in Path(f"/proc/{still.pid}/stat").read_text().rpartition(")")[2].split()[0], "it to stop")
    with open_grader("shell", process=True, workers=2) as grader:
        assert kinds(grader.grade([(TWELVE, (), shell(f"echo 12 # {n}")) for n in range(30)])) == ["pass"] * 30
    still.send_signal(signal.SIGCONT)
    assert still.communicate(timeout=60)[0] == "128\n"


def test_training_grades_in_a_process_of_its_own_and_records_the_walls_there(home: Path) -> None:
    small = ["data.train=builtin:train?levels=1&n=40", "data.held_out=builtin:heldout?levels=1&n=6", "data.synth="]
    records = []
    for process in ("true", "false"):
        material = open_material(resolve("tiny", settings=[*small, "pretrain.steps=0", f"grading.process={process}"]))
        with material.grader:
            assert len(processes(str(home))) == (process == "true")
            records.append(versions(material))
    assert records[0] == records[1]
    assert records[0]["walls"].startswith("bubblewrap")


def drawn(grader: AnyGrader, times: int) -> set[str]:
    """Random numbers that as many equal programs of one batch draw."""
    # Something else keeps the batch from ending before all have been asked.
    futures = [grader.submit(TWELVE, (), shell("sleep 0.3"))]
    futures += [grader.submit(TWELVE, (), shell("cat /proc/sys/kernel/random/uuid")) for _ in range(times)]
    answers = [future.result().answer for future in futures]
    return {answer.text for answer in answers if answer}


def test_identical_jobs_of_a_batch_run_once_and_those_of_the_next_run_anew(home: Path) -> None:
    with open_grader("shell", process=True, workers=2) as grader:
        first, second = drawn(grader, 9), drawn(grader, 9)
    assert (len(first), len(second), len(first | second)) == (1, 1, 2)


def test_identical_jobs_all_run_where_sharing_is_turned_off(home: Path) -> None:
    with open_grader("shell", process=True, workers=2, share_identical=False) as grader:
        assert len(drawn(grader, 9)) == 9


class Faulty:
    """A machine that fails for the first ones, all of which have come before."""

    def __init__(self, faults: int) -> None:
        self.runs, self._faults = 0, faults
        self._lock = threading.Lock()
        self.come = threading.Event()

    def run(self, job: Job, limits: Limits) -> Execution:
        self.come.wait()
        with self._lock:
            self.runs += 1
            if self.runs <= self._faults:
                raise MachineError("no process can be started: out of memory")
        return Execution("ok", "12\n", "", 0)


def test_a_machine_fault_is_never_shared() -> None:
    machine = Faulty(2)
    once, seen = Once(machine), Counter[str]()
    job = Job((File("main.sh", "echo 12"),), "main.sh")

    def ask() -> None:
        try:
            seen[once.run(job, Limits()).ending] += 1
        except MachineError:
            seen["fault"] += 1

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    machine.come.set()
    for thread in threads:
        thread.join()
    assert (seen, machine.runs) == (Counter(ok=4, fault=2), 3)


def test_what_is_kept_of_a_batch_is_bounded() -> None:
    machine = Faulty(0)
    machine.come.set()
    once = Once(machine, most=3)
    for text in "abcabcd":
        once.run(Job((File("main.sh", text),), "main.sh"), Limits())
    assert machine.runs == 4
    once.run(Job((File("main.sh", "a"),), "main.sh"), Limits())
    once.run(Job((File("main.sh", "a"),), "main.sh"), Limits(cpu_s=1))
    assert machine.runs == 6


def test_a_machine_fault_in_the_process_is_infra_and_nobodys_score(home: Path) -> None:
    with open_grader("shell", process=True) as grader:
        faulty, fine = grader.grade([(TWELVE, (), shell(f"echo 12 {FAULTY}")), (TWELVE, (), shell("echo 12"))])
    assert (kinds([faulty, fine]), faulty.score.value) == (["infra", "pass"], None)


def test_an_extension_that_raises_or_hangs_costs_its_term_and_says_why_from_the_process_too(home: Path) -> None:
    texts = [f"echo 12 # {mood}" for mood in ("fine", "raise", "hang", "fine")]
    with open_grader("shell", process=True, extensions=["moody"], workers=1, extension_timeout_s=0.2) as grader:
        rollouts = grader.grade((TWELVE, (), shell(text)) for text in texts)
    assert kinds(rollouts) == ["pass"] * 4
    assert [r.score.terms["moody"] is None for r in rollouts] == [False, True, True, False]
    said = [r.score.faults.get("moody", "") for r in rollouts]
    assert (said[0], said[3]) == ("", "")
    assert re.search("hook score_rollout: LookupError: a completion .*grader_plugins.py:", said[1])
    assert "no answer within 0.2 s" in said[2]


def test_a_completion_that_kills_each_grader_is_infra_and_harms_no_other(home: Path) -> None:
    texts = [f"sleep 0.02; echo {12 + n % 2}" for n in range(40)]
    texts[7] = f"echo 12 {POISON}"
    with open_grader("shell", process=True, workers=3, share_identical=False) as grader:
        rollouts = grader.grade((TWELVE, (), shell(text)) for text in texts)
    assert rollouts[7].verdict.outcome == "infra"
    assert "3 grader processes died" in rollouts[7].verdict.detail
    assert kinds(rollouts[:7] + rollouts[8:]) == [["pass", "wrong"][n % 2] for n in range(40) if n != 7]


def test_a_grader_that_dies_again_and_again_is_a_machine_error_that_says_so(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_grader("shell", process=True) as grader:
        future = grader.submit(TWELVE, (), shell("sleep 30"))
        monkeypatch.setenv(DIES, "1")
        for pid in processes(str(home)):
            os.kill(pid, signal.SIGKILL)
        with pytest.raises(MachineError, match=r"the grader process died 6 times in a row .* `dmesg`"):
            future.result()
        with pytest.raises(MachineError, match="died 6 times"):
            grader.submit(TWELVE, (), shell("echo 12")).result()


@pytest.mark.long
@pytest.mark.parametrize("seed", [1])
def test_ten_thousand_programs_while_everybody_is_killed_at_random(seed: int) -> None:
    chaos = run_chaos(10_000, seed)
    assert chaos.faults(10_000) == []
    assert min(chaos.killed[name] for name in ("grader", "worker", "client")) >= 5
