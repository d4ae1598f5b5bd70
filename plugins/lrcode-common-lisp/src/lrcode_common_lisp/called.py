"""Core's problems of literal calls, each with a program that gives the right results and one that does not."""

from __future__ import annotations

from lrcode import call_exercises

CALLED = call_exercises(
    {
        "run-lengths": (
            """\
(defun run-lengths (numbers)
  (let ((runs '()))
    (dolist (n numbers (reverse runs))
      (if (and runs (= n (first (first runs))))
          (incf (second (first runs)))
          (push (list n 1) runs)))))
""",
            """\
(defun run-lengths (numbers)
  (mapcar (lambda (n) (list n 1)) numbers))
""",
        ),
        "shelf-label": (
            """\
(defun shelf-label (what count)
  (format nil "\\"~A\\": ~D" what count))
""",
            """\
(defun shelf-label (what count)
  (format nil "~A: ~D" what count))
""",
        ),
        "half-full": (
            """\
(defun half-full (weights load)
  (> (/ (reduce #'+ weights) (length weights)) (/ load 2)))
""",
            """\
(defun half-full (weights load)
  (declare (ignore weights load))
  t)
""",
        ),
    }
)
