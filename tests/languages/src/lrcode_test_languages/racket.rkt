;; Loaded before every program, cold as well as warm. In #%kernel, so that it takes a cold start half a millisecond; what
;; only a process that will be forked can gain from stands in racket-warm.rkt, which must be this file's neighbour.
(module racket '#%kernel
  (if (environment-variables-ref (current-environment-variables) #"LRCODE_WARM")
      (let-values ([(folder name directory?) (split-path (variable-reference->module-source (#%variable-reference)))])
        ((dynamic-require (build-path folder "racket-warm.rkt") 'prepare)))
      (void))
  ;; Otherwise Racket seeds with the time: no two runs of a program would be the same, and forks would share one seed.
  (random-seed 1))
