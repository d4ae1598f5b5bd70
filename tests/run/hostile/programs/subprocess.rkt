;; tries: start a shell that reads a secret and tell what it says, while another process stays behind
;; wall: files, survivors: the walls outlive an exec; all are killed at the end
;; shows: it prints the secret, or a process is left
;; ends: ok error
#lang racket/base
(define-values (process out in err)
  (subprocess #f #f #f "/bin/sh" "-c" "cat @CANARY@; (setsid sleep 10000 || sleep 10000) >/dev/null 2>&1 &"))
(displayln (read-line out))
(displayln (getenv "LRCODE_HOSTILE_SECRET"))
