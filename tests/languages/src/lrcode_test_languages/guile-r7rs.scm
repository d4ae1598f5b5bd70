;;; Loaded before programs that say (import (scheme base) ...): the library takes longer to load than Guile itself.
(for-each resolve-interface '((scheme base) (scheme write)))
