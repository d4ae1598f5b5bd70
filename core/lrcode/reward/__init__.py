"""From a completion to a verdict and a score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lrcode.extensions import load_extensions
from lrcode.language import load_language
from lrcode.reward.grader import Grader

if TYPE_CHECKING:
    from lrcode.run import Sandbox

__all__ = ["Grader", "open_grader"]


def open_grader(
    language_name: str,
    *,
    sandbox: Sandbox = "default",
    workers: int | None = None,
    weights: Mapping[str, float] | None = None,
    extensions: Sequence[str] = (),
) -> Grader:
    """A grader for a language on this machine.

    Raises:
        UnknownLanguage, DuplicateLanguage, ContractError: see `load_language`.
        InterpreterMissing: the language's interpreter is not installed.
        SandboxError: `sandbox` is strict and a wall does not hold.
        ConfigError: a weight could carry a score out of its band.
    """
    from lrcode.run.cold import ColdRunner

    language = load_language(language_name)
    runner = ColdRunner(language.facts, sandbox)
    runner.require()
    asked = load_extensions(extensions) if extensions else None
    return Grader(language, runner, weights=weights, workers=workers, extensions=asked)
