;; tries: read and write files outside, list folders and follow links with Guile's own procedures
;; wall: files: Landlock; a box does not show them
;; shows: it prints the secret, or the canary changed
(use-modules (ice-9 rdelim))
(define (attempt thunk) (catch #t thunk (lambda (key . words) (display (list 'refused key words)) (newline))))
(attempt (lambda () (display (call-with-input-file "@CANARY@" read-line))))
(attempt (lambda () (let ((port (open-file "@CANARY@" "a"))) (display "changed" port) (close-port port))))
(attempt (lambda () (symlink "@HOME@" "home") (display (call-with-input-file "home/diary" read-line))))
(attempt (lambda () (chmod "@CANARY@" #o600)))
(attempt (lambda () (chown "@CANARY@" 1 1)))
(attempt (lambda () (utime "@CANARY@" 0 0)))
(attempt (lambda () (let ((folder (opendir "@HOME@"))) (display "ESCAPED: listed ") (display (readdir folder)) (readdir folder))))
