"""Scheme on Guile, by facts alone; guile.scm is what is loaded before a program."""

from pathlib import Path

from lrcode import Arithmetic, Facts, Literals, Probes, Profile, hookimpl

_HERE = Path(__file__).parent


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Scheme (Guile)",
        suffix=".scm",
        fences=("scheme", "guile"),
        line_comment=";",
        block_comment=("#|", "|#"),
        command=("guile", "--no-auto-compile", "-q", "-l", "{preload}", "{options}", "-s", "{main}"),
        profiles=(
            Profile(preload=(_HERE / "guile.scm",)),
            # `-l` takes one file, so the second comes as an option.
            Profile("r7rs", (_HERE / "guile.scm",), options=("-l", str(_HERE / "guile-r7rs.scm"))),
        ),
        version_command=("guile", "--version"),
        install={"debian": "guile-3.0", "homebrew": "guile"},
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
            name_value="(define {name} {value})",
            print_value="(display {value})\n(newline)",
        ),
        exact=True,
        probes=Probes(
            loops="(let loop () (loop))",
            recurses="(define (count-up n) (+ 1 (count-up (+ n 1))))\n(display (count-up 0))",
            floods='(let loop () (display "flood") (newline) (loop))',
            raises="(define (share n) (/ 1 n))\n(display (share 0))",
            unparsable="(display (+ 1 2)",
        ),
        diagnostics=r"^(?P<severity>ERROR|WARNING): (?:Syntax error:\n)?"
        r"(?:[^\s:]+:(?P<line>\d+):\d+: )?(?P<message>.+)$",
    )
