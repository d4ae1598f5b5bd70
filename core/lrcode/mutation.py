"""Small changes of a program, by its language's facts alone: where its numbers stand, and what can be done to it.

`literals` finds the numbers, over the grammar or, where there is none or it is at a loss, by the facts' comments, quote
and style. `mutants` is the default of `mutate_program`. What a change brings about is for others to run and judge.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise

from lrcode import forms, grammar
from lrcode.arithmetic import decimal_text
from lrcode.facts import Facts
from lrcode.types import Mutant, Program, Span

_SWAPPED = {"+": "-", "-": "+", "*": "+", "/": "*"}
_COMMUTE = ("+", "*")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+|/\d+|r\d+)?", re.ASCII)
_PLAIN = r"\d+(?:\.\d+)?"
# A letter, a dot or a mark of a radix beside the digits makes them part of a name or of another kind of number.
_INFIX = rf"(?<![\w'#$@\\])(?:(?<!\.)|(?<=\.\.)){_PLAIN}(?![\w']|\.\d)"
_LISTS = r"[^\s()\[\]{}'`,\";|]+"
_QUOTED = re.compile(rf"(?<![\w.%~\\#-]){_PLAIN}(?![\w.%]*[\w%])", re.ASCII)
_WORD = re.compile(r"[^\W\d][\w?!*<>=-]*")


@dataclass(frozen=True)
class Literal:
    """A number as it stands in a text."""

    span: Span
    value: Fraction
    text: str
    quoted: bool = False
    """It is part of a text in quotes."""

    def written(self, value: Fraction) -> str:
        """Another value in the same form: integer, decimal or rational.

        Raises:
            ValueError: it cannot be written in that form.
        """
        bar = next((bar for bar in "/r" if bar in self.text), None)
        if bar:
            return f"{value.numerator}{bar}{value.denominator}"
        text = decimal_text(value)
        if text is None or ("." in text and "." not in self.text):
            raise ValueError(f"{value} cannot be written in place of {self.text}")
        return text if "." in text or "." not in self.text else f"{text}.0"


def literals(facts: Facts, text: str, *, quoted: bool = False) -> list[Literal]:
    """Numbers of a text in their order, only where they are certain to be numbers; `quoted`: those in strings, too."""
    before, _, after = (facts.arithmetic.number if facts.arithmetic else "{number}").partition("{number}")
    found = []
    for start, part, inside in _parts(facts, text):
        if (before or after) and part.startswith(before) and part.endswith(after):
            start, part = start + len(before), part[len(before) : len(part) - len(after)]
        literal = _literal(start, part, inside) if quoted or not inside else None
        found += [literal] if literal else []
    return found


def replaced(text: str, changes: Sequence[tuple[Span, str]]) -> str:
    """The text with each span, none of which overlap, replaced."""
    for span, new in sorted(changes, key=lambda change: change[0].start, reverse=True):
        text = text[: span.start] + new + text[span.end :]
    return text


def mutants(facts: Facts, program: Program, seed: int) -> list[Mutant]:
    """Changes of a program in an order, and with new numbers, that the seed decides; its entry stays.

    Changed in meaning: another number, another operator, a statement dropped. Preserved: the operands of a sum or a
    product commuted, two neighbouring definitions of plain numbers swapped, and what `forms` rewrites. A change that
    nothing reads, as in dead code, is marked as changed all the same.
    """
    rng = random.Random(seed)
    found = [*_numbers(facts, program, rng)]
    if facts.grammar is not None:
        found += [*_operators(facts, program), *_commuted(facts, program), *_statements(facts, program)]
        found += _rewritten(facts, program, rng)
    # Several ways may lead to one program; `(* 2 2)` means the same with the other operator.
    found.sort(key=lambda mutant: mutant.meaning)
    found = list({mutant.program.source: mutant for mutant in found}.values())
    rng.shuffle(found)
    return found


def _numbers(facts: Facts, program: Program, rng: random.Random) -> Iterator[Mutant]:
    for literal in literals(facts, program.source):
        new = literal.written(literal.value + rng.choice((1, 2, 3, 10)))
        yield _mutant(program, [(literal.span, new)], literal.span, "number")


def _operators(facts: Facts, program: Program) -> Iterator[Mutant]:
    assert facts.grammar is not None
    signs = facts.arithmetic.signs if facts.arithmetic else {}
    swapped = {signs.get(sign, sign): signs.get(other, other) for sign, other in _SWAPPED.items()}
    for leaf in grammar.leaves(grammar.parse(facts.grammar, program.source), program.source):
        text = program.source[leaf.span.start : leaf.span.end]
        if text in swapped and not leaf.opaque:
            yield _mutant(program, [(leaf.span, swapped[text])], leaf.span, "operator")


def _commuted(facts: Facts, program: Program) -> Iterator[Mutant]:
    """Sums and products of numbers in infix notation: a sign may join texts, so of names nothing is known."""
    assert facts.grammar is not None
    if facts.arithmetic is None or facts.arithmetic.style != "infix":
        return
    source = program.source
    for left, sign, right in grammar.operations(grammar.parse(facts.grammar, source), source):
        one, other = source[left.start : left.end], source[right.start : right.end]
        if sign in _COMMUTE and one != other and _are_numbers(source, left, right):
            span = Span(left.start, right.end)
            yield _mutant(program, [(left, other), (right, one)], span, "commuted", preserved=True)


def _rewritten(facts: Facts, program: Program, rng: random.Random) -> Iterator[Mutant]:
    """What `forms` knows to do with programs in parentheses."""
    for change in forms.rewritings(facts, program, rng):
        mutant = _mutant(program, change.edits, change.span, change.kind, preserved=True)
        if mutant.program.source != program.source:
            yield mutant


def _are_numbers(source: str, *spans: Span) -> bool:
    return all(_NUMBER.fullmatch(source[span.start : span.end]) for span in spans)


def _statements(facts: Facts, program: Program) -> Iterator[Mutant]:
    assert facts.grammar is not None
    source = program.source
    spans = grammar.statements(grammar.parse(facts.grammar, source), source, facts.statements)
    if len(spans) > 1:
        for span in spans:
            yield _mutant(program, [(span, "")], span, "dropped")
    for one, other in pairwise(spans):
        first, second = source[one.start : one.end], source[other.start : other.end]
        names = [_constant_name(facts, text) for text in (first, second)]
        if None not in names and names[0] != names[1]:
            yield _mutant(program, [(one, second), (other, first)], Span(one.start, other.end), "swapped", True)


def _constant_name(facts: Facts, statement: str) -> str | None:
    """The name in a statement that defines a plain number as the facts write that."""
    if facts.arithmetic is None:
        return None
    found = _definition(facts.arithmetic.name_value).fullmatch(statement)
    return found["name"] if found else None


@cache
def _definition(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"\{(name|value)\}", pattern)
    fields = {"name": rf"(?P<name>{_WORD.pattern})", "value": rf"(?P<value>{_NUMBER.pattern})"}
    texts = [fields[part] if place % 2 else re.escape(part.strip()) for place, part in enumerate(parts)]
    return re.compile(r"\s*".join(texts))


def _mutant(
    program: Program, changes: Sequence[tuple[Span, str]], span: Span, kind: str, preserved: bool = False
) -> Mutant:
    changed = Program(replaced(program.source, changes), program.entry)
    return Mutant(changed, span, "preserved" if preserved else "changed", kind)


def _literal(start: int, text: str, quoted: bool) -> Literal | None:
    if not _NUMBER.fullmatch(text):
        return None
    try:
        value = Fraction(text.replace("r", "/"))
    except ZeroDivisionError:
        return None
    return Literal(Span(start, start + len(text)), value, text, quoted)


def _parts(facts: Facts, text: str) -> Iterator[tuple[int, str, bool]]:
    """What may be a number: where it begins, its text, and whether it stands in a string."""
    tree = grammar.parse(facts.grammar, text) if facts.grammar is not None else None
    if tree is None or tree.root_node.has_error:
        yield from _scanned(facts, text)
        return
    for leaf in grammar.leaves(tree, text):
        part = text[leaf.span.start : leaf.span.end]
        if not leaf.opaque:
            yield leaf.span.start, part, False
        elif "comment" not in leaf.kind and "char" not in leaf.kind:
            yield from ((leaf.span.start + found.start(), found[0], True) for found in _QUOTED.finditer(part))


def _scanned(facts: Facts, text: str) -> Iterator[tuple[int, str, bool]]:
    infix = facts.arithmetic is None or facts.arithmetic.style == "infix"
    quote = re.escape(facts.literals.quote if facts.literals else '"')
    comments = [re.escape(facts.line_comment) + r"[^\n]*"] if facts.line_comment else []
    if facts.block_comment:
        opening, closing = map(re.escape, facts.block_comment)
        comments.insert(0, rf"{opening}(?s:.*?)(?:{closing}|\Z)")
    character = r"0'(?:\\.|.)" if infix else r"#\\.\w*"
    pattern = re.compile(
        rf"(?P<skip>{'|'.join([*comments, character])})"
        rf"|(?P<string>{quote}(?s:\\.|(?!{quote})[^\\])*{quote})"
        rf"|(?P<part>{_INFIX if infix else _LISTS})",
        re.ASCII,
    )
    for found in pattern.finditer(text):
        if found["string"]:
            inside = _QUOTED.finditer(found["string"])
            yield from ((found.start() + number.start(), number[0], True) for number in inside)
        elif found["part"]:
            yield found.start(), found["part"], False
