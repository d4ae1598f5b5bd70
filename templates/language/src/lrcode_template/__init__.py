"""AWK for lrcode: a language of facts alone. The template that a new language starts from, and a live plugin."""

from lrcode import Arithmetic, Facts, Literals, Probes, hookimpl


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="AWK",
        suffix=".awk",
        command=("awk", "{options}", "-f", "{main}"),
        fences=("awk", "mawk", "gawk"),
        line_comment="#",
        # A plain `print` writes six digits; seventeen is what a double holds, fifteen what it holds without noise.
        arithmetic=Arithmetic(header="BEGIN {", footer="}", print_value='printf "%.15g\\n", {value}'),
        literals=Literals(true="1", false="0", list_open="", list_separator="", list_close=""),
        diagnostics=r"^[mg]?awk: (?:.*line (?P<line>\d+): )?(?P<message>.*)$",
        version_command=("awk", "-W", "version"),
        install={"debian": "mawk", "homebrew": "mawk"},
        probes=Probes(
            loops="BEGIN { while (1) {} }",
            recurses="function f(x) { return 1 + f(x + 1) } BEGIN { print f(0) }",
            floods='BEGIN { while (1) print "flood" }',
            raises="BEGIN { print 1 / 0 }",
            unparsable="BEGIN { print (",
        ),
    )
