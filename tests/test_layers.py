"""The layers of the house: imports point one way, and the bounds that keep it readable hold."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "core" / "lrcode"
LAYERS: tuple[tuple[str, ...], ...] = (
    ("__main__",),
    ("cli",),
    ("train",),
    ("bench", "evaluate", "synth", "scaffold", "testing"),
    ("interop", "record"),
    ("models",),
    ("reward",),
    ("tasks",),
    ("extensions", "statements"),
    ("language",),
    ("contract",),
    ("defaults",),
    ("mutation",),
    ("forms",),
    ("arithmetic", "called", "extraction", "grammar", "identities", "prompts", "reports"),
    ("calling",),
    ("hookspecs",),
    ("numbers",),
    ("run",),
    ("facts",),
    ("endpoint",),
    ("types", "errors", "versions"),
    ("problems",),
)
"""From left to right: a module imports what stands to the right of it, or beside it within its own name."""
HEAVY = {"torch", "trl", "vllm", "transformers", "peft", "accelerate"}
MODULES = sorted(CORE.rglob("*.py"))
PLUGINS = sorted((ROOT / "plugins").glob("*/src/**/*.py"))


def layer(module: str) -> int:
    """Place of `lrcode.a.b` in the row of layers."""
    name = module.split(".")[1]
    return next(place for place, names in enumerate(LAYERS) if name in names)


def name_of(path: Path) -> str:
    parts = path.relative_to(CORE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every module that a file imports, and whether only for its types."""
    tree = ast.parse(path.read_text())
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in typing_only) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = [f"{node.module}.{a.name}" for a in node.names] if node.module == "lrcode" else [node.module]
            yield from ((name, id(node) in typing_only) for name in inner)


@pytest.mark.parametrize("path", [p for p in MODULES if p != CORE / "__init__.py"], ids=name_of)
def test_imports_point_to_the_right(path: Path) -> None:
    own = name_of(path)
    for imported, typing_only in imports(path):
        if not imported.startswith("lrcode.") or imported == "lrcode.__version__" or typing_only:
            continue
        same = imported.split(".")[1] == own.split(".")[1]
        late = (own, imported) == ("lrcode.contract", "lrcode.defaults")
        assert same or late or layer(imported) > layer(own), f"{own} imports {imported}, which stands left of it"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_train_and_models_know_the_deep_learning_libraries(path: Path) -> None:
    found = {name.split(".")[0] for name, _ in imports(path)} & HEAVY
    own = [*name_of(path).split("."), ""][1]
    assert not found or own in ("train", "models"), f"{name_of(path)} imports {', '.join(sorted(found))}"


@pytest.mark.parametrize("path", PLUGINS, ids=lambda p: "/".join(p.parts[-2:]))
def test_plugins_import_the_top_of_lrcode_and_nothing_deeper(path: Path) -> None:
    tree = ast.parse(path.read_text())
    deep = [
        n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and (n.module or "").startswith("lrcode.")
    ]
    assert [m for m in deep if m != "lrcode.testing"] == []


@pytest.mark.parametrize("path", MODULES + PLUGINS, ids=lambda p: "/".join(p.parts[-2:]))
def test_modules_and_functions_stay_readable(path: Path) -> None:
    text = path.read_text()
    assert text.count("\n") <= 300, f"{path.name} has {text.count(chr(10))} lines: split it by what it is for"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            assert lines <= 60, f"{path.name}:{node.lineno} {node.name} has {lines} lines"


def test_every_module_says_what_it_is_for() -> None:
    silent = [name_of(p) for p in MODULES if p.read_text().strip() and not ast.get_docstring(ast.parse(p.read_text()))]
    assert silent == []
