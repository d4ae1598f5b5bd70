;; tries: call libc through Chez's foreign procedures: sockets, ptrace, namespaces
;; wall: network, surface: seccomp
;; shows: a call works
(load-shared-object "libc.so.6")
(define-syntax attempt
  (syntax-rules ()
    [(_ name (type ...) word ...)
     (let ([found ((foreign-procedure name (type ...) int) word ...)])
       (display (if (>= found 0) "ESCAPED: " "refused: ")) (display name) (newline))]))
(attempt "socket" (int int int) 2 1 0)
(attempt "ptrace" (long int long long) #x4206 ((foreign-procedure "getppid" () int)) 0 0)
(attempt "unshare" (int) #x10000000)
(attempt "mq_open" (string int int uptr) "/lrcode-hostile" 66 438 0)
