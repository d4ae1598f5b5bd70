"""Scheme for lrcode, on Chez Scheme: only what differs from Guile.

What happens inside Chez is in chez_scheme/driver.ss. It runs no unit tests: Chez comes without SRFI-64.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from lrcode import Facts, Profile, hookimpl
from lrcode_scheme.common import BASE, PROBES, build_prompt, calling, make_job, writes
from lrcode_scheme.examples import describe_examples

__all__ = ["build_prompt", "describe_examples", "describe_language", "make_job"]

_DRIVER = Path(__file__).parent / "chez_scheme" / "driver.ss"
_FORKS = '(process "sleep 60")'
_SHOW = '(#%printf "\\n~a ~s ~a\\n" mark value mark) (#%flush-output-port)'


@hookimpl
def describe_language() -> Facts:
    return dataclasses.replace(
        BASE,
        title="Scheme (Chez Scheme)",
        fences=(*BASE.fences, "chez", "chezscheme", "ss"),
        command=("chezscheme", "--script", "{preload}", "{main}", "{options}"),
        profiles=(Profile("plain", (_DRIVER,)), Profile("check", (_DRIVER,), ("check",))),
        version_command=("chezscheme", "--version"),
        install={"debian": "chezscheme", "homebrew": "chezscheme"},
        calling=calling(_SHOW),
        probes=dataclasses.replace(PROBES, writes=writes("(open-output-file name 'append)"), forks=_FORKS),
    )
