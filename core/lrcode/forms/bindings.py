"""Other ways to bind the same values: one after the other or at once, as definitions, in another order, not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lrcode.facts import Forms
from lrcode.forms.changes import Change, at
from lrcode.forms.lists import Node
from lrcode.forms.places import Binding, Run, Survey, keys, word
from lrcode.types import Span


def bindings(found: Survey, forms: Forms) -> Iterator[Change]:
    """Changes of each run of bindings, and of definitions at top level."""
    for run in found.runs:
        yield from _rebound(found, forms, run)
        yield from _nested(found, forms, run)
        yield from _merged(found, forms, run)
        yield from _bound(found, forms, run)
        yield from _defined(found, forms, run)
        if run.form != forms.parallel or len(run.bindings) == 1:
            yield from _inlined(found, run)
        yield from _swapped(found, run.bindings)
    for index, binding in found.constants.items():
        if index + 1 in found.constants:
            yield from _swapped(found, (binding, found.constants[index + 1]))


def _free(found: Survey, listed: Sequence[Binding]) -> bool:
    """Each value is arithmetic that uses none of the names, nor is a name there twice."""
    names = {binding.name.key for binding in listed}
    values = [binding.value for binding in listed]
    return len(names) == len(listed) and all(map(found.pure, values)) and not names & keys(values[1:])


def _rebound(found: Survey, forms: Forms, run: Run) -> Iterator[Change]:
    other = {forms.sequential: forms.parallel, forms.parallel: forms.sequential}.get(run.form, "")
    if run.form and other and (len(run.bindings) == 1 or _free(found, run.bindings)):
        yield Change("rebound", (((run.node.items or ())[0].span, other),) if run.bindings else ())


def _nested(found: Survey, forms: Forms, run: Run) -> Iterator[Change]:
    """`(let* ((a …) (b …)) …)` as `(let ((a …)) (let ((b …)) …))`."""
    if not run.form or run.form != forms.sequential or not forms.parallel or len(run.bindings) < 2:
        return
    edits = [((run.node.items or ())[0].span, forms.parallel)]
    margin = found.text.column(run.node.span.start)
    listed = found.text.of((run.node.items or ())[1])
    for index, (one, other) in enumerate(pairwise(run.bindings)):
        between = Span(one.node.span.end, other.node.span.start)
        blank = found.text.blank(between.start, between.end)
        line = "\n" + " " * (margin + 2 * index + 2) if blank else " "
        opened = f"{listed[-1]}{line}({forms.parallel} {listed[0]}"
        edits.append((between, opened) if blank else at(between.start, opened))
    last = run.body[-1].span.end
    edits += found.text.shifted(run.bindings[-1].node.span.end, last, 2 * (len(run.bindings) - 1))
    edits.append(at(last, ")" * (len(run.bindings) - 1)))
    yield Change("nested", tuple(edits))


def _merged(found: Survey, forms: Forms, run: Run) -> Iterator[Change]:
    """`(let ((a …)) (let ((b …)) …))` as `(let* ((a …) (b …)) …)`."""
    inner = next((other for other in found.runs if other.form and run.body == (other.node,)), None)
    if inner is None or not (run.form and run.bindings and inner.bindings and forms.sequential):
        return
    ordered = all(
        one.form == forms.sequential or len(one.bindings) == 1 or _free(found, one.bindings) for one in (run, inner)
    )
    text, whole = found.text, inner.node.span
    if ordered and text.plain(run.node):
        first = run.bindings[0].node.span.start
        between = Span(run.bindings[-1].node.span.end, inner.bindings[0].node.span.start)
        wider = len(forms.sequential) - len((run.node.items or ())[0].text)
        line = "\n" + " " * (text.column(first) + wider)
        head = (run.node.items or ())[0].span, forms.sequential
        last = inner.body[-1].span.end
        by = text.column(run.node.span.start) - text.column(whole.start)
        shifted = text.shifted(inner.bindings[-1].node.span.end, last, by) if by < 0 else []
        yield Change("merged", (head, (between, line), *shifted, (Span(last, whole.end), "")))


def _ordered(found: Survey, run: Run) -> bool:
    """Each value is arithmetic on what comes before it, and no name is there twice."""
    names = [binding.name.key for binding in run.bindings]
    values = [binding.value for binding in run.bindings]
    later = all(not keys([value]) & set(names[index:]) for index, value in enumerate(values))
    return len(set(names)) == len(names) and all(map(found.pure, values)) and later


def _bound(found: Survey, forms: Forms, run: Run) -> Iterator[Change]:
    """Definitions at the beginning of a body as `let*`."""
    if run.form or not forms.sequential or not run.settled or not _ordered(found, run):
        return
    first = run.bindings[0].node.span.start
    indent = found.text.column(first) + len(forms.sequential) + 3
    edits = []
    for index, binding in enumerate(run.bindings):
        start = binding.node.span.start
        bracket = found.text.source[start]
        opened = f"({forms.sequential} ({bracket}" if index == 0 else bracket
        edits.append((Span(start, binding.name.span.start), opened))
        end = binding.node.span.end
        following = run.bindings[index + 1].node.span.start if index + 1 < len(run.bindings) else 0
        if not following:
            edits.append(at(end, ")"))
        elif found.text.blank(end, following) and "\n" in found.text.source[end:following]:
            edits.append((Span(end, following), "\n" + " " * indent))
    last = run.body[-1].span.end
    shifted = found.text.shifted(run.bindings[-1].node.span.end, last, 2)
    if all(found.text.plain(binding.node) for binding in run.bindings):
        yield Change("bound", (*edits, *shifted, at(last, ")")))


def _defined(found: Survey, forms: Forms, run: Run) -> Iterator[Change]:
    """`let` or `let*` that is all of a function's body as definitions of their own."""
    apart = {binding.name.key for binding in run.bindings}.isdisjoint(keys(run.parameters))
    ordered = _ordered(found, run) and (run.form != forms.parallel or _free(found, run.bindings))
    if not (run.form and forms.local and run.alone and run.settled and apart and ordered):
        return
    text, margin = found.text, "\n" + " " * found.text.column(run.node.span.start)
    if text.plain(run.node):
        head = word(forms.constant)
        lines = [f"({head} {text.source[b.name.span.start : b.value.span.end]})" for b in run.bindings]
        lines += [body if '"' in body or "|" in body else body.replace("\n  ", "\n") for body in map(text.of, run.body)]
        yield Change("defined", ((run.node.span, margin.join(lines)),))


