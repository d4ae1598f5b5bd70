;; tries: call libc through Guile's foreign functions: process memory, namespaces, keys, limits of others
;; wall: surface, signals: seccomp
;; shows: a call works
(use-modules (system foreign))
(define (attempt name . words)
  (let* ((types (map (lambda (_) long) words))
         (found (apply (pointer->procedure int (dynamic-func name (dynamic-link)) types) words)))
    (display (if (>= found 0) "ESCAPED: " "refused: ")) (display name) (newline)))
(attempt "unshare" #x10000000)
(attempt "ptrace" #x4206 (getppid) 0 0)
(attempt "socket" 16 3 0)
(attempt "shmget" 78 4096 #o1666)
(attempt "inotify_init1" -1)
