"""What a probe's figures call for: pure rules, each with the figure that it rests on; `advice` puts them in order.

A rule's threshold stands beside it with its reason. None is a law: they say where others lost days.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lrcode.evaluate.probe import Figures, Level

FEW = 50
"""Problems. With fewer, a share of one half has an interval of 14 points to both sides and more."""
FAULTS = 0.05
"""Of completions. Training stops by itself at four times as much, `grpo.max_fault_share`."""
CLIPPED = 0.1
"""Of completions. A cut-off one fails whatever it would have become, and takes the longest to draw."""
RAMBLING = 0.5
"""Of the cut-off ones. Those that go round in circles would fill any limit."""
FORMAT = 0.5
"""Of completions. Below, most of the reward is about tags, which one worked example shows as well."""
SELDOM = 0.1
"""Of groups. Below, one or two of a step's 16 groups hold a right program. GRPO can start from less (Agnostics, arXiv
2508.04865: from 0.09 % of completions); where verified programs can be had, SFT on them is the cheaper start."""
BROKEN = 0.5
"""Of completions that do not load. Syntax is what SFT teaches fastest: the tiny preset does it in 80 steps."""
CAN = 0.4
"""Of groups. A model that is right in so many knows the language; what breaks its programs is then unlikely tokens."""
POOR, CLEARER = 0.2, 1.5
"""Pass rate of all, and how much higher that of an easier level must be to begin there."""
ENOUGH = 10
"""Problems of a level, to be compared at all."""
MASTERED = 0.5
"""Of groups, right throughout. Half of the drawing then shows the model what it knows."""
REPEATED = 0.5
"""Of completions that are new in their group. Below, half of the drawing is drawn twice."""
SAME = 0.2
"""Of groups whose scores are all equal. A fifth of the drawing then moves no weight."""
HOPELESS = 0.9
"""Of such groups: there is nothing to resample from."""
ONE_SIDED = 0.3
"""Of groups, all right or all wrong; some of both, so that problems differ in what they still teach."""
GAIN, FULL = 0.1, 0.6
"""More of mixed groups that twice the generations, at twice the price, must bring; and where there are enough."""


@dataclass(frozen=True)
class Place:
    """Where the figures come from: what the commands of an advice name."""

    lang: str
    model: str
    tasks: tuple[str, ...]
    """Task sources."""
    chains: bool = True
    """Whether the tasks come with chains, which become SFT's programs."""


@dataclass(frozen=True)
class Advice:
    """One thing to do."""

    name: str
    says: str
    """The figure and what follows from it, one plain sentence."""
    do: str
    """The command or option."""
    first: bool = False
    """Whether it is to be done, and probed again, before GRPO is worth its price."""
    settings: tuple[str, ...] = ()
    """What it changes of a config, each as `key=value`."""


Rule = Callable[[Figures, Place], "Advice | None"]


def machine(f: Figures, place: Place) -> Advice | None:
    """The machine fails on programs."""
    if f.infra <= FAULTS:
        return None
    says = f"the machine failed on {percent(f.infra)} of the programs, which teaches nothing and stops a training"
    return Advice("machine", says, f"lrcode doctor --lang {place.lang}", first=True)


def unjudged(f: Figures, place: Place) -> Advice | None:
    """There is nothing to say what is right."""
    if f.pass_rate.value is not None or f.infra > FAULTS:
        return None
    says = f"none of the {f.problems} problems has a test or an answer, so no program can be right"
    return Advice("unjudged", says, "take --tasks with answers", first=True)


def few(f: Figures, place: Place) -> Advice | None:
    """The figures rest on little."""
    if f.problems >= FEW:
        return None
    return Advice("few", f"{f.problems} problems are few: the intervals are wide", f"--limit {4 * FEW}")


def worked_example(f: Figures, place: Place) -> Advice | None:
    """The model does not answer in the format, and was shown no example of it."""
    share = f.format.value
    if share is None or share >= FORMAT or f.drawing.shots:
        return None
    says = f"{percent(share)} of the answers are in the asked format, zero-shot: one worked example may be all it takes"
    return Advice("worked_example", says, "--compare-shots", first=True)


def sft_first(f: Figures, place: Place) -> Advice | None:
    """The model hardly writes the language."""
    can, loads = f.any_of_n, f.compiles.value
    if can is None or loads is None or not (can < SELDOM or (1 - loads > BROKEN and can < CAN)):
        return None
    what = f"{percent(can)} of the groups hold a right program and {percent(loads)} of the programs load"
    says = f"{what}: warm the model up on verified programs, then probe models/sft of that run"
    specs = shlex.quote(place.tasks[0]) if place.chains else "gsm8k"
    do = f"lrcode sft --lang {place.lang} --model {shlex.quote(place.model)} --tasks {specs}"
    return Advice("sft_first", says, do, first=True)


def easier(f: Figures, place: Place) -> Advice | None:
    """Little is right, and more where the problems are easier."""
    overall = f.pass_rate.value
    if overall is None or overall >= POOR:
        return None
    best = max(_comparable(f.levels), key=_rate, default=None)
    if best is not None and len(_comparable(f.levels)) > 1 and _rate(best) >= max(CLEARER * overall, SELDOM / 2):
        says = f"{percent(overall)} is right over all and {percent(_rate(best))} at level {best.name}: begin there"
        return Advice("easier", says, f"--tasks {_level_of(place, best.name)}")
    if overall < SELDOM / 2 and not any(spec.startswith("builtin:") for spec in place.tasks):
        says = f"{percent(overall)} is right: begin with easier problems, the generator's of one operation"
        return Advice("easier", says, "--tasks 'builtin:train?levels=1&n=4000'")
    return None


