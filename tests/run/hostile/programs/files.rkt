;; tries: read, write, rename and delete files outside with Racket's own procedures, the security guard put aside
;; wall: files: Landlock; a box does not show them
;; shows: it prints the secret, or the canary changed
#lang racket/base
(define-syntax-rule (attempt e ...)
  (with-handlers ([void (lambda (fault) (printf "refused: ~a\n" (if (exn? fault) (exn-message fault) fault)))]) e ...))
(attempt (displayln (call-with-input-file "@CANARY@" read-line)))
(attempt (call-with-output-file "@CANARY@" #:exists 'append (lambda (out) (display "changed" out))))
(attempt (file-or-directory-permissions "@CANARY@" #o600))
(attempt (make-file-or-directory-link "@HOME@" "home") (displayln (call-with-input-file "home/diary" read-line)))
(attempt (rename-file-or-directory "@CANARY@" "@CANARY@-moved"))
(attempt (delete-file "@CANARY@"))
(attempt (displayln (directory-list "@HOME@")) (displayln "ESCAPED: listed the home"))
