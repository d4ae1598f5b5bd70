"""Core's problems of literal calls, each with a program that gives the right results and one that does not."""

from __future__ import annotations

from lrcode import call_exercises

CALLED = call_exercises(
    {
        "run-lengths": (
            """\
#lang racket
(define (run-lengths numbers)
  (if (null? numbers)
      '()
      (let-values ([(run rest) (splitf-at numbers (lambda (n) (= n (first numbers))))])
        (cons (list (first numbers) (length run)) (run-lengths rest)))))
""",
            """\
#lang racket
(define (run-lengths numbers)
  (map (lambda (n) (list n 1)) numbers))
""",
        ),
        "shelf-label": (
            """\
#lang racket
(define (shelf-label what count)
  (format "\\"~a\\": ~a" what count))
""",
            """\
#lang racket
(define (shelf-label what count)
  (format "~a: ~a" what count))
""",
        ),
        "half-full": (
            """\
#lang racket
(define (half-full weights load)
  (> (/ (apply + weights) (length weights)) (/ load 2)))
""",
            """\
#lang racket
(define (half-full weights load)
  #t)
""",
        ),
    }
)
