;; tries: recurse without end, whose stack Guile lets grow as far as memory goes
;; wall: memory: RLIMIT_AS, and who watches
;; shows: it still runs after its deadline
;; ends: error memory timeout killed
;; limits: cpu_s=4 wall_s=12
;; real: no: without walls it may take all memory of the machine before it ends
(define (count n) (+ 1 (count (+ n 1))))
(display (count 0))
