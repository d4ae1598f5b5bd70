"""Turns Python's asserts into calls with literal arguments and results, mechanically; nothing is ever run.

What is read: `assert f(LITERALS) == LITERAL`, the same the other way round, `is True`, `assert f(x)` and `assert not
f(x)` (True and False are what they expect then, where Python would take other values for true as well),
`abs(f(x) - NUMBER) < 1e-6` (a number in floating point, which is compared about as closely), with or without a message.
One assert that is anything else leaves its whole task out: half of its tests would take wrong programs for right.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from lrcode.tasks.literals import parsed, plain
from lrcode.tasks.opened import LeftOut
from lrcode.types import Call, Plain

OTHER_CODE = "whose tests are more than calls with a result"
TOLERANCE = "with a tolerance of its own"
SEVERAL = "that call several functions"
NO_TESTS = "without a test"
_CLOSE = 1e-6
"""The largest tolerance that comparing numbers in floating point covers."""
_Named = tuple[str, Call]


def calls_of(tests: Sequence[str]) -> tuple[str, tuple[Call, ...]]:
    """The function that statements test, and its calls.

    Raises:
        LeftOut: they are no such tests; says why.
    """
    return _one_function([node for text in tests for node in parsed(text)])


def calls_in(module: str, check: str) -> tuple[str, tuple[Call, ...]]:
    """The calls that the body of a function `check(candidate)` tests, in a module that has nothing else that acts.

    Raises:
        LeftOut: they are no such tests; says why.
    """
    bodies: list[list[ast.stmt]] = []
    for node in parsed(module):
        match node:
            case ast.FunctionDef(name) if name == check:
                bodies.append(node.body)
            case ast.Import() | ast.ImportFrom() | ast.Assign(value=ast.Dict()):
                continue
            case _:
                raise LeftOut(OTHER_CODE)
    if len(bodies) != 1:
        raise LeftOut(OTHER_CODE)
    return _one_function(bodies[0])


def _one_function(statements: Sequence[ast.stmt]) -> tuple[str, tuple[Call, ...]]:
    found = [named for node in statements if (named := _tested(node)) is not None]
    names = {name for name, _ in found}
    if len(names) != 1:
        raise LeftOut(SEVERAL if names else NO_TESTS)
    return names.pop(), tuple(call for _, call in found)


def _tested(node: ast.stmt) -> _Named | None:
    """The call that a statement tests; None where it does nothing."""
    match node:
        case ast.Assert(ast.Constant(True)) | ast.Expr(ast.Name() | ast.Constant()) | ast.Pass() | ast.Import():
            return None
        case ast.Assert(ast.UnaryOp(ast.Not(), ast.Call() as call)):
            return _called(call, False)
        case ast.Assert(ast.Call() as call):
            return _called(call, True)
        case ast.Assert(ast.Compare(left, [sign], [right])):
            return _compared(left, sign, right)
    raise LeftOut(OTHER_CODE)


def _compared(left: ast.expr, sign: ast.cmpop, right: ast.expr) -> _Named:
    match (left, sign, right):
        case (ast.Call(ast.Name(kind), [one], []), ast.Eq(), ast.Call(ast.Name(same), [other], [])) if (
            kind == same and kind in ("tuple", "list")
        ):
            # Both sides as tuples: there is one kind of list here.
            return _compared(one, sign, other)
        case (ast.Call(ast.Name("abs"), [ast.BinOp(one, ast.Sub(), other)], []), ast.Lt() | ast.LtE(), _):
            return _close(one, other, right)
        case (ast.Call() as call, ast.Is(), ast.Constant(True | False | None)):
            return _called(call, plain(right))
        case (ast.Call() as call, ast.Eq(), _):
            return _called(call, plain(right))
        case (_, ast.Eq(), ast.Call() as call):
            return _called(call, plain(left))
    raise LeftOut(OTHER_CODE)


def _close(one: ast.expr, other: ast.expr, within: ast.expr) -> _Named:
    call, number = (one, other) if isinstance(one, ast.Call) else (other, one)
    tolerance, value = plain(within), plain(number)
    if not isinstance(call, ast.Call) or not isinstance(tolerance, int | float) or not isinstance(value, int | float):
        raise LeftOut(OTHER_CODE)
    if tolerance > _CLOSE:
        raise LeftOut(TOLERANCE)
    return _called(call, float(value))


def _called(call: ast.Call, result: Plain) -> _Named:
    match call:
        case ast.Call(ast.Attribute(attr="isclose")):
            raise LeftOut(TOLERANCE)
        case ast.Call(ast.Name(name), arguments, []):
            return name, Call(tuple(plain(argument) for argument in arguments), result)
    raise LeftOut(OTHER_CODE)
