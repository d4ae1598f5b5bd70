"""Common Lisp for lrcode, on SBCL: its facts and where it differs from core's defaults.

What happens inside sbcl is in driver.lisp, and in tests.lisp where test files judge a program.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Generator, Sequence
from pathlib import Path

from lrcode import (
    Arithmetic,
    Calling,
    Calls,
    Diagnostic,
    Examples,
    Execution,
    Facts,
    File,
    Forms,
    Job,
    Limits,
    Literals,
    Message,
    Phase,
    Probes,
    Profile,
    Program,
    Task,
    UnitTests,
    hookimpl,
)
from lrcode_common_lisp import jobs
from lrcode_common_lisp.called import CALLED
from lrcode_common_lisp.cheats import cheats
from lrcode_common_lisp.examples import EXERCISE, GOLD
from lrcode_common_lisp.locked import LOCKED

_HERE = Path(__file__).parent
_FIRST = re.compile(r"(?<=let\* )\(\n +\(")
_LAST = re.compile(r"\n +\)(?=\n)")
_WRITES = """\
(with-open-file (file "kept.txt" :direction :output :if-exists :append :if-does-not-exist :create)
  (write-line "kept" file))
(with-open-file (file "kept.txt")
  (loop for line = (read-line file nil) while line do (write-line line)))
(with-open-file (file "../escaped.txt" :direction :output :if-exists :supersede)
  (write-line "escaped" file))
