"""Common Lisp on SBCL, by facts alone; sbcl.lisp is what is loaded before a program."""

from pathlib import Path

from lrcode import Arithmetic, Facts, Literals, Probes, Profile, hookimpl

_PRELOAD = Path(__file__).with_suffix(".lisp")
_REPORTS = (
    r"^(?:; caught (?P<severity>ERROR|WARNING):\n; +|"
    r"Unhandled \S+ in thread [^{]+\{\w+\}>:\n  (?:READ error during LOAD:\n\n    )?)"
    # Streams are named with their address, which is of no use.
    r"(?P<message>(?:.|\n(?![\n;]))+?)(?= on #<|\n\n|\n;|\Z)"
    r"(?: on #<.*)?(?:\n\n +(?:\(in form starting at l|L)ine: (?P<line>\d+))?"
)


def _tables() -> object:
    import tree_sitter_commonlisp

    return tree_sitter_commonlisp.language()


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Common Lisp",
        suffix=".lisp",
        fences=("lisp", "common-lisp", "commonlisp", "cl", "sbcl"),
        line_comment=";",
        block_comment=("#|", "|#"),
        command=(
            # Address space is reserved for the whole heap at the start: it must fit into the memory limit.
            *("sbcl", "--noinform", "--dynamic-space-size", "512MB", "--disable-ldb"),
            *("--no-sysinit", "--no-userinit", "--disable-debugger", "--load", "{preload}", "--script", "{main}"),
        ),
        profiles=(Profile(preload=(_PRELOAD,)),),
        grammar=_tables,
        version_command=("sbcl", "--version"),
        install={"debian": "sbcl", "homebrew": "sbcl"},
        literals=Literals(
            true="t",
            false="nil",
            nothing="nil",
            rational="{numerator}/{denominator}",
            escapes={"\\": "\\\\", '"': '\\"'},
            list_open="(list ",
            list_separator=" ",
            list_close=")",
        ),
        # One function, as people write it; its names are lexical, so that even `time` is free. Decimals would be read
        # as floats of six digits; `set`, unlike `setf`, is not worth a run of the compiler to SBCL.
        arithmetic=Arithmetic(
            style="prefix",
            header="(set '*read-default-float-format* 'rational)\n(defun solve ()\n  (let* (",
            name_value="      ({name} {value})",
            print_value="    )\n    {value}))",
            footer='(format t "~a~%" (solve))',
        ),
        exact=True,
        probes=Probes(
            loops="(loop)",
            recurses="(defun count-up (n) (+ 1 (count-up (+ n 1))))\n(print (count-up 0))",
            floods='(loop (write-line "flood"))',
            raises="(defun share (n) (/ 1 n))\n(print (share 0))",
            unparsable="(print (+ 1 2)",
        ),
        diagnostics=_REPORTS,
    )
