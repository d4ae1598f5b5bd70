"""What every grader offers, in this process or in one of its own: `AnyGrader`. Grades nothing itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, TypeAlias, TypeVar

from lrcode.errors import TaskError
from lrcode.extensions import TIMEOUT_S, Extensions, load_extensions
from lrcode.language import Language
from lrcode.reward.judgeable import why_not
from lrcode.run import Sandbox
from lrcode.run.pool import AHEAD, in_order
from lrcode.run.walls import Walls
from lrcode.types import Prompt, Rollout, Task

T = TypeVar("T", bound="AnyGrader")
Executor: TypeAlias = Literal["local", "ray"]


@dataclass(frozen=True)
class Setup:
    """What is wanted of a grader. Clients of a grader process that want the same share one."""

    language: str
    sandbox: Sandbox = "default"
    workers: int | None = None
    """Programs that run at once; None: one a core."""
    weights: tuple[tuple[str, float], ...] = ()
    """Of the score's terms that differ from their default."""
    extensions: tuple[str, ...] = ()
    share_identical: bool = True
    """Run equal jobs of a batch once; see `Once` for what is shared."""
    computed: bool = False
    """Find out whether right answers follow from a computation; see `computed`."""
    check_only: bool = False
    """Check programs and never run them to be judged: no verdict is better than *unjudged*."""
    compiles: bool = False
    """Say how far a program compiles; see `compiles`. Always said where programs are only checked."""
    cpu_s: float = 0.0
    """CPU seconds that a program may take, its other times in proportion; 0: what the language says."""
    executor: Executor = "local"
    """Where programs run: here, or on the nodes of a Ray cluster."""
    ray_address: str = "auto"
    """Of that cluster; see `run.cluster`."""
    shares: int = 1
    """Graders of one launch that have that cluster to themselves together, each a part of every node's CPUs."""
    extension_timeout_s: float = field(default=TIMEOUT_S, kw_only=True)
    """Longest that an extension may take for its term."""


@dataclass(frozen=True)
class Machine:
    """What programs run on."""

    interpreter: str
    """Its version line."""
    walls: Walls
    cold: Mapping[str, str] = field(default_factory=dict)
    """By profile why programs start the interpreter anew; empty where they are forks of a started one."""
    cluster: str = ""
    """Where programs run on other machines, in one line; empty: here."""

    def profiles_line(self) -> str:
        """Which profiles run warm, in one line, as a run's record keeps it."""
        return "; ".join(f"{name}: {f'cold, {why}' if why else 'warm'}" for name, why in self.cold.items())

    def walls_line(self) -> str:
        """The walls in one line, as a run's record keeps it."""
        missing = f"missing: {', '.join(self.walls.missing)}" if self.walls.missing else "none missing"
        return f"{self.walls.way}: {', '.join(self.walls.held)}; {missing}"


class AnyGrader(ABC):
    """Grades completions of one language, several at once; a context that closes it."""

    language: Language
    weights: Mapping[str, float]
    """Of the score's terms, by name."""
    extensions: Extensions | None
    workers: int
    """Programs that run at once."""
    computed: bool = False
    """Whether it finds out if right answers follow from a computation."""
    machine: Machine | None = None
    """None: nobody looked."""

    @abstractmethod
    def submit(self, task: Task, prompt: Prompt, completion: str) -> Future[Rollout]:
        """Start grading one completion; waits while too many are under way.

        The future gives its rollout, with outcome infra where the machine failed for this program.

        Raises:
            TaskError: the task is judged in a way that the language cannot.
        """

    @abstractmethod
    def close(self) -> None:
        """Drop what waits and leave nothing running."""

    def grade_each(self, items: Iterable[tuple[Task, Prompt, str]]) -> Iterator[Rollout]:
        """Grade all, in order, in constant memory: at most `AHEAD` a worker are taken from `items` before their turn.

        Raises: see `submit`.
        """
        return in_order(lambda item: self.submit(*item), items, AHEAD * self.workers)

    def grade(self, items: Iterable[tuple[Task, Prompt, str]]) -> list[Rollout]:
        """Grade all, in order; `grade_each` for more than memory holds."""
        return list(self.grade_each(items))

    def __enter__(self: T) -> T:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def check_judge(task: Task, language: Language) -> None:
    """Refuse a task before it is under way.

    Raises:
        TaskError: it is judged in a way that the language cannot; see `why_not`.
    """
    reason = why_not(language, task)
    if reason:
        raise TaskError(f"task {task.id!r} needs {reason}")


def open_extensions(setup: Setup) -> Extensions | None:
    """The extensions that are wanted, None where there are none; raises as `load_extensions` does."""
    return load_extensions(setup.extensions, timeout_s=setup.extension_timeout_s) if setup.extensions else None
