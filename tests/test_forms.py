"""Programs in parentheses are rewritten only where that is certain to keep their meaning."""

from __future__ import annotations

import dataclasses
import random
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from lrcode import Facts, Mutant, Program, Task, load_language
from lrcode.forms import rewritings
from lrcode.forms.changes import fresh
from lrcode.grammar import parse, report
from lrcode.mutation import mutants
from lrcode.run.open import open_runner

SCHEME, LISP, RACKET = (load_language(name).facts for name in ("scheme", "common-lisp", "racket"))
UNNAMED = dataclasses.replace(SCHEME, forms=None)
"""A language in parentheses whose facts name no forms."""
LANGUAGES = ("common-lisp", "scheme", "scheme-chez", "racket")


def preserved(facts: Facts, source: str, entry: str = "(f)") -> list[Mutant]:
    return [one for one in mutants(facts, Program(source, entry), seed=0) if one.meaning == "preserved"]


def written(facts: Facts, source: str, kind: str) -> list[str]:
    return sorted(one.program.source for one in preserved(facts, source) if one.kind == kind)


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        ("(+ a b c)", "regrouped", "(+ a (+ b c))"),
        ("(+ a (+ b c))", "regrouped", "(+ a b c)"),
        ("(+ (+ a b) c)", "regrouped", "(+ a b c)"),
        ("(- a b c)", "regrouped", "(- a (+ b c))"),
        ("(- a (+ b c))", "regrouped", "(- a b c)"),
        ("(- (- a b) c)", "regrouped", "(- a (+ b c))"),
        ("(/ (/ a b) c)", "regrouped", "(/ a (* b c))"),
        ("(* a 2)", "doubled", "(+ a a)"),
        ("(+ 5 5)", "doubled", "(* 5 2)"),
        ("(+ (* 3 a) b)", "commuted", "(+ b (* 3 a))"),
    ],
)
def test_arithmetic_is_written_another_way(before: str, kind: str, after: str) -> None:
    for facts in (SCHEME, RACKET):
        program = f"(define (f a b c)\n  {before})"
        assert f"(define (f a b c)\n  {after})" in written(facts, program, kind)
    assert f"(defun f (a b c)\n  {after})" in written(LISP, f"(defun f (a b c)\n  {before})", kind)


@pytest.mark.parametrize("sum_", ["(- a (- b c))", "(- a)", "(/ a (/ b c))", "(+ a)", "(* a (+ b c))", "(- (+ a b) c)"])
def test_what_is_no_identity_is_not_regrouped(sum_: str) -> None:
    assert written(SCHEME, f"(define (f a b c) {sum_})", "regrouped") == []


