;; tries: call libc through Racket's foreign interface: sockets, ptrace, namespaces, signals
;; wall: network, surface, signals: seccomp
;; shows: a call works
;; ends: ok killed
#lang racket/base
(require ffi/unsafe)
(define (attempt name . words)
  (define found (apply (get-ffi-obj name #f (_cprocedure (map (lambda (_) _long) words) _int)) words))
  (printf (if (>= found 0) "ESCAPED: ~a\n" "refused: ~a\n") name))
(define parent ((get-ffi-obj "getppid" #f (_fun -> _int))))
(attempt "socket" 2 1 0)
(attempt "ptrace" #x4206 parent 0 0)
(attempt "unshare" #x10000000)
(for ([pid (list @PID@ @VICTIM@ parent)])
  ((get-ffi-obj "kill" #f (_fun _int _int -> _int)) pid 9))
