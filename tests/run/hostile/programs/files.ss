;; tries: read, write, rename and delete files outside with Chez's own procedures
;; wall: files: Landlock; a box does not show them
;; shows: it prints the secret, or the canary changed
(define-syntax attempt
  (syntax-rules () [(_ e ...) (guard (c [#t (display "refused: ") (display-condition c) (newline)]) e ...)]))
(attempt (display (call-with-input-file "@CANARY@" get-line)))
(attempt (call-with-port (open-file-output-port "@CANARY@" (file-options no-fail append)) (lambda (p) (put-u8 p 65))))
(attempt (chmod "@CANARY@" #o600))
(attempt (rename-file "@CANARY@" "@CANARY@-moved"))
(attempt (delete-file "@CANARY@" #t))
(attempt (display (directory-list "@HOME@")))
