;; tries: open sockets, hold its parent and make namespaces by calls into libc from Lisp
;; wall: network, surface: seccomp
;; shows: a call works
(defmacro attempt (name &rest words)
  `(let ((found (sb-alien:alien-funcall
                 (sb-alien:extern-alien ,name (function sb-alien:int ,@(loop repeat (length words) collect 'sb-alien:long)))
                 ,@words)))
     (format t (if (>= found 0) "ESCAPED: ~a~%" "refused: ~a~%") ,name)))
(handler-bind ((warning #'muffle-warning))
  (attempt "socket" 2 1 0)
  (attempt "socket" 1 2 0)
  (attempt "ptrace" #x4206 (sb-alien:alien-funcall (sb-alien:extern-alien "getppid" (function sb-alien:int))) 0 0)
  (attempt "unshare" #x10000000))