@pytest.mark.parametrize(
    ("facts", "before", "kind", "after"),
    [
        (LISP, "(defun f ()\n  (let* ((a 1) (b 2))\n    a))", "rebound", "(defun f ()\n  (let ((a 1) (b 2))\n    a))"),
        (LISP, "(defun f () (let ((a 1)) a))", "rebound", "(defun f () (let* ((a 1)) a))"),
        (
            *(LISP, "(defun f ()\n  (let* ((a 1)\n         (b a))\n    (list a b)))", "nested"),
            "(defun f ()\n  (let ((a 1))\n    (let ((b a))\n      (list a b))))",
        ),
        (
            *(RACKET, "(define (f)\n  (let* ([a 1]\n         [b a])\n    (list a b)))", "nested"),
            "(define (f)\n  (let ([a 1])\n    (let ([b a])\n      (list a b))))",
        ),
        (
            *(SCHEME, "(define (f)\n  (define a 1)\n  (define b (* a 3))\n  (list a b))", "bound"),
            "(define (f)\n  (let* ((a 1)\n         (b (* a 3)))\n    (list a b)))",
        ),
        (
            *(RACKET, "(define (f)\n  (let* ([a 1]\n         [b (* a 3)])\n    (list a\n          b)))", "defined"),
            "(define (f)\n  (define a 1)\n  (define b (* a 3))\n  (list a\n        b))",
        ),
        (
            *(LISP, "(defun f ()\n  (let ((a (g)))\n    (let ((b a))\n      (list b))))", "merged"),
            "(defun f ()\n  (let* ((a (g))\n         (b a))\n    (list b)))",
        ),
        (LISP, "(defun f ()\n  (let* ((a (+ 1 2)))\n    (* 3 a)))", "inlined", "(defun f ()\n  (* 3 (+ 1 2)))"),
        (SCHEME, "(define (f)\n  (define a 1)\n  (define b 2)\n  b)", "inlined", "(define (f)\n  (define a 1)\n  2)"),
        (
            *(SCHEME, "(define (f)\n  (define a 1)\n  (define b 2)\n  (- a b))", "swapped"),
            "(define (f)\n  (define b 2)\n  (define a 1)\n  (- a b))",
        ),
        (LISP, "(defparameter *a* 1)\n(defparameter *b* (+ 1 2))", "swapped", None),
    ],
)
def test_bindings_are_written_another_way(facts: Facts, before: str, kind: str, after: str | None) -> None:
    assert (after or "(defparameter *b* (+ 1 2))\n(defparameter *a* 1)") in written(facts, before, kind)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("(define (f) (let* ((a 1) (b a)) b))", "rebound"),
        ("(define (f a) (let ((a 1) (b a)) b))", "rebound"),
        ("(define (f) (let* ((a (g)) (b (g))) b))", "rebound"),
        ("(define (f) (let* ((a 1) (a 2)) a))", "rebound"),
        ("(define (f a) (let ((a 1) (b a)) (let ((c b)) c)))", "merged"),
        ("(define (f) (let ((a 1)) (g) (let ((b a)) b)))", "merged"),
        ("(define (f) (let* ((a (g)) (b (g))) b))", "swapped"),
        ("(define (f) (define a 1) (define b a) b)", "swapped"),
        ("(define (f x) (let* ((y (+ x 1)) (x 2)) (* y x)))", "inlined"),
        ("(define (f) (let* ((a 1)) (g) a))", "inlined"),
        ("(define (f) (let* ((a (/ 1 0)) (b 2)) (if b 3 a)))", "inlined"),
        ("(define (f) (let* ((a 2)) (* a a)))", "inlined"),
        ("(define (f a) (let* ((a 5)) a))", "defined"),
        ("(define (f x) (let* ((y x) (z y)) (define y 3) z))", "defined"),
        ("(define x 1) (define (f) (define y x) (define x 2) y)", "bound"),
        ("(define (f) (define a 1) (define (g) a) (g))", "bound"),
        ("(define (f) (list pi (* 2 pi)))", "helper"),
    ],
)
def test_bindings_stay_where_another_way_could_mean_something_else(source: str, kind: str) -> None:
    assert written(SCHEME, source, kind) == []


def test_parts_are_given_names_that_the_program_does_not_use() -> None:
    source = "(define (f total)\n  (define left (- (* 3 total) 18))\n  left)"
    for one in preserved(SCHEME, source):
        added = one.program.source
        match one.kind:
            case "extracted":
                name = added.split()[4]
                assert f"  (define {name} (* 3 total))\n  (define left (- {name} 18))" in added
            case "helper" if "(- (* 3 total) 18))\n\n" in added:
                name = added.split()[1].strip("(")
                assert added.startswith(f"(define ({name} total)\n  (- (* 3 total) 18))\n\n(define (f total)")
                assert f"(define left ({name} total))" in added
            case "constant" if " 18)\n\n" in added:
                name = added.split()[1]
                assert added == f"(define {name} 18)\n\n" + source.replace("18", name)
    kinds = {one.kind for one in preserved(SCHEME, source)}
    assert kinds == {"commuted", "extracted", "helper", "constant", "inlined", "bound"}
    assert fresh(["part"], "(PART part2)", random.Random(0)) == "part3"


