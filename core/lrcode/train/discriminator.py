"""Trains a discriminator to tell reference programs from those that models really wrote, and measures it.

After RLCF (Jain et al., arXiv 2305.18341). What it learns from is gathered by `pairs`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean, median
from typing import Any

from lrcode.errors import ConfigError, TaskError
from lrcode.evaluate.classification import Judged, classification
from lrcode.evaluate.statistics import Tally, pass_at_1
from lrcode.language import load_language
from lrcode.models.discriminator import Discriminator
from lrcode.models.tiny import TinyShape
from lrcode.reward import open_grader
from lrcode.synth.samples import Sample, read_to_learn
from lrcode.train.arguments import quieten
from lrcode.train.fit import fit
from lrcode.train.pairs import (
    Generated,
    Problem,
    Triple,
    generated_of,
    length_rule,
    match,
    ordered,
    read_generated,
    sigmoid,
    split,
    verdict_pairs,
)
from lrcode.train.progress import Progress, Quiet

SHAPE = TinyShape(hidden=64, layers=2, heads=4, feed_forward=128, vocabulary=512, context=1024)
"""Of a discriminator that is made from scratch."""


@dataclass(frozen=True)
class Knobs:
    """How a discriminator is trained."""

    base: str = ""
    """Folder or hub name of its backbone; empty: a tiny one is made from scratch."""
    steps: int = 300
    """Optimizer steps."""
    batch: int = 32
    """Pairs a step."""
    learning_rate: float = 1e-3
    """Peak learning rate."""
    held_out: float = 0.2
    """Share of the problems that it is measured on."""
    seed: int = 0
    """Of the split, the weights and the order of data."""


def train_discriminator(
    language: str,
    references: Path,
    out: Path,
    *,
    rollouts: Sequence[Path] = (),
    policy: str = "",
    samples: int = 4,
    problems: int = 0,
    max_tokens: int = 512,
    verdicts: bool = False,
    knobs: Knobs | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Train one, measure it on held-out problems, and write it to `out`; Ctrl-C ends training and keeps what it learnt.

    Args:
        references: file of `lrcode synth`; several programs a problem are welcome.
        rollouts: run directories, whose rollouts of these problems are the generated programs.
        policy: model that writes more of them now, `samples` for each of the first `problems` references' problems
            (0: all), of at most `max_tokens` tokens.
        verdicts: leave out generated programs that passed, where that is known. RLCF has no tests and does not.

    Returns what stands in `discriminator.json`.

    Raises:
        UsageError: language, files, model or folder cannot be used; said before torch is imported where possible.
    """
    knobs, progress = knobs or Knobs(), progress or Quiet()
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ConfigError(f"{out} exists: give another --out")
    if not rollouts and not policy:
        raise ConfigError("nothing generated to tell from the references: give --rollouts RUNDIR or --policy DIR")
    speaks = load_language(language)
    made = read_to_learn(references, "train-discriminator --references")
    generated = [one for run in rollouts for one in read_generated(run, speaks.name)]
    if not policy:
        _hold(match(made, generated, verdicts=verdicts), generated, references)
    else:
        quieten()
        progress.stage("Programs drawn from the policy")
        generated += drawn(policy, made[: problems or None], speaks, samples, max_tokens, knobs.seed, progress)
    matched = match(made, generated, verdicts=verdicts)
    _hold(matched, generated, references)
    found = learnt_from(matched, knobs, progress)
    found.facts = {"language": speaks.name, **found.facts}
    found.save(out)
    return found.facts


def learnt_from(problems: Sequence[Problem], knobs: Knobs, progress: Progress) -> Discriminator:
    """A discriminator of part of these problems, with all facts but the language, measured on the others."""
    learnt, aside = split(problems, knobs.held_out, knobs.seed)
    began = time.monotonic()
    quieten()
    progress.stage("Discriminator", knobs.steps)
    found, stopped = learn(learnt, knobs, progress)
    pairs = [pair for problem in learnt for pair in problem.pairs()]
    found.facts = {
        **asdict(knobs),
        "stopped": stopped,
        "problems": len(learnt),
        "pairs": len(pairs),
        "seconds": round(time.monotonic() - began, 1),
        **scale(found, pairs),
        "held_out": measure(found, learnt, aside),
    }
    return found


def learn(problems: Sequence[Problem], knobs: Knobs, progress: Progress) -> tuple[Discriminator, bool]:
    """A discriminator trained on all pairs of these problems, and whether Ctrl-C ended it early."""
    pairs = [pair for problem in problems for pair in problem.pairs()]
    texts = (text for pair in pairs for text in (pair.question, pair.reference, pair.generated))
    found = Discriminator.build(knobs.base, shape=SHAPE, texts=texts, seed=knobs.seed)
    asked = {"steps": knobs.steps, "batch": knobs.batch, "learning_rate": knobs.learning_rate, "seed": knobs.seed}
    try:
        fit_pairs(
            found, pairs, told=lambda step, steps, loss: progress.advance(step, steps, f"loss {loss:.3f}"), **asked
        )
    except KeyboardInterrupt:
        progress.say("Ctrl-C: training ends here; measuring and saving what was learnt, press it again to stop at once")
        return found, True
    return found, False


