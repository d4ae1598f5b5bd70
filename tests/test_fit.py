"""`lrcode.train.fit`: which rows a step sees, what is told, and that the loss goes down."""

from __future__ import annotations

from collections import Counter

import pytest
import torch

from lrcode.train.fit import fit


def line() -> torch.nn.Linear:
    torch.manual_seed(0)
    return torch.nn.Linear(1, 1)


def squares(seen: list[int] | None = None):
    """Mean square from y = 2 x + 1; what was seen goes into the list."""

    def loss(model, batch):
        if seen is not None:
            seen.extend(batch)
        x = torch.tensor(batch, dtype=torch.float32)[:, None] / 10
        return ((model(x) - (2 * x + 1)) ** 2).mean()

    return loss


def test_each_row_is_seen_as_often_as_any_other_give_or_take_once():
    seen: list[int] = []
    fit(line(), range(7), squares(seen), steps=10, batch=4, learning_rate=1e-3)
    counts = Counter(seen)
    assert sum(counts.values()) == 40
    assert set(counts) == set(range(7))
    assert max(counts.values()) - min(counts.values()) <= 1


def test_a_batch_larger_than_the_rows_goes_round_again():
    seen: list[int] = []
    fit(line(), [1, 2], squares(seen), steps=1, batch=5, learning_rate=1e-3)
    assert sorted(Counter(seen).values()) == [2, 3]


def test_a_line_is_found_and_each_step_is_told():
    model, told = line(), []
    fit(
        model,
        range(-10, 11),
        squares(),
        steps=300,
        batch=8,
        learning_rate=0.05,
        told=lambda *one: told.append(one),
    )
    assert model.weight.item() == pytest.approx(2, abs=0.05)
    assert model.bias.item() == pytest.approx(1, abs=0.05)
    assert [(step, steps) for step, steps, _ in told] == [(k, 300) for k in range(1, 301)]
    assert told[-1][2] < 0.01 < told[0][2]
    assert not model.training


def test_the_seed_alone_decides_the_order_and_the_result():
    found = []
    for seed in (1, 1, 2):
        seen: list[int] = []
        model = line()
        fit(model, range(20), squares(seen), steps=5, batch=4, learning_rate=0.05, seed=seed)
        found.append((seen, model.weight.item()))
    assert found[0] == found[1]
    assert found[0][0] != found[2][0]


def test_a_model_that_was_interrupted_is_left_ready_for_use():
    model = line()

    def told(step, steps, value):
        if step == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fit(model, range(4), squares(), steps=10, batch=2, learning_rate=1e-3, told=told)
    assert not model.training
