"""Names that a program in CL-USER cannot define: symbols of locked packages, of Common Lisp itself and of SBCL.

As SBCL 2.2.9 lists them: `do-symbols` over CL-USER, those whose home package is locked, of letters, digits and `-`.
"""

_TEXT = """
abort abs acons acos acosh add-implementation-package add-method add-package-local-nickname addr adjoin adjust-array
adjustable-array-p alien alien-callable-function alien-funcall alien-sap alien-size allocate-instance alpha-char-p
alphanumericp always-bound and append apply apropos apropos-list aref arg arithmetic-error arithmetic-error-operands
arithmetic-error-operation array array-dimension array-dimension-limit array-dimensions array-displacement
array-element-type array-has-fill-pointer-p array-in-bounds-p array-rank array-rank-limit array-row-major-index
array-storage-vector array-total-size array-total-size-limit arrayp ash asin asinh assert assoc assoc-if assoc-if-not
atan atanh atom atomic-decf atomic-incf atomic-pop atomic-push atomic-update backtrace backtrace-as-list base-char
base-string bignum bit bit-and bit-andc1 bit-andc2 bit-eqv bit-ior bit-nand bit-nor bit-not bit-orc1 bit-orc2
bit-vector bit-vector-p bit-xor block boole boole-1 boole-2 boole-and boole-andc1 boole-andc2 boole-c1 boole-c2
boole-clr boole-eqv boole-ior boole-nand boole-nor boole-orc1 boole-orc2 boole-set boole-xor boolean both-case-p
boundp break broadcast-stream broadcast-stream-streams built-in-class butlast byte byte-position byte-size
bytes-consed-between-gcs c-string caaaar caaadr caaar caadar caaddr caadr caar cadaar cadadr cadar caddar cadddr caddr
cadr call-arguments-limit call-method call-next-method call-with-timing cancel-finalization car cas case cast catch
ccase cdaaar cdaadr cdaar cdadar cdaddr cdadr cdar cddaar cddadr cddar cdddar cddddr cdddr cddr cdr ceiling cell-error
cell-error-name cerror change-class char char-code char-code-limit char-downcase char-equal char-greaterp char-int
char-lessp char-name char-not-equal char-not-greaterp char-not-lessp char-upcase character characterp check-type cis
class class-name class-of clear-input clear-output close clrhash code-char code-deletion-note coerce compare-and-swap
compilation-speed compile compile-file compile-file-line compile-file-pathname compile-file-position compiled-function
compiled-function-p compiler-macro compiler-macro-function compiler-note complement complex complexp
compute-applicable-methods compute-restarts concatenate concatenated-stream concatenated-stream-streams cond condition
conjugate cons consp constantly constantp continue control-error copy-alist copy-list copy-pprint-dispatch
copy-readtable copy-seq copy-structure copy-symbol copy-tree cos cosh count count-if count-if-not create ctypecase
debug decf decimal-with-grouped-digits-width declaim declaration declare decode-float decode-universal-time defclass
defconstant defconstant-uneql defconstant-uneql-name defconstant-uneql-new-value defconstant-uneql-old-value
defgeneric defglobal define-alien-callable define-alien-routine define-alien-type define-alien-variable
define-compiler-macro define-condition define-hash-table-test define-load-time-global define-method-combination
define-modify-macro define-setf-expander define-source-context define-symbol-macro defined-type-name-p defmacro
defmethod defpackage defparameter defsetf defstruct deftype defun defvar delete delete-directory delete-duplicates
delete-file delete-file-error delete-if delete-if-not delete-package denominator deposit-field deprecated
deprecation-condition deprecation-condition-name deprecation-condition-namespace deprecation-condition-replacements
deprecation-condition-runtime-error deprecation-condition-software deprecation-condition-version deprecation-error
deref describe describe-compiler-policy describe-object destructuring-bind digit-char digit-char-p directory
directory-namestring disable-debugger disable-package-locks disassemble division-by-zero do do-all-symbols
do-external-symbols do-symbols documentation dolist dotimes double double-float double-float-epsilon
double-float-negative-epsilon double-float-negative-infinity double-float-positive-infinity dpb dribble dynamic-extent
dynamic-space-size early-deprecation-warning ecase echo-stream echo-stream-input-stream echo-stream-output-stream ed
eighth elt enable-debugger enable-package-locks encode-universal-time end-block end-of-file endp enough-namestring
ensure-directories-exist ensure-generic-function enum eq eql equal equalp error etypecase eval eval-tlf eval-when
evenp every exit exp export expt extended-char extern-alien fboundp fceiling fdefinition ffloor fifth file-author
file-does-not-exist file-error file-error-pathname file-exists file-length file-namestring file-position file-stream
file-string-length file-write-date fill fill-pointer final-deprecation-warning finalize find find-all-symbols
find-class find-if find-if-not find-method find-package find-restart find-symbol finish-output first fixnum flet float
float-denormalized-p float-digits float-infinity-p float-nan-p float-precision float-radix float-sign
float-trapping-nan-p floating-point-inexact floating-point-invalid-operation floating-point-overflow
floating-point-underflow floatp floor fmakunbound fold-identical-code force-output format formatter fourth
frame-has-debug-tag-p free-alien freeze-type fresh-line fround ftruncate ftype funcall function function-keywords
function-lambda-expression functionp fundamental-binary-input-stream fundamental-binary-output-stream
fundamental-binary-stream fundamental-character-input-stream fundamental-character-output-stream
fundamental-character-stream fundamental-input-stream fundamental-output-stream fundamental-stream gc gc-logfile gcd
generation-average-age generation-bytes-allocated generation-bytes-consed-between-gcs generation-minimum-age-before-gc
generation-number-of-gcs generation-number-of-gcs-before-promotion generic-function gensym gentemp get
get-bytes-consed get-cas-expansion get-decoded-time get-dispatch-macro-character get-errno get-internal-real-time
get-internal-run-time get-macro-character get-output-stream-string get-properties get-setf-expansion get-time-of-day
get-universal-time getf gethash global go graphic-char-p handler-bind handler-case hash-table hash-table-count
hash-table-p hash-table-rehash-size hash-table-rehash-threshold hash-table-size hash-table-synchronized-p
hash-table-test hash-table-weakness heap-allocated-p host-namestring identity if ignorable ignore ignore-errors
imagpart implicit-generic-function-name implicit-generic-function-warning import in-package incf inhibit-warnings
initialize-instance inline input-stream-p inspect int integer integer-decode-float integer-length integerp
interactive-eval interactive-stream-p intern internal-debug internal-time-units-per-second intersection invalid-fasl
invalid-method-error invoke-debugger invoke-restart invoke-restart-interactively isqrt keyword keywordp labels lambda
lambda-list-keywords lambda-parameters-limit last late-deprecation-warning lcm ldb ldb-test ldiff
least-negative-double-float least-negative-long-float least-negative-normalized-double-float
least-negative-normalized-long-float least-negative-normalized-short-float least-negative-normalized-single-float
least-negative-short-float least-negative-single-float least-positive-double-float least-positive-long-float
least-positive-normalized-double-float least-positive-normalized-long-float least-positive-normalized-short-float
least-positive-normalized-single-float least-positive-short-float least-positive-single-float length let
lisp-implementation-type lisp-implementation-version list list-all-packages list-all-timers list-backtrace list-length
listen listp load load-1-foreign load-foreign load-logical-pathname-translations load-shared-object load-time-value
locally lock-package log logand logandc1 logandc2 logbitp logcount logeqv logical-pathname
logical-pathname-translations logior lognand lognor lognot logorc1 logorc2 logtest logxor long long-float
long-float-epsilon long-float-negative-epsilon long-float-negative-infinity long-float-positive-infinity long-long
long-site-name loop loop-finish lower-case-p machine-instance machine-type machine-version macro-function macroexpand
macroexpand-1 macrolet make-alien make-alien-string make-array make-broadcast-stream make-concatenated-stream
make-condition make-dispatch-macro-character make-echo-stream make-hash-table make-instance make-instances-obsolete
make-list make-load-form make-load-form-saving-slots make-method make-package make-pathname make-random-state
make-sequence make-string make-string-input-stream make-string-output-stream make-symbol make-synonym-stream
make-timer make-two-way-stream make-weak-pointer make-weak-vector makunbound map map-directory map-into mapc mapcan
mapcar mapcon maphash mapl maplist mask-field max maybe-inline member member-if member-if-not merge merge-pathnames
method method-combination method-combination-error method-qualifiers min minusp mismatch mod
most-negative-double-float most-negative-fixnum most-negative-long-float most-negative-short-float
most-negative-single-float most-positive-double-float most-positive-fixnum most-positive-long-float
most-positive-short-float most-positive-single-float most-positive-word muffle-conditions muffle-warning
multiple-value-bind multiple-value-call multiple-value-list multiple-value-prog1 multiple-value-setq
multiple-values-limit name-char name-conflict name-conflict-datum name-conflict-function name-conflict-symbols
namestring native-namestring native-pathname nbutlast nconc next-method-p nil nintersection ninth no-applicable-method
no-next-method not notany notevery notinline nreconc nreverse nset-difference nset-exclusive-or nstring-capitalize
nstring-downcase nstring-upcase nsublis nsubst nsubst-if nsubst-if-not nsubstitute nsubstitute-if nsubstitute-if-not
nth nth-value nthcdr null null-alien number numberp numerator nunion octets-to-string oddp off-t open open-stream-p
optimize or otherwise output-stream-p overwrite package package-does-not-exist package-error package-error-package
package-implemented-by-list package-implements-list package-local-nicknames package-locally-nicknamed-by-list
package-lock-violation package-locked-error package-locked-error-symbol package-locked-p package-name
package-nicknames package-shadowing-symbols package-use-list package-used-by-list packagep pairlis parse-error
parse-integer parse-namestring parse-native-namestring pathname pathname-device pathname-directory pathname-host
pathname-match-p pathname-name pathname-type pathname-version pathnamep peek-char phase pi plusp pop position
position-if position-if-not posix-environ posix-getenv pprint pprint-dispatch pprint-exit-if-list-exhausted
pprint-fill pprint-indent pprint-linear pprint-logical-block pprint-newline pprint-pop pprint-tab pprint-tabular
primitive-object-size prin1 prin1-to-string princ princ-to-string print print-backtrace print-not-readable
print-not-readable-object print-object print-symbol-with-prefix print-unreadable-object print-unreadably probe-file
process-alive-p process-close process-core-dumped process-error process-exit-code process-input process-kill
process-output process-p process-pid process-plist process-pty process-status process-status-hook process-wait
proclaim profile prog prog1 prog2 progn program-error progv provide psetf psetq purify push pushnew quit quote random
random-state random-state-p rassoc rassoc-if rassoc-if-not ratio rational rationalize rationalp read read-byte
read-char read-char-no-hang read-delimited-list read-from-string read-line read-preserving-whitespace read-sequence
reader-error reader-package-does-not-exist readtable readtable-base-char-preference readtable-case
readtable-normalization readtablep real realp realpart reduce reinitialize-instance rem remf remhash remove
remove-duplicates remove-if remove-if-not remove-implementation-package remove-method remove-package-local-nickname
remprop rename rename-file rename-package replace report require reset resolve-conflict rest restart restart-bind
restart-case restart-name restrict-compiler-policy retry return return-from revappend reverse room rotatef round
row-major-aref rplaca rplacd run-program safety sap-alien satisfies save-lisp-and-die sbit scale-float schar
schedule-timer search search-roots second seed-random-state sequence serious-condition set set-difference
set-dispatch-macro-character set-exclusive-or set-macro-character set-macro-policy set-pprint-dispatch
set-sbcl-source-location set-syntax-from-char setf setq seventh shadow shadowing-import shared-initialize shiftf short
short-float short-float-epsilon short-float-negative-epsilon short-float-negative-infinity
short-float-positive-infinity short-site-name signal signed signed-byte signum simd-pack simd-pack-256 simd-pack-256-p
simd-pack-p simple-array simple-base-string simple-bit-vector simple-bit-vector-p simple-condition
simple-condition-format-arguments simple-condition-format-control simple-error simple-string simple-string-p
simple-type-error simple-vector simple-vector-p simple-warning sin single-float single-float-epsilon
single-float-negative-epsilon single-float-negative-infinity single-float-positive-infinity sinh sixth size-t sleep
slot slot-boundp slot-exists-p slot-makunbound slot-missing slot-unbound slot-value software-type software-version
some sort space special special-operator-p speed spin-loop-hint sqrt ssize-t stable-sort stack-allocated-p standard
standard-char standard-char-p standard-class standard-generic-function standard-method standard-object start-block
step step-condition step-condition-args step-condition-form step-condition-result step-continue
step-finished-condition step-form-condition step-into step-next step-out step-values-condition storage-condition
store-value stream stream-advance-to-column stream-clear-input stream-clear-output stream-element-type stream-error
stream-error-stream stream-external-format stream-file-position stream-finish-output stream-force-output
stream-fresh-line stream-line-column stream-line-length stream-listen stream-peek-char stream-read-byte
stream-read-char stream-read-char-no-hang stream-read-line stream-read-sequence stream-start-line-p stream-terpri
stream-unread-char stream-write-byte stream-write-char stream-write-sequence stream-write-string streamp string
string-capitalize string-downcase string-equal string-greaterp string-left-trim string-lessp string-not-equal
string-not-greaterp string-not-lessp string-right-trim string-stream string-to-octets string-trim string-upcase
stringp struct structure structure-class structure-object style-warning sublis subseq subsetp subst subst-if
subst-if-not substitute substitute-if substitute-if-not subtypep supersede svref sxhash symbol symbol-function
symbol-global-value symbol-macrolet symbol-name symbol-package symbol-package-locked-error symbol-plist symbol-value
symbolp synonym-stream synonym-stream-symbol system-area-pointer t tagbody tailp tan tanh tenth terpri the third throw
time timeout timer timer-name timer-scheduled-p trace translate-logical-pathname translate-pathname tree-equal
truename truly-the truncate two-way-stream two-way-stream-input-stream two-way-stream-output-stream type type-error
type-error-datum type-error-expected-type type-of typecase typep typexpand typexpand-1 typexpand-all unbound-slot
unbound-slot-instance unbound-variable undefined-alien-error undefined-function unexport unintern union
unknown-keyword-argument unknown-keyword-argument-name unless unload-shared-object unlock-package unmuffle-conditions
unprofile unread-char unschedule-timer unsigned unsigned-byte unsigned-char unsigned-int unsigned-long
unsigned-long-long unsigned-short untrace unuse-package unwind-protect unwind-to-frame-and-call
update-instance-for-different-class update-instance-for-redefined-class upgraded-array-element-type
upgraded-complex-part-type upper-case-p use-package use-value user-homedir-pathname utf8-string valid-type-specifier-p
values values-list var variable vector vector-pop vector-push vector-push-extend vectorp void wait-for warn warning
weak-pointer weak-pointer-p weak-pointer-value weak-vector-p when wild-pathname-p with-accessors with-alien
with-compilation-unit with-condition-restarts with-current-source-form with-hash-table-iterator with-input-from-string
with-locked-hash-table with-open-file with-open-stream with-output-to-string with-package-iterator with-simple-restart
with-slots with-standard-io-syntax with-timeout with-unlocked-packages without-package-locks word write write-byte
write-char write-line write-sequence write-string write-to-string y-or-n-p yes-or-no-p zerop
"""
LOCKED = tuple(_TEXT.split())
