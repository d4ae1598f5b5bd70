"""What each token is given: the formula's invariants as properties, and real verdicts of real programs."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, chain
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest
from hypothesis import assume, given, strategies as st

from lrcode.errors import ConfigError, LrcodeError, MachineError
from lrcode.facts import Limits
from lrcode.language import load_language
from lrcode.models.alignment import owners
from lrcode.models.heads import build_scorer
from lrcode.models.prm import ProcessRewardModel
from lrcode.models.tiny import TinyShape, train_tokenizer
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.train.blame import LIMIT, NOISE, brief, figures, mean, process_part, squares, with_reasoning
from lrcode.train.config import Config, Grpo, Process
from lrcode.train.credit import ProcessCredit, earned, open_credit
from lrcode.types import Execution, Expected, Job, Rollout, Span, Task

PROLOG = load_language("prolog")
TASK = Task("t", "What is 3 times 4?", Expected("12"))
RIGHT = "<reasoning>\ndeux fois — é\n</reasoning>\n<code>\nsolve(X) :-\n    Y is 3 * 4,\n    X = Y.\n</code>\n"
RIGHT += "<query>\nsolve(Answer).\n</query>"
WRONG = RIGHT.replace("3 * 4", "3 + 4")
UNREADABLE = RIGHT.replace("3 * 4,", "3 * 4 (,")
EMPTY = "<code>\n% nothing — 苹果\n</code>"
PROSE = "I do not know, 苹果."
FAULT = RIGHT.replace("X = Y", "X = Y, true")

probability = st.integers(0, 8).map(lambda eighths: eighths / 8)


class Reader:
    """Thinks little of statements that add, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def score(self, items: Sequence[tuple[str, str, Sequence[Span]]]) -> list[list[float]]:
        self.asked += [(question, source) for question, source, _ in items]
        return [[0.25 if "+" in source[s.start : s.end] else 0.75 for s in spans] for _, source, spans in items]


class FailingRunner:
    """A machine that cannot start one of the programs."""

    def __init__(self) -> None:
        self._runner = ColdRunner(PROLOG.facts)

    def run(self, job: Job, limits: Limits) -> Execution:
        if any("X = Y, true" in file.text for file in job.files):
            raise MachineError("no process can be started")
        return self._runner.run(job, limits)


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return train_tokenizer([RIGHT, WRONG], 300, 512)


@pytest.fixture(scope="module")
def graded() -> dict[str, Rollout]:
    texts = [RIGHT, WRONG, EMPTY, PROSE, UNREADABLE, FAULT]
    with Grader(PROLOG, FailingRunner(), workers=1) as grader:
        found = grader.grade((TASK, PROLOG.build_prompt(TASK), text) for text in texts)
    assert [(r.verdict.outcome, r.verdict.kind) for r in found][:2] == [("pass", None), ("fail", "wrong")]
    assert found[-1].score.value is None
    return dict(zip(texts, found, strict=True))


def given_to(
    tokenizer: Any, rollouts: Sequence[Rollout], outcome: Sequence[float], masked: Sequence[int] = (), **knobs: Any
) -> tuple[list[list[float]], Any]:
    import torch

    rows = [[*tokenizer(r.completion)["input_ids"], tokenizer.eos_token_id] for r in rollouts]
    longest = max(map(len, rows)) + 3
    ids = torch.tensor([row + [tokenizer.pad_token_id] * (longest - len(row)) for row in rows])
    mask = torch.tensor(
        [[int(t < len(row) and place not in masked) for t in range(longest)] for place, row in enumerate(rows)]
    )
    config = Grpo(generations=knobs.pop("generations", len(rows)), scale_rewards=knobs.pop("scale", "group"))
    credit = ProcessCredit(knobs.pop("reader", Reader()), PROLOG, tokenizer, config, **knobs)
    return credit.advantages(torch.tensor(outcome), ids, mask, rollouts).tolist(), credit


