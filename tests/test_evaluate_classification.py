"""`lrcode.evaluate.classification`: the figures of a classifier of statements, against their definitions."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from lrcode.evaluate.classification import Judged, calibration_error, classification


def drawn(seed: int, n: int = 60, problems: int = 9) -> list[Judged]:
    """Statements with ties between their probabilities, the good ones a little higher."""
    rng = Random(seed)
    truths = [rng.random() < 0.7 for _ in range(n)]
    return [Judged(f"p{rng.randrange(problems)}", good, rng.randrange(8) / 10 + 0.2 * good) for good in truths]


@pytest.mark.parametrize("seed", range(5))
def test_the_auc_by_ranks_is_that_of_counting_pairs(seed):
    judged = drawn(seed)
    pairs = list(product([j for j in judged if j.good], [j for j in judged if not j.good]))
    counted = sum((a.probability > b.probability) + (a.probability == b.probability) / 2 for a, b in pairs)
    found = classification(judged, resamples=1).auc.value
    assert found == pytest.approx(counted / len(pairs))


def test_precision_and_recall_are_of_finding_what_is_bad():
    judged = [Judged("a", False, 0.1), Judged("a", True, 0.3), Judged("b", False, 0.8), Judged("b", True, 0.9)]
    found = classification([*judged, Judged("b", False, 0.2)])
    assert found.statements == 5
    assert found.base_rate.value == pytest.approx(3 / 5)
    assert found.precision.value == pytest.approx(2 / 3)
    assert found.recall.value == pytest.approx(2 / 3)
    assert found.accuracy.value == pytest.approx(3 / 5)
    assert found.brier.value == pytest.approx((0.01 + 0.49 + 0.64 + 0.01 + 0.04) / 5)


def test_saying_the_base_rate_of_all_is_calibrated_and_tells_nothing():
    judged = [Judged(f"p{k}", k % 4 > 0, 0.75) for k in range(40)]
    found = classification(judged)
    assert found.auc.value == 0.5
    assert found.calibration_error == pytest.approx(0)
    assert found.brier.value == pytest.approx(0.25 * 0.75)


def test_being_sure_and_wrong_is_not_calibrated():
    assert calibration_error([Judged("a", False, 1.0), Judged("a", True, 1.0)]) == pytest.approx(0.5)
    assert calibration_error([]) is None


def test_the_interval_holds_the_value_and_is_wider_where_problems_are_fewer():
    few, many = drawn(1, n=60, problems=3), drawn(1, n=60, problems=60)
    for judged in (few, many):
        found = classification(judged).auc
        assert found.low <= found.value <= found.high
    same = [Judged(f"p{k % 2}", j.good, j.probability) for k, j in enumerate(many)]
    clustered = [Judged("p0" if j.good else "p1", j.good, j.probability) for j in many]
    assert classification(same).accuracy.n == 2
    rate = classification(clustered).base_rate
    assert (rate.low, rate.high) == (0.0, 1.0)


def test_the_same_seed_gives_the_same_interval():
    judged = drawn(3)
    assert classification(judged, seed=5) == classification(judged, seed=5)
    assert classification(judged, seed=5).auc != classification(judged, seed=6).auc


def test_what_cannot_be_worked_out_is_left_open():
    found = classification([Judged("a", True, 0.9), Judged("b", True, 0.8)])
    assert found.auc.value is None
    assert found.precision.value is None
    assert found.recall.value is None
    assert found.accuracy.value == 1.0
    assert classification([]).accuracy.value is None