@pytest.mark.parametrize(
    "source",
    [
        "(define-syntax let* (syntax-rules () ((_ e) e))) (define (f a) (+ a 1))",
        "(define (f + a) (+ a 1))",
        "(define (f) (let ((+ -)) (+ 10 3)))",
        "(define (f) (let-values (((+ a) (g))) (list (+ a 3))))",
        "(set! + -) (define (f) (+ 5 3))",
        "(define + -) (define (f) (+ 5 3))",
        "(import (rename (scheme base) (+ plus) (- +))) (define (f) (+ 5 3))",
        "(define (f) (eval '(+ 1 2) (interaction-environment)))",
        "(define (f) '(+ 1 2))",
        "(define (f) `(+ 1 ,(g)))",
        "(define (f) (quote (+ 1 2)))",
        "(define (f x) (case x ((+ a b) 1)))",
        '(define (f) "(+ 1 2)") #| (+ 1 2) |# #;(+ 1 2) ; (+ 1 2)',
        "(define (f) (+ 1 2)",
    ],
)
def test_a_program_that_may_mean_something_else_is_left_alone(source: str) -> None:
    assert preserved(SCHEME, source) == []


def test_a_line_that_names_another_dialect_and_text_for_the_reader_leave_nothing_certain() -> None:
    assert preserved(RACKET, "#lang lazy\n(define (f) (+ 1 2))") == []
    assert preserved(RACKET, "#lang racket\n(define (f) (+ 1 2))") != []
    assert preserved(LISP, "(defun f (a) #+sbcl (+ a 1) #-sbcl 2)") == []
    assert preserved(LISP, "(defun f (a) (+ a #.(g)))") == []


@pytest.mark.parametrize(
    ("source", "entry"),
    [
        ("(define (f x) (+ 0.1 x x))", "(f 1)"),
        ("(define (f x) (+ x x 1))", "(f 0.1)"),
        ("(define (f x) (+ x x 1))", "(f (sqrt 2))"),
        ("(define (f x) (+ x x 1))", ""),
        ("(define (f x) (+ x x (g x) 1)) (define (g x) (exp (+ x x 1)))", "(f 1)"),
        ("(define (f x) (+ x x 1e3))", "(f 1)"),
        ("(define (f x) (+ x x #i1/2))", "(f 1)"),
    ],
)
def test_what_may_be_a_float_is_not_regrouped(source: str, entry: str) -> None:
    kinds = {one.kind for one in preserved(SCHEME, source, entry)}
    assert kinds.isdisjoint({"regrouped", "doubled", "commuted", "constant"})


def test_a_language_that_names_no_forms_has_its_arithmetic_rewritten() -> None:
    source = "(define (f)\n  (define a (+ 1 2 3))\n  (define b (* a 2))\n  b)"
    assert {one.kind for one in preserved(UNNAMED, source, "(f)")} == {"commuted", "regrouped", "doubled"}
    inexact = dataclasses.replace(UNNAMED, exact=False)
    assert [one.program.source for one in preserved(inexact, source)] == [source.replace("a 2", "2 a")]
    for odd in ("(define (f x) (case x (+ 1 2)))", "(f '(+ 1 2))", "(define (f * b) (* b 3))", "(let ((+ -)) (+ 1 2))"):
        assert preserved(UNNAMED, odd) == []


def test_another_operator_that_means_the_same_is_marked_so() -> None:
    both = mutants(SCHEME, Program("(define (f) (* 2 2))", "(f)"), seed=0)
    assert [one.meaning for one in both if one.program.source == "(define (f) (+ 2 2))"] == ["preserved"]


def test_a_change_touches_its_span_alone_in_any_alphabet() -> None:
    source = '; naïve 𝄞 (+ 1 2)\n(define (f été)\n  (let* ((λ (* 2 été)) (漢 "é"))\n    (- (+ λ été) 1)))\n'
    found = preserved(SCHEME, source, "(f 3)")
    assert {"commuted", "nested", "helper", "constant", "extracted", "doubled"} == {one.kind for one in found}
    for one in found:
        assert one.program.entry == "(f 3)"
        assert one.program.source.startswith(source[: one.span.start])
        assert one.program.source.endswith(source[one.span.end :])
    assert [source[one.span.start : one.span.end] for one in found if one.kind == "doubled"] == ["(* 2 été)"]


