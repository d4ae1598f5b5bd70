"""A failing machine is an exception, never an execution."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lrcode import ContractError, Facts, File, Job, Limits, MachineError
from lrcode.errors import InterpreterMissing, SandboxError
from lrcode.run.cold import ColdRunner
from lrcode.run.place import private_directory

SH = Facts(title="a shell", suffix=".sh", command=("sh", "{main}"))
JOB = Job(files=(File("main.sh", "echo ran"),), main="main.sh")


def test_a_missing_interpreter_says_how_to_install_it(sandbox: Any) -> None:
    facts = replace(
        SH, title="Fictional Lisp", command=("no-such-lisp", "{main}"), install={"debian": "fictional-lisp"}
    )
    runner = ColdRunner(facts, sandbox)
    for attempt in (runner.require, lambda: runner.run(JOB, Limits())):
        with pytest.raises(InterpreterMissing, match=r"`no-such-lisp`.*`apt-get install fictional-lisp`"):
            attempt()


def test_the_version_is_read_behind_the_walls(sandbox: Any) -> None:
    facts = replace(SH, title="SWI-Prolog", command=("swipl", "{main}"), version_command=("swipl", "--version"))
    assert ColdRunner(facts, sandbox).require().startswith("SWI-Prolog version")


def test_an_interpreter_that_does_not_start_behind_the_walls_is_no_programs_fault(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    interpreter = tmp_path / "bin" / "lang"
    interpreter.write_text(f"#!/bin/sh\n. {tmp_path}/elsewhere/library\n")
    interpreter.chmod(0o755)
    facts = replace(SH, command=(str(interpreter), "{main}"), version_command=(str(interpreter), "--version"))
    with pytest.raises(SandboxError, match="--sandbox=off"):
        ColdRunner(facts).require()


def test_an_interpreter_in_a_folder_of_its_own_is_seen(sandbox: Any, tmp_path: Path) -> None:
    (tmp_path / "opt/lang/bin").mkdir(parents=True)
    (tmp_path / "opt/lang/lib").mkdir()
    (tmp_path / "opt/lang/lib/prelude").write_text("echo prelude\n")
    interpreter = tmp_path / "opt/lang/bin/lang"
    interpreter.write_text(f'#!/bin/sh\n. {tmp_path}/opt/lang/lib/prelude\n. "$1"\n')
    interpreter.chmod(0o755)
    facts = replace(SH, command=(str(interpreter), "{main}"))
    assert ColdRunner(facts, sandbox).run(JOB, Limits()).stdout == "prelude\nran\n"


def test_an_interpreter_that_vanished_is_a_fault_of_the_machine(sandbox: Any, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    interpreter = tmp_path / "lang"
    interpreter.write_text("#!/bin/sh\necho ran\n")
    interpreter.chmod(0o755)
    runner = ColdRunner(replace(SH, command=(str(interpreter), "{main}")), sandbox)
    assert runner.run(JOB, Limits()).stdout == "ran\n"
    interpreter.unlink()
    with pytest.raises((MachineError, InterpreterMissing)):
        runner.run(JOB, Limits())


@pytest.mark.skipif(os.geteuid() != 0, reason="programs run as another user only where we are root")
def test_an_interpreter_out_of_reach_is_a_fault_of_the_machine(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    interpreter = tmp_path / "lang"
    interpreter.write_text("#!/bin/sh\necho ran\n")
    interpreter.chmod(0o755)
    runner = ColdRunner(replace(SH, command=(str(interpreter), "{main}")))
    for attempt in (runner.require, lambda: runner.run(JOB, Limits())):
        with pytest.raises(SandboxError, match="out of reach"):
            attempt()


def test_limits_that_cannot_be_set_are_a_fault_of_the_machine() -> None:
    text = """
