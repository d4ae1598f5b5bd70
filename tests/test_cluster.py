"""Programs on a Ray cluster of several nodes on this machine: verdicts as here, whatever is killed; nothing left."""

from __future__ import annotations

import dataclasses
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyarrow.parquet as parquet
import pytest

from lrcode.errors import ConfigError, MachineError
from lrcode.language import load_language
from lrcode.reward import open_grader
from lrcode.run import tree
from lrcode.run.cluster import open_crew
from lrcode.run.cluster.crew import Crew
from lrcode.run.cluster.errands import MOST_LOSSES, Errand, Errands
from lrcode.run.cluster.hand import Look, differences, look_here
from lrcode.run.cluster.link import joined, living_nodes
from lrcode.types import Execution, Expected, File, Job, Rollout, Task
from tiny_runs import SMALL

ray = pytest.importorskip("ray")
TWELVE = Task("t", "What is 3 times 4?", Expected("12"))
FORM = "<reasoning>\n{0}\n</reasoning>\n<code>\nsolve(X) :- X is {0}.\n</code>\n<query>\nsolve(Answer).\n</query>"
STORE = {"object_store_memory": 80 << 20}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A head without CPUs, to which `a_node` adds some."""
    from ray.cluster_utils import Cluster

    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False, **STORE})
    yield made
    made.shutdown()


@pytest.fixture
def a_node(cluster: Any) -> Any:
    """The cluster with one node of two CPUs that nobody uses, whatever the tests before did."""
    fit = [node for node in cluster.worker_nodes if node._ray_params.num_cpus == 2]
    for node in set(cluster.worker_nodes) - set(fit[:1]):
        cluster.remove_node(node)
    if not fit:
        cluster.add_node(num_cpus=2, **STORE)
    wait_until(lambda: not hands(), "the actors to end")
    return cluster


def wait_until(holds: Callable[[], object], what: str) -> None:
    for _ in range(1800):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError(f"waiting for {what} was in vain")


def hands() -> list[int]:
    """Processes of actors."""
    lines = {pid: Path(f"/proc/{pid}/cmdline") for pid in tree.processes()}
    return [pid for pid, line in lines.items() if line.exists() and line.read_bytes().startswith(b"ray::Hand")]


def programs() -> list[int]:
    """Processes below actors."""
    return [child for pid in hands() for child in tree.children(pid)]


def lasting(rollout: Rollout) -> Rollout:
    # A program that loops is stopped by one deadline or the other, as load has it.
    done, verdict = rollout.execution, rollout.verdict
    return dataclasses.replace(
        rollout,
        execution=done and dataclasses.replace(done, cpu_s=0.0, wall_s=0.0, memory_bytes=0, status=0),
        verdict=dataclasses.replace(verdict, detail="") if verdict.kind == "timeout" else verdict,
    )


def kinds(rollouts: list[Rollout]) -> list[str]:
    return [r.verdict.kind or r.verdict.outcome for r in rollouts]


def job(goal: str) -> Job:
    return Job((File("main.pl", f":- initialization(({goal}, halt)).\n"),), "main.pl")


def counted(crew: Crew, numbers: range, told: Callable[[int], object] = lambda _: None) -> list[str]:
    """What as many programs print."""
    limits = load_language("prolog").facts.limits

    def run(number: int) -> str:
        done = crew.run(job(f"print({number})"), limits)
        told(number)
        return done.stdout

    with ThreadPoolExecutor(16) as threads:
        return list(threads.map(run, numbers))


def test_verdicts_equal_those_of_this_machine(a_node: Any) -> None:
    texts = ("3*4", "3+4", "3*", "foo+1", "12.0", "3*4, throw(x)", "3*4, repeat, fail", "3*4, halt")
    items = [(TWELVE, (), FORM.format(text)) for text in texts] + [(TWELVE, (), "no idea")]
    with open_grader("prolog", cpu_s=1.0) as near:
        wanted = near.grade(items)
    with open_grader("prolog", cpu_s=1.0, executor="ray", ray_address=a_node.address) as far:
        given = far.grade(items)
        assert far.machine is not None
        assert near.machine == dataclasses.replace(far.machine, cluster="")
        assert far.machine.cluster == "Ray, 1 nodes with 2 CPUs"
    assert [lasting(r) for r in given] == [lasting(r) for r in wanted]
    assert {"pass", "wrong", "syntax", "runtime", "timeout", "no_program"} <= set(kinds(given))
    wait_until(lambda: not hands(), "the actors to end")


def test_a_node_killed_in_the_middle_loses_and_changes_no_verdict_and_a_new_one_joins_in(a_node: Any) -> None:
    second = a_node.add_node(num_cpus=2, **STORE)
    answered: list[int] = []
    with open_grader("prolog", executor="ray", ray_address=a_node.address, process=True) as grader:
        futures: list[Future[Rollout]] = []
        for number in range(240):
            futures.append(grader.submit(TWELVE, (), FORM.format(f"{12 + number % 2} + {number} - {number}")))
            futures[-1].add_done_callback(lambda _, number=number: answered.append(number))
        wait_until(lambda: len(answered) >= 60, "verdicts")
        a_node.remove_node(second, allow_graceful=False)
        outcomes = kinds([future.result() for future in futures])
        assert outcomes == ["pass", "wrong"] * 120
        assert sorted(answered) == list(range(240))
        a_node.add_node(num_cpus=2, **STORE)
        wait_until(lambda: len(hands()) == 2, "the new node to be used")
    wait_until(lambda: not hands(), "the actors to end")


@pytest.mark.long
def test_programs_of_a_killed_actor_run_again(a_node: Any) -> None:
    killed: list[int] = []

    def told(number: int) -> None:
        if number == 30:
            killed.extend(hands())
            for pid in killed:
                os.kill(pid, signal.SIGKILL)

    with open_crew(load_language("prolog"), "default", a_node.address) as crew:
        assert counted(crew, range(120), told) == [str(number) for number in range(120)]
        assert killed
        assert set(hands()).isdisjoint(killed)


def test_without_any_node_left_programs_are_infra_within_patience_and_run_when_one_comes(a_node: Any) -> None:
    (only,) = a_node.worker_nodes
    crew = Crew(load_language("prolog"), "default", a_node.address, patience_s=3.0)
    with crew, ThreadPoolExecutor(1) as other:
        limits = crew._language.facts.limits
        assert counted(crew, range(3)) == ["0", "1", "2"]
        under_way = other.submit(crew.run, job("sleep(30)"), limits)
        wait_until(programs, "the program to run")
        a_node.remove_node(only, allow_graceful=False)
        with pytest.raises(MachineError, match=r"for 3 s the Ray cluster has had no node with a free CPU .*ray start"):
            under_way.result(timeout=60)
        with pytest.raises(MachineError, match="no node"):
            crew.run(job("true"), limits)
        a_node.add_node(num_cpus=2, **STORE)
        wait_until(lambda: crew.cpus == 2, "the new node")
        assert counted(crew, range(3)) == ["0", "1", "2"]


@pytest.mark.long
def test_a_node_that_cannot_run_the_language_is_left_out_and_named(
    a_node: Any, caplog: pytest.LogCaptureFixture
) -> None:
    other = a_node.add_node(num_cpus=1, env_vars={"PATH": "/nowhere"}, **STORE)
    with caplog.at_level(logging.WARNING, "lrcode.cluster"):
        crew = Crew(load_language("prolog"), "default", a_node.address)
    with crew:
        assert (crew.nodes, crew.cpus) == (1, 2)
        assert "left out: Prolog runs with `swipl`, which is not on PATH" in caplog.text
        assert "is not on PATH" in crew.told()
        assert counted(crew, range(8)) == [str(number) for number in range(8)]
    a_node.remove_node(other)


@pytest.mark.long
@pytest.mark.parametrize("way", ["kill -9", "exit without close", "close while programs run"])
def test_nothing_is_left_running_when_the_driver_goes(a_node: Any, way: str) -> None:
    ends = {"kill -9": "time.sleep(60)", "exit without close": "", "close while programs run": "grader.close()"}
    asleep = FORM.replace("X is", "sleep(100), X is")
    script = f"""