def test_names_depend_on_the_seed_alone() -> None:
    program = Program("(define (f a)\n  (* 3 (+ a 1)))", "(f 1)")
    texts = [[change.edits for change in rewritings(SCHEME, program, random.Random(seed))] for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]


WORDS = st.sampled_from(
    [
        "(",
        "(",
        "(",
        ")",
        ")",
        ")",
        "[",
        "]",
        "let*",
        "let",
        "define",
        "f",
        "a",
        "b",
        "+",
        "-",
        "*",
        "1",
        "2",
        "'",
        "; é\n",
    ]
)


@given(st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from([SCHEME, LISP, RACKET, UNNAMED]))
def test_what_can_be_read_can_be_read_when_rewritten(text: str, facts: Facts) -> None:
    assert facts.grammar is not None
    for change in rewritings(facts, Program(text), random.Random(0)):
        assert report(parse(facts.grammar, text), text).ok
        edits = sorted(change.edits, key=lambda edit: edit[0].start)
        assert all(one.end <= other.start for (one, _), (other, _) in pairwise(edits))


PROGRAMS = {
    "scheme": [
        "(define (f) ; (c (\n (let* ((a 1) ; (a 2)\n #| ( |# (b 2) #;(c 3) (d 4)) ; end\n (- a b d) ; x\n ))",
        "(define n 0) (define (g) (set! n (+ n 1)) n) (define (f) (let* ((a (g)) (b (g)) (c (* 2 a))) (- a b c)))",
        '(define (f) (define a 3) (define b (* a 2)) (display "(+ 1 2)") (set! a 10) (- (+ a b 1) (/ 6 a)))',
        "(define (h n) (let loop ((k n) (s 0)) (if (= k 0) s (loop (- k 1) (+ s (* k 2)))))) (define (f) (h 5))",
        "(define x 9) (define (f) (call/cc (lambda (k) (let ((y (+ x 1)) (x 5)) (if (= x 5) (k (- y x 1)) (+ y x))))))",
    ],
    "common-lisp": [
        "(defparameter *x* 1) (defun g () *x*) (defun f () (let* ((*x* 5) (y (g))) (+ *x* (* y 2))))",
        "(defvar a 3) (defun g () a) (defun h (a) (let* ((b (* a 2)) (a (- b 1))) (+ (g) a b 1))) (defun f () (h 4))",
        '(defun f () (multiple-value-bind (a b) (floor 7 2) (let* ((c 1) (d 2)) (print "(+ 1 2)") (- (+ a b) c d))))',
        "(defun h (x) (cond ((> x 2) (- x 1 2)) (t (loop for k from 1 to (+ x 1) sum (* k 2))))) (defun f () (h 2))",
    ],
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_rewritten_programs_answer_and_print_as_before(name: str) -> None:
    language = load_language(name)
    programs = PROGRAMS.get(name, PROGRAMS["scheme"])
    with open_runner(language.facts) as runner:

        def ran(program: Program) -> tuple[object, str]:
            done = language.run_job(language.make_job(program, Task("rewritten", "", None)), runner)
            return language.read_answer(done), done.stdout

        for source in programs:
            program = Program(f"#lang racket/base\n{source}" if name == "racket" else source, "(f)")
            right = ran(program)
            assert right[0] is not None
            for one in preserved(language.facts, program.source):
                assert ran(one.program) == right, one


def test_what_is_declared_of_a_name_stays_with_it() -> None:
    for form in ("let", "let*"):
        declared = (
            f"(defun f (x) ({form} ((a x)) (declare (ignorable a)) ({form} ((b 1) (c a)) (declare (integer c)) c)))"
        )
        assert preserved(LISP, declared) == []
