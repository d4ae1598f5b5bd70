"""Scheme for lrcode, on Guile; `chez` has the same language on Chez Scheme, and `common` what they share.

What happens inside Guile is in guile/driver.scm, which reports in the lines of core's `reports`.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from lrcode import Facts, Profile, hookimpl
from lrcode_scheme.columns import diagnose
from lrcode_scheme.common import BASE, PROBES, build_prompt, calling, make_job, writes
from lrcode_scheme.examples import describe_examples

__all__ = ["build_prompt", "describe_examples", "describe_language", "diagnose", "make_job"]

_GUILE = Path(__file__).parent / "guile"
_DRIVER = _GUILE / "driver.scm"
_FORKS = "(if (= 0 (primitive-fork)) (begin (setsid) (sleep 60) (primitive-_exit 0)))"
_SHOW = '((@ (guile) simple-format) #t "\\n~A ~S ~A\\n" mark value mark) ((@ (guile) force-output))'


@hookimpl
def describe_language() -> Facts:
    return dataclasses.replace(
        BASE,
        title="Scheme (Guile)",
        fences=(*BASE.fences, "guile"),
        command=("guile", "--no-auto-compile", "-q", "-s", "{preload}", "--main", "{main}", "{options}"),
        profiles=(
            Profile("plain", (_DRIVER,)),
            Profile("r7rs", (_DRIVER,), ("r7rs",)),
            Profile("check", (_DRIVER, _GUILE / "check.scm")),
            Profile("srfi-64", (_DRIVER, _GUILE / "account.scm", _GUILE / "tests.scm")),
        ),
        version_command=("guile", "--version"),
        install={"debian": "guile-3.0", "homebrew": "guile"},
        unit_tests="SRFI-64",
        calling=calling(_SHOW),
        probes=dataclasses.replace(PROBES, writes=writes('(open-file name "a")'), forks=_FORKS),
    )
