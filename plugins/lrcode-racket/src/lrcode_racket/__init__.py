"""Racket for lrcode, on Racket CS: its facts and where it differs from core's defaults.

What happens inside racket is in the .rkt files beside this one; `jobs` lays out what they run; `examples` reads the
package's own.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from lrcode import (
    Arithmetic,
    Calling,
    Calls,
    Diagnostic,
    Examples,
    Facts,
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
from lrcode_racket import examples, jobs
from lrcode_racket.called import CALLED

_HERE = Path(__file__).parent
_DATA = (
    *("list", "symbol", "number", "string", "boolean", "character", "keyword", "quotation", "vector", "structure"),
    *("hash", "box", "byte_string", "regexp", "here_string", "graph", "reader"),
)
_LITERALS = Literals(
    true="#t",
    false="#f",
    nothing="'()",
    rational="{numerator}/{denominator}",
    decimal="{number}",
    list_open="(list ",
    list_separator=" ",
    list_close=")",
)
_CALLING = Calling(
    call="({name} {arguments})",
    separator=" ",
    # Not the program's own printf, should it define one.
    begin=(
        "(let* ([lrcode-printf (dynamic-require 'racket/base 'printf)]\n"
        "       [lrcode-flush (dynamic-require 'racket/base 'flush-output)]\n"
        '       [lrcode-show (lambda (mark value) (lrcode-printf "\\n~a ~s ~a\\n" mark value mark) (lrcode-flush))])'
    ),
    show='(lrcode-show "{mark}" {call})',
    finish="'shown)",
    joint="-",
    # What the calls themselves are written with.
    # And what answers problems of MBPP: a program would be right that does not define it.
    reserved=("let*", "list", "quote", "define", "lambda", "dynamic-require", "gcd", "lcm", "string-length"),
    rules="Lists and tuples are lists, texts are strings, truth is #t or #f, and nothing is '().",
    table="#lang racket/base\n(define ({name} . arguments)\n  (cond\n{entries}))",
    entry="   [(equal? arguments (list {arguments})) {result}]",
    otherwise="   [(list? arguments) {result}]",
    end="#lang racket/base\n(exit 0)",
)
_ARITHMETIC = Arithmetic(
    style="prefix",
    header="#lang racket/base\n(define (solve)",
    name_value="  (define {name} {value})",
    print_value="  {value})",
    joint="-",
    reserved=("define", "solve"),
    rational="{numerator}/{denominator}",
    entry="(solve)",
)
_FORMS = Forms(
    sequential="let*",
    parallel="let",
    abstraction="lambda",
    function="(define ({name} {parameters})\n  {body})",
    constant="(define {name} {value})",
    local=True,
    evaluated=(
        *("if", "when", "unless", "begin", "and", "or", "not", "values", "apply", "map", "for-each", "list", "cons"),
        *("car", "cdr", "first", "second", "third", "rest", "append", "reverse", "length", "list-ref", "null?"),
        *("pair?", "empty?", "vector", "vector-ref", "=", "<", ">", "<=", ">=", "zero?", "positive?", "negative?"),
        *("even?", "odd?", "integer?", "number?", "equal?", "eq?", "eqv?", "abs", "max", "min", "quotient"),
        *("remainder", "modulo", "gcd", "lcm", "floor", "ceiling", "round", "truncate", "numerator", "denominator"),
        *("add1", "sub1", "display", "displayln", "write", "newline", "printf", "number->string", "string-append"),
        *("string?", "void"),
    ),
    clauses=("cond",),
    assignments=("set!",),
    preambles=("#lang racket", "#lang racket/base", "provide"),
    macros=(
        *("define-syntax", "define-syntax-rule", "define-syntaxes", "let-syntax", "letrec-syntax", "let-syntaxes"),
        *("eval", "load", "include", "begin-for-syntax", "dynamic-require", "namespace-set-variable-value!"),
        *("current-namespace", "define-simple-macro", "define-rename-transformer"),
    ),
)
_PROBES = Probes(
    loops="#lang racket/base\n(let loop () (loop))",
    recurses="#lang racket/base\n(define (count-up n) (+ 1 (count-up (+ n 1))))\n(display (count-up 0))",
    floods='#lang racket/base\n(let loop () (displayln "flood") (loop))',
    raises="#lang racket/base\n(define (share n) (/ 1 n))\n(display (share 0))",
    unparsable="#lang racket/base\n(display (+ 1 2)",
    prints="(displayln {value})\n",
    echoes="#lang racket/base\n(require racket/port)\n(copy-port (current-input-port) (current-output-port))",
    writes="#lang racket/base\n(define (add file) (with-output-to-file file #:exists 'append "
    '(lambda () (displayln "a line"))))\n(add "kept.txt")\n'
    '(call-with-input-file "kept.txt" (lambda (in) (for ([line (in-lines in)]) (displayln line))))\n'
    '(add "../escaped.txt")',
    forks='#lang racket/base\n(define-values (process out in err) (subprocess #f #f #f "/bin/sleep" "60"))',
)

RULES = (
    "Begin the program with #lang racket and write plain Racket functions; prefer exact numbers to floats. "
    "Everything that you use must be defined or required in the program."
)
CALL = "The call is one expression, such as (solve), whose value is the answer itself: return it, do not print it."


def _tables() -> object:
    from lrcode_racket._grammar import language

    return language()


@hookimpl
def describe_language() -> Facts:
    driver, warm = _HERE / "driver.rkt", _HERE / "warm.rkt"
    return Facts(
        title="Racket",
        suffix=".rkt",
        # Models call Racket so, too, above a line `#lang racket`.
        fences=("racket", "rkt", "scheme"),
        line_comment=";",
        block_comment=("#|", "|#"),
        # -t loads the first preload file, which runs the program and ends. The names of the others are given to the
        # program, by -N, and replaced by its own, by -u: so they are files of the command, which a sandbox shows.
        command=("racket", "{options}", "{preload}", "-u", "{main}"),
        profiles=(
            Profile("plain", (_HERE / "plain.rkt", driver, warm), options=("-tNN",)),
            Profile(
                "rackunit",
                (_HERE / "rackunit.rkt", driver, _HERE / "counting.rkt", _HERE / "words.rkt"),
                options=("-tNNN",),
            ),
        ),
        grammar=_tables,
        # Not the line that names the language: it is none, and must stay first.
        statements=_DATA,
        version_command=("racket", "--version"),
        install={"debian": "racket", "homebrew": "minimal-racket"},
        literals=_LITERALS,
        arithmetic=_ARITHMETIC,
        calling=_CALLING,
        forms=_FORMS,
        entry_tag="call",
        reports=True,
        unit_tests="rackunit",
        # A reference of a public track, a puzzle of ten letters, takes 15 s as raco runs it.
        test_limits=Limits(cpu_s=20.0, wall_s=60.0),
        exact=True,
        probes=_PROBES,
        contract=4,
    )


@hookimpl(wrapper=True)
def build_prompt(task: Task) -> Generator[None, Sequence[Message], Sequence[Message]]:
    system, *rest = yield
    rules = RULES if isinstance(task.judge, UnitTests | Calls) else f"{RULES} {CALL}"
    return (Message("system", f"{system.content}\n{rules}"), *rest)


@hookimpl
def make_job(program: Program, task: Task, phase: Phase) -> Job:
    if phase == "check":
        return jobs.check(program)
    return jobs.test(program, task.judge) if isinstance(task.judge, UnitTests) else jobs.run(program)


@hookimpl(wrapper=True)
def diagnose(job: Job) -> Generator[None, Sequence[Diagnostic], Sequence[Diagnostic]]:
    found = yield
    return jobs.in_the_program(found, job)


@hookimpl(wrapper=True)
def describe_examples() -> Generator[None, Examples, Examples]:
    written = yield
    return Examples(
        worked=written.worked,
        gold=(*written.gold, *examples.gold()),
        exercises=(examples.exercise(),),
        cheats=examples.cheats(),
        calls=CALLED,
    )
