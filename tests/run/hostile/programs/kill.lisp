;; tries: kill its parent, the harness and a stranger by calls into libc from Lisp
;; wall: signals: another user; Landlock scopes signals; a PID namespace
;; shows: one of them dies
;; ends: ok killed error
(defun send (pid)
  (format t "~a: ~a~%" pid (sb-alien:alien-funcall
                            (sb-alien:extern-alien "kill" (function sb-alien:int sb-alien:int sb-alien:int)) pid 9)))
(mapc #'send (list @PID@ @VICTIM@ (sb-alien:alien-funcall (sb-alien:extern-alien "getppid" (function sb-alien:int)))))
(send -1)
