;;;; Loads FiveAM from its sources, once, and what test files ask for besides it: they load it by Quicklisp, and find that
;;;; it is there.

;;; Who has Quicklisp has ASDF and UIOP as well.
(require :asdf)

(dolist (name '("NET.DIDIERVERNA.ASDF-FLV" "QUICKLISP-CLIENT"))
  (make-package name :use '("COMMON-LISP")))
(sb-ext:without-package-locks
  (rename-package "QUICKLISP-CLIENT" "QUICKLISP-CLIENT" '("QL" "QUICKLISP")))

;;; FiveAM wants one macro of it, which means something to ASDF alone; every test file is given its own suite anyway.
(in-package "NET.DIDIERVERNA.ASDF-FLV")
(export 'set-file-local-variable)
(defmacro set-file-local-variable (name) (declare (ignore name)) nil)

(in-package "QUICKLISP-CLIENT")
(export 'quickload)
(defun quickload (systems &rest options)
  (declare (ignore options))
  (let ((systems (if (listp systems) systems (list systems))))
    (dolist (system systems systems)
      (unless (find (string system) '("fiveam" "alexandria" "trivial-backtrace") :test #'string-equal)
        (if (asdf:find-system system nil)
            (let ((*standard-output* (make-broadcast-stream))
                  (*error-output* (make-broadcast-stream)))
              (handler-bind ((warning #'muffle-warning)
                             (sb-ext:compiler-note #'muffle-warning))
                (asdf:load-system system)))
            (error "System ~(~S~) not found: nothing can be fetched here" (string system)))))))

(in-package "COMMON-LISP-USER")
(let ((sources (find-if (lambda (root) (probe-file (concatenate 'string root "fiveam/")))
                        '("/usr/share/common-lisp/source/" "/usr/local/share/common-lisp/source/"))))
  (flet ((load-all (folder names)
           (dolist (name names)
             (let ((path (concatenate 'string sources folder name ".lisp")))
               (unless (and sources (probe-file path))
                 (format *error-output* "~&FiveAM is not installed (~A~A is missing): apt-get install cl-fiveam~%" folder name)
                 (sb-ext:exit :code 1 :abort t))
               (load path)))))
    (handler-bind ((warning #'muffle-warning)
                   (sb-ext:compiler-note #'muffle-warning))
      (load-all "alexandria/alexandria-1/"
                '("package" "definitions" "binding" "strings" "conditions" "symbols" "macros" "functions" "lists" "types"
                  "io" "hash-tables" "control-flow" "arrays" "sequences" "numbers" "features"))
      (load-all "trivial-backtrace/dev/" '("packages" "utilities" "backtrace" "map-backtrace" "fallback"))
      (load-all "fiveam/src/"
                '("package" "utils" "check" "fixture" "classes" "random" "test" "explain" "suite" "run")))))
;;; However a program asks for them, they are not loaded again, which would change what its tests stand on.
(dolist (name '("FIVEAM" "ALEXANDRIA" "TRIVIAL-BACKTRACE"))
  (pushnew name *modules* :test #'string=)
  (asdf:register-immutable-system (string-downcase name)))
