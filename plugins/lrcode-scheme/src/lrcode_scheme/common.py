"""What the implementations of Scheme share: facts, prompt, jobs; what differs is in the modules beside it."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from lrcode import (
    Arithmetic,
    Calling,
    Calls,
    Facts,
    File,
    Forms,
    Job,
    Language,
    Limits,
    Literals,
    Message,
    Phase,
    Probes,
    Program,
    Task,
    UnitTests,
    hookimpl,
)

MAIN = "main.scm"
CALL = "call.scm"
"""Holds the call, where there is one; the driver reads it before it runs the program."""
TESTS = "lrcode-tests.scm"
"""Names what a job of unit tests consists of, as one datum: program, test files, supporting files."""
RULES = (
    "Write definitions that compute the answer from the numbers of the problem, and a call that returns it, such as "
    "(solve). What is printed is no answer. Numbers are exact: (/ 1 3) is 1/3, and 3/4 needs no decimals."
)
TEST_RULES = "Define what is asked for at top level and print nothing; do not write tests, and never call (exit)."
_RESERVED = (
    *("and", "begin", "case", "cond", "define", "delay", "do", "else", "if", "lambda", "let", "or", "quote"),
    *("quasiquote", "set!", "solve", "unless", "unquote", "when", "+", "-", "*", "/"),
)


def tables() -> object:
    """The grammar's tree-sitter capsule."""
    from lrcode_scheme._grammar import language

    return language()


PROBES = Probes(
    loops="(let loop () (loop))",
    recurses="(define (count-up n) (+ 1 (count-up (+ n 1))))\n(display (count-up 0))",
    floods='(let loop () (display "flood") (newline) (loop))',
    raises="(define (share n) (/ 1 n))\n(display (share 0))",
    unparsable="(display (+ 1 2)",
    prints="(display {value})\n(newline)",
    echoes="(do ((c (read-char) (read-char))) ((eof-object? c)) (write-char c))",
)
FORMS = Forms(
    sequential="let*",
    parallel="let",
    abstraction="lambda",
    function="(define ({name} {parameters})\n  {body})",
    constant="(define {name} {value})",
    local=True,
    evaluated=(
        *("if", "when", "unless", "begin", "and", "or", "not", "values", "apply", "map", "for-each", "list", "cons"),
        *("car", "cdr", "cadr", "caddr", "append", "reverse", "length", "list-ref", "null?", "pair?", "vector"),
        *("vector-ref", "=", "<", ">", "<=", ">=", "zero?", "positive?", "negative?", "even?", "odd?", "integer?"),
        *("number?", "equal?", "eq?", "eqv?", "abs", "max", "min", "quotient", "remainder", "modulo", "gcd", "lcm"),
        *("floor", "ceiling", "round", "truncate", "numerator", "denominator", "square", "display", "write", "newline"),
        *("number->string", "string-append", "string?", "symbol?", "string=?"),
    ),
    clauses=("cond",),
    assignments=("set!",),
    preambles=("import", "use-modules"),
    macros=(
        *("define-syntax", "let-syntax", "letrec-syntax", "define-macro", "defmacro", "define-syntax-rule", "eval"),
        *("syntax-case", "load", "include", "primitive-load", "module-set!", "module-define!", "read-set!"),
        *("set-top-level-value!", "define-top-level-value", "read-enable", "read-hash-extend", "identifier-syntax"),
    ),
)


def calling(show: str) -> Calling:
    """How functions are called; `show` prints a mark, a value and the mark again, whatever the program defines."""
    return Calling(
        call="({name} {arguments})",
        separator=" ",
        begin=f"(let ((lrcode-show (lambda (mark value) {show})))",
        show='(lrcode-show "{mark}" {call})',
        finish="'shown)",
        joint="-",
        # What the calls themselves are written with, and syntax.
        # And what answers problems of MBPP: a program would be right that does not define it.
        reserved=(*_RESERVED, "list", "gcd", "lcm", "string-length"),
        rules="Lists and tuples are lists, texts are strings, truth is #t or #f, and nothing is '().",
        table="(define ({name} . arguments)\n  (cond\n{entries}))",
        entry="   ((equal? arguments (list {arguments})) {result})",
        otherwise="   ((list? arguments) {result})",
        end="(exit 0)",
    )


BASE = Facts(
    title="Scheme",
    suffix=".scm",
    command=(),
    fences=("scheme", "scm", "r7rs", "lisp"),
    line_comment=";",
    block_comment=("#|", "|#"),
    grammar=tables,
    limits=Limits(memory_bytes=1 << 30),
    arithmetic=Arithmetic(
        style="prefix",
        header="(define (solve)",
        name_value="  (define {name} {value})",
        print_value="  {value})",
        joint="-",
        reserved=_RESERVED,
        rational="{numerator}/{denominator}",
        entry="(solve)",
    ),
    literals=Literals(
        true="#t",
        false="#f",
        nothing="'()",
        rational="{numerator}/{denominator}",
        decimal="{number}",
        list_open="(list ",
        list_separator=" ",
        list_close=")",
    ),
    forms=FORMS,
    entry_tag="call",
    reports=True,
    exact=True,
    probes=PROBES,
    contract=4,
)
"""Facts of no implementation in particular: they lack its command."""


def writes(opened: str) -> str:
    """The probe that writes a file and tries another outside; `opened` opens the file `name` to add to it."""
    return f"""(define (add name)
  (let ((port {opened}))
    (display "kept" port)
    (newline port)
    (close-port port)))
(add "kept.txt")
(call-with-input-file "kept.txt"
  (lambda (port) (do ((c (read-char port) (read-char port))) ((eof-object? c)) (write-char c))))
(add "../escaped.txt")
"""


@hookimpl(wrapper=True)
def build_prompt(task: Task) -> Generator[None, Sequence[Message], Sequence[Message]]:
    system, *rest = yield
    rules = TEST_RULES if isinstance(task.judge, UnitTests | Calls) else RULES
    return (Message("system", f"{system.content}\n{rules}"), *rest)


@hookimpl
def make_job(language: Language, program: Program, task: Task, phase: Phase) -> Job | None:
    """The program and its call, or the program with its test files where the facts say that these are run."""
    if phase == "test" and isinstance(task.judge, UnitTests):
        return _test_job(program, task.judge) if language.facts.unit_tests else None
    profile = _profile(language.facts, program, phase)
    call = [File(CALL, program.entry)] if program.entry and phase != "check" else []
    return Job((File(MAIN, program.source), *call), MAIN, phase, profile=profile)


def _profile(facts: Facts, program: Program, phase: Phase) -> str:
    names = [profile.name for profile in facts.profiles]
    if phase == "check" and "check" in names:
        return "check"
    return "r7rs" if "r7rs" in names and ("(import" in program.source or "(scheme " in program.source) else names[0]


def _test_job(program: Program, judge: UnitTests) -> Job:
    name = judge.program or MAIN
    tests = [file.name for file in judge.files]
    support = [file.name for file in judge.support]
    manifest = f"({_text(name)} ({' '.join(map(_text, tests))}) ({' '.join(map(_text, support))}))"
    files = (File(TESTS, manifest), File(name, program.source), *judge.files, *judge.support)
    return Job(files, TESTS, "test", profile="srfi-64", checks=tuple(tests))


def _text(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def program_text(job: Job) -> str:
    """The source of a job's program: its main file, or what stands behind the names of test files."""
    return job.files[1 if job.main == TESTS else 0].text
