;;; Loaded before every program, cold and warm.

;; Frames and places in an error's report are the evaluator's, not the program's; they hold addresses that differ from
;; run to run, and Guile loads seventeen modules to tell them.
(debug-disable 'backtrace)
(variable-set! (module-variable the-root-module 'print-exception)
               ((lambda (print)
                  (lambda (port frame key args)
                    (if frame (display "ERROR: " port))
                    (print port #f key args)))
                print-exception))
