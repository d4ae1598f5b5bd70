"""`load_language(name)`: finds the one plugin that was asked for and puts a typed façade over its hooks.

What the hooks must look like is in `hookspecs`; what happens where a plugin is silent is in `defaults`.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Any, TypeVar

from lrcode import contract
from lrcode.errors import ContractError, DuplicateLanguage, LrcodeError, UnknownLanguage
from lrcode.facts import CONTRACT, Examples, Facts, Limits, Profile
from lrcode.run import Runner
from lrcode.types import (
    Answer,
    Calls,
    Cases,
    Chain,
    Diagnostic,
    Execution,
    Expected,
    FormatReport,
    Job,
    Message,
    Mutant,
    Phase,
    Plain,
    Program,
    Prompt,
    Span,
    Task,
)

GROUP = "lrcode.languages"
T = TypeVar("T")


class Language:
    """One plugin's hooks, typed and checked; pickles to its name."""

    def __init__(self, name: str, plugin: object) -> None:
        self.name = name
        self._plugin, self._manager = plugin, contract.plugin_manager(name, plugin)
        self._callers: dict[str, Any] = {}
        self.facts: Facts = self._described()
        if not self.facts.profiles:
            raise ContractError(f"language {name!r}: profiles is empty among its facts: leave it at `(Profile(),)`")
        if self.facts.contract > CONTRACT:
            raise ContractError(
                f"language {name!r} was made for contract {self.facts.contract}, this lrcode knows up to {CONTRACT}: "
                "upgrade lrcode (`pip install -U lrcode`)"
            )

    def _described(self) -> Facts:
        try:
            return self._call("describe_language", Facts)
        except LrcodeError:
            raise
        except Exception as error:  # a plugin's code may raise anything
            why = contract.raised(error)
            if isinstance(error, TypeError) and "unexpected keyword argument" in str(error):
                newer = f"newer lrcode than this one, which knows contract {CONTRACT}"
                why = f"{error}; it is misspelt, or the plugin was made for a {newer}"
            raise ContractError(f"plugin {self.name!r}, hook describe_language: {why}") from error

    def __reduce__(self) -> tuple[Any, ...]:
        return load_language, (self.name,)

    def __repr__(self) -> str:
        return f"Language({self.name!r})"

    def profile(self, name: str) -> Profile:
        """The profile of that name.

        Raises:
            ContractError: the facts have none of that name.
        """
        for profile in self.facts.profiles:
            if profile.name == name:
                return profile
        known = ", ".join(p.name for p in self.facts.profiles)
        raise ContractError(f"language {self.name!r} has no profile {name!r}; its facts have: {known}")

    def build_prompt(self, task: Task, shots: int = 0) -> Prompt:
        """Chat messages for a task, with worked examples before it."""
        return tuple(self._sequence("build_prompt", Message, task=_unsolved(task), shots=shots))

    def extract_program(self, completion: str) -> Program:
        """The program in a completion; its source is empty where there is none."""
        return self._call("extract_program", Program, completion=completion)

    def check_format(self, program: Program) -> FormatReport:
        """What the grammar says of a program."""
        return self._call("check_format", FormatReport, program=program)

    def split_statements(self, program: Program) -> tuple[Span, ...]:
        """Spans of the program's statements in its source."""
        return tuple(self._sequence("split_statements", Span, program=program))

    def make_job(self, program: Program, task: Task, phase: Phase = "run") -> Job:
        """What is to be run for a program and a task."""
        return self._call("make_job", Job, program=program, task=_unsolved(task), phase=phase)

    def run_job(self, job: Job, runner: Runner, limits: Limits | None = None) -> Execution:
        """Run a job and read its diagnostics.

        Raises:
            MachineError: the machine failed, not the program.
        """
        limits = limits or self.limits_of(job)
        done = self._call("run_job", Execution, job=job, limits=limits, runner=runner)
        found = tuple(self._sequence("diagnose", Diagnostic, job=job, execution=done))
        return contract.replace(done, diagnostics=found)

    def limits_of(self, job: Job) -> Limits:
        """What a job may use, by its phase."""
        usual = self.facts.limits
        if job.phase != "test":
            return usual
        return self.facts.test_limits or contract.replace(usual, cpu_s=2 * usual.cpu_s, wall_s=2 * usual.wall_s)

    def read_answer(self, execution: Execution) -> Answer | None:
        """The value that an execution gave, if it gave exactly one."""
        return self._optional("read_answer", Answer, execution=execution)

    def write_literal(self, value: Plain) -> str | None:
        """A plain value in this language, None where it cannot be written."""
        return self._optional("write_literal", str, value=value)

    def write_program(self, chain: Chain) -> Program | None:
        """A chain of arithmetic steps as a program, None where it cannot be written."""
        return self._optional("write_program", Program, chain=chain)

    def mutate_program(self, program: Program, seed: int) -> tuple[Mutant, ...]:
        """Small changes of a program, each marked by what it does to the meaning."""
        return tuple(self._sequence("mutate_program", Mutant, program=program, seed=seed))

    def describe_examples(self) -> Examples:
        """Worked examples, gold programs and cheats."""
        return self._call("describe_examples", Examples)

    def _result(self, hook: str, **arguments: object) -> object:
        call = self._callers.get(hook)
        if call is None:  # looked for once: a program asks half a dozen hooks
            call = self._callers[hook] = contract.caller(self._manager, self._plugin, hook)
        return call(**arguments) if hook == "describe_language" else call(language=self, **arguments)

    def _call(self, hook: str, kind: type[T], **arguments: object) -> T:
        return contract.checked(self.name, hook, kind, self._result(hook, **arguments))

    def _optional(self, hook: str, kind: type[T], **arguments: object) -> T | None:
        result = self._result(hook, **arguments)
        return None if result is None else contract.checked(self.name, hook, kind, result)

    def _sequence(self, hook: str, kind: type[T], **arguments: object) -> list[T]:
        result = contract.checked_sequence(self.name, hook, self._result(hook, **arguments))
        return [contract.checked(self.name, hook, kind, item) for item in result]


