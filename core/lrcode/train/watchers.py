"""The watchers: each looks for one way in which a run goes to ruin. Arithmetic only; `collapse` counts episodes.

Limits were set on tiny runs that learnt and on tiny runs that fell apart; a figure's place between them is said beside
it. Relative ones compare the newest window of steps with the first one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, isfinite, isnan, nan, sqrt

from lrcode.train.config import Grpo
from lrcode.train.seen import CLIPPED, LENGTH, Seen

LEARNT = 0.9
"""Pass rate from which sameness is no fault: what is always right need not vary."""
NO_BETTER = 0.02
"""A pass rate that rose by no more than this has not risen."""


@dataclass(frozen=True)
class Watcher:
    """One way in which a run goes to ruin."""

    name: str
    look: Callable[[Seen], tuple[float, str]]
    """Strain, 1 being the limit, and the figures in words."""
    cause: str
    """What most likely lies behind it."""
    mend: Callable[[Grpo], tuple[str, ...]]
    """Knobs to turn, the likeliest first, as `key=value`; `{stage}` stands for the stage."""
    fatal: bool = False
    """Whether `collapse.stop` stops training for it."""


def _entropy(s: Seen) -> tuple[float, str]:
    # Below 1 nat a question has fewer than e completions worth the name; runs that learn stayed above 4.
    nats = s.now("entropy") * s.now(LENGTH)
    saw = f"a completion's entropy is {nats:.2f} nats, under 1: the completions of a question come out alike"
    return (0 if _learnt(s) else _over(1, nats)), saw


def _disorder(s: Seen) -> tuple[float, str]:
    now, least = s.now("entropy"), s.least("entropy")
    worse = s.now("pass_rate") < 0.8 * s.top("pass_rate")
    return (_over(now, 2 * least) if worse else 0), f"entropy is {now:.2f} nats a token, {least:.2f} at its lowest"


def _kl(s: Seen) -> tuple[float, str]:
    # Half a nat a token is 50 over a completion of 100: nothing of the policy that training began with is left.
    return s.now("kl") / 0.5, f"KL to the policy it began with is {s.now('kl'):.2f} nats a token, over 0.5"


def _runaway(s: Seen) -> tuple[float, str]:
    now, first = s.now(LENGTH), s.first(LENGTH)
    risen = s.now(CLIPPED) - s.first(CLIPPED)
    # Where nothing ends and nothing is right there is no need to know how it began: the first window may be as bad.
    if s.now(CLIPPED) >= 0.9 and s.now("pass_rate") < NO_BETTER:
        return 1, f"{s.now(CLIPPED):.0%} of completions are cut off at {s.knobs.max_tokens} tokens and nothing is right"
    saw = f"{now:.0f} tokens a completion, {first:.0f} at first; {s.now(CLIPPED):.0%} are cut off; no more is right"
    return (_all(_over(now, 1.4 * first), risen / 0.1) if _no_better(s) else 0), saw


def _dwindling(s: Seen) -> tuple[float, str]:
    now, first = s.now(LENGTH), s.first(LENGTH)
    saw = f"{now:.0f} tokens a completion, {first:.0f} at first; no more is right"
    return (_over(first, 2 * now) if _no_better(s) else 0), saw


def _clipped(s: Seen) -> tuple[float, str]:
    return s.now(CLIPPED) / 0.5, f"{s.now(CLIPPED):.0%} of completions are cut off at {s.knobs.max_tokens} tokens"


def _repeats(s: Seen) -> tuple[float, str]:
    # An eighth of the way from all alike to all different.
    alike = 1 / s.knobs.generations
    now = s.now("distinct")
    saw = f"{now:.0%} of completions are different ones; all alike would be {alike:.0%}"
    return (0 if _learnt(s) else _over(alike + (1 - alike) / 8, now)), saw


def _loops(s: Seen) -> tuple[float, str]:
    # Runs that learn stayed below 0.12, runs that fell apart went from 0.02 to 0.2 and beyond.
    now, first = s.now("repetition"), s.first("repetition")
    return _all(now / 0.2, (now - first) / 0.1), f"{now:.0%} of a completion repeats itself, {first:.0%} at first"


def _reasoning(s: Seen) -> tuple[float, str]:
    now, first = s.now("reasoning_words"), s.first("reasoning_words")
    saw = f"{now:.1f} words of reasoning a completion, {first:.1f} at first"
    return (_over(first, 4 * now) if first >= 4 else 0), saw


def _format(s: Seen) -> tuple[float, str]:
    compiles = s.now("compile_rate") - s.first("compile_rate")
    paid = s.now("reward") - s.first("reward")
    gained = max((x for x in (compiles / 0.2, paid / 0.1) if isfinite(x)), default=nan)
    saw = (
        f"reward went from {s.first('reward'):.2f} to {s.now('reward'):.2f} while right answers went from "
        f"{s.first('pass_rate'):.0%} to {s.now('pass_rate'):.0%}"
    )
    # A model that is new to the language learns its format first, which is no fault of the first steps.
    return (gained if _no_better(s) and s.steps >= 4 * s.width else 0), saw


def _forgotten(s: Seen) -> tuple[float, str]:
    now, top = s.now("pass_rate"), s.top("pass_rate")
    # Questions chosen for teaching most are not passed more and more: only validation can tell then.
    chosen = s.knobs.curriculum or s.knobs.resample > 0
    strain = 0.0 if chosen else _fallen(top, now, s.width * s.knobs.prompts, 3.0)
    return strain, f"right answers fell from {top:.0%} to {now:.0%}"


def _unlearnt(s: Seen) -> tuple[float, str]:
    if len(s.validated) < 2:
        return nan, ""
    (top, n), (now, _) = max(s.validated), s.validated[-1]
    return _fallen(top, now, n, 3.0), f"right answers on validation problems fell from {top:.0%} to {now:.0%}"


def _machine(s: Seen) -> tuple[float, str]:
    return s.now("infra") / 0.05, f"the machine failed on {s.now('infra'):.0%} of programs; nothing is learnt from them"


def _silent(s: Seen) -> tuple[float, str]:
    now = s.now("groups_without_signal")
    saw = f"{now:.0%} of groups have equal rewards, {s.now('pass_rate'):.0%} of answers are right"
    return now / 0.75, saw


def _learnt(s: Seen) -> bool:
    return s.now("pass_rate") >= LEARNT


def _no_better(s: Seen) -> bool:
    # Where no test judges, nothing is known to be better, nor worse: nan is not below.
    return s.now("pass_rate") <= s.first("pass_rate") + NO_BETTER


def _fallen(top: float, now: float, n: int, deviations: float) -> float:
    """At least 1 where a rate fell to half or less, and by more than so many standard deviations of two of `n`."""
    middle = (top + now) / 2
    noise = sqrt(2 * middle * (1 - middle) / n) if 0 < middle < 1 else inf
    return _all(_over(top, 2 * now), (top - now) / (deviations * noise))


def _all(*strains: float) -> float:
    """The least strain; nan where one is not known, which `min` would pass over."""
    return nan if any(map(isnan, strains)) else min(strains)


def _over(above: float, below: float) -> float:
    return above / below if below else (inf if above > 0 else 0)


def _slower(g: Grpo) -> tuple[str, ...]:
    return (f"{{stage}}.learning_rate={g.learning_rate / 3:.1g}",)


def _explore(g: Grpo) -> tuple[str, ...]:
    warmer = ("{stage}.temperature=1",) if g.temperature < 1 else ()
    return (*warmer, f"{{stage}}.epsilon_high={max(0.28, g.epsilon_high + 0.08):.2g}", *_slower(g))


def _anchor(g: Grpo) -> tuple[str, ...]:
    return (f"{{stage}}.beta={g.beta * 3 or 0.01:.2g}", *_slower(g))


def _longer(g: Grpo) -> tuple[str, ...]:
    return (f"{{stage}}.max_tokens={2 * g.max_tokens}",)


def _end(g: Grpo) -> tuple[str, ...]:
    return (*_slower(g), *(() if g.mask_clipped else ("{stage}.mask_clipped=true",)))


def _teach(g: Grpo) -> tuple[str, ...]:
    chosen = (() if g.curriculum else ("{stage}.curriculum=true",)) + (() if g.resample else ("{stage}.resample=1",))
    return (*chosen, "data.shots=1")


def _grade(g: Grpo) -> tuple[str, ...]:
    return ("grading.workers=2",)


def _weigh(g: Grpo) -> tuple[str, ...]:
    return ("data.shots=1", "grading.compiles=false", "grading.weights=structure=0.3")


WATCHERS = (
    Watcher(
        "entropy",
        _entropy,
        "the policy has stopped exploring: clipping lets only likely tokens grow, or the temperature is low",
        _explore,
        fatal=True,
    ),
    Watcher("disorder", _disorder, "updates are too large: it draws at random again, and less is right", _slower),
    Watcher("kl", _kl, "the anchor is too weak for the learning rate", _anchor),
    Watcher(
        "runaway",
        _runaway,
        "updates are too large, or what is cut off is paid like what ends: ending is being unlearnt",
        _end,
        fatal=True,
    ),
    Watcher("dwindling", _dwindling, "rewards pay for form that a short completion has as well", _weigh),
    Watcher("clipped", _clipped, "completions have too little room, or do not end", _longer),
    Watcher("repeats", _repeats, "all completions of a question come out the same", _explore),
    Watcher("loops", _loops, "text has begun to run in circles, mostly the first sign of updates too large", _slower),
    Watcher("reasoning", _reasoning, "nothing pays for reasoning, and shorter completions are as good", _anchor),
    Watcher("format", _format, "rewards are earned by form alone", _weigh),
    Watcher("forgotten", _forgotten, "updates are too large and have undone what was learnt", _slower, fatal=True),
    Watcher("unlearnt", _unlearnt, "what was learnt is being undone, or learnt by heart", _slower, fatal=True),
    Watcher("machine", _machine, "too many programs at once, too little memory, or a broken interpreter", _grade),
    Watcher("silent", _silent, "the problems are too hard or too easy for this model", _teach),
)
"""In the order in which they speak."""
