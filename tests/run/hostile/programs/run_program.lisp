;; tries: start a shell that reads a secret and leaves a process behind
;; wall: files, survivors: the walls outlive an exec; all are killed at the end
;; shows: it prints the secret, or a process is left
;; ends: ok error
(handler-case
    (sb-ext:run-program "/bin/sh" '("-c" "cat @CANARY@; (setsid sleep 10000 || sleep 10000) >/dev/null 2>&1 &")
                        :output *standard-output* :search t)
  (error (fault) (format t "refused: ~a~%" fault)))
