"""How process advantages lie on tokens: pure arithmetic on how good each token's statement is.

Where that comes from, and what becomes of it, is `credit`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from statistics import fmean
from typing import Literal

Goodness = Sequence[float | None]
"""For each token of a completion the probability that its statement is good, 0 to 1; None: it is in no statement."""
NOISE = 0.1
"""Differences in probability that are smaller are not blown up to full advantages: the least deviation divided by."""
LIMIT = 4.0
"""Of a token's process advantage; a completion beyond it is scaled down as a whole."""


def with_reasoning(goodness: Goodness) -> list[float | None]:
    """What stands before the first statement is as good as the worst that came of it.

    A model that thinks first mostly errs there: blame for the program alone would teach it to leave its own reasoning.
    """
    first = next(place for place, p in enumerate(goodness) if p is not None)
    return [_worst(goodness)] * first + list(goodness[first:])


def process_part(
    goodness: Sequence[Goodness | None],
    counted: Sequence[int],
    width: int,
    generations: int,
    scale: Literal["group", "batch", "none"],
    batch: float | None = None,
) -> list[list[float]]:
    """Process advantages of B completions, B rows of T; 0 on tokens of no statement and of no reasoning before them.

    p[i, t] is how probably the statement of token t of completion i is good (of the reasoning see `with_reasoning`),
    w[i] the least of them, T[i] the number of tokens that count in the loss, μ the mean of w over the group and σ its
    deviation in the group or the batch:

        a[i] = (w[i] − μ) / max(σ, NOISE)        process[i, t] = T[i] · a[i] · s[i, t],  Σ_t s[i, t] = 1

    The share s is the same for all these tokens where a[i] >= 0; below that s[i, t] is in proportion to
    1 − p[i, t], so that the statements that are to blame bear it. With `scale` "none" the divisor is 1.

    A completion's mean over its T tokens is a[i], whatever the shares. So a statement cut in two, each as good as the
    whole, changes nothing, and more statements earn nothing, as good as they may be: only a better worst one does.

    PRLCoder (arXiv 2502.01715, section 3) adds each line's reward at the line's last token, and GRPO with process
    supervision (DeepSeekMath, arXiv 2402.03300, section 4.1.3) gives a token the sum of the normalised rewards of the
    steps that end at or after it: both pay for more statements. A mean does not, but lets good statements that do
    nothing hide a bad one; a small policy found that out in twenty steps (it printed its answer again and again). That
    the least, in place of the sum, keeps a policy from gaming the model is PURE's finding (arXiv 2504.15275), whose
    return is the least of the rewards to come; ours is the least of all, and lies where the blame does.

    Args:
        goodness: for each completion, whole groups one after the other; None: a machine fault, which gets zeros and
            is left out of μ and σ.
        counted: for each completion its tokens in the loss; 0: it is left out, but for μ and σ.
        width: T.
        generations: completions of a group.
        batch: σ² of the batch, where other ranks have part of it; None: these are all of it.
    """
    worst, squared = _worsts(goodness, generations), squares(goodness, generations)
    centres = [mean(of_group) for of_group in worst]
    of_batch = mean(list(chain.from_iterable(squared))) if batch is None else batch
    part = []
    for place, (row, count) in enumerate(zip(goodness, counted, strict=True)):
        group = place // generations
        if row is None or not count or len({*worst[group]}) < 2:
            part.append([0.0] * width)
            continue
        spread = {"none": 1.0, "batch": of_batch, "group": mean(squared[group])}[scale]
        part.append(_shared(row, count * (_worst(row) - centres[group]) / max(spread**0.5, NOISE)))
    return part


def figures(goodness: Sequence[Goodness | None]) -> dict[str, float]:
    """Of a batch, machine faults left out: the mean of the completions' worst p and its deviation between them.

    `process_filler` is how much better the mean p is than the worst: where it rises and right answers do not, look at
    what the policy adds to its programs.
    """
    rows = [row for row in goodness if row is not None]
    worst = [_worst(row) for row in rows]
    centre = mean(worst)
    return {
        "process_mean": centre,
        "process_std": mean([(w - centre) ** 2 for w in worst]) ** 0.5,
        "process_filler": mean([mean(_told(row)) for row in rows]) - centre,
    }


def _shared(row: Goodness, total: float) -> list[float]:
    """The total laid on the tokens of statements, by how bad they are where it is negative."""
    weights = [0.0 if p is None else 1.0 if total >= 0 else 1 - p for p in row]
    whole = sum(weights) or 1.0
    values = [total * weight / whole for weight in weights]
    over = max(map(abs, values)) / LIMIT
    return [value / over for value in values] if over > 1 else values


def _worsts(goodness: Sequence[Goodness | None], generations: int) -> list[list[float]]:
    groups = [goodness[start : start + generations] for start in range(0, len(goodness), generations)]
    return [[_worst(row) for row in group if row is not None] for group in groups]


def squares(goodness: Sequence[Goodness | None], generations: int) -> list[list[float]]:
    """By group, each completion's squared distance of its worst p from their mean; machine faults are left out."""
    return [[(w - mean(group)) ** 2 for w in group] for group in _worsts(goodness, generations)]


def brief(row: Goodness) -> list[float]:
    """Two tokens with the worst and the mean of all: what other ranks are told of a completion."""
    return [_worst(row), 2 * mean(_told(row)) - _worst(row)]


def _worst(row: Goodness) -> float:
    return min(_told(row), default=0.0)


def _told(row: Goodness) -> list[float]:
    return [p for p in row if p is not None]


def mean(values: Sequence[float]) -> float:
    """0 for nothing."""
    return fmean(values) if values else 0.0
