"""Exercises of literal calls: tasks, each with a program that gives the right results and one that does not."""

from __future__ import annotations

from lrcode import Call, Calls, Exercise, Program, Task

_TASKS = (
    Task(
        "common-lisp/run-lengths",
        "Put a list of whole numbers in short: for each run of equal neighbours a list of the number and how often it "
        "stands there.",
        Calls(
            "run_lengths",
            (
                Call(((3, 3, 5),), ((3, 2), (5, 1))),
                Call(((),), ()),
                Call(((-1, -1, -1, 0, -1),), ((-1, 3), (0, 1), (-1, 1))),
            ),
            shown=1,
        ),
    ),
    Task(
        "common-lisp/shelf-label",
        "Write the label of a shelf: what lies there in quotes, a colon, a blank, and how many.",
        Calls(
            "shelf_label",
            (
                Call(("nails", 12), '"nails": 12'),
                Call(("Öl ☃", 0), '"Öl ☃": 0'),
                Call(("two\nlines", -3), '"two\nlines": -3'),
            ),
            shown=1,
        ),
    ),
    Task(
        "common-lisp/half-full",
        "Tell whether the mean of some weights in kilograms is more than half of the load that a cart can carry.",
        Calls(
            "half_full",
            (
                Call(((1.5, 2.5), 3.5), True),
                Call(((0.1, 0.2, 0.3), 0.5), False),
                Call(((7,), 10**30), False),
            ),
            shown=1,
        ),
    ),
)
_PROGRAMS = (
    (
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
    (
        """\
(defun shelf-label (what count)
  (format nil "\\"~A\\": ~D" what count))
""",
        """\
(defun shelf-label (what count)
  (format nil "~A: ~D" what count))
""",
    ),
    (
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
)
"""The solution and the stub of each."""

CALLED = tuple(
    Exercise(task, Program(solution), Program(stub)) for task, (solution, stub) in zip(_TASKS, _PROGRAMS, strict=True)
)
