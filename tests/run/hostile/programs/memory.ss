;; tries: take all memory there is, outside the heap that Chez watches
;; wall: memory: RLIMIT_AS, and who watches
;; shows: it has 1.5 GB
;; ends: error memory ok killed
;; limits: memory_bytes=768M
(let loop ([n 0])
  (if (= n 24)
      (begin (display "ESCAPED: has 1.5 GB") (newline))
      (let ([at (guard (c [#t 0]) (foreign-alloc (* 64 1024 1024)))])
        (if (= at 0)
            (begin (display "refused") (newline))
            (begin
              (do ([i 0 (+ i 4096)]) ((>= i (* 64 1024 1024))) (foreign-set! 'unsigned-8 at i 1))
              (loop (+ n 1)))))))