def fit_pairs(found: Discriminator, pairs: Sequence[Triple], **asked: Any) -> None:
    """Train on pairs with the loss -log sigmoid(s(x, reference) - s(x, generated)), a mean over a batch.

    RLCF's discriminator (section on feedback from comparing with the reference) is a number for both programs at once,
    tanh(MLP(E(x.y0)) - MLP(E(x.y1))). Here each has its own logit s, E and MLP being the backbone and the head that
    transformers puts on it (for a causal backbone a linear one on the last token), and the difference goes through
    the logistic loss of Bradley and Terry, which, other than tanh, does not go flat where a pair is badly wrong. As
    tanh(d / 2) = 2 sigmoid(d) - 1, both order programs alike. `asked` goes to `fit`.
    """
    import torch

    def loss(model: Any, batch: Sequence[Triple]) -> Any:
        texts = [(p.question, p.reference) for p in batch] + [(p.question, p.generated) for p in batch]
        real, made = found.logits(model, texts).chunk(2)
        return torch.nn.functional.softplus(made - real).mean()

    fit(found.model, pairs, loss, **asked)


def scale(found: Discriminator, pairs: Sequence[Triple], most: int = 1000) -> dict[str, float]:
    """What turns differences of scores into a term: the mean score of references, and 1 / the median difference.

    Scores of a trained discriminator lie so far apart that tanh of their difference is -1 for nearly all programs.
    Those of one that has learnt nothing are nearly equal: they are stretched tenfold at most.
    """
    part = pairs[:: max(1, len(pairs) // most)]
    real, made = pair_scores(found, part)
    spread = median(abs(a - b) for a, b in zip(real, made, strict=True))
    return {"mean_reference": fmean(real), "scale": 1 / max(spread, 0.1)}


def pair_scores(found: Discriminator, pairs: Sequence[Triple]) -> tuple[list[float], list[float]]:
    """Scores of the references and of the generated programs."""
    scores = found.scores(
        [(p.question, p.reference) for p in pairs] + [(p.question, p.generated) for p in pairs],
    )
    return scores[: len(pairs)], scores[len(pairs) :]


def measure(found: Discriminator, learnt: Sequence[Problem], aside: Sequence[Problem]) -> dict[str, Any]:
    """Figures on held-out problems: how often it knows the reference, and whether it agrees with execution.

    Each beside what length alone is worth. Intervals are 95 %, over problems. `auc` is over generated programs of all
    problems with a verdict, `agreement` the share of pairs of a passed and a failed program of one problem whose scores
    are in that order; programs that are copies of a reference are among them, and left out in a figure of its own.
    """
    rule = length_rule([pair for problem in learnt for pair in problem.pairs()])
    pairs = [problem.pairs() for problem in aside]
    scores = pair_scores(found, [pair for each in pairs for pair in each])
    real, made = (iter(each) for each in scores)
    known = [ordered([next(real) for _ in each], [next(made) for _ in each]) for each in pairs]
    by_length = [ordered([rule(p.reference) for p in each], [rule(p.generated) for p in each]) for each in pairs]
    others = [one for problem in aside for one in problem.generated]
    generated = others + [one for problem in aside for one in problem.copies]
    return {
        "problems": len(aside),
        "pairs": len(others),
        "accuracy": estimate(known),
        "length_accuracy": estimate(by_length),
        "verdicts": agreement(generated, found.scores([(g.question, g.text) for g in generated])),
        "length_verdicts": agreement(generated, [rule(g.text) for g in generated]),
        "verdicts_without_copies": agreement(others, scores[1]),
    }


def agreement(generated: Sequence[Generated], scores: Sequence[float]) -> dict[str, Any]:
    """Whether scores order generated programs as running them does."""
    groups: dict[str, list[tuple[Generated, float]]] = {}
    judged: list[Judged] = []
    for one, score in zip(generated, scores, strict=True):
        if one.passed is not None:
            groups.setdefault(one.question, []).append((one, score))
            judged.append(Judged(one.question, one.passed, sigmoid(score)))
    both = [verdict_pairs([g for g, _ in group], [s for _, s in group]) for group in groups.values()]
    return {
        "passed": sum(one.good for one in judged),
        "failed": sum(not one.good for one in judged),
        "auc": asdict(classification(judged).auc),
        "agreement": estimate([ordered(*pairs) for pairs in both if pairs[0]]),
    }


def estimate(tallies: Sequence[Tally]) -> dict[str, float | int | None]:
    """A mean over problems with its 95 % interval, as plain values."""
    return asdict(pass_at_1(tallies))


def drawn(
    policy: str, made: Sequence[Sample], language: Any, samples: int, max_tokens: int, seed: int, progress: Progress
) -> Iterator[Generated]:
    """Programs that a policy writes for the problems of these samples, at temperature 1.

    They are run, so that agreement with verdicts can be measured; what is learnt from is for `match` to say.

    Raises:
        ConfigError: there is no such model.
        UsageError: programs of the language cannot be run here.
    """
    from lrcode.models.load import load_policy
    from lrcode.models.sampling import Sampler, seed_everything

    tasks = list({sample.task.question: sample.task for sample in made}.values())
    sampler = Sampler(*load_policy(policy))
    seed_everything(seed)
    prompts = [language.build_prompt(task) for task in tasks]
    asked = sampler.sample(prompts, n=samples, temperature=1.0, top_p=1.0, max_tokens=max_tokens)
    with open_grader(language.name) as grader:
        items = ((tasks[one.prompt], prompts[one.prompt], one.text) for one in asked)
        for done, rollout in enumerate(grader.grade_each(items), start=1):
            found = generated_of(rollout)
            if found:
                yield found
            progress.advance(done, len(tasks) * samples)


def _hold(matched: Sequence[Problem], generated: Sequence[Generated], references: Path) -> None:
    if len({problem.origin for problem in matched}) < 5:
        raise TaskError(
            f"{references}: only {len(matched)} of its problems have a generated program that is not the "
            f"reference, among {len(generated)} generated ones; 5 are needed: give references of the problems that the "
            "rollouts answer"
        )
