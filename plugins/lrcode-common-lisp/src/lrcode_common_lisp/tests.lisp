;;;; Runs test files against a program, and prints a file's voucher where every test in it ran and passed. Loaded behind
;;;; FiveAM and before driver.lisp, whose functions it calls.
;;;;
;;;; Program and tests share a process, so nothing that the program says or does is believed: results are counted here,
;;;; in what is called for each check; the test files are gone from the disk before the program starts; and a program that
;;;; changes what the tests stand on (functions, macros, classes of Common Lisp, of SBCL or of FiveAM, the names in the
;;;; tests' package) has failed. What is left to one that knows this file and searches the memory stands in the README.

(make-package "LRCODE" :use '("COMMON-LISP"))
(in-package "LRCODE")
(declaim (optimize (debug 0)))
(setf *error-output* (make-broadcast-stream)) ; names are used before they are defined; the driver puts it right

;;; ---------------------------------------------------------------- what is counted

(defvar *passed* 0 "Checks that held in this test file.")
(defvar *faults* '() "Why it has not passed.")
(defvar *finished* '() "Tests that ran to their end.")
(defvar *asked* nil "Whether this test file has loaded the program by its name.")
(defvar *stands-on* '() "Each name that the test file uses and that is not its own, with what it meant at first.")

(defun fault (control &rest arguments)
  (pushnew (apply #'format nil control arguments) *faults* :test #'string=))

;;; Called for each check, right behind the comparison: what it was made with must still be what it was.
(defun note-check (held)
  (loop for (symbol . meaning) in *stands-on*
        unless (same-meaning meaning (meaning symbol))
          do (fault "the program changes ~A, which the tests use" symbol))
  (if held (incf *passed*) (fault "a check failed")))

(sb-ext:without-package-locks
  (let ((add-result (fdefinition 'fiveam::add-result))) ; not by #', which the compiler would look up again at each call
    (defun fiveam::add-result (type &rest arguments)
      (case type ; nothing that calls EQUAL, which may be the program's for this once
        (fiveam::test-skipped)
        (t (note-check (member type '(fiveam::test-passed fiveam::for-all-test-passed) :test #'eq))))
      (apply add-result type arguments))))

;;; ---------------------------------------------------------------- what tests stand on

;;; What a symbol's function is, to the object; a macro's, too.
(defun function-of (name)
  (let ((fdefn (sb-int:find-fdefn name)))
    (and fdefn (sb-kernel:fdefn-fun fdefn))))

(defun meaning (symbol)
  (let ((class (find-class symbol nil)))
    (list (function-of symbol)
          (function-of (list 'setf symbol))
          (macro-function symbol)
          (compiler-macro-function symbol)
          (sb-int:info :function :source-transform symbol)
          class
          (and class (first (sb-mop:class-direct-superclasses class))))))

(defun same-meaning (one other)
  (every #'eq one other))

(defvar *meanings* (make-hash-table :test 'eq) "Of each symbol that test files can be written with.")
(defvar *system* '() "Each function besides, and its symbol.")
(defvar *methods* '() "Each class of FiveAM, and the methods that are made for it.")
(defvar *general* '() "Methods that make objects of any class.")
(defvar *packages*
  (loop for name in '("COMMON-LISP" "CL" "COMMON-LISP-USER" "CL-USER" "FIVEAM" "5AM" "IT.BESE.FIVEAM" "ALEXANDRIA")
        collect (cons name (find-package name))))

(defvar *system-packages* (remove-if-not (lambda (package) (eql 0 (search "SB-" (package-name package)))) (list-all-packages)))

(defun own-symbols (package)
  (let ((found '()))
    (do-symbols (symbol package found)
      (when (eq (symbol-package symbol) package)
        (push symbol found)))))

;;; FiveAM makes the rest of its classes at their first use: once here, so that they stay as they are.
(defun use-all-once ()
  (let ((fiveam::*test* (make-hash-table))
        (fiveam::*toplevel-suites* '())
        (fiveam::*suite* nil)
        (fiveam:*test-dribble* (make-broadcast-stream))
        (*faults* '())
        (*passed* 0))
    (progv '(fiveam::*!* fiveam::*!!* fiveam::*!!!*) (list #'list #'list #'list)
      (eval '(progn
              (fiveam:def-suite* suite)
              (fiveam:test good "Holds." (fiveam:is (equal 1 1)) (fiveam:signals error (error "x")) (fiveam:skip "so"))
              (fiveam:test (bad :depends-on good) (fiveam:is (= 1 2)) (fiveam:finishes 1) (fiveam:is-true nil))
              (fiveam:test broken (error "x"))
              (fiveam:run! 'suite))))))

;;; Called by the driver last of all.
(defun remember-all ()
  (use-all-once)
  (dolist (symbol (own-symbols (find-package "FIVEAM")))
    (let ((class (find-class symbol nil)))
      (when class (sb-mop:finalize-inheritance class))))
  (dolist (name '("COMMON-LISP" "FIVEAM" "ALEXANDRIA"))
    (dolist (symbol (own-symbols (find-package name)))
      (setf (gethash symbol *meanings*) (meaning symbol))
      (let ((class (and (string= name "FIVEAM") (find-class symbol nil))))
        (when class
          (push (cons class (sb-mop:specializer-direct-methods class)) *methods*)))))
  (dolist (package *system-packages*)
    (dolist (symbol (own-symbols package))
      (let ((function (function-of symbol)))
        (when function
          (push (cons function symbol) *system*)))))
  (setf *general* (general-methods)))

(defun tampering (symbol)
  (report "error" "load" (format nil "the program changes ~A, which the tests stand on" symbol) nil)
  (fault "the program changes ~A" symbol))

;;; The methods that make, print and compare objects, where they are made for no class of the program's own.
(defun general-methods ()
  (loop for name in '(make-instance initialize-instance shared-initialize reinitialize-instance change-class
                      sb-mop:slot-value-using-class allocate-instance)
        append (loop for method in (sb-mop:generic-function-methods (fdefinition name))
                     unless (some #'of-program (sb-mop:method-specializers method))
                       collect method)))

(defun of-program (specializer)
  (let* ((name (and (typep specializer 'class) (class-name specializer)))
         (package (and name (symbol-package name))))
    (and package
         (not (member package *system-packages*)) ; those of contribs come later
         (not (rassoc package *packages*)))))

(defun check-world ()
  (loop for (name . package) in *packages*
        unless (eq (find-package name) package)
          do (tampering (format nil "the package ~A" name)))
  (loop for symbol being the hash-keys of *meanings* using (hash-value meaning)
        unless (same-meaning meaning (meaning symbol))
          do (tampering symbol))
  (loop for (function . symbol) in *system*
        unless (eq function (function-of symbol))
          do (tampering symbol))
  (loop for (class . methods) in *methods*
        when (set-exclusive-or methods (sb-mop:specializer-direct-methods class))
          do (tampering (class-name class)))
  (unless (subsetp (general-methods) *general*)
    (tampering "how objects are made")))

;;; ---------------------------------------------------------------- one form of a test file

;;; The first cons of the form, which may be circular, that is such a one; calls `such` with each of them.
(defun find-part (such form)
  (let ((seen (make-hash-table :test 'eq)))
    (labels ((look (part)
               (typecase part
                 (cons (unless (gethash part seen)
                         (setf (gethash part seen) t)
                         (when (funcall such part)
                           (return-from find-part part))
                         (look (car part))
                         (look (cdr part))))
                 (simple-vector (map nil #'look part)))))
      (look form)
      nil)))

(defun symbols-in (form)
  (let ((symbols '()))
    (flet ((note (part)
             (when (symbolp part)
               (pushnew part symbols))))
      (find-part (lambda (part)
                   (note (car part))
                   (note (cdr part))
                   (when (simple-vector-p (car part))
                     (map nil #'note (car part)))
                   nil)
                 (list form)))
    symbols))

;;; Whether a name that is written without its package means another symbol here than it means by itself.
(defun shadowed (symbol)
  (let ((name (symbol-name symbol)))
    (flet ((other (package) ; not by its name, which may be a nickname of the program's
             (multiple-value-bind (meant status) (find-symbol name package)
               (and (eq status :external)
                    (not (eq meant symbol))
                    (eq symbol (find-symbol name *package*)))))
           (package-of (name) (cdr (assoc name *packages* :test #'string=))))
      (or (other (package-of "COMMON-LISP"))
          (and (member (package-of "FIVEAM") (package-use-list *package*))
               (other (package-of "FIVEAM")))))))

(defun look-at (form may-shadow)
  (dolist (symbol (symbols-in form))
    (let ((meaning (gethash symbol *meanings*)))
      (cond (meaning (pushnew (cons symbol meaning) *stands-on* :key #'car))
            ((and (not may-shadow) (shadowed symbol))
             (tampering symbol))))))

;;; Names of functions that mean something else in the test file's own forms: (name . function). They are bound as macros
;;; around each form that has them, or that may be made of them, so that data of these names stay as they are.
(defun guarded (form own everywhere)
  (let* ((symbols (symbols-in form))
         (own (loop for (name . function) in own
                    when (and (or everywhere (member name symbols))
                              (not (find-part (lambda (part) (and (eq (car part) 'function) (consp (cdr part))
                                                                  (eq (cadr part) name))) ; which no macro can be
                                              form)))
                      collect (cons name function))))
    (if own
        `(locally (declare (sb-ext:disable-package-locks ,@(mapcar #'car own)))
           (macrolet ,(loop for (name . function) in own
                            collect `(,name (&rest arguments) (list* 'funcall ,function arguments)))
             ,form))
        form)))

(defun exit-names ()
  (let ((package (find-package "UIOP")))
    (list* 'sb-ext:exit 'sb-ext:quit (and package (list (find-symbol "QUIT" package))))))

;;; The status that the arguments of EXIT, QUIT or UIOP:QUIT ask for.
(defun status (arguments)
  (or (if (keywordp (first arguments))
          (or (getf arguments :code) (getf arguments :unix-status))
          (first arguments))
      0))

;;; What a script without a framework tells a failure by, as it was before the program.
(defun script-names ()
  (acons 'cerror
         (lambda (continue what &rest arguments) ; from which a handler of the program's may go on
           (fault "~A" what)
           (apply #'cerror continue what arguments))
         (loop for name in '(error equal equalp string= string-equal)
               collect (cons name (first (gethash name *meanings*))))))

(defun is-script (text)
  (flet ((found (word)
           (search word text :test #'char-equal)))
    (and (notany #'found '("fiveam" "5am" "assert"))
         (some #'found '("error" "exit" "quit")))))

(defun check-assertion (held form)
  (note-check held)
  (unless held
    (error "The assertion ~S failed." form)))

;;; The call with the function that its name meant at first: a program may change EQUAL for one comparison only.
(defun pinned (call)
  (let ((function (and (consp call) (symbolp (car call)) (first (gethash (car call) *meanings*)))))
    (if (and function (not (macro-function (car call))) (not (special-operator-p (car call))))
        `(funcall ,function ,@(cdr call))
        call)))

;;; What IS makes of a check compares values that it has given names of its own.
(defun pin-comparisons (code)
  (cond ((or (not (consp code)) (eq (car code) 'quote)) code)
        ((and (consp (cdr code)) (every (lambda (part) (and (symbolp part) (null (symbol-package part)))) (cdr code)))
         (pinned code))
        (t (cons (pin-comparisons (car code)) (pin-comparisons (cdr code))))))

;;; A failed ASSERT must not be forgotten where the program takes over the debugger, so it is counted here.
(defun expand (function form environment)
  (case (and (null *compile-file-truename*) (car form)) ; what goes to a file can hold no function
    (assert `(funcall ,#'check-assertion ,(pinned (second form)) ',(second form)))
    (fiveam:is (pin-comparisons (funcall function form environment)))
    (t (funcall function form environment))))

(defun watch-tests (table wrapped)
  (loop for test being the hash-values of table
        when (and (typep test 'fiveam::test-case) (not (gethash test wrapped)))
          do (setf (gethash test wrapped) t)
             (let ((test test)
                   (run (fiveam::test-lambda test)))
               (setf (fiveam::test-lambda test)
                     (lambda ()
                       (multiple-value-prog1 (funcall run)
                         (push test *finished*)))))))

;;; ---------------------------------------------------------------- one test file

(defun read-form (stream name)
  (handler-bind ((error (lambda (condition)
                          (report "error" "runtime" (format nil "~A: ~A" name (words-of condition)) nil)
                          (sb-ext:exit :code 1))))
    (read stream nil stream)))

;;; Gives back the tests that the file registered. It has come to its end where it leaves by itself, too.
(defun evaluate-tests (name text path load package may-shadow)
  (let ((stream (make-string-input-stream text))
        (table fiveam::*test*)
        (wrapped (make-hash-table :test 'eq))
        (*package* package)
        (*readtable* (copy-readtable nil))
        (*load-pathname* path)
        (*load-truename* path)
        (fiveam::*suite* fiveam::*suite*))
    (loop for test being the hash-values of table ; those of the files before
          do (setf (gethash test wrapped) t))
    (block forms
      (flet ((leave (&rest arguments)
               (unless (eql (status arguments) 0)
                 (fault "it exits with ~A" (status arguments)))
               (return-from forms)))
        (loop for form = (let ((*read-base* 10) (*read-eval* t) (*read-suppress* nil))
                           (read-form stream name))
              until (eq form stream)
              do (look-at form may-shadow)
                 (evaluate form (list* (cons 'load load)
                                       (mapcar (lambda (name) (cons name #'leave)) (exit-names)))
                           (is-script text))
                 (watch-tests table wrapped))))
    (loop for test being the hash-keys of wrapped
          when (typep test 'fiveam::test-case)
            collect test)))

(defun evaluate (form own script)
  (let ((*macroexpand-hook* #'expand)
        (*debugger-hook* nil)
        (*break-on-signals* nil)
        (sb-ext:*invoke-debugger-hook* #'stop-at))
    (handler-bind ((error (lambda (condition)
                            (when script ; where the program takes over the debugger, it is not forgotten
                              (fault "~A" (words-of condition))))))
      (eval (guarded form (if script (append (script-names) own) own) script)))))

(defun run-rest (tests)
  (let ((rest (remove-if (lambda (test) (member test *finished*)) tests))
        (said (make-string-output-stream)))
    (when rest
      (let ((fiveam::*test-dribble* said)
            (*macroexpand-hook* #'expand)
            (*debugger-hook* nil)
            (sb-ext:*invoke-debugger-hook* #'stop-at))
        (let ((results (fiveam:run rest)))
          (when *faults*
            (fiveam:explain! results))))
      (write-string (get-output-stream-string said) *standard-output*)))
  (dolist (test tests)
    (unless (member test *finished*)
      (fault "~A did not run to its end" (fiveam::name test)))))

;;; What is wrong with the program in the eyes of one test file: nothing where it passed.
(defun judge (name text path load package may-shadow known)
  (let ((*passed* 0)
        (*faults* '())
        (*finished* '())
        (*asked* nil)
        (*stands-on* '()))
    (let ((tests (set-difference (evaluate-tests name text path load package may-shadow) known)))
      (run-rest tests)
      (check-world)
      (unless (or (plusp *passed*)
                  (and *asked* (null tests) (is-script text)))
        (fault "no check was made"))
      (dolist (reason (reverse *faults*))
        (report "warning" "runtime" (format nil "~A: ~A" name reason) nil))
      (values *faults* (append tests known)))))

;;; ---------------------------------------------------------------- vouchers

;;; Inverted, for who searches the memory for digits, and read past the buffers of streams.
(defun read-vouchers ()
  (let ((buffer (make-array 65536 :element-type '(unsigned-byte 8) :initial-element 0))
        (all (make-array 0 :element-type '(unsigned-byte 8) :adjustable t :fill-pointer t)))
    (loop for size = (sb-sys:with-pinned-objects (buffer)
                       (sb-unix:unix-read 0 (sb-sys:vector-sap buffer) (length buffer)))
          while (and size (plusp size))
          do (loop for index below size
                   do (vector-push-extend (logxor 255 (aref buffer index)) all)))
    (fill buffer 0)
    (loop for from = 0 then (1+ end)
          for end = (position (logxor 255 10) all :start from)
          while end
          collect (subseq all from end))))

(defun print-voucher (voucher)
  (ignore-errors (finish-output *standard-output*))
  (ignore-errors (finish-output sb-sys:*stdout*))
  (let* ((size (length voucher))
         (buffer (make-array (1+ size) :element-type '(unsigned-byte 8) :initial-element 10)))
    (dotimes (index size)
      (setf (aref buffer index) (logxor 255 (aref voucher index))))
    (sb-sys:with-pinned-objects (buffer)
      (sb-unix:unix-write 1 (sb-sys:vector-sap buffer) 0 (1+ size)))
    (fill buffer 0)))

;;; ---------------------------------------------------------------- all of them

;;; Whether a test file is to be read in the package that the program ends in, as if it stood behind it: it loads no
;;; program and names no package, so it finds a program in a package of its own by no other way.
(defun goes-behind (text job)
  (notany (lambda (word) (search word text :test #'char-equal))
          (if (getf job :loaded) '("") '("package" "fiveam" "5am"))))

(defun run-tests (text path job)
  (let* ((vouchers (read-vouchers))
         (names (getf job :tests))
         (paths (mapcar (lambda (name) (merge-pathnames (sb-ext:parse-native-namestring name) path)) names))
         (texts (mapcar #'read-text paths))
         (may-shadow (some (lambda (text) (search "shadow" text :test #'char-equal)) texts))
         (user (find-package "COMMON-LISP-USER"))
         (ended-in user)
         (loaded nil)
         (known '()))
    (mapc #'delete-file paths)
    (labels ((load-program ()
               (unless loaded
                 (setf loaded t)
                 (let ((*package* user)
                       (*macroexpand-hook* #'funcall))
                   (let ((package (load-text text path)))
                     (when (and (packagep package)
                                (package-name package)
                                (null (sb-ext:package-local-nicknames package))) ; which could stand for CL
                       (setf ended-in package))))
                 (let ((*faults* '()))
                   (check-world)
                   (when *faults*
                     (sb-ext:exit :code 1 :abort t))))
               t)
             (load-file (file &rest options)
               (let ((found (or (probe-file file) (probe-file (merge-pathnames file "a.lisp")))))
                 (if (equal found path)
                     (setf *asked* (load-program))
                     (let ((*macroexpand-hook* #'funcall))
                       (apply #'load file options))))))
      (unless (getf job :loaded)
        (load-program))
      (loop for voucher in vouchers
            for name in names
            for text in texts
            for path in paths
            do (multiple-value-bind (faults tests)
                   (judge name text path #'load-file (if (goes-behind text job) ended-in user) may-shadow known)
                 (setf known tests)
                 (unless faults
                   (print-voucher voucher)))))))

