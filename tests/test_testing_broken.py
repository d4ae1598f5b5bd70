"""For each check of the kit a language that breaks it: the kit says so, and says what to mend."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kit_broken_calls
import kit_broken_entries
import kit_broken_runs
import kit_broken_tests
import kit_broken_words
from kit_broken_words import Broken
from kit_plugins import FACTS, facts, plugin
from lrcode import Examples, Facts, MachineError, Profile
from lrcode.run.place import base_directory
from lrcode.testing import CHECKS, Bench, Result, pick, try_checks

WARM: tuple[Broken, ...] = (
    (
        "warm-is-as-cold",
        kit_broken_runs.started_by(kit_broken_runs.WARM_SAYS_SO),
        "42.nI was warm.* warm and .* cold",
        "LRCODE_WARM",
    ),
)
OFF: tuple[Broken, ...] = (("files-stay-in-the-directory", plugin(), "wrote .*escaped.txt", "without `--sandbox off`"),)
TABLE: tuple[Broken, ...] = (
    *(*kit_broken_words.BROKEN, *kit_broken_entries.BROKEN),
    *(*kit_broken_runs.BROKEN, *kit_broken_tests.BROKEN, *kit_broken_calls.BROKEN),
)


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    for process in kit_broken_runs.STARTED:
        process.kill()
        process.wait()
    kit_broken_runs.STARTED.clear()


def only(bench: Bench, identity: str) -> Result:
    [result] = try_checks(bench, pick([identity]))
    return result


def assert_told(broken: Broken, bench: Bench) -> None:
    identity, _, found, mend = broken
    result = only(bench, identity)
    assert result.outcome == "fails", result
    assert re.search(found, result.found, re.DOTALL), result.found
    assert re.search(mend, result.mend, re.DOTALL), result.mend


def names(table: tuple[Broken, ...]) -> list[str]:
    return [f"{number}-{broken[0]}" for number, broken in enumerate(table)]


@pytest.mark.parametrize("broken", TABLE, ids=names(TABLE))
def test_a_broken_promise_is_found_and_told_how_to_mend(broken: Broken) -> None:
    with Bench(broken[1], warm=False) as bench:
        assert_told(broken, bench)


@pytest.mark.parametrize("broken", WARM, ids=names(WARM))
def test_what_differs_warm_is_found(broken: Broken) -> None:
    with Bench(broken[1]) as bench:
        assert_told(broken, bench)


@pytest.mark.parametrize("broken", OFF, ids=names(OFF))
def test_what_no_wall_holds_is_found_and_removed(broken: Broken) -> None:
    with Bench(broken[1], "off", warm=False) as bench:
        assert_told(broken, bench)
    assert not (base_directory() / "escaped.txt").exists()


def test_every_check_has_a_language_that_breaks_it() -> None:
    assert {check.id for check in CHECKS} - {broken[0] for broken in (*TABLE, *WARM, *OFF)} == set()


def test_every_check_has_an_id_of_its_own_and_one_sentence() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert check.promise.endswith("."), check.promise
        assert re.fullmatch("[a-z0-9-]+", check.id), check.id


def test_a_cheat_that_cannot_be_read_is_none() -> None:
    language = kit_broken_tests.gullible("", kit_broken_tests.UNREADABLE)
    with Bench(language, warm=False) as bench:
        result = only(bench, "cheat-exit-before-the-tests")
    assert (result.outcome, "tries nothing" in result.found) == ("fails", True), result


def test_a_language_of_three_facts_is_told_which_facts_are_silent() -> None:
    bare = plugin(Facts(title="Python", suffix=".py", command=FACTS.command), describe_examples=lambda: Examples())
    with Bench(bare, warm=False) as bench:
        results = {result.check.id: result for result in try_checks(bench)}
    silent = {name: one.found for name, one in results.items() if one.outcome == "not applicable"}
    assert "arithmetic is None" in silent["chains-keep-their-arithmetic"]
    assert "literals=None" in silent["literals-are-written-alike"]
    assert "probes is None" in silent["endless-loops-time-out"]
    assert "unit_tests is empty" in silent["solutions-pass-their-tests"]
    broken = {name for name, one in results.items() if one.outcome == "fails"}
    assert broken == {
        "facts-say-how-to-install",
        "facts-give-probes",
        "interpreter-says-its-version",
        "gold-programs-pass",
    }


def test_a_language_that_runs_cold_is_told_why() -> None:
    with Bench(plugin(), warm=False) as bench:
        result = only(bench, "warm-is-as-cold")
    assert (result.outcome, result.found) == ("not applicable", "profile 'plain' runs cold: the cold way was asked for")


def test_a_machine_that_fails_is_no_fault_of_the_plugin() -> None:
    def run_job() -> None:
        raise MachineError("no process can be started: out of memory")

    with Bench(plugin(run_job=run_job), warm=False) as bench:
        result = only(bench, "jobs-are-whole")
        assert result.outcome == "holds"
        result = only(bench, "silence-is-no-answer")
    assert "out of memory" in result.found


def test_a_preload_that_is_not_there_is_named() -> None:
    language = facts(
        command=(*FACTS.command, "{preload}"), profiles=(Profile("plain", preload=(Path("/nowhere/driver.py"),)),)
    )
    with Bench(language, warm=False) as bench:
        result = only(bench, "facts-say-how-to-start")
    assert "/nowhere/driver.py" in result.found
