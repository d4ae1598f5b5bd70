;; tries: use more CPU than it may with a place and futures, whose threads are the system's
;; wall: cpu, processes: CPU time of all threads counts
;; shows: it still runs after its deadline
;; ends: timeout error killed
;; limits: cpu_s=1.5 wall_s=6
#lang racket/base
(require racket/future)
(define (spin) (let loop ([n 0]) (loop (+ n 1))))
(for ([_ 8]) (future spin))
(spin)
