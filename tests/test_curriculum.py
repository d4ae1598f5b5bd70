"""The curriculum's picks: none twice, none starved, what teaches first, and the same again from the same state."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from random import Random

from hypothesis import given, settings, strategies as st

from lrcode.train.curriculum import HALF_LIFE, Curriculum
from lrcode.train.signal import allot
from lrcode.types import Task


def tasks(count: int, kinds: int = 1) -> list[Task]:
    return [Task(f"t{n}", f"question {n}", None, labels={"template": str(n % kinds)}) for n in range(count)]


def batches(curriculum: Curriculum, number: int, size: int, rng: Random) -> list[list[int]]:
    """Picks of so many batches, each followed by verdicts at random."""
    found = []
    for _ in range(number):
        curriculum.begin()
        places = curriculum.pick(size).places
        curriculum.drawn(places)
        curriculum.learn([(place, (rng.randint(0, 8), 8)) for place in places])
        found.append(places)
    return found


@settings(max_examples=40, deadline=None)
@given(count=st.integers(1, 60), size=st.integers(1, 20), explore=st.floats(0, 1), seed=st.integers(0, 99))
def test_no_question_comes_twice_in_a_batch_unless_there_are_too_few(
    count: int, size: int, explore: float, seed: int
) -> None:
    for places in batches(Curriculum(tasks(count, 3), explore, seed), 5, size, Random(seed)):
        assert len(places) == size
        assert len(set(places)) == min(count, size)


@settings(max_examples=40, deadline=None)
@given(count=st.integers(2, 60), size=st.integers(1, 12), explore=st.floats(0.05, 1), seed=st.integers(0, 99))
def test_no_question_waits_longer_than_exploration_needs_to_come_round(
    count: int, size: int, explore: float, seed: int
) -> None:
    bound = math.ceil((count + 1) / (explore * size)) + 1
    drawn = batches(Curriculum(tasks(count), explore, seed), 3 * bound, size, Random(seed))
    for place in range(count):
        turns = [0, *(turn for turn, places in enumerate(drawn, 1) if place in places), len(drawn) + 1]
        assert max(after - before for before, after in pairwise(turns)) <= bound


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 99), before=st.integers(0, 6))
def test_a_state_that_was_written_and_read_picks_as_one_that_was_kept(seed: int, before: int) -> None:
    kept, rng = Curriculum(tasks(40, 4), 0.25, seed), Random(seed)
    batches(kept, before, 6, rng)
    other = Curriculum(tasks(40, 4), 0.25, seed)
    other.restore(json.loads(json.dumps(kept.state())))
    assert batches(other, 5, 6, Random(7)) == batches(kept, 5, 6, Random(7))
    assert other.state() == kept.state()


def test_a_question_that_passes_half_the_time_teaches_more_than_one_that_always_or_never_does() -> None:
    known = Curriculum(tasks(4), 0.0, 0)
    known.begin()
    known.learn([(0, (4, 8)), (1, (0, 8)), (2, (8, 8))])
    half, never, always, new = known.teaches()
    assert half > new > max(never, always)
    assert all(0 < value <= 0.25 for value in (half, never, always, new))


def test_what_was_seen_of_some_tells_of_others_of_their_kind() -> None:
    known = Curriculum(tasks(40, 2), 0.0, 0)
    known.begin()
    known.learn([(place, (4, 8) if place % 2 else (0, 8)) for place in range(20)])
    taught = known.teaches()
    assert min(taught[21::2]) > 2 * max(taught[20::2])
    drawn = [place for places in batches(known, 10, 4, Random(0)) for place in places]
    assert sum(place % 2 for place in drawn) > 0.8 * len(drawn)


def test_what_was_seen_long_ago_counts_no_more() -> None:
    known = Curriculum(tasks(2), 0.0, 0)
    known.begin()
    known.learn([(0, (0, 8)), (1, (4, 8))])
    early = known.teaches()
    for _ in range(12 * HALF_LIFE):
        known.begin()
    late = known.teaches()
    assert early[1] > 2 * early[0]
    assert math.isclose(late[0], late[1], rel_tol=0.01)


def test_a_question_whose_programs_the_machine_failed_for_is_judged_as_before() -> None:
    known = Curriculum(tasks(3), 0.0, 0)
    known.begin()
    before = known.teaches()
    known.learn([(1, (0, 0))])
    assert known.teaches() == before


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6), st.integers(0, 60))
def test_replacements_are_shared_out_evenly_and_nobody_gets_more_than_is_dead(wanted: list[int], total: int) -> None:
    shares = allot(wanted, total)
    assert sum(shares) == min(total, sum(wanted))
    for share, want in zip(shares, wanted, strict=True):
        assert share <= want
        assert share == want or share >= max(shares) - 1