import resource
from lrcode import Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner
runner = ColdRunner(Facts("sh", ".sh", ("sh", "{main}")), "off")
resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))
runner.run(Job((File("main.sh", "echo ran"),), "main.sh"), Limits())
"""
    # Root may raise what others may not.
    user = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LRCODE_PORTABLE": "1"}
    done = subprocess.run(
        [*user, sys.executable, "-c", text], env=environment, capture_output=True, text=True, timeout=60
    )
    assert "SandboxError" in done.stderr
    assert "prlimit: failed to set" in done.stderr


def test_a_program_that_claims_to_be_the_sandbox_is_believed_nothing(sandbox: Any) -> None:
    forged = "echo 'bwrap: no permission' >&2; echo 'prlimit: failed to execute' >&2; exit {}"
    for status in (1, 126, 127):
        job = Job(files=(File("main.sh", forged.format(status)),), main="main.sh")
        assert ColdRunner(SH, sandbox).run(job, Limits()).ending == "error"


def test_a_full_disk_is_a_fault_of_the_machine() -> None:
    bwrap = shutil.which("bwrap")
    assert bwrap, "bubblewrap is not installed: apt-get install bubblewrap"
    text = """
from lrcode import Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner
job = Job((File("main.sh", "x" * 100_000),), "main.sh")
ColdRunner(Facts("sh", ".sh", ("sh", "{main}")), "off").run(job, Limits())
"""
    room = ["--dev-bind", "/", "/", "--size", "65536", "--tmpfs", "/dev/shm"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [bwrap, *room, sys.executable, "-c", text], env=environment, capture_output=True, text=True, timeout=60
    )
    assert "MachineError: " in done.stderr
    assert "No space left" in done.stderr


def test_a_directory_that_cannot_be_made_is_a_fault_of_the_machine(tmp_path: Path) -> None:
    with (
        pytest.raises(MachineError, match="missing"),
        private_directory({"main.sh": b""}, owner=None, base=tmp_path / "missing"),
    ):
        pass


def test_no_room_for_the_output_is_a_fault_of_the_machine(sandbox: Any) -> None:
    text = f"""
import resource
from lrcode import Facts, File, Job, Limits
from lrcode.run.cold import ColdRunner
runner = ColdRunner(Facts("sh", ".sh", ("sh", "{{main}}")), {sandbox!r})
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
runner.run(Job((File("main.sh", "x" * 100_000),), "main.sh"), Limits())
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", text], env=environment, capture_output=True, text=True, timeout=60)
    assert "MachineError: cannot" in done.stderr


def test_too_many_open_files_are_a_fault_of_the_machine(sandbox: Any) -> None:
    text = f"""
import os, resource
from lrcode.run.place import base_directory
from lrcode import Facts, File, Job, Limits, MachineError
from lrcode.run.cold import ColdRunner
runner = ColdRunner(Facts("sh", ".sh", ("sh", "{{main}}")), {sandbox!r})
job = Job((File("main.sh", "echo ran"),), "main.sh")
resource.setrlimit(resource.RLIMIT_NOFILE, (64, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
held, faults = [], 0
while len(held) < 100 and faults < 15:
    try:
        held.append(open("/dev/null"))
    except OSError:
        held.pop().close()
    try:
        assert runner.run(job, Limits()).stdout == "ran\\n"
    except MachineError:
        faults += 1
        held.pop().close()
        held.pop().close()
del held
assert runner.run(job, Limits()).stdout == "ran\\n", "descriptors were lost"
runner.close()
assert not list(base_directory().glob(f"lrcode-{{os.getpid()}}-*")), "directories were left"
print(faults)
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", text], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", ""])
def test_a_file_outside_the_jobs_directory_is_refused(name: str) -> None:
    job = Job(files=(File("main.sh", ""), File(name, "")), main="main.sh")
    with pytest.raises(ContractError, match="inside the job's directory"):
        ColdRunner(SH).run(job, Limits())


def test_a_main_that_is_no_file_of_the_job_is_refused() -> None:
    with pytest.raises(ContractError, match="none of its files"):
        ColdRunner(SH).run(Job(files=(File("a", ""),), main="b"), Limits())


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(ContractError, match="no profile 'clpq'"):
        ColdRunner(SH).run(replace(JOB, profile="clpq"), Limits())


def test_a_faulty_machine_leaves_no_descriptor_open(boxed: Callable[[str], Any]) -> None:
    program = boxed("sh")
    program.run("echo ran")
    before = sorted(os.listdir("/proc/self/fd"))
    for _ in range(3):
        program.run("echo ran; exit 1")
    assert sorted(os.listdir("/proc/self/fd")) == before
