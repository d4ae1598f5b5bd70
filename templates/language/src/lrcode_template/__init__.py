"""AWK for lrcode: a language of facts alone."""

from lrcode import Arithmetic, Calling, Facts, Literals, Probes, hookimpl


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="AWK",
        suffix=".awk",
        command=("awk", "{options}", "-f", "{main}"),
        fences=("awk", "mawk", "gawk"),
        version_command=("awk", "-W", "version"),
        install={"debian": "mawk", "homebrew": "mawk"},
        arithmetic=Arithmetic(
            print_value=r'printf "%.15g\n", {value}',
            header="BEGIN {",
            footer="}",
            reserved=(
                *("BEGIN", "END", "break", "close", "continue", "delete", "do", "else", "exit", "exp", "for"),
                *("function", "getline", "if", "in", "index", "int", "length", "log", "match", "next", "print"),
                *("printf", "rand", "return", "sin", "split", "sprintf", "sqrt", "srand", "sub", "substr", "system"),
                *("while",),
            ),
        ),
        literals=Literals(true="1", false="0", decimal="{number}", list_open="", list_separator="", list_close=""),
        calling=Calling(
            call="{name}({arguments})",
            show=(
                r'BEGIN {{ lrcode_shown = {call}; printf "\n%s %s %s\n", "{mark}", lrcode_shown, "{mark}"; fflush() }}'
            ),
            begin='BEGIN {{ CONVFMT = "%.17g" }}',
            finish="BEGIN {{ exit }}",
            reserved=(
                *("BEGIN", "END", "break", "close", "continue", "delete", "do", "else", "exit", "exp", "for"),
                *("function", "getline", "if", "in", "index", "int", "length", "log", "match", "next", "print"),
                *("printf", "rand", "return", "sin", "split", "sprintf", "sqrt", "srand", "sub", "substr", "system"),
                *("while",),
            ),
            rules="Truth is 1 or 0.",
            table=(
                'BEGIN {{ CONVFMT = "%.17g" }}\n'
                "function {name}(a1, a2, a3, a4, a5, a6, a7,   key) {{\n"
                "    key = a1 SUBSEP a2 SUBSEP a3 SUBSEP a4 SUBSEP a5 SUBSEP a6 SUBSEP a7\n"
                '    while (!(key in known) && sub(SUBSEP "$", "", key)) {{ }}\n'
                "    return key in known ? known[key] : otherwise\n"
                "}}\n"
                "{entries}"
            ),
            entry='BEGIN {{ known["" {arguments}] = {result} }}',
            otherwise="BEGIN {{ otherwise = {result} }}",
            end="BEGIN {{ exit 0 }}",
        ),
        probes=Probes(
            loops="BEGIN { while (1) {} }",
            recurses="function f(x) { return 1 + f(x + 1) } BEGIN { print f(0) }",
            floods='BEGIN { while (1) print "flood" }',
            raises=r'BEGIN { printf "%d %d\n", 1 }',
            unparsable="BEGIN { print (",
            prints="BEGIN { print {value} }",
            echoes="{ print }",
            writes=(
                "BEGIN {\n"
                '    print "kept" >> "kept.txt"; close("kept.txt")\n'
                '    while ((getline line < "kept.txt") > 0) print line\n'
                '    print "escaped" > "../escaped.txt"\n'
                "}"
            ),
            forks='BEGIN { system("sleep 60 &") }',
        ),
        diagnostics=r"^[mg]?awk: (?:.*line (?P<line>\d+): )?(?P<message>.*)$",
        contract=4,
    )
