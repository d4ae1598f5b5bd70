;; tries: print without end to all ports that it can open anew
;; wall: output: RLIMIT_FSIZE on files in memory
;; shows: there is more of it than the limit
;; ends: output_limit error
;; limits: cpu_s=2 wall_s=4
(define port (open-file "/proc/self/fd/1" "w"))
(let loop ()
  (display (make-string 1000 #\x) port)
  (display (make-string 1000 #\y))
  (display (make-string 1000 #\z) (current-error-port))
  (loop))
