;; tries: loop without end with interrupts off
;; wall: cpu: it is killed, which nobody can ignore
;; shows: it still runs after its deadline
;; ends: timeout
;; limits: cpu_s=0.5 wall_s=3
(disable-interrupts)
(let loop () (loop))
