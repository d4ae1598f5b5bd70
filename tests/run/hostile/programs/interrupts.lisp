;; tries: ignore what would end it and go on in a part that nothing interrupts
;; wall: cpu: it is killed, which nobody can ignore
;; shows: it still runs after its deadline
;; ends: timeout
;; limits: cpu_s=0.5 wall_s=3
(sb-alien:alien-funcall (sb-alien:extern-alien "signal" (function sb-alien:long sb-alien:int sb-alien:long)) 24 1)
(sb-sys:without-interrupts (loop))