def groups(size: int = 3) -> st.SearchStrategy[list[list[list[float]]]]:
    """For each completion its statements' probabilities, a token each."""
    row = st.lists(st.lists(probability, min_size=1, max_size=4), min_size=1, max_size=5)
    return st.lists(row.map(lambda parts: [p for part in parts for p in part]), min_size=size, max_size=size)  # type: ignore[return-value]


def padded(rows: Sequence[Sequence[float]], width: int) -> list[list[float | None]]:
    return [[*row, *[None] * (width - len(row))] for row in rows]


@given(groups(), st.integers(1, 3))
def test_the_mean_over_a_completions_tokens_is_how_its_worst_statement_compares(
    rows: list[list[float]], others: int
) -> None:
    counted = [len(row) + others for row in rows]
    part = process_part(padded(rows, 30), counted, 30, 3, "none")
    assume(all(abs(value) < LIMIT for values in part for value in values))
    centre = fmean(min(row) for row in rows)
    for row, count, values in zip(rows, counted, part, strict=True):
        assert sum(values) / count == pytest.approx(min(row) - centre, abs=1e-9)
        assert all(value == 0 for value in values[len(row) :])


@given(groups(), st.sampled_from(["group", "batch", "none"]), st.lists(probability, min_size=1, max_size=20))
def test_more_statements_earn_nothing_however_good_they_are(
    rows: list[list[float]], scale: Any, more: list[float]
) -> None:
    def mean(first: list[float]) -> float:
        of_all = [first, *rows[1:]]
        counted = [len(row) + 4 for row in of_all]
        part = process_part(padded(of_all, 60), counted, 60, 3, scale)
        assume(all(abs(value) < LIMIT for values in part for value in values))
        return sum(part[0]) / counted[0]

    assert mean([*rows[0], *more]) <= mean(rows[0]) + 1e-9
    assert mean(rows[0] * 2) == pytest.approx(mean(rows[0]), abs=1e-9)


@given(groups())
def test_blame_lies_where_statements_are_bad_and_praise_on_all_alike(rows: list[list[float]]) -> None:
    part = process_part(padded(rows, 30), [len(row) for row in rows], 30, 3, "none")
    for row, values in zip(rows, part, strict=True):
        given_to_each = list(zip(row, values, strict=False))
        if sum(values) >= 0:
            assert len({round(value, 9) for _, value in given_to_each}) == 1
        else:
            assert [p for p, _ in sorted(given_to_each, key=lambda one: one[1])] == sorted(row)
            assert all(value == 0 for p, value in given_to_each if p == 1)


@given(st.lists(st.integers(0, 4), min_size=2, max_size=12), st.data(), st.sampled_from(["group", "batch", "none"]))
def test_a_statement_cut_in_two_as_good_as_the_whole_changes_nothing(
    lengths: list[int], data: st.DataObject, scale: Any
) -> None:
    ends = list(accumulate(lengths))
    tokens = [Span(end - length, end) for end, length in zip(ends, lengths, strict=True)]
    start, cut, end = sorted(data.draw(st.lists(st.integers(0, ends[-1]), min_size=3, max_size=3)))
    p, other = data.draw(probability), data.draw(probability)

    def part(statements: Sequence[Span]) -> list[list[float]]:
        row = [None if owner is None else p for owner in owners(tokens, statements)]
        return process_part([row, [other] * len(row)], [len(row)] * 2, len(row), 2, scale)

    pieces = [span for span in (Span(start, cut), Span(cut, end)) if span.start < span.end]
    assert part(pieces) == part([Span(start, end)] if pieces else [])


@given(groups(), st.sampled_from(["group", "batch", "none"]))
def test_to_write_nothing_is_never_better_than_to_write_something(rows: list[list[float]], scale: Any) -> None:
    width = 30
    padded = [[*row, *[None] * (width - len(row))] for row in rows]
    nothing = [0.0] * 10 + [None] * (width - 10)
    counted = [*(len(row) + 7 for row in rows), 10]
    part = process_part([*padded, nothing], counted, width, 4, scale)
    means = [sum(values) / count for values, count in zip(part, counted, strict=True)]
    assert all(means[-1] <= mean + 1e-9 for mean in means)
    assert all(abs(value) <= LIMIT + 1e-9 for values in part for value in values)


