"""Reads Python's literals, and functions with their docstrings, out of a source's text; nothing of it is ever run."""

from __future__ import annotations

import ast
import inspect
import math
import operator
import warnings
from collections.abc import Callable, Mapping

from lrcode.tasks.opened import LeftOut
from lrcode.types import Plain

SETS = "with a set or a dict"
OTHER_VALUES = "with a complex number, bytes or infinity"
NO_LITERALS = "with arguments or results that are no literals"
NOT_PYTHON = "whose tests are not Python"
_LARGEST, _BASE, _POWER = 10**400, 1000, 100
_SIGNS: Mapping[type[ast.AST], Callable[..., int | float]] = {
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def parsed(text: str) -> list[ast.stmt]:
    """The statements of a text.

    Raises:
        LeftOut: it is not Python.
    """
    try:
        # Patterns such as "\d" in tests: Python warns of them, and reads them as they are meant.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise LeftOut(NOT_PYTHON) from None


def function_of(prompt: str, name: str) -> ast.FunctionDef | None:
    """The function of that name in a prompt, which ends where its body is to be written."""
    found = [
        node for node in parsed(f"{prompt}\n    pass\n") if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    return found[-1] if found else None


def docstring(prompt: str, name: str) -> str:
    """What the function's docstring says, wherever in its body it stands; empty where there is none."""
    function = function_of(prompt, name)
    for node in function.body if function else ():
        match node:
            case ast.Expr(ast.Constant(str(text))):
                return inspect.cleandoc(text).strip()
    return ""


def plain(node: ast.expr) -> Plain:
    """The value of a literal; lists are tuples, too, and what `2.0/3.0` or `"ab" + "c"` comes to is worked out.

    Raises:
        LeftOut: it is none, or a value that not every language has.
    """
    match node:
        case ast.List(elements) | ast.Tuple(elements):
            return tuple(plain(element) for element in elements)
        case ast.Set() | ast.Dict() | ast.Call(ast.Name("set" | "dict" | "frozenset" | "Counter")):
            raise LeftOut(SETS)
    return constant(node)


def constant(node: ast.expr) -> int | float | str | bool | None:
    """The value of a number, a text, True, False or None, or of arithmetic on them.

    Raises:
        LeftOut: it is something else.
    """
    match node:
        case ast.Constant(value) if value is None or isinstance(value, bool | str):
            return value
        case ast.Constant(int() | float() as value) if _bounded(value):
            return value
        case ast.Constant():
            raise LeftOut(OTHER_VALUES)
        case ast.UnaryOp(sign, operand) if type(sign) in _SIGNS:
            return _computed(_SIGNS[type(sign)], operand)
        case ast.BinOp(left, sign, right) if type(sign) in _SIGNS:
            return _computed(_SIGNS[type(sign)], left, right)
    raise LeftOut(NO_LITERALS)


def _computed(sign: Callable[..., int | float], *operands: ast.expr) -> int | float | str:
    values = [constant(operand) for operand in operands]
    texts = [value for value in values if isinstance(value, str)]
    if sign is operator.add and len(texts) == len(values):
        return "".join(texts)
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    if len(numbers) < len(values) or (sign is operator.pow and not _small(*numbers)):
        raise LeftOut(NO_LITERALS)
    try:
        value = sign(*numbers)
    except ArithmeticError:
        raise LeftOut(NO_LITERALS) from None
    if not _bounded(value):
        raise LeftOut(OTHER_VALUES)
    return value


def _small(base: int | float, power: int | float) -> bool:
    """Whether a power is soon worked out, and a real number."""
    return abs(base) <= _BASE and isinstance(power, int) and 0 <= power <= _POWER


def _bounded(value: int | float) -> bool:
    """Whether a number is finite, and no attack on our arithmetic."""
    return math.isfinite(value) if isinstance(value, float) else abs(value) < _LARGEST
