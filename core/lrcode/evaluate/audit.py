"""`audit`: grades programs whose verdicts are known, and says where a verdict is another.

The programs are made in `claims`. What a disagreement means is for the reader, but where the task itself explains it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from lrcode.evaluate.claims import known_programs
from lrcode.evaluate.completions import as_answer
from lrcode.evaluate.known import KINDS, Known
from lrcode.language import Language
from lrcode.reward.interface import AnyGrader
from lrcode.reward.judgeable import why_not
from lrcode.tasks.errata import erratum
from lrcode.types import Rollout, Task

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Disagreement:
    """A verdict that is not the known one."""

    task: str
    kind: str
    what: str
    """Which program of its kind."""
    expected: str
    """`pass` or `fail`."""
    found: str
    """The verdict, in words."""
    explained: str
    """Why, where the task is the reason; empty: nothing explains it."""
    program: str


@dataclass
class Tally:
    """Programs of one kind."""

    expected: str
    tried: int = 0
    as_expected: int = 0
    explained: int = 0
    unexplained: int = 0


@dataclass
class Audit:
    """What came of one."""

    language: str
    tasks: int
    """That the language can judge."""
    left_out: Counter[str]
    """Tasks that it cannot judge, by the reason."""
    errata: dict[str, str]
    """What is known to be wrong with a task, by its id."""
    programs: int = 0
    """That there are to try; as many were as the kinds say."""
    kinds: dict[str, Tally] = field(default_factory=dict)
    disagreements: list[Disagreement] = field(default_factory=list)
    stopped: bool = False
    """By Ctrl-C: the rest was not tried."""

    @property
    def unexplained(self) -> int:
        """Disagreements that nothing explains."""
        return sum(tally.unexplained for tally in self.kinds.values())

    @property
    def tried(self) -> int:
        """Programs."""
        return sum(tally.tried for tally in self.kinds.values())

    def summary(self) -> dict[str, Any]:
        """All of it as plain values."""
        kinds = {kind: asdict(self.kinds[kind]) for kind in KINDS if kind in self.kinds}
        left_out = dict(self.left_out.most_common())
        return asdict(replace(self, kinds={})) | {"kinds": kinds, "left_out": left_out, "unexplained": self.unexplained}

    def count(self, task: Task, known: Known, rollout: Rollout) -> None:
        """Take in what became of a program."""
        expected = "pass" if known.passes else "fail"
        tally = self.kinds.setdefault(known.kind, Tally(expected))
        tally.tried += 1
        if rollout.verdict.outcome == expected:
            tally.as_expected += 1
            return
        machine = rollout.verdict.outcome == "infra"
        explained = "" if machine else known.explained or self.errata.get(task.id, "")
        tally.explained += bool(explained)
        tally.unexplained += not explained
        found = f"{rollout.verdict.kind or rollout.verdict.outcome}: {rollout.verdict.detail}"
        program = known.program
        text = f"{program.source}\n{program.entry}" if program.entry else program.source
        self.disagreements.append(Disagreement(task.id, known.kind, known.what, expected, found, explained, text))


def audit(tasks: Iterable[Task], grader: AnyGrader, progress: Progress | None = None) -> Audit:
    """Try what is known of every task that the grader's language can judge; Ctrl-C ends it with what was tried.

    Raises:
        ContractError: the language's plugin breaks the contract.
        MachineError: the machine failed for more than one program.
    """
    given, language = list(tasks), grader.language
    reasons = [_why_not(language, task) for task in given]
    own = [task for task, reason in zip(given, reasons, strict=True) if not reason]
    errata = {task.id: said for task in given if (said := erratum(task))}
    found = Audit(language.name, len(own), Counter(filter(None, reasons)), errata)
    items = [(task, known) for task in own for known in known_programs(language, task)]
    return _tried(items, grader, found, progress)


def _why_not(language: Language, task: Task) -> str:
    if task.judge is None:
        return task.labels.get("no_test") or "nothing judges it"
    return why_not(language, task)


def own_exercises(grader: AnyGrader, progress: Progress | None = None) -> Audit:
    """Try the plugin's own exercises, each with its solution and its stub; ends and raises as `audit` does."""
    examples = grader.language.describe_examples()
    exercises = (*examples.exercises, *examples.calls)
    items = []
    for one in exercises:
        own = (Known("reference", one.solution, True), Known("what it begins with", one.stub, False))
        items += [(one.task, known) for known in (*own, *known_programs(grader.language, one.task))]
    return _tried(items, grader, Audit(grader.language.name, len(exercises), Counter(), {}), progress)


def _tried(items: Sequence[tuple[Task, Known]], grader: AnyGrader, found: Audit, progress: Progress | None) -> Audit:
    found.programs = len(items)
    try:
        _try_all(items, grader, found, progress)
    except KeyboardInterrupt:
        found.stopped = True
    return found


def _try_all(items: Sequence[tuple[Task, Known]], grader: AnyGrader, found: Audit, progress: Progress | None) -> None:
    graded = grader.grade_each((task, (), completion(grader.language, task, known)) for task, known in items)
    for done, ((task, known), rollout) in enumerate(zip(items, graded, strict=True), start=1):
        found.count(task, known, rollout)
        if progress is not None:
            progress(done, len(items))


def completion(language: Language, task: Task, known: Known) -> str:
    """What a model would write for such a program."""
    return as_answer(language, task, known.program, "This is known.")
