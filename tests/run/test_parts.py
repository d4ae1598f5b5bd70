"""The pure parts: endings, commands, places."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from lrcode import Limits, Profile
from lrcode.run.command import fill_command
from lrcode.run.endings import Evidence, Tree, decide_ending, may_have_starved, reason_to_stop
from lrcode.run.place import private_directory, sweep

LIMITS = Limits()
QUIET = Evidence(status=0, stopped=None, cpu_s=0.1, wall_s=0.2, asleep_s=0.0, memory_bytes=1 << 20)


def evidence(**changes: object) -> Evidence:
    return Evidence(**{**vars(QUIET), **changes})


@pytest.mark.parametrize(
    ("seen", "ending"),
    [
        (evidence(), "ok"),
        (evidence(status=1), "error"),
        (evidence(status=-9), "killed"),
        (evidence(status=-9, stopped="wall"), "timeout"),
        (evidence(status=-9, stopped="cpu"), "timeout"),
        (evidence(status=-9, stopped="memory"), "memory"),
        (evidence(status=-9, stopped="processes"), "killed"),
        (evidence(status=-9, stopped="output", truncated=True), "output_limit"),
        (evidence(truncated=True), "output_limit"),
        (evidence(truncated=True, status=-9, stopped="wall"), "output_limit"),
        (evidence(status=-signal.SIGXCPU), "timeout"),
        (evidence(status=-signal.SIGXFSZ), "output_limit"),
        (evidence(status=-signal.SIGABRT, memory_bytes=LIMITS.memory_bytes * 3 // 4), "memory"),
        (evidence(status=-signal.SIGABRT), "killed"),
        (evidence(status=0, cpu_s=LIMITS.cpu_s), "timeout"),
    ],
)
def test_each_ending_follows_from_the_evidence(seen: Evidence, ending: str) -> None:
    assert decide_ending(seen, LIMITS) == ending


@given(
    status=st.integers(-64, 255),
    stopped=st.sampled_from([None, "cpu", "wall", "memory", "output", "processes"]),
    cpu=st.floats(0, 20),
    memory=st.integers(0, 1 << 33),
    truncated=st.booleans(),
)
def test_only_a_clean_exit_within_every_limit_is_ok(
    status: int, stopped: object, cpu: float, memory: int, truncated: bool
) -> None:
    seen = evidence(status=status, stopped=stopped, cpu_s=cpu, memory_bytes=memory, truncated=truncated)
    clean = status == 0 and stopped is None and cpu < LIMITS.cpu_s and not truncated
    assert (decide_ending(seen, LIMITS) == "ok") is clean


def test_a_program_within_its_limits_goes_on() -> None:
    assert reason_to_stop(Tree(tasks=2, cpu_s=1, resident_bytes=1 << 20), 2.0, False, LIMITS) is None


@pytest.mark.parametrize(
    ("tree", "wall_s", "flooded", "reason"),
    [
        (Tree(), 0.1, True, "output"),
        (Tree(resident_bytes=2 << 30), 0.1, False, "memory"),
        (Tree(cpu_s=5.0), 0.1, False, "cpu"),
        (Tree(tasks=100), 0.1, False, "processes"),
        (Tree(), 15.0, False, "wall"),
    ],
)
def test_each_limit_is_a_reason_to_stop(tree: Tree, wall_s: float, flooded: bool, reason: str) -> None:
    assert reason_to_stop(tree, wall_s, flooded, LIMITS) == reason


def test_a_program_that_wanted_a_core_may_have_starved() -> None:
    assert may_have_starved(evidence(stopped="wall", wall_s=15, asleep_s=3))


def test_a_program_that_slept_did_not_starve() -> None:
    assert not may_have_starved(evidence(stopped="wall", wall_s=15, asleep_s=14.9))
    assert not may_have_starved(evidence(stopped="cpu", wall_s=15, asleep_s=3))


def test_a_program_that_dozed_and_waited_for_nobody_did_not_starve() -> None:
    assert not may_have_starved(evidence(stopped="wall", wall_s=15, asleep_s=3, waited_s=0.2))
    assert may_have_starved(evidence(stopped="wall", wall_s=15, asleep_s=3, waited_s=9.0))


def test_a_command_is_filled_word_by_word() -> None:
    profile = Profile("p", (Path("/a b"), Path("/c")), ("-x", "{main}"))
    command = ("lang", "{options}", "--load={preload}", "{preload}", "--", "in:{main}", "{other}")
    assert fill_command(command, "/job/m", profile) == [
        *("lang", "-x", "{main}", "--load=/a b", "--load=/c", "/a b", "/c", "--", "in:/job/m", "{other}")
    ]


def test_a_private_directory_goes_whatever_is_in_it(tmp_path: Path) -> None:
    with private_directory({"main": b"x", "sub/data": b"y"}, None, tmp_path) as place:
        assert (place / "sub/data").read_bytes() == b"y"
        (place / "locked").mkdir()
        (place / "locked/in").write_text("z")
        (place / "locked").chmod(0)
        (place / "out").symlink_to("/")
    assert not place.exists()
    assert Path("/usr").exists()


def test_two_private_directories_differ(tmp_path: Path) -> None:
    with private_directory({}, None, tmp_path) as one, private_directory({}, None, tmp_path) as two:
        assert one != two


def test_what_dead_processes_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    dead, fresh, living, other = "lrcode-999999999-1", "lrcode-999999999-2", f"lrcode-{os.getpid()}-1", "lrcode-x-y"
    for name in (dead, fresh, living, other):
        (tmp_path / name).mkdir()
    for name in (dead, living, other):
        os.utime(tmp_path / name, (0, 0))
    assert sweep(tmp_path) == [tmp_path / dead]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([fresh, living, other])
