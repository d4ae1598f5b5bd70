"""A language of facts alone, for tests: POSIX awk as a calculator. Any Debian machine runs it."""

from lrcode import Arithmetic, Facts, Literals, Probes, hookimpl


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Calculator",
        suffix=".awk",
        command=("awk", "{options}", "-f", "{main}"),
        fences=("awk",),
        arithmetic=Arithmetic(header="BEGIN {", footer="}", print_value="print {value}"),
        literals=Literals(nothing="", list_open=""),
        diagnostics=r"^awk: .*line (?P<line>\d+): (?P<message>.*)$",
        version_command=("awk", "-W", "version"),
        install={"debian": "mawk"},
        probes=Probes(
            loops="BEGIN { while (1) {} }",
            recurses="function f(x) { return f(x + 1) } BEGIN { print f(0) }",
            floods='BEGIN { while (1) print "flood" }',
            raises='BEGIN { print substr("a", f( }',
            unparsable="BEGIN { print (",
        ),
    )
