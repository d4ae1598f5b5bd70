"""Goes from the top of a program through the forms that the facts name, and notes what is certain to be evaluated.

What is not reached so is left as it is; and where it could bind a sign or a form anew, so is all of the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lrcode.facts import Forms
from lrcode.forms.lists import Node
from lrcode.forms.places import FUNCTION_MARK, QUOTE, Binding, Place, Run, Survey, Unclear, keys, word


class Walk:
    """From the top of a program through the forms that are known."""

    def __init__(self, found: Survey, forms: Forms) -> None:
        self.found, self.forms = found, forms
        self.defines, self.function = word(forms.constant), word(forms.function)
        self.lets = {forms.sequential, forms.parallel} - {""}
        special = {*self.lets, forms.abstraction, self.defines, self.function, *found.signs.values()}
        self.protected = special - {""}
        self.callable = {*forms.evaluated, *found.signs.values()}
        self.top: Node | None = None

    def program(self, entry: Sequence[Node]) -> None:
        """Walk a program and the call that it is run with."""
        top = self.found.text.top
        words = {atom.key for node in top for atom in node.atoms()}
        if words & set(self.forms.macros):
            raise Unclear
        named = [(node.items or ())[1] for node in top if self._is_function(node)]
        self.callable |= {one.head or one.text for one in named}
        for index, node in enumerate(top):
            self.top = node
            if node.items is None and node.text.startswith("#") and node.text not in self.forms.preambles:
                raise Unclear
            if node.head in self.forms.preambles:
                self._bound(node.items or ())
            elif self._is_function(node):
                self._function(node, frozenset())
            elif self._is_constant(node):
                assert node.items is not None
                self._bound(node.items[1:2])
                self.found.constants[index] = Binding(node, node.items[1], node.items[2])
                self._expression(node.items[2], frozenset())
            else:
                self._expression(node, frozenset())
        places, runs = len(self.found.places), len(self.found.runs)
        for node in entry:
            self._expression(node, frozenset())
        del self.found.places[places:], self.found.runs[runs:]

    def _is_function(self, node: Node) -> bool:
        items = node.items or ()
        named = len(items) > 2 and not node.mark and node.head == self.function
        if not named:
            return False
        inside = "({name}" in self.forms.function
        return items[1].items is not None and bool(items[1].head) if inside else items[2].items is not None

    def _is_constant(self, node: Node) -> bool:
        items = node.items or ()
        return len(items) == 3 and not node.mark and node.head == self.defines and items[1].is_name

    def _function(self, node: Node, names: frozenset[str]) -> None:
        items = node.items or ()
        inside = "({name}" in self.forms.function
        parameters = (items[1].items or ())[1:] if inside else items[2].items or ()
        self._bound(items[1:2] if inside else items[1:3])
        if any(part.items is not None for one in parameters for part in one.items or ()):
            self.found.exact = False  # a default that nobody has looked at
        body = items[2:] if inside else items[3:]
        self._body(node, body, names | keys(parameters), tuple(a for one in parameters for a in one.atoms()), True)

    def _body(
        self,
        owner: Node,
        body: Sequence[Node],
        names: frozenset[str],
        parameters: tuple[Node, ...] = (),
        whole: bool = False,
    ) -> None:
        """What a form evaluates in order; definitions in it are local where the facts say so."""
        local = [node for node in body if self.forms.local and (self._is_constant(node) or self._is_function(node))]
        named = [(node.items or ())[1] for node in local]
        names |= keys(name.items[0] if name.items else name for name in named)
        begins = next((k for k, node in enumerate(body) if not self._is_constant(node)), len(body))
        if begins == len(local) < len(body) and local:
            bindings = tuple(Binding(n, (n.items or ())[1], (n.items or ())[2]) for n in body[:begins])
            settled = all(map(self._settled, body[begins:]))
            self.found.runs.append(Run("", owner, bindings, tuple(body[begins:]), parameters, whole, settled))
        for node in body:
            if node in local and self._is_function(node):
                self.callable.add((node.items or ())[1].head)
                self._function(node, names)
            elif node in local:
                self._bound((node.items or ())[1:2])
                self._expression((node.items or ())[2], names)
            elif node.head not in self.forms.declarations or not node.head:
                self._expression(node, names, parameters if whole and len(body) == 1 else None)

    def _settled(self, node: Node) -> bool:
        """It defines nothing where it stands."""
        heads = {*self.callable, *self.lets, *self.forms.clauses}
        known = node.head in heads and not any(one.head == self.defines for one in node.lists())
        return node.items is None or self.found.pure(node) or known

    def _expression(self, node: Node, names: frozenset[str], parameters: tuple[Node, ...] | None = None) -> None:
        """Something that is evaluated; `parameters`: of the function whose body it is all of."""
        if node.mark or node.items is None:
            self._datum(node)
            return
        head, items = node.head, node.items
        if head in self.lets and len(items) > 2:
            self._let(node, names, parameters)
        elif head and head == self.forms.abstraction and len(items) > 2:
            self._bound(items[1:2])
            self._body(node, items[2:], names | keys(items[1:2]))
        elif head in self.forms.assignments and len(items) == 3 and items[1].is_name:
            self._bound(items[1:2])
            self._expression(items[2], names)
        elif head in self.forms.clauses and all(item.items and not item.mark for item in items[1:]):
            for item in items[1:]:
                for part in item.items or ():
                    self._expression(part, names)
        elif self.found.pure(node):
            assert self.top is not None
            self.found.places.append(Place(node, names, self.top))
        elif head in self.callable:
            for item in items[1:]:
                self._expression(item, names)
        else:
            self._unknown(node)

    def _let(self, node: Node, names: frozenset[str], parameters: tuple[Node, ...] | None) -> None:
        items = node.items or ()
        loop = items[1] if items[1].is_name and len(items) > 3 else None
        listed = items[2] if loop else items[1]
        shaped = listed.items is not None and not listed.mark and bool(listed.items or loop)
        pairs = [one.items or () for one in listed.items or ()]
        if not shaped or not all(len(pair) == 2 and pair[0].is_name for pair in pairs):
            self._unknown(node)
            return
        bindings = tuple(Binding(one, *pair) for one, pair in zip(listed.items or (), pairs, strict=True))
        body = items[3:] if loop else items[2:]
        self._bound([*(binding.name for binding in bindings), *([loop] if loop else [])])
        if loop:
            self.callable.add(loop.text)
        elif body and body[0].head not in self.forms.declarations:
            alone = parameters is not None
            settled = all(map(self._settled, body))
            self.found.runs.append(Run(node.head, node, bindings, tuple(body), parameters or (), alone, settled))
        inner = names | keys(binding.name for binding in bindings) | keys([loop] if loop else [])
        for binding in bindings:
            self._expression(binding.value, inner if node.head == self.forms.sequential else names)
        self._body(node, body, inner)

    def _bound(self, nodes: Iterable[Node]) -> None:
        if any(atom.key.strip('"') in self.protected for node in nodes for atom in node.atoms()):
            raise Unclear

    def _datum(self, node: Node) -> None:
        """A name or a number, or what is quoted."""
        if node.mark not in ("", FUNCTION_MARK):
            self._bound([node])
        unseen = node.mark == QUOTE and node.text[:1] == QUOTE and any(map(str.isdigit, node.text))
        if unseen or node.mark not in ("", FUNCTION_MARK, QUOTE) or (node.items and node.mark == FUNCTION_MARK):
            self.found.exact = False

    def _unknown(self, node: Node) -> None:
        """What may be a macro's: it may compute anything, but if it could bind a sign nothing is certain."""
        self.found.exact = False
        for one in node.lists():
            for index, item in enumerate(one.items or ()):
                if item.items is None and index and item.key in self.protected and item.mark != FUNCTION_MARK:
                    raise Unclear
                heads = item.head in self.protected
                if heads and index < 2 and not (index == 1 and one.head in self.callable and not one.mark):
                    raise Unclear
