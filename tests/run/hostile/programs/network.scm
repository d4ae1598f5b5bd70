;; tries: connect over TCP and unix sockets with Guile's own procedures
;; wall: network: seccomp refuses the socket; in a box there is no such network
;; shows: a listener accepts
(define (attempt thunk) (catch #t thunk (lambda (key . words) (display (list 'refused key words)) (newline))))
(attempt (lambda () (connect (socket PF_INET SOCK_STREAM 0) AF_INET INADDR_LOOPBACK @PORT@) (display "connected")))
(attempt (lambda () (connect (socket PF_UNIX SOCK_STREAM 0) AF_UNIX "@SOCKET@") (display "connected")))
