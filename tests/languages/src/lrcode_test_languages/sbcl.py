"""Common Lisp on SBCL, by facts alone. What the preload file does and why stands in it."""

from lrcode import Arithmetic, Facts, Literals, Probes, hookimpl


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
        command=("sbcl", "--noinform", "--dynamic-space-size", "512MB", "{options}", "--script", "{main}"),
        grammar=_tables,
        version_command=("sbcl", "--version"),
        install={"debian": "sbcl", "homebrew": "sbcl"},
        literals=Literals(true="t", false="nil", nothing="nil", rational="{numerator}/{denominator}"),
        arithmetic=Arithmetic(
            style="prefix",
            name_value="(defparameter {name} {value})",
            print_value='(format t "~a~%" {value})',
        ),
        exact=True,
        probes=Probes(
            loops="(loop)",
            recurses="(defun count-up (n) (+ 1 (count-up (+ n 1))))\n(print (count-up 0))",
            floods="(loop (write-line \"flood\"))",
            raises="(print (/ 1 (- 1 1)))",
            unparsable="(print (+ 1 2)",
        ),
    )
