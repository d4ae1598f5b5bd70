"""Forth for lrcode: a language of facts alone."""

from lrcode import Arithmetic, Facts, Probes, hookimpl


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Forth",
        suffix=".fs",
        command=("gforth", "{main}", "-e", ": all-is-read ; bye"),
        fences=("forth", "gforth"),
        line_comment="\\",
        version_command=("gforth", "--version"),
        install={"debian": "gforth"},
        arithmetic=Arithmetic(
            style="postfix",
            operation="{left} {right} f{sign}",
            name_value="{value} fconstant {name}",
            print_value="{value} f. cr",
            header="15 set-precision",
            number="{number}e",
            joint="-",
            reserved=("bye", "fconstant"),
        ),
        probes=Probes(
            loops=": spin begin again ; spin",
            recurses=": deeper recurse 1 + ; deeper",
            floods=': flood begin ." flood" cr again ; flood',
            raises="1 0 / .",
            unparsable=": half if ;",
            echoes=": echo begin stdin key-file dup 4 <> while emit repeat drop ; echo",
            writes=(
                ': kept s" kept.txt" r/w open-file if drop s" kept.txt" r/w create-file throw then ;\n'
                'kept value it it file-size throw it reposition-file throw s" a line" it write-line throw it '
                "close-file throw\n"
                's" kept.txt" slurp-file type\n'
                's" ../escaped.txt" w/o create-file'
            ),
            forks='s" sleep 60 &" system',
        ),
        diagnostics=r"^\S+?:(?P<line>\d+): (?P<message>.*)$",
        contract=4,
    )
