;; tries: fork away into a session of its own and live on, and kill the harness from there
;; wall: survivors, signals: all are killed at the end; another user; Landlock scopes signals
;; shows: it lives on, or the harness dies
(define (attempt thunk) (catch #t thunk (lambda (key . words) (display (list 'refused key)) (newline))))
(when (zero? (primitive-fork))
  (attempt setsid)
  (when (zero? (primitive-fork))
    (for-each (lambda (pid) (attempt (lambda () (kill pid SIGKILL)))) '(@PID@ @VICTIM@))
    (sleep 10000))
  (primitive-_exit 0))
(sleep 1)
