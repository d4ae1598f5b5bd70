"""Racket by facts alone; what is loaded before a program, and why, stands in racket.rkt and racket-warm.rkt."""

from pathlib import Path

from lrcode import Arithmetic, Facts, Literals, Probes, Profile, hookimpl

_HERE = Path(__file__).parent
_PRELOAD = (_HERE / "racket.rkt", _HERE / "racket-warm.rkt")
_PLACE = r"main\.rkt:(?P<line>\d+):(?P<column>\d+)"
_REPORTS = (
    # A report is one line, then indented ones. Its place stands before its message, or else in its context, where the
    # first of the program is that of the procedure in which the error happened. Columns count from 0.
    rf"^(?=\S)(?:(?=.*(?:\n[ \t].*)*?{_PLACE}))?"
    r"(?:(?:\S*/)?main\.rkt:\d+:\d+: )?(?P<message>.+)"
)


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Racket",
        suffix=".rkt",
        fences=("racket", "rkt"),
        line_comment=";",
        block_comment=("#|", "|#"),
        # -t loads the first preload file. -N gives the second one's name to the program, which -u then replaces by the
        # program's own: so it is one of the command's files, which a sandbox shows, and costs a cold start nothing.
        command=("racket", "-tN", "{preload}", "-u", "{main}"),
        # One process is ready for both languages and costs neither anything; each program says which one it is in.
        profiles=(Profile("plain", preload=_PRELOAD), Profile("racket", preload=_PRELOAD)),
        version_command=("racket", "--version"),
        install={"debian": "racket", "homebrew": "minimal-racket"},
        literals=Literals(
            true="#t",
            false="#f",
            nothing="'()",
            rational="{numerator}/{denominator}",
            list_open="(list ",
            list_separator=" ",
            list_close=")",
        ),
        arithmetic=Arithmetic(
            style="prefix",
            header="#lang racket/base",
            name_value="(define {name} {value})",
            print_value="(displayln {value})",
        ),
        exact=True,
        probes=Probes(
            loops="#lang racket/base\n(let loop () (loop))",
            recurses="#lang racket/base\n(define (count-up n) (+ 1 (count-up (+ n 1))))\n(display (count-up 0))",
            floods='#lang racket/base\n(let loop () (displayln "flood") (loop))',
            raises="#lang racket/base\n(define (share n) (/ 1 n))\n(display (share 0))",
            unparsable="#lang racket/base\n(display (+ 1 2)",
        ),
        diagnostics=_REPORTS,
    )
