"""The named terms that move a score inside its band, after the rewards of arXiv 2506.11027, each in 0 to 1.

The paper adds them up, so that six tags outweigh half a right answer; here the verdict sets the band and the terms only
say which of two failures, or of two right answers, is the better one. Length and repetition earn nothing, but for what
stands before the first fault where `compiles` is asked for, and that within the band of the fault.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lrcode.reward.bands import checked_term, score
from lrcode.reward.compiles import TERM as COMPILES, compiles
from lrcode.reward.critic import TERM as CRITIC
from lrcode.types import Rollout, Score

if TYPE_CHECKING:
    from lrcode.extensions import Extensions

WEIGHTS: Mapping[str, float] = {"structure": 1.0, "syntax": 1.0, "runs": 1.0, "correct": 1.0}
COMPUTED = "computed"
"""The term that there is only where a grader finds out what it needs; its weight is 1 unless told otherwise."""
_COMPUTED: Mapping[str, float] = {"yes": 1.0, "abstain": 0.5, "no": 0.0}


def structure(rollout: Rollout, entry_tag: str) -> float:
    """Share of the response's tags that stand exactly once; half of it where they are out of order.

    arXiv 2506.11027, section 3 pays 0.125 for each of six tags; a repeated tag earned there, here it counts as missing.
    """
    wanted = [(name, closing) for name in ("reasoning", "code", entry_tag) if name for closing in (False, True)]
    found = [(tag.name, tag.closing) for tag in rollout.program.tags]
    once = [tag for tag in wanted if found.count(tag) == 1]
    ordered = [tag for tag in found if tag in once] == once
    return len(once) / len(wanted) * (1.0 if ordered else 0.5)


def syntax(rollout: Rollout) -> float | None:
    """Share of the program that the grammar can read; None where the language has none.

    The paper's counterpart is its per-clause bonus, which had no upper bound; a share has.
    """
    if not rollout.program.source:
        return 0.0
    return rollout.report.share


def runs(rollout: Rollout) -> float:
    """1 where the program loaded and ended by itself without an error, else 0 (the paper's soft format reward)."""
    done = rollout.execution
    return float(done is not None and done.ending == "ok" and not any(d.severity == "error" for d in done.diagnostics))


def correct(rollout: Rollout) -> float | None:
    """1 where the answer is right, 0 where it is not, None where the task has no test (the paper: +2 and −1)."""
    return None if rollout.verdict.outcome in ("unjudged", "infra") else float(rollout.verdict.outcome == "pass")


def computed(rollout: Rollout) -> float | None:
    """1 where a right answer follows from a computation, 0.5 where that is open, 0 where it does not or is wrong.

    None where the task has no test. Wrong answers have the term, too, so that it is not left out for their group.
    """
    if rollout.verdict.outcome in ("unjudged", "infra"):
        return None
    return _COMPUTED[rollout.computed] if rollout.verdict.outcome == "pass" else 0.0


def scored(
    rollout: Rollout,
    entry_tag: str,
    weights: Mapping[str, float],
    extensions: Extensions | None = None,
    *,
    ran: bool = True,
) -> Rollout:
    """The rollout with its terms and its score; `computed` and `compiles` are among them where they have a weight.

    `ran` is false where programs are only checked: nothing can be said of how they run then.
    """
    if rollout.verdict.outcome == "infra":
        return dataclasses.replace(rollout, score=Score(None))
    terms: dict[str, float | None] = {
        "structure": structure(rollout, entry_tag),
        "syntax": syntax(rollout),
        "runs": runs(rollout) if ran else None,
        "correct": correct(rollout),
    }
    if COMPUTED in weights:
        terms[COMPUTED] = computed(rollout)
    if COMPILES in weights:
        terms[COMPILES] = compiles(rollout)
    if extensions is None:
        return with_terms(rollout, terms, weights)
    told = extensions.score_rollout(rollout)
    return with_terms(rollout, terms | told.terms, weights, told.faults)


def with_terms(
    rollout: Rollout,
    terms: Mapping[str, float | None],
    weights: Mapping[str, float],
    faults: Mapping[str, str] | None = None,
) -> Rollout:
    """The rollout scored by these terms; `faults` say why some are missing, and join those that it has.

    Raises:
        ConfigError: a term lies outside 0 to 1.
    """
    held = {name: checked_term(name, value) for name, value in terms.items()}
    why = {**rollout.score.faults, **(faults or {})}
    return dataclasses.replace(rollout, score=Score(score(rollout.verdict, held, weights), held, why))


def score_groups(
    rollouts: Sequence[Rollout],
    group_size: int,
    weights: Mapping[str, float] = WEIGHTS,
    extensions: Extensions | None = None,
    said: Sequence[float | None] | None = None,
) -> list[Rollout]:
    """Scores that can be compared inside each group: a term that is None for one member is left out for all.

    Args:
        rollouts: groups one after the other, each of `group_size` completions of one prompt.
        said: a critic's term for each of them, which joins the others; None for a member with a program silences it for
            the group.
    """
    if group_size < 1 or len(rollouts) % group_size:
        raise ValueError(f"{len(rollouts)} rollouts are no whole number of groups of {group_size}")
    result: list[Rollout] = []
    for start in range(0, len(rollouts), group_size):
        own = None if said is None else said[start : start + group_size]
        result += _group(rollouts[start : start + group_size], weights, extensions, own)
    return result


def without_signal(group: Sequence[Rollout]) -> bool:
    """Whether all scores of a group are equal, machine faults aside: its advantages are 0, nothing is learned of it."""
    return len({r.score.value for r in group if r.score.value is not None}) < 2


def _group(
    group: Sequence[Rollout],
    weights: Mapping[str, float],
    extensions: Extensions | None,
    said: Sequence[float | None] | None,
) -> list[Rollout]:
    judged = [r for r in group if r.verdict.outcome != "infra"]
    told = extensions.score_group(judged) if extensions is not None else []
    added = [one.terms for one in told] or [{} for _ in judged]
    faults = [one.faults for one in told] or [{} for _ in judged]
    if said is not None:
        heard = [one for r, one in zip(group, said, strict=True) if r.verdict.outcome != "infra"]
        # What wrote no program is in a band of its own: 0 for it takes nothing from the others.
        added = [
            {**more, CRITIC: one if r.program.source.strip() else 0.0}
            for r, more, one in zip(judged, added, heard, strict=True)
        ]
    terms = [{**r.score.terms, **more} for r, more in zip(judged, added, strict=True)]
    silent = {name for member in terms for name, value in member.items() if value is None}
    # A syntax term is None for a language and 0 for an empty program: the language's silence wins for the group.
    kept = [{name: None if name in silent else v for name, v in member.items()} for member in terms]
    done = iter([with_terms(r, t, weights, why) for r, t, why in zip(judged, kept, faults, strict=True)])
    return [r if r.verdict.outcome == "infra" else next(done) for r in group]
