"""Parts of a program's arithmetic that are given a name of their own: a binding, a function, a value at top level."""

from __future__ import annotations

import random
from collections.abc import Iterator

from lrcode.facts import Forms
from lrcode.forms.changes import Change, at, fresh
from lrcode.forms.lists import Node
from lrcode.forms.places import Place, Survey, keys
from lrcode.types import Span

_BINDINGS = ("part", "amount", "portion", "interim", "partial")
# Of two words, lest a library that the program takes in have one of the name.
_FUNCTIONS = ("work{joint}out", "compute{joint}part", "partial{joint}result", "step{joint}value")
_CONSTANTS = ("given{joint}amount", "fixed{joint}amount", "base{joint}value", "known{joint}number")


def extracted(found: Survey, forms: Forms, used: str, joint: str, rng: random.Random) -> Iterator[Change]:
    """Changes of each piece of arithmetic.

    Args:
        used: the text of the program and its entry, in which no new name may stand.
        joint: stands between the words of a name.
    """

    def name(words: tuple[str, ...]) -> str:
        return fresh([word.format(joint=joint) for word in words], used, rng)

    for place in found.places:
        parts = [node for node in place.node.lists() if found.text.plain(node)]
        for part in parts:
            if part is not place.node and found.text.plain(place.node) and found.firm(place.node):
                yield from _as_binding(found, forms, place, part, name(_BINDINGS))
            yield from _as_function(found, forms, place, part, name(_FUNCTIONS))
        for number in (atom for atom in place.node.atoms() if atom.is_exact and found.firm(place.node)):
            yield from _as_constant(forms, place, number, name(_CONSTANTS))


def _as_binding(found: Survey, forms: Forms, place: Place, part: Node, name: str) -> Iterator[Change]:
    text = found.text
    for run in found.runs:
        if run.form == forms.parallel:
            continue
        for binding in run.bindings:
            if binding.value is place.node:
                start = binding.node.span.start
                before = text.source[start : binding.name.span.start]
                line = f"{before}{name} {text.of(part)}{text.of(binding.node)[-1]}\n{' ' * text.column(start)}"
                yield Change("extracted", (at(start, line), (part.span, name)))
                return
    form = forms.parallel or forms.sequential
    if form:
        whole, margin = place.node.span, "\n" + " " * (text.column(place.node.span.start) + 2)
        opened = f"({form} (({name} {text.of(part)})){margin}"
        yield Change("extracted", (at(whole.start, opened), (part.span, name), at(whole.end, ")")))


def _as_function(found: Survey, forms: Forms, place: Place, part: Node, name: str) -> Iterator[Change]:
    names = dict.fromkeys(atom.text for atom in part.atoms() if atom.is_name and atom.text not in found.signs.values())
    keyed = keys(atom for atom in part.atoms() if atom.text in names)
    # A name that a form around it binds is lexical: anything else may be a constant, which no parameter can be.
    if not forms.function or not names or not keyed <= place.names or len(keyed) != len(names):
        return
    parameters = " ".join(names)
    body = found.text.of(part)
    definition = forms.function.format(name=name, parameters=parameters, body=body)
    yield Change("helper", (at(place.top.span.start, f"{definition}\n\n"), (part.span, f"({name} {parameters})")))


def _as_constant(forms: Forms, place: Place, number: Node, name: str) -> Iterator[Change]:
    if forms.constant and place.top.span != place.node.span:
        own = forms.constant_name.format(name=name)
        definition = forms.constant.format(name=own, value=number.text)
        start = place.top.span.start
        yield Change("constant", (at(start, f"{definition}\n\n"), (Span(number.span.start, number.span.end), own)))
