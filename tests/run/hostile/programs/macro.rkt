;; tries: do at expansion time what it may not do at run time: read a secret and loop
;; wall: files, cpu: the checking pass runs behind the same walls
;; shows: it prints the secret, or it still runs after its deadline
;; ends: timeout
;; limits: cpu_s=1.5 wall_s=6
#lang racket/base
(require (for-syntax racket/base))
(define-syntax (read-it stx)
  (with-handlers ([void (lambda (fault) (eprintf "refused: ~a\n" (exn-message fault)))])
    (eprintf "~a\n" (call-with-input-file "@CANARY@" read-line)))
  (let loop () (loop))
  stx)
(read-it)