@given(groups(1), st.integers(0, 5))
def test_reasoning_bears_as_much_of_the_blame_as_the_worst_that_came_of_it(rows: list[list[float]], said: int) -> None:
    row = with_reasoning([*[None] * said, *rows[0], None])
    assert row == [*[min(rows[0])] * said, *rows[0], None]
    (blamed, _) = process_part([row, [1.0] * len(row)], [len(row)] * 2, len(row), 2, "none")
    assert len({round(value, 9) for value in blamed[:said]}) < 2
    assert not said or all(blamed[0] <= value + 1e-9 for value in blamed)


def test_programs_that_are_alike_do_not_blow_up_differences_between_them() -> None:
    part = process_part([[0.2, 0.8], [0.8, 0.8]], [2, 2], 2, 2, "group")
    assert part[1] == pytest.approx([1, 1])
    assert part[0] == pytest.approx([-1.6, -0.4])
    hardly = process_part([[0.5, 0.501], [0.501, 0.501]], [2, 2], 2, 2, "group")
    assert max(abs(value) for values in hardly for value in values) < 0.001 / NOISE


def test_groups_do_not_mix_but_for_the_batchs_deviation() -> None:
    rows = [[1.0], [0.0], [0.5], [0.75]]
    assert process_part(rows, [1] * 4, 1, 2, "group") == [[1], [-1], [-1], [1]]
    deviation = ((0.25 + 0.25 + Fraction(2, 64)) / 4) ** 0.5
    batch = [value for (value,) in process_part(rows, [1] * 4, 1, 2, "batch")]
    assert batch == pytest.approx([0.5 / deviation, -0.5 / deviation, -0.125 / deviation, 0.125 / deviation])
    assert process_part(rows, [1] * 4, 1, 2, "none") == [[0.5], [-0.5], [-0.125], [0.125]]


@given(st.lists(st.lists(probability | st.none(), min_size=5, max_size=5) | st.none(), min_size=8, max_size=8))
def test_two_ranks_with_a_part_of_the_batch_give_what_one_gives_that_has_all(rows: list[Any]) -> None:
    counted, told = [5] * 8, [None if row is None else brief(row) for row in rows]
    assert figures(told) == pytest.approx(figures(rows))
    batch = mean([one for group in squares(told, 2) for one in group])
    whole = process_part(rows, counted, 5, 2, "batch")
    parts = [process_part(part, [5] * 4, 5, 2, "batch", batch) for part in (rows[:4], rows[4:])]
    assert [value for row in chain(*parts) for value in row] == pytest.approx([value for row in whole for value in row])


def test_a_few_tokens_of_a_long_completion_are_scaled_down_together() -> None:
    part = process_part([[0.0, 0.5, None], [1.0, 1.0, None]], [1000, 1000], 3, 2, "none")
    assert min(part[0]) == -LIMIT
    assert part[0][0] / part[0][1] == pytest.approx(2)


def test_the_wrong_statements_tokens_are_the_ones_with_less(tokenizer: Any, graded: dict[str, Rollout]) -> None:
    rollouts = [graded[RIGHT], graded[WRONG]]
    rows, credit = given_to(tokenizer, rollouts, [1.0, -1.0])
    for rollout, row, outcome in zip(rollouts, rows, [1.0, -1.0], strict=True):
        ids = [*tokenizer(rollout.completion)["input_ids"], tokenizer.eos_token_id]
        worst = tokenizer.decode([index for index, value in zip(ids, row, strict=False) if value == min(row)])
        above = tokenizer.decode([index for index, value in zip(ids, row, strict=False) if value > outcome])
        if rollout.verdict.outcome == "pass":
            assert min(row[: len(ids)]) == outcome
            assert "Y is 3 * 4," in above
        else:
            assert "Y is 3 + 4," in worst
            assert "X = Y" not in worst
        assert row[len(ids) :] == [0.0] * (len(row) - len(ids))
    assert credit.figures["process_mean"] == (1 + 0.25) / 2
    assert credit.figures["process_std"] > 0


