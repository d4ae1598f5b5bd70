"""The contract of a language plugin and of an extension: signatures and what each means; types carry the rest.

A plugin implements hooks as module-level functions marked `@lrcode.hookimpl`, names only the arguments it wants, and
states only what differs: core's own defaults answer for the rest. Every hook is offered `language`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import pluggy

from lrcode.facts import Examples, Facts, Limits
from lrcode.types import (
    Answer,
    Chain,
    Diagnostic,
    Execution,
    FormatReport,
    Job,
    Message,
    Mutant,
    Phase,
    Plain,
    Program,
    Rollout,
    Span,
    Task,
)

if TYPE_CHECKING:
    from lrcode.language import Language
    from lrcode.run import Runner

hookspec = pluggy.HookspecMarker("lrcode")
hookimpl = pluggy.HookimplMarker("lrcode")


class LanguageHooks:
    """Hooks of the entry-point group `lrcode.languages`; the entry point's name is the language's name."""

    @hookspec(firstresult=True)
    def describe_language(self) -> Facts:
        """Say what the language is, as data. The one hook that every plugin must implement.

        Returns the facts that all other hooks' defaults read.
        """

    @hookspec(firstresult=True)
    def build_prompt(self, language: Language, task: Task, shots: int) -> Sequence[Message]:
        """Turn a task into chat messages, with `shots` worked examples before it.

        Default: a system prompt from the facts that names the tags, the examples, then the question.
        """

    @hookspec(firstresult=True)
    def extract_program(self, language: Language, completion: str) -> Program:
        """Find the program in a completion, as slices with spans; an empty source where there is none.

        Default: what stands in the tags, else the last fence of the language.
        """

    @hookspec(firstresult=True)
    def check_format(self, language: Language, program: Program) -> FormatReport:
        """Say whether the program is well formed, and where it is not, without running anything.

        Default: tree-sitter over the grammar of the facts; unknown where there is none.
        """

    @hookspec(firstresult=True)
    def split_statements(self, language: Language, program: Program) -> Sequence[Span]:
        """Split a program into its clauses, forms or statements; spans are offsets in the program's source.

        Default: the top-level nodes of the grammar; nothing where there is none.
        """

    @hookspec(firstresult=True)
    def make_job(self, language: Language, program: Program, task: Task, phase: Phase) -> Job:
        """Say what is to be run; unit tests and the entry are woven in here, as files.

        Expected answers, what cases should print and chains are left out of the task: nothing can give them away.
        Literal calls come as the program's entry, or behind its text, for a task that nothing judges; see
        `Facts.calling`.

        Default: one file, the entry appended to it as the facts say.
        """

    @hookspec(firstresult=True)
    def run_job(self, language: Language, job: Job, limits: Limits, runner: Runner) -> Execution:
        """Run a job. Only `runner` starts processes, so no plugin builds a wall again.

        Default: `runner.run(job, limits)`.
        """

    @hookspec(firstresult=True)
    def diagnose(self, language: Language, job: Job, execution: Execution) -> Sequence[Diagnostic]:
        """Read diagnostics with kind, line and column out of what the interpreter said.

        Default: the regular expression of the facts, over stderr.
        """

    @hookspec(firstresult=True)
    def read_answer(self, language: Language, execution: Execution) -> Answer | None:
        """Read the value that an execution gave; None where it gave none, or more than one, and that stands.

        Default: the last line of stdout, as an exact number, else as text.
        """

    @hookspec(firstresult=True)
    def write_literal(self, language: Language, value: Plain) -> str | None:
        """Write a plain value (int, fraction, float, string, list, bool, None) in the language.

        Default: as the facts say; None where they do not say how.
        """

    @hookspec(firstresult=True)
    def write_program(self, language: Language, chain: Chain) -> Program | None:
        """Write a chain of arithmetic steps as a program whose answer is the last step.

        Default: as the facts' arithmetic says; None where they do not say how.
        """

    @hookspec(firstresult=True)
    def mutate_program(self, language: Language, program: Program, seed: int) -> Sequence[Mutant]:
        """Change a program in small ways, each marked as preserving or changing its meaning, with the span touched.

        Default: over the grammar numbers, operators and the order of statements, and what the facts' forms allow to be
        rewritten; without one, numbers alone.
        """

    @hookspec(firstresult=True)
    def describe_examples(self, language: Language) -> Examples:
        """Give worked examples for few-shot prompts, and gold and cheat programs for the conformance kit.

        Default: examples made with `write_program`.
        """


class ExtensionHooks:
    """Hooks of the entry-point group `lrcode.extensions`: what serves every language."""

    @hookspec
    def score_rollout(self, rollout: Rollout, config: Mapping[str, object]) -> float | None:
        """Give a term in 0 to 1 that moves the score inside its band; None where there is nothing to say.

        The term bears the extension's name. A call that raises, gives anything else or takes longer than
        `grading.extension_timeout_s` is a fault: the rollout's whole group goes without the term, which is said and
        counted, and training ends where more than `max_fault_share` of a step's completions have one.
        """

    @hookspec
    def score_group(self, rollouts: Sequence[Rollout], config: Mapping[str, object]) -> Sequence[float | None] | None:
        """Score all completions of one prompt at once, one term in 0 to 1 each; None leaves the group alone.

        The term bears the extension's name. A fault, as with `score_rollout`, is one of the whole group.
        """

    @hookspec(firstresult=True)
    def open_tasks(self, spec: str) -> Iterator[Task] | None:
        """Open a task source that core does not know; None where `spec` is not this extension's.

        Default: core's own sources.
        """

    @hookspec(firstresult=True)
    def open_executor(self, spec: str) -> Runner | None:
        """Open another place to run programs; None where `spec` is not this extension's.

        Default: this machine.
        """