def harder(f: Figures, place: Place) -> Advice | None:
    """Most groups are right throughout."""
    share = f.all_pass.value
    if share is None or share < MASTERED:
        return None
    worst = min(_comparable(f.levels), key=_rate, default=None)
    what = f"{percent(share)} of the groups are right throughout and teach nothing"
    if worst is not None and len(_comparable(f.levels)) > 1:
        says = f"{what}; at level {worst.name} {percent(_rate(worst))} is right"
        return Advice("harder", says, f"--tasks {_level_of(place, worst.name)}")
    return Advice("harder", f"{what}: take harder problems", "--tasks 'builtin:train?levels=3-4&n=4000'")


def longer(f: Figures, place: Place) -> Advice | None:
    """Answers are cut off while they still say something."""
    share = f.clipped.value
    if share is None or share <= CLIPPED or (f.rambling or 0) >= RAMBLING:
        return None
    limit = 2 * f.drawing.max_tokens
    says = f"{percent(share)} of the answers are cut off at {f.drawing.max_tokens} tokens: allow {limit}"
    return Advice("longer", says, f"--max-tokens {limit}", settings=(f"grpo.max_tokens={limit}",))


def circles(f: Figures, place: Place) -> Advice | None:
    """Answers are cut off because they never end."""
    share, round_ = f.clipped.value, f.rambling
    if share is None or share <= CLIPPED or round_ is None or round_ < RAMBLING:
        return None
    says = (
        f"{percent(share)} of the answers are cut off, and {percent(round_)} of those go round in circles: "
        "more room would not end them; leave them out of the loss"
    )
    return Advice("circles", says, "--set grpo.mask_clipped=true", settings=("grpo.mask_clipped=true",))


def warmer(f: Figures, place: Place) -> Advice | None:
    """A group says the same again and again, and not because it is right; nothing where `cooler` advises the contrary.

    That one wins: a colder drawing mends programs that break, and a warmer one would break more of them.
    """
    share, temperature = f.distinct.value, f.drawing.temperature
    if cooler(f, place):
        return None
    if share is None or share >= REPEATED or (f.all_pass.value or 0) >= MASTERED:
        return None
    higher = 1.0 if temperature < 1 else round(temperature + 0.2, 2)
    says = f"{percent(share)} of a group's answers say something new at temperature {temperature:g}: draw at {higher:g}"
    return Advice("warmer", says, f"--temperature {higher:g}", settings=(f"grpo.temperature={higher:g}",))


def cooler(f: Figures, place: Place) -> Advice | None:
    """A model that knows the language breaks most of its programs."""
    can, loads, temperature = f.any_of_n, f.compiles.value, f.drawing.temperature
    if can is None or loads is None or can < CAN or 1 - loads <= BROKEN or temperature < 0.9:
        return None
    lower = round(temperature - 0.2, 2)
    what = f"{percent(can)} of the groups hold a right program, but only {percent(loads)} of the programs load"
    says = f"{what} at temperature {temperature:g}: it knows the language and draws unlikely tokens; draw at {lower:g}"
    return Advice("cooler", says, f"--temperature {lower:g}", settings=(f"grpo.temperature={lower:g}",))


def more_generations(f: Figures, place: Place) -> Advice | None:
    """Larger groups would more often hold both right and wrong programs."""
    if f.mixed is None or f.mixed_doubled is None or f.mixed >= FULL or f.mixed_doubled - f.mixed < GAIN:
        return None
    size = 2 * f.drawing.generations
    says = (
        f"{percent(f.mixed)} of the groups of {f.drawing.generations} hold right and wrong programs; "
        f"about {percent(f.mixed_doubled)} of those of {size} would"
    )
    return Advice("more_generations", says, f"--generations {size}", settings=(f"grpo.generations={size}",))


def resample(f: Figures, place: Place) -> Advice | None:
    """Groups without signal can be replaced."""
    share = f.silent.value
    if share is None or not SAME <= share < HOPELESS:
        return None
    budget = min(1.0, round(share / (1 - share) + 0.05, 1))
    says = f"{percent(share)} of the groups score all the same, and teach nothing: replace them as they come"
    return Advice("resample", says, f"--resample {budget:g}", settings=(f"grpo.resample={budget:g}",))


def curriculum(f: Figures, place: Place) -> Advice | None:
    """Problems differ in what they still teach."""
    right, wrong = f.all_pass.value, f.all_fail.value
    if right is None or wrong is None or right + wrong < ONE_SIDED or 1 - right - wrong < SELDOM / 2:
        return None
    says = (
        f"{percent(right)} of the groups are right throughout and {percent(wrong)} wrong throughout: "
        "draw those in between more often"
    )
    return Advice("curriculum", says, "--curriculum", settings=("grpo.curriculum=true",))


RULES: tuple[Rule, ...] = (
    *(machine, unjudged, worked_example, sft_first),
    *(easier, harder, longer, circles, warmer, cooler),
    *(more_generations, resample, curriculum, few),
)


def _comparable(levels: Sequence[Level]) -> list[Level]:
    return [level for level in levels if level.pass_rate.n >= ENOUGH]


def _rate(level: Level) -> float:
    return level.pass_rate.value or 0.0


def _level_of(place: Place, level: str) -> str:
    source, _, query = place.tasks[0].partition("?")
    if not source.startswith("builtin:"):
        return f"SPEC, its level {level} alone"
    keys = dict(part.partition("=")[::2] for part in query.split("&") if part)
    return shlex.quote(source + "?" + "&".join(f"{k}={v}" for k, v in {**keys, "levels": level}.items()))


def percent(share: float | None) -> str:
    """A share of 1 as a sentence names it."""
    return "nothing known" if share is None else f"{100 * share:.1f} %"
