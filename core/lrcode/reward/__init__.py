"""From a completion to a verdict and a score."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, TypeAlias

from lrcode.extensions import TIMEOUT_S
from lrcode.language import Language, load_language
from lrcode.reward.grader import Grader
from lrcode.reward.interface import AnyGrader, Executor, Machine, Setup, open_extensions

if TYPE_CHECKING:
    from lrcode.run import Runner, Sandbox

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
    executor: Executor = "local",
    ray_address: str = "auto",
    extension_timeout_s: float = TIMEOUT_S,
) -> AnyGrader:
    """A grader for a language on this machine, or with its programs on a Ray cluster.

    Args:
        share_identical: equal jobs of a batch run once; see `Once` for what is shared.
        computed: find out whether right answers follow from a computation, by running changed programs; the reward
            then has a term of that name.
        check_only: check programs and judge none, as for coarse-tuning without tests.
        compiles: add the term that says how far a program compiles; it is always there with `check_only`.
        cpu_s: CPU seconds that a program may take, its other times in proportion; 0: what the language says.
        process: grade in the node's grader process, which is started where none lives. Ranks of one launcher, and all
            for whom LRCODE_GRADER names the same folder, share one; it ends with the last of them.
        executor: where programs run; what judges them stays here.
        ray_address: of the cluster, where `executor` is ray.
        extension_timeout_s: longest that an extension may take for its term of one completion, or of one group.

    Raises:
        UnknownLanguage, DuplicateLanguage, ContractError: see `load_language`.
        InterpreterMissing: the language's interpreter is not installed.
        SandboxError: `sandbox` is strict and a wall does not hold.
        ConfigError: a weight could carry a score out of its band, or the folder that LRCODE_GRADER names is unfit; ray
            is not installed, no cluster is there, or no node of it will do.
        MachineError: the process cannot be started, or dies again and again; the cluster has no free CPU.
    """
    told = tuple(sorted((weights or {}).items()))
    asked = (share_identical, computed, check_only, compiles, cpu_s)
    place = (executor, ray_address, _shares(process)) if executor == "ray" else ()
    setup = Setup(
        language_name,
        sandbox,
        workers,
        told,
        tuple(extensions),
        *asked,
        *place,
        extension_timeout_s=extension_timeout_s,
    )
    if process:
        from lrcode.reward.remote import RemoteGrader

        return RemoteGrader(setup)
    return open_here(setup)


def open_here(setup: Setup, *, ahead: int | None = None) -> Grader:
    """A grader in this process; raises as `open_grader` does. For `ahead` see `Grader`."""
    language = load_language(setup.language)
    undo = ExitStack()
    try:
        on_ray = setup.executor == "ray"
        runner, workers, machine, abandon = (_on_ray if on_ray else _here)(setup, language, undo)
        return Grader(
            language,
            runner,
            weights=dict(setup.weights),
            workers=workers,
            extensions=open_extensions(setup),
            share_identical=setup.share_identical,
            computed=setup.computed,
            check_only=setup.check_only,
            compiles=setup.compiles,
            machine=machine,
            cpu_s=setup.cpu_s,
            ahead=ahead,
            on_abandon=abandon,
            on_close=undo.close,
        )
    except BaseException:
        undo.close()
        raise


_Place: TypeAlias = "tuple[Runner, int | None, Machine, Callable[[], None] | None]"
"""What runs programs, how many at once, what that is, and how to give up."""


def _here(setup: Setup, language: Language, undo: ExitStack) -> _Place:
    from lrcode.run.open import open_runner

    runner = undo.enter_context(open_runner(language.facts, setup.sandbox))
    version = runner.require()
    cold = {profile.name: runner.why_cold(profile.name) for profile in language.facts.profiles}
    return runner, setup.workers, Machine(version, runner.walls, cold), None


def _on_ray(setup: Setup, language: Language, undo: ExitStack) -> _Place:
    from lrcode.run.cluster import open_crew

    crew = undo.enter_context(open_crew(language, setup.sandbox, setup.ray_address, setup.shares))
    cold = {profile.name: crew.why_cold(profile.name) for profile in language.facts.profiles}
    return crew, setup.workers or crew.workers, Machine(crew.require(), crew.walls, cold, crew.told()), crew.abandon


def _shares(process: bool) -> int:
    """Graders of this launch: one a machine where each has a process for it, else one a rank."""
    world = int(os.environ.get("WORLD_SIZE", "1"))
    return max(world // int(os.environ.get("LOCAL_WORLD_SIZE", "1")) if process else world, 1)
