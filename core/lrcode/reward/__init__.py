"""From a completion to a verdict and a score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from lrcode.extensions import load_extensions
from lrcode.language import load_language
from lrcode.reward.grader import Grader
from lrcode.reward.interface import AnyGrader, Machine, Setup

if TYPE_CHECKING:
    from lrcode.run import Sandbox

__all__ = ["AnyGrader", "Grader", "open_grader"]


def open_grader(
    language_name: str,
    *,
    sandbox: Sandbox = "default",
    workers: int | None = None,
    weights: Mapping[str, float] | None = None,
    extensions: Sequence[str] = (),
    share_identical: bool = True,
    computed: bool = False,
    check_only: bool = False,
    compiles: bool = False,
    cpu_s: float = 0.0,
    process: bool = False,
) -> AnyGrader:
    """A grader for a language on this machine.

    Args:
        share_identical: equal jobs of a batch run once; see `Once` for what is shared.
        computed: find out whether right answers follow from a computation, by running changed programs; the reward
            then has a term of that name.
        check_only: check programs and judge none, as for coarse-tuning without tests.
        compiles: add the term that says how far a program compiles; it is always there with `check_only`.
        cpu_s: CPU seconds that a program may take, its other times in proportion; 0: what the language says.
        process: grade in the node's grader process, which is started where none lives. Ranks of one launcher, and all
            for whom LRCODE_GRADER names the same folder, share one; it ends with the last of them.

    Raises:
        UnknownLanguage, DuplicateLanguage, ContractError: see `load_language`.
        InterpreterMissing: the language's interpreter is not installed.
        SandboxError: `sandbox` is strict and a wall does not hold.
        ConfigError: a weight could carry a score out of its band, or the folder that LRCODE_GRADER names is unfit.
        MachineError: the process cannot be started, or dies again and again.
    """
    told = tuple(sorted((weights or {}).items()))
    asked = (share_identical, computed, check_only, compiles, cpu_s)
    setup = Setup(language_name, sandbox, workers, told, tuple(extensions), *asked)
    if process:
        from lrcode.reward.remote import RemoteGrader

        return RemoteGrader(setup)
    return open_here(setup)


def open_here(setup: Setup, *, ahead: int | None = None) -> Grader:
    """A grader in this process; raises as `open_grader` does. For `ahead` see `Grader`."""
    from lrcode.run.open import open_runner

    language = load_language(setup.language)
    with ExitStack() as undo:
        runner = undo.enter_context(open_runner(language.facts, setup.sandbox))
        version = runner.require()
        cold = {profile.name: runner.why_cold(profile.name) for profile in language.facts.profiles}
        grader = Grader(
            language,
            runner,
            weights=dict(setup.weights),
            workers=setup.workers,
            extensions=load_extensions(setup.extensions) if setup.extensions else None,
            share_identical=setup.share_identical,
            computed=setup.computed,
            check_only=setup.check_only,
            compiles=setup.compiles,
            machine=Machine(version, runner.walls, cold),
            cpu_s=setup.cpu_s,
            ahead=ahead,
            on_close=runner.close,
        )
        undo.pop_all()
    return grader
