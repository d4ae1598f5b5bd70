"""The kit: every check in order, and what trying them gives. Prints nothing."""

from __future__ import annotations

import dataclasses
import difflib
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lrcode.contract import raised
from lrcode.errors import InterpreterMissing, LrcodeError, MachineError, SandboxError, UsageError
from lrcode.testing import (
    answers,
    calls,
    cheats,
    endings,
    exercises,
    extraction,
    facts,
    grammar,
    mutants,
    prompt,
    running,
    writing,
)
from lrcode.testing.bench import Bench
from lrcode.testing.check import Broken, Check, NotApplicable

_MODULES = (facts, prompt, extraction, grammar, writing, answers, endings, running, mutants, exercises, calls, cheats)
CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.GROUP.checks)
"""The promises of a language plugin, each once."""

Outcome = Literal["holds", "fails", "not applicable"]


@dataclass(frozen=True)
class Result:
    """What came of one check."""

    check: Check
    outcome: Outcome
    found: str = ""
    """What was seen where it fails; the fact that says so where it is not applicable."""
    mend: str = ""
    """What to change where it fails."""
    seconds: float = 0.0


def pick(words: Sequence[str]) -> tuple[Check, ...]:
    """The checks of those ids or groups, in the kit's order; all for no words.

    Raises:
        UsageError: a word is neither.
    """
    known = {word for check in CHECKS for word in (check.id, check.group.lower())}
    for word in words:
        if word.lower() not in known:
            close = difflib.get_close_matches(word.lower(), known, n=1)
            hint = f"did you mean {close[0]!r}? " if close else ""
            raise UsageError(f"there is no check {word!r}: {hint}`lrcode check --list` shows all")
    wanted = {word.lower() for word in words}
    return tuple(c for c in CHECKS if not words or wanted & {c.id, c.group.lower()})


def try_checks(bench: Bench, checks: Iterable[Check] = CHECKS) -> Iterator[Result]:
    """Try each check, in order, and say what came of it.

    Raises:
        InterpreterMissing: the interpreter is not installed.
        SandboxError: programs cannot be run behind the walls that were asked for.
    """
    for check in checks:
        begun = time.perf_counter()
        result = _tried(bench, check)
        yield dataclasses.replace(result, seconds=time.perf_counter() - begun)


def _tried(bench: Bench, check: Check) -> Result:
    try:
        check.body(bench)
    except Broken as broken:
        return Result(check, "fails", broken.found, broken.mend)
    except NotApplicable as reason:
        return Result(check, "not applicable", reason.reason)
    except (InterpreterMissing, SandboxError):
        raise
    except MachineError as error:
        mend = f"this machine, not the plugin: `lrcode doctor --lang {bench.language.name}` says what is missing"
        return Result(check, "fails", f"the machine failed: {error}", mend)
    except LrcodeError as error:
        return Result(check, "fails", str(error), "the hook that it names")
    except (Exception, SystemExit) as error:  # a plugin's hook may raise anything; the report goes on
        return Result(check, "fails", raised(error), "a hook must not raise: mend that line")
    return Result(check, "holds")
