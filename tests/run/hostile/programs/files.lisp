;; tries: read and write files outside and list folders with Lisp's own functions
;; wall: files: Landlock; a box does not show them
;; shows: it prints the secret, or the canary changed
(defmacro attempt (&body body)
  `(handler-case (progn ,@body) (error (fault) (format t "refused: ~a~%" fault))))
(attempt (with-open-file (in "@CANARY@") (write-line (read-line in))))
(attempt (with-open-file (out "@CANARY@" :direction :output :if-exists :append) (write-line "changed" out)))
(attempt (with-open-file (in "@HOME@/diary") (write-line (read-line in))))
(attempt (rename-file "@CANARY@" "@CANARY@-moved"))
(attempt (delete-file "@CANARY@"))
(attempt (print (directory "@OUTSIDE@/*.*")))
