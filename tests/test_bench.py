"""The benchmarks run, and what they call right is right; no test looks at a time."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from lrcode import Expected, Facts, File, Task, hookimpl, load_language
from lrcode.bench.grading import distinct
from lrcode.bench.programs import make_items
from lrcode.bench.soak import Hostile, probes, soak, soak_twice
from lrcode.cli import run
from lrcode.errors import ConfigError
from lrcode.language import Language
from lrcode.run.open import open_runner
from lrcode.run.pool import Pool
from lrcode.tasks import open_tasks

PROLOG = load_language("prolog")


def test_one_object_has_what_a_script_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(["bench", "run", "--lang", "prolog", "--programs", "20", "--seconds", "0.1", "--workers", "1", "--json"])
        == 0
    )
    found = json.loads(capsys.readouterr().out)
    wanted = {"cold_ms", "warm_ms", "limit_ms", "ratio", "per_second", "walls_ms", "rss_mb", "programs", "correct"}
    assert wanted <= set(found)
    assert found["programs"] == found["correct"] == 20
    assert set(found["per_second"]) == {"1"}


def test_broken_programs_end_alike_cold_and_warm(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--set", "broken", "--programs", "20", "--seconds", "0.1", "--workers", "2", "--json"]
    assert run(["bench", "run", "--lang", "prolog", "--profile", "clpq", *words]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["profile"], found["correct"]) == ("clpq", 20)


def test_broken_programs_differ_from_the_right_ones() -> None:
    right, broken = make_items(PROLOG, 30), make_items(PROLOG, 30, "broken")
    assert all(one.job != other.job and not other.value for one, other in zip(right, broken, strict=True))


def test_a_profile_that_is_not_there_is_named() -> None:
    with pytest.raises(ConfigError, match="no profile 'clpz'; it has: plain, clpq"):
        make_items(PROLOG, 1, profile="clpz")


class Mute:
    """A plugin of facts that cannot write programs."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        return Facts(title="mute", suffix=".m", command=("sh", "{main}"))


def test_a_language_that_writes_no_programs_is_told_so() -> None:
    with pytest.raises(ConfigError, match="mute cannot write programs"):
        make_items(Language("mute", Mute()), 3)


def test_a_soak_finds_nothing_wrong_and_nothing_left() -> None:
    told: list[tuple[int, int]] = []
    found = soak_twice(
        PROLOG, make_items(PROLOG, 40), probes(PROLOG), 200, 40, 2, "default", lambda *done: told.append(done)
    )
    assert (found["wrong"], found["infra"], found["left"]) == (0, 0, [])
    assert (found["programs"], found["hostile"]) == (200, 5)
    assert told[-1] == (220, 220)


def test_a_soak_says_what_is_wrong() -> None:
    items = make_items(PROLOG, 2)
    lying = replace(items[0], value="1000001")
    tame = Hostile("tame", items[0].job, frozenset({"timeout"}))
    with open_runner(PROLOG.facts) as runner:
        found = soak(PROLOG, runner, [lying], [tame], 4, every=2)
    assert len(found.wrong) == 4
    assert "tame ended as ok 0" in " ".join(found.wrong)


def test_the_pool_gives_results_in_order_and_takes_items_only_as_it_goes() -> None:
    taken = itertools.count()
    last = 0

    def items() -> Iterator[int]:
        nonlocal last
        while True:
            last = next(taken)
            yield last

    with Pool(2) as pool:
        found = list(itertools.islice(pool.map(lambda n: n * 2, items()), 500))
    assert found == [n * 2 for n in range(500)]
    assert last < 500 + 3 * 64 * 2


def test_a_submitter_that_runs_ahead_of_the_pool_is_held() -> None:
    gate, submitted = threading.Event(), []
    with Pool(1) as pool:
        ahead = threading.Thread(target=lambda: [submitted.append(pool.submit(gate.wait, None)) for _ in range(100)])
        ahead.start()
        while len(submitted) < 64:
            pass
        assert ahead.is_alive()
        gate.set()
        ahead.join()
    assert len(submitted) == 100


def test_what_a_call_raises_is_raised_where_its_result_is_asked_for() -> None:
    def fail(_: None) -> None:
        raise ValueError("as asked")

    with Pool(1) as pool, pytest.raises(ValueError, match="as asked"):
        pool.submit(fail, None).result()


def test_a_spoilt_file_is_the_program_and_no_other() -> None:
    for right, broken in zip(make_items(PROLOG, 20), make_items(PROLOG, 20, "broken"), strict=True):
        others = [(a, b) for a, b in zip(right.job.files, broken.job.files, strict=True) if a.name != right.job.main]
        assert all(a == b and isinstance(a, File) for a, b in others)


def test_grading_is_timed_on_distinct_completions_of_known_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--tasks", "builtin:train?n=12", "-n", "4", "--workers", "1", "--json"]
    assert run(["bench", "grade", "--lang", "prolog", *words]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["completions"] == found["distinct"] == sum(found["kinds"].values()) == 48
    assert found["kinds"]["pass"] >= 12
    assert found["kinds"]["wrong"] > 0 < found["kinds"]["syntax"]


def test_grading_without_a_chain_says_what_it_needs() -> None:
    with pytest.raises(ConfigError, match="they need a chain of steps"):
        distinct(PROLOG, [Task("t", "What is 2 + 2?", Expected("4"))], 2)


def test_a_task_without_a_chain_is_given_another_tasks_program() -> None:
    first, *_ = open_tasks("builtin:train?n=1")
    made = distinct(PROLOG, [Task("t", "What is 2 + 2?", Expected("4")), first], 3)
    assert [task.id for task, _ in made] == ["t"] * 3 + [first.id] * 3
    assert len({text for _, text in made}) == 6