def _swapped(found: Survey, listed: Sequence[Binding]) -> Iterator[Change]:
    for one, other in pairwise(listed):
        apart = one.name.key not in keys([other.node]) and other.name.key not in keys([one.node])
        if apart and found.pure(one.value) and found.pure(other.value):
            texts = found.text.of(one.node), found.text.of(other.node)
            yield Change("swapped", ((one.node.span, texts[1]), (other.node.span, texts[0])))


def _inlined(found: Survey, run: Run) -> Iterator[Change]:
    """A value in the one place that names it, where nothing but arithmetic is done before."""
    names = [binding.name.key for binding in run.bindings]
    values: list[Node] = [binding.value for binding in run.bindings]
    steps = [*values, run.body[0]] if len(run.body) == 1 else values
    for index, binding in enumerate(run.bindings):
        within = [atom for step in (*values, *run.body) for atom in step.atoms() if atom.key == names[index]]
        used = next((k for k in range(index + 1, len(steps)) if names[index] in keys([steps[k]])), None)
        if len(within) != 1 or used is None or names.count(names[index]) > 1 or not found.text.plain(binding.node):
            continue
        between = keys([binding.value]) & set(names[index + 1 : used])
        if not between and all(found.pure(step) and found.firm(step) for step in steps[index : used + 1]):
            edits = _without(found, run, index)
            if edits:
                yield Change("inlined", (*edits, (within[0].span, found.text.of(binding.value))))


def _without(found: Survey, run: Run, index: int) -> tuple[tuple[Span, str], ...]:
    """The edits that take a binding out, the form with its last one; none where a comment is in the way."""
    own, text = run.bindings[index].node.span, found.text
    if len(run.bindings) == 1 and run.form:
        whole, body = run.node.span, run.body[0].span
        gone = (Span(whole.start, body.start), ""), (Span(run.body[-1].span.end, whole.end), "")
        return gone if text.plain(run.node) else ()
    if index:
        start, end = run.bindings[index - 1].node.span.end, own.start
        return ((Span(start, own.end), ""),) if text.blank(start, end) else ()
    following = run.bindings[1].node.span.start if len(run.bindings) > 1 else run.body[0].span.start
    return ((Span(own.start, following), ""),) if text.blank(own.end, following) else ()
