;;;; Loaded before every program, cold and warm.

;;; A thread does not survive a fork, and waiting for this one at exit would never end.
(sb-impl::finalizer-thread-stop)
;;; The frames are the loader's and differ from run to run by their addresses; printing them takes longer than a program.
(set 'sb-debug:*backtrace-frame-count* 0)

;;; Where the process will be forked, tiny programs fill the caches of reader, compiler and printers once for all. They
;;; live in a package that is deleted, print nowhere, and find the counters that they move put back.
(if (sb-ext:posix-getenv "LRCODE_WARM")
    (let* ((*package* (make-package "LRCODE-WARM" :use (package-use-list *package*)))
           (*gensym-counter* 0)
           (*random-state* (make-random-state nil))
           (*standard-output* (make-broadcast-stream))
           (*error-output* *standard-output*))
      (dolist (#1=#:program
               '("(defun solve () (let* ((a (* 6 8)) (b (/ a 7))) b)) (format t \"~a ~,2f~%\" (solve) 1.5)"
                 "(defvar *a* 2) (print (loop for x in (list *a* 1) sum x)) (princ (mapcar (lambda (x) (* x 2)) '(1)))"
                 "(defun f () (+ b 1)) (f)"
                 "(defun g () (h 1)) (g)"
                 "(+ \"a\" 1)"
                 "(/ 1 0)"
                 "(+ 1 2"
                 "(let ((x)) (+ x 1))"))
        (handler-case (load (make-string-input-stream #1#))
          (error (#2=#:found) (format t "~S ~A" sb-thread:*current-thread* #2#))))
      (delete-package *package*)))
