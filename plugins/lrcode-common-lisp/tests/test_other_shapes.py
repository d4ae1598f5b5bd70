"""Right programs in shapes that nobody asked for, behind tests that stand alone, as McEval's do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lrcode import Language, Program, Task, Verdict
from lrcode.run.cold import ColdRunner

Judge = Callable[..., Verdict]
TEST = """(defun check-middle ()
  (assert (equal (middle '(a b c)) 'b))
  (assert (equal (middle '("x" "y" "z")) "y")))

(check-middle)
"""
MIDDLE = "(defun middle (list) (second list))\n"
OWN = "(defpackage :answer (:use :cl) {more})\n(in-package :answer)\n"
RIGHT = {
    "in a package of its own": OWN.format(more="") + MIDDLE,
    "in a package that exports it": OWN.format(more="(:export #:middle)") + MIDDLE,
    "back in the package of users": (
        OWN.format(more="(:export #:middle)") + MIDDLE + "(in-package :cl-user)\n(use-package :answer)\n"
    ),
    "with a line for the shell": f"#!/usr/bin/env sbcl --script\n{MIDDLE}",
    "that asks ASDF for what the tests have": f"(require :asdf)\n(asdf:load-system :alexandria)\n{MIDDLE}",
    "that asks Quicklisp for it": f"(ql:quickload '(:alexandria))\n{MIDDLE}",
    "that prints, asserts and reads": (
        f"{MIDDLE}(print (middle '(1 2 3)))\n(assert (= 2 (middle '(1 2 3))))\n(read-line *standard-input* nil)\n"
    ),
    "with helpers called as a framework's": f"{MIDDLE}(defun is (x) x)\n(defun run (x) x)\n(defun check (x) x)\n",
}
WRONG = {
    "an assertion of its own": (
        OWN.format(more="(:shadow #:assert)")
        + "(defmacro assert (&rest all) all '(cl:assert t))\n(defun middle (l) l)\n"
    ),
    "an equality of its own": (
        OWN.format(more="(:shadow #:equal)") + "(defun equal (a b) a b t)\n(defun middle (l) l)\n"
    ),
    "definitions of its own": (
        OWN.format(more="(:shadow #:defun)")
        + "(defmacro defun (name &rest all) all `(cl:defun ,name () (cl:assert t)))\n(cl:defun middle (l) l)\n"
    ),
    "no words of the language": (
        "(defpackage :answer (:use))\n(in-package :answer)\n(cl:defun middle (l) (cl:second l))\n"
    ),
    "a stub in a package": OWN.format(more="") + "(defun middle (list) (first list))\n",
}
NICKNAMED = """(defpackage :mine (:use :cl) (:shadow #:equal) (:export #:equal))
(in-package :mine)
(defun equal (one other) one other t)
(defpackage :answer (:use :cl) (:local-nicknames (:lisp :mine)))
(in-package :answer)
(defun middle (list) list)
"""


@pytest.mark.parametrize("shape", RIGHT)
def test_a_right_program_passes(judge: Judge, shape: str) -> None:
    verdict = judge(RIGHT[shape], {"check.lisp": TEST})
    assert verdict.outcome == "pass", verdict


@pytest.mark.parametrize("what", WRONG)
def test_a_package_of_its_own_helps_no_wrong_one(judge: Judge, what: str) -> None:
    assert judge(WRONG[what], {"check.lisp": TEST}).outcome == "fail"


def test_a_nickname_of_the_programs_means_nothing_to_a_test(judge: Judge) -> None:
    named = "(rename-package :cl :common-lisp '(:cl :lisp))"
    test = TEST.replace("(equal", "(lisp:equal")
    assert judge(NICKNAMED, {"check.lisp": test}).outcome == "fail"
    assert judge(f"{named}\n{MIDDLE}", {"check.lisp": test}).outcome == "fail", "the program changed a package"


def test_a_line_for_the_shell_moves_no_column(lisp: Language, cold: ColdRunner) -> None:
    program = Program("#!/usr/bin/env sbcl --script\n(print (+ 1 2)")
    for phase in ("run", "check"):
        done = lisp.run_job(lisp.make_job(program, Task("t", "question", None), phase), cold)  # type: ignore[arg-type]
        assert [(one.kind, one.line) for one in done.diagnostics if one.severity == "error"] == [("syntax", 2)], phase