def installed_languages() -> Mapping[str, tuple[EntryPoint, ...]]:
    """Entry points of every installed language by name, none of them imported; two under one name are a fault."""
    found: dict[str, tuple[EntryPoint, ...]] = {}
    for point in entry_points(group=GROUP):
        found[point.name] = (*found.get(point.name, ()), point)
    return dict(sorted(found.items()))


def _unsolved(task: Task) -> Task:
    """The task without what answers it: what a plugin is not told it cannot write where a program reads it."""
    judge = task.judge
    if isinstance(judge, Expected):
        judge = Expected("", judge.kind)
    elif isinstance(judge, Cases):
        judge = Cases(tuple(dataclasses.replace(case, stdout="") for case in judge.cases))
    elif isinstance(judge, Calls):
        hidden = [dataclasses.replace(call, result=None) for call in judge.calls[judge.shown :]]
        judge = dataclasses.replace(judge, calls=(*judge.calls[: judge.shown], *hidden))
    elif judge is None and not task.chain and not task.reference:
        return task
    return dataclasses.replace(task, judge=judge, chain=(), reference="")


@functools.cache
def load_language(name: str) -> Language:
    """The language of that name; its plugin is imported, and no other.

    Raises:
        UnknownLanguage: no installed plugin has that name.
        DuplicateLanguage: two distributions claim it.
        ContractError: the plugin breaks the contract.
    """
    installed = installed_languages()
    if name not in installed:
        raise UnknownLanguage(_unknown(name, list(installed)))
    points = installed[name]
    if len(points) > 1:
        names = " and ".join(sorted(p.dist.name if p.dist else p.value for p in points))
        raise DuplicateLanguage(f"language {name!r} is claimed by {names}: uninstall one of them")
    return Language(name, contract.import_plugin(name, points[0]))


def _unknown(name: str, installed: list[str]) -> str:
    close = difflib.get_close_matches(name, installed, n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    known = ", ".join(installed) or "none; install a plugin, e.g. `pip install lrcode-prolog`"
    return f"unknown language {name!r}: {hint}installed: {known}"