"""
_LITERALS = Literals(
    true="t",
    false="nil",
    nothing="nil",
    rational="{numerator}/{denominator}",
    decimal="{mantissa}d{exponent}",
    escapes={"\\": "\\\\", '"': '\\"'},
    list_open="(list ",
    list_separator=" ",
    list_close=")",
)
_SHOW = (
    "(cl:flet ((lrcode-show (mark value) (cl:with-standard-io-syntax (cl:let ((cl:*print-readably* cl:nil)) "
    '(cl:format cl:t "~%~A ~S ~A~%" mark value mark) (cl:finish-output)))))'
)
_CALLING = Calling(
    call="({name} {arguments})",
    separator=" ",
    begin=_SHOW,
    show='(lrcode-show "{mark}" {call})',
    finish=":shown)",
    # The standard's predicates give generalized booleans: (member 4 numbers) is a right answer to whether 4 is there.
    truth="(cl:if {call} cl:t cl:nil)",
    joint="-",
    reserved=LOCKED,
    rules="Lists and tuples are lists, texts are strings, truth is t or nil, and nil is nothing, too.",
    table="(defun {name} (&rest arguments)\n  (cond\n{entries}))",
    entry="   ((equal arguments (list {arguments})) {result})",
    otherwise="   ((listp arguments) {result})",
    end="(sb-ext:exit :code 0)",
)
_ARITHMETIC = Arithmetic(
    style="prefix",
    header="(defun solve ()\n  (let* (",
    name_value="         ({name} {value})",
    print_value="         )\n    {value}))",
    joint="-",
    # Names are lexical, so that even `list` and `time` are free; constants are not.
    reserved=("t", "nil", "pi"),
    rational="{numerator}/{denominator}",
    entry="(solve)",
)
_FORMS = Forms(
    sequential="let*",
    parallel="let",
    abstraction="lambda",
    function="(defun {name} ({parameters})\n  {body})",
    constant="(defparameter {name} {value})",
    constant_name="*{name}*",
    evaluated=(
        *("if", "when", "unless", "progn", "and", "or", "not", "values", "apply", "funcall", "mapcar", "list", "cons"),
        *("car", "cdr", "first", "second", "third", "rest", "append", "reverse", "length", "nth", "null", "consp"),
        *("vector", "aref", "=", "/=", "<", ">", "<=", ">=", "zerop", "plusp", "minusp", "evenp", "oddp", "integerp"),
        *("numberp", "equal", "eql", "eq", "abs", "max", "min", "rem", "mod", "gcd", "lcm", "1+", "1-", "reduce"),
        *("floor", "ceiling", "round", "truncate", "numerator", "denominator", "print", "princ", "terpri", "format"),
        *("defvar", "stringp", "symbolp"),
    ),
    clauses=("cond",),
    assignments=("setq", "setf", "incf", "decf"),
    preambles=("in-package", "defpackage"),
    declarations=("declare",),
    macros=(
        *("defmacro", "macrolet", "symbol-macrolet", "define-symbol-macro", "define-compiler-macro", "eval", "load"),
        *("define-setf-expander", "defsetf", "set-macro-character", "set-dispatch-macro-character", "*readtable*"),
        *("deftype", "fdefinition", "symbol-function", "macro-function", "make-package", "shadow"),
        *("set-syntax-from-char", "*read-base*", "*read-default-float-format*", "readtable-case", "shadowing-import"),
    ),
)
_PROBES = Probes(
    loops="(loop)",
    recurses="(defun count-up (n) (+ 1 (count-up (+ n 1))))\n(print (count-up 0))",
    floods='(loop (write-line "flood"))',
    raises="(defun share (n) (/ 1 n))\n(print (share 0))",
    unparsable="(print (+ 1 2)",
    prints='(format t "~a~%" {value})\n',
    echoes="(loop for character = (read-char *standard-input* nil) while character do (write-char character))",
    writes=_WRITES,
    forks='(sb-ext:run-program "/bin/sleep" (list "60") :wait nil)\n',
)
_HEAP_ENDED = re.compile(r"^Heap exhausted .*$", re.MULTILINE)

RULES = (
    "Define functions with defun, named with hyphens; the call evaluates to the answer itself, as in (solve). "
    "Use integers and ratios such as 3/4, which are exact: decimals such as 0.75 are floats of seven digits."
)
CALL_RULES = (
    "Define functions with defun in the package that is current, named with hyphens; return values, do not print them. "
    "Decimals such as 0.75 are floats of seven digits, 0.75d0 of sixteen."
)
TEST_RULES = "Write plain forms for SBCL; give the package that the problem names, with what it exports."


def _tables() -> object:
    from lrcode_common_lisp._grammar import language

    return language()


@hookimpl
def describe_language() -> Facts:
    return Facts(
        title="Common Lisp",
        suffix=".lisp",
        fences=("lisp", "common-lisp", "commonlisp", "common_lisp", "cl", "sbcl"),
        line_comment=";",
        block_comment=("#|", "|#"),
        command=(
            # Address space is reserved for the whole heap at the start: it must fit into the memory limit.
            *("sbcl", "--noinform", "--dynamic-space-size", "1GB", "--disable-ldb"),
            *("--no-sysinit", "--no-userinit", "--disable-debugger"),
            *("--eval", "(mapc 'load (butlast (rest sb-ext:*posix-argv*)))"),
            # The driver has put itself in its place.
            *("--eval", "(sb-impl::process-script (first (last sb-ext:*posix-argv*)))"),
            *("--end-toplevel-options", "{preload}", "{main}"),
        ),
        profiles=(
            Profile("plain", preload=(_HERE / "driver.lisp",)),
            Profile("fiveam", preload=tuple(_HERE / name for name in ("fiveam.lisp", "tests.lisp", "driver.lisp"))),
        ),
        grammar=_tables,
        version_command=("sbcl", "--version"),
        install={"debian": "sbcl cl-fiveam", "homebrew": "sbcl"},
        limits=Limits(memory_bytes=3 << 29),
        literals=_LITERALS,
        arithmetic=_ARITHMETIC,
        calling=_CALLING,
        forms=_FORMS,
        entry_tag="call",
        unit_tests="FiveAM",
        reports=True,
        exact=True,
        probes=_PROBES,
        contract=4,
    )


@hookimpl(wrapper=True)
def build_prompt(task: Task) -> Generator[None, Sequence[Message], Sequence[Message]]:
    system, *rest = yield
    rules = TEST_RULES if isinstance(task.judge, UnitTests) else RULES
    if isinstance(task.judge, Calls):
        rules = CALL_RULES
    return (Message("system", f"{system.content}\n{rules}"), *rest)


@hookimpl
def make_job(program: Program, task: Task, phase: Phase) -> Job:
    if phase == "test" and isinstance(task.judge, UnitTests):
        return jobs.tests(program.source, task.judge)
    what = {"phase": phase, "call": program.entry} if phase == "run" and program.entry else {"phase": phase}
    files = (File("main.lisp", jobs.readable(program.source)), File("job.sexp", jobs.plist(what)))
    return Job(files, "main.lisp", phase, profile="plain")


@hookimpl(wrapper=True)
def diagnose(execution: Execution) -> Generator[None, Sequence[Diagnostic], Sequence[Diagnostic]]:
    found = yield
    # Where the collector itself finds no room, SBCL ends without a word from the driver.
    ended = _HEAP_ENDED.search(execution.stderr)
    if ended is None or any(one.kind == "resource" for one in found):
        return found
    return [*found, Diagnostic("error", "resource", ended[0])]


@hookimpl(wrapper=True)
def write_program() -> Generator[None, Program | None, Program | None]:
    # Core writes a line for each part; people put the first binding and the last bracket where they belong.
    program = yield
    return program and dataclasses.replace(program, source=_LAST.sub(")", _FIRST.sub("((", program.source)))


@hookimpl(wrapper=True)
def describe_examples() -> Generator[None, Examples, Examples]:
    found = yield
    return dataclasses.replace(found, gold=(*found.gold, *GOLD), exercises=(EXERCISE,), cheats=cheats(), calls=CALLED)
