"""Scheme on Guile, by facts alone. What the preload file does and why stands in it."""

from lrcode import Arithmetic, Facts, Literals, Probes, hookimpl


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Scheme (Guile)",
        suffix=".scm",
        fences=("scheme", "guile"),
        line_comment=";",
        block_comment=("#|", "|#"),
        command=("guile", "--no-auto-compile", "-q", "{options}", "-s", "{main}"),
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
            raises="(display (/ 1 0))",
            unparsable="(display (+ 1 2)",
        ),
    )
