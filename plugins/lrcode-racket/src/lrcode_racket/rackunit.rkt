;; Runs the rackunit tests of a job against its program, and prints the voucher of each test file that passed: one that
;; ran a test, in which no test failed, and that came to its end. What decides this lies in variables of this module.
;;
;; The program shares the process, so before anything of it is loaded the vouchers are taken, the test files are read and
;; removed, and it gets an inspector that keeps it from Racket's unsafe parts and from redeclaring what is loaded.
(module rackunit racket/base
  (require "driver.rkt"
           "counting.rkt"
           "words.rkt"
           (only-in racket)
           (only-in racket/port open-output-nowhere)
           (only-in rackunit exn:test:check? current-check-around)
           (only-in rackunit/text-ui))

  (define in (current-input-port))
  (define out (current-output-port))
  (define err (current-error-port))
  (define trusted (current-code-inspector))
  (define untrusted (make-inspector trusted))
  (define load-any (current-load/use-compiled))
  ;; Of its own places for values: setting a parameter elsewhere leaves them as they are.
  (define as-started
    (parameterize ([current-code-inspector trusted]
                   [current-inspector (current-inspector)]
                   [current-load (current-load)]
                   [current-load/use-compiled load-any]
                   [current-compile (current-compile)]
                   [current-eval (current-eval)]
                   [current-module-name-resolver (current-module-name-resolver)])
      (current-parameterization)))

  ;; ---------------------------------------------------------------- a job

  (define (run main)
    (define text (text-of main))
    (if (regexp-match? #rx"^[(]lrcode-tests " text)
        (run-job (cdr (read (open-input-string text))) (directory-of (path->complete-path main)))
        (run-program main)))

  ;; plan: the program's file; whether what the tests load requires it; each test's file, and whether it sees all.
  (define (run-job plan directory)
    (define vouchers (for/list ([line (in-lines in)]) line))
    (define program (build-path directory (car plan)))
    (define tests
      (for/list ([test (cddr plan)])
        (define path (build-path directory (car test)))
        (begin0 (list path (read-module path) (cadr test)) (delete-file path))))
    (current-load/use-compiled (careful-load directory))
    (current-code-inspector untrusted)
    (current-inspector untrusted)
    (load-tested program (ormap caddr tests))
    (refuse-words program (car plan) (and (not (cadr plan)) (map cadr tests)) (ormap caddr tests))
    (for ([test tests] [voucher vouchers])
      (when (passes? (car test) (cadr test) (caddr test) program)
        (print-alone out voucher)))
    (finish 0))

  ;; Libraries that are loaded later need what the program must not have.
  (define ((careful-load directory) path name)
    (define (given) (load-any path name))
    (if (below? directory path)
        (given)
        (let ([namespace (current-namespace)] [declared (current-module-declare-name)])
          (call-with-parameterization
           as-started
           (lambda ()
             (parameterize ([current-namespace namespace] [current-module-declare-name declared]) (given)))))))

  (define (below? directory path)
    (define folder (path->directory-path directory))
    (define inside (path->bytes (simplify-path path)))
    (define start (path->bytes folder))
    (and (>= (bytes-length inside) (bytes-length start)) (equal? (subbytes inside 0 (bytes-length start)) start)))

  (define (directory-of path)
    (let-values ([(folder name directory?) (split-path path)]) folder))

  ;; ---------------------------------------------------------------- modules

  (define (read-module path)
    (parameterize ([read-accept-reader #t] [read-accept-lang #t])
      (call-with-input-file path
        (lambda (port)
          (port-count-lines! port)
          (read-syntax path port)))))

  (define (as-module form)
    (datum->syntax #f (cons (namespace-module-identifier) (cdr (syntax-e form))) form form))

  ;; A module form with another form at its beginning or end.
  (define (with-form where added form)
    (define parts (syntax->list form))
    (define begun (and (= (length parts) 4) (pair? (syntax-e (cadddr parts))) (syntax->list (cadddr parts))))
    (define wrapped? (and begun (eq? (syntax-e (car begun)) '#%module-begin)))
    (define body (if wrapped? (cdr begun) (cdddr parts)))
    (define all (case where [(first) (cons added body)] [else (append body (list added))]))
    (datum->syntax form
                   (append (list (car parts) (cadr parts) (caddr parts))
                           (if wrapped? (list (datum->syntax form (cons (car begun) all) form)) all))
                   form
                   form))

  (define (call-as path thunk)
    (parameterize ([current-module-declare-name (make-resolved-module-path path)]
                   [current-load-relative-directory (directory-of path)])
      (thunk)))

  ;; ---------------------------------------------------------------- the program

  ;; open?: whether tests are to see all that it defines.
  (define (load-tested path open?)
    (define (failed kind)
      (lambda (fault)
        (report-fault kind fault path)
        (finish 1)))
    ;; With trust, for no trusted module, as the tests are, may require one without; so unsafe parts are refused by name.
    (define (declare form)
      (parameterize ([current-code-inspector trusted]) (call-as path (lambda () (eval (as-module form))))))
    (with-handlers ([void (failed 'load)])
      (define form (read-module path))
      (define unsafe (unsafe-part (syntax->datum form)))
      (when unsafe (error (format "~a: programs under test have no access to Racket's unsafe parts" unsafe)))
      (if open?
          (with-handlers ([exn:fail:syntax? (lambda (fault) (declare form))])
            (declare (with-form 'last '(provide (all-defined-out)) form)))
          (declare form)))
    (with-handlers ([void (failed 'runtime)])
      (call-with-continuation-prompt (lambda () (dynamic-require path #f)))))

  ;; tests: as they were read; #f where what they load may pass on to them what the program provides.
  (define (refuse-words path file tests open?)
    (define names (if open? null (exports path)))
    (define taken
      (if tests
          (for*/list ([test tests] [name (withheld names (syntax->datum test) file)]) name)
          (words-among names)))
    (unless (null? taken)
      (say 'error 'load #f #f (format "the program provides ~a, which is a word of the tests" (car taken)))
      (finish 1)))

  (define (unsafe-part datum)
    (cond
      [(pair? datum) (or (unsafe-part (car datum)) (unsafe-part (cdr datum)))]
      [(or (symbol? datum) (string? datum))
       (and (regexp-match? #rx"^(ffi/|racket/unsafe|#%(unsafe|foreign|paramz|linklet|variable-reference))" (format "~a" datum))
            datum)]
      [else #f]))

  ;; The program's names that a test file is to see which requires no program: those that it says, for a helper may be
  ;; called like something of rackunit.
  (define (names-for form path)
    (define test (syntax->datum form))
    (define said (make-hasheq))
    (let look ([datum test])
      (cond
        [(pair? datum) (look (car datum)) (look (cdr datum))]
        [(vector? datum) (look (vector->list datum))]
        [(box? datum) (look (unbox datum))]
        [(symbol? datum) (hash-set! said datum #t)]))
    (define own
      (let collect ([datum test])
        (cond
          [(not (pair? datum)) null]
          [(and (memq (car datum) '(define struct define-struct define-syntax-rule)) (pair? (cdr datum)))
           (list (let name-of ([head (cadr datum)]) (if (pair? head) (name-of (car head)) head)))]
          [else (for/fold ([found null]) ([part (in-pairs datum)]) (append (collect part) found))])))
    (define all (exports path))
    (define words (words-among all))
    (for/list ([name all] #:when (hash-ref said name #f) #:unless (or (memq name own) (memq name words))) name))

  (define (in-pairs datum) (if (pair? datum) (cons (car datum) (in-pairs (cdr datum))) null))

  ;; ---------------------------------------------------------------- a test file

  (define (passes? path form open? program)
    (define-values (started passed failed case-depth checking? ended?) (values 0 0 0 0 #f #f))
    (define (met fault)
      (set! failed (add1 failed))
      (tell fault path program))
    ;; What the thunk raised, in a box; #f where it came to its end.
    (define (problem-of thunk)
      (with-handlers ([void box])
        (call-with-continuation-barrier thunk)
        #f))
    (define (counted thunk)
      (cond
        [checking? (thunk)]
        [else
         (set! started (add1 started))
         (define problem
           (dynamic-wind
            (lambda () (set! checking? #t))
            (lambda () (problem-of thunk))
            (lambda () (set! checking? #f))))
         (cond
           [(not problem) (set! passed (add1 passed))]
           [else
            (met (unbox problem))
            (when (positive? case-depth) (raise (told-already (unbox problem))))])]))
    (define (run-case name thunk)
      (set! started (add1 started))
      (set! case-depth (add1 case-depth))
      (define problem (problem-of thunk))
      (set! case-depth (sub1 case-depth))
      (cond
        [(not problem) (set! passed (add1 passed))]
        [(told-already? (unbox problem)) (set! failed (add1 failed))]
        [else (met (unbox problem))]))
    (define (run-all escape)
      (define (leave [status 0])
        (set! ended? (not (or checking? (positive? case-depth) (and (fixnum? status) (<= 1 status 255)))))
        (escape (void)))
      (declare-tests path (if open? (opened form path program) form) counted run-case leave)
      (for ([part '(#f test main)])
        (define name (if part (list 'submod path part) path))
        (when (and (or (not (eq? part 'main)) (zero? started)) (module-declared? name #f))
          (call-with-continuation-prompt (lambda () (dynamic-require name #f)))))
      (set! ended? #t))
    ;; For checks that are passed on as procedures: the only ones that ask rackunit.
    (parameterize ([current-check-around counted])
      (with-handlers ([void met]) (let/ec escape (run-all escape))))
    (and ended? (positive? started) (zero? failed) (= started passed)))

  (struct told-already (fault))

  (define (opened form path program)
    (define names (names-for form program))
    (define file (let-values ([(folder name directory?) (split-path program)]) (path->string name)))
    (with-form 'first (datum->syntax #f `(require (only-in ,file ,@names))) form))

  ;; With trust, since an expansion without it may not be rewritten.
  (define (declare-tests path form counted run-case leave)
    (parameterize ([current-code-inspector trusted])
      (call-as path (lambda () (eval (instrumented (expand (as-module form)) counted run-case leave))))))

  (define (tell fault path program)
    (define file (let-values ([(folder name directory?) (split-path path)]) name))
    (cond
      [(exn:test:check? fault)
       (define places (with-handlers ([void (lambda (fault) null)]) ((exn:srclocs-accessor fault) fault)))
       (print-alone err (format "~a:~a: a check failed ~a" file (if (pair? places) (srcloc-line (car places)) "-") (told fault)))]
      [(and (exn:srclocs? fault) (exn:fail:syntax? fault))
       (say 'error 'load #f #f (format "~a: ~a" file (told fault)))]
      [else (report-fault 'runtime fault program)]))

  ;; Where jobs will be forks of this process: code is unpacked when it first runs, so it runs here once.
  (define (warm-up)
    (define (path name) (build-path (find-system-path 'temp-dir) "lrcode-warm" name))
    (define (reads text) (read-lines-as-module text))
    (parameterize ([current-output-port (open-output-nowhere)])
      (for ([language '("racket" "racket/base")] [n 2])
        (define program (path (format "program~a.rkt" n)))
        (call-as program (lambda () (eval (as-module (reads (format "#lang ~a\n~a" language warm-program))))))
        (passes? (path (format "tests~a.rkt" n)) (reads (format "#lang ~a\n~a" language warm-tests)) #t program)))
    (collect-garbage)
    (collect-garbage))

  (define (read-lines-as-module text)
    (parameterize ([read-accept-reader #t] [read-accept-lang #t]) (read-syntax 'warm (open-input-string text))))

  (define warm-program
    "(provide f) (struct p (x)) (define (f x #:k [k 1]) (for/list ([i (in-range x)] #:when (odd? i)) (cond [(= i k) i] [else 0])))")
  (define warm-tests
    "(require rackunit rackunit/text-ui)
     (define s (test-suite \"s\" (test-case \"c\" (check-equal? (f 3) '(1)) (check-true #t)) (test-equal? \"e\" 1 1)))
     (check-exn exn:fail? (lambda () (car (f 0))))
     (check-within 1.0 1 0.1)
     (module+ test (exit (run-tests s)))")

  (when (getenv "LRCODE_WARM") (warm-up))
  (run (find-system-path 'run-file)))
