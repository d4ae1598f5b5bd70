"""`ColdRunner`: runs each job in a fresh interpreter and says how it ended. `WarmRunner` differs in its start alone."""

from __future__ import annotations

import dataclasses
from types import TracebackType
from typing import Self

from lrcode.errors import MachineError, SandboxError
from lrcode.facts import Facts, Limits
from lrcode.run import Sandbox
from lrcode.run.capture import Capture
from lrcode.run.command import find_interpreter
from lrcode.run.endings import Evidence, decide_ending, may_have_starved
from lrcode.run.gate import Gate
from lrcode.run.place import sweep
from lrcode.run.served import cold_start
from lrcode.run.start import Start
from lrcode.run.vouchers import Vouchers
from lrcode.run.walls import find_way
from lrcode.run.watch import watch
from lrcode.run.ways import JOB
from lrcode.types import Execution, File, Job

_NOT_STARTED = (126, 127)
"""What shells and prlimit exit with where a command cannot be started; a program may exit with them as well."""


class ColdRunner:
    """Runs programs of one language; safe to use from several threads."""

    def __init__(self, facts: Facts, sandbox: Sandbox = "default") -> None:
        """Find out how programs can be confined here, once per process.

        Raises:
            SandboxError: `strict` was asked for and a wall does not hold.
        """
        self.facts = facts
        self.sandbox = sandbox
        self.way, self.walls = find_way(sandbox)
        self._start: Start = cold_start(facts, self.way)
        self._gate = Gate()
        self._proven: set[Limits] = set()
        """Limits with which a program was seen to start."""
        sweep()

    def require(self) -> str:
        """The interpreter's version line, read behind the same walls as programs; empty where the facts say no command.

        Raises:
            InterpreterMissing: it is not installed.
            SandboxError: it is installed but does not start behind the walls.
        """
        self._check_reach(self.facts.limits)
        if not self.facts.version_command:
            return ""
        start = cold_start(dataclasses.replace(self.facts, command=self.facts.version_command), self.way)
        try:
            done, _ = run_once(start, self._empty_job(), self.facts.limits)
        finally:
            start.close()
        lines = f"{done.stdout}\n{done.stderr}".strip().splitlines() or [f"status {done.status}"]
        if done.ending != "ok":
            raise SandboxError(self._unreachable(f"`{' '.join(self.facts.version_command)}` fails", lines[0]))
        return lines[0].strip()

    def run(self, job: Job, limits: Limits) -> Execution:
        """Run one job; one that met only the wall deadline while it wanted a core is run again with no other beside it.

        Raises:
            InterpreterMissing: the interpreter is not installed.
            MachineError: the machine failed, not the program.
        """
        start = self._pick(job)
        with self._gate.shared():
            done, seen = self._reached(start, job, limits)
        if may_have_starved(seen):
            with self._gate.alone():
                done, seen = run_once(start, job, limits)
        if done.status in _NOT_STARTED or (done.status and limits not in self._proven):
            self._check_reach(limits)
        self._proven.add(limits)
        return done

    def _reached(self, start: Start, job: Job, limits: Limits) -> tuple[Execution, Evidence]:
        try:
            return run_once(start, job, limits)
        except MachineError:
            self._check_reach(limits)  # which has more to say where that is the reason
            raise

    def _pick(self, job: Job) -> Start:
        """The start that a job gets."""
        return self._start

    def why_cold(self, profile: str) -> str:
        """Why programs of that profile are started anew, empty where they are forks of a started interpreter."""
        return "the cold way was asked for"

    def close(self) -> None:
        """End what waits for programs; none is left when it returns."""
        self._start.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_reach(self, limits: Limits) -> None:
        """A run of our own up to the interpreter's door.

        What a program prints and how it exits proves nothing: it could claim that it never started.
        """
        interpreter = find_interpreter(self.facts)
        start = cold_start(self.facts, self.way, ("/bin/sh", "-c", 'test -x "$1"', "sh"))
        try:
            done, _ = run_once(start, self._empty_job(), limits)
        finally:
            start.close()
        if done.status:
            why = done.stderr.strip().partition("\n")[0] or "its folders are closed to others"
            raise SandboxError(self._unreachable(f"`{interpreter}` is out of reach", why))

    def _empty_job(self) -> Job:
        return Job(files=(File("empty", ""),), main="empty", profile=self.facts.profiles[0].name)

    def _unreachable(self, what: str, why: str) -> str:
        mend = "install the interpreter where everybody may read it, or run with --sandbox=off"
        return f"{what} behind the sandbox ({self.way}): {why}; {mend}"


def run_once(start: Start, job: Job, limits: Limits) -> tuple[Execution, Evidence]:
    """One program, from its start to the name of its end."""
    vouchers = Vouchers(job)
    with Capture(job.stdin, limits.output_bytes, once=vouchers.lines()) as capture:
        with start.start(job, limits, capture) as child:
            seen = watch(child, capture, limits)
            place = str(child.place)
        # Where a program cannot be shown the usual place, what it says of its files is the same all the same.
        stdout, stderr = (capture.text(fd).replace(place, JOB) for fd in (capture.stdout, capture.stderr))
    execution = Execution(
        ending=decide_ending(seen, limits),
        stdout=vouchers.without(stdout),
        stderr=vouchers.without(stderr),
        passed=vouchers.redeem(stdout, stderr),
        status=seen.status,
        cpu_s=seen.cpu_s,
        wall_s=seen.wall_s,
        memory_bytes=seen.memory_bytes,
    )
    return execution, seen
