;; tries: take all memory there is
;; wall: memory: the interpreter's own limit, RLIMIT_AS, who watches
;; shows: it still runs after its deadline, or tells of 2 GB
;; ends: error memory timeout killed
;; limits: cpu_s=4 wall_s=12
;; real: no: the interpreter ends it itself
(let ((held nil))
  (loop repeat 256 do (push (make-array (* 8 1024 1024) :element-type '(unsigned-byte 8) :initial-element 1) held))
  (format t "ESCAPED: ~a~%" (length held)))
