"""The same Racket, but what the facts write is in `#lang racket`, whose start is three times that of racket/base."""

import dataclasses

from lrcode import Arithmetic, Facts, hookimpl
from lrcode_test_languages import racket


@hookimpl
def describe_language() -> Facts:
    facts = racket.describe_language()
    arithmetic = dataclasses.replace(facts.arithmetic or Arithmetic(), header="#lang racket")
    probes = facts.probes and dataclasses.replace(
        facts.probes, **{name: text.replace("racket/base", "racket") for name, text in vars(facts.probes).items()}
    )
    return dataclasses.replace(facts, title="Racket, the whole of it", arithmetic=arithmetic, probes=probes)
