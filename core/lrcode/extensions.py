"""Loads extensions by name and asks their hooks: terms, task sources and executors that serve every language.

A hook that raises, hangs or breaks the contract gives no term; what comes of that is said where terms become scores.
"""

from __future__ import annotations

import difflib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import Any

from lrcode import contract
from lrcode.errors import ContractError
from lrcode.run import Runner
from lrcode.types import Rollout, Task

GROUP = "lrcode.extensions"
TIMEOUT_S = 30.0
HANGING = 3
"""So many calls of one extension may hang at once; it is not asked again before one of them has ended."""


@dataclass
class Told:
    """What extensions say of one rollout, by extension."""

    terms: dict[str, float | None] = field(default_factory=dict)
    """None: nothing, or a fault."""
    faults: dict[str, str] = field(default_factory=dict)
    """Why a term is missing."""


class Extensions:
    """The extensions that a run asked for, held to the contract.

    Args:
        plugins: extension modules by name.
        config: what each extension is told, by its name.
        timeout_s: longest that `score_rollout` may take for a rollout and `score_group` for a group.
    """

    def __init__(
        self,
        plugins: Mapping[str, object],
        config: Mapping[str, Mapping[str, object]] | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self.names = tuple(plugins)
        self._config = dict(config or {})
        self._patience = {name: _Patience(timeout_s) for name in plugins}
        self._managers = {name: contract.extension_manager({name: plugin}) for name, plugin in plugins.items()}

    def score_rollout(self, rollout: Rollout) -> Told:
        """Each extension's term for one rollout, by the extension's name; without those that have no such hook."""
        told = Told()
        for name, manager in self._managers.items():
            hook = manager.hook.score_rollout
            if hook.get_hookimpls():
                try:
                    answers = self._asked(name, hook, rollout=rollout)
                    told.terms[name] = _term(answers[0]) if answers else None
                except _Fault as fault:
                    told.terms[name], told.faults[name] = None, f"extension {name!r}, hook score_rollout: {fault}"
        return told

    def score_group(self, rollouts: Sequence[Rollout]) -> list[Told]:
        """Each extension's terms for all completions of one prompt; a fault is a fault for all of them."""
        told = [Told() for _ in rollouts]
        for name, manager in self._managers.items():
            hook = manager.hook.score_group
            try:
                for given in self._asked(name, hook, rollouts=rollouts) if hook.get_hookimpls() else ():
                    for member, value in zip(told, _terms(given, len(rollouts)), strict=True):
                        member.terms[name] = value
            except _Fault as fault:
                for member in told:
                    member.terms[name], member.faults[name] = None, f"extension {name!r}, hook score_group: {fault}"
        return told

    def _asked(self, name: str, hook: Callable[..., list[Any]], **given: object) -> list[Any]:
        return self._patience[name].wait_for(lambda: hook(**given, config=self._told(name)))

    def open_tasks(self, spec: str) -> Iterator[Task] | None:
        """The first extension's source for this spec, None where none knows it."""
        return next((t for m in self._managers.values() if (t := m.hook.open_tasks(spec=spec)) is not None), None)

    def open_executor(self, spec: str) -> Runner | None:
        """The first extension's executor for this spec, None where none knows it."""
        return next((e for m in self._managers.values() if (e := m.hook.open_executor(spec=spec)) is not None), None)

    def _told(self, name: str) -> Mapping[str, object]:
        return self._config.get(name, {})


class _Fault(Exception):
    """An extension's call gave nothing to be used; the message says why."""


class _Patience:
    """Asks one extension, each time in a thread of its own, and leaves behind what takes too long."""

    def __init__(self, timeout_s: float) -> None:
        self._timeout_s = timeout_s
        self._hanging: set[threading.Thread] = set()
        self._lock = threading.Lock()

    def wait_for(self, call: Callable[[], list[Any]]) -> list[Any]:
        """What a call gives.

        Raises:
            _Fault: it raised, or took too long. Python can end no thread, so that one goes on with nobody listening.
        """
        # A grader asks from several threads at once.
        with self._lock:
            self._hanging = {thread for thread in self._hanging if thread.is_alive()}
            many = len(self._hanging)
        if many >= HANGING:
            raise _Fault(f"not asked, since {many} earlier calls still hang")
        answers: list[list[Any]] = []
        faults: list[BaseException] = []

        def ask() -> None:
            try:
                answers.append(call())
            except BaseException as error:  # an extension's code may raise anything, SystemExit too
                faults.append(error)

        # A daemon, so that one that hangs does not keep the process from ending.
        thread = threading.Thread(target=ask, name="lrcode-extension", daemon=True)
        thread.start()
        thread.join(self._timeout_s)
        if faults:
            raise _Fault(contract.raised(faults[0])) from faults[0]
        if not answers:
            with self._lock:
                self._hanging.add(thread)
            raise _Fault(
                f"no answer within {self._timeout_s:g} s (`--set grading.extension_timeout_s=…` gives it more)"
            )
        return answers[0]


def _term(value: object) -> float | None:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1):
        return value
    raise _Fault(f"gave {value!r:.80}: a term is None or a number in 0 to 1")


def _terms(given: object, wanted: int) -> list[float | None]:
    if not isinstance(given, Sequence) or isinstance(given, str) or len(given) != wanted:
        many = f"{len(given)} terms" if isinstance(given, Sequence) else type(given).__name__
        raise _Fault(f"gave {many} for {wanted} rollouts")
    return [_term(value) for value in given]


def load_extensions(
    names: Sequence[str], config: Mapping[str, Mapping[str, object]] | None = None, timeout_s: float = TIMEOUT_S
) -> Extensions:
    """The extensions of these names; no other is imported. For `timeout_s` see `Extensions`.

    Raises:
        ContractError: none is installed under a name, two distributions claim it, or it breaks the contract.
    """
    plugins: dict[str, object] = {}
    for name in names:
        points = [p for p in entry_points(group=GROUP) if p.name == name]
        if len(points) != 1:
            installed = sorted({p.name for p in entry_points(group=GROUP)})
            close = difflib.get_close_matches(name, installed, n=1)
            what = "is claimed by two distributions" if points else "is not installed"
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ContractError(f"extension {name!r} {what}{hint} (installed: {', '.join(installed) or 'none'})")
        plugins[name] = contract.import_plugin(name, points[0])
    return Extensions(plugins, config, timeout_s)
