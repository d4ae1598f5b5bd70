;;; Loaded before programs that say (import (scheme base) ...): the library takes longer to load than Guile itself.

;; Collecting would start the finalizers' thread, which a fork does not take along, and primitive-fork would warn of it.
(gc-disable)
(for-each resolve-interface '((scheme base) (scheme write)))
(gc-enable)
