"""Scheme on Chez Scheme, by facts alone. Nothing is loaded before a program: what starts is fit to be forked."""

from lrcode import Arithmetic, Facts, Literals, Probes, hookimpl


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Scheme (Chez)",
        suffix=".ss",
        fences=("scheme", "chez"),
        line_comment=";",
        block_comment=("#|", "|#"),
        command=("chezscheme", "--script", "{main}"),
        version_command=("chezscheme", "--version"),
        install={"debian": "chezscheme", "homebrew": "chezscheme"},
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
        diagnostics=r"^(?P<severity>Exception|Warning)(?: in [^\n:]+)?: (?P<message>.+?)"
        r"(?: at line (?P<line>\d+), char (?P<column>\d+) of .+)?$",
    )
