"""Says where the numbers of a Prolog program are certain to be integers, whose arithmetic is exact.

Floats come from literals, from division and from functions, and from what is read; a program that has none of these
has integers alone. In any other, what literals give by plain arithmetic is followed through a conjunction.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from tree_sitter import Node

from lrcode import Expression
from lrcode_prolog.goals import Goal, Source, expression, nodes, operator, predicate, text

_CHANGES = {"assert", "asserta", "assertz", "retract", "retractall", "abolish", "consult", "load_files", "include"}
_LIBRARIES = {"lists", "apply", "aggregate", "readutil", "clpfd"}
_SOURCES = (
    "/ ** ^ rdiv sqrt sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh copysign nexttoward exp log "
    "log2 lgamma erf erfc float float_fractional_part float_integer_part pi e inf infinite nan epsilon roundtoward "
    "rational rationalize eval random random_float random_member cputime read read_term read_term_from_atom "
    "term_to_atom term_string sformat atom_to_term atom_number number_codes number_chars number_string name get_time "
    "statistics call_time thread_statistics time_file date stamp_date_time parse_time nb_getval b_getval consult "
    "load_files ensure_loaded include current_prolog_flag char_conversion"
)
"""Words that may stand behind a number that is no integer."""


def are_integers(source: Source) -> bool:
    """Whether every number that a program can come by is an integer; not, if others than its query call it."""
    return source.entry is not None and all(_is_harmless(node) for tree in source.trees() for node in nodes(tree))


def _is_harmless(node: Node) -> bool:
    if node.type in ("float", "rational", "curly", "dict_call", "quasi_quotation"):
        return False
    if node.type.endswith("atom") or node.type == "operator":
        return text(node).strip("'") not in _SOURCES.split()
    return node.type != "compound" or not _loads(text(node))


def _loads(call: str) -> bool:
    """Whether a term names a library that is not known to give integers alone."""
    return call.startswith("library(") and call[len("library(") : -1].strip() not in _LIBRARIES


def known_integers(source: Source, goal: Goal, known: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """What a goal binds, if that is an integer: by plain arithmetic, or a fact `name(Integer)` that stands alone."""
    if goal.expression is not None:
        value = integer_value(expression(goal.expression), known)
        return {} if value is None else {goal.variable: value}
    arguments = goal.node.child_by_field_name("arguments")
    if goal.node.type != "compound" or arguments is None or arguments.named_child_count != 1:
        return {}
    asked = arguments.named_children[0]
    value = _fact(source, goal)
    return {} if value is None or asked.type != "variable" else {text(asked): value}


def _fact(source: Source, goal: Goal) -> Fraction | None:
    name = goal.node.child_by_field_name("functor")
    about = [
        node for node in source.root.named_children if predicate(node) == (text(name).strip("'") if name else "", 1)
    ]
    if len(about) != 1 or _CHANGES & source.words():
        return None
    head = about[0].child_by_field_name("head")
    arguments = head.child_by_field_name("arguments") if head else None
    found = expression(arguments.named_children[0]) if arguments and not operator(about[0]) else ""
    return found if isinstance(found, Fraction) else None


def integer_value(what: Expression, known: Mapping[str, Fraction]) -> Fraction | None:
    """The value of an expression, where it and all on the way to it are integers."""
    if isinstance(what, Fraction):
        return what if what.denominator == 1 else None
    if isinstance(what, str):
        return known.get(what)
    left, right = integer_value(what.left, known), integer_value(what.right, known)
    if left is None or right is None or (what.sign == "/" and not right):
        return None
    results = {"+": left + right, "-": left - right, "*": left * right, "/": left / (right or 1)}
    value = results[what.sign]
    return value if value.denominator == 1 else None