def test_the_model_is_asked_once_for_equal_programs_and_never_for_one_that_passed(
    tokenizer: Any, graded: dict[str, Rollout]
) -> None:
    reader = Reader()
    rollouts = [graded[RIGHT], graded[WRONG], graded[WRONG], graded[PROSE]]
    rows, _ = given_to(tokenizer, rollouts, [0.0] * 4, reader=reader)
    assert reader.asked == [(TASK.question, graded[WRONG].program.source)]
    assert rows[1] == rows[2]
    given_to(tokenizer, rollouts, [0.0] * 4, reader=reader, trust_verdict=False)
    assert len(reader.asked) == 3


def test_a_completion_without_a_statement_is_one_bad_statement(tokenizer: Any, graded: dict[str, Rollout]) -> None:
    rows, _ = given_to(tokenizer, [graded[WRONG], graded[EMPTY], graded[PROSE]], [0.0] * 3)
    for row, text in zip(rows[1:], (EMPTY, PROSE), strict=True):
        tokens = len(tokenizer(text)["input_ids"]) + 1
        assert len(set(row[:tokens])) == 1
        assert row[0] < 0
        assert not any(row[tokens:])


def test_no_statement_of_a_program_that_cannot_be_read_is_good_and_the_model_is_not_asked(
    tokenizer: Any, graded: dict[str, Rollout]
) -> None:
    assert graded[UNREADABLE].verdict.kind in ("syntax", "load")
    reader = Reader()
    rows, _ = given_to(tokenizer, [graded[WRONG], graded[UNREADABLE]], [0.0, 0.0], reader=reader)
    assert [source for _, source in reader.asked] == [graded[WRONG].program.source]
    assert len({value for value in rows[1] if value}) == 1
    assert min(rows[1]) < 0 == max(rows[1])


def test_a_machine_fault_gets_nothing_and_moves_nobody(tokenizer: Any, graded: dict[str, Rollout]) -> None:
    rollouts = [graded[WRONG], graded[PROSE], graded[FAULT]]
    rows, credit = given_to(tokenizer, rollouts, [0.5, -0.5, 0.0])
    assert not any(rows[2])
    without, alone = given_to(tokenizer, rollouts[:2], [0.5, -0.5])
    assert [row[: len(without[0])] for row in rows[:2]] == without
    assert credit.figures["process_mean"] == alone.figures["process_mean"]
    assert given_to(tokenizer, [graded[FAULT]] * 2, [0.0, 0.0])[0] == [[0.0] * len(rows[2])] * 2


def test_a_completion_that_was_left_out_gets_nothing_but_counts_among_its_group(
    tokenizer: Any, graded: dict[str, Rollout]
) -> None:
    rollouts = [graded[RIGHT], graded[WRONG]]
    rows, _ = given_to(tokenizer, rollouts, [1.0, -1.0], masked=[1])
    assert not any(rows[1])
    assert rows[0] == given_to(tokenizer, rollouts, [1.0, -1.0])[0][0]


@pytest.mark.parametrize("scale", ["group", "batch", "none"])
def test_without_weight_or_without_differences_only_the_outcome_is_left(
    tokenizer: Any, graded: dict[str, Rollout], scale: str
) -> None:
    for rollouts, weight in (([graded[RIGHT], graded[WRONG]], 0.0), ([graded[RIGHT], graded[RIGHT]], 1.0)):
        rows, _ = given_to(tokenizer, rollouts, [1.0, -1.0], weight=weight, scale=scale)
        for rollout, row, outcome in zip(rollouts, rows, [1.0, -1.0], strict=True):
            tokens = len(tokenizer(rollout.completion)["input_ids"]) + 1
            assert row == [outcome] * tokens + [0.0] * (len(row) - tokens)


