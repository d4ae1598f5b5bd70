;; tries: start shells that read secrets, and processes that live on, with Chez's own procedures
;; wall: files, survivors: the walls outlive an exec; all are killed at the end
;; shows: it prints the secret, or a process is left
(system "cat @CANARY@ @HOME@/diary")
(let-values ([(to from err pid) (open-process-ports "setsid sleep 10000 || exec sleep 10000" (buffer-mode block) (native-transcoder))])
  (display pid))
(newline)
(system "cat /proc/[0-9]*/environ 2>/dev/null")
