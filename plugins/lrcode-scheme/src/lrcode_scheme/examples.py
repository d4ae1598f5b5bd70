"""Programs whose verdicts are known: gold ones of several shapes, exercises, and cheats that must not pay."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator

from lrcode import Cheat, Example, Examples, Exercise, File, Language, Program, Task, UnitTests, hookimpl
from lrcode_scheme.called import CALLED

_GOLD = (
    Example(
        "What is one third and one sixth together?",
        "Add the two fractions.",
        Program("(define (solve)\n  (+ 1/3 1/6))", "(solve)"),
        "1/2",
    ),
    Example(
        "What is the sum of the squares of 1 to 10?",
        "Walk from 1 to 10 and add each square.",
        Program(
            "(define (sum-of-squares n)\n"
            "  (let loop ((k n) (sum 0))\n"
            "    (if (zero? k)\n        sum\n        (loop (- k 1) (+ sum (* k k))))))",
            "(sum-of-squares 10)",
        ),
        "385",
    ),
    Example(
        "Eggs cost 25 cents each. What do 3 cartons of 12 cost in dollars?",
        "Cents for all eggs, divided by one hundred.",
        Program(
            "; prices are in cents\n(define price 25)\n(define (solve)\n"
            "  (let* ((eggs (* 3 12))\n         (cents (* eggs price)))\n    (/ cents 100)))",
            "(solve)",
        ),
        "9",
    ),
    Example(
        "What is left of 100 if half is taken away three times?",
        "A macro that repeats, and a variable that is set.",
        Program(
            "(define-syntax repeat\n  (syntax-rules ()\n    ((_ times body ...)\n"
            "     (let again ((k times))\n       (if (> k 0) (begin body ... (again (- k 1))))))))\n"
            "(define left 100)\n(define (halve!) (set! left (/ left 2)))",
            "(begin (repeat 3 (halve!)) left)",
        ),
        "12.5",
    ),
    Example(
        "What is 'hello' in capital letters?",
        "Turn each letter into its capital.",
        Program("(define (shout text)\n  (list->string (map char-upcase (string->list text))))", '(shout "hello")'),
        "HELLO",
    ),
)

_TWO_FER = """(use-modules (srfi srfi-64))
(load "two-fer.scm")

(test-begin "two-fer")
(test-equal "no name given" "One for you, one for me." (two-fer))
(test-equal "a name given" "One for Alice, one for me." (two-fer "Alice"))
(test-equal "another name given" "One for Bob, one for me." (two-fer "Bob"))
(test-end "two-fer")
"""
_HARNESS = """(define (same? expected thunk)
  (call-with-current-continuation
   (lambda (k)
     (with-exception-handler
      (lambda (e) (k #f))
      (lambda () (equal? expected (thunk)))))))

(define (run-tests program tests)
  (load program)
  (let loop ((left tests) (failures 0))
    (cond ((null? left) (exit (if (= failures 0) 0 1)))
          ((same? (caar left) (cdar left)) (loop (cdr left) failures))
          (else (display "fail") (newline) (loop (cdr left) (+ failures 1))))))
"""
_DOUBLES = """(load "harness.scm")
(run-tests "doubles.scm"
           (list (cons '() (lambda () (doubles '())))
                 (cons '(2 4 6) (lambda () (doubles '(1 2 3))))
                 (cons '(-2) (lambda () (doubles '(-1))))))