def test_tokens_of_another_completion_are_refused(tokenizer: Any, graded: dict[str, Rollout]) -> None:
    import torch

    credit = ProcessCredit(Reader(), PROLOG, tokenizer, Grpo(generations=2))
    ids = torch.tensor([tokenizer(RIGHT)["input_ids"]] * 2)
    with pytest.raises(LrcodeError, match="another completion than that of rollout 't'"):
        credit.advantages(torch.zeros(2), ids, torch.ones_like(ids), [graded[RIGHT], graded[WRONG]])


def test_a_process_reward_model_from_a_folder_gives_credit(
    tokenizer: Any, graded: dict[str, Rollout], tmp_path: Path
) -> None:
    import torch

    ProcessRewardModel(*build_scorer("token", shape=TinyShape(32, 1, 2, 64, 300, 256), texts=[RIGHT])).save(tmp_path)
    knobs = Grpo(generations=2, scale_rewards="none")
    credit = open_credit(Config(process=Process(reward=str(tmp_path), weight=2.0)), knobs, PROLOG, tokenizer)
    assert credit is not None
    rollouts = [graded[WRONG], graded[UNREADABLE]]
    rows = [tokenizer(rollout.completion)["input_ids"] for rollout in rollouts]
    ids = torch.tensor([row + [tokenizer.pad_token_id] * (max(map(len, rows)) - len(row)) for row in rows])
    made = credit.advantages(torch.tensor([0.5, -0.5]), ids, torch.ones_like(ids), rollouts)
    assert made.shape == ids.shape
    assert made.std(dim=1).min() > 0
    assert torch.equal(made, credit.advantages(torch.tensor([0.5, -0.5]), ids, torch.ones_like(ids), rollouts))


def test_nothing_is_opened_where_nothing_is_asked_for_and_a_folder_without_a_model_is_an_error(tmp_path: Any) -> None:
    assert open_credit(Config(), Grpo(), PROLOG, None) is None
    with pytest.raises(ConfigError, match="holds no model"):
        open_credit(Config(process=Process(reward=str(tmp_path))), Grpo(), PROLOG, None)


def test_a_batch_without_anybody_has_figures_of_nought() -> None:
    assert set(figures([None, None]).values()) == {0.0}


def test_the_weight_is_earned_by_telling_the_batchs_right_programs_from_its_wrong_ones(
    tokenizer: Any, graded: dict[str, Rollout]
) -> None:
    class Contrary(Reader):
        def score(self, items: Sequence[tuple[str, str, Sequence[Span]]]) -> list[list[float]]:
            return [[1 - p for p in row] for row in super().score(items)]

    rollouts = [graded[RIGHT], graded[WRONG], graded[UNREADABLE]]
    plain, _ = given_to(tokenizer, rollouts, [0.0] * 3)
    knowing, credit = given_to(tokenizer, rollouts, [0.0] * 3, by_agreement=True)
    assert credit.figures["process_agreement"] == 1
    assert knowing == plain
    erring, credit = given_to(tokenizer, rollouts, [0.5] * 3, reader=Contrary(), by_agreement=True)
    assert credit.figures["process_agreement"] == 0.5
    assert {value for row in erring for value in row} <= {0.0, 0.5}


def test_a_batch_without_a_right_program_leaves_the_weight_as_it_is(tokenizer: Any, graded: dict[str, Rollout]) -> None:
    rollouts = [graded[WRONG], graded[UNREADABLE]]
    rows, credit = given_to(tokenizer, rollouts, [0.0] * 2, by_agreement=True)
    assert "process_agreement" not in credit.figures
    assert rows == given_to(tokenizer, rollouts, [0.0] * 2)[0]


def test_a_weight_is_earned_in_proportion() -> None:
    assert [earned(agreement) for agreement in (None, 1.0, 0.75, 0.5, 0.2)] == [1, 1, 0.5, 0, 0]
