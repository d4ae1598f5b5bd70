"""Programs are graded for several clients while grader, its workers and clients are killed -9 at random.

As a script, with smaller numbers: `python tests/grader_chaos.py 500 --seed 3`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from grader_plugins import MARK, installed
from lrcode.reward.home import VARIABLE
from lrcode.run import tree
from lrcode.run.place import base_directory

FORM = "<reasoning>\n\n</reasoning>\n<code>\nsolve(X) :- {}.\n</code>\n<query>\nsolve(Answer).\n</query>"
PROGRAMS = {
    "pass": "X is {0} + 12 - {0}",
    "wrong": "X is {0} + 13 - {0}",
    "syntax": "X is {0} +* 12",
    "runtime": "X is apples + {0}",
    "resource": "length(L, {0}), repeat, write(L), fail",
    "no_program": "",
}
SHARES = {"pass": 60, "wrong": 20, "syntax": 8, "runtime": 8, "resource": 1, "no_program": 3}
CLIENT = """
import json, os, sys
from grader_chaos import completion
from lrcode.reward import open_grader
from lrcode.types import Expected, Task
numbers, seed = json.load(sys.stdin)
task = Task("t", "?", Expected("12"))
with open_grader("prolog-marked", process=True, workers=2) as grader:
    rollouts = grader.grade_each((task, (), completion(number, seed)) for number in numbers)
    for number, rollout in zip(numbers, rollouts):
        os.write(1, f"{number} {rollout.verdict.kind or rollout.verdict.outcome} {rollout.verdict.detail}\\n".encode())
"""


def wanted(number: int, seed: int) -> str:
    """The verdict that a program must get."""
    return random.Random(f"{seed} {number}").choices(list(SHARES), list(SHARES.values()))[0]


def completion(number: int, seed: int) -> str:
    """The program of that number; no two are equal."""
    kind = wanted(number, seed)
    return FORM.format(PROGRAMS[kind].format(number + 100)) if PROGRAMS[kind] else f"no idea {number}"


@dataclass
class Chaos:
    """What happened."""

    seed: int
    said: dict[int, list[str]] = field(default_factory=dict)
    """Verdicts by program."""
    killed: Counter[str] = field(default_factory=Counter)
    clients: list[subprocess.Popen[str]] = field(default_factory=list)
    home: Path = field(default_factory=lambda: base_directory() / f"lrcode-chaos-{secrets.token_hex(4)}")
    broken: list[str] = field(default_factory=list)
    """Clients that ended by themselves."""
    mark: str = field(default_factory=lambda: f"mark-{secrets.token_hex(8)}")
    graders: set[int] = field(default_factory=set)
    """Process ids of all that were seen."""
    over: threading.Event = field(default_factory=threading.Event)

    def faults(self, programs: int) -> list[str]:
        """What must not have happened; waits for what is just ending."""
        found = [f"{n}: {self.said.get(n)}, not {wanted(n, self.seed)}" for n in range(programs) if not self._right(n)]
        _wait(lambda: not self.left())
        return self.broken + found + self.left()

    def _right(self, number: int) -> bool:
        return [said.split()[0] for said in self.said.get(number, [])] == [wanted(number, self.seed)]

    def left(self) -> list[str]:
        """Processes and directories that should be gone."""
        places = [place for pid in self.graders for place in base_directory().glob(f"lrcode-{pid}-*")]
        running = [f"process {pid}" for word in (self.mark, str(self.home)) for pid in processes(word)]
        return running + [str(place) for place in [*places, self.home] if place.exists()]


def processes(word: str) -> list[int]:
    """Living processes with a word on their command line."""
    found = []
    for pid in tree.processes():
        with suppress(OSError):
            folder = Path(f"/proc/{pid}")
            dead = (folder / "stat").read_text().rpartition(")")[2].split()[0] == "Z"
            if not dead and word.encode() in (folder / "cmdline").read_bytes():
                found.append(pid)
    return found


def run_chaos(programs: int, seed: int, clients: int = 3) -> Chaos:
    """Grade so many programs while processes are killed.

    Needs `grader_plugins` installed in what PYTHONPATH names, see `environment`.
    """
    chaos = Chaos(seed)
    with tempfile.TemporaryDirectory() as folder:
        given = environment(Path(folder), chaos)
        owners = [
            threading.Thread(target=_own, args=(chaos, given, range(c, programs, clients))) for c in range(clients)
        ]
        killer = threading.Thread(target=_kill, args=(chaos,))
        for thread in (*owners, killer):
            thread.start()
        for thread in owners:
            thread.join()
        chaos.over.set()
        killer.join()
    return chaos


def environment(folder: Path, chaos: Chaos) -> dict[str, str]:
    """Of the clients."""
    path = [str(installed(folder / "installed")), str(Path(__file__).parent), *sys.path]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path), VARIABLE: str(chaos.home), MARK: chaos.mark}


def _own(chaos: Chaos, given: dict[str, str], numbers: Sequence[int]) -> None:
    """Start a client, and another one for what a killed one did not tell."""
    while left := [number for number in numbers if number not in chaos.said]:
        client = subprocess.Popen(
            [sys.executable, "-c", CLIENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=given
        )
        chaos.clients.append(client)
        assert client.stdin is not None
        assert client.stdout is not None
        with suppress(BrokenPipeError):
            json.dump([left, chaos.seed], client.stdin)
            client.stdin.close()
        for line in client.stdout:
            number, _, said = line.strip().partition(" ")
            chaos.said.setdefault(int(number), []).append(said)
        if client.wait() not in (0, -signal.SIGKILL):
            chaos.broken.append(f"a client ended with status {client.returncode}: its words are on stderr")


def _kill(chaos: Chaos) -> None:
    chance = random.Random(chaos.seed)
    while not chaos.over.wait(chance.uniform(0.3, 1.2)):
        graders = [pid for pid in processes(str(chaos.home)) if chaos.mark.encode() not in _words(pid)]
        chaos.graders.update(graders)
        workers = [worker for pid in graders for worker in tree.children(pid)]
        clients = [client.pid for client in chaos.clients if client.poll() is None]
        name, victims = chance.choice(
            [("grader", graders), ("worker", workers), ("worker", workers), ("client", clients)]
        )
        if victims:
            with suppress(ProcessLookupError):
                os.kill(chance.choice(victims), signal.SIGKILL)
                chaos.killed[name] += 1


def _words(pid: int) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def _wait(holds: Callable[[], bool]) -> None:
    for _ in range(600):
        if holds():
            return
        time.sleep(0.1)


def main() -> int:
    """Run it once and say what happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", type=int, nargs="?", default=500)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    began = time.monotonic()
    chaos = run_chaos(asked.programs, asked.seed)
    faults = chaos.faults(asked.programs)
    print(f"{len(chaos.said)} programs in {time.monotonic() - began:.0f} s; killed: {dict(chaos.killed)}")
    print("\n".join(faults) or "every verdict right, each once, nothing left")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
