;; tries: change what the next program finds: functions of the system, the reader, packages, hooks at exit, random numbers
;; wall: state: each program is a process of its own
;; shows: the next program's answer is another
;; real: no: without walls each program is a process as well
;; ends: ok error
(sb-ext:unlock-package :common-lisp)
(setf *read-base* 8 *print-base* 2 *print-circle* t)
(set-macro-character #\( (lambda (stream char) (declare (ignore char)) (read-delimited-list #\) stream) ''poisoned))
(push (lambda () (loop repeat 3 do (print 43))) sb-ext:*exit-hooks*)