import sys, time
from lrcode.reward import open_grader
from lrcode.types import Expected, Task
grader = open_grader("prolog", executor="ray", ray_address={a_node.address!r}, process=True)
futures = [grader.submit(Task("t", "?", Expected("1")), (), {asleep!r}.format(n)) for n in range(9)]
sys.stdin.readline()
{ends[way]}
"""
    driver = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, text=True, start_new_session=True)
    wait_until(lambda: len(programs()) >= 2, "programs to run")
    if way == "kill -9":
        driver.kill()
    driver.communicate("go on\n" if way != "kill -9" else None, timeout=60)
    assert driver.returncode == (-9 if way == "kill -9" else 0)
    wait_until(lambda: not hands(), "the actors to end")


@pytest.mark.long
def test_training_goes_on_with_the_nodes_left_and_learns_from_the_same_rewards(a_node: Any, tmp_path: Path) -> None:
    other = a_node.add_node(num_cpus=1, **STORE)
    rollouts = []
    for place in ("local", "ray"):
        out = tmp_path / place
        given = [*SMALL, "control=false", f"grading.ray_address={a_node.address}", f"grading.executor={place}"]
        words = [word for setting in given for word in ("--set", setting)]
        command = [sys.executable, "-m", "lrcode", "train", "--preset", "tiny", "--out", str(out), *words]
        training = subprocess.Popen(command, env={**os.environ, "OMP_NUM_THREADS": "1"})
        if place == "ray":
            wait_until(lambda out=out: [*out.glob("rollouts/grpo-*")], "the first step")
            a_node.remove_node(other, allow_graceful=False)
        assert training.wait(300) == 0
        rows = [row for path in sorted(out.glob("rollouts/*.parquet")) for row in parquet.read_table(path).to_pylist()]
        rollouts.append([(row["completion"], row["outcome"], row["kind"], row["score"]) for row in rows])
    assert rollouts[0] == rollouts[1]
    assert {"pass", "fail"} <= {outcome for _, outcome, _, _ in rollouts[0]}
    assert "2 nodes with 3 CPUs" in (tmp_path / "ray" / "versions.json").read_text()


def test_nodes_are_seen_with_the_cpus_that_they_have_free(a_node: Any) -> None:
    with joined(a_node.address):
        # One that was removed is seen a while yet.
        wait_until(
            lambda: sorted((n.cpus, n.free) for n in living_nodes()) == [(0, 0), (2, 2)], "the other nodes to end"
        )


def test_a_second_cluster_in_one_process_is_refused_and_the_first_can_be_shared(a_node: Any) -> None:
    with joined(a_node.address), joined(a_node.address):
        with (
            pytest.raises(ConfigError, match=f"'local': this process has joined the Ray cluster at '{a_node.address}'"),
            joined("local"),
        ):
            pass
        assert living_nodes()


def test_what_verdicts_could_depend_on_must_be_equal_everywhere() -> None:
    here = look_here(load_language("prolog"), "default")
    fewer = dataclasses.replace(here.walls, held=here.walls.held[1:])
    assert differences(here, here) == ""
    assert differences(here, dataclasses.replace(here, cold={"plain": "it differs"})) == ""
    assert differences(here, Look("no interpreter")) == "no interpreter"
    assert "'the one' there" in differences(here, dataclasses.replace(here, interpreter="the one"))
    assert differences(here, dataclasses.replace(here, walls=fewer)).startswith("the walls that hold: 'network, files")
    assert differences(here, dataclasses.replace(here, plugin="x")).startswith("what the language's plugin runs")


def test_a_program_that_was_lost_twice_runs_alone_and_after_three_losses_is_infra() -> None:
    errands, first, second = Errands(), Errand(job("a"), None), Errand(job("b"), None)  # type: ignore[arg-type]
    errands.join()
    errands.put(first)
    for _ in range(MOST_LOSSES - 1):
        errands.give_back(errands.take(1, 1, []), "killed")
    assert first.suspect
    errands.put(second)
    assert errands.take(4, 16, []) == [first]
    assert errands.take(4, 16, [first]) == []
    errands.give_back([first], "killed")
    with pytest.raises(MachineError, match="3 nodes were lost while they ran this program: killed"):
        first.future.result(timeout=0)
    assert errands.take(4, 16, []) == [second]
    second.future.set_result(Execution("ok", "", "", 0))


def test_an_address_where_no_cluster_is_says_how_to_start_one() -> None:
    with pytest.raises(ConfigError, match=r"no Ray cluster at '127.0.0.1:1' .*`ray start --head`"):
        open_grader("prolog", executor="ray", ray_address="127.0.0.1:1")


def test_without_ray_installed_the_error_names_the_extra() -> None:
    script = (
        "import sys\nsys.modules['ray'] = None\nfrom lrcode.reward import open_grader\n"
        "try:\n    open_grader('prolog', executor='ray')\nexcept Exception as e:\n    print(type(e).__name__, e)\n"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.startswith("ConfigError the executor ray needs Ray")
    assert "pip install 'lrcode[ray]'" in said


def test_lrcode_alone_does_not_import_ray() -> None:
    script = "import sys, lrcode, lrcode.reward, lrcode.run.cluster.crew; print('ray' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said == "False\n"
