;; tries: connect and listen over TCP, and send datagrams, with Racket's own procedures
;; wall: network: seccomp refuses the socket; in a box there is no such network
;; shows: a listener is reached
#lang racket/base
(require racket/tcp racket/udp)
(define-syntax-rule (attempt e ...)
  (with-handlers ([void (lambda (fault) (printf "refused: ~a\n" (if (exn? fault) (exn-message fault) fault)))]) e ...))
(attempt (tcp-connect "127.0.0.1" @PORT@) (displayln "connected"))
(attempt (tcp-listen 0) (displayln "ESCAPED: listens"))
(attempt (udp-send-to (udp-open-socket) "127.0.0.1" @UDP@ #"hello"))
