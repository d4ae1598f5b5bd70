"""Tells programs apart that differ in more than the names they give, whatever their language, to drop repeats."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from fractions import Fraction

from lrcode import grammar
from lrcode.language import Language
from lrcode.synth.tracing import constants_of
from lrcode.types import Operation, Program, Step, Task

_WORD = re.compile(r"[*$@]?[^\W\d][\w?!*<>=-]*")
_TOKEN = re.compile(r"[^\W\d][\w?!*<>=-]*|\d[\w.]*|\S")
_PROBES = (("zorgo", "wimblo"), ("quaxi", "blenki"))
"""Names of steps, so odd that no language has a word like them."""


class Distinct:
    """What tells problems with programs of one language apart."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._words = _own_words(language)

    def keys(self, task: Task, program: Program, numbers: bool = False) -> tuple[bytes, ...]:
        """A few bytes for the problem's text with its program, names aside; two problems that share any are one.

        Args:
            numbers: only its numbers were changed; then the chain's numbers must be new, too.
        """
        keys = [_digest(task.question, *self.renamed(program))]
        if numbers:
            constants = [str(value) for step in task.chain for value in constants_of(step.expression)]
            keys.append(_digest(task.question, "numbers", *constants))
        return tuple(keys)

    def renamed(self, program: Program) -> tuple[str, ...]:
        """The program's tokens, its names replaced by their order of first appearance.

        A name is a word that stands there twice or more and is none of the language's own, as far as these are known
        from a program of the language: what is said once names nothing that is used.
        """
        tokens = _tokens(self._language, program.source)
        counts = Counter(tokens)
        names: dict[str, str] = {}
        for token in tokens:
            if counts[token] > 1 and _WORD.fullmatch(token) and token not in self._words:
                names.setdefault(token, f"\0{len(names)}")
        return (*(names.get(token, token) for token in tokens), "\1", program.entry.strip())


def _own_words(language: Language) -> frozenset[str]:
    """Words that two programs share which differ in all their names."""
    one, other = (set(_tokens(language, _probe(language, *names))) for names in _PROBES)
    return frozenset(word for word in one & other if _WORD.fullmatch(word))


def _probe(language: Language, first: str, second: str) -> str:
    """A program with every operation and these names; empty where the language writes none."""
    chain = (
        Step(first, Operation("/", Operation("*", Fraction(7), Fraction(2)), Fraction(3))),
        Step(second, Operation("-", Operation("+", first, Fraction(5)), first)),
    )
    program = language.write_program(chain)
    return program.source if program else ""


def _tokens(language: Language, source: str) -> list[str]:
    facts = language.facts
    tree = grammar.parse(facts.grammar, source) if facts.grammar is not None else None
    if tree is None or tree.root_node.has_error:
        return _TOKEN.findall(source)
    return [
        source[leaf.span.start : leaf.span.end] for leaf in grammar.leaves(tree, source) if "comment" not in leaf.kind
    ]


def _digest(*parts: str) -> bytes:
    return hashlib.blake2b("\2".join(parts).encode("utf-8", "replace"), digest_size=12).digest()
