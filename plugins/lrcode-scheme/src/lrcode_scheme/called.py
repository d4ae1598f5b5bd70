"""Core's problems of literal calls, each with a program that gives the right results and one that does not."""

from __future__ import annotations

from lrcode import call_exercises

CALLED = call_exercises(
    {
        "run-lengths": (
            """\
(define (run-lengths numbers)
  (let loop ((left numbers) (runs '()))
    (cond ((null? left) (reverse runs))
          ((and (pair? runs) (= (car left) (caar runs)))
           (loop (cdr left) (cons (list (car left) (+ 1 (cadar runs))) (cdr runs))))
          (else (loop (cdr left) (cons (list (car left) 1) runs))))))
""",
            """\
(define (run-lengths numbers)
  (map (lambda (n) (list n 1)) numbers))
""",
        ),
        "shelf-label": (
            """\
(define (shelf-label what count)
  (string-append "\\"" what "\\": " (number->string count)))
""",
            """\
(define (shelf-label what count)
  (string-append what ": " (number->string count)))
""",
        ),
        "half-full": (
            """\
(define (half-full weights load)
  (> (/ (apply + weights) (length weights)) (/ load 2)))
""",
            """\
(define (half-full weights load)
  #t)
""",
        ),
    }
)