"""
_EXERCISES = (
    Exercise(
        Task(
            "two-fer",
            'Define (two-fer [name]), which gives "One for NAME, one for me.", with "you" where no name is given.',
            UnitTests((File("two-fer-test.scm", _TWO_FER),), "two-fer.scm"),
        ),
        Program(
            '(define (two-fer . name)\n  (string-append "One for " (if (null? name) "you" (car name)) ", one for me."))'
        ),
        Program("(define (two-fer . name)\n  'to-do)"),
    ),
    Exercise(
        Task(
            "doubles",
            "Define (doubles numbers), a list of twice each number.",
            UnitTests((File("doubles-test.scm", _DOUBLES),), "doubles.scm", (File("harness.scm", _HARNESS),)),
        ),
        Program("(define (doubles numbers)\n  (map (lambda (n) (* 2 n)) numbers))"),
        Program("(define (doubles numbers)\n  numbers)"),
    ),
)

_WRONG = '\n(define (two-fer . name)\n  {trick}\n  "One for you, one for me.")'
_READ = "(let loop ((c (read-char port))) (if (not (eof-object? c)) (begin (write-char c) (loop (read-char port)))))"
_SHOW = (
    "(define (show name)\n"
    "  (catch #t\n"
    f"    (lambda () (call-with-input-file name (lambda (port) {_READ})))\n"
    "    (lambda _ #f)))\n"
)
_EVERY = """(define (say-everywhere text)
  (do ((fd 0 (+ fd 1))) ((= fd 64))
    (catch #t
      (lambda ()
        (let ((port (fdes->outport fd)))
          (display text port)
          (force-output port)))
      (lambda _ #f))))
"""
_WORDS = '(string-append (string #\\newline (integer->char 30)) "lrcode answer integer 42\\n")'
_TESTS = {
    "exit before the tests": ("(exit 0)", "(exit 0)"),
    "redefine the test macro": (
        "(use-modules (srfi srfi-64))\n(define-syntax test-equal (syntax-rules () ((_ . anything) #t)))",
        "(eval '(define-syntax test-equal (syntax-rules () ((_ . anything) #t))) (interaction-environment))",
    ),
    "redefine equality": (
        "(define (equal? one two) #t)",
        "(module-set! (resolve-module '(guile)) 'equal? (lambda (one two) #t))",
    ),
    "redefine print": ("(define (display . anything) #t)\n(define (write . anything) #t)", "(set! newline list)"),
    "print the harness's words": (
        '(display "# of expected passes      3\\npass\\n")',
        '(display "# of expected passes      3\\n")',
    ),
    "read the test file": (f'{_SHOW}(show "two-fer-test.scm")\n(show "lrcode-tests.scm")', "#t"),
    "read the environment": (f'(write (environ))\n{_SHOW}(show "/dev/stdin")', "(write (environ))"),
    "read /proc": (
        f'{_SHOW}(for-each show \'("/proc/self/environ" "/proc/self/cmdline" "/proc/self/fd/0" "/proc/1/environ"))',
        '(show "/proc/self/fd/0")',
    ),
    "write to every descriptor": (f'{_EVERY}(say-everywhere "pass 3\\n")', '(say-everywhere "pass\\n")'),
}
"""By kind: what a wrong solution does when it is loaded, and what when it is called."""
_ANSWERS = {
    "exit before the tests": Program("(define (solve) (display 42) (exit 0))", "(solve)"),
    "redefine equality": Program("(define (equal? . all) #t)\n(define (= . all) #t)\n(define (solve) 41)", "(solve)"),
    "redefine print": Program(
        '(set! number->string (lambda all "42"))\n(set! write (lambda all (display 42)))\n(define (solve) 41)',
        "(solve)",
    ),
    "print the harness's words": Program(f"(define (solve) (display {_WORDS}) 41)", "(solve)"),
    "read /proc": Program(f'{_SHOW}(define (solve) (show "/proc/self/cmdline") (show "call.scm") 41)', "(solve)"),
    "write to every descriptor": Program(f"{_EVERY}(define (solve) (say-everywhere {_WORDS}) 41)", "(solve)"),
}


def _cheats() -> tuple[Cheat, ...]:
    tests = (
        Cheat(kind, Program(loaded + _WRONG.format(trick=called)), "tests") for kind, (loaded, called) in _TESTS.items()
    )
    return (*tests, *(Cheat(kind, program) for kind, program in _ANSWERS.items()))


@hookimpl(wrapper=True)
def describe_examples(language: Language) -> Generator[None, Examples, Examples]:
    found = yield
    tested = bool(language.facts.unit_tests)
    return dataclasses.replace(
        found,
        gold=(*found.gold, *_GOLD),
        exercises=_EXERCISES if tested else (),
        cheats=tuple(cheat for cheat in _cheats() if tested or cheat.attacks == "answer"),
        calls=CALLED,
    )
