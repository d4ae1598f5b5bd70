"""Programs in parentheses rewritten with their meaning kept, as their language's facts name its forms.

`lists` reads a program, `walk` and `guess` find where it is certain to compute, `sums`, `bindings` and `extraction`
change it.
Whether a rewriting is worth having is for others to say.
"""

from __future__ import annotations

import random

from lrcode.facts import Facts
from lrcode.forms.bindings import bindings
from lrcode.forms.changes import Change
from lrcode.forms.extraction import extracted
from lrcode.forms.guess import guess
from lrcode.forms.lists import read
from lrcode.forms.places import Survey, Unclear
from lrcode.forms.sums import sums
from lrcode.forms.walk import Walk
from lrcode.types import Program

__all__ = ["Change", "rewritings"]


def rewritings(facts: Facts, program: Program, rng: random.Random) -> list[Change]:
    """Every change that is certain to keep the meaning of a program, in the order of the text within a kind.

    Names that it adds are drawn by `rng`. None for a language that is not written in lists, or has no grammar.
    """
    found = _survey(facts, program) if facts.grammar is not None else None
    if found is None or facts.arithmetic is None:
        return []
    changes = [*sums(found, not facts.arithmetic.divide)]
    if facts.forms is not None:
        changes += bindings(found, facts.forms)
        used = f"{program.source}\n{program.entry}"
        changes += extracted(found, facts.forms, used, facts.arithmetic.joint, rng)
    return [change for change in changes if change.edits]


def _survey(facts: Facts, program: Program) -> Survey | None:
    """The places of a program; None where nothing is certain."""
    how, text = facts.arithmetic, read(facts, program.source)
    if how is None or how.style != "prefix" or text is None:
        return None
    signs = {sign: how.signs.get(sign, sign) for sign in "+-*/"}
    entry = read(facts, program.entry)
    numbers = [atom for node in (*text.top, *(entry.top if entry else ())) for atom in node.atoms()]
    told = bool(program.entry) or not facts.entry_tag
    exact = facts.exact and told and entry is not None and not any(atom.is_inexact for atom in numbers)
    found = Survey(text, signs, exact)
    try:
        if facts.forms is None:
            guess(found, how)
        else:
            Walk(found, facts.forms).program(entry.top if entry else ())
    except Unclear:
        return None
    return found
