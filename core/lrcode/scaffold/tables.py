"""A grammar that somebody named: the module and function that give its tables, and the package they came with."""

from __future__ import annotations

import importlib
import importlib.metadata
import re
from dataclasses import dataclass

from lrcode.errors import UsageError

_PLACE = re.compile(r"(?P<module>[^\W\d]\w*(?:\.[^\W\d]\w*)*)(?::(?P<function>[^\W\d]\w*))?")


@dataclass(frozen=True)
class Tables:
    """Stands for `Facts.grammar` while a language is tried; in its package stands the function itself."""

    module: str
    """E.g. `tree_sitter_lua`."""
    function: str = "language"

    def __call__(self) -> object:
        """Import the module and ask it for its tables."""
        return getattr(importlib.import_module(self.module), self.function)()

    @property
    def requirement(self) -> str:
        """What a package of the language depends on: the version that was tried, or a guess where none is there."""
        top = self.module.partition(".")[0]
        names = importlib.metadata.packages_distributions().get(top)
        if not names:
            return top.replace("_", "-")
        return f"{names[0]}>={'.'.join(importlib.metadata.version(names[0]).split('.')[:2])}"


def read_tables(text: str) -> Tables:
    """From `MODULE` or `MODULE:FUNCTION`; nothing is imported yet.

    Raises:
        UsageError: it is neither.
    """
    found = _PLACE.fullmatch(text)
    if found is None:
        close = re.fullmatch(r"tree-sitter-[a-z0-9-]+", text)
        hint = f"; {text.replace('-', '_')!r} would do" if close else ""
        raise UsageError(f"--grammar {text!r}: write MODULE or MODULE:FUNCTION, e.g. tree_sitter_lua{hint}")
    return Tables(found["module"], found["function"] or "language")
